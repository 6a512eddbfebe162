//! How a night was: how many cramps, how long, how bad and where. The plan asks for the number with
//! one tap; the rest has a screen of its own. It concludes nothing, apart from showing the card
//! where a cramp lasted so long that it is a warning sign.

use cramp_check_core::calendar::Day;
use cramp_check_core::journey::Step;
use cramp_check_core::night::{Length, MOST_CRAMPS, Night, Severity};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::care;
use super::legs::legs;
use super::scene::Scene;

/// Asks in the plan how the night before a day was.
pub fn before(scene: &Scene<'_>, day: Day) -> Html {
    let night = day.plus(-1);
    let is_today = day == scene.session.now.day;
    let title = if is_today {
        Ui::NightLast
    } else {
        Ui::NightThat
    };
    html! {
        <section class="row">
            { scene.heading(1, scene.ui(title)) }
            <p class="hint">{ scene.night(night) }</p>
            { counts(scene, night) }
            { scene.button("link", scene.ui(Ui::NightMore), Msg::Opened(Step::Night(night))) }
        </section>
    }
}

/// The screen of one night.
pub fn screen(scene: &Scene<'_>, night: Day) -> Html {
    let how = scene.session.diary.nights.get(&night);
    let is_long = how.is_some_and(|how| how.longest == Some(Length::OverTen));
    html! {
        <>
            { scene.title(scene.ui(Ui::NightTitle)) }
            <p class="hint">{ scene.night(night) }</p>
            { scene.heading(1, scene.ui(Ui::NightHowMany)) }
            { counts(scene, night) }
            if let Some(how) = how.filter(|how| how.cramps > 0) {
                { scene.heading(1, scene.ui(Ui::NightHowLong)) }
                { lengths(scene, night, how) }
                if is_long {
                    { care::long_cramp(scene, scene.heading(1, scene.ui(Ui::UrgentTitle))) }
                }
                { scene.heading(1, scene.ui(Ui::NightHowBad)) }
                { severities(scene, night, how) }
                { legs(scene, scene.heading(1, scene.ui(Ui::NightWhere)), &how.places, move |place, hurts| {
                    Msg::PlaceTicked(night, place, hurts)
                }) }
            }
            <div class="bar">
                { scene.button("primary", scene.ui(Ui::NightDone), Msg::WentBack) }
            </div>
        </>
    }
}

/// A button for each number of cramps. Pressed again, it takes the night out of the diary.
fn counts(scene: &Scene<'_>, night: Day) -> Html {
    let how = scene.session.diary.nights.get(&night);
    let button = |cramps: u8| {
        let words = scene.text().pick(cramps);
        let is_said = how.is_some_and(|how| how.cramps == cramps);
        let said = how.cloned().unwrap_or_default().with_cramps(cramps);
        let msg = Msg::NightLogged(night, (!is_said).then_some(said));
        scene.pick("pick", words, is_said, msg)
    };
    let buttons = (0..=MOST_CRAMPS).map(button);
    html! {
        <div class="picks" role="group" aria-label={scene.ui(Ui::NightHowMany)}>{ for buttons }</div>
    }
}

fn lengths(scene: &Scene<'_>, night: Day, how: &Night) -> Html {
    let button = |length: Length| {
        let is_said = how.longest == Some(length);
        let said = Night {
            longest: (!is_said).then_some(length),
            ..how.clone()
        };
        let msg = Msg::NightLogged(night, Some(said));
        scene.pick("none", scene.text().length(length), is_said, msg)
    };
    html! {
        <div class="ways" role="group" aria-label={scene.ui(Ui::NightHowLong)}>
            { for Length::ALL.into_iter().map(button) }
        </div>
    }
}

fn severities(scene: &Scene<'_>, night: Day, how: &Night) -> Html {
    let button = |severity: Severity| {
        let is_said = how.worst == Some(severity);
        let said = Night {
            worst: (!is_said).then_some(severity),
            ..how.clone()
        };
        let msg = Msg::NightLogged(night, Some(said));
        scene.pick("none", scene.text().severity(severity), is_said, msg)
    };
    html! {
        <div class="ways" role="group" aria-label={scene.ui(Ui::NightHowBad)}>
            { for Severity::ALL.into_iter().map(button) }
        </div>
    }
}
