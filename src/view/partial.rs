//! A drawing in part: what of a screen can be seen before anybody scrolls, which of most is little. It owns how much
//! that is; it refuses to know what is drawn, and when the rest is.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VTag;

/// How many elements. A phone shows about as many at once; where help comes first, whom to call is among them.
const MOST: i32 = 31;

/// Leaves out of a drawing what comes after so many elements. It keeps its place, so that the whole drawing adds to
/// the elements of this one.
pub fn partial(mut drawing: Html) -> Html {
    cut(&mut drawing, &mut { MOST });
    drawing
}

fn cut(drawing: &mut Html, room: &mut i32) {
    match drawing {
        _ if *room <= 0 => *drawing = Html::default(),
        // Nobody else has any of it yet.
        Html::VTag(tag) => {
            if let Some(within) = Rc::get_mut(tag).and_then(VTag::children_mut) {
                cut(within, room);
            }
            // Counted after what is in it, so that none is drawn empty; by then room can be less than none.
            *room -= 1;
        }
        Html::VList(list) => {
            if let Some(list) = Rc::get_mut(list) {
                for part in list.iter_mut() {
                    cut(part, room);
                }
            }
        }
        _ => {}
    }
}
