//! What looks like a cramp and is not.

use cramp_check_core::catalogue::Lookalike;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::bits::source_list;
use super::scene::Scene;

pub fn section(scene: &Scene<'_>) -> Html {
    let fits = |row: &Lookalike| {
        row.only_if.is_empty() || !scene.session.answers.yes_among(&row.only_if).is_empty()
    };
    let shown = scene
        .catalogue()
        .all::<Lookalike>()
        .filter(|(_, row)| fits(row));
    let rows = shown.map(|(id, row)| {
        let words = &scene.text()[id];
        html! {
            <li key={row.id.clone()}>
                <details class="row">
                <summary>{ scene.heading(2, words.name.clone()) }</summary>
                <p>
                    <strong>{ scene.ui(Ui::LookalikeDiffers) }{ ": " }</strong>
                    { words.differs.clone() }
                </p>
                <p>
                    <strong>{ scene.ui(Ui::LookalikeAct) }{ ": " }</strong>
                    { words.act.clone() }
                </p>
                { source_list(scene, &row.evidence) }
                </details>
            </li>
        }
    });
    html! {
        <section class="block">
            { scene.heading(1, scene.ui(Ui::LookalikesTitle)) }
            <p>{ scene.ui(Ui::LookalikesLead) }</p>
            <ul class="rows">{ for rows }</ul>
        </section>
    }
}
