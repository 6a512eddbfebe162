//! The sheet's level of help: what is called for, whom to call, and the signs that decided it.

use super::{Basis, Block, Item, Line};
use crate::assessment::ShownSign;
use crate::catalogue::Level;
use crate::text::Ui;
use crate::wording::{self, SignWords};

/// Before the check is finished there is no level and no list.
pub(super) fn unfinished(basis: &Basis<'_>) -> Block {
    Block {
        heading: basis.ui(Ui::UnfinishedTitle),
        lines: vec![Line::Said(basis.ui(Ui::UnfinishedLead))],
    }
}

/// The level, as the care card has it.
pub(super) fn card(basis: &Basis<'_>) -> Block {
    let level = basis.assessment.level;
    let (title, lead) = wording::level(level);
    let said = |ui: Ui| Line::Said(basis.ui(ui));
    let mut lines = vec![said(lead)];
    match level {
        Level::SelfCare | Level::Routine => {}
        Level::Urgent => {
            lines.extend(urgent_help(basis));
            lines.push(said(Ui::UrgentEmergency));
            lines.push(ambulance(basis));
        }
        Level::Emergency => lines.push(ambulance(basis)),
        Level::NotForChildren => lines.extend([said(Ui::ChildUrgent), ambulance(basis)]),
    }
    let signs = basis.assessment.signs.iter();
    lines.extend(signs.map(|shown| sign(basis, shown)));
    match level {
        Level::Urgent => lines.push(said(Ui::UrgentHidden)),
        Level::Emergency => lines.push(said(Ui::EmergencyHidden)),
        Level::SelfCare | Level::Routine | Level::NotForChildren => {}
    }
    Block {
        heading: basis.ui(title),
        lines,
    }
}

/// That things may change, whatever was said.
pub(super) fn worse(basis: &Basis<'_>) -> Block {
    Block {
        heading: basis.ui(Ui::WorseTitle),
        lines: vec![Line::Said(basis.ui(Ui::Worse))],
    }
}

fn urgent_help(basis: &Basis<'_>) -> Vec<Line> {
    let (text, region) = (basis.text(), basis.setting.region);
    let help = &text[region].urgent_help;
    let mut lines = vec![Line::Said(text.fill(Ui::CallUrgent, &[("help", help)]))];
    if let Some(number) = &basis.catalogue()[region].urgent {
        let call = text.fill(Ui::CallUrgentNumber, &[("number", number)]);
        lines.push(call_in_region(basis, call));
    }
    lines
}

fn ambulance(basis: &Basis<'_>) -> Line {
    let (catalogue, region) = (basis.catalogue(), basis.setting.region);
    let call = wording::ambulance(catalogue, basis.text(), region);
    match catalogue[region].emergency {
        Some(_) => call_in_region(basis, call),
        None => Line::item(call),
    }
}

/// A number is worth nothing elsewhere, and paper travels.
fn call_in_region(basis: &Basis<'_>, call: String) -> Line {
    Line::Item(Item {
        name: call,
        details: vec![basis.text()[basis.setting.region].name.clone()],
        ..Item::default()
    })
}

fn sign(basis: &Basis<'_>, shown: &ShownSign) -> Line {
    let SignWords {
        decided,
        means,
        doubt,
        acts,
        ..
    } = wording::sign(basis.catalogue(), basis.text(), basis.answers(), shown);
    let doubt = doubt.map(|doubt| basis.ui(doubt));
    let act = Some(acts.main).filter(|act| !act.is_empty());
    let mut said = decided.into_iter();
    let name = said.next().unwrap_or_default();
    let below = said.chain([means]).chain(doubt).chain(act);
    Line::Item(Item {
        name,
        details: below.chain(acts.more).collect(),
        ..Item::default()
    })
}
