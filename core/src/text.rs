//! The words of one language: every sentence that a person reads, beside the catalogue and in the
//! same order. It owns placeholders and the list of the app's own words ([`Ui`]); it refuses to
//! know what any of them means.
//!
//! A text that exists is whole: everything in the catalogue and in [`Ui`] has its words.

use serde::{Deserialize, Serialize};

mod night;
mod ui;

pub use ui::Ui;

use crate::catalogue::{
    ActionId, DrawingId, LookalikeId, PageId, PartId, PlaceId, RegionId, SourceId, StatementId,
    StepId, TopicId,
};

/// The words of one language, each list in the order of the catalogue's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language's code, for instance `en`.
    pub language: String,
    /// The direction of its script, `ltr` or `rtl`.
    pub direction: String,
    /// The app's own words, in the order of [`Ui::ALL`].
    pub ui: Vec<String>,
    /// Signs, factors and safety questions.
    pub statements: Vec<StatementText>,
    /// The checklist's items.
    pub actions: Vec<ActionText>,
    /// The relief steps.
    pub relief: Vec<StepText>,
    /// What looks like a cramp.
    pub lookalikes: Vec<LookalikeText>,
    /// Topics to look up.
    pub topics: Vec<TopicText>,
    /// Remarks on how an entry of the bibliography was checked.
    pub sources: Vec<Option<String>>,
    /// The names of the parts.
    pub parts: Vec<String>,
    /// The pages' headings.
    pub pages: Vec<PageText>,
    /// The regions' names.
    pub regions: Vec<RegionText>,
    /// What is to be seen on each drawing, for whoever cannot see it.
    pub drawings: Vec<String>,
    /// What each place of the body is called.
    pub places: Vec<PlaceText>,
}

/// The words of a sign, a factor or a safety question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementText {
    /// Beside the tick-box. Empty for a sign that is never asked.
    pub label: String,
    /// Under the label, where it needs more.
    pub hint: Option<String>,
    /// How it is named back, after "You told us". Empty for a sign that is never asked.
    pub told: String,
    /// For a factor: how it is linked with cramps. For a sign: what it can mean.
    pub means: String,
    /// For a factor: how good the evidence is, in words. For a sign below an emergency: what to do.
    /// Else empty.
    pub act: String,
    /// In the order of the statement's notes.
    pub notes: Vec<String>,
}

/// The words of an item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionText {
    /// What it is, in a few words.
    pub title: String,
    /// What to do.
    pub instruction: String,
    /// How often.
    pub often: String,
    /// What to take care of, whoever does it.
    pub caution: Option<String>,
    /// How good the evidence is, in words.
    pub evidence: String,
    /// In the order of the action's notes.
    pub notes: Vec<String>,
}

/// The words of a relief step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepText {
    /// What to do.
    pub instruction: String,
    /// What to take care of, whoever does it.
    pub caution: Option<String>,
    /// In the order of the step's notes.
    pub notes: Vec<String>,
}

/// The words about something that looks like a cramp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookalikeText {
    /// What it is called.
    pub name: String,
    /// How it differs from a cramp.
    pub differs: String,
    /// What to do about it.
    pub act: String,
}

/// The words of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicText {
    /// What it is about.
    pub name: String,
    /// What is said about it.
    pub body: String,
}

/// The words at the top of a page of questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageText {
    /// The question.
    pub title: String,
    /// Under the question, where it needs more.
    pub hint: Option<String>,
}

/// The words for a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionText {
    /// Its name.
    pub name: String,
    /// Whom to ask for help today, as the rest of "Call …".
    pub urgent_help: String,
}

/// The words for a place of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceText {
    /// Its name.
    pub name: String,
}

macro_rules! look_ups {
    ($($id:ty => $list:ident: $item:ty;)*) => {
        $(
            impl std::ops::Index<$id> for Text {
                type Output = $item;

                fn index(&self, id: $id) -> &$item {
                    &self.$list[id.index()]
                }
            }
        )*
    };
}

look_ups! {
    StatementId => statements: StatementText;
    ActionId => actions: ActionText;
    StepId => relief: StepText;
    LookalikeId => lookalikes: LookalikeText;
    TopicId => topics: TopicText;
    SourceId => sources: Option<String>;
    PartId => parts: String;
    PageId => pages: PageText;
    RegionId => regions: RegionText;
    DrawingId => drawings: String;
    PlaceId => places: PlaceText;
}

impl Text {
    /// One of the app's own words.
    #[must_use]
    pub fn ui(&self, ui: Ui) -> &str {
        self.ui.get(ui as usize).map_or("", String::as_str)
    }

    /// One of the app's own sentences with its placeholders filled in, for instance
    /// `fill(Ui::PlanNight, &[("night", "12"), ("nights", "42")])`.
    #[must_use]
    pub fn fill(&self, ui: Ui, values: &[(&str, &str)]) -> String {
        fill(self.ui(ui), values)
    }
}

/// Puts `values` where the sentence says `{name}`. What stands in a value stays as it is.
#[must_use]
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = sentence.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let named = piece.split_once('}').and_then(|(name, rest)| {
            let (_, value) = values.iter().find(|value| value.0 == name)?;
            Some([value, rest])
        });
        for part in named.unwrap_or(["{", piece]) {
            filled.push_str(part);
        }
    }
    filled
}

/// The names between braces in a sentence, in order.
#[must_use]
pub fn places(sentence: &str) -> Vec<&str> {
    sentence
        .split('{')
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap_or(rest))
        .collect()
}
