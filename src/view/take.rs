//! Taking it along: on paper, as text, to another device, and a reminder in the calendar. It owns
//! what is offered; it refuses to know how a browser does any of it, and asks for it as an
//! [`Errand`].

use cramp_check_core::file::Taking;
use cramp_check_core::record::Record;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::scene::Scene;
use super::sheet;
use crate::app::Errand;

/// When the reminder rings unless something else is said.
const EVENING: &str = "21:00";

/// The screen.
pub fn screen(scene: &Scene<'_>) -> Html {
    let record = scene.session.record(scene.catalogue());
    html! {
        <>
            { scene.title(scene.ui(Ui::TakeTitle)) }
            <p>{ scene.ui(Ui::TakeLead) }</p>
            if !record.is_empty() {
                <section class="block">
                    { scene.heading(1, scene.ui(Ui::TakeSheet)) }
                    <p>{ scene.ui(Ui::TakeSheetLead) }</p>
                    <div class="ways">
                        { errand(scene, "primary", Ui::TakePrint, Errand::Print) }
                        if scene.can_share {
                            { errand(scene, "secondary", Ui::TakeShare, Errand::Share) }
                        }
                        { errand(scene, "secondary", Ui::TakeCopy, Errand::Copy) }
                    </div>
                </section>
            }
            if scene.session.diary.started.is_some() {
                { reminder(scene) }
            }
            <section class="block">
                { scene.heading(1, scene.ui(Ui::TakeDevice)) }
                <p>{ scene.ui(Ui::TakeDeviceLead) }</p>
                <div class="ways">
                    if !record.is_empty() {
                        { errand(scene, "secondary", Ui::TakeSave, Errand::Save) }
                    }
                    { open(scene) }
                </div>
            </section>
            { sheet::sheet(scene) }
        </>
    }
}

fn errand(scene: &Scene<'_>, look: &'static str, ui: Ui, errand: Errand) -> Html {
    let onclick = scene.ask.reform(move |_: MouseEvent| errand.clone());
    html! { <button type="button" class={look} {onclick}>{ scene.ui(ui) }</button> }
}

fn reminder(scene: &Scene<'_>) -> Html {
    let onsubmit = scene.ask.reform(|event: SubmitEvent| {
        event.prevent_default();
        let form: Option<Element> = event.target_dyn_into();
        let field = form.and_then(|form| form.query_selector("input").ok().flatten());
        let field =
            field.and_then(|field| wasm_bindgen::JsCast::dyn_into::<HtmlInputElement>(field).ok());
        Errand::Remind(field.and_then(|field| minute(&field.value())))
    });
    html! {
        <section class="block">
            { scene.heading(1, scene.ui(Ui::TakeReminder)) }
            <p>{ scene.ui(Ui::TakeReminderLead) }</p>
            <form {onsubmit}>
                <label class="field">
                    { scene.ui(Ui::TakeReminderTime) }
                    <input type="time" required={true} value={EVENING} />
                </label>
                <button type="submit" class="secondary">{ scene.ui(Ui::TakeReminderSave) }</button>
            </form>
        </section>
    }
}

/// A time of day such as `21:00`, in minutes since midnight.
fn minute(time: &str) -> Option<u16> {
    let (hours, minutes) = time.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// A row to tap which opens a file; the field itself lies under its words.
fn open(scene: &Scene<'_>) -> Html {
    let ask = scene.ask.clone();
    let onchange = move |event: Event| {
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
    html! {
        <label class="secondary file">
            { scene.ui(Ui::TakeOpen) }
            <input type="file" accept=".json,application/json" {onchange} />
        </label>
    }
}

/// Asks what is to become of a file that was opened.
pub fn opened(scene: &Scene<'_>) -> Html {
    let Some(opened) = &scene.session.opened else {
        return screen(scene);
    };
    let present = scene.session.record(scene.catalogue());
    let take = |look, ui, taking| scene.button(look, scene.ui(ui), Msg::FileTaken(taking));
    html! {
        <>
            { scene.title(scene.ui(Ui::OpenTitle)) }
            { holds(scene, Ui::OpenFile, opened) }
            if present.is_empty() {
                <div class="ways">
                    { take("primary", Ui::OpenUse, Taking::Alone) }
                    { scene.button("secondary", scene.ui(Ui::OpenCancel), Msg::WentBack) }
                </div>
            } else {
                { holds(scene, Ui::OpenPresent, &present) }
                <p>{ scene.ui(Ui::OpenLead) }</p>
                <div class="ways">
                    { take("primary", Ui::OpenTogether, Taking::Together) }
                    { take("secondary", Ui::OpenAlone, Taking::Alone) }
                    { scene.button("secondary", scene.ui(Ui::OpenKeep), Msg::WentBack) }
                </div>
            }
        </>
    }
}

/// How much a record holds, so that the fuller one can be told.
fn holds(scene: &Scene<'_>, title: Ui, record: &Record) -> Html {
    let counts = [
        ("answers", record.answers.len()),
        ("days", record.diary.ticks.len()),
        ("nights", record.diary.nights.len()),
    ]
    .map(|(name, count)| (name, count.to_string()));
    let counts = counts
        .each_ref()
        .map(|(name, count)| (*name, count.as_str()));
    html! {
        <section class="row">
            { scene.heading(1, scene.ui(title)) }
            <p>{ scene.fill(Ui::OpenHolds, &counts) }</p>
            if !record.content.is_empty() {
                <p class="hint">{ scene.fill(Ui::OpenVersion, &[("version", &record.content)]) }</p>
            }
        </section>
    }
}
