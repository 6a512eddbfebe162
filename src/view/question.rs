//! The pages of questions: tick-boxes, the page that asks what a person is not sure about, and the
//! page with a single *yes* or *no*. A tick on an emergency sign shows its care card at once.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::{Kind, Level, PageId, Part, StatementId};
use cramp_check_core::journey;
use cramp_check_core::session::{Msg, Problem};
use cramp_check_core::text::Ui;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::care;
use super::scene::Scene;

/// "Part 2 of 7: Your cramps"; `None` on the page before the first part.
pub fn part_of(scene: &Scene<'_>, page: PageId) -> Option<AttrValue> {
    let part = scene.catalogue()[page].part;
    let (number, of) = (part.index(), part_count(scene));
    (number > 0).then(|| {
        scene.fill(
            Ui::PartOf,
            &[
                ("part", &number.to_string()),
                ("parts", &of.to_string()),
                ("name", &scene.text()[part]),
            ],
        )
    })
}

fn part_count(scene: &Scene<'_>) -> usize {
    scene.catalogue().all::<Part>().count() - 1
}

fn progress(scene: &Scene<'_>, page: PageId) -> Html {
    let part = scene.catalogue()[page].part.index();
    html! {
        if let Some(words) = part_of(scene, page) {
            <p class="progress">{ words }</p>
            <progress
                aria-hidden="true"
                value={part.to_string()}
                max={part_count(scene).to_string()}
            />
        }
    }
}

/// A page of tick-boxes.
pub fn choices(scene: &Scene<'_>, page: PageId) -> Html {
    let answers = &scene.session.answers;
    let asked = journey::reachable(scene.catalogue(), answers, page);
    let none = asked.iter().all(|&id| answers.get(id) == Answer::No);
    let rows = asked.iter().map(|&id| {
        let chosen = answers.yes(id);
        let level = match &scene.catalogue()[id].kind {
            Kind::Sign(sign) => Some(sign.level),
            Kind::Factor(_) | Kind::Safety { .. } => None,
        };
        html! {
            <li key={scene.catalogue()[id].id.clone()}>
                { choice(scene, id, chosen) }
                if chosen && level == Some(Level::Emergency) {
                    { care::at_once(scene, id) }
                }
            </li>
        }
    });
    let body = html! {
        <>
            <ul class="choices">{ for rows }</ul>
            <p class="or" aria-hidden="true"><span>{ scene.ui(Ui::Or) }</span></p>
            { scene.pick("none", scene.ui(Ui::NoneOfThese), none, Msg::NoneChosen) }
        </>
    };
    let unsure = scene.button("secondary", scene.ui(Ui::NotSure), Msg::UnsureChosen);
    fields(
        scene,
        page,
        page_title(scene, page),
        page_hint(scene, page),
        body,
        unsure,
    )
}

/// Which of the page's statements is a person not sure about?
pub fn unsure(scene: &Scene<'_>, page: PageId) -> Html {
    let answers = &scene.session.answers;
    let asked = journey::reachable(scene.catalogue(), answers, page);
    let rows = asked.iter().filter(|&&id| !answers.yes(id)).map(|&id| {
        html! {
            <li key={scene.catalogue()[id].id.clone()}>{ choice(scene, id, answers.unsure(id)) }</li>
        }
    });
    let body = html! { <ul class="choices">{ for rows }</ul> };
    let title = scene.ui(Ui::UnsureTitle);
    let hint = Some(scene.ui(Ui::UnsureHint));
    fields(scene, page, title, hint, body, Html::default())
}

/// A page with one statement, which ends the check on a *yes*.
pub fn single(scene: &Scene<'_>, page: PageId, statement: StatementId) -> Html {
    let answer = scene.session.answers.get(statement);
    let button = |ui: Ui, yes: bool, chosen: Answer| {
        let msg = Msg::Replied(statement, yes);
        scene.pick("none", scene.ui(ui), answer == chosen, msg)
    };
    html! {
        <>
            { progress(scene, page) }
            { scene.title(page_title(scene, page)) }
            if let Some(hint) = page_hint(scene, page) {
                <p class="hint">{ hint }</p>
            }
            <div class="ways">
                { button(Ui::AgeAdult, false, Answer::No) }
                { button(Ui::AgeChild, true, Answer::Yes) }
            </div>
        </>
    }
}

fn page_title(scene: &Scene<'_>, page: PageId) -> AttrValue {
    scene.text()[page].title.clone().into()
}

fn page_hint(scene: &Scene<'_>, page: PageId) -> Option<AttrValue> {
    scene.text()[page].hint.clone().map(AttrValue::from)
}

fn fields(
    scene: &Scene<'_>,
    page: PageId,
    title: AttrValue,
    hint: Option<AttrValue>,
    body: Html,
    other: Html,
) -> Html {
    html! {
        <>
            { progress(scene, page) }
            { problem(scene) }
            <fieldset aria-describedby={hint.is_some().then_some("page-hint")}>
                <legend>{ scene.title(title) }</legend>
                if let Some(hint) = hint {
                    <p class="hint" id="page-hint">{ hint }</p>
                }
                { body }
            </fieldset>
            <div class="bar">
                { other }
                { scene.button("primary", scene.ui(Ui::Continue), Msg::Continued) }
            </div>
        </>
    }
}

/// The error summary, which takes focus, with a way to the first tick-box.
fn problem(scene: &Scene<'_>) -> Html {
    let Some(problem) = scene.session.problem else {
        return Html::default();
    };
    let words = scene.ui(match problem {
        Problem::NothingChosen => Ui::ProblemNothing,
        Problem::NoneAndSome => Ui::ProblemNoneAndSome,
        Problem::NothingUnsure => Ui::ProblemNothingUnsure,
    });
    let to_first = Callback::from(|event: MouseEvent| {
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let screen = link.and_then(|link| link.closest(".screen").ok().flatten());
        if let Some(screen) = screen {
            crate::host::focus(&screen, "input");
        }
    });
    html! {
        <div class="problem" role="group" aria-labelledby="problem-title" tabindex="-1" data-problem="">
            <p id="problem-title"><strong>{ scene.ui(Ui::ProblemTitle) }</strong></p>
            <button type="button" class="link" onclick={to_first}>{ words }</button>
        </div>
    }
}

/// A tick-box whose whole row can be tapped.
fn choice(scene: &Scene<'_>, id: StatementId, chosen: bool) -> Html {
    let name = &scene.catalogue()[id].id;
    let words = &scene.text()[id];
    let (label_id, hint_id) = (format!("label-{name}"), format!("hint-{name}"));
    let unsure = scene.session.answers.unsure(id) && !chosen;
    let hinted = words.hint.is_some() || unsure;
    let onchange = scene.send.reform(move |event: web_sys::Event| {
        let input: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::Ticked(id, input.is_some_and(|input| input.checked()))
    });
    html! {
        <label class="choice">
            <input
                type="checkbox"
                checked={chosen}
                {onchange}
                aria-labelledby={label_id.clone()}
                aria-describedby={hinted.then_some(hint_id.clone())}
            />
            <span class="words">
                <span class="label" id={label_id}>{ words.label.clone() }</span>
                if hinted {
                    <span class="hint" id={hint_id}>
                        { words.hint.clone().unwrap_or_default() }
                        if unsure {
                            <strong class="mark">{ scene.ui(Ui::NotSureMark) }</strong>
                        }
                    </span>
                }
            </span>
        </label>
    }
}
