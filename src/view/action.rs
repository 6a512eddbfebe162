//! The checklist: its items by time of day, each with the reason why it is there. The same rows are
//! read in the result and ticked in the plan.

use cramp_check_core::catalogue::{Action, Time};
use cramp_check_core::plan::Item;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::wording;

use super::bits::source_list;
use super::drawing::drawing;
use super::scene::Scene;
use super::tags::{
    Drawn, all, details, div, element, li, looks, p, rows, span, tag, tick_box, ul, when,
};

/// What a row is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To be read.
    Read,
    /// To be ticked when it is done.
    Tick,
}

/// The items under a heading for each time of day, `depth` levels below the screen's own heading.
pub fn list(scene: &Scene<'_>, items: &[Item], what_for: Use, depth: u8) -> Drawn {
    let at = |time: Time| {
        let here = items.iter();
        let here = here.filter(|item| scene.catalogue()[item.action].time == time);
        let rows = rows(here.map(|item| row(scene, item, what_for)));
        when(!rows.is_empty(), || {
            let title = wording::time(time);
            all(vec![scene.heading(depth, title), ul("rows", rows)])
        })
    };
    all(rows(Time::ALL.into_iter().map(at)))
}

fn row(scene: &Scene<'_>, item: &Item, what_for: Use) -> Drawn {
    let action = &scene.catalogue()[item.action];
    let words = &scene.text()[item.action];
    let says = wording::worded(
        &scene.session.answers,
        &words.instruction,
        &action.notes,
        &words.notes,
    );
    let is_done = scene.session.diary.is_done(scene.session.day(), action);
    let look = looks(&[
        ("row", true),
        ("because", item.is_highlighted()),
        ("done", what_for == Use::Tick && is_done),
    ]);
    let mut body = Vec::new();
    if what_for == Use::Read {
        body.push(p("", &says.main));
        body.push(drawing(scene, action.drawing));
    }
    for care in words.caution.iter().chain(&says.more) {
        body.push(p("care-line", care));
    }
    for why in wording::reasons(scene.text(), item, action) {
        body.push(p("why", &why));
    }
    body.push(more(scene, item, action, what_for, &says.main));
    let parts = vec![head(scene, item, action, what_for), div("row-body", body)];
    li(&action.id, &look, parts)
}

fn head(scene: &Scene<'_>, item: &Item, action: &Action, what_for: Use) -> Drawn {
    let title = &scene.text()[item.action].title;
    if what_for == Use::Read {
        return p("row-title", title);
    }
    let (id, day) = (item.action, scene.session.day());
    let ticked = scene.on_tick(move |done| Msg::ItemTicked(id, day, done));
    let is_done = scene.session.diary.is_done(day, action);
    let parts = vec![
        tick_box(is_done, None, None, ticked),
        span("row-title", title),
    ];
    tag("label", "tick", all(parts))
}

/// Why, and where it comes from. Someone who ticks every evening knows what to do, and finds it
/// here, too.
fn more(
    scene: &Scene<'_>,
    item: &Item,
    action: &Action,
    what_for: Use,
    instruction: &str,
) -> Drawn {
    let words = &scene.text()[item.action];
    let (summary, label) = match what_for {
        Use::Read => (Ui::WhyThis, Ui::Details),
        Use::Tick => (Ui::HowThis, Ui::DetailsHow),
    };
    let label = scene.fill(label, &[("item", &words.title)]);
    let summary = scene.say(summary);
    let summary = element("summary", &["aria-label"], [Some(&label)], summary);
    let instruction = when(what_for == Use::Tick, || {
        all(vec![p("", instruction), drawing(scene, action.drawing)])
    });
    let parts = vec![
        instruction,
        p("", &scene.fill(Ui::HowOften, &[("often", &words.often)])),
        p("", &words.evidence),
        source_list(scene, &action.evidence),
    ];
    details("sources", summary.into(), parts)
}
