//! The first screen: what this is, what it is not, and the ways in.

use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;

use super::plan;
use super::question;
use super::scene::Scene;
use super::tags::{Drawn, all, button, div, spaced, span, tag, text};

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let begun = scene.session.has_begun();
    let relief = Msg::Opened(Step::Relief);
    let relief = scene.button("secondary", Ui::StartRelief, relief);
    let ways = if begun {
        all(vec![saved(scene), div("ways", vec![relief])])
    } else {
        let check = scene.button("primary", Ui::StartCheck, Msg::CarriedOn);
        div("ways", vec![check, relief])
    };
    let quiet = spaced(scene.say(Ui::StartPrivate), scene.say(Ui::ForAdults));
    let caution = spaced(scene.strong(Ui::NotAdviceTitle), scene.say(Ui::NotAdvice));
    all(vec![
        scene.title(Ui::StartTitle),
        scene.p("lead", Ui::StartLead),
        ways,
        tag("p", "quiet-text", quiet),
        tag("p", "caution-box", caution),
    ])
}

/// What is there to go on with.
fn saved(scene: &Scene<'_>) -> Drawn {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let next = journey::resume(catalogue, answers);
    let (label, detail) = match next {
        Step::Page(page) => (Ui::CarryOn, question::part_of(scene, page)),
        _ => (Ui::SeeResult, None),
    };
    let level = scene.session.assessment(catalogue).level;
    let has_plan = level <= Level::Routine
        && journey::can_plan(catalogue, answers)
        && scene.session.diary.started.is_some();
    let mut ways = Vec::new();
    if has_plan {
        let done = Some(plan::done(scene, &scene.session.plan(catalogue).items));
        ways.push(way(scene, Ui::MyPlan, done, Msg::Opened(Step::Plan)));
    }
    ways.push(way(scene, label, detail, Msg::CarriedOn));
    let again = Msg::Opened(Step::StartAgain);
    let again = scene.button("link", Ui::StartAgain, again);
    all(vec![
        scene.heading(1, Ui::StartSaved),
        div("ways", ways),
        tag("p", "", again),
    ])
}

fn way(scene: &Scene<'_>, label: Ui, detail: Option<String>, msg: Msg) -> Drawn {
    let mut parts = vec![span("card-title", scene.ui(label))];
    if let Some(detail) = detail {
        parts.push(text(" "));
        parts.push(span("card-detail", &detail));
    }
    button("card-button", all(parts), scene.on(msg))
}
