//! What the sheet says of a plan's weeks: each night that was logged, and on how many days each item
//! was ticked. It counts and concludes nothing.

use super::{Basis, Block, Item, Line};
use crate::catalogue::{Action, Level, Time};
use crate::night::Night;
use crate::text::Ui;
use crate::weeks::Weeks;

/// The weeks, where anything was logged or ticked.
pub(super) fn weeks(basis: &Basis<'_>) -> Option<Block> {
    let edition = &basis.catalogue().edition;
    let weeks = Weeks::of(&basis.session.diary, basis.today(), edition)?;
    let nights = nights(basis, &weeks);
    let items = match basis.level() {
        // Nothing of a checklist may stand between a person and an ambulance.
        Some(Level::Emergency) => Vec::new(),
        _ => items(basis, &weeks),
    };
    if nights.is_empty() && items.is_empty() {
        return None;
    }
    let mut lines = vec![Line::Said(basis.ui(Ui::WeeksLead)), Line::Picture];
    lines.extend(nights);
    if !items.is_empty() {
        lines.push(Line::Under(basis.ui(Ui::WeeksItems)));
        lines.extend(items);
    }
    Some(Block {
        heading: basis.ui(Ui::WeeksTitle),
        lines,
    })
}

fn nights(basis: &Basis<'_>, weeks: &Weeks) -> Vec<Line> {
    let rows = weeks.rows.iter().filter(|row| !row.is_to_come);
    let mut lines: Vec<Line> = rows
        .filter_map(|row| {
            let said = night(basis, row.night.as_ref()?).join(" · ");
            let day = (basis.setting.short_dates)(row.day);
            let places = [("what", day.as_str()), ("said", said.as_str())];
            Some(Line::item(basis.text().fill(Ui::SheetLine, &places)))
        })
        .collect();
    if !lines.is_empty() {
        let logged = weeks.nights_logged().to_string();
        let cramps = weeks.nights_with_cramps().to_string();
        let places = [("logged", logged.as_str()), ("cramps", cramps.as_str())];
        let counted = basis.text().fill(Ui::WeeksCounted, &places);
        lines.insert(0, Line::Said(counted));
    }
    lines
}

/// What was said of a night, a piece for each.
fn night(basis: &Basis<'_>, night: &Night) -> Vec<String> {
    let cramps = basis.text().cramps(night.cramps);
    let details = basis.text().night_details(basis.catalogue(), night);
    [cramps].into_iter().chain(details).collect()
}

/// On how many days each item was ticked, those that have left the plan among them. An item that
/// this content does not know has no words.
fn items(basis: &Basis<'_>, weeks: &Weeks) -> Vec<Line> {
    let text = basis.text();
    let days = weeks.rows.iter().filter(|row| !row.is_to_come).count();
    let line = |(name, ticked): (&String, &u32)| {
        let id = basis.catalogue().find::<Action>(name)?;
        let said = match basis.catalogue()[id].time {
            Time::Once => basis.ui(Ui::WeeksOnce),
            Time::Day | Time::Evening | Time::Bedtime => {
                let (ticked, days) = (ticked.to_string(), days.to_string());
                text.fill(Ui::WeeksDays, &[("ticked", &ticked), ("days", &days)])
            }
        };
        // Before the check is finished there is no list that it could be on.
        let is_on_list = basis.plan.items.iter().any(|item| item.action == id);
        let has_left = basis.level().is_some() && !is_on_list;
        let what = text[id].title.as_str();
        Some(Line::Item(Item {
            name: text.fill(Ui::SheetLine, &[("what", what), ("said", &said)]),
            small: has_left
                .then(|| basis.ui(Ui::WeeksLeft))
                .into_iter()
                .collect(),
            ..Item::default()
        }))
    };
    weeks.days_ticked.iter().filter_map(line).collect()
}
