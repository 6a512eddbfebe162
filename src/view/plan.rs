//! The plan: the checklist with the ticks of a day. Where help comes first, the card stands in its
//! place; before the check is finished there is no list at all.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::Level;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::plan::Item;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::weeks::Weeks;

use super::action::{self, Use};
use super::scene::Scene;
use super::tags::{Drawn, all, div, line, section, spaced, tag, text, when};
use super::{care, days, night, result, weeks};

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let session = scene.session;
    let assessment = session.assessment(scene.catalogue());
    if assessment.level > Level::Routine {
        return all(vec![
            care::card(scene, &assessment),
            result::help_list(scene, Use::Tick),
        ]);
    }
    if !journey::can_plan(scene.catalogue(), &session.answers) {
        return unfinished(scene);
    }
    let items = session.plan(scene.catalogue()).items;
    let number = number(scene).map(|night| {
        let parts = vec![text(&night), text(" · "), text(&done(scene, &items))];
        line("hint", parts)
    });
    let lead = spaced(scene.say(Ui::PlanMayHelp), scene.say(Ui::PlanLead));
    let asks = session.asks_whether_better(scene.catalogue());
    let result = scene.button("link", Ui::SeeResult, Msg::CarriedOn);
    all(vec![
        scene.title(Ui::PlanTitle),
        days::nav(scene),
        number.unwrap_or_default(),
        night::before(scene, session.day()),
        tag("p", "", lead),
        when(asks, || better(scene)),
        action::list(scene, &items, Use::Tick, 1),
        glance(scene),
        scene.p("", Ui::Worse),
        tag("p", "", result),
    ])
}

/// "Done today: 3 of 7", or the same of another day that is shown.
pub fn done(scene: &Scene<'_>, items: &[Item]) -> String {
    let session = scene.session;
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
fn number(scene: &Scene<'_>) -> Option<String> {
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
fn glance(scene: &Scene<'_>) -> Drawn {
    let session = scene.session;
    let weeks = Weeks::of(&session.diary, session.now.day, &scene.catalogue().edition);
    let Some(weeks) = weeks else {
        return Drawn::default();
    };
    let open = Msg::Opened(Step::Weeks);
    let told = weeks::counted(scene, &weeks);
    let parts = vec![
        weeks::picture(scene, &weeks, Some(&told)),
        div("ways", vec![scene.button("secondary", Ui::WeeksOpen, open)]),
    ];
    scene.block(Ui::WeeksTitle, parts)
}

/// Before the check is finished, nothing could be relied on.
pub fn unfinished(scene: &Scene<'_>) -> Drawn {
    let go_on = scene.button("primary", Ui::ReviewUnfinished, Msg::CarriedOn);
    all(vec![
        scene.title(Ui::UnfinishedTitle),
        scene.p("", Ui::UnfinishedLead),
        div("ways", vec![go_on]),
    ])
}

fn better(scene: &Scene<'_>) -> Drawn {
    let said = scene.session.answers.get(scene.catalogue().after_plan);
    let button = |ui: Ui, better: bool, answer: Answer| {
        let msg = Msg::SaidWhetherBetter(better);
        scene.pick("none", scene.ui(ui), said == answer, msg)
    };
    let ways = vec![
        button(Ui::BetterYes, true, Answer::No),
        button(Ui::BetterNo, false, Answer::Yes),
    ];
    let title = scene.heading(1, Ui::BetterTitle);
    section("caution-box", vec![title, div("ways", ways)])
}
