//! What a host page, a browser and the page's history say in short texts: the element's attributes,
//! the name of a step, the time zone, the languages, and a time of day. One to a line.

use cramp_check::app::Options;
use cramp_check::content::Content;
use cramp_check_core::calendar::minute_of;
use cramp_check_core::catalogue::Region;
use cramp_check_core::journey::Step;

use crate::start::catalogue;

pub const WORDS: &[&str] = &[
    "en",
    "en-GB",
    "de",
    "check",
    "plan",
    "relief",
    "none",
    "uk",
    "1",
    "6",
    "7",
    "0",
    "+2",
    "256",
    "https://",
    "http://",
    "mailto:",
    "javascript:",
    "/",
    "./",
    "//",
    "start",
    "page/days",
    "unsure/days",
    "night/20780",
    "night/-2147483648",
    "night/2147483648",
    "take-along",
    "Europe/London",
    "Etc/GMT",
    "UTC",
    "en-a-GB",
    "x-GB",
    "21:00",
    "24:00",
    "00:60",
    "constructor",
    "__proto__",
    "\u{130}",
    "\u{0}",
    "\u{202e}",
    "ß",
];

pub fn seeds() -> Vec<Vec<u8>> {
    let texts = [
        "en-GB\n2\nuk\nmailto:desk@example.org\nnone\nplan\n\npage/days\nEurope/London\nen-GB\n21:00",
        "\n6\nnz\n/report\n\nrelief\n\nnight/20779\nUTC\nde-CH\n00:00",
        "de\n1\n\n\n\n\n\nstart\n\nfr\n23:59",
    ];
    texts.map(|text| text.as_bytes().to_vec()).into()
}

const NAMES: [&str; 7] = [
    "lang",
    "heading-level",
    "region",
    "report",
    "storage",
    "start",
    "standalone",
];

pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.split('\n');
    let said = NAMES.map(|name| (name, lines.next().filter(|line| !line.is_empty())));
    options(&said);
    let mut next = || lines.next().unwrap_or_default();
    step(next());
    region(next(), &[next().to_owned(), next().to_owned()]);
    if let Some(minute) = minute_of(next()) {
        assert!(minute < 24 * 60, "{minute}");
    }
}

fn options(said: &[(&str, Option<&str>)]) {
    let options = Options::read(|name| {
        let (_, value) = said.iter().find(|(known, _)| *known == name)?;
        value.map(str::to_owned)
    });
    assert!((1..=6).contains(&options.heading_level));
    if let Some(report) = &options.report {
        let scheme = report.split_once(':').map_or("", |(scheme, _)| scheme);
        let leads = ["https", "http", "mailto"].contains(&scheme);
        assert!(leads || report.starts_with(['/', '.']), "{report:?}");
    }
    let content = Content::built_in(&options.language);
    assert_eq!(content.text.language, "en");
    let found = options
        .region
        .and_then(|name| catalogue().find::<Region>(&name));
    assert!(found.is_none_or(|id| id.index() < catalogue().regions.len()));
}

fn step(name: &str) {
    if let Some(step) = Step::from_name(catalogue(), name) {
        assert_eq!(
            Step::from_name(catalogue(), &step.name(catalogue())),
            Some(step)
        );
    }
}

fn region(time_zone: &str, languages: &[String]) {
    if let Some(id) = catalogue().guess_region(time_zone, languages) {
        let region = &catalogue()[id];
        let by_zone = region.time_zones.iter().any(|zone| zone == time_zone);
        let by_language = languages.iter().any(|tag| {
            let tag = tag.to_ascii_uppercase();
            region
                .countries
                .iter()
                .any(|country| tag.contains(country.as_str()))
        });
        assert!(by_zone || by_language, "{}", region.id);
    }
}
