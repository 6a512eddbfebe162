//! Every answer on one screen, each page of them changeable without losing the others.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::PageId;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::session::{Msg, Session};
use cramp_check_core::text::Ui;
use cramp_check_core::wording;

use super::scene::Scene;
use super::tags::{Drawn, all, div, element, labelled, rows, tag, text, ul};

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let done = journey::can_plan(catalogue, answers);
    let onward = if done {
        Ui::ReviewToResult
    } else {
        Ui::ReviewUnfinished
    };
    let pages = journey::pages(catalogue, answers);
    let pages = rows(pages.map(|page| answered(scene, page)));
    let onward = scene.button("primary", onward, Msg::CarriedOn);
    all(vec![
        scene.title(Ui::ReviewTitle),
        scene.p("hint", Ui::ReviewLead),
        div("review", pages),
        div("bar", vec![onward]),
    ])
}

fn answered(scene: &Scene<'_>, page: PageId) -> Drawn {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let title = &scene.text()[page].title;
    let is_answered = journey::is_answered(catalogue, answers, page);
    let (word, label) = match is_answered {
        true => (Ui::Change, Ui::ReviewChange),
        false => (Ui::Answer, Ui::ReviewAnswer),
    };
    let open = scene.on(Msg::Opened(Step::Page(page)));
    let label = scene.fill(label, &[("page", title)]);
    let parts = vec![
        scene.heading_of(1, title),
        ul("", said(scene, page, is_answered)),
        labelled(&label, scene.ui(word), open),
    ];
    let row = element("section", &["class"], [Some("row")], all(parts));
    row.keyed(catalogue[page].id.as_str().into()).into()
}

/// What was said on a page, a line for each answer that is not a plain *no*.
fn said(scene: &Scene<'_>, page: PageId, is_answered: bool) -> Vec<Drawn> {
    let line = |words: &str| tag("li", "", text(words));
    if let Some(id) = Session::single(scene.catalogue(), page) {
        return vec![line(scene.ui(match scene.session.answers.get(id) {
            Answer::Yes => Ui::ReviewChild,
            Answer::No | Answer::NotSure => Ui::ReviewAdult,
            Answer::NotAsked => Ui::ReviewOpen,
        }))];
    }
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let picked = wording::picked(catalogue, scene.text(), answers, page);
    let mut lines = rows(picked.iter().map(|said| line(said)));
    if !is_answered {
        lines.push(line(scene.ui(Ui::ReviewOpen)));
    } else if lines.is_empty() {
        lines.push(line(scene.ui(Ui::ReviewNone)));
    }
    lines
}
