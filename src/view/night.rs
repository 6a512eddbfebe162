//! How a night was: how many cramps, how long, how bad and where. The plan asks for the number with
//! one tap; the rest has a screen of its own. It concludes nothing, apart from showing the card
//! where a cramp lasted so long that it is a warning sign.

use cramp_check_core::calendar::Day;
use cramp_check_core::journey::Step;
use cramp_check_core::night::{Length, MOST_CRAMPS, Night, Severity};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;

use super::care;
use super::legs::legs;
use super::scene::Scene;
use super::tags::{Drawn, all, div, element, p, rows, section, when};

/// Asks in the plan how the night before a day was.
pub fn before(scene: &Scene<'_>, day: Day) -> Drawn {
    let night = day.plus(-1);
    let is_today = day == scene.session.now.day;
    let title = if is_today {
        Ui::NightLast
    } else {
        Ui::NightThat
    };
    let more = Msg::Opened(Step::Night(night));
    let parts = vec![
        scene.heading(1, title),
        p("hint", &scene.night(night)),
        counts(scene, night),
        scene.button("link", Ui::NightMore, more),
    ];
    section("row", parts)
}

/// The screen of one night.
pub fn screen(scene: &Scene<'_>, night: Day) -> Drawn {
    let how = scene.session.diary.nights.get(&night);
    let cramps = how.filter(|how| how.cramps > 0);
    let done = scene.button("primary", Ui::NightDone, Msg::WentBack);
    all(vec![
        scene.title(Ui::NightTitle),
        p("hint", &scene.night(night)),
        scene.heading(1, Ui::NightHowMany),
        counts(scene, night),
        cramps.map_or_else(Drawn::default, |how| details(scene, night, how)),
        div("bar", vec![done]),
    ])
}

/// What is asked where there was a cramp.
fn details(scene: &Scene<'_>, night: Day, how: &Night) -> Drawn {
    let is_long = how.longest == Some(Length::OverTen);
    let heading = |ui: Ui| scene.heading(1, ui);
    all(vec![
        heading(Ui::NightHowLong),
        lengths(scene, night, how),
        when(is_long, || {
            care::long_cramp(scene, heading(Ui::UrgentTitle))
        }),
        heading(Ui::NightHowBad),
        severities(scene, night, how),
        legs(
            scene,
            heading(Ui::NightWhere),
            &how.places,
            move |place, hurts| Msg::PlaceTicked(night, place, hurts),
        ),
    ])
}

/// A button for each number of cramps. Pressed again, it takes the night out of the diary.
fn counts(scene: &Scene<'_>, night: Day) -> Drawn {
    let how = scene.session.diary.nights.get(&night);
    let button = |cramps: u8| {
        let words = scene.text().pick(cramps);
        let is_said = how.is_some_and(|how| how.cramps == cramps);
        let said = how.cloned().unwrap_or_default().with_cramps(cramps);
        let msg = Msg::NightLogged(night, (!is_said).then_some(said));
        scene.pick("pick", &words, is_said, msg)
    };
    let buttons = rows((0..=MOST_CRAMPS).map(button));
    group(scene, "picks", Ui::NightHowMany, buttons)
}

fn lengths(scene: &Scene<'_>, night: Day, how: &Night) -> Drawn {
    let button = |length: Length| {
        let is_said = how.longest == Some(length);
        let said = Night {
            longest: (!is_said).then_some(length),
            ..how.clone()
        };
        let msg = Msg::NightLogged(night, Some(said));
        scene.pick("none", scene.text().length(length), is_said, msg)
    };
    let buttons = rows(Length::ALL.into_iter().map(button));
    group(scene, "ways", Ui::NightHowLong, buttons)
}

fn severities(scene: &Scene<'_>, night: Day, how: &Night) -> Drawn {
    let button = |severity: Severity| {
        let is_said = how.worst == Some(severity);
        let said = Night {
            worst: (!is_said).then_some(severity),
            ..how.clone()
        };
        let msg = Msg::NightLogged(night, Some(said));
        scene.pick("none", scene.text().severity(severity), is_said, msg)
    };
    let buttons = rows(Severity::ALL.into_iter().map(button));
    group(scene, "ways", Ui::NightHowBad, buttons)
}

/// Buttons of which one is pressed at most.
fn group(scene: &Scene<'_>, look: &str, label: Ui, buttons: Vec<Drawn>) -> Drawn {
    let values = ["group", scene.ui(label), look].map(Some);
    let names = &["role", "aria-label", "class"];
    element("div", names, values, all(buttons)).into()
}
