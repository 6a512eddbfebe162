//! The pieces that all sections are written with: headings, lists of answers, words for some
//! answers, drawings, and where something comes from. It owns their HTML and refuses to know where they stand.

use cramp_check_core::catalogue::{
    Catalogue, Drawing, DrawingId, Evidence, Level, Note, Page, PageId, Shows, StatementId,
};
use cramp_check_core::text::{Text, Ui, fill};
use maud::{Markup, html};

use super::rules::Closers;
use super::words::Words;

/// More statements than these are told under the questions that they belong to.
const FEW: usize = 3;

/// What every section is written from.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) text: &'a Text,
    pub(super) words: &'a Words,
    /// The level of the leaflet's title.
    pub(super) top: u8,
}

impl<'a> Writer<'a> {
    /// One of the app's own words.
    pub(super) fn ui(&self, ui: Ui) -> &'a str {
        self.text.ui(ui)
    }

    /// A heading `depth` levels below the leaflet's title.
    pub(super) fn heading(&self, depth: u8, title: &str) -> Markup {
        html! {
            @match self.top.saturating_add(depth) {
                0 | 1 => { h1 { (title) } }
                2 => { h2 { (title) } }
                3 => { h3 { (title) } }
                4 => { h4 { (title) } }
                5 => { h5 { (title) } }
                _ => { h6 { (title) } }
            }
        }
    }

    /// How the signs of a level are headed.
    pub(super) fn level(&self, level: Level) -> &'a str {
        self.ui(match level {
            Level::Emergency => Ui::SignsEmergency,
            Level::Urgent => Ui::SignsUrgent,
            Level::Routine => Ui::RoutineTitle,
            Level::SelfCare => Ui::SelfCareTitle,
            Level::NotForChildren => Ui::ChildTitle,
        })
    }

    /// A sentence, and the answers that it is for.
    pub(super) fn closers(&self, class: &str, lead: &str, closers: &Closers) -> Markup {
        let doubts = closers.doubts.iter();
        let doubts = doubts.map(|&level| fill(&self.words.doubt, &[("level", self.level(level))]));
        html! {
            @if !closers.is_empty() {
                div class=(class) {
                    p { (lead) }
                    ul {
                        @for &id in &closers.statements { li { (self.text[id].label) } }
                        @for doubt in doubts { li { (doubt) } }
                    }
                }
            }
        }
    }

    /// Statements in a list; many of them under the questions that they belong to, since there a
    /// label such as a medicine's name is understood.
    pub(super) fn statements(&self, ids: &[StatementId]) -> Markup {
        if ids.len() <= FEW {
            return self.labels(ids);
        }
        html! {
            ul {
                @for (page, ids) in self.by_page(ids) {
                    li {
                        @if let Some(page) = page { (self.text[page].title) }
                        (self.labels(&ids))
                    }
                }
            }
        }
    }

    fn labels(&self, ids: &[StatementId]) -> Markup {
        html! { ul { @for &id in ids { li { (self.text[id].label) } } } }
    }

    /// Statements by the page that asks them, in the order of pages; those of no page last.
    pub(super) fn by_page(&self, ids: &[StatementId]) -> Vec<(Option<PageId>, Vec<StatementId>)> {
        let mut rest: Vec<StatementId> = ids.to_vec();
        let mut groups = Vec::new();
        for (id, page) in self.catalogue.all::<Page>() {
            let (here, other): (Vec<_>, Vec<_>) =
                rest.into_iter().partition(|id| page.asks.contains(id));
            rest = other;
            groups.push((Some(id), here));
        }
        groups.push((None, rest));
        groups.retain(|(_, ids)| !ids.is_empty());
        groups
    }

    /// All words for some answers, each beside its answers.
    pub(super) fn notes(&self, notes: &[Note], words: &[String]) -> Markup {
        let lead = |note: &Note| match (note.instead, note.or_unsure) {
            (false, false) => &self.words.note,
            (false, true) => &self.words.note_unsure,
            (true, false) => &self.words.instead,
            (true, true) => &self.words.instead_unsure,
        };
        html! {
            @for (note, words) in notes.iter().zip(words) {
                div class="note" {
                    p { (lead(note)) }
                    (self.labels(&note.on))
                    p { strong { (words) } }
                }
            }
        }
    }

    /// The drawing of something that has one. Its lines are plain where no style sheet is.
    pub(super) fn drawing(&self, id: Option<DrawingId>) -> Markup {
        let look = |shows: Shows| match shows {
            Shows::Body => "body",
            Shows::Thing => "thing",
            Shows::Motion => "motion",
        };
        html! {
            @if let Some(id) = id {
                @let Drawing { width, height, strokes, .. } = &self.catalogue[id];
                svg class="cramp-drawing" viewBox={ "0 0 " (width) " " (height) } width=(width / 2)
                    fill="none" stroke="currentColor" stroke-width="6"
                    role="img" aria-label=(self.text[id]) {
                    @for stroke in strokes { path class=(look(stroke.shows)) d=(stroke.path) {} }
                }
            }
        }
    }

    /// Where something comes from: each source by its code and its number in the list at the end.
    pub(super) fn evidence(&self, evidence: &Evidence) -> Markup {
        let names = evidence.sources.iter();
        let names = names.map(|&id| format!("{} ({})", self.catalogue[id].id, id.index() + 1));
        let names: Vec<String> = names.collect();
        html! {
            p class="sources" {
                small {
                    @if !names.is_empty() { (self.ui(Ui::SourcesLabel)) ": " (names.join(", ")) ". " }
                    @if evidence.from_memory { (self.words.from_memory) }
                }
            }
        }
    }
}
