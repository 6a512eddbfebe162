//! The warning signs: an ambulance first, then help today, then an appointment, with whom to call.

use cramp_check_core::catalogue::{Action, Level, Region, Sign, StatementId};
use cramp_check_core::text::{Ui, fill};
use maud::{Markup, html};

use super::writer::Writer;

pub(super) fn section(writer: &Writer<'_>) -> Markup {
    let words = writer.words;
    let levels = [
        ("emergency", writer.level(Level::Emergency)),
        ("urgent", writer.level(Level::Urgent)),
    ];
    let still: Vec<_> = writer
        .catalogue
        .all::<Action>()
        .filter(|(_, action)| action.levels.contains(&Level::Urgent))
        .map(|(id, _)| writer.text[id].title.as_str())
        .collect();
    html! {
        section class="signs" {
            (writer.heading(1, writer.ui(Ui::SignsTitle)))
            p { (writer.ui(Ui::SignsLead)) }
            section class="level emergency" {
                (writer.heading(2, writer.level(Level::Emergency)))
                p class="lead" { (writer.ui(Ui::EmergencyLead)) }
                (ambulances(writer))
                p { strong { (writer.ui(Ui::UnsureNow)) } }
                (list(writer, Level::Emergency))
            }
            section class="level urgent" {
                (writer.heading(2, writer.level(Level::Urgent)))
                p class="lead" { (writer.ui(Ui::UrgentLead)) " " (writer.ui(Ui::UrgentEmergency)) }
                (list(writer, Level::Urgent))
            }
            section class="numbers" {
                (writer.heading(2, &words.numbers_title))
                (numbers(writer))
            }
            div class="caution" {
                p { strong { (fill(&words.leave_rest, &levels)) } }
                p { strong { (writer.ui(Ui::WorseTitle)) ":" } " " (writer.ui(Ui::Worse)) }
                @if !still.is_empty() {
                    p { (words.still_urgent) }
                    ul { @for title in still { li { (title) } } }
                }
            }
            section class="level routine" {
                (writer.heading(2, writer.level(Level::Routine)))
                p class="lead" { (writer.ui(Ui::RoutineLead)) }
                (list(writer, Level::Routine))
            }
        }
    }
}

/// The numbers for an ambulance, where they are wanted first.
fn ambulances(writer: &Writer<'_>) -> Markup {
    html! {
        ul class="ambulances" {
            @for (id, region) in writer.catalogue.all::<Region>() {
                li { (writer.text[id].name) ": " (ambulance(writer, region)) }
            }
        }
    }
}

fn ambulance(writer: &Writer<'_>, region: &Region) -> Markup {
    html! {
        @match &region.emergency {
            Some(number) => { (call(number, number)) }
            None => { strong { (writer.ui(Ui::CallNoNumber)) } }
        }
    }
}

fn call(number: &str, words: &str) -> Markup {
    html! { a href={ "tel:" (number) } { (words) } }
}

fn numbers(writer: &Writer<'_>) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (writer.ui(Ui::WhereTitle)) }
                    th scope="col" { (writer.words.ambulance) }
                    th scope="col" { (writer.level(Level::Urgent)) }
                }
            }
            tbody {
                @for (id, region) in writer.catalogue.all::<Region>() {
                    @let help = &writer.text[id].urgent_help;
                    tr {
                        th scope="row" { (writer.text[id].name) }
                        td { (ambulance(writer, region)) }
                        td {
                            (writer.text.fill(Ui::CallUrgent, &[("help", help)]))
                            @if let Some(number) = &region.urgent {
                                " " (call(number, &writer.text.fill(Ui::CallUrgentNumber, &[("number", number)])))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The signs of a level. Routine ones stand under the questions that ask them, since their labels
/// go on from those.
fn list(writer: &Writer<'_>, level: Level) -> Markup {
    let signs: Vec<(StatementId, &Sign)> = writer
        .catalogue
        .signs()
        .filter(|(_, sign)| sign.level == level)
        .collect();
    let rows = |ids: &[StatementId]| {
        let here = signs.iter().filter(|(id, _)| ids.contains(id));
        html! { ul class="rows" { @for &(id, sign) in here { (row(writer, id, sign)) } } }
    };
    let ids: Vec<StatementId> = signs.iter().map(|&(id, _)| id).collect();
    html! {
        @if level > Level::Routine {
            (rows(&ids))
        } @else {
            @for (page, ids) in writer.by_page(&ids) {
                @if let Some(page) = page { p { strong { (writer.text[page].title) } } }
                (rows(&ids))
            }
        }
    }
}

fn row(writer: &Writer<'_>, id: StatementId, sign: &Sign) -> Markup {
    let statement = &writer.catalogue[id];
    let words = &writer.text[id];
    let doubt = match (sign.level, sign.unsure) {
        // Said once for all of them.
        (Level::Emergency, _) | (_, None) => None,
        (_, Some(Level::Urgent)) => Some(writer.ui(Ui::UnsureNow)),
        (_, Some(_)) => Some(writer.words.unsure_routine.as_str()),
    };
    html! {
        li {
            (name(writer, id, sign))
            @if let Some(hint) = &words.hint { p { (hint) } }
            p { (words.means) }
            @if !words.act.is_empty() { p { strong { (words.act) } } }
            (writer.notes(&statement.notes, &words.notes))
            @if let Some(doubt) = doubt { p { (doubt) } }
            (writer.evidence(&statement.evidence))
        }
    }
}

/// What tells that a sign fits: its own label, and those of all that it follows from.
fn name(writer: &Writer<'_>, id: StatementId, sign: &Sign) -> Markup {
    let itself = writer.catalogue[id].asked.then_some(id);
    let tells: Vec<StatementId> = itself
        .into_iter()
        .chain(sign.derived_from.iter().copied())
        .collect();
    html! {
        @if let [only] = tells.as_slice() {
            p class="name" { strong { (writer.text[*only].label) } }
        } @else {
            p class="name" { strong { (writer.words.any_of) } }
            (writer.statements(&tells))
        }
    }
}
