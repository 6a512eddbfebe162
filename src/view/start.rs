//! The first screen: what this is, what it is not, and the ways in.

use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::plan;
use super::question;
use super::scene::Scene;

pub fn screen(scene: &Scene<'_>) -> Html {
    let begun = scene.session.has_begun();
    let relief = scene.button(
        "secondary",
        scene.ui(Ui::StartRelief),
        Msg::Opened(Step::Relief),
    );
    html! {
        <>
            { scene.title(scene.ui(Ui::StartTitle)) }
            <p class="lead">{ scene.ui(Ui::StartLead) }</p>
            if begun {
                { saved(scene) }
            } else {
                <div class="ways">
                    { scene.button("primary", scene.ui(Ui::StartCheck), Msg::CarriedOn) }
                    { relief.clone() }
                </div>
            }
            if begun {
                <div class="ways">{ relief }</div>
            }
            <p class="quiet-text">{ scene.ui(Ui::StartPrivate) }{ " " }{ scene.ui(Ui::ForAdults) }</p>
            <p class="caution-box">
                <strong>{ scene.ui(Ui::NotAdviceTitle) }</strong>{ " " }{ scene.ui(Ui::NotAdvice) }
            </p>
        </>
    }
}

/// What is there to go on with.
fn saved(scene: &Scene<'_>) -> Html {
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
    html! {
        <>
            { scene.heading(1, scene.ui(Ui::StartSaved)) }
            <div class="ways">
                if has_plan {
                    { way(scene, "card-button", Ui::MyPlan, Some(plan::done(scene)), Msg::Opened(Step::Plan)) }
                }
                { way(scene, "card-button", label, detail, Msg::CarriedOn) }
            </div>
            <p>{ scene.button("link", scene.ui(Ui::StartAgain), Msg::Opened(Step::StartAgain)) }</p>
        </>
    }
}

fn way(
    scene: &Scene<'_>,
    look: &'static str,
    label: Ui,
    detail: Option<AttrValue>,
    msg: Msg,
) -> Html {
    html! {
        <button type="button" class={look} onclick={scene.on(msg)}>
            <span class="card-title">{ scene.ui(label) }</span>
            if let Some(detail) = detail {
                { " " }
                <span class="card-detail">{ detail }</span>
            }
        </button>
    }
}
