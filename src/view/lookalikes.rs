//! What looks like a cramp and is not.

use cramp_check_core::catalogue::{Lookalike, LookalikeId};
use cramp_check_core::text::Ui;

use super::bits::source_list;
use super::scene::Scene;
use super::tags::{Drawn, all, details, li, line, rows, tag, text, ul};

pub fn section(scene: &Scene<'_>) -> Drawn {
    let answers = &scene.session.answers;
    let fits =
        |row: &Lookalike| row.only_if.is_empty() || !answers.yes_among(&row.only_if).is_empty();
    let row = |(id, row): (LookalikeId, &Lookalike)| {
        let words = &scene.text()[id];
        let name = tag("summary", "", scene.heading_of(2, &words.name));
        let parts = vec![
            said(scene, Ui::LookalikeDiffers, &words.differs),
            said(scene, Ui::LookalikeAct, &words.act),
            source_list(scene, &row.evidence),
        ];
        li(&row.id, "", vec![details("row", name, parts)])
    };
    let shown = scene.catalogue().all::<Lookalike>();
    let shown = shown.filter(|(_, row)| fits(row));
    let parts = vec![
        scene.p("", Ui::LookalikesLead),
        ul("rows", rows(shown.map(row))),
    ];
    scene.block(Ui::LookalikesTitle, parts)
}

fn said(scene: &Scene<'_>, what: Ui, words: &str) -> Drawn {
    let what = vec![scene.say(what), text(": ")];
    line("", vec![tag("strong", "", all(what)), text(words)])
}
