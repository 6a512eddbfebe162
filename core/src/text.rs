//! The words of one language: every sentence that a person reads, beside the catalogue and in the
//! same order. It owns placeholders and the list of the app's own words ([`Ui`]); it refuses to
//! know what any of them means.
//!
//! A text that exists is whole: everything in the catalogue and in [`Ui`] has its words.

use serde::{Deserialize, Serialize};

use crate::catalogue::{
    ActionId, LookalikeId, PageId, PartId, RegionId, SourceId, StatementId, StepId, TopicId,
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
}

/// Declares the app's own words: a name in the code, the key in the `[ui]` table of a text file,
/// and the placeholders that the sentence must hold.
macro_rules! ui {
    ($($name:ident = $key:literal $([$($place:literal),*])?;)*) => {
        /// The app's own words: headings, buttons and sentences that belong to no id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each name says what its sentence is for")]
        pub enum Ui { $($name),* }

        impl Ui {
            /// All of them, in order.
            pub const ALL: &[Ui] = &[$(Ui::$name),*];

            /// The key in the `[ui]` table.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Ui::$name => $key),* }
            }

            /// The placeholders that the sentence must hold.
            #[must_use]
            pub fn places(self) -> &'static [&'static str] {
                match self { $(Ui::$name => &[$($($place),*)?]),* }
            }
        }
    };
}

ui! {
    AppName = "app_name";
    Back = "back";
    Continue = "continue";
    CrampNow = "cramp_now";
    PartOf = "part_of" ["part", "parts", "name"];
    Or = "or";

    StartTitle = "start_title";
    StartLead = "start_lead";
    StartCheck = "start_check";
    StartRelief = "start_relief";
    StartPrivate = "start_private";
    StartSaved = "start_saved";
    CarryOn = "carry_on";
    SeeResult = "see_result";
    MyPlan = "my_plan";
    MyPlanToday = "my_plan_today" ["done", "items"];
    NotAdviceTitle = "not_advice_title";
    NotAdvice = "not_advice";
    ForAdults = "for_adults";

    NoneOfThese = "none_of_these";
    NotSure = "not_sure";
    NotSureMark = "not_sure_mark";
    UnsureTitle = "unsure_title";
    UnsureHint = "unsure_hint";
    Yes = "yes";
    No = "no";
    AgeAdult = "age_adult";
    AgeChild = "age_child";

    ProblemTitle = "problem_title";
    ProblemNothing = "problem_nothing";
    ProblemNoneAndSome = "problem_none_and_some";
    ProblemNothingUnsure = "problem_nothing_unsure";

    ReviewTitle = "review_title";
    ReviewLead = "review_lead";
    ReviewChange = "review_change" ["page"];
    ReviewAnswer = "review_answer" ["page"];
    Change = "change";
    Answer = "answer";
    ReviewNone = "review_none";
    ReviewOpen = "review_open";
    ReviewUnsure = "review_unsure" ["statement"];
    ReviewAdult = "review_adult";
    ReviewChild = "review_child";
    ReviewToResult = "review_to_result";
    ReviewUnfinished = "review_unfinished";

    ResultScreen = "result_screen";
    ChangeAnswers = "change_answers";
    EmergencyTitle = "emergency_title";
    EmergencyLead = "emergency_lead";
    EmergencyHidden = "emergency_hidden";
    EmergencySlip = "emergency_slip";
    UrgentTitle = "urgent_title";
    UrgentLead = "urgent_lead";
    UrgentEmergency = "urgent_emergency";
    UrgentHidden = "urgent_hidden";
    UrgentMore = "urgent_more";
    UrgentMoreButton = "urgent_more_button";
    RoutineTitle = "routine_title";
    RoutineLead = "routine_lead";
    UnsureEmergency = "unsure_emergency";
    UnsureNow = "unsure_now";
    UnsureToday = "unsure_today";
    SelfCareTitle = "self_care_title";
    SelfCareLead = "self_care_lead";
    ChildTitle = "child_title";
    ChildLead = "child_lead";
    ChildUrgent = "child_urgent";
    UnfinishedTitle = "unfinished_title";
    UnfinishedLead = "unfinished_lead";
    ToldYou = "told_you" ["told"];
    UnsureAbout = "unsure_about" ["statement"];
    CallNumber = "call_number" ["number"];
    CallNoNumber = "call_no_number";
    CallUrgentNumber = "call_urgent_number" ["number"];
    CallUrgent = "call_urgent" ["help"];
    WorseTitle = "worse_title";
    Worse = "worse";
    SomewhereElse = "somewhere_else";
    WhereTitle = "where_title";

    FactorsTitle = "factors_title";
    FactorsLead = "factors_lead";
    FactorsNone = "factors_none";
    FactorsCaveat = "factors_caveat";
    GradeStrong = "grade_strong";
    GradeModerate = "grade_moderate";
    GradeWeak = "grade_weak";
    GradeOpinion = "grade_opinion";
    GradeSafety = "grade_safety";
    SourcesLabel = "sources_label";
    FromMemory = "from_memory";
    WhyThis = "why_this";

    PlanTitle = "plan_title";
    PlanLead = "plan_lead";
    PlanMayHelp = "plan_may_help";
    PlanStart = "plan_start";
    PlanOpen = "plan_open";
    PlanNight = "plan_night" ["night", "nights"];
    PlanDone = "plan_done" ["done", "items"];
    PlanNeedsCheck = "plan_needs_check";
    HelpList = "help_list";
    TimeDay = "time_day";
    TimeEvening = "time_evening";
    TimeBedtime = "time_bedtime";
    TimeOnce = "time_once";
    ForEveryone = "for_everyone";
    ForSafety = "for_safety";
    BecauseYou = "because_you" ["told"];
    HowOften = "how_often" ["often"];
    Details = "details" ["item"];
    BetterTitle = "better_title";
    BetterYes = "better_yes";
    BetterNo = "better_no";

    ReliefTitle = "relief_title";
    ReliefLead = "relief_lead";
    ReliefUnasked = "relief_unasked";
    ReliefEvidence = "relief_evidence";
    ReliefHidden = "relief_hidden";
    ReliefLong = "relief_long";

    LookalikesTitle = "lookalikes_title";
    LookalikesLead = "lookalikes_lead";
    LookalikeDiffers = "lookalike_differs";
    LookalikeAct = "lookalike_act";

    SignsTitle = "signs_title";
    SignsLead = "signs_lead";
    SignsEmergency = "signs_emergency";
    SignsUrgent = "signs_urgent";

    AboutTitle = "about_title";
    AboutWhat = "about_what";
    AboutNot = "about_not";
    AboutReview = "about_review";
    AboutEdition = "about_edition" ["version", "date"];
    AboutEvidenceTitle = "about_evidence_title";
    AboutEvidence = "about_evidence";
    AboutPrivacyTitle = "about_privacy_title";
    AboutPrivacy = "about_privacy";
    TopicsTitle = "topics_title";
    LeftOutTitle = "left_out_title";
    LeftOutLead = "left_out_lead";
    SourcesTitle = "sources_title";
    SourcesLead = "sources_lead";
    CheckedOwnPage = "checked_own_page";
    CheckedAbstract = "checked_abstract";
    CheckedCopy = "checked_copy";
    CheckedMemory = "checked_memory";
    ReportTitle = "report_title";
    ReportLead = "report_lead";
    ReportLink = "report_link";
    ReportNoLink = "report_no_link";

    StartAgain = "start_again";
    StartAgainTitle = "start_again_title";
    StartAgainLead = "start_again_lead";
    StartAgainYes = "start_again_yes";
    Keep = "keep";
    Erase = "erase";
    EraseTitle = "erase_title";
    EraseLead = "erase_lead";
    EraseYes = "erase_yes";
    ErasedTitle = "erased_title";
    ErasedLead = "erased_lead";
    ErasedFailed = "erased_failed";
    ToStart = "to_start";

    NoticeRefused = "notice_refused";
    NoticeFull = "notice_full";
    NoticeKeptAside = "notice_kept_aside";
    NoticeNotKept = "notice_not_kept";
    NoticeClose = "notice_close";
    FootAbout = "foot_about";
    FootSigns = "foot_signs";
    FootLabel = "foot_label";
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

    /// Reads a text from the bytes that [`Text::to_bytes`] made.
    ///
    /// # Errors
    /// When the bytes are not such a text, with what was wrong.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }

    /// The text as compact bytes, to be built into the app.
    ///
    /// # Errors
    /// Never in practice: every field can be written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }
}

/// Puts `values` where the sentence says `{name}`.
#[must_use]
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(sentence.to_owned(), |filled, (name, value)| {
            filled.replace(&format!("{{{name}}}"), value)
        })
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
