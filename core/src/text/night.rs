//! A night in words: how many cramps, how long and how bad. It owns which sentence stands for which
//! value; it refuses to know how the values come about ([`crate::night`]).

use super::{Text, Ui};
use crate::night::{Length, MOST_CRAMPS, Night, Severity};

impl Text {
    /// A number of cramps: "None", "2", "5 or more".
    #[must_use]
    pub fn cramps(&self, cramps: u8) -> String {
        match cramps {
            0 => self.ui(Ui::NightNone).to_owned(),
            MOST_CRAMPS.. => self.fill(Ui::NightOrMore, &[("cramps", &MOST_CRAMPS.to_string())]),
            _ => cramps.to_string(),
        }
    }

    /// The same as short as can be: "None", "2", "5+".
    #[must_use]
    pub fn cramps_short(&self, cramps: u8) -> String {
        match cramps {
            MOST_CRAMPS.. => self.fill(
                Ui::NightOrMoreShort,
                &[("cramps", &MOST_CRAMPS.to_string())],
            ),
            _ => self.cramps(cramps),
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

    /// What was said of a night besides the number of cramps, a piece for each.
    #[must_use]
    pub fn night_details(&self, night: &Night) -> Vec<String> {
        let length = night.longest.map(|length| self.length(length).to_owned());
        let severity = night.worst.map(|worst| self.severity(worst).to_owned());
        length.into_iter().chain(severity).collect()
    }
}
