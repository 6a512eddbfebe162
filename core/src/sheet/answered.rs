//! What the sheet says of the answers: what was picked, by page, and the medicines to ask about.

use super::{Basis, Block, Line};
use crate::catalogue::Action;
use crate::journey;
use crate::text::Ui;
use crate::wording;

/// Every *yes* and every *not sure*, and which pages are still open. A page on which nothing was
/// picked is left out.
pub(super) fn answers(basis: &Basis<'_>) -> Block {
    let (catalogue, text, answers) = (basis.catalogue(), basis.text(), basis.answers());
    let mut lines = Vec::new();
    for page in journey::pages(catalogue, answers) {
        let mut said = wording::picked(catalogue, text, answers, page);
        if !journey::is_answered(catalogue, answers, page) {
            said.push(basis.ui(Ui::ReviewOpen));
        }
        if !said.is_empty() {
            lines.push(Line::Under(text[page].title.clone()));
            lines.extend(said.into_iter().map(Line::item));
        }
    }
    if lines.is_empty() {
        lines.push(Line::Said(basis.ui(Ui::SheetNothing)));
    }
    Block {
        heading: basis.ui(Ui::ReviewTitle),
        lines,
    }
}

/// Every medicine that is one to ask about. What to ask is the checklist's item, and stands here
/// only where that does: a level may keep it back.
pub(super) fn medicines(basis: &Basis<'_>) -> Option<Block> {
    let (catalogue, text, answers) = (basis.catalogue(), basis.text(), basis.answers());
    let asking = catalogue
        .all::<Action>()
        .filter(|(_, action)| action.asks_about_medicines);
    let mut lines = Vec::new();
    for (id, action) in asking {
        let taken = answers.yes_among(&action.fits).into_iter();
        lines.extend(taken.map(|id| Line::item(wording::told(text, Ui::ToldYou, id))));
        if basis.plan.items.iter().any(|item| item.action == id) {
            let words = &text[id];
            let says = wording::worded(answers, &words.instruction, &action.notes, &words.notes);
            let caution = words.caution.clone();
            let said = [says.main].into_iter().chain(caution).chain(says.more);
            lines.extend(said.map(Line::Said));
        }
    }
    (!lines.is_empty()).then(|| Block {
        heading: basis.ui(Ui::SheetMedicines),
        lines,
    })
}
