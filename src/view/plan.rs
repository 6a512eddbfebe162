//! The plan: the checklist with ticks for today. Where help comes first, the card stands in its
//! place; before the check is finished there is no list at all.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::Level;
use cramp_check_core::journey;
use cramp_check_core::plan::Item;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::action::{self, Use};
use super::scene::Scene;
use super::{care, result};

pub fn screen(scene: &Scene<'_>) -> Html {
    let session = scene.session;
    let assessment = session.assessment(scene.catalogue());
    if assessment.level > Level::Routine {
        return html! {
            <>{ care::card(scene, &assessment) }{ result::help_list(scene, Use::Tick) }</>
        };
    }
    if !journey::can_plan(scene.catalogue(), &session.answers) {
        return unfinished(scene);
    }
    let items = session.plan(scene.catalogue()).items;
    html! {
        <>
            <p class="progress">{ scene.today_name.to_owned() }</p>
            { scene.title(scene.ui(Ui::PlanTitle)) }
            if let Some(night) = night(scene) {
                <p class="hint">{ night }{ " · " }{ done_today(scene) }</p>
            }
            <p>{ scene.ui(Ui::PlanMayHelp) }{ " " }{ scene.ui(Ui::PlanLead) }</p>
            if session.asks_whether_better(scene.catalogue()) {
                { better(scene) }
            }
            { action::list(scene, &items, Use::Tick, 1) }
            <p>{ scene.ui(Ui::Worse) }</p>
            <p>{ scene.button("link", scene.ui(Ui::SeeResult), Msg::CarriedOn) }</p>
        </>
    }
}

/// "Done today: 3 of 7".
pub fn done_today(scene: &Scene<'_>) -> AttrValue {
    let items = scene.session.plan(scene.catalogue()).items;
    let is_done = |item: &&Item| {
        let action = &scene.catalogue()[item.action];
        scene.session.diary.is_done(scene.session.today, action)
    };
    let done = items.iter().filter(is_done).count().to_string();
    scene.fill(
        Ui::PlanDone,
        &[("done", &done), ("items", &items.len().to_string())],
    )
}

fn night(scene: &Scene<'_>) -> Option<AttrValue> {
    let session = scene.session;
    let edition = &scene.catalogue().edition;
    let night = session.diary.night_number(session.today)?.to_string();
    let nights = edition.plan_nights.to_string();
    Some(if session.diary.has_run(session.today, edition) {
        scene.fill(Ui::PlanNightAfter, &[("night", &night)])
    } else {
        scene.fill(Ui::PlanNight, &[("night", &night), ("nights", &nights)])
    })
}

/// Before the check is finished, nothing could be relied on.
pub fn unfinished(scene: &Scene<'_>) -> Html {
    html! {
        <>
            { scene.title(scene.ui(Ui::UnfinishedTitle)) }
            <p>{ scene.ui(Ui::UnfinishedLead) }</p>
            <div class="ways">
                { scene.button("primary", scene.ui(Ui::ReviewUnfinished), Msg::CarriedOn) }
            </div>
        </>
    }
}

fn better(scene: &Scene<'_>) -> Html {
    let said = scene.session.answers.get(scene.catalogue().after_plan);
    let button = |ui: Ui, better: bool, answer: Answer| {
        html! {
            <button
                type="button"
                class={classes!("none", (said == answer).then_some("chosen"))}
                aria-pressed={(said == answer).to_string()}
                onclick={scene.on(Msg::SaidWhetherBetter(better))}
            >
                { scene.ui(ui) }
            </button>
        }
    };
    html! {
        <section class="caution-box">
            { scene.heading(1, scene.ui(Ui::BetterTitle)) }
            <div class="ways">
                { button(Ui::BetterYes, true, Answer::No) }
                { button(Ui::BetterNo, false, Answer::Yes) }
            </div>
        </section>
    }
}
