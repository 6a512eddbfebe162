//! Small pieces that several screens use: where something comes from.

use cramp_check_core::catalogue::{Checked, Evidence, Source, SourceId};
use cramp_check_core::text::Ui;

use super::scene::Scene;
use super::tags::{Drawn, all, details, element, rows, spaced, span, tag, text, ul, when};

/// Where something comes from, folded away.
pub fn sources(scene: &Scene<'_>, evidence: &Evidence) -> Drawn {
    let summary = tag("summary", "", scene.say(Ui::SourcesLabel));
    details("sources", summary, vec![source_list(scene, evidence)])
}

/// Where something comes from.
pub fn source_list(scene: &Scene<'_>, evidence: &Evidence) -> Drawn {
    let entries = evidence.sources.iter().map(|&id| source(scene, id));
    all(vec![
        when(!evidence.sources.is_empty(), || {
            ul("source-list", rows(entries))
        }),
        when(evidence.from_memory, || scene.p("", Ui::FromMemory)),
    ])
}

/// One entry of the bibliography, with how it was checked.
pub fn source(scene: &Scene<'_>, id: SourceId) -> Drawn {
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
            let warned = spaced(citation, span("for-ears", scene.ui(Ui::OpensWindow)));
            element("a", &["href", "target", "rel"], values, warned).into()
        }
        None => citation,
    };
    let parts = vec![
        tag("span", "citation", cited),
        span("checked", &format!("{checked}. {note}")),
    ];
    tag("li", "", all(parts))
}
