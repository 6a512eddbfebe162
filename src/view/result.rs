//! The result: the level of help first, then what matched and why, then the checklist, then what
//! looks like a cramp and is not. In an emergency there is nothing but the card.

use cramp_check_core::assessment::Assessment;
use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::action::{self, Use};
use super::scene::Scene;
use super::{care, factors, lookalikes, plan};

pub fn screen(scene: &Scene<'_>) -> Html {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let assessment = scene.session.assessment(catalogue);
    if !journey::can_tell(catalogue, answers) {
        return plan::unfinished(scene);
    }
    let below = match assessment.level {
        Level::NotForChildren => Html::default(),
        Level::Emergency => html! { <p>{ scene.ui(Ui::EmergencyHidden) }</p> },
        Level::Urgent => urgent(scene, &assessment),
        Level::SelfCare | Level::Routine => looking_after(scene, &assessment),
    };
    html! {
        <>
            { care::card(scene, &assessment) }
            { below }
            <p>
                { scene.button("link", scene.ui(Ui::ChangeAnswers), Msg::Opened(Step::Review)) }
            </p>
        </>
    }
}

fn urgent(scene: &Scene<'_>, assessment: &Assessment) -> Html {
    let complete = journey::is_complete(scene.catalogue(), &scene.session.answers);
    let open = journey::first_unanswered(scene.catalogue(), &scene.session.answers);
    html! {
        <>
            { help_list(scene, Use::Read) }
            <p>{ scene.ui(Ui::UrgentHidden) }</p>
            if complete || !assessment.factors.is_empty() {
                { factors::section(scene, assessment) }
            }
            if let Some(page) = open {
                <p>{ scene.ui(Ui::UrgentMore) }</p>
                <p>{ scene.button("secondary", scene.ui(Ui::UrgentMoreButton), Msg::Opened(Step::Page(page))) }</p>
            }
            { lookalikes::section(scene) }
        </>
    }
}

/// The few things that help whoever will help.
pub fn help_list(scene: &Scene<'_>, what_for: Use) -> Html {
    let items = scene.session.plan(scene.catalogue()).items;
    html! {
        if !items.is_empty() {
            <section class="block">
                { scene.heading(1, scene.ui(Ui::HelpList)) }
                { action::list(scene, &items, what_for, 2) }
            </section>
        }
    }
}

fn looking_after(scene: &Scene<'_>, assessment: &Assessment) -> Html {
    let items = scene.session.plan(scene.catalogue()).items;
    let begun = scene.session.diary.started.is_some();
    let open = if begun { Ui::PlanOpen } else { Ui::PlanStart };
    html! {
        <>
            <div class="ways">
                { scene.button("primary", scene.ui(open), Msg::Opened(Step::Plan)) }
            </div>
            { factors::section(scene, assessment) }
            <section class="block">
                { scene.heading(1, scene.ui(Ui::PlanTitle)) }
                <p>{ scene.ui(Ui::PlanMayHelp) }</p>
                { action::list(scene, &items, Use::Read, 2) }
                <div class="ways">
                    { scene.button("primary", scene.ui(open), Msg::Opened(Step::Plan)) }
                </div>
            </section>
            { lookalikes::section(scene) }
            <section class="block">
                { scene.heading(1, scene.ui(Ui::WorseTitle)) }
                <p>{ scene.ui(Ui::Worse) }</p>
                <p>
                    { scene.button("secondary", scene.ui(Ui::SignsTitle), Msg::Opened(Step::WarningSigns)) }
                </p>
            </section>
        </>
    }
}
