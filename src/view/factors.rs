//! What matched: each factor with the answer that led to it, how good the evidence is, and where it
//! comes from. It concludes nothing about the person.

use cramp_check_core::answers::Answer;
use cramp_check_core::assessment::Assessment;
use cramp_check_core::catalogue::{Grade, Kind, Level, StatementId};
use cramp_check_core::text::Ui;

use super::bits::sources;
use super::scene::Scene;
use super::tags::{Drawn, element, li, line, p, rows, text, ul};

/// Nothing where no factor matched and a warning sign fits or may fit: that having no reason is
/// common would be a comfort, and comfort has no place beside it.
pub fn section(scene: &Scene<'_>, assessment: &Assessment) -> Drawn {
    let in_doubt = assessment
        .signs
        .iter()
        .any(|shown| shown.answer == Answer::NotSure);
    if assessment.factors.is_empty() && (assessment.level > Level::Routine || in_doubt) {
        return Drawn::default();
    }
    let factors = assessment.factors.iter().map(|&id| factor(scene, id));
    let parts = if assessment.factors.is_empty() {
        vec![
            scene.p("", Ui::FactorsNone),
            scene.p("quiet-text", Ui::FactorsCaveat),
        ]
    } else {
        vec![
            scene.p("", Ui::FactorsLead),
            ul("rows", rows(factors)),
            scene.p("quiet-text", Ui::FactorsCaveat),
        ]
    };
    scene.block(Ui::FactorsTitle, parts)
}

fn factor(scene: &Scene<'_>, id: StatementId) -> Drawn {
    let statement = &scene.catalogue()[id];
    let words = &scene.text()[id];
    let how_good = match statement.kind {
        Kind::Factor(how_good) => how_good,
        Kind::Sign(_) | Kind::Safety { .. } => Grade::SafetyRule,
    };
    let values = ["true", dots(how_good)].map(Some);
    let dots = element("span", &["aria-hidden", "class"], values, Drawn::default());
    // The words say how good it is as well, and first of all.
    let evidence = vec![dots.into(), text(&words.act)];
    let parts = vec![
        p("told", &scene.told(Ui::ToldYou, id)),
        p("", &words.means),
        line("evidence", evidence),
        sources(scene, &statement.evidence),
    ];
    li(&statement.id, "row", parts)
}

/// The class of a small picture of how good the evidence is.
pub fn dots(grade: Grade) -> &'static str {
    match grade {
        Grade::Strong => "dots dots-3",
        Grade::Moderate => "dots dots-2",
        Grade::Weak => "dots dots-1",
        Grade::Opinion | Grade::SafetyRule => "dots dots-0",
    }
}
