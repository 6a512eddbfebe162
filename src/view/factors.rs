//! What matched: each factor with the answer that led to it, how good the evidence is, and where it
//! comes from. It concludes nothing about the person.

use cramp_check_core::assessment::Assessment;
use cramp_check_core::catalogue::{Grade, Kind, StatementId};
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::bits::{grade, sources};
use super::scene::Scene;

pub fn section(scene: &Scene<'_>, assessment: &Assessment) -> Html {
    html! {
        <section class="block">
            { scene.heading(1, scene.ui(Ui::FactorsTitle)) }
            if assessment.factors.is_empty() {
                <p>{ scene.ui(Ui::FactorsNone) }</p>
            } else {
                <p>{ scene.ui(Ui::FactorsLead) }</p>
                <ul class="rows">{ for assessment.factors.iter().map(|&id| factor(scene, id)) }</ul>
            }
            <p class="quiet-text">{ scene.ui(Ui::FactorsCaveat) }</p>
        </section>
    }
}

fn factor(scene: &Scene<'_>, id: StatementId) -> Html {
    let statement = &scene.catalogue()[id];
    let words = &scene.text()[id];
    let how_good = match statement.kind {
        Kind::Factor(how_good) => how_good,
        Kind::Sign(_) | Kind::Safety { .. } => Grade::SafetyRule,
    };
    html! {
        <li key={statement.id.clone()} class="row">
            <p class="told">{ scene.told(Ui::ToldYou, id) }</p>
            <p>{ words.means.clone() }</p>
            <p class="evidence">
                <span class={classes!("dots", dots(how_good))} aria-hidden="true" />
                { words.act.clone() }
                <span class="for-ears">{ scene.ui(grade(how_good)) }</span>
            </p>
            { sources(scene, &statement.evidence) }
        </li>
    }
}

/// The class of a small picture of how good the evidence is.
pub fn dots(grade: Grade) -> &'static str {
    match grade {
        Grade::Strong => "dots-3",
        Grade::Moderate => "dots-2",
        Grade::Weak => "dots-1",
        Grade::Opinion | Grade::SafetyRule => "dots-0",
    }
}
