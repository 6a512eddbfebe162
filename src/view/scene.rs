//! What every screen is given: the content, the session, and a way to say what a person did. It owns
//! the short ways that screens share; it refuses to know any one screen.

use cramp_check_core::calendar::Day;
use cramp_check_core::catalogue::{Catalogue, RegionId, StatementId};
use cramp_check_core::session::{Msg, Session};
use cramp_check_core::sheet::{Setting, Sheet};
use cramp_check_core::text::{Text, Ui};
use cramp_check_core::wording;
use yew::prelude::*;

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
    /// The date of the content in words.
    pub edition_date: &'a Callback<(), String>,
    /// The device has a way of its own to share things.
    pub can_share: bool,
    /// Says what a person did.
    pub send: Callback<Msg>,
    /// Asks for something to be done outside.
    pub ask: Callback<Errand>,
}

impl Scene<'_> {
    /// The structure.
    pub fn catalogue(&self) -> &Catalogue {
        &self.content.catalogue
    }

    /// The words.
    pub fn text(&self) -> &Text {
        &self.content.text
    }

    /// One of the app's own words.
    pub fn ui(&self, ui: Ui) -> AttrValue {
        AttrValue::from(self.text().ui(ui).to_owned())
    }

    /// One of the app's own sentences, filled in.
    pub fn fill(&self, ui: Ui, values: &[(&str, &str)]) -> AttrValue {
        AttrValue::from(self.text().fill(ui, values))
    }

    /// What is taken along.
    pub fn sheet(&self) -> Sheet {
        let setting = Setting {
            catalogue: self.catalogue(),
            text: self.text(),
            region: self.region,
            dates: &|day| self.day(day),
            short_dates: &|day| self.short_day(day),
            edition_date: &self.edition_date.emit(()),
        };
        Sheet::of(self.session, &setting)
    }

    /// A day in words, for instance "Monday 23 November".
    pub fn day(&self, day: Day) -> String {
        self.day_names.emit((day, DayForm::Long))
    }

    /// A day in few words, for instance "Mon 23 Nov".
    pub fn short_day(&self, day: Day) -> String {
        self.day_names.emit((day, DayForm::Short))
    }

    /// The night that begins on the evening of a day, by both its days.
    pub fn night(&self, night: Day) -> AttrValue {
        let (from, to) = (self.short_day(night), self.short_day(night.plus(1)));
        self.fill(Ui::NightOf, &[("from", &from), ("to", &to)])
    }

    /// "You told us …", with an answer named back.
    pub fn told(&self, ui: Ui, statement: StatementId) -> AttrValue {
        AttrValue::from(wording::told(self.text(), ui, statement))
    }

    /// What a button does.
    pub fn on(&self, msg: Msg) -> Callback<MouseEvent> {
        self.send.reform(move |_| msg.clone())
    }

    /// The heading of the screen, which takes focus when the screen is new.
    pub fn title(&self, words: impl Into<AttrValue>) -> Html {
        let tag = self.tag(0);
        html! { <@{tag} class="title" part="title" tabindex="-1" data-heading="">{ words.into() }</@> }
    }

    /// A heading within the screen, one level below the screen's own for each `depth`.
    pub fn heading(&self, depth: u8, words: impl Into<AttrValue>) -> Html {
        let tag = self.tag(depth);
        html! { <@{tag} class={format!("heading heading-{depth}")}>{ words.into() }</@> }
    }

    fn tag(&self, depth: u8) -> String {
        format!(
            "h{}",
            self.options.heading_level.saturating_add(depth).clamp(1, 6)
        )
    }

    /// A button that stands for one of several answers, pressed when that is the one given.
    pub fn pick(
        &self,
        look: &'static str,
        words: impl Into<AttrValue>,
        is_given: bool,
        msg: Msg,
    ) -> Html {
        html! {
            <button
                type="button"
                class={classes!(look, is_given.then_some("chosen"))}
                aria-pressed={is_given.to_string()}
                onclick={self.on(msg)}
            >
                { words.into() }
            </button>
        }
    }

    /// A button that leads somewhere; `look` is its class.
    pub fn button(&self, look: &'static str, words: impl Into<AttrValue>, msg: Msg) -> Html {
        html! { <button type="button" class={look} part={look} onclick={self.on(msg)}>{ words.into() }</button> }
    }
}
