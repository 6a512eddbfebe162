//! Small pieces that several screens use: how good evidence is, and where something comes from.

use cramp_check_core::catalogue::{Checked, Evidence, Grade, Source, SourceId};
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::scene::Scene;

/// How good the evidence is, in a word or two.
pub fn grade(grade: Grade) -> Ui {
    match grade {
        Grade::Strong => Ui::GradeStrong,
        Grade::Moderate => Ui::GradeModerate,
        Grade::Weak => Ui::GradeWeak,
        Grade::Opinion => Ui::GradeOpinion,
        Grade::SafetyRule => Ui::GradeSafety,
    }
}

/// Where something comes from, folded away.
pub fn sources(scene: &Scene<'_>, evidence: &Evidence) -> Html {
    html! {
        <details class="sources">
            <summary>{ scene.ui(Ui::SourcesLabel) }</summary>
            { source_list(scene, evidence) }
        </details>
    }
}

/// Where something comes from.
pub fn source_list(scene: &Scene<'_>, evidence: &Evidence) -> Html {
    let entries = evidence.sources.iter().map(|&id| source(scene, id));
    html! {
        <>
            if !evidence.sources.is_empty() {
                <ul class="source-list">{ for entries }</ul>
            }
            if evidence.from_memory {
                <p>{ scene.ui(Ui::FromMemory) }</p>
            }
        </>
    }
}

/// One entry of the bibliography, with how it was checked.
pub fn source(scene: &Scene<'_>, id: SourceId) -> Html {
    let Source {
        citation,
        url,
        checked,
        ..
    } = &scene.catalogue()[id];
    let checked = scene.ui(match checked {
        Checked::OwnPage => Ui::CheckedOwnPage,
        Checked::Abstract => Ui::CheckedAbstract,
        Checked::Copy => Ui::CheckedCopy,
        Checked::Memory => Ui::CheckedMemory,
    });
    let note = scene.text()[id].clone().unwrap_or_default();
    let citation = AttrValue::from(citation.clone());
    let cited = match url {
        Some(url) => html! {
            <a href={url.clone()} target="_blank" rel="noopener noreferrer">{ citation }</a>
        },
        None => html! { citation },
    };
    html! {
        <li>
            <span class="citation">{ cited }</span>
            <span class="checked">{ format!("{checked}. {note}") }</span>
        </li>
    }
}
