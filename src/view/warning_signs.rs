//! All warning signs to look up, emergency before urgent, one tap from every screen.

use cramp_check_core::catalogue::{Level, StatementId};
use cramp_check_core::session::Card;
use cramp_check_core::text::Ui;

use super::bits::sources;
use super::care;
use super::scene::Scene;
use super::tags::{Drawn, all, li, p, rows, ul};

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let emergency = vec![
        care::emergency_call(scene, "call"),
        care::place(scene, Card::Screen),
        signs(scene, Level::Emergency),
    ];
    let urgent = vec![care::urgent_help(scene), signs(scene, Level::Urgent)];
    let heading = |ui: Ui| scene.heading(1, ui);
    let (call, ask) = (heading(Ui::SignsEmergency), heading(Ui::SignsUrgent));
    all(vec![
        scene.title(Ui::SignsTitle),
        scene.p("lead", Ui::SignsLead),
        care::headed(Level::Emergency, None, call, emergency),
        care::headed(Level::Urgent, None, ask, urgent),
    ])
}

fn signs(scene: &Scene<'_>, level: Level) -> Drawn {
    let at_level = scene.catalogue().signs();
    let at_level = at_level.filter(|(_, sign)| sign.level == level);
    ul("signs", rows(at_level.map(|(id, _)| sign(scene, id))))
}

fn sign(scene: &Scene<'_>, id: StatementId) -> Drawn {
    let statement = &scene.catalogue()[id];
    let words = &scene.text()[id];
    let mut parts = vec![p("told", &words.label)];
    for said in words.hint.iter().chain([&words.means, &words.act]) {
        if !said.is_empty() {
            parts.push(p("", said));
        }
    }
    parts.push(sources(scene, &statement.evidence));
    li(&statement.id, "", parts)
}
