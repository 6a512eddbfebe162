//! The result: the level of help first, then what matched and why, then the checklist, then what
//! looks like a cramp and is not. In an emergency there is nothing but the card.

use cramp_check_core::assessment::Assessment;
use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;

use super::action::{self, Use};
use super::scene::Scene;
use super::tags::{Drawn, all, div, tag, when};
use super::{care, factors, lookalikes, plan};

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let assessment = scene.session.assessment(catalogue);
    if !journey::can_tell(catalogue, answers) {
        return plan::unfinished(scene);
    }
    let below = match assessment.level {
        Level::NotForChildren => Drawn::default(),
        Level::Emergency => scene.p("", Ui::EmergencyHidden),
        Level::Urgent => urgent(scene, &assessment),
        Level::SelfCare | Level::Routine => looking_after(scene, &assessment),
    };
    let change = Msg::Opened(Step::Review);
    let change = scene.button("link", Ui::ChangeAnswers, change);
    all(vec![
        care::card(scene, &assessment),
        below,
        tag("p", "", change),
    ])
}

fn urgent(scene: &Scene<'_>, assessment: &Assessment) -> Drawn {
    let open = journey::first_unanswered(scene.catalogue(), &scene.session.answers);
    let more = open.map(|page| {
        let more = Msg::Opened(Step::Page(page));
        let more = scene.button("secondary", Ui::UrgentMoreButton, more);
        all(vec![scene.p("", Ui::UrgentMore), tag("p", "", more)])
    });
    all(vec![
        help_list(scene, Use::Read),
        scene.p("", Ui::UrgentHidden),
        factors::section(scene, assessment),
        more.unwrap_or_default(),
        lookalikes::section(scene),
    ])
}

/// The few things that help whoever will help.
pub fn help_list(scene: &Scene<'_>, what_for: Use) -> Drawn {
    let items = scene.session.plan(scene.catalogue()).items;
    when(!items.is_empty(), || {
        let list = action::list(scene, &items, what_for, 2);
        scene.block(Ui::HelpList, vec![list])
    })
}

fn looking_after(scene: &Scene<'_>, assessment: &Assessment) -> Drawn {
    let items = scene.session.plan(scene.catalogue()).items;
    let begun = scene.session.diary.started.is_some();
    let open = if begun { Ui::PlanOpen } else { Ui::PlanStart };
    let open = || {
        let open = scene.button("primary", open, Msg::Opened(Step::Plan));
        div("ways", vec![open])
    };
    let list = vec![
        scene.p("", Ui::PlanMayHelp),
        action::list(scene, &items, Use::Read, 2),
        open(),
    ];
    let signs = Msg::Opened(Step::WarningSigns);
    let signs = scene.button("secondary", Ui::SignsTitle, signs);
    let worse = vec![scene.p("", Ui::Worse), tag("p", "", signs)];
    all(vec![
        open(),
        factors::section(scene, assessment),
        scene.block(Ui::PlanTitle, list),
        lookalikes::section(scene),
        scene.block(Ui::WorseTitle, worse),
    ])
}
