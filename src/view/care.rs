//! Care cards: the level of help, the signs that decided it, and whom to call. It refuses to decide
//! anything: the level and the signs are the assessment's.

use cramp_check_core::assessment::{Assessment, ShownSign};
use cramp_check_core::catalogue::{Level, Region, StatementId};
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::wording;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::bits::sources;
use super::scene::Scene;

/// The card of a level, headed by the screen's title.
pub fn card(scene: &Scene<'_>, assessment: &Assessment) -> Html {
    let (title, lead) = wording::level(assessment.level);
    let signs = assessment.signs.iter();
    html! {
        <section class={classes!("care", look(assessment.level))} part="care">
            <div class="care-title">{ scene.title(scene.ui(title)) }</div>
            <div class="care-body">
                <p class="care-lead">{ scene.ui(lead) }</p>
                if assessment.level == Level::NotForChildren {
                    <p>{ scene.ui(Ui::ChildUrgent) }</p>
                }
                { numbers(scene, assessment.level) }
                if !assessment.signs.is_empty() {
                    <ul class="signs">{ for signs.map(|shown| sign(scene, shown)) }</ul>
                }
            </div>
        </section>
    }
}

/// The card that a tick on an emergency sign shows at once.
pub fn at_once(scene: &Scene<'_>, sign: StatementId) -> Html {
    let words = &scene.text()[sign];
    html! {
        <div
            class={classes!("care", look(Level::Emergency))}
            part="care"
            role="alert"
            data-care={scene.catalogue()[sign].id.clone()}
        >
            <p class="care-title"><strong>{ scene.ui(Ui::EmergencyTitle) }</strong></p>
            <div class="care-body">
                { emergency_call(scene, "call") }
                { place(scene) }
                <p>{ words.means.clone() }</p>
                <p>{ scene.ui(Ui::EmergencyLead) }</p>
                <p class="quiet-text">{ scene.ui(Ui::EmergencySlip) }</p>
            </div>
        </div>
    }
}

/// The card of a cramp that has lasted so long that it is a warning sign.
pub fn long_cramp(scene: &Scene<'_>, title: Html) -> Html {
    let sign = scene.catalogue().long_cramp;
    let words = &scene.text()[sign];
    html! {
        <section class={classes!("care", look(Level::Urgent))} part="care" role="alert">
            <div class="care-title">{ title }</div>
            <div class="care-body">
                <p class="care-lead">{ words.means.clone() }</p>
                <p>{ scene.ui(Ui::UrgentLead) }</p>
                { numbers(scene, Level::Urgent) }
                { sources(scene, &scene.catalogue()[sign].evidence) }
            </div>
        </section>
    }
}

fn look(level: Level) -> &'static str {
    match level {
        Level::SelfCare => "care-self",
        Level::Routine => "care-routine",
        Level::Urgent => "care-urgent",
        Level::Emergency => "care-emergency",
        Level::NotForChildren => "care-routine",
    }
}

/// Whom to call at a level.
pub fn numbers(scene: &Scene<'_>, level: Level) -> Html {
    match level {
        Level::SelfCare | Level::Routine => Html::default(),
        Level::Urgent => html! {
            <>
                { urgent_help(scene) }
                <p>{ scene.ui(Ui::UrgentEmergency) }</p>
                { emergency_call(scene, "call call-second") }
                { place(scene) }
            </>
        },
        Level::Emergency | Level::NotForChildren => html! {
            <>{ emergency_call(scene, "call") }{ place(scene) }</>
        },
    }
}

/// Whom to ask for help today, with a number to tap where there is one.
pub fn urgent_help(scene: &Scene<'_>) -> Html {
    let help = &scene.text()[scene.region].urgent_help;
    html! {
        <>
            <p>{ scene.fill(Ui::CallUrgent, &[("help", help)]) }</p>
            if let Some(number) = &scene.catalogue()[scene.region].urgent {
                { call(scene.fill(Ui::CallUrgentNumber, &[("number", number)]), number, "call") }
            }
        </>
    }
}

/// The number for an ambulance, to tap; or plain words where none is known.
pub fn emergency_call(scene: &Scene<'_>, look: &'static str) -> Html {
    let words = AttrValue::from(wording::ambulance(
        scene.catalogue(),
        scene.text(),
        scene.region,
    ));
    match &scene.catalogue()[scene.region].emergency {
        Some(number) => call(words, number, look),
        None => html! { <p class="no-number"><strong>{ words }</strong></p> },
    }
}

fn call(words: AttrValue, number: &str, look: &'static str) -> Html {
    html! { <a class={look} href={format!("tel:{number}")}>{ words }</a> }
}

/// Which region the numbers are for, and a way to say otherwise.
pub fn place(scene: &Scene<'_>) -> Html {
    let onchange = {
        let regions: Vec<_> = scene
            .catalogue()
            .all::<Region>()
            .map(|(id, _)| id)
            .collect();
        let elsewhere = scene.catalogue().everywhere_else();
        scene.send.reform(move |event: web_sys::Event| {
            let select: Option<HtmlSelectElement> = event.target_dyn_into();
            let at = select.map_or(-1, |select| select.selected_index());
            let chosen = usize::try_from(at).ok().and_then(|at| regions.get(at));
            Msg::RegionChosen(chosen.copied().unwrap_or(elsewhere))
        })
    };
    let options = scene.catalogue().all::<Region>().map(|(id, region)| {
        html! {
            <option value={region.id.clone()} selected={id == scene.region}>
                { scene.text()[id].name.clone() }
            </option>
        }
    });
    html! {
        <details class="place">
            <summary>
                <span>{ scene.text()[scene.region].name.clone() }</span>
                { " · " }
                <strong>{ scene.ui(Ui::SomewhereElse) }</strong>
            </summary>
            <label>
                { scene.ui(Ui::WhereTitle) }
                <select {onchange}>{ for options }</select>
            </label>
        </details>
    }
}

/// A sign with the answers that decided it, what it can mean, and what to do.
fn sign(scene: &Scene<'_>, shown: &ShownSign) -> Html {
    let statement = &scene.catalogue()[shown.sign];
    let answers = &scene.session.answers;
    let words = wording::sign(scene.catalogue(), scene.text(), answers, shown);
    let decided = words.decided.into_iter();
    html! {
        <li key={statement.id.clone()}>
            { for decided.map(|said| html! { <p class="told">{ said }</p> }) }
            <p>{ words.means }</p>
            if let Some(doubt) = words.doubt {
                <p><strong>{ scene.ui(doubt) }</strong></p>
            }
            if !words.acts.main.is_empty() {
                <p class={classes!(words.is_firm.then_some("firm"))}>{ words.acts.main }</p>
            }
            { for words.acts.more.into_iter().map(|more| html! { <p>{ more }</p> }) }
            { sources(scene, &statement.evidence) }
        </li>
    }
}
