//! The elements that screens are made of, each shape in one place. It owns how an element comes
//! about; it refuses to know what is said in it.
//!
//! `html!` writes out all of an element's making wherever one stands, and every visitor downloads
//! each; a call is a tenth of that.

use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VTag, VText,
};
use yew::{AttrValue, Callback, Html};

/// An element with the attributes of these names, each with its value; `None` leaves one out.
pub fn element<const N: usize>(
    name: &'static str,
    names: &'static [&'static str; N],
    values: [Option<&str>; N],
    within: Html,
) -> VTag {
    made(name, names, &values, within)
}

fn made(
    name: &'static str,
    keys: &'static [&'static str],
    values: &[Option<&str>],
    within: Html,
) -> VTag {
    let mut tag = VTag::new(name);
    if let Some(children) = tag.children_mut() {
        *children = within;
    }
    let value =
        |value: &Option<&str>| value.map(|value| AttributeOrProperty::Attribute(own(value)));
    let values = values.iter().map(value).collect();
    tag.attributes = Attributes::Dynamic { keys, values };
    tag
}

fn own(words: &str) -> AttrValue {
    AttrValue::from(Rc::<str>::from(words))
}

/// The classes that are said of something, of those that may be.
pub fn looks(looks: &[(&str, bool)]) -> String {
    let said = looks.iter().filter(|(_, is_so)| *is_so);
    let said: Vec<&str> = said.map(|(look, _)| *look).collect();
    said.join(" ")
}

/// Words by themselves.
pub fn text(words: &str) -> Html {
    VText::new(own(words)).into()
}

/// Several things, one after the other.
pub fn all(parts: Vec<Html>) -> Html {
    Html::VList(Rc::new(VList::from(parts)))
}

/// Each of many things drawn. What `collect` makes room with is several times as much code.
pub fn rows(drawn: impl Iterator<Item = Html>) -> Vec<Html> {
    let mut rows = Vec::new();
    for row in drawn {
        rows.push(row);
    }
    rows
}

/// Two things with a space between them.
pub fn spaced(first: Html, second: Html) -> Html {
    all(vec![first, text(" "), second])
}

/// Something that is there in one case only.
pub fn when(is_so: bool, draw: impl FnOnce() -> Html) -> Html {
    if is_so { draw() } else { Html::default() }
}

/// An element; `look` is its class, and empty where it has none.
pub fn tag(name: &'static str, look: &str, within: Html) -> Html {
    let class = (!look.is_empty()).then_some(look);
    element(name, &["class"], [class], within).into()
}

/// A paragraph of nothing but words.
pub fn p(look: &str, words: &str) -> Html {
    tag("p", look, text(words))
}

/// Words within a line that stand out.
pub fn strong(words: &str) -> Html {
    tag("strong", "", text(words))
}

/// Words within a line.
pub fn span(look: &str, words: &str) -> Html {
    tag("span", look, text(words))
}

/// A paragraph of several parts.
pub fn line(look: &str, parts: Vec<Html>) -> Html {
    tag("p", look, all(parts))
}

/// Parts that belong together.
pub fn div(look: &str, parts: Vec<Html>) -> Html {
    tag("div", look, all(parts))
}

/// Parts under a heading.
pub fn section(look: &str, parts: Vec<Html>) -> Html {
    tag("section", look, all(parts))
}

/// A list.
pub fn ul(look: &str, rows: Vec<Html>) -> Html {
    tag("ul", look, all(rows))
}

/// A row of a list that stays the same row when others come and go.
pub fn li(key: &str, look: &str, parts: Vec<Html>) -> Html {
    let class = (!look.is_empty()).then_some(look);
    let mut row = element("li", &["class"], [class], all(parts));
    row.key = Some(Key::from(key));
    row.into()
}

/// Something folded away under its summary.
pub fn details(look: &str, summary: Html, mut parts: Vec<Html>) -> Html {
    parts.insert(0, summary);
    tag("details", look, all(parts))
}

/// A picture that is told in words to whoever cannot see it, where nothing beside it says the same.
pub fn svg(look: Option<&str>, view_box: &str, told: Option<&str>, within: Html) -> Html {
    let (role, unheard) = match told {
        Some(_) => (Some("img"), None),
        None => (None, Some("true")),
    };
    let names = &["viewBox", "role", "aria-label", "aria-hidden", "class"];
    let values = [Some(view_box), role, told, unheard, look];
    element("svg", names, values, within).into()
}

/// A line or a shape within a picture.
pub fn path(look: &str, outline: &str) -> VTag {
    let values = [outline, look].map(Some);
    element("path", &["d", "class"], values, Html::default())
}

/// How far something has come, for eyes only: words beside it say the same.
pub fn progress(value: &str, max: &str) -> Html {
    let names = &["aria-hidden", "max", "value"];
    let values = ["true", max, value].map(Some);
    element("progress", names, values, Html::default()).into()
}

/// A plain button.
pub fn button(look: &str, within: Html, pressed: Callback<Event>) -> Html {
    let values = [Some("button"), Some(look)];
    let button = element("button", &["type", "class"], values, within);
    on(Happens::Tap, button, pressed)
}

/// A button whose words say too little to whoever does not see what stands around it.
pub fn labelled(label: &str, words: &str, pressed: Callback<Event>) -> Html {
    let names = &["type", "aria-label", "class"];
    let values = [Some("button"), Some(label), Some("link")];
    let button = element("button", names, values, text(words));
    on(Happens::Tap, button, pressed)
}

/// A tick-box. What labels and describes it is named where that is not simply what stands around it.
pub fn tick_box(
    is_ticked: bool,
    label: Option<&str>,
    description: Option<&str>,
    changed: Callback<Event>,
) -> Html {
    let names = &["type", "aria-labelledby", "aria-describedby"];
    let values = [Some("checkbox"), label, description];
    let mut tick_box = element("input", names, values, Html::default());
    tick_box.set_checked(is_ticked);
    on(Happens::Change, tick_box, changed)
}

/// An element that does something when something happens to it.
pub fn on(what: Happens, mut element: VTag, act: Callback<Event>) -> Html {
    element.set_listeners(Box::new([Some(Rc::new(On { what, act }))]));
    element.into()
}

/// What can happen to an element.
#[derive(Clone, Copy)]
pub enum Happens {
    /// It is tapped, or pressed by a key.
    Tap,
    /// What it holds is another.
    Change,
    /// A form is sent off.
    Submit,
}

/// What is done when something happens: one listener for whatever it is.
struct On {
    what: Happens,
    act: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        match self.what {
            Happens::Tap => ListenerKind::onclick,
            Happens::Change => ListenerKind::onchange,
            Happens::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.act.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
