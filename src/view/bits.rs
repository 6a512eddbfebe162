//! Small pieces that several screens use: how good evidence is, and where something comes from.

use cramp_check_core::catalogue::{Checked, Evidence, Grade, Source, SourceId};
use cramp_check_core::text::Ui;
use yew::Html;

use super::scene::Scene;
use super::tags::{all, details, element, rows, span, tag, text, ul, when};

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
    let summary = tag("summary", "", scene.say(Ui::SourcesLabel));
    details("sources", summary, vec![source_list(scene, evidence)])
}

/// Where something comes from.
pub fn source_list(scene: &Scene<'_>, evidence: &Evidence) -> Html {
    let entries = evidence.sources.iter().map(|&id| source(scene, id));
    all(vec![
        when(!evidence.sources.is_empty(), || {
            ul("source-list", rows(entries))
        }),
        when(evidence.from_memory, || scene.p("", Ui::FromMemory)),
    ])
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
    let note = scene.text()[id].as_deref().unwrap_or_default();
    let citation = text(citation);
    let cited = match url {
        Some(url) => {
            let values = [url.as_str(), "_blank", "noopener noreferrer"].map(Some);
            element("a", &["href", "target", "rel"], values, citation).into()
        }
        None => citation,
    };
    let parts = vec![
        tag("span", "citation", cited),
        span("checked", &format!("{checked}. {note}")),
    ];
    tag("li", "", all(parts))
}
