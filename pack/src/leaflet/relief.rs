//! What to do during a cramp: every step in order, with all that speaks against it.

use cramp_check_core::catalogue::{ReliefStep, StepId};
use cramp_check_core::text::Ui;
use maud::{Markup, html};

use super::rules;
use super::writer::Writer;

pub(super) fn section(writer: &Writer<'_>) -> Markup {
    html! {
        section class="relief" {
            (writer.heading(1, writer.ui(Ui::ReliefTitle)))
            div class="caution" { p { strong { (writer.ui(Ui::ReliefUnasked)) } } }
            p class="lead" { (writer.ui(Ui::ReliefLead)) }
            ol class="rows" {
                @for (id, step) in writer.catalogue.all::<ReliefStep>() { (row(writer, id, step)) }
            }
            p class="lead" { strong { (writer.ui(Ui::ReliefLong)) } }
            p { (writer.ui(Ui::ReliefEvidence)) }
        }
    }
}

fn row(writer: &Writer<'_>, id: StepId, step: &ReliefStep) -> Markup {
    let words = &writer.text[id];
    let left_out = rules::step_left_out(writer.catalogue, id);
    html! {
        li {
            p class="name" { strong { (words.instruction) } }
            (writer.drawing(step.drawing))
            @if let Some(caution) = &words.caution { p class="care" { (caution) } }
            (writer.closers("leave-out", &writer.words.leave_out, &left_out))
            (writer.notes(&step.notes, &words.notes))
            (writer.evidence(&step.evidence))
        }
    }
}
