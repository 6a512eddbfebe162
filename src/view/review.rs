//! Every answer on one screen, each page of them changeable without losing the others.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::PageId;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::session::{Msg, Session};
use cramp_check_core::text::Ui;
use cramp_check_core::wording;
use yew::prelude::*;

use super::scene::Scene;

pub fn screen(scene: &Scene<'_>) -> Html {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let done = journey::can_plan(catalogue, answers);
    let onward = if done {
        Ui::ReviewToResult
    } else {
        Ui::ReviewUnfinished
    };
    let pages: Vec<PageId> = journey::pages(catalogue, answers).collect();
    html! {
        <>
            { scene.title(scene.ui(Ui::ReviewTitle)) }
            <p class="hint">{ scene.ui(Ui::ReviewLead) }</p>
            <div class="review">{ for pages.into_iter().map(|page| answered(scene, page)) }</div>
            <div class="bar">{ scene.button("primary", scene.ui(onward), Msg::CarriedOn) }</div>
        </>
    }
}

fn answered(scene: &Scene<'_>, page: PageId) -> Html {
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let title = scene.text()[page].title.clone();
    let is_answered = journey::is_answered(catalogue, answers, page);
    let (word, label) = match is_answered {
        true => (Ui::Change, Ui::ReviewChange),
        false => (Ui::Answer, Ui::ReviewAnswer),
    };
    let open = scene.on(Msg::Opened(Step::Page(page)));
    html! {
        <section key={catalogue[page].id.clone()} class="row">
            { scene.heading(1, title.clone()) }
            <ul>{ for said(scene, page, is_answered) }</ul>
            <button
                type="button"
                class="link"
                aria-label={scene.fill(label, &[("page", &title)])}
                onclick={open}
            >
                { scene.ui(word) }
            </button>
        </section>
    }
}

/// What was said on a page, a line for each answer that is not a plain *no*.
fn said(scene: &Scene<'_>, page: PageId, is_answered: bool) -> Vec<Html> {
    let line = |words: AttrValue| html! { <li>{ words }</li> };
    if let Some(id) = Session::single(scene.catalogue(), page) {
        return vec![line(scene.ui(match scene.session.answers.get(id) {
            Answer::Yes => Ui::ReviewChild,
            Answer::No | Answer::NotSure => Ui::ReviewAdult,
            Answer::NotAsked => Ui::ReviewOpen,
        }))];
    }
    let (catalogue, answers) = (scene.catalogue(), &scene.session.answers);
    let picked = wording::picked(catalogue, scene.text(), answers, page);
    let mut lines: Vec<Html> = picked.into_iter().map(|said| line(said.into())).collect();
    if !is_answered {
        lines.push(line(scene.ui(Ui::ReviewOpen)));
    } else if lines.is_empty() {
        lines.push(line(scene.ui(Ui::ReviewNone)));
    }
    lines
}
