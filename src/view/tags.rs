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
use yew::{AttrValue, Callback, Html, NodeRef};

/// Something drawn, as it is handed on while a screen comes about: one word, where yew's own takes four
/// that would be copied at every step. Nothing at all is something drawn, too.
#[derive(Default)]
pub struct Drawn(Option<Box<Html>>);

impl Drawn {
    /// The same as yew's own.
    pub fn into_html(self) -> Html {
        self.0.map(|html| *html).unwrap_or_default()
    }
}

/// An element that can still be given more.
pub struct Tag(Rc<VTag>);

impl Tag {
    fn with(mut self, more: impl FnOnce(&mut VTag)) -> Self {
        // Nobody else has it yet.
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            more(tag);
        }
        self
    }

    /// It stays the same element while others come and go.
    pub fn keyed(self, key: Key) -> Self {
        self.with(|tag| tag.key = Some(key))
    }

    /// It can be found again once it is there.
    pub fn found_by(self, place: NodeRef) -> Self {
        self.with(|tag| tag.node_ref = place)
    }

    /// A tick-box is ticked, or not.
    fn ticked(self, is_ticked: bool) -> Self {
        self.with(|tag| tag.set_checked(is_ticked))
    }

    /// A field holds something, until somebody changes it.
    pub fn holding(self, value: &'static str) -> Self {
        self.with(|tag| tag.set_value(value))
    }

    /// It does something when something happens to it.
    pub fn on(self, what: Happens, act: Callback<Event>) -> Self {
        let listener: Rc<dyn Listener> = Rc::new(On { what, act });
        self.with(|tag| tag.set_listeners(Box::new([Some(listener)])))
    }
}

impl From<Html> for Drawn {
    fn from(html: Html) -> Self {
        Drawn(Some(Box::new(html)))
    }
}

impl From<Tag> for Drawn {
    fn from(tag: Tag) -> Self {
        Html::VTag(tag.0).into()
    }
}

/// An element with the attributes of these names, each with its value; `None` leaves one out.
pub fn element<const N: usize>(
    name: &'static str,
    names: &'static [&'static str; N],
    values: [Option<&str>; N],
    within: Drawn,
) -> Tag {
    made(name, names, &values, within)
}

fn made(
    name: &'static str,
    keys: &'static [&'static str],
    values: &[Option<&str>],
    within: Drawn,
) -> Tag {
    let mut tag = VTag::new(name);
    if let (Some(children), Some(within)) = (tag.children_mut(), within.0) {
        *children = *within;
    }
    let value =
        |value: &Option<&str>| value.map(|value| AttributeOrProperty::Attribute(own(value)));
    let values = values.iter().map(value).collect();
    tag.attributes = Attributes::Dynamic { keys, values };
    Tag(Rc::new(tag))
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
pub fn text(words: &str) -> Drawn {
    Html::from(VText::new(own(words))).into()
}

/// Several things, one after the other.
pub fn all(parts: Vec<Drawn>) -> Drawn {
    let mut children = Vec::with_capacity(parts.len());
    for part in parts {
        children.push(part.into_html());
    }
    Html::VList(Rc::new(VList::from(children))).into()
}

/// Each of many things drawn. What `collect` makes room with is several times as much code.
pub fn rows(drawn: impl Iterator<Item = Drawn>) -> Vec<Drawn> {
    let mut rows = Vec::new();
    for row in drawn {
        rows.push(row);
    }
    rows
}

/// Two things with a space between them.
pub fn spaced(first: Drawn, second: Drawn) -> Drawn {
    all(vec![first, text(" "), second])
}

/// Something that is there in one case only.
pub fn when(is_so: bool, draw: impl FnOnce() -> Drawn) -> Drawn {
    if is_so { draw() } else { Drawn::default() }
}

/// An element; `look` is its class, and empty where it has none.
pub fn tag(name: &'static str, look: &str, within: Drawn) -> Drawn {
    let class = (!look.is_empty()).then_some(look);
    element(name, &["class"], [class], within).into()
}

/// A paragraph of nothing but words.
pub fn p(look: &str, words: &str) -> Drawn {
    tag("p", look, text(words))
}

/// Words within a line that stand out.
pub fn strong(words: &str) -> Drawn {
    tag("strong", "", text(words))
}

/// Words within a line.
pub fn span(look: &str, words: &str) -> Drawn {
    tag("span", look, text(words))
}

/// A paragraph of several parts.
pub fn line(look: &str, parts: Vec<Drawn>) -> Drawn {
    tag("p", look, all(parts))
}

/// Parts that belong together.
pub fn div(look: &str, parts: Vec<Drawn>) -> Drawn {
    tag("div", look, all(parts))
}

/// Parts under a heading.
pub fn section(look: &str, parts: Vec<Drawn>) -> Drawn {
    tag("section", look, all(parts))
}

/// A list.
pub fn ul(look: &str, rows: Vec<Drawn>) -> Drawn {
    tag("ul", look, all(rows))
}

/// A row of a list that stays the same row when others come and go.
pub fn li(key: &str, look: &str, parts: Vec<Drawn>) -> Drawn {
    let class = (!look.is_empty()).then_some(look);
    let row = element("li", &["class"], [class], all(parts));
    row.keyed(Key::from(key)).into()
}

/// Something folded away under its summary.
pub fn details(look: &str, summary: Drawn, mut parts: Vec<Drawn>) -> Drawn {
    parts.insert(0, summary);
    tag("details", look, all(parts))
}

/// A picture that is told in words to whoever cannot see it, where nothing beside it says the same.
pub fn svg(look: Option<&str>, view_box: &str, told: Option<&str>, within: Drawn) -> Drawn {
    let (role, unheard) = match told {
        Some(_) => (Some("img"), None),
        None => (None, Some("true")),
    };
    let names = &["viewBox", "role", "aria-label", "aria-hidden", "class"];
    let values = [Some(view_box), role, told, unheard, look];
    element("svg", names, values, within).into()
}

/// A line or a shape within a picture.
pub fn path(look: &str, outline: &str) -> Tag {
    let values = [outline, look].map(Some);
    element("path", &["d", "class"], values, Drawn::default())
}

/// How far something has come, for eyes only: words beside it say the same.
pub fn progress(value: &str, max: &str) -> Drawn {
    let names = &["aria-hidden", "max", "value"];
    let values = ["true", max, value].map(Some);
    element("progress", names, values, Drawn::default()).into()
}

/// A plain button.
pub fn button(look: &str, within: Drawn, pressed: Callback<Event>) -> Drawn {
    let values = [Some("button"), Some(look)];
    let button = element("button", &["type", "class"], values, within);
    button.on(Happens::Tap, pressed).into()
}

/// A button whose words say too little to whoever does not see what stands around it.
pub fn labelled(label: &str, words: &str, pressed: Callback<Event>) -> Drawn {
    let names = &["type", "aria-label", "class"];
    let values = [Some("button"), Some(label), Some("link")];
    let button = element("button", names, values, text(words));
    button.on(Happens::Tap, pressed).into()
}

/// A tick-box. What labels and describes it is named where that is not simply what stands around it.
pub fn tick_box(
    is_ticked: bool,
    label: Option<&str>,
    description: Option<&str>,
    changed: Callback<Event>,
) -> Drawn {
    let names = &["type", "aria-labelledby", "aria-describedby"];
    let values = [Some("checkbox"), label, description];
    let tick_box = element("input", names, values, Drawn::default());
    tick_box
        .ticked(is_ticked)
        .on(Happens::Change, changed)
        .into()
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
