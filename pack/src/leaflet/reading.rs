//! What is there to look up: what looks like a cramp, what is linked with cramps, what is not
//! suggested, and where it all comes from.

use cramp_check_core::catalogue::{Checked, Kind, Lookalike, Source, Statement, Topic};
use cramp_check_core::text::Ui;
use maud::{Markup, html};

use super::writer::Writer;

/// What looks like a cramp and is not.
pub(super) fn lookalikes(writer: &Writer<'_>) -> Markup {
    html! {
        section class="reading" {
            (writer.heading(1, writer.ui(Ui::LookalikesTitle)))
            p { (writer.ui(Ui::LookalikesLead)) }
            @for (id, row) in writer.catalogue.all::<Lookalike>() {
                @let words = &writer.text[id];
                section class="row" {
                    (writer.heading(2, &words.name))
                    @if !row.only_if.is_empty() {
                        div class="for" { p { (writer.words.only_if) } (writer.statements(&row.only_if)) }
                    }
                    p { strong { (writer.ui(Ui::LookalikeDiffers)) ":" } " " (words.differs) }
                    p { strong { (writer.ui(Ui::LookalikeAct)) ":" } " " (words.act) }
                    (writer.evidence(&row.evidence))
                }
            }
        }
    }
}

/// What is sometimes linked with night cramps, under the questions that ask for it: some of it warns.
pub(super) fn factors(writer: &Writer<'_>) -> Markup {
    let factors: Vec<_> = writer
        .catalogue
        .all::<Statement>()
        .filter(|(_, statement)| matches!(statement.kind, Kind::Factor(_)))
        .map(|(id, _)| id)
        .collect();
    html! {
        section class="reading factors" {
            (writer.heading(1, writer.ui(Ui::FactorsTitle)))
            p { (writer.ui(Ui::FactorsLead)) " " (writer.ui(Ui::FactorsCaveat)) " " strong { (writer.words.medicines) } }
            @for (page, ids) in writer.by_page(&factors) {
                @if let Some(page) = page { (writer.heading(2, &writer.text[page].title)) }
                ul class="rows" {
                    @for id in ids {
                        @let words = &writer.text[id];
                        li {
                            p class="name" { strong { (words.label) } }
                            @if let Some(hint) = &words.hint { p { (hint) } }
                            p { (words.means) }
                            p { small { (words.act) } }
                            (writer.evidence(&writer.catalogue[id].evidence))
                        }
                    }
                }
            }
        }
    }
}

/// What is known of cramps in general, or what is deliberately not suggested.
pub(super) fn topics(writer: &Writer<'_>, left_out: bool) -> Markup {
    let title = if left_out {
        Ui::LeftOutTitle
    } else {
        Ui::TopicsTitle
    };
    let rows = writer.catalogue.all::<Topic>();
    html! {
        section class="reading" {
            (writer.heading(1, writer.ui(title)))
            @if left_out { p { (writer.ui(Ui::LeftOutLead)) } }
            @for (id, topic) in rows.filter(|(_, topic)| topic.left_out == left_out) {
                section class="row" {
                    (writer.heading(2, &writer.text[id].name))
                    p { (writer.text[id].body) }
                    (writer.evidence(&topic.evidence))
                }
            }
        }
    }
}

/// What the leaflet is and rests on, and the numbered list of sources.
pub(super) fn sources(writer: &Writer<'_>, date: &str) -> Markup {
    let edition = [
        ("version", writer.catalogue.edition.version.as_str()),
        ("date", date),
    ];
    html! {
        section class="reading bibliography" {
            (writer.heading(1, writer.ui(Ui::AboutTitle)))
            p { (writer.ui(Ui::AboutNot)) " " (writer.ui(Ui::AboutReview)) }
            p { (writer.text.fill(Ui::AboutEdition, &edition)) }
            p { strong { (writer.ui(Ui::ReportTitle)) } " " (writer.ui(Ui::ReportLead)) " " (writer.ui(Ui::ReportNoLink)) }
            (writer.heading(2, writer.ui(Ui::AboutEvidenceTitle)))
            p { (writer.ui(Ui::AboutEvidence)) }
            (writer.heading(2, writer.ui(Ui::SourcesTitle)))
            p { (writer.ui(Ui::SourcesLead)) " " (writer.words.sources_named) }
            ol { @for (id, source) in writer.catalogue.all::<Source>() { li { (entry(writer, source, writer.text[id].as_deref())) } } }
        }
    }
}

fn entry(writer: &Writer<'_>, source: &Source, note: Option<&str>) -> Markup {
    let checked = writer.ui(match source.checked {
        Checked::OwnPage => Ui::CheckedOwnPage,
        Checked::Abstract => Ui::CheckedAbstract,
        Checked::Copy => Ui::CheckedCopy,
        Checked::Memory => Ui::CheckedMemory,
    });
    html! {
        strong { (source.id) } ": "
        @match &source.url {
            Some(url) => { a href=(url) rel="noreferrer" { (source.citation) } }
            None => { (source.citation) }
        }
        " " (checked) "."
        @if let Some(note) = note { " " (note) }
    }
}
