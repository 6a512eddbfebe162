//! What several targets start from: the built-in content, a record with something of everything in
//! it, and one evening.

use cramp_check::content::Content;
use cramp_check_core::answers::Answer;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::night::{Length, Night, Severity};
use cramp_check_core::record::Record;

pub const TODAY: Day = Day(20_780);

/// The evening of that day.
pub const NOW: Moment = Moment {
    instant: 1_795_466_400,
    day: TODAY,
    minute: 20 * 60,
};

pub fn catalogue() -> &'static Catalogue {
    Content::built_in("en").catalogue
}

/// Every question answered, and a few days of a plan.
pub fn full() -> Record {
    let mut record = Record::empty();
    record.content = catalogue().edition.version.clone();
    let asked = catalogue().pages.iter().flat_map(|page| &page.asks);
    for (at, &id) in asked.enumerate() {
        let statement = &catalogue()[id];
        let answer = match at % 9 {
            4 => Answer::NotSure,
            7 => Answer::Yes,
            _ => Answer::No,
        };
        let calm = ["s_under18", "clot_lung"].contains(&statement.id.as_str());
        let answer = if calm { Answer::No } else { answer };
        record.answers.insert(statement.id.clone(), answer);
    }
    record.answers.insert("later".to_owned(), Answer::Yes);
    days(&mut record);
    record
}

/// Nothing amiss but two habits, and a few days of a plan.
pub fn calm() -> Record {
    let mut record = full();
    let names: Vec<String> = record.answers.keys().cloned().collect();
    for name in names {
        let answer = match name.as_str() {
            "h_sit_long" | "h_shoes" => Answer::Yes,
            _ => Answer::No,
        };
        record.answers.insert(name, answer);
    }
    record
}

fn days(record: &mut Record) {
    record.region = Some("uk".to_owned());
    record.cramp = Some(NOW.instant - 100);
    record.diary.started = Some(Day(20_770));
    let ticked = ["shoes", "diary", "later"].map(str::to_owned);
    record
        .diary
        .ticks
        .insert(TODAY, ticked.into_iter().collect());
    let night = Night {
        cramps: 2,
        longest: Some(Length::OverTen),
        worst: Some(Severity::Severe),
        places: ["left_calf", "later"]
            .map(str::to_owned)
            .into_iter()
            .collect(),
    };
    record.diary.log(Day(20_779), Some(night));
    record.diary.log(Day(20_778), Some(Night::quiet()));
}
