//! What must never be said, held against all that is shown: every screen and the sheet, for answers
//! that bring out every text there is. The sentences by themselves are held against it when content
//! is loaded; here it is about what becomes of them once they stand together.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use cramp_check::app::{App, DayForm, Options, Props};
use cramp_check::content::Content;
use cramp_check::storage::Kept;
use cramp_check_core::answers::Answer::{self, No, NotSure, Yes};
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{Kind, Level, Named, Page, Region, Statement};
use cramp_check_core::journey::Step;
use cramp_check_core::load::{self, never::Never};
use cramp_check_core::record::Record;
use cramp_check_core::session::Session;
use cramp_check_core::sheet::{Setting, Sheet};
use cramp_check_core::text::{Text, Ui};
use yew::{Callback, LocalServerRenderer};

const NOW: Moment = Moment {
    instant: 1_795_466_400,
    day: Day(20_780),
    minute: 20 * 60,
};

fn never() -> Never {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    Never::of(&load::read(&folder).unwrap(), "en").unwrap()
}

fn content() -> Content {
    Content::built_in("en")
}

fn record(content: &Content, said: &[(&str, Answer)]) -> Record {
    let asked = content.catalogue.pages.iter().flat_map(|page| &page.asks);
    let mut record = Record::empty();
    record.answers = asked
        .map(|&id| (content.catalogue[id].id.clone(), No))
        .collect();
    for &(name, answer) in said {
        record.answers.insert(name.to_owned(), answer);
    }
    record.diary.started = Some(NOW.day.plus(-50));
    record
}

/// What is written on a screen: the words between one tag and the next, each by itself.
fn screen(content: &Content, record: &Record, step: Step) -> BTreeSet<String> {
    let props = Props {
        content: *content,
        options: Options {
            heading_level: 2,
            ..Options::default()
        },
        kept: Kept::new(record.clone().into()),
        step,
        region: content.catalogue.find::<Region>("uk"),
        now: NOW,
        can_share: true,
        day_names: Callback::from(|(Day(day), form, _)| match form {
            DayForm::Long | DayForm::Short => format!("day {day}"),
            DayForm::Date => "23 November 2026".to_owned(),
        }),
        edition_day: Day::default(),
        store: None,
        notice: None,
        tell: Callback::noop(),
        left: None,
        is_resting: false,
    };
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    let html = pollster::block_on(renderer.render());
    let between = html.split('<').filter_map(|part| part.split_once('>'));
    between
        .map(|(_, words)| {
            words
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&amp;", "&")
        })
        .filter(|words| !words.trim().is_empty())
        .collect()
}

fn sheet(content: &Content, record: &Record) -> BTreeSet<String> {
    let session = Session::new(content.catalogue, record, Step::Result, NOW);
    let setting = Setting {
        catalogue: content.catalogue,
        text: content.text,
        region: content.catalogue.find::<Region>("uk").unwrap(),
        dates: &|Day(day)| format!("day {day}"),
        short_dates: &|Day(day)| format!("day {day}"),
        edition_date: "23 November 2026",
    };
    let sheet = Sheet::of(&session, &setting).plain();
    let lines = sheet
        .lines()
        .map(|line| line.trim_start_matches(['-', ' ']));
    lines.map(str::to_owned).collect()
}

/// Each answer to each question by itself, and answers that only say something together.
fn cases(content: &Content) -> Vec<Vec<(&str, Answer)>> {
    let asked = content
        .catalogue
        .all::<Statement>()
        .filter(|(_, it)| it.asked);
    let single = asked.flat_map(|(_, it)| [Yes, NotSure].map(|answer| vec![(it.name(), answer)]));
    let factors = content.catalogue.all::<Statement>();
    let factors = factors.filter(|(_, it)| matches!(it.kind, Kind::Factor(_)));
    let every_factor: Vec<_> = factors.map(|(_, it)| (it.name(), Yes)).collect();
    let together = [
        vec![],
        vec![("clot_leg", Yes), ("b_pregnant", Yes)],
        vec![("clot_lung", Yes), ("m_pill", Yes)],
        vec![("h_alcohol", Yes), ("b_pregnant", NotSure)],
        vec![
            ("h_sit_long", Yes),
            ("s_no_exercise", NotSure),
            ("s_unsteady", Yes),
        ],
        vec![("m_statin", Yes), ("m_new", Yes)],
        every_factor,
    ];
    single.chain(together).collect()
}

/// Everything that is shown for any of these answers, and on the screens that ask for none.
fn all_shown(content: &Content) -> BTreeSet<String> {
    let mut shown = BTreeSet::new();
    for said in cases(content) {
        let record = record(content, &said);
        for step in [Step::Result, Step::Plan, Step::Relief] {
            shown.extend(screen(content, &record, step));
        }
        shown.extend(sheet(content, &record));
    }
    let plain = record(content, &[("frequent", Yes), ("c_liver", NotSure)]);
    let pages = content.catalogue.all::<Page>().map(|(id, _)| id);
    let steps = pages.flat_map(|page| [Step::Page(page), Step::Unsure(page)]);
    let others = [
        Step::Start,
        Step::Review,
        Step::Night(NOW.day.plus(-1)),
        Step::Weeks,
        Step::Take,
        Step::WarningSigns,
        Step::About,
        Step::StartAgain,
        Step::Erase,
        Step::Erased,
    ];
    for step in steps.chain(others) {
        shown.extend(screen(content, &plain, step));
    }
    shown.extend(screen(content, &Record::empty(), Step::Relief));
    shown
}

/// Who has words that no screen shows: what is asked by the weeks themselves, and what closes no gate.
const NOT_SHOWN: [&str; 3] = ["no_better", "s_under18", "s_postnatal"];

/// The texts that are put into a sentence, where it is the sentence that is looked at here; longer ones
/// come first, as others may be within them. In small letters, as sentences are found.
fn parts(text: &Text) -> Vec<String> {
    let statements = text.statements.iter();
    let statements = statements.flat_map(|it| [&it.told, &it.label]);
    let regions = text.regions.iter().map(|it| &it.urgent_help);
    let parts = statements.chain(&text.parts).chain(regions);
    let mut parts: Vec<String> = parts
        .filter(|part| !part.is_empty())
        .map(|part| part.to_lowercase().replace(['’', '‘'], "'"))
        .collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts
}

#[test]
fn nothing_that_is_shown_says_what_must_never_be_said() {
    let content = content();
    let never = never();
    let shown = all_shown(&content);
    let parts = parts(content.text);
    let citations: BTreeSet<&str> = content
        .catalogue
        .sources
        .iter()
        .map(|source| source.citation.as_str())
        .collect();
    let mut wrong = BTreeSet::new();
    for words in &shown {
        let is_title = citations.iter().any(|citation| words.contains(citation));
        if is_title {
            continue;
        }
        for said in never.find(words) {
            let around = parts
                .iter()
                .fold(said.sentence, |sentence, part| sentence.replace(part, "…"));
            let found = never.find(&around).into_iter();
            wrong.extend(found.map(|said| (said.rule, said.sentence)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Otherwise it would be about less than everything.
    let all = shown
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    let text = &content.text;
    let statements = text
        .statements
        .iter()
        .flat_map(|it| [&it.label, &it.told, &it.means, &it.act]);
    let notes = text.statements.iter().flat_map(|it| &it.notes);
    let actions = text.actions.iter();
    let actions = actions.flat_map(|it| {
        [&it.title, &it.instruction, &it.evidence]
            .into_iter()
            .chain(&it.notes)
    });
    let steps = text
        .relief
        .iter()
        .flat_map(|it| [&it.instruction].into_iter().chain(&it.notes));
    let elsewhere = NOT_SHOWN.map(|name| &text[content.catalogue.find::<Statement>(name).unwrap()]);
    let elsewhere: BTreeSet<_> = elsewhere
        .iter()
        .flat_map(|it| [&it.label, &it.told])
        .collect();
    let unseen: Vec<_> = statements
        .chain(notes)
        .chain(actions)
        .chain(steps)
        .filter(|words| !all.contains(words.as_str()) && !elsewhere.contains(words))
        .collect();
    assert!(unseen.is_empty(), "never shown: {unseen:#?}");
}

#[test]
fn every_planted_sentence_is_caught_wherever_it_is_shown() {
    let never = never();
    let mut rules = BTreeSet::new();
    for (rule, sentence) in never.planted() {
        rules.insert(rule);
        let upper = sentence.to_uppercase();
        let typeset = sentence.replace('\'', "’");
        let within = format!("Keep warm. {sentence} Sleep well.");
        for words in [sentence, &upper, &typeset, &within] {
            let found = never.find(words);
            assert!(
                found.iter().any(|said| said.rule == rule),
                "{rule}: {words}"
            );
        }
    }
    assert!(rules.len() >= 15, "{rules:?}");
    assert_eq!(never.find("Keep warm. Sleep well."), []);
}

/// `never-say.json` was written without sight of the patterns, by the rule that each sentence is against.
#[test]
fn sentences_that_were_written_elsewhere_are_caught() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/never-say.json");
    let kinds: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let never = never();
    let rules: BTreeSet<_> = never.planted().map(|(rule, _)| rule.to_owned()).collect();
    assert_eq!(rules, kinds.keys().cloned().collect());
    let sentences = kinds.values().flatten();
    let slipped: Vec<_> = sentences
        .filter(|sentence| never.find(sentence).is_empty())
        .collect();
    assert!(slipped.is_empty(), "{slipped:#?}");
}

#[test]
fn no_comfort_is_shown_beside_a_warning_sign() {
    let content = content();
    let comfort = [Ui::SelfCareTitle, Ui::SelfCareLead, Ui::FactorsNone];
    let comfort = comfort.map(|ui| content.text.ui(ui).to_owned());
    let warns =
        |sign: &Statement| matches!(&sign.kind, Kind::Sign(sign) if sign.level >= Level::Urgent);
    let signs = content
        .catalogue
        .all::<Statement>()
        .filter(|(_, it)| warns(it));
    for (_, sign) in signs {
        for answer in [Yes, NotSure] {
            let record = record(&content, &[(sign.name(), answer)]);
            for step in [Step::Result, Step::Plan, Step::Relief] {
                let shown = screen(&content, &record, step);
                let found: Vec<_> = comfort
                    .iter()
                    .filter(|words| shown.contains(*words))
                    .collect();
                assert!(found.is_empty(), "{} {answer:?}: {found:?}", sign.id);
            }
        }
    }
    let shown = screen(&content, &record(&content, &[]), Step::Result);
    assert!(
        comfort.iter().all(|words| shown.contains(words)),
        "{shown:?}"
    );
}
