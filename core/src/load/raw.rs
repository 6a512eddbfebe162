//! The entries of the structure files, just as they are written: names in place of ids, and what may
//! be left out. It owns the fields that a file may have; it refuses to know what they mean.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Checked, Grade, Level, Shows, Time};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAbout {
    pub(super) version: String,
    pub(super) date: toml::value::Datetime,
    pub(super) language: String,
    pub(super) plan_nights: u16,
    pub(super) after_plan: String,
    pub(super) long_cramp_minutes: u16,
    pub(super) long_cramp: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSign {
    pub(super) id: String,
    pub(super) level: Level,
    pub(super) unsure: Option<Level>,
    #[serde(default = "yes")]
    pub(super) asked: bool,
    #[serde(default)]
    pub(super) derived_from: Vec<String>,
    pub(super) derived_from_group: Option<String>,
    #[serde(default)]
    pub(super) only_if: Vec<String>,
    #[serde(default)]
    pub(super) notes: Vec<RawNote>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) from_memory: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFactor {
    pub(super) id: String,
    pub(super) group: String,
    pub(super) grade: Grade,
    #[serde(default)]
    pub(super) only_if: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSafety {
    pub(super) id: String,
    #[serde(default)]
    pub(super) stops: bool,
    #[serde(default)]
    pub(super) only_if: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawNote {
    pub(super) id: String,
    pub(super) on: Vec<String>,
    #[serde(default)]
    pub(super) or_unsure: bool,
    #[serde(default)]
    pub(super) instead: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAction {
    pub(super) id: String,
    #[serde(default)]
    pub(super) everyone: bool,
    #[serde(default)]
    pub(super) fits: Vec<String>,
    pub(super) fits_group: Option<String>,
    #[serde(default = "levels_of_the_list")]
    pub(super) levels: Vec<Level>,
    pub(super) time: Time,
    pub(super) grade: Grade,
    pub(super) drawing: Option<String>,
    #[serde(default)]
    pub(super) asks_about_medicines: bool,
    #[serde(default)]
    pub(super) notes: Vec<RawNote>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) from_memory: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGate {
    pub(super) id: String,
    #[serde(default)]
    pub(super) closed_by: Vec<String>,
    pub(super) closed_by_unsure_at: Option<Level>,
    #[serde(default)]
    pub(super) replaces: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) adds: Vec<String>,
    #[serde(default)]
    pub(super) removes: Vec<String>,
    #[serde(default)]
    pub(super) removes_steps: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStep {
    pub(super) id: String,
    pub(super) drawing: Option<String>,
    #[serde(default)]
    pub(super) notes: Vec<RawNote>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) from_memory: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLookalike {
    pub(super) id: String,
    #[serde(default)]
    pub(super) only_if: Vec<String>,
    #[serde(default)]
    pub(super) signs: Vec<String>,
    #[serde(default)]
    pub(super) actions: Vec<String>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTopic {
    pub(super) id: String,
    #[serde(default)]
    pub(super) left_out: bool,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) from_memory: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub(super) id: String,
    pub(super) citation: String,
    pub(super) url: Option<String>,
    pub(super) checked: Checked,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPart {
    pub(super) id: String,
    #[serde(default)]
    pub(super) help_first: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPage {
    pub(super) id: String,
    pub(super) part: String,
    pub(super) asks: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRegion {
    pub(super) id: String,
    pub(super) emergency: Option<String>,
    pub(super) urgent: Option<String>,
    #[serde(default)]
    pub(super) countries: Vec<String>,
    #[serde(default)]
    pub(super) time_zones: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDrawing {
    pub(super) id: String,
    pub(super) width: u16,
    pub(super) height: u16,
    pub(super) strokes: Vec<RawStroke>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStroke {
    #[serde(rename = "as")]
    pub(super) shows: Shows,
    pub(super) d: String,
}

/// The file of places, once the places are taken out of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlaces {
    pub(super) drawing: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlace {
    pub(super) id: String,
    pub(super) d: String,
}

fn yes() -> bool {
    true
}

fn levels_of_the_list() -> Vec<Level> {
    vec![Level::SelfCare, Level::Routine]
}
