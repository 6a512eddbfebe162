//! The nights of a plan at a glance: a picture of cramps against what was ticked, the same numbers
//! as a table, and on how many days each item was ticked. It describes and concludes nothing.

use cramp_check_core::catalogue::{Action, Time};
use cramp_check_core::journey::Step;
use cramp_check_core::night::MOST_CRAMPS;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::weeks::{Row, Weeks};

use super::scene::Scene;
use super::tags::{
    self, Drawn, all, div, element, labelled, li, p, path, span, strong, svg, tag, text, ul, when,
};

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
pub fn screen(scene: &Scene<'_>) -> Drawn {
    let session = scene.session;
    let edition = &scene.catalogue().edition;
    let weeks = Weeks::of(&session.diary, session.now.day, edition);
    let title = scene.title(Ui::WeeksTitle);
    let Some(weeks) = weeks else {
        return all(vec![title, scene.p("", Ui::WeeksNone)]);
    };
    let has_more = session.diary.last_to_come(session.now.day).is_some();
    all(vec![
        title,
        scene.p("", Ui::WeeksLead),
        picture(scene, &weeks, None),
        tag("p", "", strong(&counted(scene, &weeks))),
        when(has_more, || scene.p("caution-box", Ui::WeeksToCome)),
        table(scene, &weeks),
        ticked(scene, &weeks),
    ])
}

/// The picture: a bar up for the cramps of each night, a bar down for the ticks of its day. It is told
/// in words where none beside it say the same. All bars of a kind are one shape: each tick on the
/// checklist draws them anew.
pub fn picture(scene: &Scene<'_>, weeks: &Weeks, told: Option<&str>) -> Drawn {
    let width = weeks.rows.len() * SLOT;
    let most = weeks.rows.iter().map(|row| row.ticked.len()).max();
    let most = most.unwrap_or_default().max(1);
    let shape = |look, outline: &str| path(look, outline).into();
    let shapes = vec![
        shape("week", &outline(weeks, &week_line)),
        shape("cramps", &outline(weeks, &cramps)),
        shape(
            "ticks",
            &outline(weeks, &|left, row| ticks(left, row, most)),
        ),
        shape("base", &format!("M0 {LINE}h{width}")),
    ];
    let night = |row: Option<&Row>| {
        let number = row.map_or(0, |row| row.number).to_string();
        span("", &scene.fill(Ui::WeeksNight, &[("night", &number)]))
    };
    let ends = vec![
        night(weeks.rows.first()),
        span("", scene.ui(Ui::WeeksDown)),
        night(weeks.rows.last()),
    ];
    let view_box = format!("0 0 {width} {HEIGHT}");
    let parts = vec![
        unheard("hint", scene.say(Ui::WeeksUp)),
        svg(None, &view_box, told, all(shapes)),
        unheard("hint ends", all(ends)),
    ];
    div("weeks", parts)
}

/// Words beside the picture, which is told in words of its own.
fn unheard(look: &str, within: Drawn) -> Drawn {
    let values = ["true", look].map(Some);
    element("p", &["aria-hidden", "class"], values, within).into()
}

/// The outline of what `drawn` draws for each night, told where its slot begins.
fn outline(weeks: &Weeks, drawn: &dyn Fn(usize, &Row) -> String) -> String {
    let mut outline = String::new();
    for (at, row) in weeks.rows.iter().enumerate() {
        outline.push_str(&drawn(at * SLOT, row));
    }
    outline
}

/// A line before the first night of each week.
fn week_line(left: usize, row: &Row) -> String {
    if left > 0 && row.number % 7 == 1 {
        format!("M{left} 0v{HEIGHT}")
    } else {
        String::new()
    }
}

/// A night without a cramp is not the same as one that was not logged: it has a thin bar.
fn cramps(left: usize, row: &Row) -> String {
    match &row.night {
        None => String::new(),
        Some(night) if night.cramps == 0 => bar(left, LINE - 4, 2),
        Some(night) => {
            let height = usize::from(night.cramps.min(MOST_CRAMPS)) * CRAMP;
            bar(left, LINE - 2 - height, height)
        }
    }
}

fn ticks(left: usize, row: &Row, most: usize) -> String {
    match row.ticked.len() {
        0 => String::new(),
        ticks => bar(left, LINE + 3, (ticks * TICKS / most).max(2)),
    }
}

fn bar(left: usize, top: usize, height: usize) -> String {
    let left = left + (SLOT - BAR) / 2;
    format!("M{left} {top}h{BAR}v{height}h-{BAR}z")
}

/// "Nights logged: 12. Nights with a cramp: 5."
pub fn counted(scene: &Scene<'_>, weeks: &Weeks) -> String {
    let logged = weeks.nights_logged().to_string();
    let cramps = weeks.nights_with_cramps().to_string();
    scene.fill(
        Ui::WeeksCounted,
        &[("logged", &logged), ("cramps", &cramps)],
    )
}

fn table(scene: &Scene<'_>, weeks: &Weeks) -> Drawn {
    let heads = [Ui::WeeksDay, Ui::WeeksCramps, Ui::WeeksTicked];
    let heads = heads.map(|ui| head("col", scene.ui(ui)));
    let rows = weeks.rows.iter().rev().filter(|row| !row.is_to_come);
    let rows = tags::rows(rows.map(|row| table_row(scene, row)));
    let parts = vec![
        tag("caption", "", scene.say(Ui::WeeksTable)),
        tag("thead", "", tag("tr", "", all(heads.into()))),
        tag("tbody", "", all(rows)),
    ];
    tag("table", "", all(parts))
}

fn head(scope: &str, words: &str) -> Drawn {
    element("th", &["scope"], [Some(scope)], text(words)).into()
}

/// Every number can be tapped to correct it.
fn table_row(scene: &Scene<'_>, row: &Row) -> Drawn {
    let day = scene.short_day(row.day);
    let (cramps, details) = match &row.night {
        Some(night) => (
            scene.text().cramps(night.cramps),
            scene.text().night_details(scene.catalogue(), night),
        ),
        None => (scene.ui(Ui::WeeksNotLogged).to_owned(), Vec::new()),
    };
    let cell = |ui: Ui, words: &str, msg: Msg| {
        let label = scene.fill(ui, &[("said", words), ("day", &day)]);
        labelled(&label, words, scene.on(msg))
    };
    let night = Msg::Opened(Step::Night(row.day));
    let ticked = row.ticked.len().to_string();
    let cramps = vec![
        cell(Ui::WeeksChangeNight, &cramps, night),
        when(!details.is_empty(), || span("hint", &details.join(" · "))),
    ];
    let ticked = cell(Ui::WeeksChangeDay, &ticked, Msg::DayOpened(row.day));
    let cells = vec![
        head("row", &day),
        tag("td", "", all(cramps)),
        tag("td", "", ticked),
    ];
    let row_of = element("tr", &[], [], all(cells));
    row_of.keyed(row.day.0.into()).into()
}

/// On how many days each item was ticked, those that have left the plan among them.
fn ticked(scene: &Scene<'_>, weeks: &Weeks) -> Drawn {
    let on_list = scene.session.plan(scene.catalogue()).items;
    let days = weeks.rows.iter().filter(|row| !row.is_to_come).count();
    let days = days.to_string();
    let mut rows = Vec::new();
    for (name, times) in &weeks.days_ticked {
        let Some(id) = scene.catalogue().find::<Action>(name) else {
            continue;
        };
        let times = times.to_string();
        let said = match scene.catalogue()[id].time {
            Time::Once => scene.ui(Ui::WeeksOnce).to_owned(),
            Time::Day | Time::Evening | Time::Bedtime => {
                scene.fill(Ui::WeeksDays, &[("ticked", &times), ("days", &days)])
            }
        };
        let is_on_list = on_list.iter().any(|item| item.action == id);
        let parts = vec![
            p("row-title", &scene.text()[id].title),
            p("", &said),
            when(!is_on_list, || scene.p("hint", Ui::WeeksLeft)),
        ];
        rows.push(li(name, "row", parts));
    }
    when(!rows.is_empty(), || {
        scene.block(Ui::WeeksItems, vec![ul("rows", rows)])
    })
}
