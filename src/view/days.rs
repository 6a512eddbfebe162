//! Which day is shown: the way to the days before and after, and after midnight the offer to go on
//! with the evening that is ending.

use cramp_check_core::calendar::Day;
use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;

use super::scene::Scene;
use super::tags::{Drawn, all, div, labelled, p, tag, when};

/// The day that is shown, between the ways to the others.
pub fn nav(scene: &Scene<'_>) -> Drawn {
    let (day, today) = (scene.session.day(), scene.session.now.day);
    let is_today = day == today;
    let days = vec![
        way(scene, Ui::DayEarlier, day.plus(-1)),
        p("day", &scene.day(day)),
        when(!is_today, || way(scene, Ui::DayLater, day.plus(1))),
    ];
    let beside = if !is_today {
        let to_today = Msg::Opened(Step::Plan);
        tag("p", "", scene.button("link", Ui::DayToday, to_today))
    } else if scene.session.now.is_small_hours() {
        still(scene, today.plus(-1))
    } else {
        Drawn::default()
    };
    all(vec![div("days", days), beside])
}

/// The offer to go on with the evening that is ending.
fn still(scene: &Scene<'_>, yesterday: Day) -> Drawn {
    let named = scene.short_day(yesterday);
    let named = [("day", named.as_str())];
    let go = scene.fill(Ui::DayStillGo, &named);
    let parts = vec![
        p("", &scene.fill(Ui::DayStill, &named)),
        scene.button_of("quiet", &go, Msg::DayOpened(yesterday)),
    ];
    div("caution-box", parts)
}

fn way(scene: &Scene<'_>, ui: Ui, day: Day) -> Drawn {
    let words = scene.ui(ui);
    let label = scene.fill(Ui::DayGo, &[("way", words), ("day", &scene.day(day))]);
    labelled(&label, words, scene.on(Msg::DayOpened(day)))
}
