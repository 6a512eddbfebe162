//! The pages of questions: tick-boxes, the page that asks what a person is not sure about, and the
//! page with a single *yes* or *no*. A tick on an emergency sign shows its care card at once.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::{Kind, Level, PageId, Part, StatementId};
use cramp_check_core::journey;
use cramp_check_core::session::{Msg, Problem};
use cramp_check_core::text::Ui;
use wasm_bindgen::JsCast;
use web_sys::Event;
use yew::Callback;

use super::care;
use super::scene::Scene;
use super::tags::{
    self, Drawn, all, div, element, li, p, rows, span, tag, text, tick_box, ul, when,
};

/// "Part 2 of 7: Your cramps"; `None` on the page before the first part.
pub fn part_of(scene: &Scene<'_>, page: PageId) -> Option<String> {
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

fn progress(scene: &Scene<'_>, page: PageId) -> Drawn {
    let part = scene.catalogue()[page].part.index().to_string();
    let parts = part_count(scene).to_string();
    let shown = part_of(scene, page)
        .map(|words| all(vec![p("progress", &words), tags::progress(&part, &parts)]));
    shown.unwrap_or_default()
}

/// A page of tick-boxes.
pub fn choices(scene: &Scene<'_>, page: PageId) -> Drawn {
    let answers = &scene.session.answers;
    let asked = journey::reachable(scene.catalogue(), answers, page);
    let none = asked.iter().all(|&id| answers.get(id) == Answer::No);
    let row = |(at, &id): (usize, &StatementId)| {
        let statement = &scene.catalogue()[id];
        let chosen = answers.yes(id);
        let is_emergency = match &statement.kind {
            Kind::Sign(sign) => sign.level == Level::Emergency,
            Kind::Factor(_) | Kind::Safety { .. } => false,
        };
        let card = when(chosen && is_emergency, || care::at_once(scene, id));
        li(&at.to_string(), "", vec![choice(scene, id, chosen), card])
    };
    let or = span("", scene.ui(Ui::Or));
    let or = element("p", &["aria-hidden", "class"], ["true", "or"].map(Some), or);
    // By its place on the page, so that the next page's rows are the same elements.
    let body = vec![
        ul("choices", rows(asked.iter().enumerate().map(row))),
        or.into(),
        scene.pick("none", scene.ui(Ui::NoneOfThese), none, Msg::NoneChosen),
    ];
    let unsure = scene.button("secondary", Ui::NotSure, Msg::UnsureChosen);
    let words = &scene.text()[page];
    let hint = words.hint.as_deref();
    fields(scene, page, &words.title, hint, all(body), unsure)
}

/// Which of the page's statements is a person not sure about?
pub fn unsure(scene: &Scene<'_>, page: PageId) -> Drawn {
    let answers = &scene.session.answers;
    let mut asked = journey::reachable(scene.catalogue(), answers, page);
    asked.retain(|&id| !answers.yes(id));
    let row = |&id: &StatementId| {
        let choice = choice(scene, id, answers.unsure(id));
        li(&scene.catalogue()[id].id, "", vec![choice])
    };
    let body = ul("choices", rows(asked.iter().map(row)));
    let (title, hint) = (scene.ui(Ui::UnsureTitle), scene.ui(Ui::UnsureHint));
    fields(scene, page, title, Some(hint), body, Drawn::default())
}

/// A page with one statement, which ends the check on a *yes*.
pub fn single(scene: &Scene<'_>, page: PageId, statement: StatementId) -> Drawn {
    let answer = scene.session.answers.get(statement);
    let button = |ui: Ui, yes: bool, chosen: Answer| {
        let msg = Msg::Replied(statement, yes);
        scene.pick("none", scene.ui(ui), answer == chosen, msg)
    };
    let words = &scene.text()[page];
    let hint = words.hint.as_ref().map(|hint| p("hint", hint));
    let ways = vec![
        button(Ui::AgeAdult, false, Answer::No),
        button(Ui::AgeChild, true, Answer::Yes),
    ];
    all(vec![
        progress(scene, page),
        scene.title_of(&words.title),
        hint.unwrap_or_default(),
        div("ways", ways),
    ])
}

fn fields(
    scene: &Scene<'_>,
    page: PageId,
    title: &str,
    hint: Option<&str>,
    body: Drawn,
    other: Drawn,
) -> Drawn {
    let described = hint.map(|_| "page-hint");
    let hint = hint.map(|hint| {
        let values = ["page-hint", "hint"].map(Some);
        element("p", &["id", "class"], values, text(hint)).into()
    });
    let parts = vec![
        tag("legend", "", scene.title_of(title)),
        hint.unwrap_or_default(),
        body,
    ];
    let fields = element("fieldset", &["aria-describedby"], [described], all(parts));
    let onward = scene.button("primary", Ui::Continue, Msg::Continued);
    all(vec![
        progress(scene, page),
        problem(scene),
        fields.into(),
        div("bar", vec![other, onward]),
    ])
}

/// The error summary, which takes focus, with a way to the first tick-box.
fn problem(scene: &Scene<'_>) -> Drawn {
    let Some(problem) = scene.session.problem else {
        return Drawn::default();
    };
    let words = scene.ui(match problem {
        Problem::NothingChosen => Ui::ProblemNothing,
        Problem::NoneAndSome => Ui::ProblemNoneAndSome,
        Problem::NothingUnsure => Ui::ProblemNothingUnsure,
    });
    let to_first = Callback::from(|event: Event| {
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let screen = link.and_then(|link| link.closest(".screen").ok().flatten());
        if let Some(screen) = screen {
            crate::host::focus(&screen, "input");
        }
    });
    let title = scene.strong(Ui::ProblemTitle);
    let title = element("p", &["id"], [Some("problem-title")], title);
    let parts = vec![title.into(), tags::button("link", text(words), to_first)];
    let names = &[
        "role",
        "aria-labelledby",
        "tabindex",
        "data-problem",
        "class",
    ];
    let values = ["group", "problem-title", "-1", "", "problem"].map(Some);
    element("div", names, values, all(parts)).into()
}

/// A tick-box whose whole row can be tapped.
fn choice(scene: &Scene<'_>, id: StatementId, chosen: bool) -> Drawn {
    let name = &scene.catalogue()[id].id;
    let words = &scene.text()[id];
    let (label_id, hint_id) = (format!("label-{name}"), format!("hint-{name}"));
    let unsure = scene.session.answers.unsure(id) && !chosen;
    let hinted = words.hint.is_some() || unsure;
    let ticked = scene.on_tick(move |ticked| Msg::Ticked(id, ticked));
    let description = hinted.then_some(hint_id.as_str());
    let with_id = |id: &str, look: &str, within: Drawn| {
        element("span", &["id", "class"], [id, look].map(Some), within).into()
    };
    let hint = when(hinted, || {
        let mark = || tag("strong", "mark", scene.say(Ui::NotSureMark));
        let hint = text(words.hint.as_deref().unwrap_or_default());
        with_id(&hint_id, "hint", all(vec![hint, when(unsure, mark)]))
    });
    let label = with_id(&label_id, "label", text(&words.label));
    let parts = vec![
        tick_box(chosen, Some(&label_id), description, ticked),
        tag("span", "words", all(vec![label, hint])),
    ];
    tag("label", "choice", all(parts))
}
