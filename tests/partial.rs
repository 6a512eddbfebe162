//! The beginning of every screen, as it is drawn before the rest.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use cramp_check::app::Options;
use cramp_check::content::Content;
use cramp_check::view::{Scene, widget};
use cramp_check_core::answers::Answer;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{Kind, Region, Statement};
use cramp_check_core::journey::Step;
use cramp_check_core::record::Record;
use cramp_check_core::session::Session;
use yew::{Callback, Html, LocalServerRenderer, NodeRef, Properties, component};

const TODAY: Day = Day(20_780);

/// The name of a statement that calls for no help today.
const FREQUENT: &str = "frequent";

#[derive(Clone, Copy, PartialEq, Properties)]
struct Shown {
    step: Step,
    is_partial: bool,
    /// The name of a statement that is true besides.
    sign: &'static str,
}

/// A screen of someone who has answered all questions and begun a plan.
#[component]
fn Screen(shown: &Shown) -> Html {
    let content = Content::built_in("en");
    let catalogue = content.catalogue;
    let mut record = Record::empty();
    let asks = catalogue.pages.iter().flat_map(|page| &page.asks);
    record.answers = asks
        .map(|&id| (catalogue[id].id.clone(), Answer::No))
        .collect();
    for yes in [FREQUENT, shown.sign] {
        record.answers.insert(yes.to_owned(), Answer::Yes);
    }
    record.diary.started = Some(TODAY.plus(-9));
    let now = Moment {
        day: TODAY,
        ..Moment::default()
    };
    let scene = Scene {
        content: &content,
        options: &Options::default(),
        session: &Session::new(catalogue, &record, shown.step, now),
        region: catalogue.find::<Region>("uk").unwrap(),
        day_names: &Callback::from(|(Day(day), _, _)| format!("day {day}")),
        edition_day: TODAY,
        is_partial: shown.is_partial,
        can_share: true,
        send: Callback::noop(),
        send_tick: Callback::noop(),
        ask: Callback::noop(),
    };
    widget(&scene, NodeRef::default(), None)
}

fn html(step: Step, is_partial: bool) -> String {
    html_with(FREQUENT, step, is_partial)
}

fn html_with(sign: &'static str, step: Step, is_partial: bool) -> String {
    let shown = Shown {
        step,
        is_partial,
        sign,
    };
    let renderer = LocalServerRenderer::<Screen>::with_props(shown).hydratable(false);
    pollster::block_on(renderer.render())
}

/// What can be read, and how many elements hold it.
fn read(html: &str) -> (String, usize) {
    let parts = html.split('<').filter_map(|part| part.split_once('>'));
    let is_opened = |(tag, _): &(&str, &str)| !tag.starts_with('/');
    let elements = parts.clone().filter(is_opened).count();
    (parts.map(|(_, words)| words).collect(), elements)
}

#[test]
fn of_a_long_screen_the_beginning_is_drawn_and_of_a_short_one_everything() {
    let rows = [
        (Step::Plan, false),
        (Step::Weeks, false),
        (Step::Relief, false),
        (Step::Result, false),
        (Step::Review, false),
        (Step::WarningSigns, false),
        (Step::About, false),
        (Step::Start, true),
        (Step::StartAgain, true),
        (Step::Erase, true),
        (Step::Erased, true),
    ];
    for (step, is_short) in rows {
        let (part, elements) = read(&html(step, true));
        let (whole, all) = read(&html(step, false));
        assert!(whole.starts_with(&part), "{step:?}: {part}");
        if is_short {
            assert_eq!((part, elements), (whole, all), "{step:?}");
        } else {
            assert!((31..45).contains(&elements), "{step:?}: {elements}");
            assert!(!html(step, true).contains("\"></button>"), "{step:?}");
            assert!(all > elements + 20, "{step:?}: {all}");
            assert!(html(step, true).contains("data-heading"), "{step:?}");
        }
    }
}

#[test]
fn the_sheet_which_no_screen_shows_comes_with_the_rest() {
    let sheet = "class=\"sheet";
    assert!(html(Step::Take, false).contains(sheet));
    let part = html(Step::Take, true);
    assert!(!part.contains(sheet));
    assert!(part.contains("Save everything"));
}

#[test]
fn whom_to_call_today_is_in_the_beginning_of_every_screen_that_says_so() {
    let catalogue = Content::built_in("en").catalogue;
    let asked = catalogue.all::<Statement>().filter(|(_, one)| one.asked);
    let mut shown = 0;
    for (_, sign) in asked.filter(|(_, one)| matches!(one.kind, Kind::Sign(_))) {
        for step in [Step::Result, Step::Plan, Step::Relief] {
            let whole = html_with(&sign.id, step, false);
            if whole.contains("care-urgent") || whole.contains("care-emergency") {
                let part = html_with(&sign.id, step, true);
                let calls = |html: &str| html.matches("href=\"tel:").count();
                assert_eq!(calls(&part), calls(&whole), "{}, {step:?}", sign.id);
                shown += calls(&whole);
            }
        }
    }
    assert!(shown > 0);
}
