//! Every screen rendered natively to HTML, as it will be at build time: what is said for some
//! answers and what is not. It looks at words and structure; what a browser makes of them is the
//! browser tests' business.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::BTreeSet;

use cramp_check::app::{App, DayForm, Notice, Options, Props};
use cramp_check::content::Content;
use cramp_check::storage::Kept;
use cramp_check::view::{Scene, legs};
use cramp_check_core::answers::Answer;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{
    Action, Drawing, Level, Page, Place, Region, ReliefStep, Statement,
};
use cramp_check_core::diary::Diary;
use cramp_check_core::journey::Step;
use cramp_check_core::night::Night;
use cramp_check_core::record::Record;
use cramp_check_core::session::{Msg, Session};
use cramp_check_core::sheet::{Line, Setting, Sheet};
use yew::{Callback, Html, LocalServerRenderer, component};

const TODAY: Day = Day(20_780);

/// The evening of that day.
const NOW: Moment = Moment {
    instant: 1_795_466_400,
    day: TODAY,
    minute: 20 * 60,
};

/// Answers by name: everything is *no* but these.
#[derive(Clone, Copy, Default)]
struct Said {
    yes: &'static [&'static str],
    unsure: &'static [&'static str],
}

const NOTHING: Said = Said {
    yes: &[],
    unsure: &[],
};

fn yes(yes: &'static [&'static str]) -> Said {
    Said { yes, unsure: &[] }
}

fn unsure(unsure: &'static [&'static str]) -> Said {
    Said { yes: &[], unsure }
}

fn content() -> Content {
    Content::built_in("en")
}

fn record(content: &Content, said: Said) -> Record {
    let mut record = Record::empty();
    record.answers = content
        .catalogue
        .pages
        .iter()
        .flat_map(|page| &page.asks)
        .map(|&id| (content.catalogue[id].id.clone(), Answer::No))
        .collect();
    let named = said.yes.iter().map(|&name| (name, Answer::Yes));
    let named = named.chain(said.unsure.iter().map(|&name| (name, Answer::NotSure)));
    for (name, answer) in named {
        assert!(
            content.catalogue.find::<Statement>(name).is_some(),
            "{name}"
        );
        record.answers.insert(name.to_owned(), answer);
    }
    record
}

fn props(content: &Content, record: Record, step: Step) -> Props {
    Props {
        options: Options {
            heading_level: 2,
            ..Options::default()
        },
        kept: Kept::new(record.into()),
        step,
        region: content.catalogue.find::<Region>("uk"),
        now: NOW,
        can_share: true,
        day_names: Callback::from(|(Day(day), form, _)| match form {
            DayForm::Long => format!("day {day}"),
            DayForm::Short => format!("d{day}"),
            DayForm::Date => "23 November 2026".to_owned(),
        }),
        ..Props::bare(*content, Options::default())
    }
}

fn html(props: Props) -> String {
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}

/// What is written on the screen, with its tags taken out.
fn words(html: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                words.push(' ');
            }
            _ if !in_tag => words.push(character),
            _ => {}
        }
    }
    let words = words
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn screen(said: Said, step: Step) -> String {
    let content = content();
    words(&html(props(&content, record(&content, said), step)))
}

#[track_caller]
fn check(said: Said, step: Step, there: &[&str], missing: &[&str]) {
    let words = screen(said, step);
    for wanted in there {
        assert!(
            words.contains(wanted),
            "expected {wanted:?} in: {words:.400}"
        );
    }
    for unwanted in missing {
        assert!(
            !words.contains(unwanted),
            "expected no {unwanted:?} in: {words:.400}"
        );
    }
}

fn titles(content: &Content, but: &[&str]) -> Vec<String> {
    content
        .catalogue
        .all::<Action>()
        .filter(|(_, action)| !but.contains(&action.id.as_str()))
        .map(|(id, _)| content.text[id].title.clone())
        .collect()
}

#[test]
fn an_emergency_shows_whom_to_call_and_nothing_else() {
    let said = yes(&["clot_lung", "h_sit_long", "b_pregnant"]);
    check(
        said,
        Step::Result,
        &[
            "Call an ambulance now",
            "Call 999",
            "Clots are more likely for you",
        ],
        &[
            "What may play a part",
            "These may help",
            "looks like a cramp",
        ],
    );
    for step in [Step::Result, Step::Plan, Step::Relief] {
        let words = screen(said, step);
        for title in titles(&content(), &[]) {
            assert!(!words.contains(&title), "{step:?}: {title}");
        }
    }
}

#[test]
fn help_today_comes_with_only_what_helps_the_helper() {
    let said = yes(&["long_cramp", "h_sit_long"]);
    check(
        said,
        Step::Result,
        &[
            "Get help today",
            "Call 111",
            "You told us a cramp lasts more than 10 minutes",
        ],
        &["Looking after yourself", "Start my plan"],
    );
    let words = screen(said, Step::Result);
    for title in titles(&content(), &["diary", "med_list"]) {
        assert!(!words.contains(&title), "{title}");
    }
}

#[test]
fn a_doubt_shows_what_to_do_if_it_fits() {
    check(
        unsure(&["stroke"]),
        Step::Result,
        &[
            "Get help today",
            "You were not sure about this",
            "call an ambulance now. If you are still unsure, ring",
        ],
        &[],
    );
    check(
        unsure(&["clot_leg"]),
        Step::Result,
        &["Get help today", "If you are unsure, ring for advice now."],
        &[],
    );
    check(
        unsure(&["dirty_wound"]),
        Step::Result,
        &[
            "Book an appointment",
            "If it does fit you, do this: Get help today.",
        ],
        &["Stretch your calves"],
    );
}

#[test]
fn words_depend_on_answers() {
    let maternity = "call your midwife, GP or maternity unit straight away. With sudden";
    let cases: &[(Said, Step, &str, bool)] = &[
        (
            yes(&["clot_leg", "b_pregnant"]),
            Step::Result,
            "As you are or may be pregnant",
            true,
        ),
        (
            Said {
                yes: &["clot_leg"],
                unsure: &["s_postnatal"],
            },
            Step::Result,
            "As you are or may be pregnant",
            true,
        ),
        (
            yes(&["clot_leg"]),
            Step::Result,
            "As you are or may be pregnant",
            false,
        ),
        (yes(&["clot_leg"]), Step::Result, maternity, true),
        (
            yes(&["clot_leg", "m_pill"]),
            Step::Result,
            "Clots are more likely",
            true,
        ),
        (
            Said {
                yes: &["clot_leg"],
                unsure: &["m_pill"],
            },
            Step::Result,
            "Clots are more likely",
            false,
        ),
        (
            yes(&["dark_pee"]),
            Step::Result,
            "confused, very weak, or hardly pee",
            true,
        ),
        (
            yes(&["c_diabetes"]),
            Step::Plan,
            "ask a foot clinic about shoes",
            true,
        ),
        (
            unsure(&["s_numb_feet"]),
            Step::Plan,
            "ask a foot clinic about shoes",
            true,
        ),
        (NOTHING, Step::Plan, "ask a foot clinic about shoes", false),
        (
            yes(&["c_dialysis"]),
            Step::Plan,
            "tell the unit if cramps come",
            true,
        ),
        (
            yes(&["c_parkinsons"]),
            Step::Plan,
            "ask if it could be dystonia",
            true,
        ),
        (
            yes(&["c_thyroid"]),
            Step::Plan,
            "ask if it could be dystonia",
            false,
        ),
        (
            yes(&["m_statin"]),
            Step::Plan,
            "Ask whether to take your next dose",
            true,
        ),
        (
            yes(&["m_laba"]),
            Step::Plan,
            "Ask whether to take your next dose",
            false,
        ),
        (
            yes(&["m_laba", "m_new"]),
            Step::Plan,
            "Ask a pharmacist or doctor in 1 to 2 days",
            true,
        ),
        (
            yes(&["h_sit_long", "s_no_exercise"]),
            Step::Plan,
            "change your position often",
            true,
        ),
        (
            yes(&["h_sit_long", "s_no_exercise"]),
            Step::Plan,
            "get up or move your feet",
            false,
        ),
        (
            yes(&["h_sit_long", "s_unsteady"]),
            Step::Plan,
            "while you stay seated",
            true,
        ),
        (
            yes(&["s_leg_injury"]),
            Step::Relief,
            "Not on the leg you hurt.",
            true,
        ),
        (NOTHING, Step::Relief, "Not on the leg you hurt.", false),
        (
            yes(&["b_pregnant"]),
            Step::Relief,
            "keep the rubbing light",
            true,
        ),
    ];
    for &(said, step, wanted, there) in cases {
        let (there, missing): (&[&str], &[&str]) = if there {
            (&[wanted], &[])
        } else {
            (&[], &[wanted])
        };
        check(said, step, there, missing);
    }
}

#[test]
fn what_matched_is_explained_and_cited() {
    check(
        yes(&["h_sit_long", "m_diuretic_thiazide"]),
        Step::Result,
        &[
            "You told us you sit still for hours on most days.",
            "Sitting still for hours is sometimes linked with night cramps.",
            "Weak: health bodies list it",
            "Merck Manual Quick Facts",
            "Because you told us you sit still for hours on most days",
            "Because you told us you take indapamide",
            "Keep taking your medicines",
        ],
        &[],
    );
}

#[test]
fn nothing_is_listed_before_the_check_is_finished() {
    let content = content();
    for open in [
        &content.catalogue.pages[5],
        content.catalogue.pages.last().unwrap(),
    ] {
        let mut half = record(&content, NOTHING);
        for &id in &open.asks {
            half.answers.remove(&content.catalogue[id].id);
        }
        for step in [Step::Result, Step::Plan] {
            let words = words(&html(props(&content, half.clone(), step)));
            assert!(words.contains("Not finished yet"), "{step:?}");
            for title in titles(&content, &[]) {
                assert!(!words.contains(&title), "{step:?}: {title}");
            }
        }
    }
}

#[test]
fn relief_before_any_question_has_its_cautions_written_out() {
    let content = content();
    let words = words(&html(props(&content, Record::empty(), Step::Relief)));
    for (id, step) in content.catalogue.all::<ReliefStep>() {
        let text = &content.text[id];
        assert!(words.contains(&text.instruction), "{}", step.id);
        if let Some(caution) = &text.caution {
            assert!(words.contains(caution.as_str()), "{}", step.id);
        }
    }
    assert!(words.contains("You have not done the check yet"));
}

#[test]
fn a_child_is_sent_elsewhere() {
    for step in [Step::Result, Step::Plan, Step::Relief] {
        check(
            yes(&["s_under18", "clot_leg", "h_sit_long"]),
            step,
            &["This check is for adults", "GP (family doctor) or nurse"],
            &["blood clot", "You told us", "Rub the muscle"],
        );
    }
}

#[test]
fn every_level_has_its_own_heading() {
    let cases = [
        (NOTHING, Level::SelfCare, "Looking after yourself"),
        (yes(&["frequent"]), Level::Routine, "Book an appointment"),
        (yes(&["hot_skin"]), Level::Urgent, "Get help today"),
        (yes(&["stroke"]), Level::Emergency, "Call an ambulance now"),
        (
            yes(&["s_under18"]),
            Level::NotForChildren,
            "This check is for adults",
        ),
    ];
    for (said, level, heading) in cases {
        let content = content();
        let html = html(props(&content, record(&content, said), Step::Result));
        let found = html.split("data-heading").nth(1).unwrap_or_default();
        let found = found.split_once('>').map_or("", |(_, rest)| rest);
        assert!(found.starts_with(heading), "{level:?}: {found:.60}");
    }
}

#[test]
fn the_plan_asks_after_its_nights_whether_it_helped() {
    let question = "Are your cramps better than when you began?";
    let nights = i32::from(content().catalogue.edition.plan_nights);
    for (nights_ago, asked) in [
        (0, false),
        (nights - 1, false),
        (nights, true),
        (nights + 90, true),
    ] {
        let content = content();
        let kept = Record {
            diary: Diary {
                started: Some(Day(TODAY.0 - nights_ago)),
                ..Diary::default()
            },
            ..record(&content, NOTHING)
        };
        let words = words(&html(props(&content, kept, Step::Plan)));
        assert_eq!(words.contains(question), asked, "{nights_ago} nights ago");
        let of = format!("Night {} of {nights}", nights_ago + 1);
        assert_eq!(words.contains(&of), !asked, "{nights_ago} nights ago");
    }
}

/// All screens, each with answers that fill it.
fn every_screen(content: &Content) -> Vec<(String, String)> {
    let full = record(
        content,
        Said {
            yes: &[
                "frequent",
                "h_sit_long",
                "h_alcohol",
                "c_diabetes",
                "s_unsteady",
            ],
            unsure: &["dirty_wound", "s_leg_injury"],
        },
    );
    let pages = content.catalogue.all::<Page>().map(|(id, _)| id);
    let mut steps: Vec<Step> = pages
        .flat_map(|page| [Step::Page(page), Step::Unsure(page)])
        .collect();
    steps.extend([
        Step::Start,
        Step::Review,
        Step::Result,
        Step::Plan,
        Step::Relief,
        Step::WarningSigns,
        Step::About,
        Step::StartAgain,
        Step::Erase,
        Step::Erased,
    ]);
    let mut screens: Vec<(String, String)> = steps
        .into_iter()
        .map(|step| {
            let name = step.name(content.catalogue);
            (name, html(props(content, full.clone(), step)))
        })
        .collect();
    for said in [yes(&["clot_leg"]), yes(&["stroke"])] {
        let props = props(content, record(content, said), Step::Result);
        screens.push((format!("{:?}", said.yes), html(props)));
    }
    let notice = Props {
        notice: Some(Notice::PutAside),
        ..props(content, Record::empty(), Step::Start)
    };
    screens.push(("a notice".to_owned(), html(notice)));
    screens
}

#[test]
fn every_screen_is_sound_html_for_a_shadow_root() {
    for (name, html) in every_screen(&content()) {
        assert_eq!(
            html.matches("data-heading").count(),
            1,
            "{name}: one heading to focus"
        );
        assert!(
            !html.contains(" style="),
            "{name}: a strict policy refuses inline styles"
        );
        assert!(
            !html.contains("href=\"#"),
            "{name}: a fragment finds nothing in a shadow root"
        );
        let values = |attribute: &str| -> Vec<String> {
            let opening = format!(" {attribute}=\"");
            let parts = html.split(&opening).skip(1);
            parts
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
                .collect()
        };
        let ids = values("id");
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{name}: each id once");
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for value in values(attribute) {
                assert!(unique.contains(&value), "{name}: {attribute} {value}");
            }
        }
        assert!(!html.contains('{'), "{name}: a placeholder is left");
    }
}

#[test]
fn every_screen_says_that_it_is_not_advice_and_not_checked() {
    for (name, html) in every_screen(&content()) {
        let words = words(&html);
        assert!(words.contains("Not medical advice."), "{name}");
        assert!(
            words.contains("No doctor, nurse or other clinician has checked"),
            "{name}"
        );
    }
}

#[test]
fn a_sheet_says_of_help_and_of_the_list_what_the_result_says() {
    let rows = [
        NOTHING,
        yes(&[
            "frequent",
            "h_tight_calf",
            "m_statin",
            "m_new",
            "c_dialysis",
        ]),
        unsure(&["dirty_wound", "s_unsteady", "c_kidney"]),
        Said {
            yes: &["long_cramp", "clot_leg", "b_pregnant"],
            unsure: &["stroke"],
        },
        yes(&["clot_lung", "b_pregnant", "h_tight_calf"]),
        yes(&["s_under18"]),
    ];
    for said in rows {
        let content = content();
        let record = record(&content, said);
        let session = Session::new(content.catalogue, &record, Step::Result, NOW);
        let sheet = Sheet::of(
            &session,
            &Setting {
                catalogue: content.catalogue,
                text: content.text,
                region: content.catalogue.find::<Region>("uk").unwrap(),
                dates: &|_| String::new(),
                short_dates: &|_| String::new(),
                edition_date: "",
            },
        );
        let screen = screen(said, Step::Result);
        let level = session.assessment(content.catalogue).level;
        let list = match level {
            Level::Urgent => "To help the person who helps you",
            _ => "Your checklist",
        };
        let blocks = sheet.blocks.iter().enumerate();
        let blocks = blocks.filter(|(at, block)| *at == 0 || block.heading == list);
        for (_, block) in blocks {
            let lines = block.lines.iter().flat_map(|line| match line {
                Line::Picture => Vec::new(),
                Line::Said(words) | Line::Under(words) => vec![words],
                Line::Item(item) => [&item.name]
                    .into_iter()
                    .chain(&item.details)
                    .chain(&item.small)
                    .collect(),
            });
            for words in lines.chain([&block.heading]) {
                assert!(screen.contains(words.as_str()), "{words:?} in: {screen}");
            }
        }
    }
}

#[test]
fn what_is_easier_seen_is_drawn_and_told_in_words() {
    let content = content();
    let drawn = |said: Said, step: Step| -> Vec<String> {
        let html = html(props(&content, record(&content, said), step));
        let parts = html.split("<svg").skip(1).map(str::to_owned);
        parts.collect()
    };
    let seen = |drawings: &[String], name: &str| -> bool {
        let id = content.catalogue.find::<Drawing>(name).unwrap();
        let label = format!("aria-label=\"{}\"", content.text[id]);
        let here = |drawing: &&String| drawing.contains(&label);
        let found = drawings.iter().find(here);
        found.is_some_and(|drawing| {
            let strokes = &content.catalogue[id].strokes;
            drawing.contains("role=\"img\"")
                && strokes
                    .iter()
                    .all(|stroke| drawing.contains(&format!(" d=\"{}\"", stroke.path)))
        })
    };
    let relief = drawn(NOTHING, Step::Relief);
    assert_eq!(relief.len(), 1);
    assert!(seen(&relief, "pull_toes"));
    for step in [Step::Result, Step::Plan] {
        let steady = drawn(yes(&["h_toes_down"]), step);
        for name in ["wall_stretch", "feet_in_bed", "loose_covers"] {
            assert!(seen(&steady, name), "{step:?}: {name}");
        }
        assert_eq!(steady.len(), 3);
        let unsteady = drawn(yes(&["s_unsteady"]), step);
        assert!(seen(&unsteady, "seated_stretch"), "{step:?}");
        assert!(!seen(&unsteady, "wall_stretch"), "{step:?}");
    }
}

/// Where the bars of a kind stand in a picture of weeks, and how high each is.
fn bars(html: &str, kind: &str) -> Vec<(u32, u32)> {
    let mark = format!("class=\"{kind}\"");
    let path = html.split("<path").find(|path| path.contains(&mark));
    let outline = path.and_then(|path| path.split(" d=\"").nth(1)?.split('"').next());
    let bar = |outline: &str| {
        let (left, rest) = outline.split_once(' ').unwrap();
        let height = rest.split(['v', 'h']).nth(2).unwrap();
        (left.parse().unwrap(), height.parse().unwrap())
    };
    outline.unwrap().split('M').skip(1).map(bar).collect()
}

#[test]
fn a_night_without_a_cramp_is_drawn_and_one_that_was_not_logged_is_not() {
    let content = content();
    let mut record = record(&content, NOTHING);
    record.diary.started = Some(TODAY.plus(-3));
    for (at, cramps) in [(-3, 4), (-2, 0), (0, 1)] {
        let night = Night {
            cramps,
            ..Night::default()
        };
        record.diary.nights.insert(TODAY.plus(at), night);
    }
    for (at, times) in [(-3, 1), (-1, 3)] {
        let names = ["shoes", "diary", "bed_loose"].map(str::to_owned);
        let ticked = names.into_iter().take(times).collect();
        record.diary.ticks.insert(TODAY.plus(at), ticked);
    }
    for step in [Step::Plan, Step::Weeks] {
        let html = html(props(&content, record.clone(), step));
        let cramps = bars(&html, "cramps");
        let ticks = bars(&html, "ticks");
        let lefts = |bars: &[(u32, u32)]| -> Vec<u32> {
            bars.iter()
                .map(|(left, _)| (left - cramps[0].0) / 10)
                .collect()
        };
        assert_eq!(lefts(&cramps), [0, 1, 3], "{step:?}");
        assert_eq!(lefts(&ticks), [0, 2], "{step:?}");
        let (four, none, one) = (cramps[0].1, cramps[1].1, cramps[2].1);
        assert_eq!(four, 4 * one, "{step:?}");
        assert!(0 < none && none < one / 4, "{step:?}: {none} of {one}");
        assert!(
            ticks[0].1.abs_diff(ticks[1].1 / 3) <= 1,
            "{step:?}: {ticks:?}"
        );
    }
}

/// The legs on their own, with one place chosen, and one that there is no more.
#[component]
fn Legs() -> Html {
    let content = content();
    let session = Session::new(content.catalogue, &Record::empty(), Step::Start, NOW);
    let scene = Scene {
        content: &content,
        options: &Options::default(),
        session: &session,
        region: content.catalogue.find::<Region>("uk").unwrap(),
        day_names: &Callback::from(|_| String::new()),
        can_share: true,
        edition_day: Day::default(),
        is_partial: false,
        send: Callback::noop(),
        send_tick: Callback::noop(),
        ask: Callback::noop(),
    };
    let chosen = ["left_calf", "nobody"]
        .map(str::to_owned)
        .into_iter()
        .collect();
    let legend = yew::html! { "Where was it?" };
    legs(&scene, legend.into(), &chosen, |_, _| Msg::Continued).into_html()
}

#[test]
fn every_place_of_the_legs_can_be_tapped_and_ticked() {
    let renderer = LocalServerRenderer::<Legs>::new().hydratable(false);
    let html = pollster::block_on(renderer.render());
    let content = content();
    let (picture, list) = html.split_once("<ul").unwrap();
    assert!(picture.contains("<legend>Where was it?</legend>"));
    assert!(picture.contains("aria-hidden=\"true\""));
    assert!(!picture.contains("role="), "nobody hears each place twice");
    let rows: Vec<&str> = list.split("<li").skip(1).collect();
    assert_eq!(rows.len(), 6);
    for ((id, place), row) in content.catalogue.all::<Place>().zip(rows) {
        let is_chosen = place.id == "left_calf";
        let outline = format!(" d=\"{}\"", place.path);
        let spots: Vec<&str> = picture
            .split("<path")
            .filter(|path| path.contains(&outline))
            .collect();
        let look = if is_chosen { "spot chosen" } else { "spot" };
        let look = format!("class=\"{look}\"");
        assert_eq!(spots.len(), 1, "{}", place.id);
        assert!(spots[0].contains(&look), "{}", spots[0]);
        assert!(words(row).ends_with(&content.text[id].name), "{row}");
        assert_eq!(row.contains(" checked"), is_chosen, "{row}");
    }
}

/// A person who looks down at their legs has the left one on the left, as in the picture.
#[test]
fn the_legs_lie_as_a_person_sees_their_own() {
    let content = content();
    for (_, place) in content.catalogue.all::<Place>() {
        let start: f64 = place.path[1..].split(' ').next().unwrap().parse().unwrap();
        assert_eq!(place.id.starts_with("left_"), start < 120.0, "{}", place.id);
    }
}
