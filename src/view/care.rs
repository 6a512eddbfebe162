//! Care cards: the level of help, the signs that decided it, and whom to call. It refuses to decide
//! anything: the level and the signs are the assessment's.

use cramp_check_core::assessment::{Assessment, ShownSign};
use cramp_check_core::catalogue::{Level, Region, RegionId, StatementId};
use cramp_check_core::session::{Card, Msg};
use cramp_check_core::text::Ui;
use cramp_check_core::wording;
use web_sys::{Event, HtmlSelectElement};
use yew::TargetCast;
use yew::virtual_dom::Key;

use super::bits::sources;
use super::scene::Scene;
use super::tags::{
    Drawn, Happens, all, div, element, li, line, p, rows, span, strong, tag, text, ul, when,
};

/// The card of a level, headed by the screen's title.
pub fn card(scene: &Scene<'_>, assessment: &Assessment) -> Drawn {
    let (title, lead) = wording::level(assessment.level);
    let signs = assessment.signs.iter();
    let is_child = assessment.level == Level::NotForChildren;
    let body = vec![
        scene.p("care-lead", lead),
        when(is_child, || scene.p("", Ui::ChildUrgent)),
        numbers(scene, assessment.level),
        when(!assessment.signs.is_empty(), || {
            ul("signs", rows(signs.map(|shown| sign(scene, shown))))
        }),
    ];
    let title = scene.title(title);
    headed(assessment.level, None, title, body)
}

/// A card under a heading. One that appears in the midst of something says so: it has a role.
pub fn headed(level: Level, role: Option<&str>, title: Drawn, body: Vec<Drawn>) -> Drawn {
    let parts = vec![tag("div", "care-title", title), div("care-body", body)];
    let values = [Some("care"), role, Some(look(level))];
    element("section", &["part", "role", "class"], values, all(parts)).into()
}

/// The card that a tick on an emergency sign shows at once.
pub fn at_once(scene: &Scene<'_>, sign: StatementId) -> Drawn {
    let words = &scene.text()[sign];
    let title = scene.strong(Ui::EmergencyTitle);
    let body = vec![
        emergency_call(scene, "call"),
        place(scene, Card::Sign(sign)),
        p("", &words.means),
        scene.p("", Ui::EmergencyLead),
        scene.p("quiet-text", Ui::EmergencySlip),
    ];
    let parts = vec![tag("p", "care-title", title), div("care-body", body)];
    let names = &["part", "role", "data-care", "class"];
    let name = &scene.catalogue()[sign].id;
    let values = ["care", "alert", name, look(Level::Emergency)].map(Some);
    let card = element("div", names, values, all(parts));
    card.keyed(Key::from(name.as_str())).into()
}

/// The card of a cramp that has lasted so long that it is a warning sign.
pub fn long_cramp(scene: &Scene<'_>, title: Drawn) -> Drawn {
    let sign = scene.catalogue().long_cramp;
    let words = &scene.text()[sign];
    let body = vec![
        p("care-lead", &words.means),
        scene.p("", Ui::UrgentLead),
        numbers(scene, Level::Urgent),
        sources(scene, &scene.catalogue()[sign].evidence),
    ];
    headed(Level::Urgent, Some("alert"), title, body)
}

fn look(level: Level) -> &'static str {
    match level {
        Level::SelfCare => "care care-self",
        Level::Routine | Level::NotForChildren => "care care-routine",
        Level::Urgent => "care care-urgent",
        Level::Emergency => "care care-emergency",
    }
}

/// Whom to call at a level.
pub fn numbers(scene: &Scene<'_>, level: Level) -> Drawn {
    match level {
        Level::SelfCare | Level::Routine => Drawn::default(),
        Level::Urgent => all(vec![
            urgent_help(scene),
            scene.p("", Ui::UrgentEmergency),
            emergency_call(scene, "call call-second"),
            place(scene, Card::Screen),
        ]),
        Level::Emergency | Level::NotForChildren => all(vec![
            emergency_call(scene, "call"),
            place(scene, Card::Screen),
        ]),
    }
}

/// Whom to ask for help today, with a number to tap where there is one.
pub fn urgent_help(scene: &Scene<'_>) -> Drawn {
    let help = &scene.text()[scene.region].urgent_help;
    let number = scene.catalogue()[scene.region].urgent.as_deref();
    let to_tap = number.map(|number| {
        let words = scene.fill(Ui::CallUrgentNumber, &[("number", number)]);
        call(&words, number, "call")
    });
    all(vec![
        p("", &scene.fill(Ui::CallUrgent, &[("help", help)])),
        to_tap.unwrap_or_default(),
    ])
}

/// The number for an ambulance, to tap; or plain words where none is known.
pub fn emergency_call(scene: &Scene<'_>, look: &str) -> Drawn {
    let words = wording::ambulance(scene.catalogue(), scene.text(), scene.region);
    match &scene.catalogue()[scene.region].emergency {
        Some(number) => call(&words, number, look),
        None => tag("p", "no-number", strong(&words)),
    }
}

fn call(words: &str, number: &str, look: &str) -> Drawn {
    let address = format!("tel:{number}");
    let values = [Some(address.as_str()), Some(look)];
    element("a", &["href", "class"], values, text(words)).into()
}

/// Which region the numbers of a card are for, and a way to say otherwise. The regions to choose from are
/// drawn only for who asks: a card that must be seen at once is not held up by them.
pub fn place(scene: &Scene<'_>, card: Card) -> Drawn {
    let is_elsewhere = scene.session.elsewhere == Some(card);
    let words = vec![
        span("", &scene.text()[scene.region].name),
        text(" · "),
        scene.strong(Ui::SomewhereElse),
    ];
    let expanded = if is_elsewhere { "true" } else { "false" };
    let values = ["button", expanded].map(Some);
    let button = element("button", &["type", "aria-expanded"], values, all(words));
    let elsewhere = scene.on(Msg::SaidElsewhere(card));
    let parts = vec![
        button.on(Happens::Tap, elsewhere).into(),
        when(is_elsewhere, || regions(scene)),
    ];
    div("place", parts)
}

/// All regions, to choose one.
fn regions(scene: &Scene<'_>) -> Drawn {
    let regions: Vec<RegionId> = scene
        .catalogue()
        .all::<Region>()
        .map(|(id, _)| id)
        .collect();
    let option = |&id: &RegionId| {
        let selected = (id == scene.region).then_some("selected");
        let values = [Some(scene.catalogue()[id].id.as_str()), selected];
        let name = text(&scene.text()[id].name);
        element("option", &["value", "selected"], values, name).into()
    };
    let options = all(rows(regions.iter().map(option)));
    let elsewhere = scene.catalogue().everywhere_else();
    let changed = scene.send.reform(move |event: Event| {
        let select: Option<HtmlSelectElement> = event.target_dyn_into();
        let at = select.map_or(-1, |select| select.selected_index());
        let chosen = usize::try_from(at).ok().and_then(|at| regions.get(at));
        Msg::RegionChosen(chosen.copied().unwrap_or(elsewhere))
    });
    let select = element("select", &[], [], options);
    let label = vec![
        scene.say(Ui::WhereTitle),
        select.on(Happens::Change, changed).into(),
    ];
    tag("label", "", all(label))
}

/// A sign with the answers that decided it, what it can mean, and what to do.
fn sign(scene: &Scene<'_>, shown: &ShownSign) -> Drawn {
    let statement = &scene.catalogue()[shown.sign];
    let answers = &scene.session.answers;
    let words = wording::sign(scene.catalogue(), scene.text(), answers, shown);
    let mut parts = Vec::new();
    for said in &words.decided {
        parts.push(p("told", said));
    }
    parts.push(p("", &words.means));
    if let Some(doubt) = words.doubt {
        parts.push(line("", vec![scene.strong(doubt)]));
    }
    if !words.acts.main.is_empty() {
        parts.push(p(if words.is_firm { "firm" } else { "" }, &words.acts.main));
    }
    for more in &words.acts.more {
        parts.push(p("", more));
    }
    parts.push(sources(scene, &statement.evidence));
    li(&statement.id, "", parts)
}
