//! Which number is called where, and where a person seems to be. It owns the guess from a browser's
//! time zone and languages; it refuses to know any country: those are content.

use serde::{Deserialize, Serialize};

use super::{Catalogue, Named, RegionId};

/// Countries with the same number to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Its name in content and in saved records.
    pub id: String,
    /// The number for an ambulance, if one is known.
    pub emergency: Option<String>,
    /// The number for advice today, if there is one for the whole region.
    pub urgent: Option<String>,
    /// Time zones that lie in it, as browsers name them.
    pub time_zones: Vec<String>,
    /// Its countries, by two-letter code.
    pub countries: Vec<String>,
}

impl Catalogue {
    /// The region that a browser seems to be in: by its time zone, or where that names no place, by
    /// the country of the first of its languages that names one (`en-GB`). `None` where neither
    /// tells, and where the zone lies in no region: a language must not offer a number of a country
    /// that the person is not in.
    #[must_use]
    pub fn guess_region(&self, time_zone: &str, languages: &[String]) -> Option<RegionId> {
        let by_zone = self
            .all::<Region>()
            .find(|(_, region)| region.time_zones.iter().any(|zone| zone == time_zone));
        let by_language = || {
            let country = languages.iter().find_map(|tag| country(tag))?;
            self.all::<Region>()
                .find(|(_, region)| region.countries.contains(&country))
        };
        if names_a_place(time_zone) {
            return by_zone.map(|(id, _)| id);
        }
        by_language().map(|(id, _)| id)
    }

    /// The region of everyone whose own is not known: the last.
    #[must_use]
    pub fn everywhere_else(&self) -> RegionId {
        Region::id_at(self.regions.len().saturating_sub(1))
    }
}

/// Whether a time zone tells where it is, as `Asia/Tokyo` does and `UTC` does not.
fn names_a_place(time_zone: &str) -> bool {
    !["", "UTC", "GMT"].contains(&time_zone) && !time_zone.starts_with("Etc/")
}

/// The country that a language tag names: `GB` of `en-GB`. What follows a single letter (a calendar,
/// a private mark) says nothing about a country.
fn country(tag: &str) -> Option<String> {
    tag.split('-')
        .skip(1)
        .take_while(|part| part.len() > 1)
        .find(|part| part.len() == 2)
        .map(str::to_ascii_uppercase)
}
