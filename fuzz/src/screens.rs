//! Every screen for any record, wherever the person is and whatever they tap: it can be drawn, what is
//! taken along can be written, and nothing of what was kept becomes markup.
//!
//! The first byte says how many of those after it are taps; the rest is the record.

use cramp_check::app::{App, DayForm, Options, Props};
use cramp_check::content::Content;
use cramp_check::storage::Kept;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{ActionId, PageId, PlaceId, RegionId, StatementId};
use cramp_check_core::file::Taking;
use cramp_check_core::journey::Step;
use cramp_check_core::night::{Length, Night};
use cramp_check_core::record::Record;
use cramp_check_core::reminder::remaining;
use cramp_check_core::session::{Msg, Session};
use cramp_check_core::sheet::{Setting, Sheet};
use yew::{Callback, LocalServerRenderer};

use crate::start::{NOW, TODAY, calm, catalogue, full};

/// No markup of a screen holds it.
const MARKUP: &str = "<img";

pub fn seeds() -> Vec<Vec<u8>> {
    let mut foreign = calm();
    foreign.content = "<img src=x onerror=alert(1)>".to_owned();
    foreign.region = Some(foreign.content.clone());
    let records = [Record::empty(), full(), calm(), foreign];
    let taps: [&[u8]; 4] = [&[], &[5, 5], &[6, 9, 40, 11], &[130, 12]];
    let pairs = records
        .iter()
        .flat_map(|record| taps.map(|taps| (record, taps)));
    pairs
        .map(|(record, taps)| {
            let mut seed = vec![u8::try_from(taps.len()).unwrap()];
            seed.extend(taps);
            seed.extend(record.to_json().bytes());
            seed
        })
        .collect()
}

pub fn hold(data: &[u8]) {
    let Some((&count, rest)) = data.split_first() else {
        return;
    };
    let (taps, text) = rest.split_at(usize::from(count % 16).min(rest.len()));
    let Ok(record) = Record::from_json(&String::from_utf8_lossy(text)) else {
        return;
    };
    let mut session = Session::new(catalogue(), &record, Step::Start, NOW);
    for &tap in taps {
        session.update(catalogue(), message(tap, &record));
    }
    let kept = session.record(catalogue());
    assert_eq!(Record::from_json(&kept.to_json()).as_ref(), Ok(&kept));
    draw(&session, kept);
    take_along(&session);
}

/// What a tap says: the upper half of the bytes are places to go to.
fn message(tap: u8, record: &Record) -> Msg {
    let at = u32::from(tap % 64);
    let page = PageId(at % catalogue().pages.len() as u32);
    let statement = StatementId(at % catalogue().statements.len() as u32);
    let day = Day(TODAY.0 - (at as i32 - 8));
    let far = if tap.is_multiple_of(2) {
        Day(i32::MIN)
    } else {
        Day(i32::MAX)
    };
    match tap {
        0..16 => match at {
            0 => Msg::CarriedOn,
            1 => Msg::NoneChosen,
            2 => Msg::UnsureChosen,
            3 => Msg::Continued,
            4 => Msg::WentBack,
            5 => Msg::Opened(Step::Plan),
            6 => Msg::Opened(Step::Relief),
            7 => Msg::CrampBegan,
            8 => Msg::CrampLasted,
            9 => Msg::CrampEnded,
            10 => Msg::CrampLogged,
            11 => Msg::Opened(Step::Weeks),
            12 => Msg::FileOpened(record.clone()),
            13 => Msg::FileTaken(Taking::Together),
            14 => Msg::RecordChanged(record.clone()),
            _ => Msg::StartedAgain,
        },
        16..64 => match at % 8 {
            0 => Msg::ItemTicked(ActionId(at % catalogue().actions.len() as u32), day, true),
            1 => Msg::NightLogged(
                day,
                Some(Night::default().with_another(Some(Length::OverTen))),
            ),
            2 => Msg::PlaceTicked(day, PlaceId(at % catalogue().places.len() as u32), true),
            3 => Msg::DayOpened(day),
            4 => Msg::DayOpened(far),
            5 => Msg::SaidWhetherBetter(tap > 32),
            6 => Msg::RegionChosen(RegionId(at % catalogue().regions.len() as u32)),
            _ => Msg::ClockRead(Moment { day, ..NOW }),
        },
        64..96 => Msg::Ticked(statement, true),
        96..128 => Msg::Replied(statement, tap.is_multiple_of(2)),
        128.. => Msg::TurnedTo(
            match at % 16 {
                0 => Step::Start,
                1 => Step::Page(page),
                2 => Step::Unsure(page),
                3 => Step::Review,
                4 => Step::Result,
                5 => Step::Plan,
                6 => Step::Night(day),
                7 => Step::Night(far),
                8 => Step::Weeks,
                9 => Step::Relief,
                10 => Step::Take,
                11 => Step::Opened,
                12 => Step::WarningSigns,
                13 => Step::About,
                14 => Step::Erase,
                _ => Step::Erased,
            },
            i32::from(tap) - 192,
        ),
    }
}

fn draw(session: &Session, record: Record) {
    let content = content();
    let props = Props {
        kept: Kept::new(record.into()),
        step: session.step,
        region: session.region,
        now: session.now,
        day_names: Callback::from(|(Day(day), _, _): (Day, DayForm, bool)| format!("day {day}")),
        ..Props::bare(content, Options::default())
    };
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    let html = pollster::block_on(renderer.render());
    assert!(html.contains("data-heading"), "{html}");
    assert!(!html.contains(MARKUP), "{html}");
    assert!(html.len() < 400_000, "{} bytes", html.len());
}

fn take_along(session: &Session) {
    let content = content();
    let day = |Day(day): Day| format!("day {day}");
    let setting = Setting {
        catalogue: catalogue(),
        text: content.text,
        region: session.region.unwrap_or(catalogue().everywhere_else()),
        dates: &day,
        short_dates: &day,
        edition_date: "",
    };
    let sheet = Sheet::of(session, &setting).plain();
    assert!(sheet.len() < 100_000, "{} bytes", sheet.len());
    let edition = &catalogue().edition;
    if let Some((_, nights)) = remaining(&session.diary, session.now, 21 * 60, edition) {
        assert!(nights.get() <= edition.plan_nights + 1, "{nights} nights");
    }
}

fn content() -> Content {
    Content::built_in("en")
}
