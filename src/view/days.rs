//! Which day is shown: the way to the days before and after, and after midnight the offer to go on
//! with the evening that is ending.

use cramp_check_core::calendar::Day;
use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::scene::Scene;

/// The day that is shown, between the ways to the others.
pub fn nav(scene: &Scene<'_>) -> Html {
    let (day, today) = (scene.session.day(), scene.session.now.day);
    let yesterday = scene.short_day(today.plus(-1));
    let is_today = day == today;
    html! {
        <>
            <div class="days">
                { way(scene, Ui::DayEarlier, day.plus(-1)) }
                <p class="day">{ scene.day(day) }</p>
                if !is_today {
                    { way(scene, Ui::DayLater, day.plus(1)) }
                }
            </div>
            if !is_today {
                <p>{ scene.button("link", scene.ui(Ui::DayToday), Msg::Opened(Step::Plan)) }</p>
            } else if scene.session.now.is_small_hours() {
                <div class="caution-box">
                    <p>{ scene.fill(Ui::DayStill, &[("day", &yesterday)]) }</p>
                    { scene.button(
                        "quiet",
                        scene.fill(Ui::DayStillGo, &[("day", &yesterday)]),
                        Msg::DayOpened(today.plus(-1)),
                    ) }
                </div>
            }
        </>
    }
}

fn way(scene: &Scene<'_>, ui: Ui, day: Day) -> Html {
    let words = scene.ui(ui);
    let named = [("way", words.as_str()), ("day", &scene.day(day))];
    html! {
        <button
            type="button"
            class="link"
            aria-label={scene.fill(Ui::DayGo, &named)}
            onclick={scene.on(Msg::DayOpened(day))}
        >
            { words.clone() }
        </button>
    }
}
