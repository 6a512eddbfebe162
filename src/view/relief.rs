//! What to do during a cramp: its time so far, and the steps that the gates leave, with their
//! cautions written out, so that it works before any question was answered. Where help comes first,
//! or the cramp has lasted too long, the card stands instead.

use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::plan;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::wording;

use super::bits::sources;
use super::drawing::drawing;
use super::scene::Scene;
use super::tags::{Drawn, all, div, element, li, p, progress, rows, strong, tag, text, when};
use super::{care, result};
use crate::view::action::Use;

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let assessment = scene.session.assessment(scene.catalogue());
    let Some(steps) = scene.session.plan(scene.catalogue()).relief else {
        let below = when(assessment.level == Level::Urgent, || {
            all(vec![
                scene.p("", Ui::ReliefHidden),
                result::help_list(scene, Use::Read),
            ])
        });
        return all(vec![care::card(scene, &assessment), below]);
    };
    if scene.session.cramp_lasted().is_some() {
        return over(scene);
    }
    let is_long = scene.session.is_cramp_long(scene.catalogue());
    let mut parts = if is_long {
        let title = scene.title(Ui::UrgentTitle);
        vec![
            care::long_cramp(scene, title),
            scene.p("", Ui::LongCrampSlip),
            timer(scene),
        ]
    } else {
        vec![
            scene.title(Ui::ReliefTitle),
            timer(scene),
            what_to_do(scene, &steps),
        ]
    };
    parts.push(stopped(scene));
    all(parts)
}

fn what_to_do(scene: &Scene<'_>, steps: &[plan::Step]) -> Drawn {
    let asked = journey::is_complete(scene.catalogue(), &scene.session.answers);
    let steps = rows(steps.iter().map(|step| row(scene, step)));
    all(vec![
        scene.p("lead", Ui::ReliefLead),
        when(!asked, || scene.p("caution-box", Ui::ReliefUnasked)),
        tag("ol", "steps", all(steps)),
        tag("p", "", scene.strong(Ui::ReliefLong)),
        care::numbers(scene, Level::Urgent),
        scene.p("quiet-text", Ui::ReliefEvidence),
    ])
}

/// How long the cramp has been timed, how far that is on the way to a warning sign, and what to say
/// where that is wrong.
fn timer(scene: &Scene<'_>) -> Drawn {
    let is_long = scene.session.is_cramp_long(scene.catalogue());
    let seconds = scene.session.cramp_seconds();
    let again = match seconds {
        Some(_) => Ui::ReliefAgain,
        None => Ui::ReliefStart,
    };
    let lasted = || scene.button("link", Ui::ReliefLasted, Msg::CrampLasted);
    let links = vec![
        when(!is_long, lasted),
        scene.button("link", again, Msg::CrampBegan),
    ];
    let so_far = seconds.map(|seconds| so_far(scene, seconds));
    div(
        "timer",
        vec![so_far.unwrap_or_default(), div("links", links)],
    )
}

fn so_far(scene: &Scene<'_>, seconds: u32) -> Drawn {
    let long = u32::from(scene.catalogue().edition.long_cramp_minutes) * 60;
    let words = text(&format!("{}:{:02}", seconds / 60, seconds % 60));
    let values = ["timer", scene.ui(Ui::ReliefTimer)].map(Some);
    let words = element("p", &["role", "aria-label"], values, words);
    let (value, max) = (seconds.min(long).to_string(), long.to_string());
    all(vec![words.into(), progress(&value, &max)])
}

/// That it has stopped can be said where the thumb is; but nothing lies over whom to call.
fn stopped(scene: &Scene<'_>) -> Drawn {
    let is_long = scene.session.is_cramp_long(scene.catalogue());
    when(scene.session.cramp_seconds().is_some(), || {
        let look = if is_long { "ways" } else { "bar" };
        let stopped = Ui::ReliefStopped;
        div(
            look,
            vec![scene.button("primary", stopped, Msg::CrampEnded)],
        )
    })
}

/// The cramp has stopped: it may be logged.
fn over(scene: &Scene<'_>) -> Drawn {
    let to_start = Msg::Opened(Step::Start);
    let ways = vec![
        scene.button("primary", Ui::ReliefLog, Msg::CrampLogged),
        scene.button("secondary", Ui::ReliefDontLog, to_start),
    ];
    all(vec![
        scene.title(Ui::ReliefOver),
        scene.p("lead", Ui::ReliefOverLead),
        p("hint", &scene.night(scene.session.now.night())),
        div("ways", ways),
    ])
}

fn row(scene: &Scene<'_>, step: &plan::Step) -> Drawn {
    let relief = &scene.catalogue()[step.step];
    let words = &scene.text()[step.step];
    let says = wording::worded(
        &scene.session.answers,
        &words.instruction,
        &relief.notes,
        &words.notes,
    );
    let mut parts = vec![
        scene.heading_of(1, &says.main),
        drawing(scene, relief.drawing),
    ];
    for more in &says.more {
        parts.push(tag("p", "", strong(more)));
    }
    if let Some(caution) = &words.caution {
        parts.push(p("care-line", caution));
    }
    parts.push(sources(scene, &relief.evidence));
    li(&relief.id, "", parts)
}
