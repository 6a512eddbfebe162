//! The sheet that is taken along: what stands on it for some answers and what does not. That it says
//! the same as the screens is tested with those, in `views.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::BTreeSet;

use cramp_check::content::Content;
use cramp_check_core::answers::Answer;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{Action, Page, Region, Statement};
use cramp_check_core::journey::Step;
use cramp_check_core::night::{Length, Night, Severity};
use cramp_check_core::record::Record;
use cramp_check_core::session::Session;
use cramp_check_core::sheet::{Block, Item, Line, Setting, Sheet};
use cramp_check_core::text::Ui;

const TODAY: Day = Day(20_780);

/// The evening of that day.
const NOW: Moment = Moment {
    instant: 1_795_466_400,
    day: TODAY,
    minute: 20 * 60,
};

fn content() -> Content {
    Content::built_in("en")
}

/// *No* to everything but these.
fn record(yes: &[&str], unsure: &[&str]) -> Record {
    let content = content();
    let mut record = Record::empty();
    for &id in content.catalogue.pages.iter().flat_map(|page| &page.asks) {
        record
            .answers
            .insert(content.catalogue[id].id.clone(), Answer::No);
    }
    let yes = yes.iter().map(|&name| (name, Answer::Yes));
    for (name, answer) in yes.chain(unsure.iter().map(|&name| (name, Answer::NotSure))) {
        assert!(
            content.catalogue.find::<Statement>(name).is_some(),
            "{name}"
        );
        record.answers.insert(name.to_owned(), answer);
    }
    record
}

/// A record with nights and ticks, some of them for what has left every plan.
fn with_diary(mut record: Record) -> Record {
    record.diary.started = Some(TODAY.plus(-3));
    let ticked = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    record
        .diary
        .ticks
        .insert(TODAY.plus(-2), ticked(&["shoes", "med_review"]));
    record
        .diary
        .ticks
        .insert(TODAY, ticked(&["shoes", "stretch_seated", "unheard_of"]));
    // A clock that was wrong, here and in the last of the nights.
    record
        .diary
        .ticks
        .insert(TODAY.plus(5), ticked(&["shoes", "bed_loose"]));
    let night = |cramps, longest, worst| Night {
        cramps,
        longest,
        worst,
        places: ["left_calf".to_owned()].into_iter().collect(),
    };
    let (minutes, over_ten) = (Some(Length::Minutes), Some(Length::OverTen));
    let nights = [
        (-3, night(1, minutes, Some(Severity::Mild))),
        (-2, Night::quiet()),
        (-1, night(5, over_ten, Some(Severity::Severe))),
        (0, night(3, None, None)),
        (5, night(4, None, None)),
    ];
    for (days, night) in nights {
        record.diary.log(TODAY.plus(days), Some(night));
    }
    record
}

fn sheet_in(record: &Record, region: &str) -> Sheet {
    let content = content();
    let session = Session::new(content.catalogue, record, Step::Result, NOW);
    Sheet::of(
        &session,
        &Setting {
            catalogue: content.catalogue,
            text: content.text,
            region: content.catalogue.find::<Region>(region).unwrap(),
            dates: &|day| format!("the day {}", day.since(TODAY)),
            short_dates: &|day| format!("day {}", day.since(TODAY)),
            edition_date: "23 November 2026",
        },
    )
}

fn sheet(record: &Record) -> Sheet {
    sheet_in(record, "uk")
}

fn headings(sheet: &Sheet) -> Vec<&str> {
    let blocks = sheet.blocks.iter();
    blocks.map(|block| block.heading.as_str()).collect()
}

#[track_caller]
fn block<'a>(sheet: &'a Sheet, heading: &str) -> &'a Block {
    let found = sheet.blocks.iter().find(|block| block.heading == heading);
    found.unwrap_or_else(|| panic!("expected {heading:?}, found {:?}", headings(sheet)))
}

fn item(name: &str, small: &[&str]) -> Line {
    Line::Item(Item {
        name: name.to_owned(),
        details: Vec::new(),
        small: small.iter().map(|&line| line.to_owned()).collect(),
    })
}

fn titles() -> Vec<(String, String)> {
    let content = content();
    let all = content.catalogue.all::<Action>();
    all.map(|(id, action)| (action.id.clone(), content.text[id].title.clone()))
        .collect()
}

/// Every level of help with answers that lead to it, by its title.
fn every_level() -> [(&'static str, Record); 5] {
    [
        ("Looking after yourself", record(&[], &[])),
        (
            "Book an appointment",
            record(&["frequent", "m_statin"], &[]),
        ),
        ("Get help today", record(&["long_cramp", "m_statin"], &[])),
        (
            "Call an ambulance now",
            record(&["clot_lung", "m_statin"], &[]),
        ),
        ("This check is for adults", record(&["s_under18"], &[])),
    ]
}

#[test]
fn what_stands_on_a_sheet_depends_on_the_level() {
    const PLAN: [&str; 6] = [
        "Your answers",
        "Medicines to ask about",
        "Your checklist",
        "Six weeks at a glance",
        "If anything changes",
        "Not medical advice.",
    ];
    let rows: [(&[&str], &[&str]); 5] = [
        (&["Medicines to ask about"], &["If that changes, get help."]),
        (&[], &["See a GP (family doctor)", "You told us"]),
        (
            &[],
            &[
                "Talk to someone today.",
                "- Call 111\n  United Kingdom",
                "- Call 999\n  United Kingdom",
                "- You told us a cramp lasts more than 10 minutes",
                "are left out for now",
            ],
        ),
        (
            &[
                "Medicines to ask about",
                "Your checklist",
                "If anything changes",
            ],
            &[
                "go to A&E",
                "- Call 999\n  United Kingdom",
                "This can be a blood clot that has moved to the lung.",
                "Your checklist is hidden.",
            ],
        ),
        (
            &PLAN[..5],
            &["see a GP (family doctor) or nurse", "- Call 999"],
        ),
    ];
    for ((title, record), (missing, there)) in every_level().into_iter().zip(rows) {
        let sheet = sheet(&with_diary(record));
        let expected: Vec<&str> = [title]
            .into_iter()
            .chain(PLAN)
            .filter(|heading| !missing.contains(heading))
            .map(|heading| match (title, heading) {
                ("Get help today", "Your checklist") => "To help the person who helps you",
                _ => heading,
            })
            .collect();
        assert_eq!(headings(&sheet), expected, "{title}");
        let text = sheet.plain();
        for words in there {
            assert!(text.contains(words), "{title}: {words:?} in {text}");
        }
    }
}

#[test]
fn nothing_of_the_checklist_stands_before_an_ambulance() {
    let said = record(
        &[
            "clot_lung",
            "h_sit_long",
            "h_tight_calf",
            "m_statin",
            "m_quinine",
        ],
        &["s_unsteady"],
    );
    let text = sheet(&with_diary(said)).plain();
    for (_, title) in titles() {
        assert!(!text.contains(&title), "{title}: {text}");
    }
    for words in ["May help", "These may help", "How often", "Keep taking"] {
        assert!(!text.contains(words), "{words}: {text}");
    }
}

#[test]
fn help_today_comes_with_only_what_helps_the_helper() {
    let text = sheet(&record(&["long_cramp", "h_tight_calf", "m_statin"], &[])).plain();
    for (id, title) in titles() {
        let is_for_helper = ["diary", "med_list"].contains(&id.as_str());
        assert_eq!(text.contains(&title), is_for_helper, "{title}: {text}");
    }
    assert!(!text.contains("These may help"), "{text}");
}

#[test]
fn an_unfinished_check_has_neither_level_nor_list() {
    let mut said = with_diary(record(&["h_tight_calf", "frequent"], &[]));
    said.answers.remove("s_unsteady");
    let sheet = sheet(&said);
    let expected = [
        "Not finished yet",
        "Your answers",
        "Six weeks at a glance",
        "Not medical advice.",
    ];
    assert_eq!(headings(&sheet), expected);
    let text = sheet.plain();
    let open = "Last questions: what is safe for you?\n- Not answered yet\n";
    assert!(text.contains(open), "{text}");
    for words in ["Looking after", "Book an appointment", "Not on your list"] {
        assert!(!text.contains(words), "{words}: {text}");
    }
    // Help that is called for is never held back, whatever is still open.
    for (sign, title) in [
        ("clot_lung", "Call an ambulance now"),
        ("long_cramp", "Get help today"),
    ] {
        let mut said = Record::empty();
        said.answers.insert(sign.to_owned(), Answer::Yes);
        assert_eq!(headings(&self::sheet(&said))[0], title);
    }
    assert_eq!(
        headings(&self::sheet(&Record::empty()))[0],
        "Not finished yet"
    );
}

#[test]
fn every_sheet_says_what_it_is_not_and_what_it_was_made_with() {
    let levels = every_level().into_iter().map(|(_, record)| record);
    for record in levels.chain([Record::empty()]) {
        let sheet = sheet(&record);
        assert_eq!(sheet.dated, "the day 0");
        let last = sheet.blocks.last().unwrap();
        assert_eq!(last.heading, "Not medical advice.");
        let version = &content().catalogue.edition.version;
        let made_with = format!("Content version {version}, 23 November 2026.");
        let said = |words: &str| Line::Said(words.to_owned());
        let content = content();
        let expected = [
            said(content.text.ui(Ui::NotAdvice)),
            said(content.text.ui(Ui::AboutReview)),
            said(&made_with),
        ];
        assert_eq!(last.lines, expected);
    }
}

#[test]
fn a_warning_that_was_not_ticked_is_not_on_it() {
    // What could be taken for an all-clear.
    const ALL_CLEAR: [&str; 8] = [
        "None of these",
        "No warning",
        "You are fine",
        "nothing wrong",
        "don’t need",
        "You do not have",
        "You don’t have",
        "no need",
    ];
    let content = content();
    for (title, record) in every_level() {
        let text = sheet(&record).plain();
        for words in ALL_CLEAR {
            assert!(!text.contains(words), "{title}: {words}");
        }
        for (id, statement) in content.catalogue.all::<Statement>() {
            let label = &content.text[id].label;
            if record.answers.get(&statement.id) == Some(&Answer::No) && !label.is_empty() {
                assert!(!text.contains(&format!("- {label}\n")), "{title}: {label}");
            }
        }
    }
    // The one sentence about signs that were not picked goes with what to do if one comes.
    let text = sheet(&record(&[], &[])).plain();
    let said = "You did not pick any warning signs. If that changes, get help.";
    assert_eq!(text.matches("warning sign").count(), 2, "{text}");
    assert!(text.contains(said), "{text}");
    assert!(text.contains("New or worse signs need help"), "{text}");
}

#[test]
fn answers_stand_under_their_question() {
    let sheet = sheet(&record(&["h_sweat", "h_tight_calf"], &["dirty_wound"]));
    let content = content();
    let label = |name: &str| {
        let id = content.catalogue.find::<Statement>(name).unwrap();
        content.text[id].label.clone()
    };
    let page = |asks: &str| {
        let id = content.catalogue.find::<Statement>(asks).unwrap();
        let mut pages = content.catalogue.all::<Page>();
        let (page, _) = pages.find(|(_, page)| page.asks.contains(&id)).unwrap();
        Line::Under(content.text[page].title.clone())
    };
    let answers = &block(&sheet, "Your answers").lines;
    let unsure = format!("Not sure: {}", label("dirty_wound"));
    let rows = [
        ("dirty_wound", unsure),
        ("h_sweat", label("h_sweat")),
        ("h_tight_calf", label("h_tight_calf")),
    ];
    for (asks, said) in &rows {
        let at = answers.iter().position(|line| *line == item(said, &[]));
        let above = &answers[..at.unwrap()];
        let under = above.iter().rfind(|line| matches!(line, Line::Under(_)));
        assert_eq!(under, Some(&page(asks)), "{said}");
    }
    let said = answers.iter().filter(|line| matches!(line, Line::Item(_)));
    assert_eq!(said.count(), rows.len(), "{answers:?}");
    let nothing = self::sheet(&record(&[], &[]));
    let lines = [Line::Said("You did not tick anything.".to_owned())];
    assert_eq!(block(&nothing, "Your answers").lines, lines);
}

#[test]
fn a_doubt_about_a_sign_comes_with_what_to_do() {
    let rows = [
        (
            "stroke",
            "Get help today",
            "If this fits you, call an ambulance now.",
        ),
        (
            "dirty_wound",
            "Book an appointment",
            "If it does fit you, do this:",
        ),
    ];
    for (sign, title, doubt) in rows {
        let sheet = sheet(&record(&[], &[sign]));
        let lines = &block(&sheet, title).lines;
        let shown = lines.iter().find_map(|line| match line {
            Line::Item(item) if item.name.starts_with("You were not sure about this") => Some(item),
            _ => None,
        });
        let details = &shown.unwrap().details;
        assert!(
            details.iter().any(|line| line.contains(doubt)),
            "{details:?}"
        );
    }
}

#[test]
fn every_medicine_is_one_to_ask_about() {
    let content = content();
    let med_review = content.catalogue.find::<Action>("med_review").unwrap();
    let group = &content.catalogue[med_review].fits;
    assert!(group.len() > 10);
    for &id in group {
        let name = content.catalogue[id].id.as_str();
        let sheet = sheet(&record(&[name], &[]));
        let told = format!("You told us {}.", content.text[id].told);
        let lines = &block(&sheet, "Medicines to ask about").lines;
        assert_eq!(lines[0], item(&told, &[]), "{name}");
        let said = format!("{lines:?}");
        for words in [
            "Keep taking your medicines. Ask a pharmacist or doctor",
            "Never stop a medicine or change its dose",
        ] {
            assert!(said.contains(words), "{name}: {said}");
        }
        assert!(!said.contains("quinine"), "{name}: {said}");
    }
    let quinine = sheet(&record(&["m_quinine"], &[]));
    let said = format!("{:?}", block(&quinine, "Medicines to ask about").lines);
    for words in [
        "You told us you take quinine",
        "Ask the person who prescribed",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let some = sheet(&record(&["m_new", "m_statin", "m_quinine"], &["m_pill"]));
    let said = format!("{:?}", block(&some, "Medicines to ask about").lines);
    for words in ["in 1 to 2 days", "With a statin: new muscle pain"] {
        assert!(said.contains(words), "{said}");
    }
    // A doubt is no answer to name back.
    assert_eq!(said.matches("You told us").count(), 3, "{said}");
    // What no level would say is not said here either.
    let urgent = sheet(&record(&["long_cramp", "m_statin"], &[]));
    let lines = &block(&urgent, "Medicines to ask about").lines;
    assert_eq!(lines.len(), 1, "{lines:?}");
}

#[test]
fn numbers_are_those_of_the_region() {
    let rows = [
        ("uk", &["- Call 111\n  United Kingdom", "- Call 999\n"][..]),
        ("us_ca", &["- Call 911\n  United States and Canada"]),
        ("other", &["- Call your local emergency number\n"]),
    ];
    for (region, there) in rows {
        let text = sheet_in(&record(&["long_cramp"], &[]), region).plain();
        for words in there {
            assert!(text.contains(words), "{region}: {text}");
        }
        assert_eq!(text.contains("999"), region == "uk", "{region}: {text}");
        assert!(text.contains("for help today"), "{region}: {text}");
    }
}

#[test]
fn weeks_are_counted_and_nothing_is_made_of_them() {
    let sheet = sheet(&with_diary(record(&[], &[])));
    let content = content();
    let title = |name: &str| {
        let id = content.catalogue.find::<Action>(name).unwrap();
        content.text[id].title.clone()
    };
    let said = |words: &str| Line::Said(words.to_owned());
    let expected = [
        said(content.text.ui(Ui::WeeksLead)),
        Line::Picture,
        said("Nights written down: 4. Nights with a cramp: 3."),
        item("day -3: 1 cramp · 1 to 10 minutes · Mild · Left calf", &[]),
        item("day -2: No cramps", &[]),
        item(
            "day -1: 5 or more cramps · More than 10 minutes · Very bad · Left calf",
            &[],
        ),
        item("day 0: 3 cramps · Left calf", &[]),
        Line::Under("What you ticked".to_owned()),
        item(
            &format!("{}: Done", title("med_review")),
            &["Not on your list now"],
        ),
        item(&format!("{}: 2 of 4 days", title("shoes")), &[]),
        item(
            &format!("{}: 1 of 4 days", title("stretch_seated")),
            &["Not on your list now"],
        ),
    ];
    assert_eq!(block(&sheet, "Six weeks at a glance").lines, expected);
}

#[test]
fn weeks_without_anything_in_them_are_left_out() {
    let mut begun = record(&[], &[]);
    begun.diary.started = Some(TODAY);
    for record in [record(&[], &[]), begun] {
        let sheet = sheet(&record);
        assert!(!headings(&sheet).contains(&"Six weeks at a glance"));
    }
}

#[test]
fn an_item_stands_with_why_and_how_it_is_done() {
    let sheet = sheet(&record(&["h_tight_calf"], &[]));
    let lines = &block(&sheet, "Your checklist").lines;
    let headings: Vec<&str> = lines
        .iter()
        .filter_map(|line| match line {
            Line::Under(heading) => Some(heading.as_str()),
            Line::Said(_) | Line::Item(_) | Line::Picture => None,
        })
        .collect();
    let times: BTreeSet<&&str> = headings.iter().collect();
    assert_eq!(times.len(), headings.len(), "{headings:?}");
    let content = content();
    let id = content.catalogue.find::<Action>("stretch_night").unwrap();
    let words = &content.text[id];
    let found = lines.iter().find_map(|line| match line {
        Line::Item(item) if item.name == words.title => Some(item),
        _ => None,
    });
    let found = found.unwrap();
    assert_eq!(found.details.first(), Some(&words.instruction));
    assert_eq!(found.details.get(1), words.caution.as_ref());
    let because = found.small.first().unwrap();
    assert!(because.starts_with("Because you told us"), "{because}");
    let often = format!("How often: {}", words.often);
    assert_eq!(found.small[1..], [often, words.evidence.clone()]);
}

#[test]
fn plain_text_is_read_from_top_to_bottom() {
    let sheet = Sheet {
        title: "Über".to_owned(),
        dated: "Monday".to_owned(),
        blocks: vec![Block {
            heading: "One".to_owned(),
            lines: vec![
                Line::Said("A sentence.".to_owned()),
                Line::Under("Day".to_owned()),
                Line::Item(Item {
                    name: "Item".to_owned(),
                    details: vec!["How".to_owned()],
                    small: vec!["Why".to_owned()],
                }),
                item("Another", &[]),
            ],
        }],
    };
    let expected =
        "Über\n====\nMonday\n\nOne\n---\nA sentence.\n\nDay\n- Item\n  How\n  Why\n- Another\n";
    assert_eq!(sheet.plain(), expected);
}
