//! The sheet: what a person takes along to a doctor or a pharmacist, or to the kitchen wall. It owns
//! what stands on it, in which order, and how it reads as plain text; it refuses to know how it is
//! printed, what a day is called in words, and to conclude anything that no screen says.
//!
//! It holds what was said and what follows from that, never that something was not said: a warning
//! sign that nobody ticked is not on it, so that nothing on it reads as an all-clear.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::calendar::Day;
use crate::catalogue::{Catalogue, Level, RegionId};
use crate::journey;
use crate::plan::Plan;
use crate::session::Session;
use crate::text::{Text, Ui};

mod answered;
mod help;
mod list;
mod nights;

/// What is taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is.
    pub title: String,
    /// The day on which it was made, in words.
    pub dated: String,
    /// What stands on it, in order.
    pub blocks: Vec<Block>,
}

/// A part of the sheet with a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is about.
    pub heading: String,
    /// What it says.
    pub lines: Vec<Line>,
}

/// What a block says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A sentence.
    Said(String),
    /// A heading for the items that follow.
    Under(String),
    /// One of several things.
    Item(Item),
    /// The picture of the weeks, where pictures can be shown.
    Picture,
}

/// One of several things, with what belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub name: String,
    /// What has to be read with it.
    pub details: Vec<String>,
    /// What may be read with it.
    pub small: Vec<String>,
}

/// Where and how a sheet is made, which a session does not know.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The content.
    pub catalogue: &'a Catalogue,
    /// Its words.
    pub text: &'a Text,
    /// Whose numbers to call are given.
    pub region: RegionId,
    /// Days in words.
    pub dates: &'a dyn Fn(Day) -> String,
    /// Days in few words.
    pub short_dates: &'a dyn Fn(Day) -> String,
    /// The date of the content in words.
    pub edition_date: &'a str,
}

/// What the blocks are made from.
struct Basis<'a> {
    setting: Setting<'a>,
    session: &'a Session,
    assessment: Assessment,
    plan: Plan,
}

impl Sheet {
    /// The sheet of a session as it is now.
    #[must_use]
    pub fn of(session: &Session, setting: &Setting<'_>) -> Sheet {
        let basis = Basis {
            setting: *setting,
            session,
            assessment: session.assessment(setting.catalogue),
            plan: session.plan(setting.catalogue),
        };
        let blocks = match basis.level() {
            None => vec![
                Some(help::unfinished(&basis)),
                Some(answered::answers(&basis)),
                nights::weeks(&basis),
            ],
            // Nothing else is said to a child.
            Some(Level::NotForChildren) => vec![Some(help::card(&basis))],
            Some(Level::Emergency) => vec![
                Some(help::card(&basis)),
                Some(answered::answers(&basis)),
                nights::weeks(&basis),
            ],
            Some(Level::Urgent | Level::Routine | Level::SelfCare) => vec![
                Some(help::card(&basis)),
                Some(answered::answers(&basis)),
                answered::medicines(&basis),
                list::checklist(&basis),
                nights::weeks(&basis),
                Some(help::worse(&basis)),
            ],
        };
        let last = Some(about(&basis));
        Sheet {
            title: basis.ui(Ui::SheetTitle),
            dated: (setting.dates)(basis.today()),
            blocks: blocks.into_iter().chain([last]).flatten().collect(),
        }
    }

    /// The sheet as plain text. Lines are as long as what they say: whoever shows them wraps them.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut lines = underlined(&self.title, "=");
        lines.push(self.dated.clone());
        for block in &self.blocks {
            lines.push(String::new());
            lines.extend(underlined(&block.heading, "-"));
            for line in &block.lines {
                match line {
                    Line::Said(said) => lines.push(said.clone()),
                    Line::Picture => {}
                    Line::Under(heading) => lines.extend([String::new(), heading.clone()]),
                    Line::Item(item) => {
                        lines.push(format!("- {}", item.name));
                        let below = item.details.iter().chain(&item.small);
                        lines.extend(below.map(|line| format!("  {line}")));
                    }
                }
            }
        }
        lines.join("\n") + "\n"
    }
}

fn underlined(heading: &str, with: &str) -> Vec<String> {
    vec![heading.to_owned(), with.repeat(heading.chars().count())]
}

/// What this is not, and which content it was made with.
fn about(basis: &Basis<'_>) -> Block {
    let edition = &basis.catalogue().edition;
    let made_with = [
        ("version", edition.version.as_str()),
        ("date", basis.setting.edition_date),
    ];
    let lines = [
        basis.ui(Ui::NotAdvice),
        basis.ui(Ui::AboutReview),
        basis.text().fill(Ui::AboutEdition, &made_with),
    ];
    Block {
        heading: basis.ui(Ui::NotAdviceTitle),
        lines: lines.map(Line::Said).into(),
    }
}

impl Line {
    /// An item with nothing but its name.
    fn item(name: String) -> Self {
        Line::Item(Item {
            name,
            ..Item::default()
        })
    }
}

impl<'a> Basis<'a> {
    /// The level of help, where it may be told.
    fn level(&self) -> Option<Level> {
        let may_tell = journey::can_tell(self.catalogue(), self.answers());
        may_tell.then_some(self.assessment.level)
    }

    fn catalogue(&self) -> &'a Catalogue {
        self.setting.catalogue
    }

    fn text(&self) -> &'a Text {
        self.setting.text
    }

    fn answers(&self) -> &'a Answers {
        &self.session.answers
    }

    fn today(&self) -> Day {
        self.session.now.day
    }

    fn ui(&self, ui: Ui) -> String {
        self.text().ui(ui).to_owned()
    }
}
