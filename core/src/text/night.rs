//! A night in words: how many cramps, how long and how bad. It owns which sentence stands for which
//! value; it refuses to know how the values come about ([`crate::night`]).

use super::{Text, Ui};
use crate::catalogue::{Catalogue, Place};
use crate::night::{Length, MOST_CRAMPS, Night, Severity};

impl Text {
    /// A number of cramps: "No cramps", "2 cramps", "5 or more cramps".
    #[must_use]
    pub fn cramps(&self, cramps: u8) -> String {
        let many = |ui: Ui| self.fill(ui, &[("cramps", &cramps.min(MOST_CRAMPS).to_string())]);
        match cramps {
            0 => self.ui(Ui::NightNone).to_owned(),
            1 => self.ui(Ui::NightCramp).to_owned(),
            MOST_CRAMPS.. => many(Ui::CrampsMost),
            _ => many(Ui::NightCramps),
        }
    }

    /// The same as short as can be, for a button under a question: "None", "2", "5+".
    #[must_use]
    pub fn pick(&self, cramps: u8) -> String {
        match cramps {
            0 => self.ui(Ui::PickNone).to_owned(),
            MOST_CRAMPS.. => self.fill(Ui::PickMost, &[("cramps", &MOST_CRAMPS.to_string())]),
            _ => cramps.to_string(),
        }
    }

    /// How long a cramp lasted.
    #[must_use]
    pub fn length(&self, length: Length) -> &str {
        self.ui(match length {
            Length::Seconds => Ui::LengthSeconds,
            Length::Minutes => Ui::LengthMinutes,
            Length::OverTen => Ui::LengthOverTen,
        })
    }

    /// How bad a cramp was.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> &str {
        self.ui(match severity {
            Severity::Mild => Ui::SeverityMild,
            Severity::Moderate => Ui::SeverityModerate,
            Severity::Severe => Ui::SeveritySevere,
        })
    }

    /// What was said of a night besides the number of cramps, a piece for each. A place that the
    /// catalogue does not know has no words.
    #[must_use]
    pub fn night_details(&self, catalogue: &Catalogue, night: &Night) -> Vec<String> {
        let length = night.longest.map(|length| self.length(length).to_owned());
        let severity = night.worst.map(|worst| self.severity(worst).to_owned());
        let places = catalogue.all::<Place>();
        let places = places.filter(|(_, place)| night.places.contains(&place.id));
        let places = places.map(|(id, _)| self[id].name.clone());
        length.into_iter().chain(severity).chain(places).collect()
    }
}
