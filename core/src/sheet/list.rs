//! The sheet's checklist: the plan's items by time of day, with what the screens say of each.

use super::{Basis, Block, Item, Line};
use crate::catalogue::{Level, Time};
use crate::plan;
use crate::text::Ui;
use crate::wording;

/// The checklist, where the plan has one.
pub(super) fn checklist(basis: &Basis<'_>) -> Option<Block> {
    let mut lines = Vec::new();
    for time in Time::ALL {
        let here = basis.plan.items.iter();
        let here = here.filter(|item| basis.catalogue()[item.action].time == time);
        let items: Vec<Line> = here.map(|item| row(basis, item)).collect();
        if !items.is_empty() {
            lines.push(Line::Under(basis.ui(wording::time(time))));
            lines.extend(items);
        }
    }
    if lines.is_empty() {
        return None;
    }
    let is_for_helper = basis.assessment.level > Level::Routine;
    let heading = if is_for_helper {
        Ui::HelpList
    } else {
        lines.insert(0, Line::Said(basis.ui(Ui::PlanMayHelp)));
        Ui::PlanTitle
    };
    Some(Block {
        heading: basis.ui(heading),
        lines,
    })
}

fn row(basis: &Basis<'_>, item: &plan::Item) -> Line {
    let (text, action) = (basis.text(), &basis.catalogue()[item.action]);
    let words = &text[item.action];
    let answers = basis.answers();
    let says = wording::worded(answers, &words.instruction, &action.notes, &words.notes);
    let caution = words.caution.clone();
    let often = text.fill(Ui::HowOften, &[("often", &words.often)]);
    let mut small = wording::reasons(text, item, action);
    small.extend([often, words.evidence.clone()]);
    Line::Item(Item {
        name: words.title.clone(),
        details: [says.main]
            .into_iter()
            .chain(caution)
            .chain(says.more)
            .collect(),
        small,
    })
}
