//! The content's files: the project's own load whole, nothing in them is out of reach, and content
//! that is damaged on purpose is refused, each damage under the file and the entry that it is in.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod support;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use cramp_check_core::answers::Answer;
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{
    Action, ActionId, Catalogue, Lookalike, ReliefStep, Statement, StatementId, Topic,
};
use cramp_check_core::load::{self, ContentError, Files};
use cramp_check_core::packed::{pack, unpack};
use cramp_check_core::plan::plan;
use cramp_check_core::text::Text;
use serde_json::Value;

use support::{catalogue, files, no_but, statement};

const ENGLISH: &str = "text/en.toml";
const NEVER: &str = "never-say/en.toml";

/// One thing done to the content's files. An entry is called by its id, with its kind before it
/// (`page.days`) where the id alone would not do, and always so in a text file; without a name it
/// is the whole file.
#[derive(Clone, Copy, Debug)]
enum Damage<'a> {
    /// What stands once in an entry of a file becomes something else.
    Swap(&'a str, &'a str, &'a str, &'a str),
    /// The one line of an entry that begins so is left out.
    Cut(&'a str, &'a str, &'a str),
    /// Something is added at the end of a file, which may be a new one.
    Add(&'a str, &'a str),
    /// A file is missing.
    Lose(&'a str),
}

use Damage::{Add, Cut, Lose, Swap};

impl Damage<'_> {
    fn apply(self, files: &mut Files) {
        match self {
            Swap(file, entry, from, to) => {
                let source = files.get_mut(file).unwrap();
                let span = span(source, entry);
                let found = source[span.clone()].matches(from).count();
                assert_eq!(found, 1, "{self:?}: expected what is to be swapped once");
                let swapped = source[span.clone()].replace(from, to);
                source.replace_range(span, &swapped);
            }
            Cut(file, entry, start) => {
                let source = files.get_mut(file).unwrap();
                let span = span(source, entry);
                let (cut, left): (Vec<&str>, Vec<&str>) = source[span.clone()]
                    .split_inclusive('\n')
                    .partition(|line| line.starts_with(start));
                assert_eq!(cut.len(), 1, "{self:?}: expected such a line once");
                let left = left.concat();
                source.replace_range(span, &left);
            }
            Add(file, more) => files.entry(file.to_owned()).or_default().push_str(more),
            Lose(file) => assert!(files.remove(file).is_some(), "{self:?}"),
        }
    }
}

/// Where an entry stands in a file.
fn span(source: &str, entry: &str) -> Range<usize> {
    if entry.is_empty() {
        return 0..source.len();
    }
    let (kind, id) = entry.split_once('.').unwrap_or(("", entry));
    let heads = [
        format!("\nid = \"{entry}\"\n"),
        format!("\n[[{kind}]]\nid = \"{id}\"\n"),
        format!("\n[{entry}]\n"),
    ];
    let starts: Vec<usize> = heads
        .iter()
        .flat_map(|head| source.match_indices(head.as_str()))
        .map(|(at, head)| at + head.len())
        .collect();
    let [start] = starts[..] else {
        panic!("`{entry}` stands {} times", starts.len());
    };
    let end = source[start..].find("\n[");
    start..end.map_or(source.len(), |end| start + end + 1)
}

/// A fault that must be told: the file and the id, and part of what was expected and found.
type Fault<'a> = (&'a str, &'a str, &'a str, &'a str);

fn tells(error: &ContentError, (file, id, expected, found): Fault<'_>) -> bool {
    error.file == file
        && error.id == id
        && error.expected.contains(expected)
        && error.found.contains(found)
}

fn faults_of(damages: &[Damage<'_>]) -> Vec<ContentError> {
    let mut files = files();
    for damage in damages {
        damage.apply(&mut files);
    }
    load::load(&files).err().unwrap_or_default()
}

/// Each row: damages, and every fault that must be told of them.
#[track_caller]
fn check(rows: &[(&[Damage<'_>], &[Fault<'_>])]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|&(damages, faults)| {
            let found = faults_of(damages);
            let all = faults
                .iter()
                .all(|&fault| found.iter().any(|error| tells(error, fault)));
            let right = all && found.len() == faults.len();
            (!right).then(|| format!("{damages:?}\nexpected {faults:?}\nfound {found:#?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Each row: a damage that leaves other entries hanging, and the fault that must be told among
/// those that follow from it.
#[track_caller]
fn check_among(rows: &[(Damage<'_>, Fault<'_>)]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|&(damage, fault)| {
            let found = faults_of(&[damage]);
            let told = found.iter().any(|error| tells(error, fault));
            (!told).then(|| format!("{damage:?}\nexpected {fault:?}\nfound {found:#?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_projects_own_content_loads() {
    let (catalogue, texts) = load::load(&files()).unwrap();
    let languages: Vec<&str> = texts.iter().map(|text| text.language.as_str()).collect();
    assert_eq!(languages, ["en"]);
    assert_eq!(unpack::<Catalogue>(&pack(&catalogue).unwrap()), catalogue);
    assert_eq!(unpack::<Text>(&pack(&texts[0]).unwrap()), texts[0]);
}

#[test]
fn only_toml_files_are_read() {
    let names: Vec<String> = files().into_keys().collect();
    assert_eq!(
        names,
        [
            "about.toml",
            "actions.toml",
            "drawings.toml",
            "factors.toml",
            "gates.toml",
            "leaflet/en.toml",
            "lookalikes.toml",
            "never-say/en.toml",
            "pages.toml",
            "pages/en.toml",
            "places.toml",
            "regions.toml",
            "relief.toml",
            "safety.toml",
            "signs.toml",
            "sources.toml",
            "text/en.toml",
            "topics.toml",
        ]
    );
    let nowhere = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/nowhere");
    assert!(load::read(&nowhere).is_err());
}

#[test]
fn an_id_that_is_nobodys_is_told_wherever_it_stands() {
    const STATEMENT: &str = "the id of a statement";
    const ACTION: &str = "the id of an action";
    const STEP: &str = "the id of a step";
    const SOURCE: &str = "the id of a source";
    // File, entry, what stands there, what it becomes, and what an id of was expected.
    #[rustfmt::skip]
    let rows = [
        ("gates.toml", "steady", r#"["s_unsteady"]"#, r#"["s_unsteady", "nobody"]"#, STATEMENT),
        ("gates.toml", "fluid", "replaces = {", "replaces = { nobody = \"shoes\",", ACTION),
        ("gates.toml", "fluid", "replaces = {", "replaces = { shoes = \"nobody\",", ACTION),
        ("gates.toml", "injury", "adds = [", "adds = [\"nobody\", ", ACTION),
        ("gates.toml", "injury", "removes = [", "removes = [\"nobody\", ", ACTION),
        ("gates.toml", "injury", "removes_steps = [", "removes_steps = [\"nobody\", ", STEP),
        ("actions.toml", "shoes", "fits = [", "fits = [\"nobody\", ", STATEMENT),
        ("actions.toml", "shoes", "on = [", "on = [\"nobody\", ", STATEMENT),
        ("relief.toml", "rub", "on = [", "on = [\"nobody\", ", STATEMENT),
        ("signs.toml", "takes_quinine", "from = [", "from = [\"nobody\", ", STATEMENT),
        ("signs.toml", "takes_quinine", "level", "only_if = [\"nobody\"]\nlevel", STATEMENT),
        ("signs.toml", "much_alcohol", "on = [", "on = [\"nobody\", ", STATEMENT),
        ("factors.toml", "h_sweat", "grade", "only_if = [\"nobody\"]\ngrade", STATEMENT),
        ("safety.toml", "s_alcohol_dep", "if = [", "if = [\"nobody\", ", STATEMENT),
        ("lookalikes.toml", "clot", "signs = [", "signs = [\"nobody\", ", STATEMENT),
        ("lookalikes.toml", "dystonia", "actions = [", "actions = [\"nobody\", ", ACTION),
        ("pages.toml", "nights", "asks = [", "asks = [\"nobody\", ", STATEMENT),
        ("pages.toml", "nights", "part = \"days\"", "part = \"nobody\"", "the id of a part"),
        ("signs.toml", "rest_pain", "sources = [", "sources = [\"nobody\", ", SOURCE),
        ("factors.toml", "h_sweat", "sources = [", "sources = [\"nobody\", ", SOURCE),
        ("safety.toml", "m_quinine", "sources = [", "sources = [\"nobody\", ", SOURCE),
        ("actions.toml", "shoes", "sources = [", "sources = [\"nobody\", ", SOURCE),
        ("relief.toml", "rub", "sources = [", "sources = [\"nobody\", ", SOURCE),
        ("lookalikes.toml", "clot", "sources = [", "sources = [\"nobody\", ", SOURCE),
        ("topics.toml", "sore", "sources = [", "sources = [\"nobody\", ", SOURCE),
    ];
    for (file, entry, from, to, expected) in rows {
        check(&[(
            &[Swap(file, entry, from, to)],
            &[(file, entry, expected, "`nobody`")],
        )]);
    }
}

#[test]
fn a_group_that_is_nobodys_is_told() {
    #[rustfmt::skip]
    check(&[
        (
            &[Swap("actions.toml", "med_review", "\"medicines\"", "\"nobody\"")],
            &[
                ("actions.toml", "med_review", "a group of factors", "nobody"),
                ("actions.toml", "med_review", "that leads to it", "none"),
            ],
        ),
        (
            &[Swap("signs.toml", "known_condition", "\"conditions\"", "\"nobody\"")],
            &[
                ("signs.toml", "known_condition", "a group of factors", "nobody"),
                ("signs.toml", "known_condition", "asked or derived", "neither"),
            ],
        ),
    ]);
}

#[test]
fn a_sentence_that_is_missing_is_told() {
    let rows = [
        ("language", "code"),
        ("language", "direction"),
        ("ui", "back"),
        ("ui", "foot_label"),
        ("part", "age.name"),
        ("page.nights", "title"),
        ("sign.stroke", "label"),
        ("sign.stroke", "told"),
        ("sign.stroke", "means"),
        ("sign.pregnant", "means"),
        ("sign.pregnant", "act"),
        ("sign.clot_leg", "act"),
        ("sign.clot_leg", "notes.maternity"),
        ("sign.frequent", "act"),
        ("factor.h_sweat", "label"),
        ("factor.h_sweat", "told"),
        ("factor.h_sweat", "linked"),
        ("factor.h_sweat", "evidence"),
        ("safety.s_unsteady", "label"),
        ("safety.s_unsteady", "told"),
        ("action.shoes", "title"),
        ("action.shoes", "instruction"),
        ("action.shoes", "often"),
        ("action.shoes", "evidence"),
        ("action.shoes", "notes.foot_clinic"),
        ("step.rub", "instruction"),
        ("step.rub", "notes.pregnancy"),
        ("lookalike.clot", "name"),
        ("lookalike.clot", "differs"),
        ("lookalike.clot", "act"),
        ("topic.sore", "name"),
        ("topic.sore", "body"),
        ("region.uk", "name"),
        ("region.uk", "urgent_help"),
        ("drawing.pull_toes", "alt"),
        ("place.left_calf", "name"),
    ];
    for (table, field) in rows {
        let key = format!("{table}.{field}");
        let line = format!("{field} = ");
        check(&[(
            &[Cut(ENGLISH, table, &line)],
            &[(ENGLISH, &key, "words", "none")],
        )]);
    }
}

#[test]
fn a_sentence_without_words_is_told() {
    let or = "or = \"or\"";
    let none = (ENGLISH, "ui.or", "words", "none");
    #[rustfmt::skip]
    check(&[
        (&[Swap(ENGLISH, "ui", or, "or = \"\"")], &[none]),
        (&[Swap(ENGLISH, "ui", or, "or = \" \\t\"")], &[none]),
        (&[Swap(ENGLISH, "ui", or, "or = 5")], &[none, (ENGLISH, "ui.or", "words", "integer")]),
        // What may be left out may not be empty.
        (
            &[
                Cut(ENGLISH, "page.age", "hint = "),
                Swap(ENGLISH, "", "[page.age]\n", "[page.age]\nhint = \"\"\n"),
            ],
            &[(ENGLISH, "page.age.hint", "words", "none")],
        ),
    ]);
}

#[test]
fn words_for_nothing_are_told() {
    let rows = [
        ("\n[sign.nobody]\nlabel = \"x\"", "sign.nobody.label"),
        // A factor stands under `factor`, not under `sign`.
        ("\n[sign.h_sweat]\nmeans = \"x\"", "sign.h_sweat.means"),
        ("\n[topic.sore.more]\nbody = \"x\"", "topic.sore.more.body"),
        ("\n[more]\nback = \"x\"", "more.back"),
        ("\n[source.Nobody]\nnote = \"x\"", "source.Nobody.note"),
        ("\n[drawing.nobody]\nalt = \"x\"", "drawing.nobody.alt"),
        ("\n[place.nobody]\nname = \"x\"", "place.nobody.name"),
    ];
    for (more, key) in rows {
        check(&[(
            &[Add(ENGLISH, more)],
            &[(ENGLISH, key, "words for something", "words for nothing")],
        )]);
    }
    let rows = [
        ("ui", "nobody"),
        ("part", "nobody.name"),
        ("page.nights", "label"),
        // In an emergency there is one thing to do, whatever the sign.
        ("sign.stroke", "act"),
        // A sign that is never asked has no label, and is not named back.
        ("sign.pregnant", "label"),
        ("sign.pregnant", "told"),
        ("sign.stroke", "notes.nobody"),
        ("factor.h_sweat", "notes.nobody"),
        ("safety.s_unsteady", "means"),
        ("action.shoes", "nobody"),
        ("action.diary", "notes.nobody"),
        ("step.rub", "title"),
        ("lookalike.clot", "title"),
        ("topic.sore", "title"),
        ("region.uk", "number"),
    ];
    for (table, field) in rows {
        let key = format!("{table}.{field}");
        let head = format!("[{table}]\n");
        let with = format!("{head}{field} = \"x\"\n");
        check(&[(
            &[Swap(ENGLISH, "", &head, &with)],
            &[(ENGLISH, &key, "words for something", "words for nothing")],
        )]);
    }
}

#[test]
fn placeholders_are_just_those_that_are_filled() {
    let rows = [
        ("ui", "back"),
        ("action.shoes", "title"),
        ("page.age", "hint"),
        ("action.move_breaks", "notes.seated"),
        ("source.NHS", "note"),
        // This one is filled in another sentence.
        ("ui", "plan_done"),
    ];
    for (table, field) in rows {
        let key = format!("{table}.{field}");
        let head = format!("{field} = \"");
        let with = format!("{head}{{name}} ");
        check(&[(
            &[Swap(ENGLISH, table, &head, &with)],
            &[(ENGLISH, &key, "no such placeholder", "{name}")],
        )]);
    }
    #[rustfmt::skip]
    check(&[
        (&[Swap(ENGLISH, "ui", "{version}, {date}", "version, {date}")],
         &[(ENGLISH, "ui.about_edition", "{version}", "a sentence without it")]),
        (&[Swap(ENGLISH, "ui", "{version}, {date}", "{version {version}, {date}")],
         &[(ENGLISH, "ui.about_edition", "no such placeholder", "{version }")]),
    ]);
}

#[test]
fn a_sentence_that_somebody_meant_to_finish_is_told() {
    for mark in ["TODO", "TBD", "XXX", "???"] {
        let unfinished = format!("body = \"{mark} ");
        check(&[(
            &[Swap(ENGLISH, "topic.where", "body = \"", &unfinished)],
            &[(ENGLISH, "topic.where.body", "a finished sentence", mark)],
        )]);
    }
}

#[test]
fn an_id_that_stands_twice_is_told() {
    let gate = "\n[[gate]]\nid = \"steady\"\nclosed_by = [\"s_unsteady\"]\nremoves = [\"shoes\"]\n";
    let source = "\n[[source]]\nid = \"CC\"\ncitation = \"x\"\nchecked = \"memory\"\n";
    #[rustfmt::skip]
    check(&[
        (&[Add("gates.toml", gate)], &[("gates.toml", "steady", "each gate once", "it twice")]),
        (&[Add("sources.toml", source)], &[("sources.toml", "CC", "each id once", "it twice")]),
    ]);
    let factor = "\n[[factor]]\nid = \"frequent\"\ngroup = \"body\"\ngrade = \"weak\"\n";
    let action = "\n[[action]]\nid = \"shoes\"\ntime = \"day\"\ngrade = \"weak\"\n";
    let page = "\n[[page]]\nid = \"nights\"\npart = \"days\"\nasks = []\n";
    let drawing = "\n[[drawing]]\nid = \"legs\"\nwidth = 1\nheight = 1\nstrokes = []\n";
    let once = "each id once";
    let twice = "it twice";
    #[rustfmt::skip]
    check_among(&[
        (Add("factors.toml", factor), ("factors.toml", "frequent", once, twice)),
        (Add("safety.toml", "\n[[safety]]\nid = \"h_sweat\"\n"),
         ("safety.toml", "h_sweat", once, twice)),
        (Add("signs.toml", "\n[[sign]]\nid = \"worried\"\nlevel = \"routine\"\n"),
         ("signs.toml", "worried", once, twice)),
        (Add("actions.toml", action), ("actions.toml", "shoes", once, twice)),
        (Add("relief.toml", "\n[[step]]\nid = \"rub\"\n"), ("relief.toml", "rub", once, twice)),
        (Add("lookalikes.toml", "\n[[lookalike]]\nid = \"clot\"\n"),
         ("lookalikes.toml", "clot", once, twice)),
        (Add("topics.toml", "\n[[topic]]\nid = \"sore\"\n"), ("topics.toml", "sore", once, twice)),
        (Add("pages.toml", page), ("pages.toml", "nights", once, twice)),
        (Add("pages.toml", "\n[[part]]\nid = \"warning\"\n"),
         ("pages.toml", "warning", once, twice)),
        (Add("regions.toml", "\n[[region]]\nid = \"uk\"\n"), ("regions.toml", "uk", once, twice)),
        (Add("drawings.toml", drawing), ("drawings.toml", "legs", once, twice)),
        (Add("places.toml", "\n[[place]]\nid = \"left_calf\"\nd = \"M0 0\"\n"),
         ("places.toml", "left_calf", once, twice)),
    ]);
}

#[test]
fn an_action_that_nothing_leads_to_is_told() {
    let nothing = ("that leads to it", "none");
    let told = |id| ("actions.toml", id, nothing.0, nothing.1);
    let gate = "replaces = { fluids_day = \"fluid_plan\" }";
    #[rustfmt::skip]
    check(&[
        (&[Cut("actions.toml", "diary", "everyone = ")], &[told("diary")]),
        (&[Swap("actions.toml", "diary", "[\"self_care\", \"routine\", \"urgent\"]", "[]")],
         &[told("diary")]),
        // Signs that are never asked put nothing in.
        (&[Swap("actions.toml", "diary", "everyone = true", "fits = [\"much_alcohol\"]")],
         &[told("diary")]),
        (&[Cut("actions.toml", "injury_ask", "fits = "), Cut("gates.toml", "injury", "adds = ")],
         &[told("injury_ask")]),
        // What stands in place of something that nothing leads to.
        (
            &[
                Cut("actions.toml", "fluids_day", "everyone = "),
                Cut("actions.toml", "fluids_day", "fits = "),
            ],
            &[told("fluids_day"), told("fluid_plan")],
        ),
        (&[Swap("gates.toml", "fluid", gate, "replaces = { fluid_plan = \"fluid_plan\" }")],
         &[told("fluid_plan")]),
        // One way is enough.
        (&[Cut("actions.toml", "injury_ask", "fits = ")], &[]),
        (&[Cut("gates.toml", "injury", "adds = ")], &[]),
        (&[Cut("actions.toml", "stretch_seated", "fits = ")], &[]),
    ]);
}

#[test]
fn what_rests_on_nothing_is_told() {
    let rows = [
        ("factors.toml", "h_sweat", "sources = "),
        ("signs.toml", "rest_pain", "sources = "),
        ("signs.toml", "stroke", "from_memory = "),
        ("actions.toml", "bed_loose", "sources = "),
        ("actions.toml", "night_safety", "from_memory = "),
        ("relief.toml", "walk", "sources = "),
        ("relief.toml", "stay_safe", "from_memory = "),
        ("lookalikes.toml", "clot", "sources = "),
        ("topics.toml", "sore", "sources = "),
        ("topics.toml", "gadgets", "from_memory = "),
    ];
    for (file, id, line) in rows {
        check(&[(
            &[Cut(file, id, line)],
            &[(file, id, "at least one source", "none")],
        )]);
    }
    check(&[
        (
            &[Swap("factors.toml", "h_sweat", "[\"Merck-T\"]", "[]")],
            &[("factors.toml", "h_sweat", "at least one source", "none")],
        ),
        // A safety question claims nothing, and memory is enough for a sign.
        (&[Cut("safety.toml", "m_quinine", "sources = ")], &[]),
        (&[Cut("signs.toml", "frequent", "sources = ")], &[]),
    ]);
}

#[test]
fn what_rests_on_memory_says_so() {
    let rows = [
        // With sources beside it, and without.
        ("frequent", true),
        ("stroke", true),
        ("rest_pain", false),
        ("h_sweat", false),
        // A safety question claims nothing.
        ("m_quinine", false),
        ("s_unsteady", false),
    ];
    for (name, from_memory) in rows {
        let evidence = &catalogue()[statement(name)].evidence;
        assert_eq!(evidence.from_memory, from_memory, "{name}");
    }
}

#[test]
fn a_gate_that_cannot_close_or_does_nothing_is_told() {
    let closes = "a statement that closes it";
    #[rustfmt::skip]
    check(&[
        (&[Cut("gates.toml", "position", "closed_by = ")],
         &[("gates.toml", "position", closes, "none")]),
        (&[Swap("gates.toml", "position", "[\"b_pregnant\"]", "[]")],
         &[("gates.toml", "position", closes, "none")]),
        // No sign has that level.
        (&[Swap("gates.toml", "doubt", "\"urgent\"", "\"self_care\"")],
         &[("gates.toml", "doubt", closes, "none")]),
        (&[Cut("gates.toml", "position", "removes = ")],
         &[("gates.toml", "position", "takes away or puts in", "nothing")]),
        (&[Swap("gates.toml", "position", "[\"b_pregnant\"]", "[\"b_pregnant\", \"pregnant\"]")],
         &[("gates.toml", "position", "answers only", "`pregnant`")]),
    ]);
}

#[test]
fn follow_ups_in_a_circle_are_told() {
    let circle = ("a question that can be reached", "a cycle of follow-ups");
    let told = |id| ("safety.toml", id, circle.0, circle.1);
    let after = "only_if = [\"h_alcohol\"]";
    let steady = "id = \"s_unsteady\"";
    let circle_of_two = "id = \"s_unsteady\"\nonly_if = [\"s_alcohol_dep\"]";
    #[rustfmt::skip]
    check(&[
        (&[Swap("safety.toml", "s_alcohol_dep", after, "only_if = [\"s_alcohol_dep\"]")],
         &[told("s_alcohol_dep")]),
        (
            &[
                Swap("safety.toml", "s_alcohol_dep", after, "only_if = [\"s_unsteady\"]"),
                Swap("safety.toml", "", steady, circle_of_two),
            ],
            &[told("s_alcohol_dep"), told("s_unsteady")],
        ),
        (
            &[
                Swap("safety.toml", "s_alcohol_dep", after, "only_if = [\"h_sweat\"]"),
                Swap("factors.toml", "h_sweat", "grade", "only_if = [\"worried\"]\ngrade"),
                Swap("signs.toml", "worried", "level", "only_if = [\"s_alcohol_dep\"]\nlevel"),
            ],
            &[
                told("s_alcohol_dep"),
                ("factors.toml", "h_sweat", circle.0, circle.1),
                ("signs.toml", "worried", circle.0, circle.1),
            ],
        ),
    ]);
}

#[test]
fn a_follow_up_before_what_it_follows_is_told() {
    let after = |parent| format!("only_if = [\"{parent}\"]\ngrade");
    // On an earlier page, on the same one, and after something that is never asked.
    for parent in ["s_unsteady", "h_low_fluid", "pregnant", "no_better"] {
        let expected = format!("a page after that of `{parent}`");
        check(&[(
            &[Swap("factors.toml", "h_sweat", "grade", &after(parent))],
            &[("factors.toml", "h_sweat", &expected, "one at or before it")],
        )]);
    }
    check(&[(
        &[Swap("factors.toml", "h_sweat", "grade", &after("worried"))],
        &[],
    )]);
}

#[test]
fn a_statement_that_is_not_asked_once_is_told() {
    #[rustfmt::skip]
    check(&[
        (&[Swap("pages.toml", "nights", "\"h_caffeine\", ", "")],
         &[("factors.toml", "h_caffeine", "to be asked on 1 pages", "0")]),
        (&[Swap("pages.toml", "page.safety", "asks = [", "asks = [\"h_caffeine\", ")],
         &[("factors.toml", "h_caffeine", "to be asked on 1 pages", "2")]),
        (&[Swap("pages.toml", "nights", "asks = [", "asks = [\"s_unsteady\", ")],
         &[("safety.toml", "s_unsteady", "to be asked on 1 pages", "2")]),
        // These two are never put on a page: one follows from answers, one is asked after a plan.
        (&[Swap("pages.toml", "page.safety", "asks = [", "asks = [\"pregnant\", ")],
         &[("signs.toml", "pregnant", "to be asked on 0 pages", "1")]),
        (&[Swap("pages.toml", "page.safety", "asks = [", "asks = [\"no_better\", ")],
         &[("signs.toml", "no_better", "to be asked on 0 pages", "1")]),
        (&[Swap("signs.toml", "effort_limit", "derived_from = [\"s_no_exercise\"]\n", "")],
         &[("signs.toml", "effort_limit", "to be asked or derived", "neither")]),
    ]);
}

#[test]
fn a_page_with_too_much_or_nothing_is_told() {
    let empty = "\n[[page]]\nid = \"spare\"\npart = \"age\"\nasks = []\n";
    #[rustfmt::skip]
    check(&[
        (
            &[
                Swap("pages.toml", "nights", "\"h_caffeine\", ", ""),
                Swap("pages.toml", "page.days", "asks = [", "asks = [\"h_caffeine\", "),
            ],
            &[("pages.toml", "days", "1 to 7 statements", "8")],
        ),
        (&[Add("pages.toml", empty), Add(ENGLISH, "\n[page.spare]\ntitle = \"Spare\"\n")],
         &[("pages.toml", "spare", "1 to 7 statements", "0")]),
        // A question that ends the check stands alone.
        (
            &[
                Swap("pages.toml", "page.safety", "\"s_fluid_limit\", ", ""),
                Swap("pages.toml", "", "[\"s_under18\"]", "[\"s_under18\", \"s_fluid_limit\"]"),
            ],
            &[("pages.toml", "age", "`s_under18` alone", "others beside it")],
        ),
    ]);
}

#[test]
fn a_lookalike_that_leads_nowhere_is_told() {
    check(&[(
        &[Cut("lookalikes.toml", "clot", "signs = ")],
        &[("lookalikes.toml", "clot", "a sign or an action", "neither")],
    )]);
}

#[test]
fn a_last_region_with_a_number_is_told() {
    check(&[(
        &[Swap(
            "regions.toml",
            "other",
            "countries",
            "emergency = \"112\"\ncountries",
        )],
        &[("regions.toml", "other", "without a number", "a number")],
    )]);
}

#[test]
fn a_drawing_that_is_nobodys_is_told() {
    const DRAWING: &str = "the id of a drawing";
    // What stood there is then shown by nothing.
    #[rustfmt::skip]
    let rows = [
        ("actions.toml", "stretch_night", "wall_stretch", "stretch_night"),
        ("relief.toml", "pull_toes", "pull_toes", "pull_toes"),
    ];
    for (file, entry, drawing, told) in rows {
        let (from, to) = (format!("drawing = \"{drawing}\""), "drawing = \"nobody\"");
        check(&[(
            &[Swap(file, entry, &from, to)],
            &[
                (file, told, DRAWING, "`nobody`"),
                ("drawings.toml", drawing, "to show it", "none"),
            ],
        )]);
    }
    #[rustfmt::skip]
    check(&[
        (&[Swap("places.toml", "", "drawing = \"legs\"", "drawing = \"nobody\"")],
         &[("places.toml", "drawing", DRAWING, "`nobody`")]),
        (&[Cut("places.toml", "", "drawing = ")],
         &[("places.toml", "", "the fields", "missing field `drawing`")]),
        (&[Cut("relief.toml", "pull_toes", "drawing = ")],
         &[("drawings.toml", "pull_toes", "to show it", "none")]),
    ]);
}

#[test]
fn a_drawing_that_cannot_be_drawn_is_told() {
    const READ: &str = "path data that begins with M";
    const WITHIN: &str = "within the drawing's box";
    // Path data, and what is told of it; nothing where it is sound.
    #[rustfmt::skip]
    let rows = [
        ("", Some((READ, "nothing"))),
        (" ", Some((READ, "nothing"))),
        ("l4 4", Some((READ, "`l`"))),
        ("M4 4l4 4X", Some((READ, "`X`"))),
        ("M4 4a4 4 0 0 1 8 8", Some((READ, "`a`"))),
        ("M4 4l4 4<", Some((READ, "`<`"))),
        ("M4 4é", Some((READ, "`é`"))),
        ("M4 4l4 4e9", Some((READ, "`e`"))),
        ("M", Some((READ, "0 numbers after `M`"))),
        ("M4", Some((READ, "1 numbers after `M`"))),
        ("M4 4c1 1 2 2", Some((READ, "4 numbers after `c`"))),
        ("M4 4h", Some((READ, "0 numbers after `h`"))),
        ("M4 4z5", Some((READ, "1 numbers after `z`"))),
        ("M4 -", Some((READ, "`-`"))),
        ("M4 .", Some((READ, "`.`"))),
        ("M4 4l477 0", Some((WITHIN, "481 4"))),
        ("M4 4l0 317", Some((WITHIN, "4 321"))),
        ("M4 4h-5", Some((WITHIN, "-1 4"))),
        ("M4 4V321", Some((WITHIN, "4 321"))),
        ("M4 4q0-5 8 0", Some((WITHIN, "4 -1"))),
        ("M4 4l400 0 100 0", Some((WITHIN, "504 4"))),
        // What follows a closed line begins where that began.
        ("M4 4l300 200zl-5 0", Some((WITHIN, "-1 4"))),
        ("M4 4m100 0l300 200zl-105 0", Some((WITHIN, "-1 4"))),
        ("M0 0L480,320 1.5.5h1H2v1V2C1 1 2 2 3 3s1 1 2 2Q+1 1 2 2t1 1S1 1 2 2T3 3zm1 1Z", None),
    ];
    for (path, told) in rows {
        let with = format!("strokes = [\n  {{ as = \"body\", d = \"{path}\" }},");
        let told = told.map(|(expected, found)| ("drawings.toml", "pull_toes", expected, found));
        check(&[(
            &[Swap("drawings.toml", "pull_toes", "strokes = [", &with)],
            told.as_slice(),
        )]);
    }
    #[rustfmt::skip]
    check(&[
        (&[Swap("places.toml", "left_calf", "d = \"M", "d = \"?M")],
         &[("places.toml", "left_calf", READ, "`?`")]),
        (&[Swap("places.toml", "left_calf", "d = \"M", "d = \"M0 381M")],
         &[("places.toml", "left_calf", WITHIN, "0 381")]),
        // Another drawing has another box.
        (
            &[Swap("places.toml", "", "drawing = \"legs\"", "drawing = \"pull_toes\"")],
            &[
                ("drawings.toml", "legs", "to show it", "none"),
                ("places.toml", "left_foot", WITHIN, "68 327"),
                ("places.toml", "right_foot", WITHIN, "172 327"),
            ],
        ),
    ]);
    let bare = "\n[[drawing]]\nid = \"spare\"\nwidth = 1\nheight = 1\nstrokes = []\n";
    #[rustfmt::skip]
    check(&[(
        &[Add("drawings.toml", bare), Add(ENGLISH, "\n[drawing.spare]\nalt = \"Spare\"\n")],
        &[
            ("drawings.toml", "spare", "strokes", "none"),
            ("drawings.toml", "spare", "to show it", "none"),
        ],
    )]);
}

#[test]
fn a_file_that_is_missing_is_told() {
    check(&[(
        &[Lose(ENGLISH)],
        &[("text", "", "a file for each language", "none")],
    )]);
    // Whether the leaflet and the pages have all their words is seen where those are made.
    let others = files().into_keys().filter(|file| !file.contains('/'));
    for file in others {
        check_among(&[(Lose(&file), (&file, "", "a file", "none"))]);
    }
    check(&[(
        &[Lose(NEVER)],
        &[(
            NEVER,
            "",
            "what must never be said in this language",
            "none",
        )],
    )]);
}

#[test]
fn a_file_or_table_that_nobody_reads_is_told() {
    let spare = "[[spare]]\nid = \"x\"\n";
    #[rustfmt::skip]
    check(&[
        (&[Add("spare.toml", "")],
         &[("spare.toml", "", "one of about.toml, signs.toml", "another file")]),
        (
            &[Add("spare.toml", spare)],
            &[
                ("spare.toml", "", "one of about.toml, signs.toml", "another file"),
                ("spare.toml", "spare", "nothing more in this file", "such a table"),
            ],
        ),
        (&[Add("topics.toml", spare)],
         &[("topics.toml", "spare", "nothing more in this file", "such a table")]),
        (&[Add("pages.toml", spare)],
         &[("pages.toml", "spare", "nothing more in this file", "such a table")]),
    ]);
}

#[test]
fn a_file_without_entries_is_told() {
    let rows = [
        ("signs.toml", "sign"),
        ("factors.toml", "factor"),
        ("safety.toml", "safety"),
        ("actions.toml", "action"),
        ("gates.toml", "gate"),
        ("relief.toml", "step"),
        ("lookalikes.toml", "lookalike"),
        ("topics.toml", "topic"),
        ("sources.toml", "source"),
        ("pages.toml", "part"),
        ("pages.toml", "page"),
        ("regions.toml", "region"),
        ("drawings.toml", "drawing"),
        ("places.toml", "place"),
    ];
    for (file, name) in rows {
        let expected = format!("entries [[{name}]]");
        let mut files = files();
        files.insert(file.to_owned(), String::new());
        let found = load::load(&files).unwrap_err();
        let told = found
            .iter()
            .any(|error| tells(error, (file, "", &expected, "none")));
        assert!(told, "{file}: {found:#?}");
    }
}

#[test]
fn a_file_that_is_no_toml_is_told() {
    let outside = |file: &&String| ["leaflet/", "pages/"].iter().any(|at| file.starts_with(at));
    for file in files().keys().filter(|file| !outside(file)) {
        #[rustfmt::skip]
        check_among(&[
            (Add(file, "\nid = \"x"), (file, "", "TOML", "invalid basic string")),
            (Add(file, "\n[[x"), (file, "", "TOML", "unclosed array table")),
        ]);
    }
}

#[test]
fn what_could_never_work_is_told() {
    let note = "{ id = \"seated\", on = [\"s_unsteady\"], or_unsure = true }";
    #[rustfmt::skip]
    check(&[
        (&[Swap("signs.toml", "worried", "level = \"routine\"", "level = \"self_care\"")],
         &[("signs.toml", "worried", "level routine, urgent or emergency", "SelfCare")]),
        (&[Swap("signs.toml", "rest_pain", "unsure = \"routine\"", "unsure = \"emergency\"")],
         &[("signs.toml", "rest_pain", "no louder than yes", "Emergency")]),
        (&[Swap("pages.toml", "nights", "[\"h_low_fluid\", ", "[\"h_low_fluid\", \"h_low_fluid\", ")],
         &[("pages.toml", "nights", "each statement once", "one twice")]),
        (&[Swap("actions.toml", "move_breaks", note, "{ id = \"seated\", on = [] }")],
         &[("actions.toml", "move_breaks", "calls for the note `seated`", "none")]),
        (&[Swap("actions.toml", "move_breaks", note, "{ id = \"seated\", on = [\"pregnant\"] }")],
         &[("actions.toml", "move_breaks", "calls for the note `seated`", "none")]),
        (&[Swap("gates.toml", "injury", "removes = [", "removes = [\"injury_ask\", ")],
         &[("gates.toml", "injury", "`injury_ask` put in or taken away", "both")]),
        (&[Swap("regions.toml", "nz", "[\"NZ\"]", "[\"NZ\", \"AU\"]")],
         &[("regions.toml", "nz", "`AU` once", "twice")]),
        (&[Swap("text/en.toml", "page.cramps", "What are your cramps like?", "What are your days like?")],
         &[("text/en.toml", "page.days.title", "a title of its own", "`What are your days like?`")]),
        (&[Swap("text/en.toml", "language", "\"ltr\"", "\"up\"")],
         &[("text/en.toml", "language.direction", "ltr or rtl", "`up`")]),
        (&[Swap("about.toml", "", "language = \"en\"", "language = \"fr\"")],
         &[("about.toml", "language", "the code of a text", "`fr`")]),
    ]);
}

#[test]
fn two_texts_in_one_language_are_told() {
    let mut files = files();
    let copy = files["text/en.toml"].clone();
    files.insert("text/de.toml".to_owned(), copy);
    files.insert("never-say/de.toml".to_owned(), "rule = []".to_owned());
    let faults = load::load(&files).unwrap_err();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["content/text/: en: expected each language once, found it twice"]
    );
}

#[test]
fn an_entry_of_the_wrong_shape_is_told() {
    const SHAPE: &str = "the fields of such an entry";
    // File, entry, what stands there, what it becomes, and what was found.
    #[rustfmt::skip]
    let rows = [
        ("signs.toml", "rest_pain", "level = \"urgent\"", "level = \"deadly\"", "`deadly`"),
        ("signs.toml", "rest_pain", "unsure = \"routine\"", "unsure = 5", "expected string"),
        ("signs.toml", "rest_pain", "level = \"urgent\"\n", "", "missing field `level`"),
        ("factors.toml", "h_sweat", "\"weak\"", "\"feeble\"", "`feeble`"),
        ("factors.toml", "h_sweat", "group = \"habits\"\n", "", "missing field `group`"),
        ("actions.toml", "shoes", "time = \"day\"", "time = \"noon\"", "`noon`"),
        ("actions.toml", "diary", "\"routine\"", "\"deadly\"", "`deadly`"),
        ("actions.toml", "shoes", "or_unsure = true", "surprise = 1", "`surprise`"),
        ("gates.toml", "doubt", "\"urgent\"", "\"deadly\"", "`deadly`"),
        ("sources.toml", "CKS", "\"own_page\"", "\"seen\"", "`seen`"),
        ("regions.toml", "nz", "\"111\"", "111", "expected a string"),
        ("drawings.toml", "pull_toes", "\"motion\"", "\"ghost\"", "`ghost`"),
        ("drawings.toml", "pull_toes", "width = 480", "width = -1", "expected u16"),
        ("drawings.toml", "pull_toes", "height = 320\n", "", "missing field `height`"),
        ("drawings.toml", "pull_toes", "as = \"motion\",", "", "missing field `as`"),
        ("about.toml", "", "plan_nights = 42", "plan_nights = -1", "expected u16"),
        ("about.toml", "", "date = 2026-11-25", "date = \"today\"", "date"),
        ("about.toml", "", "plan_nights = 42\n", "", "missing field `plan_nights`"),
        ("about.toml", "", "long_cramp_minutes = 10", "long_cramp_minutes = \"ten\"", "u16"),
        ("about.toml", "", "long_cramp = \"long_cramp\"\n", "", "missing field `long_cramp`"),
    ];
    for (file, entry, from, to, found) in rows {
        check_among(&[(Swap(file, entry, from, to), (file, entry, SHAPE, found))]);
    }
    // File, entry, a field after which another one stands that nobody reads.
    let rows = [
        ("signs.toml", "rest_pain", "level = "),
        ("factors.toml", "h_sweat", "group = "),
        ("safety.toml", "m_quinine", "sources = "),
        ("actions.toml", "shoes", "time = "),
        ("gates.toml", "steady", "closed_by = "),
        ("relief.toml", "rub", "sources = "),
        ("lookalikes.toml", "clot", "signs = "),
        ("topics.toml", "sore", "sources = "),
        ("sources.toml", "CC", "citation = "),
        ("pages.toml", "nights", "asks = "),
        ("pages.toml", "warning", "help_first = "),
        ("regions.toml", "uk", "countries = "),
        ("drawings.toml", "pull_toes", "width = "),
        ("places.toml", "left_calf", "d = "),
        ("about.toml", "", "version = "),
    ];
    for (file, entry, field) in rows {
        let with = format!("surprise = 1\n{field}");
        check_among(&[(
            Swap(file, entry, field, &with),
            (file, entry, SHAPE, "unknown field `surprise`"),
        )]);
    }
    check(&[(
        &[Add("gates.toml", "\n[[gate]]\nclosed_by = []\n")],
        &[("gates.toml", "(without an id)", SHAPE, "missing field `id`")],
    )]);
}

#[test]
fn what_must_never_be_said_is_told_with_the_sentence() {
    const LEAFLET: &str = "leaflet/en.toml";
    const AROUND: &str = "pages/en.toml";
    // File, entry, the key, what it says, and the rule that forbids it.
    #[rustfmt::skip]
    let rows = [
        (ENGLISH, "topic.sore", "body", "Rest. Stop taking your statin.", "(medicine_change)", "stop taking your statin."),
        (ENGLISH, "topic.sore", "body", "Take 5 mg of it.", "(dose)", "take 5 mg of it."),
        (ENGLISH, "sign.frequent", "act", "Magnesium is good for you.", "(remedy)", "magnesium is good for you."),
        (ENGLISH, "action.diary", "caution", "A glass of tonic eases it.", "(quinine)", "a glass of tonic eases it."),
        (ENGLISH, "ui", "self_care_lead", "You are fine.", "(all_clear)", "you are fine."),
        (ENGLISH, "ui", "routine_lead", "Nine out of ten get better.", "(number)", "nine out of ten get better."),
        (ENGLISH, "factor.h_sweat", "linked", "Your sweat is the cause.", "(diagnosis)", "your sweat is the cause."),
        (ENGLISH, "action.diary", "evidence", "It is guaranteed.", "(cure)", "it is guaranteed."),
        (LEAFLET, "", "lead", "Checked by a GP.", "(review)", "checked by a gp."),
        (AROUND, "", "loading", "Kids may read it, too.", "(children)", "kids may read it, too."),
    ];
    for (file, entry, key, words, rule, sentence) in rows {
        let source = files()[file].clone();
        let line = format!("{key} = \"");
        let old = source[span(&source, entry)]
            .lines()
            .find(|line_of| line_of.starts_with(&line));
        let new = format!("{line}{words}\"");
        let id = [entry, key].join(".");
        let id = id.trim_start_matches('.');
        let found = match old {
            Some(old) => faults_of(&[Swap(file, entry, old, &new)]),
            None => faults_of(&[Swap(file, entry, "title = ", &format!("{new}\ntitle = "))]),
        };
        let told = found
            .iter()
            .any(|error| tells(error, (file, id, rule, sentence)));
        assert!(told, "{words}: {found:#?}");
    }
}

#[test]
fn a_rule_of_what_must_never_be_said_that_catches_nothing_is_told() {
    let rule = "\n[[rule]]\nid = \"x\"\nforbids = \"it\"\n";
    let rows = [
        (
            "patterns = ['zz']\nplanted = [\"zz\"]",
            "at least 2 planted sentences",
            "1",
        ),
        (
            "patterns = ['zz']\nplanted = [\"zz\", \"b\"]",
            "every planted sentence to be caught",
            "`b`",
        ),
        (
            "patterns = ['zz', 'zzzz']\nplanted = [\"zz\", \"zzz\"]",
            "a planted sentence for every pattern",
            "none for `zzzz`",
        ),
        (
            "patterns = ['zz', '(']\nplanted = [\"zz\", \"zz\"]",
            "a pattern that can be read",
            "unclosed group",
        ),
        (
            // Families within families, each ten times: more than there is room for anywhere.
            "patterns = ['zz', '<a>']\nplanted = [\"zz\", \"zz\"]",
            "a pattern of at most 50000 letters with its families",
            "a longer one",
        ),
        (
            "patterns = ['zz']\nallowed = [\"Zz!\"]\nplanted = [\"zz\", \"zzz\"]",
            "every planted sentence to be caught",
            "`zz`",
        ),
    ];
    let families: String = "abcdefghi"
        .chars()
        .zip("bcdefghij".chars())
        .map(|(family, next)| format!("{family} = '{}'\n", format!("<{next}>").repeat(10)))
        .collect();
    for (body, expected, found) in rows {
        let more = format!("[families]\n{families}");
        check(&[(
            &[
                Add(NEVER, &format!("{rule}{body}\n")),
                Swap(NEVER, "", "[families]\n", &more),
            ],
            &[(NEVER, "x", expected, found)],
        )]);
    }
    check_among(&[(
        Add(
            NEVER,
            "\n[[rule]]\nid = \"x\"\nforbids = \"it\"\npatterns = []\n",
        ),
        (
            NEVER,
            "",
            "the fields of such an entry",
            "missing field `planted`",
        ),
    )]);
}

#[test]
fn all_faults_are_told_at_once() {
    #[rustfmt::skip]
    check(&[(
        &[
            Cut("actions.toml", "diary", "everyone = "),
            Swap("factors.toml", "h_sweat", "Merck-T", "nobody"),
            Cut("gates.toml", "position", "closed_by = "),
            Cut("lookalikes.toml", "clot", "signs = "),
            Swap("pages.toml", "nights", "asks = [", "asks = [\"nobody\", "),
            Swap("regions.toml", "other", "countries", "emergency = \"112\"\ncountries"),
            Cut("relief.toml", "walk", "sources = "),
            Swap("safety.toml", "s_alcohol_dep", "h_alcohol", "s_alcohol_dep"),
            Cut("signs.toml", "stroke", "from_memory = "),
            Add("spare.toml", ""),
            Cut(ENGLISH, "ui", "back = "),
            Swap(ENGLISH, "topic.sore", "body = \"", "body = \"TODO {pain} "),
            Add("topics.toml", "[[spare]]\nid = \"x\"\n"),
        ],
        &[
            ("actions.toml", "diary", "that leads to it", "none"),
            ("factors.toml", "h_sweat", "the id of a source", "`nobody`"),
            ("gates.toml", "position", "a statement that closes it", "none"),
            ("lookalikes.toml", "clot", "a sign or an action", "neither"),
            ("pages.toml", "nights", "the id of a statement", "`nobody`"),
            ("regions.toml", "other", "without a number", "a number"),
            ("relief.toml", "walk", "at least one source", "none"),
            ("safety.toml", "s_alcohol_dep", "can be reached", "a cycle of follow-ups"),
            ("signs.toml", "stroke", "at least one source", "none"),
            ("spare.toml", "", "one of", "another file"),
            (ENGLISH, "ui.back", "words", "none"),
            (ENGLISH, "topic.sore.body", "a finished sentence", "`TODO`"),
            (ENGLISH, "topic.sore.body", "no such placeholder", "{pain}"),
            ("topics.toml", "spare", "nothing more in this file", "such a table"),
        ],
    )]);
}

#[test]
fn a_fault_is_told_in_one_line() {
    let damage = Swap("gates.toml", "injury", "\"injury_ask\"", "\"injury_ax\"");
    let told: Vec<String> = faults_of(&[damage])
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        told,
        ["content/gates.toml: injury: expected the id of an action, found `injury_ax`"]
    );
}

#[test]
fn another_language_is_one_more_file() {
    let mut files = files();
    let (_, english) = load::load(&files).unwrap();
    let other = in_another_language(&files[ENGLISH]);
    files.insert("text/xx.toml".to_owned(), other);
    files.insert("never-say/xx.toml".to_owned(), "rule = []".to_owned());
    let (with_both, texts) = load::load(&files).unwrap();
    assert_eq!(&with_both, catalogue());
    let [first, second] = &texts[..] else {
        panic!("expected two texts, found {}", texts.len());
    };
    assert_eq!(first, &english[0]);
    assert_eq!(second.language, "xx");
    assert_eq!(second.direction, first.direction);
    let changed = sentences(first)
        .into_iter()
        .map(|words| format!("Xx {words}"));
    assert_eq!(sentences(second), changed.collect::<Vec<String>>());
}

#[test]
fn another_language_is_held_against_the_content_too() {
    let mut files = files();
    let other = in_another_language(&files[ENGLISH]);
    files.insert("text/xx.toml".to_owned(), other);
    files.insert("never-say/xx.toml".to_owned(), "rule = []".to_owned());
    Cut("text/xx.toml", "topic.sore", "name = ").apply(&mut files);
    let faults = load::load(&files).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(tells(
        &faults[0],
        ("text/xx.toml", "topic.sore.name", "words", "none")
    ));
}

/// Another language's file: every sentence is changed, and the language's code.
fn in_another_language(english: &str) -> String {
    let lines = english.lines().map(|line| match line.split_once(" = \"") {
        Some(("code", _)) => "code = \"xx\"\n".to_owned(),
        Some((key, words)) if key != "direction" && !line.starts_with('#') => {
            format!("{key} = \"Xx {words}\n")
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// Every sentence of a text, in order.
fn sentences(text: &Text) -> Vec<String> {
    fn collect(value: &Value, into: &mut Vec<String>) {
        match value {
            // What a text need not hold for an entry of this kind is empty.
            Value::String(words) if !words.is_empty() => into.push(words.clone()),
            Value::Array(list) => list.iter().for_each(|value| collect(value, into)),
            Value::Object(fields) => fields.values().for_each(|value| collect(value, into)),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(text).unwrap();
    let fields = value.as_object_mut().unwrap();
    fields.remove("language");
    fields.remove("direction");
    let mut found = Vec::new();
    collect(&value, &mut found);
    found
}

/// All items that some one or two *yes* answers put on the checklist.
fn offered(catalogue: &Catalogue) -> BTreeSet<ActionId> {
    let asked: Vec<StatementId> = catalogue
        .pages
        .iter()
        .flat_map(|page| &page.asks)
        .copied()
        .collect();
    let mut offered = BTreeSet::new();
    let mut answers = no_but(&[]);
    for (at, &first) in asked.iter().enumerate() {
        answers.set(first, Answer::Yes);
        for &second in &asked[at..] {
            answers.set(second, Answer::Yes);
            let plan = plan(catalogue, &answers, &assess(catalogue, &answers));
            offered.extend(plan.items.iter().map(|item| item.action));
            if second != first {
                answers.set(second, Answer::No);
            }
        }
        answers.set(first, Answer::No);
    }
    offered
}

/// All signs that some one *yes* shows.
fn shown(catalogue: &Catalogue) -> BTreeSet<StatementId> {
    let mut shown = BTreeSet::new();
    for (id, statement) in catalogue.all::<Statement>().filter(|(_, s)| s.asked) {
        let answers = no_but(&[(&statement.id, Answer::Yes)]);
        for sign in assess(catalogue, &answers).signs {
            assert_eq!(sign.because, [id], "{}", statement.id);
            shown.insert(sign.sign);
        }
    }
    shown
}

#[test]
fn everything_can_be_reached() {
    let catalogue = catalogue();
    let offered = offered(catalogue);
    for (id, action) in catalogue.all::<Action>() {
        assert!(offered.contains(&id), "{}", action.id);
    }
    let shown = shown(catalogue);
    for (id, _) in catalogue.signs() {
        assert!(shown.contains(&id), "{}", catalogue[id].id);
    }
    let answers = no_but(&[]);
    let steps = plan(catalogue, &answers, &assess(catalogue, &answers))
        .relief
        .unwrap();
    for (id, step) in catalogue.all::<ReliefStep>() {
        assert!(steps.iter().any(|shown| shown.step == id), "{}", step.id);
    }
    for (_, row) in catalogue.all::<Lookalike>() {
        let signs = row.signs.iter().all(|sign| shown.contains(sign));
        assert!(
            signs && row.actions.iter().all(|action| offered.contains(action)),
            "{}",
            row.id
        );
    }
}

#[test]
fn nothing_is_asked_twice() {
    let mut seen = BTreeSet::new();
    for page in &catalogue().pages {
        for &id in &page.asks {
            assert!(
                seen.insert(id),
                "{} again on {}",
                catalogue()[id].id,
                page.id
            );
        }
    }
}

#[test]
fn every_source_that_is_cited_is_in_the_bibliography() {
    let files = files();
    let bibliography = &files["sources.toml"];
    for (file, source) in &files {
        for line in source.lines() {
            let Some(cited) = line.strip_prefix("sources = ") else {
                continue;
            };
            let cited: Vec<&str> = cited.split('"').skip(1).step_by(2).collect();
            assert!(!cited.is_empty(), "{file}: {line}");
            for id in cited {
                let entry = format!("[[source]]\nid = \"{id}\"\n");
                assert!(bibliography.contains(&entry), "{file}: {id}");
            }
        }
    }
}

/// Where a topic that the tool was made for is met.
#[derive(Debug)]
enum Met {
    Asked(&'static str),
    Offered(&'static str),
    Told(&'static str),
}

#[test]
fn what_the_tool_was_made_for_is_there() {
    use Met::{Asked, Offered, Told};
    let rows = [
        ("sitting for long", Asked("h_sit_long")),
        ("over-exertion", Asked("h_overexert")),
        ("standing for long", Asked("h_stand_long")),
        ("posture", Asked("h_posture")),
        ("pregnancy", Asked("b_pregnant")),
        ("alcohol", Asked("h_alcohol")),
        ("too little to drink", Asked("h_low_fluid")),
        ("electrolytes", Asked("c_electrolyte")),
        ("Parkinson’s", Asked("c_parkinsons")),
        ("long-acting beta-agonists", Asked("m_laba")),
        ("short-acting beta-agonists", Asked("m_saba")),
        ("statins", Asked("m_statin")),
        ("potassium-sparing diuretics", Asked("m_diuretic_ksparing")),
        ("thiazide diuretics", Asked("m_diuretic_thiazide")),
        ("loop diuretics", Asked("m_diuretic_loop")),
        ("hydration", Offered("fluids_day")),
        ("shoes that fit", Offered("shoes")),
        ("stretching", Offered("stretch_night")),
        ("an exercise bike", Offered("bike_evening")),
        ("loose bedding", Offered("bed_loose")),
        ("where cramps come", Told("where")),
        ("how long they last", Told("how_long")),
        ("soreness afterwards", Told("sore")),
    ];
    let catalogue = catalogue();
    let offered = offered(catalogue);
    for (topic, met) in rows {
        let is_met = match met {
            Asked(name) => {
                let id = statement(name);
                catalogue.pages.iter().any(|page| page.asks.contains(&id))
            }
            Offered(name) => offered.contains(&catalogue.find::<Action>(name).expect(topic)),
            Told(name) => !catalogue[catalogue.find::<Topic>(name).expect(topic)].left_out,
        };
        assert!(is_met, "{topic}: {met:?}");
    }
}
