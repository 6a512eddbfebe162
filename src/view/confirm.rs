//! What is asked before something is cleared or erased, and what is said afterwards.

use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;

use super::scene::Scene;
use super::tags::{Drawn, all, div};

/// Asks before the answers are cleared.
pub fn start_again(scene: &Scene<'_>) -> Drawn {
    let words = [Ui::StartAgainTitle, Ui::StartAgainLead, Ui::StartAgainYes];
    ask(scene, words, Msg::StartedAgain)
}

/// Asks before everything is erased.
pub fn erase(scene: &Scene<'_>) -> Drawn {
    ask(
        scene,
        [Ui::EraseTitle, Ui::EraseLead, Ui::EraseYes],
        Msg::Erased,
    )
}

fn ask(scene: &Scene<'_>, [title, lead, yes]: [Ui; 3], msg: Msg) -> Drawn {
    let ways = vec![
        scene.button("primary", yes, msg),
        scene.button("secondary", Ui::Keep, Msg::WentBack),
    ];
    all(vec![
        scene.title(title),
        scene.p("lead", lead),
        div("ways", ways),
    ])
}

/// Says that everything is erased.
pub fn erased(scene: &Scene<'_>) -> Drawn {
    let to_start = Msg::Opened(Step::Start);
    all(vec![
        scene.title(Ui::ErasedTitle),
        scene.p("lead", Ui::ErasedLead),
        div("ways", vec![scene.button("primary", Ui::ToStart, to_start)]),
    ])
}
