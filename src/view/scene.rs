//! What every screen is given: the content, the session, and a way to say what a person did. It owns
//! the short ways that screens share; it refuses to know any one screen.

use cramp_check_core::calendar::Day;
use cramp_check_core::catalogue::{Catalogue, RegionId, StatementId};
use cramp_check_core::session::{Msg, Session};
use cramp_check_core::sheet::{Setting, Sheet};
use cramp_check_core::text::{Text, Ui};
use cramp_check_core::wording;
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::Key;
use yew::{Callback, TargetCast};

use super::tags::{self, Drawn, Happens, element, looks, section, tag, text};
use crate::app::{DayForm, DayNames, Errand, Options};
use crate::content::Content;

/// What a screen is drawn from.
pub struct Scene<'a> {
    /// The catalogue and its words.
    pub content: &'a Content,
    /// What the host page set.
    pub options: &'a Options,
    /// What the person said and did, and where they are.
    pub session: &'a Session,
    /// Whose numbers are shown.
    pub region: RegionId,
    /// Days in words.
    pub day_names: &'a DayNames,
    /// The day of the content.
    pub edition_day: Day,
    /// Only the beginning is drawn for now, and at once.
    pub is_partial: bool,
    /// The device has a way of its own to share things.
    pub can_share: bool,
    /// Says what a person did.
    pub send: Callback<Msg>,
    /// Says what a person did on a tick-box.
    pub send_tick: Callback<Msg>,
    /// Asks for something to be done outside.
    pub ask: Callback<Errand>,
}

impl Scene<'_> {
    /// The structure.
    pub fn catalogue(&self) -> &Catalogue {
        self.content.catalogue
    }

    /// The words.
    pub fn text(&self) -> &Text {
        self.content.text
    }

    /// One of the app's own words.
    pub fn ui(&self, ui: Ui) -> &str {
        self.text().ui(ui)
    }

    /// One of the app's own sentences, filled in.
    pub fn fill(&self, ui: Ui, values: &[(&str, &str)]) -> String {
        self.text().fill(ui, values)
    }

    /// What is taken along.
    pub fn sheet(&self) -> Sheet {
        let setting = Setting {
            catalogue: self.catalogue(),
            text: self.text(),
            region: self.region,
            dates: &|day| self.day(day),
            short_dates: &|day| self.short_day(day),
            edition_date: &self.edition_date(),
        };
        Sheet::of(self.session, &setting)
    }

    /// A day in words, for instance "Monday 23 November".
    pub fn day(&self, day: Day) -> String {
        self.name(day, DayForm::Long)
    }

    /// A day in few words, for instance "Mon 23 Nov".
    pub fn short_day(&self, day: Day) -> String {
        self.name(day, DayForm::Short)
    }

    /// The date of the content, for instance "23 November 2026".
    pub fn edition_date(&self) -> String {
        self.name(self.edition_day, DayForm::Date)
    }

    fn name(&self, day: Day, form: DayForm) -> String {
        self.day_names.emit((day, form, self.is_partial))
    }

    /// The night that begins on the evening of a day, by both its days.
    pub fn night(&self, night: Day) -> String {
        let (from, to) = (self.short_day(night), self.short_day(night.plus(1)));
        self.fill(Ui::NightOf, &[("from", &from), ("to", &to)])
    }

    /// "You told us …", with an answer named back.
    pub fn told(&self, ui: Ui, statement: StatementId) -> String {
        wording::told(self.text(), ui, statement)
    }

    /// What a button does.
    pub fn on(&self, msg: Msg) -> Callback<Event> {
        self.send.reform(move |_| msg.clone())
    }

    /// What a tick-box does, told whether it is ticked from now on.
    pub fn on_tick(&self, says: impl Fn(bool) -> Msg + 'static) -> Callback<Event> {
        self.send_tick.reform(move |event| says(is_ticked(&event)))
    }

    /// A section of a screen under its heading.
    pub fn block(&self, title: Ui, mut parts: Vec<Drawn>) -> Drawn {
        parts.insert(0, self.heading(1, title));
        section("block", parts)
    }

    /// A paragraph of the app's own words.
    pub fn p(&self, look: &str, ui: Ui) -> Drawn {
        tags::p(look, self.ui(ui))
    }

    /// The app's own words by themselves.
    pub fn say(&self, ui: Ui) -> Drawn {
        text(self.ui(ui))
    }

    /// The app's own words where they stand out within a line.
    pub fn strong(&self, ui: Ui) -> Drawn {
        tags::strong(self.ui(ui))
    }

    /// The heading of the screen, which takes focus when the screen is new.
    pub fn title(&self, ui: Ui) -> Drawn {
        self.title_of(self.ui(ui))
    }

    /// The same in other words than the app's own. With other words it is another element, so that focus comes
    /// to it anew.
    pub fn title_of(&self, words: &str) -> Drawn {
        let names = &["part", "tabindex", "data-heading", "class"];
        let values = ["title", "-1", "", "title"].map(Some);
        let title = element(self.heading_tag(0), names, values, text(words));
        title.keyed(Key::from(words)).into()
    }

    /// A heading within the screen, one level below the screen's own for each `depth`.
    pub fn heading(&self, depth: u8, ui: Ui) -> Drawn {
        self.heading_of(depth, self.ui(ui))
    }

    /// The same in other words than the app's own.
    pub fn heading_of(&self, depth: u8, words: &str) -> Drawn {
        let look = match depth {
            ..=1 => "heading heading-1",
            2.. => "heading heading-2",
        };
        tag(self.heading_tag(depth), look, text(words))
    }

    fn heading_tag(&self, depth: u8) -> &'static str {
        match self.options.heading_level.saturating_add(depth) {
            ..=1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            6.. => "h6",
        }
    }

    /// A button that stands for one of several answers, pressed when that is the one given.
    pub fn pick(&self, look: &str, words: &str, is_given: bool, msg: Msg) -> Drawn {
        let pressed = if is_given { "true" } else { "false" };
        let look = looks(&[(look, true), ("chosen", is_given)]);
        let names = &["type", "aria-pressed", "class"];
        let values = ["button", pressed, &look].map(Some);
        let button = element("button", names, values, text(words));
        button.on(Happens::Tap, self.on(msg)).into()
    }

    /// A button that leads somewhere; `look` is its class.
    pub fn button(&self, look: &str, ui: Ui, msg: Msg) -> Drawn {
        self.button_of(look, self.ui(ui), msg)
    }

    /// The same in other words than the app's own.
    pub fn button_of(&self, look: &str, words: &str, msg: Msg) -> Drawn {
        let values = ["button", look, look].map(Some);
        let button = element("button", &["type", "part", "class"], values, text(words));
        button.on(Happens::Tap, self.on(msg)).into()
    }
}

fn is_ticked(event: &Event) -> bool {
    let input: Option<HtmlInputElement> = event.target_dyn_into();
    input.is_some_and(|input| input.checked())
}
