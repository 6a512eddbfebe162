//! What to do during a cramp: its time so far, and the steps that the gates leave, with their
//! cautions written out, so that it works before any question was answered. Where help comes first,
//! or the cramp has lasted too long, the card stands instead.

use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::plan;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::wording;
use yew::prelude::*;

use super::bits::sources;
use super::drawing::drawing;
use super::scene::Scene;
use super::{care, result};
use crate::view::action::Use;

pub fn screen(scene: &Scene<'_>) -> Html {
    let assessment = scene.session.assessment(scene.catalogue());
    let Some(steps) = scene.session.plan(scene.catalogue()).relief else {
        return html! {
            <>
                { care::card(scene, &assessment) }
                if assessment.level == Level::Urgent {
                    <p>{ scene.ui(Ui::ReliefHidden) }</p>
                    { result::help_list(scene, Use::Read) }
                }
            </>
        };
    };
    if scene.session.cramp_lasted().is_some() {
        return over(scene);
    }
    html! {
        <>
            if scene.session.is_cramp_long(scene.catalogue()) {
                { care::long_cramp(scene, scene.title(scene.ui(Ui::UrgentTitle))) }
                <p>{ scene.ui(Ui::LongCrampSlip) }</p>
                { timer(scene) }
            } else {
                { scene.title(scene.ui(Ui::ReliefTitle)) }
                { timer(scene) }
                { what_to_do(scene, &steps) }
            }
            { stopped(scene) }
        </>
    }
}

fn what_to_do(scene: &Scene<'_>, steps: &[plan::Step]) -> Html {
    let asked = journey::is_complete(scene.catalogue(), &scene.session.answers);
    html! {
        <>
            <p class="lead">{ scene.ui(Ui::ReliefLead) }</p>
            if !asked {
                <p class="caution-box">{ scene.ui(Ui::ReliefUnasked) }</p>
            }
            <ol class="steps">{ for steps.iter().map(|step| row(scene, step)) }</ol>
            <p><strong>{ scene.ui(Ui::ReliefLong) }</strong></p>
            { care::numbers(scene, Level::Urgent) }
            <p class="quiet-text">{ scene.ui(Ui::ReliefEvidence) }</p>
        </>
    }
}

/// How long the cramp has been timed, how far that is on the way to a warning sign, and what to say
/// where that is wrong.
fn timer(scene: &Scene<'_>) -> Html {
    let long = u32::from(scene.catalogue().edition.long_cramp_minutes) * 60;
    let is_long = scene.session.is_cramp_long(scene.catalogue());
    let seconds = scene.session.cramp_seconds();
    let again = match seconds {
        Some(_) => Ui::ReliefAgain,
        None => Ui::ReliefStart,
    };
    html! {
        <div class="timer">
            if let Some(seconds) = seconds {
                <p role="timer" aria-label={scene.ui(Ui::ReliefTimer)}>
                    { format!("{}:{:02}", seconds / 60, seconds % 60) }
                </p>
                <progress
                    aria-hidden="true"
                    value={seconds.min(long).to_string()}
                    max={long.to_string()}
                />
            }
            <div class="links">
                if !is_long {
                    { scene.button("link", scene.ui(Ui::ReliefLasted), Msg::CrampLasted) }
                }
                { scene.button("link", scene.ui(again), Msg::CrampBegan) }
            </div>
        </div>
    }
}

/// That it has stopped can be said where the thumb is; but nothing lies over whom to call.
fn stopped(scene: &Scene<'_>) -> Html {
    let is_long = scene.session.is_cramp_long(scene.catalogue());
    html! {
        if scene.session.cramp_seconds().is_some() {
            <div class={if is_long { "ways" } else { "bar" }}>
                { scene.button("primary", scene.ui(Ui::ReliefStopped), Msg::CrampEnded) }
            </div>
        }
    }
}

/// The cramp has stopped: it may be logged.
fn over(scene: &Scene<'_>) -> Html {
    html! {
        <>
            { scene.title(scene.ui(Ui::ReliefOver)) }
            <p class="lead">{ scene.ui(Ui::ReliefOverLead) }</p>
            <p class="hint">{ scene.night(scene.session.now.night()) }</p>
            <div class="ways">
                { scene.button("primary", scene.ui(Ui::ReliefLog), Msg::CrampLogged) }
                { scene.button("secondary", scene.ui(Ui::ReliefDontLog), Msg::Opened(Step::Start)) }
            </div>
        </>
    }
}

fn row(scene: &Scene<'_>, step: &plan::Step) -> Html {
    let relief = &scene.catalogue()[step.step];
    let words = &scene.text()[step.step];
    let says = wording::worded(
        &scene.session.answers,
        &words.instruction,
        &relief.notes,
        &words.notes,
    );
    html! {
        <li key={relief.id.clone()}>
            { scene.heading(1, says.main) }
            { drawing(scene, relief.drawing) }
            { for says.more.into_iter().map(|more| html! { <p><strong>{ more }</strong></p> }) }
            if let Some(caution) = &words.caution {
                <p class="care-line">{ caution.clone() }</p>
            }
            { sources(scene, &relief.evidence) }
        </li>
    }
}
