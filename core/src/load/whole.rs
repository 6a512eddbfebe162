//! What only shows when all files are seen together: a question that is never put, an action that
//! nothing leads to, follow-ups that go in a circle. It owns these checks and changes nothing.

use std::collections::BTreeSet;

use super::tables::{
    ABOUT, ACTIONS, FACTORS, GATES, LOOKALIKES, PAGES, REGIONS, RELIEF, SAFETY, SIGNS,
};
use super::{Faults, TEXT};
use crate::catalogue::{Action, ActionId, Catalogue, Kind, Page, Statement, StatementId};
use crate::text::Text;

/// The most that fits on a page of a phone, and in a head.
const MOST_ON_A_PAGE: usize = 7;

pub(super) fn check(catalogue: &Catalogue, faults: &mut Faults) {
    pages(catalogue, faults);
    asked_once(catalogue, faults);
    follow_ups(catalogue, faults);
    gates(catalogue, faults);
    actions(catalogue, faults);
    notes(catalogue, faults);
    regions(catalogue, faults);
    for row in &catalogue.lookalikes {
        if row.signs.is_empty() && row.actions.is_empty() {
            faults.add(
                LOOKALIKES,
                &row.id,
                "a sign or an action to lead to",
                "neither",
            );
        }
    }
}

/// What only shows beside the texts: one for each language, and one for everyone else.
pub(super) fn check_languages(catalogue: &Catalogue, texts: &[Text], faults: &mut Faults) {
    let mut codes = BTreeSet::new();
    for text in texts {
        if !codes.insert(text.language.as_str()) {
            faults.add(TEXT, &text.language, "each language once", "it twice");
        }
    }
    for text in texts {
        let mut titles = BTreeSet::new();
        for (page, words) in catalogue.pages.iter().zip(&text.pages) {
            if !titles.insert(&words.title) && !words.title.is_empty() {
                let id = format!("page.{}.title", page.id);
                let file = format!("{TEXT}{}.toml", text.language);
                faults.add(
                    &file,
                    &id,
                    "a title of its own",
                    format!("`{}`", words.title),
                );
            }
        }
    }
    let wanted = catalogue.edition.language.as_str();
    if !codes.contains(wanted) && !texts.is_empty() && !faults.any_in(TEXT) {
        faults.add(
            ABOUT,
            "language",
            "the code of a text",
            format!("`{wanted}`"),
        );
    }
}

fn regions(catalogue: &Catalogue, faults: &mut Faults) {
    if let Some(last) = catalogue.regions.last()
        && last.emergency.is_some()
    {
        let expected = "the last region to be for everywhere else, without a number";
        faults.add(REGIONS, &last.id, expected, "a number");
    }
    let zones = catalogue.regions.iter().map(|region| &region.time_zones);
    let countries = catalogue.regions.iter().map(|region| &region.countries);
    once(catalogue, zones, faults);
    once(catalogue, countries, faults);
}

/// Tells of each place that stands in two regions, or twice in one.
fn once<'a>(
    catalogue: &Catalogue,
    lists: impl Iterator<Item = &'a Vec<String>>,
    faults: &mut Faults,
) {
    let mut places = BTreeSet::new();
    for (region, list) in catalogue.regions.iter().zip(lists) {
        for place in list {
            if !places.insert(place) {
                faults.add(REGIONS, &region.id, format!("`{place}` once"), "it twice");
            }
        }
    }
}

/// A note that no answer calls for would never be read.
fn notes(catalogue: &Catalogue, faults: &mut Faults) {
    let of_statements = catalogue
        .statements
        .iter()
        .map(|item| (file_of(item), &item.id, &item.notes));
    let of_actions = catalogue
        .actions
        .iter()
        .map(|item| (ACTIONS, &item.id, &item.notes));
    let of_steps = catalogue
        .relief
        .iter()
        .map(|item| (RELIEF, &item.id, &item.notes));
    for (file, id, notes) in of_statements.chain(of_actions).chain(of_steps) {
        for note in notes {
            if !note.on.iter().any(|&on| catalogue[on].asked) {
                let expected = format!("an answer that calls for the note `{}`", note.id);
                faults.add(file, id, expected, "none");
            }
        }
    }
}

/// The file in which a statement stands.
fn file_of(statement: &Statement) -> &'static str {
    match statement.kind {
        Kind::Sign(_) => SIGNS,
        Kind::Factor(_) => FACTORS,
        Kind::Safety { .. } => SAFETY,
    }
}

fn pages(catalogue: &Catalogue, faults: &mut Faults) {
    for page in &catalogue.pages {
        if page.asks.is_empty() || page.asks.len() > MOST_ON_A_PAGE {
            let expected = format!("1 to {MOST_ON_A_PAGE} statements");
            faults.add(PAGES, &page.id, expected, page.asks.len().to_string());
        }
        let once: BTreeSet<_> = page.asks.iter().collect();
        if once.len() < page.asks.len() {
            faults.add(PAGES, &page.id, "each statement once", "one twice");
        }
        for &id in &page.asks {
            let statement = &catalogue[id];
            let stops = matches!(statement.kind, Kind::Safety { stops: true });
            if stops && page.asks.len() > 1 {
                let expected = format!("`{}` alone, since it ends the check", statement.id);
                faults.add(PAGES, &page.id, expected, "others beside it");
            }
        }
    }
}

fn asked_once(catalogue: &Catalogue, faults: &mut Faults) {
    // Without a sound `after_plan` it is not known what stands on no page.
    if faults.any_in(ABOUT) {
        return;
    }
    for (id, statement) in catalogue.all::<Statement>() {
        let times = on_pages(catalogue, id).count();
        let wanted = usize::from(statement.asked && id != catalogue.after_plan);
        if times != wanted {
            let expected = format!("to be asked on {wanted} pages");
            faults.add(
                file_of(statement),
                &statement.id,
                expected,
                times.to_string(),
            );
        }
    }
}

fn on_pages(catalogue: &Catalogue, id: StatementId) -> impl Iterator<Item = usize> {
    let asks = move |page: &Page| page.asks.contains(&id);
    catalogue
        .pages
        .iter()
        .enumerate()
        .filter(move |(_, page)| asks(page))
        .map(|(at, _)| at)
}

fn follow_ups(catalogue: &Catalogue, faults: &mut Faults) {
    for (id, statement) in catalogue.all::<Statement>() {
        let file = file_of(statement);
        if leads_to(catalogue, id, id) {
            faults.add(
                file,
                &statement.id,
                "a question that can be reached",
                "a cycle of follow-ups",
            );
            continue;
        }
        for &parent in &statement.only_if {
            let before = on_pages(catalogue, parent).next();
            let after = on_pages(catalogue, id).next();
            if before.is_none() || before >= after {
                let expected = format!("a page after that of `{}`", catalogue[parent].id);
                faults.add(file, &statement.id, expected, "one at or before it");
            }
        }
    }
}

/// Whether `from` is asked only after `to`, however indirectly.
fn leads_to(catalogue: &Catalogue, from: StatementId, to: StatementId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = catalogue[from].only_if.clone();
    while let Some(next) = open.pop() {
        if next == to {
            return true;
        }
        if seen.insert(next) {
            open.extend(&catalogue[next].only_if);
        }
    }
    false
}

fn gates(catalogue: &Catalogue, faults: &mut Faults) {
    for gate in &catalogue.gates {
        if gate.closed_by.is_empty() && gate.closed_by_unsure.is_empty() {
            faults.add(GATES, &gate.id, "a statement that closes it", "none");
        }
        for &id in &gate.closed_by {
            if !catalogue[id].asked {
                let expected = "answers only, since gates do not look at derived signs";
                faults.add(GATES, &gate.id, expected, format!("`{}`", catalogue[id].id));
            }
        }
        let put_in = gate
            .adds
            .iter()
            .chain(gate.replaces.iter().map(|(_, new)| new));
        for &id in put_in.filter(|id| gate.removes.contains(id)) {
            let expected = format!("`{}` put in or taken away", catalogue[id].id);
            faults.add(GATES, &gate.id, expected, "both");
        }
        let idle = gate.replaces.is_empty()
            && gate.adds.is_empty()
            && gate.removes.is_empty()
            && gate.removes_steps.is_empty();
        if idle {
            faults.add(
                GATES,
                &gate.id,
                "something that it takes away or puts in",
                "nothing",
            );
        }
    }
}

fn actions(catalogue: &Catalogue, faults: &mut Faults) {
    for (id, action) in catalogue.all::<Action>() {
        if action.levels.is_empty() || !is_led_to(catalogue, id, &mut BTreeSet::new()) {
            faults.add(
                ACTIONS,
                &action.id,
                "an answer or a gate that leads to it",
                "none",
            );
        }
    }
}

/// Whether some answer puts an action in: itself, by a gate, or in place of one that is led to.
fn is_led_to(catalogue: &Catalogue, id: ActionId, seen: &mut BTreeSet<ActionId>) -> bool {
    if !seen.insert(id) {
        return false;
    }
    let action = &catalogue[id];
    action.everyone
        || action.fits.iter().any(|&fit| catalogue[fit].asked)
        || catalogue.gates.iter().any(|gate| gate.adds.contains(&id))
        || catalogue
            .gates
            .iter()
            .flat_map(|gate| &gate.replaces)
            .any(|&(old, new)| new == id && is_led_to(catalogue, old, seen))
}
