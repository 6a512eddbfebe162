//! The whole checklist by time of day. Who an item is for and who leaves it out stands before what
//! to do, since nobody has asked the reader anything.

use cramp_check_core::catalogue::{Action, ActionId, Level, Time};
use cramp_check_core::text::{Ui, fill};
use maud::{Markup, html};

use super::rules::{self, Closers};
use super::writer::Writer;

pub(super) fn section(writer: &Writer<'_>) -> Markup {
    html! {
        section class="checklist" {
            (writer.heading(1, writer.ui(Ui::PlanTitle)))
            p class="lead" { (writer.ui(Ui::PlanMayHelp)) }
            @for (level, actions) in rules::in_doubt(writer.catalogue) {
                div class="caution" {
                    p { strong { (fill(&writer.words.doubt_first, &[("level", writer.level(level))])) } }
                    ul { @for id in actions { li { (writer.text[id].title) } } }
                }
            }
            @for time in Time::ALL { (at(writer, time)) }
        }
    }
}

fn at(writer: &Writer<'_>, time: Time) -> Markup {
    let title = writer.ui(match time {
        Time::Day => Ui::TimeDay,
        Time::Evening => Ui::TimeEvening,
        Time::Bedtime => Ui::TimeBedtime,
        Time::Once => Ui::TimeOnce,
    });
    let mut rows = writer
        .catalogue
        .all::<Action>()
        .filter(|(_, action)| action.time == time)
        .peekable();
    html! {
        @if rows.peek().is_some() {
            (writer.heading(2, title))
            div class="rows" { @for (id, action) in rows { (row(writer, id, action)) } }
        }
    }
}

fn row(writer: &Writer<'_>, id: ActionId, action: &Action) -> Markup {
    let words = &writer.text[id];
    html! {
        section class="row" {
            (writer.heading(3, &words.title))
            (for_whom(writer, id, action))
            (not_for(writer, id))
            p { (words.instruction) }
            (writer.drawing(action.drawing))
            p { (writer.text.fill(Ui::HowOften, &[("often", &words.often)])) }
            @if let Some(caution) = &words.caution { p class="care" { (caution) } }
            (writer.notes(&action.notes, &words.notes))
            p { small { (words.evidence) } }
            (writer.evidence(&action.evidence))
        }
    }
}

fn for_whom(writer: &Writer<'_>, id: ActionId, action: &Action) -> Markup {
    let words = writer.words;
    let added = rules::added_for(writer.catalogue, id);
    let replaces = rules::replaces(writer.catalogue, id);
    // What a gate puts in for a person need not be said to fit that person as well.
    let covers = |closers: &Closers| {
        action
            .fits
            .iter()
            .all(|fit| closers.statements.contains(fit))
    };
    let covered = covers(&added) || replaces.iter().any(|(_, closers)| covers(closers));
    let fits = if action.everyone {
        &words.points_out
    } else {
        &words.only_if
    };
    html! {
        @if !action.levels.contains(&Level::SelfCare) {
            p { (words.with_help) }
            ul { @for &level in &action.levels { li { (writer.level(level)) } } }
        } @else if action.everyone {
            p { (writer.ui(Ui::ForEveryone)) "." }
        }
        @if !action.fits.is_empty() && !covered {
            div class="for" { p { (fits) } (writer.statements(&action.fits)) }
        }
        (writer.closers("for", &words.only_if_unsure, &added))
        @for (old, closers) in &replaces {
            (writer.closers("for", &naming(writer, &words.replaces, *old), closers))
        }
        @if action.levels.contains(&Level::SelfCare) && action.levels.contains(&Level::Urgent) {
            p { (words.also_urgent) }
        }
    }
}

fn not_for(writer: &Writer<'_>, id: ActionId) -> Markup {
    let words = writer.words;
    let left_out = rules::action_left_out(writer.catalogue, id);
    html! {
        (writer.closers("leave-out", &words.leave_out, &left_out))
        @for (new, closers) in rules::replaced_by(writer.catalogue, id) {
            (writer.closers("leave-out", &naming(writer, &words.replaced, new), &closers))
        }
    }
}

fn naming(writer: &Writer<'_>, sentence: &str, id: ActionId) -> String {
    fill(sentence, &[("item", &writer.text[id].title)])
}
