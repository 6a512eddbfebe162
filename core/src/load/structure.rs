//! From the entries as they are written to the catalogue's lists, every name resolved to an id. It
//! refuses to know any words, and what only shows in the whole ([`super::whole`]).

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::raw::{
    RawAbout, RawAction, RawDrawing, RawFactor, RawGate, RawLookalike, RawNote, RawPage, RawPart,
    RawPlace, RawPlaces, RawRegion, RawSafety, RawSign, RawSource, RawStep, RawStroke, RawTopic,
};
use super::tables::{
    ABOUT, ACTIONS, DRAWINGS, FACTORS, GATES, LOOKALIKES, PAGES, PLACES, REGIONS, RELIEF, SAFETY,
    SIGNS, SOURCES, TOPICS, Tables,
};
use super::{Faults, Files};
use crate::catalogue::{
    Action, Catalogue, Drawing, DrawingId, Edition, Evidence, Gate, Kind, Level, Lookalike, Note,
    Page, PageId, Part, PartId, Place, Region, ReliefStep, Sign, Source, SourceId, Statement,
    StatementId, Stroke, Topic,
};

/// Makes the catalogue, noting each fault and leaving out what it cannot make. `None` where a whole
/// file is missing or is no TOML.
pub(super) fn catalogue(files: &Files, faults: &mut Faults) -> Option<Catalogue> {
    let mut tables = Tables::parse(files, faults)?;
    let about: Option<RawAbout> = tables.whole(ABOUT, faults);
    let signs: Vec<RawSign> = tables.entries(SIGNS, "sign", faults);
    let factors: Vec<RawFactor> = tables.entries(FACTORS, "factor", faults);
    let safety: Vec<RawSafety> = tables.entries(SAFETY, "safety", faults);
    let actions: Vec<RawAction> = tables.entries(ACTIONS, "action", faults);
    let gates: Vec<RawGate> = tables.entries(GATES, "gate", faults);
    let relief: Vec<RawStep> = tables.entries(RELIEF, "step", faults);
    let lookalikes: Vec<RawLookalike> = tables.entries(LOOKALIKES, "lookalike", faults);
    let topics: Vec<RawTopic> = tables.entries(TOPICS, "topic", faults);
    let sources: Vec<RawSource> = tables.entries(SOURCES, "source", faults);
    let parts: Vec<RawPart> = tables.entries(PAGES, "part", faults);
    let pages: Vec<RawPage> = tables.entries(PAGES, "page", faults);
    let regions: Vec<RawRegion> = tables.entries(REGIONS, "region", faults);
    let drawings: Vec<RawDrawing> = tables.entries(DRAWINGS, "drawing", faults);
    let places: Vec<RawPlace> = tables.entries(PLACES, "place", faults);
    let legs: Option<RawPlaces> = tables.whole(PLACES, faults);
    tables.finish(faults);

    let statement_ids = signs
        .iter()
        .map(|sign| (SIGNS, &sign.id))
        .chain(factors.iter().map(|factor| (FACTORS, &factor.id)))
        .chain(safety.iter().map(|safety| (SAFETY, &safety.id)));
    let statements = Names::of::<Statement>("a statement", statement_ids, faults);
    let action_names =
        Names::of::<Action>("an action", in_file(ACTIONS, &actions, |a| &a.id), faults);
    let step_names = Names::of::<ReliefStep>("a step", in_file(RELIEF, &relief, |s| &s.id), faults);
    let source_names =
        Names::of::<Source>("a source", in_file(SOURCES, &sources, |s| &s.id), faults);
    let drawing_names =
        Names::of::<Drawing>("a drawing", in_file(DRAWINGS, &drawings, |d| &d.id), faults);
    let part_names = Names::of::<Part>("a part", in_file(PAGES, &parts, |p| &p.id), faults);
    Names::<PageId>::of::<Page>("a page", in_file(PAGES, &pages, |p| &p.id), faults);
    Names::of::<Lookalike>("a row", in_file(LOOKALIKES, &lookalikes, |l| &l.id), faults);
    Names::of::<Topic>("a topic", in_file(TOPICS, &topics, |t| &t.id), faults);
    Names::of::<Place>("a place", in_file(PLACES, &places, |p| &p.id), faults);
    Names::of::<Region>("a region", in_file(REGIONS, &regions, |r| &r.id), faults);
    let mut gate_ids = BTreeSet::new();
    for gate in &gates {
        if !gate_ids.insert(&gate.id) {
            faults.add(GATES, &gate.id, "each gate once", "it twice");
        }
    }

    let groups = groups(&factors, &statements);
    let urgent_at = |level: Level| -> Vec<StatementId> {
        signs
            .iter()
            .filter(|sign| sign.level == level && sign.asked)
            .filter_map(|sign| statements.get(&sign.id))
            .collect()
    };
    let mut made = Maker {
        faults,
        statements: &statements,
        sources: &source_names,
        drawings: &drawing_names,
        groups: &groups,
    };

    let mut all: Vec<Statement> = Vec::new();
    all.extend(signs.iter().map(|raw| made.sign(raw)));
    all.extend(factors.iter().map(|raw| made.factor(raw)));
    all.extend(safety.iter().map(|raw| made.safety(raw)));
    let after_plan = about
        .as_ref()
        .and_then(|about| statements.one(ABOUT, "after_plan", &about.after_plan, made.faults));
    let long_cramp = about
        .as_ref()
        .and_then(|about| statements.one(ABOUT, "long_cramp", &about.long_cramp, made.faults));
    let legs = legs.and_then(|raw| drawing_names.one(PLACES, "drawing", &raw.drawing, made.faults));
    Some(Catalogue {
        edition: Edition {
            version: about
                .as_ref()
                .map_or_else(String::new, |a| a.version.clone()),
            date: about
                .as_ref()
                .map_or_else(String::new, |a| a.date.to_string()),
            language: about
                .as_ref()
                .map_or_else(String::new, |a| a.language.clone()),
            plan_nights: about.as_ref().map_or(0, |a| a.plan_nights),
            long_cramp_minutes: about.as_ref().map_or(0, |a| a.long_cramp_minutes),
        },
        statements: all,
        actions: actions.iter().map(|raw| made.action(raw)).collect(),
        gates: gates
            .iter()
            .map(|raw| Gate {
                id: raw.id.clone(),
                closed_by: statements.all(GATES, &raw.id, &raw.closed_by, made.faults),
                closed_by_unsure: raw.closed_by_unsure_at.map(urgent_at).unwrap_or_default(),
                replaces: raw
                    .replaces
                    .iter()
                    .filter_map(|(old, new)| {
                        let old = action_names.one(GATES, &raw.id, old, made.faults);
                        let new = action_names.one(GATES, &raw.id, new, made.faults);
                        Some((old?, new?))
                    })
                    .collect(),
                adds: action_names.all(GATES, &raw.id, &raw.adds, made.faults),
                removes: action_names.all(GATES, &raw.id, &raw.removes, made.faults),
                removes_steps: step_names.all(GATES, &raw.id, &raw.removes_steps, made.faults),
            })
            .collect(),
        relief: relief
            .iter()
            .map(|raw| ReliefStep {
                id: raw.id.clone(),
                drawing: made.drawing(RELIEF, &raw.id, raw.drawing.as_deref()),
                notes: made.notes(RELIEF, &raw.id, &raw.notes),
                evidence: made.evidence(RELIEF, &raw.id, &raw.sources, raw.from_memory),
            })
            .collect(),
        lookalikes: lookalikes
            .iter()
            .map(|raw| Lookalike {
                id: raw.id.clone(),
                only_if: made.ids(LOOKALIKES, &raw.id, &raw.only_if),
                signs: statements.all(LOOKALIKES, &raw.id, &raw.signs, made.faults),
                actions: action_names.all(LOOKALIKES, &raw.id, &raw.actions, made.faults),
                evidence: made.evidence(LOOKALIKES, &raw.id, &raw.sources, false),
            })
            .collect(),
        topics: topics
            .iter()
            .map(|raw| Topic {
                id: raw.id.clone(),
                left_out: raw.left_out,
                evidence: made.evidence(TOPICS, &raw.id, &raw.sources, raw.from_memory),
            })
            .collect(),
        pages: pages
            .iter()
            .map(|raw| Page {
                id: raw.id.clone(),
                part: part_names
                    .one(PAGES, &raw.id, &raw.part, made.faults)
                    .unwrap_or(PartId(0)),
                asks: statements.all(PAGES, &raw.id, &raw.asks, made.faults),
            })
            .collect(),
        parts: parts
            .into_iter()
            .map(|RawPart { id, help_first }| Part { id, help_first })
            .collect(),
        sources: sources
            .into_iter()
            .map(|raw| Source {
                id: raw.id,
                citation: raw.citation,
                url: raw.url,
                checked: raw.checked,
            })
            .collect(),
        regions: regions
            .into_iter()
            .map(|raw| Region {
                id: raw.id,
                emergency: raw.emergency,
                urgent: raw.urgent,
                countries: raw.countries,
                time_zones: raw.time_zones,
            })
            .collect(),
        drawings: drawings
            .into_iter()
            .map(|raw| Drawing {
                id: raw.id,
                width: raw.width,
                height: raw.height,
                strokes: raw
                    .strokes
                    .into_iter()
                    .map(|RawStroke { shows, d }| Stroke { shows, path: d })
                    .collect(),
            })
            .collect(),
        legs: legs.unwrap_or(DrawingId(0)),
        places: places
            .into_iter()
            .map(|RawPlace { id, d }| Place { id, path: d })
            .collect(),
        after_plan: after_plan.unwrap_or(StatementId(0)),
        long_cramp: long_cramp.unwrap_or(StatementId(0)),
    })
}

fn in_file<'a, T>(
    file: &'static str,
    raw: &'a [T],
    id: impl Fn(&'a T) -> &'a String,
) -> impl Iterator<Item = (&'static str, &'a String)> {
    raw.iter().map(move |item| (file, id(item)))
}

fn groups(
    factors: &[RawFactor],
    statements: &Names<StatementId>,
) -> BTreeMap<String, Vec<StatementId>> {
    let mut groups: BTreeMap<String, Vec<StatementId>> = BTreeMap::new();
    for factor in factors {
        if let Some(id) = statements.get(&factor.id) {
            groups.entry(factor.group.clone()).or_default().push(id);
        }
    }
    groups
}

/// Makes entries that need ids resolved.
struct Maker<'a> {
    faults: &'a mut Faults,
    statements: &'a Names<StatementId>,
    sources: &'a Names<SourceId>,
    drawings: &'a Names<DrawingId>,
    groups: &'a BTreeMap<String, Vec<StatementId>>,
}

impl Maker<'_> {
    fn sign(&mut self, raw: &RawSign) -> Statement {
        let mut derived_from = self.ids(SIGNS, &raw.id, &raw.derived_from);
        derived_from.extend(self.group(SIGNS, &raw.id, raw.derived_from_group.as_deref()));
        let speaks = Level::Routine..=Level::Emergency;
        if !speaks.contains(&raw.level) {
            let expected = "level routine, urgent or emergency";
            let found = format!("{:?}", raw.level);
            self.faults.add(SIGNS, &raw.id, expected, found);
        }
        if raw.unsure.is_some_and(|unsure| unsure > raw.level) {
            let expected = "unsure to speak no louder than yes";
            let found = format!("{:?}", raw.unsure);
            self.faults.add(SIGNS, &raw.id, expected, found);
        }
        if !raw.asked && derived_from.is_empty() {
            self.faults
                .add(SIGNS, &raw.id, "to be asked or derived", "neither");
        }
        Statement {
            id: raw.id.clone(),
            kind: Kind::Sign(Sign {
                level: raw.level,
                unsure: raw.unsure,
                derived_from,
            }),
            asked: raw.asked,
            only_if: self.ids(SIGNS, &raw.id, &raw.only_if),
            notes: self.notes(SIGNS, &raw.id, &raw.notes),
            evidence: self.evidence(SIGNS, &raw.id, &raw.sources, raw.from_memory),
        }
    }

    fn factor(&mut self, raw: &RawFactor) -> Statement {
        Statement {
            id: raw.id.clone(),
            kind: Kind::Factor(raw.grade),
            asked: true,
            only_if: self.ids(FACTORS, &raw.id, &raw.only_if),
            notes: Vec::new(),
            evidence: self.evidence(FACTORS, &raw.id, &raw.sources, false),
        }
    }

    /// A safety question claims nothing, so it needs no source.
    fn safety(&mut self, raw: &RawSafety) -> Statement {
        Statement {
            id: raw.id.clone(),
            kind: Kind::Safety { stops: raw.stops },
            asked: true,
            only_if: self.ids(SAFETY, &raw.id, &raw.only_if),
            notes: Vec::new(),
            evidence: self.evidence(SAFETY, &raw.id, &raw.sources, true),
        }
    }

    fn action(&mut self, raw: &RawAction) -> Action {
        let mut fits = self.ids(ACTIONS, &raw.id, &raw.fits);
        fits.extend(self.group(ACTIONS, &raw.id, raw.fits_group.as_deref()));
        Action {
            id: raw.id.clone(),
            everyone: raw.everyone,
            fits,
            levels: raw.levels.clone(),
            time: raw.time,
            grade: raw.grade,
            asks_about_medicines: raw.asks_about_medicines,
            drawing: self.drawing(ACTIONS, &raw.id, raw.drawing.as_deref()),
            notes: self.notes(ACTIONS, &raw.id, &raw.notes),
            evidence: self.evidence(ACTIONS, &raw.id, &raw.sources, raw.from_memory),
        }
    }

    fn ids(&mut self, file: &str, id: &str, names: &[String]) -> Vec<StatementId> {
        self.statements.all(file, id, names, self.faults)
    }

    fn drawing(&mut self, file: &str, id: &str, name: Option<&str>) -> Option<DrawingId> {
        self.drawings.one(file, id, name?, self.faults)
    }

    fn group(&mut self, file: &str, id: &str, group: Option<&str>) -> Vec<StatementId> {
        let Some(group) = group else {
            return Vec::new();
        };
        self.groups.get(group).cloned().unwrap_or_else(|| {
            self.faults.add(file, id, "a group of factors", group);
            Vec::new()
        })
    }

    fn notes(&mut self, file: &str, id: &str, raw: &[RawNote]) -> Vec<Note> {
        raw.iter()
            .map(|note| Note {
                id: note.id.clone(),
                on: self.ids(file, id, &note.on),
                or_unsure: note.or_unsure,
                instead: note.instead,
            })
            .collect()
    }

    fn evidence(&mut self, file: &str, id: &str, names: &[String], from_memory: bool) -> Evidence {
        if names.is_empty() && !from_memory {
            self.faults.add(file, id, "at least one source", "none");
        }
        Evidence {
            sources: self.sources.all(file, id, names, self.faults),
            from_memory: from_memory && file != SAFETY,
        }
    }
}
