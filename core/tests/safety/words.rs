//! The words that the level, a sign, an item or a step comes with, beside every pair of answers:
//! what must be added is added, each item says why it is there, and nothing that comforts stands
//! beside a warning sign on what is taken along.

use cramp_check_core::answers::Answer::{self, NotSure, Yes};
use cramp_check_core::assessment::assess;
use cramp_check_core::calendar::Moment;
use cramp_check_core::catalogue::{Level, Note, RegionId, Statement};
use cramp_check_core::journey::Step;
use cramp_check_core::plan::plan;
use cramp_check_core::record::Record;
use cramp_check_core::session::Session;
use cramp_check_core::sheet::{Setting, Sheet};
use cramp_check_core::text::Ui;
use cramp_check_core::wording;

use crate::expected::{Said, Set, bits};
use crate::rules::WORDS;
use crate::tried;
use crate::tried::Tried;

/// What may be said only where no warning sign was picked or is in doubt.
const COMFORT: [Ui; 3] = [Ui::SelfCareLead, Ui::SelfCareTitle, Ui::FactorsNone];

/// What every pair of answers that may be safety's business comes to.
fn every_pair(tried: &Tried, mut look: impl FnMut(Said)) {
    let asked = tried.asked();
    for (at, &one) in asked.iter().enumerate() {
        for &other in &asked[at..] {
            for (first, second) in [
                (Yes, Yes),
                (Yes, NotSure),
                (NotSure, Yes),
                (NotSure, NotSure),
            ] {
                look(Said::default().with(one, first).with(other, second));
            }
        }
    }
}

/// Whether a note must be said, where that is laid down.
fn must_say(tried: &Tried, said: Said, owner: &str, note: &str) -> Option<bool> {
    let row = WORDS
        .iter()
        .find(|(of, which, ..)| (*of, *which) == (owner, note));
    let (_, _, on, in_doubt) = row?;
    let on: Set = bits::<Statement>(&tried.catalogue, on);
    match (said.yes & on != 0, said.unsure & on != 0) {
        (true, _) => Some(true),
        (false, true) => *in_doubt,
        (false, false) => Some(false),
    }
}

#[test]
fn what_must_be_added_for_some_answers_is_added() {
    let tried = tried();
    let mut seen = vec![0; WORDS.len()];
    let mut look = |said: Said, owner: &str, notes: &[Note], called: &[usize]| {
        for (at, note) in notes.iter().enumerate() {
            if let Some(must) = must_say(tried, said, owner, &note.id) {
                let told = tried.told(said);
                assert_eq!(called.contains(&at), must, "{told}: {owner}, {}", note.id);
                let row = WORDS
                    .iter()
                    .position(|(of, which, ..)| (*of, *which) == (owner, &note.id));
                seen[row.unwrap()] += usize::from(must);
            }
        }
        assert!(
            called.is_sorted_by(|one, next| one < next),
            "each once, in order"
        );
    };
    every_pair(tried, |said| {
        let answers = tried.answers(said);
        let found = assess(&tried.catalogue, &answers);
        let list = plan(&tried.catalogue, &answers, &found);
        for item in &list.items {
            let action = &tried.catalogue[item.action];
            look(said, &action.id, &action.notes, &item.notes);
        }
        for step in list.relief.iter().flatten() {
            let of = &tried.catalogue[step.step];
            look(said, &of.id, &of.notes, &step.notes);
        }
        for shown in &found.signs {
            let sign = &tried.catalogue[shown.sign];
            let called = cramp_check_core::assessment::notes_for(&sign.notes, &answers);
            look(said, &sign.id, &sign.notes, &called);
        }
    });
    let never: Vec<_> = WORDS
        .iter()
        .zip(seen)
        .filter(|(_, times)| *times == 0)
        .collect();
    assert!(never.is_empty(), "never called for: {never:?}");
}

#[test]
fn every_item_says_why_it_is_there() {
    let tried = tried();
    every_pair(tried, |said| {
        let answers = tried.answers(said);
        let found = assess(&tried.catalogue, &answers);
        for item in plan(&tried.catalogue, &answers, &found).items {
            let action = &tried.catalogue[item.action];
            let reasons = wording::reasons(&tried.text, &item, action);
            let usual = [Ui::ForEveryone, Ui::ForSafety].map(|ui| tried.text.ui(ui).to_owned());
            let wanted: Vec<String> = match &item.because[..] {
                [] => vec![usual[usize::from(!action.everyone)].clone()],
                because => (because.iter())
                    .map(|&id| {
                        tried
                            .text
                            .fill(Ui::BecauseYou, &[("told", &tried.text[id].told)])
                    })
                    .collect(),
            };
            assert_eq!(reasons, wanted, "{}: {}", tried.told(said), action.id);
        }
    });
}

#[test]
fn a_warning_sign_is_shown_with_what_to_do() {
    let tried = tried();
    every_pair(tried, |said| {
        let answers = tried.answers(said);
        for shown in assess(&tried.catalogue, &answers).signs {
            let words = wording::sign(&tried.catalogue, &tried.text, &answers, &shown);
            let name = &tried.catalogue[shown.sign].id;
            let told = tried.told(said);
            let bit = 1 << shown.sign.index();
            let is_emergency = tried.rules.emergency & bit != 0;
            let warns = (tried.rules.emergency | tried.rules.urgent) & bit != 0;
            let doubt = match (shown.answer, is_emergency, name.as_str()) {
                (Answer::NotSure, true, _) => Some(Ui::UnsureEmergency),
                (Answer::NotSure, false, "clot_leg") => Some(Ui::UnsureNow),
                (Answer::NotSure, false, _) => Some(Ui::UnsureToday),
                _ => None,
            };
            assert_eq!(words.doubt, doubt, "{told}: {name}");
            assert_eq!(words.is_firm, warns && doubt.is_none(), "{told}: {name}");
            assert_eq!(words.decided.len(), shown.because.len());
            for (decided, &id) in words.decided.iter().zip(&shown.because) {
                let in_doubt = said.unsure & (1 << id.index()) != 0;
                let text = &tried.text[id];
                let wanted = if in_doubt { &text.label } else { &text.told };
                assert!(
                    !wanted.is_empty() && decided.contains(wanted),
                    "{told}: {name}"
                );
            }
            assert_eq!(words.means, tried.text[shown.sign].means);
            assert_eq!(words.acts.main.is_empty(), is_emergency, "{told}: {name}");
            if name == "clot_leg" {
                let birth = bits::<Statement>(&tried.catalogue, &["b_pregnant", "s_postnatal"]);
                let first = words.acts.main.contains("As you are or may be pregnant");
                assert_eq!(first, (said.yes | said.unsure) & birth != 0, "{told}");
            }
        }
    });
}

#[test]
fn no_comfort_stands_beside_a_warning_sign_on_what_is_taken_along() {
    let tried = tried();
    let setting = Setting {
        catalogue: &tried.catalogue,
        text: &tried.text,
        region: RegionId(0),
        dates: &|_| String::new(),
        short_dates: &|_| String::new(),
        edition_date: "",
    };
    let mut session = Session::new(
        &tried.catalogue,
        &Record::empty(),
        Step::Result,
        Moment::default(),
    );
    let warning = tried.rules.emergency | tried.rules.urgent;
    every_pair(tried, |said| {
        session.answers = tried.answers(said);
        let sheet = Sheet::of(&session, &setting).plain();
        if (said.yes | said.unsure) & warning != 0 {
            for words in COMFORT.map(|ui| tried.text.ui(ui)) {
                assert!(!sheet.contains(words), "{}: {words}", tried.told(said));
            }
        } else if session.assessment(&tried.catalogue).level == Level::SelfCare {
            let words = tried.text.ui(COMFORT[0]);
            assert!(sheet.contains(words), "{}: {sheet}", tried.told(said));
        }
    });
}
