//! What is asked before something is cleared or erased, and what is said afterwards.

use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::scene::Scene;

/// Asks before the answers are cleared.
pub fn start_again(scene: &Scene<'_>) -> Html {
    let words = [Ui::StartAgainTitle, Ui::StartAgainLead, Ui::StartAgainYes];
    ask(scene, words, "primary", Msg::StartedAgain)
}

/// Asks before everything is erased.
pub fn erase(scene: &Scene<'_>) -> Html {
    let words = [Ui::EraseTitle, Ui::EraseLead, Ui::EraseYes];
    ask(scene, words, "primary", Msg::Erased)
}

fn ask(scene: &Scene<'_>, [title, lead, yes]: [Ui; 3], look: &'static str, msg: Msg) -> Html {
    html! {
        <>
            { scene.title(scene.ui(title)) }
            <p class="lead">{ scene.ui(lead) }</p>
            <div class="ways">
                { scene.button(look, scene.ui(yes), msg) }
                { scene.button("secondary", scene.ui(Ui::Keep), Msg::WentBack) }
            </div>
        </>
    }
}

/// Says that everything is erased.
pub fn erased(scene: &Scene<'_>) -> Html {
    html! {
        <>
            { scene.title(scene.ui(Ui::ErasedTitle)) }
            <p class="lead">{ scene.ui(Ui::ErasedLead) }</p>
            <div class="ways">
                { scene.button("primary", scene.ui(Ui::ToStart), Msg::Opened(Step::Start)) }
            </div>
        </>
    }
}
