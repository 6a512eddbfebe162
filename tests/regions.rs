//! Which number to call: the region that a browser seems to be in, by its time zone and languages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::BTreeSet;
use std::path::Path;

use cramp_check_core::catalogue::{Catalogue, Region};
use cramp_check_core::load;

fn catalogue() -> Catalogue {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    load::load(&load::read(&content).unwrap()).unwrap().0
}

#[test]
fn a_region_is_guessed_by_time_zone_and_then_by_language() {
    let catalogue = catalogue();
    // The time zone, the languages, and the region that they speak for.
    let rows: [(&str, &[&str], Option<&str>); 28] = [
        ("Europe/London", &[], Some("uk")),
        ("Europe/Dublin", &[], Some("ie_eu")),
        ("Indian/Reunion", &[], Some("ie_eu")),
        ("America/Indiana/Knox", &[], Some("us_ca")),
        ("Australia/Lord_Howe", &[], Some("au")),
        ("Pacific/Chatham", &[], Some("nz")),
        // The time zone goes before the language.
        ("Europe/London", &["en-US"], Some("uk")),
        ("Pacific/Auckland", &["de-DE", "en-GB"], Some("nz")),
        // A time zone that does not tell.
        ("UTC", &["en-GB"], Some("uk")),
        ("", &["en-GB"], Some("uk")),
        ("Etc/GMT-1", &["en-NZ"], Some("nz")),
        // A time zone that lies elsewhere, whatever the language.
        ("Asia/Tokyo", &["en-AU"], None),
        ("Asia/Kolkata", &["en-GB"], None),
        ("europe/london", &["en-NZ"], None),
        ("", &["en-gb"], Some("uk")),
        ("", &["de-Latn-AT"], Some("ie_eu")),
        ("", &["en-GB-oxendict"], Some("uk")),
        ("", &["en-u-ca-gregory"], None),
        ("", &["en-x-us"], None),
        // The first language that names a country, known here or not.
        ("", &["en", "fr-CA", "en-GB"], Some("us_ca")),
        ("", &["zh-Hans", "en-GB"], Some("uk")),
        ("", &["ja-JP", "en-GB"], None),
        // Languages are no countries.
        ("", &["de", "mt"], None),
        ("", &["es-419"], None),
        ("", &["en-"], None),
        ("", &[""], None),
        ("", &[], None),
        ("Asia/Tokyo", &["ja-JP"], None),
    ];
    for (zone, languages, expected) in rows {
        let languages: Vec<String> = languages.iter().map(|&tag| tag.to_owned()).collect();
        let guessed = catalogue.guess_region(zone, &languages);
        let guessed = guessed.map(|id| catalogue[id].id.as_str());
        assert_eq!(guessed, expected, "{zone} {languages:?}");
    }
}

#[test]
fn each_time_zone_and_country_leads_to_its_own_region() {
    let catalogue = catalogue();
    let (mut zones, mut countries) = (BTreeSet::new(), BTreeSet::new());
    for (id, region) in catalogue.all::<Region>() {
        for zone in &region.time_zones {
            assert!(zones.insert(zone), "{zone} stands in two regions");
            assert_eq!(catalogue.guess_region(zone, &[]), Some(id), "{zone}");
        }
        for country in &region.countries {
            assert!(countries.insert(country), "{country} stands in two regions");
            let languages = [format!("en-{country}")];
            assert_eq!(
                catalogue.guess_region("", &languages),
                Some(id),
                "{country}"
            );
        }
    }
}

#[test]
fn only_everywhere_else_is_without_a_number() {
    let catalogue = catalogue();
    let everywhere_else = catalogue.everywhere_else();
    for (id, region) in catalogue.all::<Region>() {
        let known = region.emergency.is_some();
        assert_eq!(known, id != everywhere_else, "{}", region.id);
    }
    assert_eq!(catalogue[everywhere_else].id, "other");
}
