//! The nights of a plan at a glance: a picture of cramps against what was ticked, the same numbers
//! as a table, and on how many days each item was ticked. It describes and concludes nothing.

use cramp_check_core::catalogue::{Action, Time};
use cramp_check_core::journey::Step;
use cramp_check_core::night::MOST_CRAMPS;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::weeks::{Row, Weeks};
use yew::prelude::*;

use super::scene::Scene;

/// What a night takes of the picture's width, and how wide its bars are. These and the heights are
/// in the picture's own units.
const SLOT: usize = 10;
const BAR: usize = 7;
/// The height of one cramp, and of all the ticks of the best day.
const CRAMP: usize = 20;
const TICKS: usize = 80;
/// Where the line between cramps and ticks is.
const LINE: usize = MOST_CRAMPS as usize * CRAMP + 4;
const HEIGHT: usize = LINE + TICKS + 6;

/// The screen.
pub fn screen(scene: &Scene<'_>) -> Html {
    let session = scene.session;
    let edition = &scene.catalogue().edition;
    let weeks = Weeks::of(&session.diary, session.now.day, edition);
    html! {
        <>
            { scene.title(scene.ui(Ui::WeeksTitle)) }
            if let Some(weeks) = weeks {
                <p>{ scene.ui(Ui::WeeksLead) }</p>
                { picture(scene, &weeks) }
                <p><strong>{ counted(scene, &weeks) }</strong></p>
                if session.diary.last_to_come(session.now.day).is_some() {
                    <p class="caution-box">{ scene.ui(Ui::WeeksToCome) }</p>
                }
                { table(scene, &weeks) }
                { ticked(scene, &weeks) }
            } else {
                <p>{ scene.ui(Ui::WeeksNone) }</p>
            }
        </>
    }
}

/// The picture: a bar up for the cramps of each night, a bar down for the ticks of its day.
pub fn picture(scene: &Scene<'_>, weeks: &Weeks) -> Html {
    let nights = weeks.rows.len();
    let most = weeks.rows.iter().map(|row| row.ticked.len()).max();
    let most = most.unwrap_or_default().max(1);
    let slots = weeks.rows.iter().enumerate();
    let slots = slots.map(|(at, row)| slot(at * SLOT, row, most));
    let first = weeks.rows.first().map_or(0, |row| row.number);
    let last = weeks.rows.last().map_or(0, |row| row.number);
    let width = (nights * SLOT).to_string();
    html! {
        <div class="weeks">
            <p class="hint" aria-hidden="true">{ scene.ui(Ui::WeeksUp) }</p>
            <svg
                viewBox={format!("0 0 {width} {HEIGHT}")}
                role="img"
                aria-label={counted(scene, weeks)}
            >
                <path class="week" d={week_lines(weeks)} />
                { for slots }
                <path class="base" d={format!("M0 {LINE}h{width}")} />
            </svg>
            <p class="hint ends" aria-hidden="true">
                <span>{ scene.fill(Ui::WeeksNight, &[("night", &first.to_string())]) }</span>
                <span>{ scene.ui(Ui::WeeksDown) }</span>
                <span>{ scene.fill(Ui::WeeksNight, &[("night", &last.to_string())]) }</span>
            </p>
        </div>
    }
}

/// A line before the first night of each week.
fn week_lines(weeks: &Weeks) -> String {
    let starts = weeks.rows.iter().enumerate().skip(1);
    let starts = starts.filter(|(_, row)| row.number % 7 == 1);
    let lines = starts.map(|(at, _)| format!("M{} 0v{HEIGHT}", at * SLOT));
    lines.collect()
}

fn slot(left: usize, row: &Row, most: usize) -> Html {
    let bar = |class: &'static str, top: usize, height: usize| {
        html! {
            <rect {class} x={(left + (SLOT - BAR) / 2).to_string()} y={top.to_string()}
                width={BAR.to_string()} height={height.to_string()} />
        }
    };
    // A night without a cramp is not the same as one that was not logged: it has a thin bar.
    let cramps = row.night.as_ref().map(|night| match night.cramps {
        0 => bar("quiet-night", LINE - 4, 2),
        cramps => {
            let height = usize::from(cramps.min(MOST_CRAMPS)) * CRAMP;
            bar("cramps", LINE - 2 - height, height)
        }
    });
    let ticks = row.ticked.len();
    html! {
        <>
            { for cramps }
            if ticks > 0 {
                { bar("ticks", LINE + 3, (ticks * TICKS / most).max(2)) }
            }
        </>
    }
}

/// "Nights logged: 12. Nights with a cramp: 5."
fn counted(scene: &Scene<'_>, weeks: &Weeks) -> AttrValue {
    let logged = weeks.nights_logged().to_string();
    let cramps = weeks.nights_with_cramps().to_string();
    scene.fill(
        Ui::WeeksCounted,
        &[("logged", &logged), ("cramps", &cramps)],
    )
}

fn table(scene: &Scene<'_>, weeks: &Weeks) -> Html {
    let rows = weeks.rows.iter().rev().filter(|row| !row.is_to_come);
    html! {
        <table>
            <caption>{ scene.ui(Ui::WeeksTable) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.ui(Ui::WeeksDay) }</th>
                    <th scope="col">{ scene.ui(Ui::WeeksCramps) }</th>
                    <th scope="col">{ scene.ui(Ui::WeeksTicked) }</th>
                </tr>
            </thead>
            <tbody>{ for rows.map(|row| table_row(scene, row)) }</tbody>
        </table>
    }
}

/// Every number can be tapped to correct it.
fn table_row(scene: &Scene<'_>, row: &Row) -> Html {
    let day = scene.short_day(row.day);
    let (cramps, details) = match &row.night {
        Some(night) => (
            scene.text().cramps(night.cramps),
            scene
                .text()
                .night_details(scene.catalogue(), night)
                .join(" · "),
        ),
        None => (
            scene.text().ui(Ui::WeeksNotLogged).to_owned(),
            String::new(),
        ),
    };
    let ticked = row.ticked.len().to_string();
    let cell = |ui: Ui, words: &str, msg: Msg| {
        let label = scene.fill(ui, &[("said", words), ("day", &day)]);
        html! {
            <button type="button" class="link" aria-label={label} onclick={scene.on(msg)}>
                { words.to_owned() }
            </button>
        }
    };
    html! {
        <tr key={row.day.0}>
            <th scope="row">{ day.clone() }</th>
            <td>
                { cell(Ui::WeeksChangeNight, &cramps, Msg::Opened(Step::Night(row.day))) }
                if !details.is_empty() {
                    <span class="hint">{ details }</span>
                }
            </td>
            <td>{ cell(Ui::WeeksChangeDay, &ticked, Msg::DayOpened(row.day)) }</td>
        </tr>
    }
}

/// On how many days each item was ticked, those that have left the plan among them.
fn ticked(scene: &Scene<'_>, weeks: &Weeks) -> Html {
    let on_list = scene.session.plan(scene.catalogue()).items;
    let days = weeks.rows.iter().filter(|row| !row.is_to_come).count();
    let line = |(name, times): (&String, &u32)| {
        let id = scene.catalogue().find::<Action>(name)?;
        let said = match scene.catalogue()[id].time {
            Time::Once => scene.ui(Ui::WeeksOnce),
            Time::Day | Time::Evening | Time::Bedtime => scene.fill(
                Ui::WeeksDays,
                &[("ticked", &times.to_string()), ("days", &days.to_string())],
            ),
        };
        let is_on_list = on_list.iter().any(|item| item.action == id);
        Some(html! {
            <li key={name.clone()} class="row">
                <p class="row-title">{ scene.text()[id].title.clone() }</p>
                <p>{ said }</p>
                if !is_on_list {
                    <p class="hint">{ scene.ui(Ui::WeeksLeft) }</p>
                }
            </li>
        })
    };
    let lines: Vec<Html> = weeks.days_ticked.iter().filter_map(line).collect();
    html! {
        if !lines.is_empty() {
            <section class="block">
                { scene.heading(1, scene.ui(Ui::WeeksItems)) }
                <ul class="rows">{ for lines }</ul>
            </section>
        }
    }
}
