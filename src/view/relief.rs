//! What to do during a cramp: the steps that the gates leave, with their cautions written out, so
//! that it works before any question was answered. Where help comes first, the card stands instead.

use cramp_check_core::catalogue::Level;
use cramp_check_core::journey;
use cramp_check_core::plan::Step;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::bits::{sources, worded};
use super::drawing::drawing;
use super::scene::Scene;
use super::{care, result};
use crate::view::action::Use;

pub fn screen(scene: &Scene<'_>) -> Html {
    let assessment = scene.session.assessment(scene.catalogue());
    let Some(steps) = scene.session.plan(scene.catalogue()).relief else {
        return html! {
            <>
                { care::card(scene, &assessment) }
                if assessment.level == Level::Urgent {
                    <p>{ scene.ui(Ui::ReliefHidden) }</p>
                    { result::help_list(scene, Use::Read) }
                }
            </>
        };
    };
    let asked = journey::is_complete(scene.catalogue(), &scene.session.answers);
    html! {
        <>
            { scene.title(scene.ui(Ui::ReliefTitle)) }
            <p class="lead">{ scene.ui(Ui::ReliefLead) }</p>
            if !asked {
                <p class="caution-box">{ scene.ui(Ui::ReliefUnasked) }</p>
            }
            <ol class="steps">{ for steps.iter().map(|step| row(scene, step)) }</ol>
            <p><strong>{ scene.ui(Ui::ReliefLong) }</strong></p>
            { care::numbers(scene, Level::Urgent) }
            <p class="quiet-text">{ scene.ui(Ui::ReliefEvidence) }</p>
        </>
    }
}

fn row(scene: &Scene<'_>, step: &Step) -> Html {
    let relief = &scene.catalogue()[step.step];
    let words = &scene.text()[step.step];
    let says = worded(scene, &words.instruction, &relief.notes, &words.notes);
    html! {
        <li key={relief.id.clone()}>
            { scene.heading(1, says.main) }
            { drawing(scene, relief.drawing) }
            { for says.more.into_iter().map(|more| html! { <p><strong>{ more }</strong></p> }) }
            if let Some(caution) = &words.caution {
                <p class="care-line">{ caution.clone() }</p>
            }
            { sources(scene, &relief.evidence) }
        </li>
    }
}
