//! All warning signs to look up, emergency before urgent, one tap from every screen.

use cramp_check_core::catalogue::{Level, StatementId};
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::bits::sources;
use super::care;
use super::scene::Scene;

pub fn screen(scene: &Scene<'_>) -> Html {
    html! {
        <>
            { scene.title(scene.ui(Ui::SignsTitle)) }
            <p class="lead">{ scene.ui(Ui::SignsLead) }</p>
            <section class="care care-emergency" part="care">
                <div class="care-title">{ scene.heading(1, scene.ui(Ui::SignsEmergency)) }</div>
                <div class="care-body">
                    { care::emergency_call(scene, "call") }
                    { care::place(scene) }
                    { signs(scene, Level::Emergency) }
                </div>
            </section>
            <section class="care care-urgent" part="care">
                <div class="care-title">{ scene.heading(1, scene.ui(Ui::SignsUrgent)) }</div>
                <div class="care-body">
                    { care::urgent_help(scene) }
                    { signs(scene, Level::Urgent) }
                </div>
            </section>
        </>
    }
}

fn signs(scene: &Scene<'_>, level: Level) -> Html {
    let at_level = scene
        .catalogue()
        .signs()
        .filter(|(_, sign)| sign.level == level);
    html! { <ul class="signs">{ for at_level.map(|(id, _)| sign(scene, id)) }</ul> }
}

fn sign(scene: &Scene<'_>, id: StatementId) -> Html {
    let statement = &scene.catalogue()[id];
    let words = &scene.text()[id];
    html! {
        <li key={statement.id.clone()}>
            <p class="told">{ words.label.clone() }</p>
            if let Some(hint) = &words.hint {
                <p>{ hint.clone() }</p>
            }
            <p>{ words.means.clone() }</p>
            if !words.act.is_empty() {
                <p>{ words.act.clone() }</p>
            }
            { sources(scene, &statement.evidence) }
        </li>
    }
}
