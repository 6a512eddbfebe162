//! Taking it along: on paper, as to another device, and a reminder in the calendar. It owns
//! what is offered; it refuses to know how a browser does any of it, and asks for it as an
//! [`Errand`].

use cramp_check_core::calendar::minute_of;
use cramp_check_core::file::Taking;
use cramp_check_core::record::Record;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::{Callback, TargetCast};

use super::scene::Scene;
use super::sheet;
use super::tags::{Drawn, Happens, all, button, div, element, p, section, tag, when};
use crate::app::Errand;

/// When the reminder rings unless something else is said.
const EVENING: &str = "21:00";

/// The screen.
pub fn screen(scene: &Scene<'_>) -> Drawn {
    let record = scene.session.record(scene.catalogue());
    let holds = !record.is_empty();
    let save = || errand(scene, "secondary", Ui::TakeSave, Errand::Save);
    let device = vec![
        scene.p("", Ui::TakeDeviceLead),
        div("ways", vec![when(holds, save), open(scene)]),
    ];
    let began = scene.session.diary.started.is_some();
    all(vec![
        scene.title(Ui::TakeTitle),
        scene.p("", Ui::TakeLead),
        when(holds, || paper(scene)),
        when(began, || reminder(scene)),
        scene.block(Ui::TakeDevice, device),
        // Nobody sees it on a screen.
        when(!scene.is_partial, || sheet::sheet(scene)),
    ])
}

/// The ways of the sheet.
fn paper(scene: &Scene<'_>) -> Drawn {
    let share = || errand(scene, "secondary", Ui::TakeShare, Errand::Share);
    let ways = vec![
        errand(scene, "primary", Ui::TakePrint, Errand::Print),
        when(scene.can_share, share),
        errand(scene, "secondary", Ui::TakeCopy, Errand::Copy),
    ];
    let parts = vec![scene.p("", Ui::TakeSheetLead), div("ways", ways)];
    scene.block(Ui::TakeSheet, parts)
}

fn errand(scene: &Scene<'_>, look: &str, ui: Ui, errand: Errand) -> Drawn {
    let asked = scene.ask.reform(move |_| errand.clone());
    button(look, scene.say(ui), asked)
}

fn reminder(scene: &Scene<'_>) -> Drawn {
    let asked = scene.ask.reform(|event: Event| {
        event.prevent_default();
        let form: Option<Element> = event.target_dyn_into();
        let field = form.and_then(|form| form.query_selector("input").ok().flatten());
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        Errand::Remind(field.and_then(|field| minute_of(&field.value())))
    });
    let values = ["time", "required"].map(Some);
    let time = element("input", &["type", "required"], values, Drawn::default());
    let time = time.holding(EVENING);
    let label = vec![scene.say(Ui::TakeReminderTime), time.into()];
    let save = scene.say(Ui::TakeReminderSave);
    let values = ["submit", "secondary"].map(Some);
    let form = vec![
        tag("label", "field", all(label)),
        element("button", &["type", "class"], values, save).into(),
    ];
    let form = element("form", &[], [], all(form));
    let parts = vec![
        scene.p("", Ui::TakeReminderLead),
        form.on(Happens::Submit, asked).into(),
    ];
    scene.block(Ui::TakeReminder, parts)
}

/// A row to tap which opens a file; the field itself lies under its words.
fn open(scene: &Scene<'_>) -> Drawn {
    let ask = scene.ask.clone();
    let chosen = move |event: Event| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        let files = field.as_ref().and_then(HtmlInputElement::files);
        if let Some(file) = files.and_then(|files| files.get(0)) {
            ask.emit(Errand::Open(file));
        }
        // The same file can be chosen once more.
        if let Some(field) = field {
            field.set_value("");
        }
    };
    let values = ["file", ".json,application/json"].map(Some);
    let field = element("input", &["type", "accept"], values, Drawn::default());
    let parts = vec![
        scene.say(Ui::TakeOpen),
        field.on(Happens::Change, Callback::from(chosen)).into(),
    ];
    tag("label", "secondary file", all(parts))
}

/// Asks what is to become of a file that was opened.
pub fn opened(scene: &Scene<'_>) -> Drawn {
    let Some(opened) = &scene.session.opened else {
        return screen(scene);
    };
    let present = scene.session.record(scene.catalogue());
    let take = |look, ui, taking| scene.button(look, ui, Msg::FileTaken(taking));
    let cancel = |ui| scene.button("secondary", ui, Msg::WentBack);
    let mut parts = vec![
        scene.title(Ui::OpenTitle),
        holds(scene, Ui::OpenFile, opened),
    ];
    let ways = if present.is_empty() {
        vec![
            take("primary", Ui::OpenUse, Taking::Alone),
            cancel(Ui::OpenCancel),
        ]
    } else {
        parts.push(holds(scene, Ui::OpenPresent, &present));
        parts.push(scene.p("", Ui::OpenLead));
        vec![
            take("primary", Ui::OpenTogether, Taking::Together),
            take("secondary", Ui::OpenAlone, Taking::Alone),
            cancel(Ui::OpenKeep),
        ]
    };
    parts.push(div("ways", ways));
    all(parts)
}

/// How much a record holds, so that the fuller one can be told.
fn holds(scene: &Scene<'_>, title: Ui, record: &Record) -> Drawn {
    let counts = [
        ("answers", record.answers.len()),
        ("days", record.diary.ticks.len()),
        ("nights", record.diary.nights.len()),
    ]
    .map(|(name, count)| (name, count.to_string()));
    let counts = counts
        .each_ref()
        .map(|(name, count)| (*name, count.as_str()));
    let version = when(!record.content.is_empty(), || {
        let version = [("version", record.content.as_str())];
        p("hint", &scene.fill(Ui::OpenVersion, &version))
    });
    let parts = vec![
        scene.heading(1, title),
        p("", &scene.fill(Ui::OpenHolds, &counts)),
        version,
    ];
    section("row", parts)
}
