//! The catalogue: every statement, action, gate and source, without a single word that a person
//! reads (those are [`crate::text`]'s). It owns the shapes and the look-ups by id; it refuses to
//! know how content is written down ([`crate::load`]) or what follows from an answer
//! ([`crate::assessment`], [`crate::plan`]).
//!
//! A catalogue that exists is whole: every id in it resolves, so look-ups by id type cannot fail.

use serde::{Deserialize, Serialize};

mod drawing;
mod region;

pub use drawing::{Drawing, Place, Shows, Stroke};
pub use region::Region;

/// Declares a position in one of the catalogue's lists as a type of its own, so that an action's
/// id cannot be used to look up a source.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident => $list:ident: $item:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            pub struct $name(pub u32);

            impl $name {
                /// The position in the catalogue's list.
                #[must_use]
                pub fn index(self) -> usize {
                    self.0 as usize
                }
            }

            impl std::ops::Index<$name> for Catalogue {
                type Output = $item;

                fn index(&self, id: $name) -> &$item {
                    &self.$list[id.index()]
                }
            }

            impl Named for $item {
                type Id = $name;

                fn list(catalogue: &Catalogue) -> &[Self] {
                    &catalogue.$list
                }

                fn name(&self) -> &str {
                    &self.id
                }

                fn id_at(index: usize) -> $name {
                    $name(u32::try_from(index).unwrap_or(u32::MAX))
                }
            }
        )*
    };
}

/// Something of the catalogue that content calls by a name.
pub trait Named: Sized {
    /// The type of its position.
    type Id: Copy;
    /// The catalogue's list of such things.
    fn list(catalogue: &Catalogue) -> &[Self];
    /// The name that content and saved records use.
    fn name(&self) -> &str;
    /// The id of a position in the list.
    fn id_at(index: usize) -> Self::Id;
}

ids! {
    /// A sign, a factor or a safety question.
    StatementId => statements: Statement;
    /// An item of the checklist.
    ActionId => actions: Action;
    /// Something to do during a cramp.
    StepId => relief: ReliefStep;
    /// Something that looks like a cramp and is not.
    LookalikeId => lookalikes: Lookalike;
    /// A topic of the page about this tool.
    TopicId => topics: Topic;
    /// An entry of the bibliography.
    SourceId => sources: Source;
    /// A page of questions.
    PageId => pages: Page;
    /// A run of pages with a common name.
    PartId => parts: Part;
    /// A group of countries with the same number to call.
    RegionId => regions: Region;
    /// A line drawing.
    DrawingId => drawings: Drawing;
    /// A place of the body that can hurt.
    PlaceId => places: Place;
}

/// All content of one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The content's own version and date.
    pub edition: Edition,
    /// Everything that can be answered or derived.
    pub statements: Vec<Statement>,
    /// The checklist's items, in the order in which they are shown.
    pub actions: Vec<Action>,
    /// What takes items and steps away, in order of precedence.
    pub gates: Vec<Gate>,
    /// What to do during a cramp, in order.
    pub relief: Vec<ReliefStep>,
    /// What looks like a cramp and is not.
    pub lookalikes: Vec<Lookalike>,
    /// What is said about cramps in general, and what is deliberately not suggested.
    pub topics: Vec<Topic>,
    /// The bibliography.
    pub sources: Vec<Source>,
    /// The runs of pages.
    pub parts: Vec<Part>,
    /// The pages of questions, in order.
    pub pages: Vec<Page>,
    /// Where which number is called.
    pub regions: Vec<Region>,
    /// The line drawings.
    pub drawings: Vec<Drawing>,
    /// The drawing that the places are on.
    pub legs: DrawingId,
    /// Where it can hurt, in the order of the list.
    pub places: Vec<Place>,
    /// The statement asked once a plan has run for [`Edition::plan_nights`], answered *yes* by a
    /// person whose cramps are no better.
    pub after_plan: StatementId,
    /// The sign that a cramp of [`Edition::long_cramp_minutes`] is.
    pub long_cramp: StatementId,
}

/// Which content this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// For instance `1.0`.
    pub version: String,
    /// The day on which this version was made, as `2026-11-23`.
    pub date: String,
    /// The language of everyone whose own has no words.
    pub language: String,
    /// How many nights a plan runs before it is asked whether it helped.
    pub plan_nights: u16,
    /// How many minutes a cramp lasts until it is a warning sign.
    pub long_cramp_minutes: u16,
}

/// Something a person can answer, or that follows from answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Its name in content and in saved records.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it is ever put to a person; a sign that is not follows from other answers.
    pub asked: bool,
    /// It is only put to a person who said *yes* or *not sure* to one of these (none: always).
    pub only_if: Vec<StatementId>,
    /// Lines that are added, or stand instead of the usual one, for some answers.
    pub notes: Vec<Note>,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// The three kinds of statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A reason to get help.
    Sign(Sign),
    /// Something that may play a part.
    Factor(Grade),
    /// Something that changes the checklist.
    Safety {
        /// A *yes* ends the check: the tool is not for this person.
        stops: bool,
    },
}

/// When a sign speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sign {
    /// The level at which a *yes* speaks.
    pub level: Level,
    /// The level at which a *not sure* speaks, if it does.
    pub unsure: Option<Level>,
    /// A *yes* to any of these is a *yes* to the sign.
    pub derived_from: Vec<StatementId>,
}

/// How much help is called for, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// No sign spoke.
    SelfCare,
    /// A routine appointment.
    Routine,
    /// Help today.
    Urgent,
    /// An ambulance now.
    Emergency,
    /// The tool is not for this person: nothing else is said.
    NotForChildren,
}

/// How good the evidence is. For a factor: that it is linked with cramps; for an action: that it
/// helps to prevent them. It never says that something caused this person's cramps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Several good studies agree.
    Strong,
    /// One good study, or several with limits.
    Moderate,
    /// Small or conflicting studies.
    Weak,
    /// What experts think.
    Opinion,
    /// Not about evidence: it keeps people safe.
    SafetyRule,
}

/// Where something comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Entries of the bibliography.
    pub sources: Vec<SourceId>,
    /// All or part of it is general knowledge that was not checked against a source.
    pub from_memory: bool,
}

/// Words that depend on answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its name in the text files.
    pub id: String,
    /// It is said on a *yes* to any of these.
    pub on: Vec<StatementId>,
    /// It is said on a *not sure* as well.
    pub or_unsure: bool,
    /// It stands instead of the usual words rather than beside them.
    pub instead: bool,
}

/// An item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its name in content and in saved records.
    pub id: String,
    /// It is for everyone, not only for those whom it fits.
    pub everyone: bool,
    /// The statements that lead to it.
    pub fits: Vec<StatementId>,
    /// The levels at which it may be shown.
    pub levels: Vec<Level>,
    /// When in the day it is done.
    pub time: Time,
    /// How good the evidence for it is.
    pub grade: Grade,
    /// It is to ask someone about the medicines that lead to it.
    pub asks_about_medicines: bool,
    /// What shows how it is done.
    pub drawing: Option<DrawingId>,
    /// Lines for some answers.
    pub notes: Vec<Note>,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// When in the day an item is done, in the order of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Time {
    /// By day.
    Day,
    /// In the evening.
    Evening,
    /// Just before sleep, or in bed.
    Bedtime,
    /// Once, not every day.
    Once,
}

impl Time {
    /// All of them, in the order of the day.
    pub const ALL: [Time; 4] = [Time::Day, Time::Evening, Time::Bedtime, Time::Once];
}

/// A rule that takes items or steps away, for safety.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Its name in content.
    pub id: String,
    /// It closes on *yes* or *not sure* to any of these.
    pub closed_by: Vec<StatementId>,
    /// It closes on *not sure* to any of these.
    pub closed_by_unsure: Vec<StatementId>,
    /// The second item goes in where the first would have stood.
    pub replaces: Vec<(ActionId, ActionId)>,
    /// Items that it puts in.
    pub adds: Vec<ActionId>,
    /// Items that it takes away, whatever put them in.
    pub removes: Vec<ActionId>,
    /// Relief steps that it takes away.
    pub removes_steps: Vec<StepId>,
}

/// Something to do during a cramp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReliefStep {
    /// Its name in content.
    pub id: String,
    /// What shows how it is done.
    pub drawing: Option<DrawingId>,
    /// Lines for some answers.
    pub notes: Vec<Note>,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// Something that looks like a cramp and is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lookalike {
    /// Its name in content.
    pub id: String,
    /// It is only shown to a person who said *yes* to one of these (none: to everyone).
    pub only_if: Vec<StatementId>,
    /// The signs that tell what to do about it.
    pub signs: Vec<StatementId>,
    /// The checklist items that tell what to do about it.
    pub actions: Vec<ActionId>,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// A short text to look up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its name in content.
    pub id: String,
    /// It tells of something often tried that is deliberately not suggested.
    pub left_out: bool,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// An entry of the bibliography.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its short code.
    pub id: String,
    /// Who wrote what, where and when. Titles stay in their own language.
    pub citation: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// How it was checked.
    pub checked: Checked,
}

/// How an entry of the bibliography was checked, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Checked {
    /// Read on the publisher's own page, in a stored copy of it.
    OwnPage,
    /// The abstract or summary was read, not the full paper.
    Abstract,
    /// Read only as a copy or quotation elsewhere.
    Copy,
    /// Named from memory; not verified.
    Memory,
}

/// A run of pages with a common name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name in content.
    pub id: String,
    /// Help comes before the rest of the questions: once this part is answered and help is called
    /// for today or now, that is shown without asking on.
    pub help_first: bool,
}

/// A page of questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its name in content.
    pub id: String,
    /// The part that it belongs to.
    pub part: PartId,
    /// What it asks.
    pub asks: Vec<StatementId>,
}

impl Catalogue {
    /// Finds something by the name that content gives it, for instance
    /// `find::<Statement>("frequent")`. It looks at each in turn: for names that come from outside,
    /// not for every look-up.
    #[must_use]
    pub fn find<T: Named>(&self, name: &str) -> Option<T::Id> {
        T::list(self)
            .iter()
            .position(|item| item.name() == name)
            .map(T::id_at)
    }

    /// All things of one kind, with their ids.
    pub fn all<T: Named + 'static>(&self) -> impl Iterator<Item = (T::Id, &T)> {
        T::list(self)
            .iter()
            .enumerate()
            .map(|(index, item)| (T::id_at(index), item))
    }

    /// The signs, with their ids.
    pub fn signs(&self) -> impl Iterator<Item = (StatementId, &Sign)> {
        self.all::<Statement>()
            .filter_map(|(id, statement)| match &statement.kind {
                Kind::Sign(sign) => Some((id, sign)),
                Kind::Factor(_) | Kind::Safety { .. } => None,
            })
    }
}
