//! What this is and is not, what it rests on, what it leaves out, and how to report a mistake.

use cramp_check_core::catalogue::{Source, Topic, TopicId};
use cramp_check_core::text::Ui;

use super::bits::{source, sources};
use super::scene::Scene;
use super::tags::{Drawn, all, element, li, p, rows, spaced, tag, ul};

pub fn screen(scene: &Scene<'_>) -> Drawn {
    let edition = &scene.catalogue().edition;
    let dated = [
        ("version", edition.version.as_str()),
        ("date", &scene.edition_date()),
    ];
    let caution = spaced(scene.strong(Ui::AboutNot), scene.say(Ui::AboutReview));
    let left_out = vec![scene.p("", Ui::LeftOutLead), topics(scene, true)];
    let all_sources = scene.catalogue().all::<Source>();
    let all_sources = rows(all_sources.map(|(id, _)| source(scene, id)));
    let all_sources = vec![scene.p("", Ui::SourcesLead), ul("source-list", all_sources)];
    all(vec![
        scene.title(Ui::AboutTitle),
        scene.p("lead", Ui::AboutWhat),
        tag("p", "caution-box", caution),
        p("", &scene.fill(Ui::AboutEdition, &dated)),
        section(scene, Ui::AboutPrivacyTitle, scene.p("", Ui::AboutPrivacy)),
        section(scene, Ui::ReportTitle, report(scene)),
        section(scene, Ui::TopicsTitle, topics(scene, false)),
        section(scene, Ui::LeftOutTitle, all(left_out)),
        section(
            scene,
            Ui::AboutEvidenceTitle,
            scene.p("", Ui::AboutEvidence),
        ),
        section(scene, Ui::SourcesTitle, all(all_sources)),
    ])
}

fn section(scene: &Scene<'_>, title: Ui, body: Drawn) -> Drawn {
    scene.block(title, vec![body])
}

fn topics(scene: &Scene<'_>, left_out: bool) -> Drawn {
    let shown = scene.catalogue().all::<Topic>();
    let shown = shown.filter(|(_, topic)| topic.left_out == left_out);
    let row = |(id, topic): (TopicId, &Topic)| {
        let words = &scene.text()[id];
        let parts = vec![
            scene.heading_of(2, &words.name),
            p("", &words.body),
            sources(scene, &topic.evidence),
        ];
        li(&topic.id, "row", parts)
    };
    ul("rows", rows(shown.map(row)))
}

fn report(scene: &Scene<'_>) -> Drawn {
    let way = match &scene.options.report {
        Some(address) => {
            let words = scene.say(Ui::ReportLink);
            tag(
                "p",
                "",
                element("a", &["href"], [Some(address)], words).into(),
            )
        }
        None => scene.p("", Ui::ReportNoLink),
    };
    all(vec![scene.p("", Ui::ReportLead), way])
}
