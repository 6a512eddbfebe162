//! What this is and is not, what it rests on, what it leaves out, and how to report a mistake.

use cramp_check_core::catalogue::{Source, Topic};
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::bits::{source, sources};
use super::scene::Scene;

pub fn screen(scene: &Scene<'_>) -> Html {
    let edition = &scene.catalogue().edition;
    let dated = [
        ("version", edition.version.as_str()),
        ("date", &scene.edition_date.emit(())),
    ];
    let all_sources = scene
        .catalogue()
        .all::<Source>()
        .map(|(id, _)| source(scene, id));
    html! {
        <>
            { scene.title(scene.ui(Ui::AboutTitle)) }
            <p class="lead">{ scene.ui(Ui::AboutWhat) }</p>
            <p class="caution-box">
                <strong>{ scene.ui(Ui::AboutNot) }</strong>{ " " }{ scene.ui(Ui::AboutReview) }
            </p>
            <p>{ scene.fill(Ui::AboutEdition, &dated) }</p>
            { section(scene, Ui::AboutPrivacyTitle, html! { <p>{ scene.ui(Ui::AboutPrivacy) }</p> }) }
            { section(scene, Ui::ReportTitle, report(scene)) }
            { section(scene, Ui::TopicsTitle, topics(scene, false)) }
            { section(scene, Ui::LeftOutTitle, html! {
                <><p>{ scene.ui(Ui::LeftOutLead) }</p>{ topics(scene, true) }</>
            }) }
            { section(scene, Ui::AboutEvidenceTitle, html! { <p>{ scene.ui(Ui::AboutEvidence) }</p> }) }
            { section(scene, Ui::SourcesTitle, html! {
                <><p>{ scene.ui(Ui::SourcesLead) }</p><ul class="source-list">{ for all_sources }</ul></>
            }) }
        </>
    }
}

fn section(scene: &Scene<'_>, title: Ui, body: Html) -> Html {
    html! { <section class="block">{ scene.heading(1, scene.ui(title)) }{ body }</section> }
}

fn topics(scene: &Scene<'_>, left_out: bool) -> Html {
    let shown = scene
        .catalogue()
        .all::<Topic>()
        .filter(|(_, topic)| topic.left_out == left_out);
    let rows = shown.map(|(id, topic)| {
        let words = &scene.text()[id];
        html! {
            <li key={topic.id.clone()} class="row">
                { scene.heading(2, words.name.clone()) }
                <p>{ words.body.clone() }</p>
                { sources(scene, &topic.evidence) }
            </li>
        }
    });
    html! { <ul class="rows">{ for rows }</ul> }
}

fn report(scene: &Scene<'_>) -> Html {
    html! {
        <>
            <p>{ scene.ui(Ui::ReportLead) }</p>
            if let Some(address) = &scene.options.report {
                <p><a href={address.clone()}>{ scene.ui(Ui::ReportLink) }</a></p>
            } else {
                <p>{ scene.ui(Ui::ReportNoLink) }</p>
            }
        </>
    }
}
