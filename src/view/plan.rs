//! The plan: the checklist with the ticks of a day. Where help comes first, the card stands in its
//! place; before the check is finished there is no list at all.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::plan::Item;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::weeks::Weeks;
use yew::prelude::*;

use super::action::{self, Use};
use super::scene::Scene;
use super::{care, days, night, result, weeks};

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
            { scene.title(scene.ui(Ui::PlanTitle)) }
            { days::nav(scene) }
            if let Some(night) = number(scene) {
                <p class="hint">{ night }{ " · " }{ done(scene) }</p>
            }
            { night::before(scene, session.day()) }
            <p>{ scene.ui(Ui::PlanMayHelp) }{ " " }{ scene.ui(Ui::PlanLead) }</p>
            if session.asks_whether_better(scene.catalogue()) {
                { better(scene) }
            }
            { action::list(scene, &items, Use::Tick, 1) }
            { glance(scene) }
            <p>{ scene.ui(Ui::Worse) }</p>
            <p>{ scene.button("link", scene.ui(Ui::SeeResult), Msg::CarriedOn) }</p>
        </>
    }
}

/// "Done today: 3 of 7", or the same of another day that is shown.
pub fn done(scene: &Scene<'_>) -> AttrValue {
    let session = scene.session;
    let items = session.plan(scene.catalogue()).items;
    let is_done = |item: &&Item| {
        let action = &scene.catalogue()[item.action];
        session.diary.is_done(session.day(), action)
    };
    let done = items.iter().filter(is_done).count().to_string();
    let is_today = session.day() == session.now.day;
    scene.fill(
        if is_today {
            Ui::PlanDone
        } else {
            Ui::PlanDoneOn
        },
        &[("done", &done), ("items", &items.len().to_string())],
    )
}

/// "Night 12 of 42"; `None` on a day before the plan.
fn number(scene: &Scene<'_>) -> Option<AttrValue> {
    let session = scene.session;
    let edition = &scene.catalogue().edition;
    let began = session.diary.began(session.now.day)?;
    let number = session.day().since(began) + 1;
    let (night, nights) = (number.to_string(), edition.plan_nights.to_string());
    Some(match number {
        ..=0 => return None,
        _ if number <= i64::from(edition.plan_nights) => {
            scene.fill(Ui::PlanNight, &[("night", &night), ("nights", &nights)])
        }
        _ => scene.fill(Ui::PlanNightAfter, &[("night", &night)]),
    })
}

/// The picture of the nights so far, and the way to all their numbers.
fn glance(scene: &Scene<'_>) -> Html {
    let session = scene.session;
    let weeks = Weeks::of(&session.diary, session.now.day, &scene.catalogue().edition);
    html! {
        if let Some(weeks) = weeks {
            <section class="block">
                { scene.heading(1, scene.ui(Ui::WeeksTitle)) }
                { weeks::picture(scene, &weeks) }
                { scene.button("secondary", scene.ui(Ui::WeeksOpen), Msg::Opened(Step::Weeks)) }
            </section>
        }
    }
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
        let msg = Msg::SaidWhetherBetter(better);
        scene.pick("none", scene.ui(ui), said == answer, msg)
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
