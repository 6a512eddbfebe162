//! The list of the app's own words: headings, buttons and sentences that belong to no id. It owns
//! their keys in a text file and the placeholders that each must hold.

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
    NotAdviceTitle = "not_advice_title";
    NotAdvice = "not_advice";
    ForAdults = "for_adults";

    NoneOfThese = "none_of_these";
    NotSure = "not_sure";
    NotSureMark = "not_sure_mark";
    UnsureTitle = "unsure_title";
    UnsureHint = "unsure_hint";
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
    OpensWindow = "opens_window";
    SourcesLabel = "sources_label";
    FromMemory = "from_memory";
    WhyThis = "why_this";

    PlanTitle = "plan_title";
    PlanLead = "plan_lead";
    PlanMayHelp = "plan_may_help";
    PlanStart = "plan_start";
    PlanOpen = "plan_open";
    PlanNight = "plan_night" ["night", "nights"];
    PlanNightAfter = "plan_night_after" ["night"];
    PlanDone = "plan_done" ["done", "items"];
    PlanDoneOn = "plan_done_on" ["done", "items"];
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
    DetailsHow = "details_how" ["item"];
    HowThis = "how_this";
    BetterTitle = "better_title";
    BetterYes = "better_yes";
    BetterNo = "better_no";

    DayEarlier = "day_earlier";
    DayLater = "day_later";
    DayGo = "day_go" ["way", "day"];
    DayToday = "day_today";
    DayStill = "day_still" ["day"];
    DayStillGo = "day_still_go" ["day"];

    NightLast = "night_last";
    NightThat = "night_that";
    NightOf = "night_of" ["from", "to"];
    NightTitle = "night_title";
    NightHowMany = "night_how_many";
    NightHowLong = "night_how_long";
    NightHowBad = "night_how_bad";
    NightWhere = "night_where";
    NightMore = "night_more";
    NightDone = "night_done";
    NightNone = "night_none";
    NightCramp = "night_cramp";
    NightCramps = "night_cramps" ["cramps"];
    PickNone = "pick_none";
    PickMost = "pick_most" ["cramps"];
    CrampsMost = "cramps_most" ["cramps"];
    LengthSeconds = "length_seconds";
    LengthMinutes = "length_minutes";
    LengthOverTen = "length_over_ten";
    SeverityMild = "severity_mild";
    SeverityModerate = "severity_moderate";
    SeveritySevere = "severity_severe";

    WeeksTitle = "weeks_title";
    WeeksOpen = "weeks_open";
    WeeksLead = "weeks_lead";
    WeeksNone = "weeks_none";
    WeeksUp = "weeks_up";
    WeeksDown = "weeks_down";
    WeeksNight = "weeks_night" ["night"];
    WeeksCounted = "weeks_counted" ["logged", "cramps"];
    WeeksToCome = "weeks_to_come";
    WeeksTable = "weeks_table";
    WeeksDay = "weeks_day";
    WeeksCramps = "weeks_cramps";
    WeeksTicked = "weeks_ticked";
    WeeksNotLogged = "weeks_not_logged";
    WeeksChangeNight = "weeks_change_night" ["said", "day"];
    WeeksChangeDay = "weeks_change_day" ["said", "day"];
    WeeksItems = "weeks_items";
    WeeksDays = "weeks_days" ["ticked", "days"];
    WeeksOnce = "weeks_once";
    WeeksLeft = "weeks_left";

    TakeTitle = "take_title";
    TakeLead = "take_lead";
    TakeSheet = "take_sheet";
    TakeSheetLead = "take_sheet_lead";
    TakePrint = "take_print";
    TakeShare = "take_share";
    TakeCopy = "take_copy";
    TakeReminder = "take_reminder";
    TakeReminderLead = "take_reminder_lead";
    TakeReminderTime = "take_reminder_time";
    TakeReminderSave = "take_reminder_save";
    TakeDevice = "take_device";
    TakeDeviceLead = "take_device_lead";
    TakeSave = "take_save";
    TakeOpen = "take_open";
    ReminderSummary = "reminder_summary";
    FileName = "file_name";
    OpenTitle = "open_title";
    OpenFile = "open_file";
    OpenPresent = "open_present";
    OpenHolds = "open_holds" ["answers", "days", "nights"];
    OpenVersion = "open_version" ["version"];
    OpenLead = "open_lead";
    OpenUse = "open_use";
    OpenTogether = "open_together";
    OpenAlone = "open_alone";
    OpenKeep = "open_keep";
    OpenCancel = "open_cancel";

    SheetTitle = "sheet_title";
    SheetNothing = "sheet_nothing";
    SheetMedicines = "sheet_medicines";
    SheetLine = "sheet_line" ["what", "said"];

    ReliefTitle = "relief_title";
    ReliefLead = "relief_lead";
    ReliefUnasked = "relief_unasked";
    ReliefEvidence = "relief_evidence";
    ReliefHidden = "relief_hidden";
    ReliefLong = "relief_long";
    ReliefTimer = "relief_timer";
    ReliefStart = "relief_start";
    ReliefAgain = "relief_again";
    ReliefLasted = "relief_lasted";
    ReliefStopped = "relief_stopped";
    ReliefOver = "relief_over";
    ReliefOverLead = "relief_over_lead";
    ReliefLog = "relief_log";
    ReliefDontLog = "relief_dont_log";
    LongCrampSlip = "long_cramp_slip";

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

    NoticeNotAsked = "notice_not_asked";
    NoticeRefused = "notice_refused";
    NoticeFull = "notice_full";
    NoticeKeptAside = "notice_kept_aside";
    NoticeNotKept = "notice_not_kept";
    NoticeSaved = "notice_saved";
    NoticeNotSaved = "notice_not_saved";
    NoticeNoEvenings = "notice_no_evenings";
    NoticeCopied = "notice_copied";
    NoticeNotCopied = "notice_not_copied";
    NoticeNotShared = "notice_not_shared";
    NoticeFileForeign = "notice_file_foreign";
    NoticeFileDamaged = "notice_file_damaged";
    NoticeFileNewer = "notice_file_newer";
    NoticeFileTaken = "notice_file_taken";
    NoticeClose = "notice_close";
    FootTake = "foot_take";
    FootAbout = "foot_about";
    FootSigns = "foot_signs";
    FootLabel = "foot_label";
}
