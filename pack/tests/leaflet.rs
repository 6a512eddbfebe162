//! The leaflet: everything that the content says stands in it, in the order in which help is needed;
//! everyone whom a gate would keep from something is named beside it; and its own words are whole.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cramp_check_core::catalogue::{
    Action, Catalogue, Kind, Level, Lookalike, ReliefStep, Source, Statement, StatementId, Topic,
};
use cramp_check_core::load::never::Never;
use cramp_check_core::load::{self, Files};
use cramp_check_core::text::{Text, Ui, fill};
use cramp_check_pack::leaflet::{self, Words, words};

const ENGLISH: &str = "leaflet/en.toml";

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

fn loaded() -> (Catalogue, Text, Words) {
    let files = load::read(&content()).unwrap();
    let (catalogue, texts) = load::load(&files).unwrap();
    let mut all = words::load(&files, &texts).unwrap();
    (catalogue, texts.into_iter().next().unwrap(), all.remove(0))
}

fn written(heading_level: u8) -> String {
    let (catalogue, text, words) = loaded();
    leaflet::leaflet(&catalogue, &text, &words, "23 November 2026", heading_level).into_string()
}

/// What a person reads, without tags.
fn read(html: &str) -> String {
    let mut read = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => read.push(c),
            _ => {}
        }
    }
    read.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// What stands from one thing to the next; both are there.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let at = html.find(from).unwrap_or_else(|| panic!("no {from}"));
    let rest = &html[at..];
    let end = rest[from.len()..]
        .find(to)
        .unwrap_or_else(|| panic!("no {to} after {from}"));
    &rest[..from.len() + end]
}

/// The names of the tags that open, in order.
fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .filter(|tag| !tag.starts_with(['/', '!']))
        .map(|tag| tag.split([' ', '>']).next().unwrap())
        .collect()
}

/// The row of an action: from its heading to the next heading or the end of the list.
fn action_row(html: &str, title: &str) -> String {
    let heading = format!("<h4>{title}</h4>");
    read(between(html, &heading, "</section>"))
}

/// The row of a relief step: from its instruction to where it comes from.
fn step_row(html: &str, instruction: &str) -> String {
    let relief = between(html, "<section class=\"relief\"", "</section>");
    read(between(relief, instruction, "class=\"sources\""))
}

#[test]
fn every_sentence_of_the_content_stands_in_it() {
    let (catalogue, text, _) = loaded();
    let read = read(&written(1));
    let mut wanted: Vec<&String> = Vec::new();
    for (id, statement) in catalogue.all::<Statement>() {
        let words = &text[id];
        if !matches!(statement.kind, Kind::Safety { .. }) {
            wanted.extend([&words.label, &words.means, &words.act]);
            wanted.extend(&words.hint);
            wanted.extend(&words.notes);
        }
    }
    for (id, _) in catalogue.all::<Action>() {
        let words = &text[id];
        wanted.extend([
            &words.title,
            &words.instruction,
            &words.often,
            &words.evidence,
        ]);
        wanted.extend(&words.caution);
        wanted.extend(&words.notes);
    }
    for (id, _) in catalogue.all::<ReliefStep>() {
        wanted.push(&text[id].instruction);
        wanted.extend(&text[id].caution);
        wanted.extend(&text[id].notes);
    }
    for (id, _) in catalogue.all::<Lookalike>() {
        wanted.extend([&text[id].name, &text[id].differs, &text[id].act]);
    }
    for (id, _) in catalogue.all::<Topic>() {
        wanted.extend([&text[id].name, &text[id].body]);
    }
    for (id, source) in catalogue.all::<Source>() {
        wanted.push(&source.citation);
        wanted.extend(&text[id]);
    }
    wanted.extend(
        text.regions
            .iter()
            .flat_map(|region| [&region.name, &region.urgent_help]),
    );
    assert!(wanted.len() > 300, "{}", wanted.len());
    for sentence in wanted {
        assert!(read.contains(sentence.as_str()), "{sentence}");
    }
}

#[test]
fn what_the_app_warns_of_is_said_too() {
    let (catalogue, text, words) = loaded();
    let read = read(&written(1));
    for ui in [
        Ui::NotAdvice,
        Ui::ForAdults,
        Ui::ChildLead,
        Ui::ChildUrgent,
        Ui::EmergencyLead,
        Ui::UrgentLead,
        Ui::UrgentEmergency,
        Ui::RoutineLead,
        Ui::UnsureNow,
        Ui::ReliefUnasked,
        Ui::ReliefLong,
        Ui::PlanMayHelp,
        Ui::FactorsCaveat,
        Ui::AboutReview,
    ] {
        assert!(read.contains(text.ui(ui)), "{ui:?}");
    }
    assert!(read.contains(&words.medicines));
    let version = &catalogue.edition.version;
    assert!(read.contains(&format!("Content version {version}, 23 November 2026.")));
}

#[test]
fn help_comes_first() {
    let (catalogue, text, _) = loaded();
    let read = read(&written(1));
    let places = |level: Level| -> Vec<usize> {
        let signs = catalogue.signs().filter(|(_, sign)| sign.level == level);
        signs
            .map(|(id, _)| read.find(&text[id].means).unwrap())
            .collect()
    };
    let emergency = places(Level::Emergency);
    let urgent = places(Level::Urgent);
    let routine = places(Level::Routine);
    let relief = read.find(text.ui(Ui::ReliefUnasked)).unwrap();
    let checklist = read.find(text.ui(Ui::PlanMayHelp)).unwrap();
    let lookalikes = read.find(text.ui(Ui::LookalikesLead)).unwrap();
    let sources = read.find(text.ui(Ui::SourcesLead)).unwrap();
    assert!(read.find("999").unwrap() < emergency[0]);
    assert!(emergency.iter().max() < urgent.iter().min());
    assert!(urgent.iter().max() < routine.iter().min());
    assert!(routine.iter().max() < Some(&relief));
    assert!(relief < checklist && checklist < lookalikes && lookalikes < sources);
}

#[test]
fn every_region_has_its_numbers_or_says_so() {
    let (catalogue, text, _) = loaded();
    let html = written(1);
    for (region, words) in catalogue.regions.iter().zip(&text.regions) {
        let row = between(
            &html,
            &format!("<th scope=\"row\">{}</th>", words.name),
            "</tr>",
        );
        match &region.emergency {
            Some(number) => assert!(row.contains(&format!("href=\"tel:{number}\"")), "{row}"),
            None => assert!(row.contains(text.ui(Ui::CallNoNumber)), "{row}"),
        }
        if let Some(number) = &region.urgent {
            assert!(row.contains(&format!("href=\"tel:{number}\"")), "{row}");
        }
        assert!(row.contains(&words.urgent_help), "{row}");
    }
}

/// Who must be named in a row: those on whose *yes* or *not sure* something goes, and whether a
/// *not sure* about an urgent sign takes it away too.
fn named<'a>(
    closed: impl Iterator<Item = &'a cramp_check_core::catalogue::Gate>,
) -> (BTreeSet<StatementId>, bool) {
    let mut ids = BTreeSet::new();
    let mut doubt = false;
    for gate in closed {
        ids.extend(&gate.closed_by);
        doubt |= !gate.closed_by_unsure.is_empty();
    }
    (ids, doubt)
}

#[test]
fn everyone_who_should_leave_something_out_is_named_beside_it() {
    let (catalogue, text, words) = loaded();
    let html = written(1);
    let doubt_words = fill(&words.doubt, &[("level", text.ui(Ui::SignsUrgent))]);
    let mut rows = Vec::new();
    for (id, _) in catalogue.all::<Action>() {
        let gates = catalogue.gates.iter().filter(|gate| {
            gate.removes.contains(&id) || gate.replaces.iter().any(|&(old, _)| old == id)
        });
        rows.push((action_row(&html, &text[id].title), named(gates)));
    }
    for (id, _) in catalogue.all::<ReliefStep>() {
        let gates = catalogue.gates.iter();
        let gates = gates.filter(|gate| gate.removes_steps.contains(&id));
        rows.push((step_row(&html, &text[id].instruction), named(gates)));
    }
    let mut count = 0;
    for (row, (ids, doubt)) in rows {
        for id in &ids {
            let label = &text[*id].label;
            assert!(row.contains(label.as_str()), "{label}\nis not in\n{row}");
            count += 1;
        }
        assert_eq!(row.contains(&doubt_words), doubt, "{row}");
        let leads = [
            &words.leave_out,
            words.replaced.split("{item}").last().unwrap(),
        ];
        let said = leads.iter().any(|lead| row.contains(*lead));
        assert!(said || (ids.is_empty() && !doubt), "{row}");
    }
    assert!(count > 30, "{count}");
}

#[test]
fn what_is_not_for_everyone_says_for_whom_it_is() {
    let (catalogue, text, _) = loaded();
    let html = written(1);
    for (id, action) in catalogue.all::<Action>() {
        let row = action_row(&html, &text[id].title);
        let everyone = row.contains(text.ui(Ui::ForEveryone));
        let always = action.everyone && action.levels.contains(&Level::SelfCare);
        assert_eq!(everyone, always, "{row}");
        for fit in &action.fits {
            assert!(row.contains(&text[*fit].label), "{row}");
        }
        for gate in &catalogue.gates {
            let stands_in = gate.replaces.iter().find(|(_, new)| *new == id);
            if let Some((old, _)) = stands_in {
                assert!(row.contains(&text[*old].title), "{row}");
            }
            if stands_in.is_some() || gate.adds.contains(&id) {
                for closer in &gate.closed_by {
                    assert!(row.contains(&text[*closer].label), "{row}");
                }
            }
        }
    }
}

#[test]
fn words_for_some_answers_stand_beside_those_answers() {
    let (catalogue, text, _) = loaded();
    let html = written(1);
    for (id, action) in catalogue.all::<Action>() {
        let row = action_row(&html, &text[id].title);
        for (note, words) in action.notes.iter().zip(&text[id].notes) {
            let before = &row[..row.find(words.as_str()).unwrap()];
            for on in &note.on {
                assert!(before.contains(&text[*on].label), "{row}");
            }
        }
    }
}

#[test]
fn doubt_about_an_urgent_sign_is_told_once_at_the_top_of_the_checklist() {
    let (catalogue, text, words) = loaded();
    let html = written(1);
    let top = between(&html, "<section class=\"checklist\"", "<h3>");
    let sentence = fill(&words.doubt_first, &[("level", text.ui(Ui::SignsUrgent))]);
    assert_eq!(read(&html).matches(&sentence).count(), 1);
    assert!(read(top).contains(&sentence));
    for gate in catalogue
        .gates
        .iter()
        .filter(|gate| !gate.closed_by_unsure.is_empty())
    {
        for &id in &gate.removes {
            assert!(read(top).contains(&text[id].title), "{}", text[id].title);
        }
    }
}

#[test]
fn headings_begin_where_asked_and_skip_no_level() {
    for top in 1..=3_u8 {
        let html = written(top);
        let levels: Vec<u8> = tags(&html)
            .into_iter()
            .filter(|tag| tag.len() == 2 && tag.starts_with('h') && *tag != "hr")
            .map(|tag| tag[1..].parse().unwrap())
            .collect();
        assert_eq!(levels[0], top);
        assert_eq!(levels.iter().filter(|&&level| level == top).count(), 1);
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1 && pair[1] > top, "{pair:?}");
        }
    }
}

#[test]
fn it_can_stand_in_any_page_and_twice() {
    let html = written(2);
    for clash in [" id=", " style=", " name=", "javascript:"] {
        assert!(!html.contains(clash), "{clash}");
    }
    // A drawing is a picture, and nothing else has a part to play.
    assert_eq!(
        html.matches(" role=").count(),
        html.matches("<svg ").count()
    );
    assert_eq!(
        html.matches(" role=").count(),
        html.matches(" role=\"img\"").count()
    );
    let tags: BTreeSet<&str> = tags(&html).into_iter().collect();
    for tag in [
        "script", "style", "img", "link", "main", "nav", "header", "footer", "aside", "form",
    ] {
        assert!(!tags.contains(tag), "{tag}");
    }
    assert!(html.starts_with("<div class=\"leaflet\" lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn the_page_may_load_its_style_sheet_and_nothing_else() {
    let (catalogue, text, words) = loaded();
    let page = leaflet::page(&catalogue, &text, &words, "23 November 2026").into_string();
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains(
        "content=\"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'\""
    ));
    assert!(page.contains("<link rel=\"stylesheet\" href=\"leaflet.css\">"));
    assert_eq!(page.matches("<main").count(), 1);
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn text_is_escaped() {
    let (mut catalogue, mut text, mut words) = loaded();
    let sharp = "<b onclick=\"x\">&</b>";
    let sharpen = |words: &mut String| *words = sharp.to_owned();
    let sharpen_all = |all: &mut [&mut String]| all.iter_mut().for_each(|words| sharpen(words));
    for words in &mut text.statements {
        sharpen_all(&mut [&mut words.label, &mut words.means, &mut words.act]);
        words.hint = Some(sharp.to_owned());
        words.notes.iter_mut().for_each(sharpen);
    }
    for words in &mut text.actions {
        sharpen_all(&mut [
            &mut words.title,
            &mut words.instruction,
            &mut words.often,
            &mut words.evidence,
        ]);
        words.caution = Some(sharp.to_owned());
        words.notes.iter_mut().for_each(sharpen);
    }
    for words in &mut text.relief {
        sharpen(&mut words.instruction);
        words.caution = Some(sharp.to_owned());
    }
    for words in &mut text.lookalikes {
        sharpen_all(&mut [&mut words.name, &mut words.differs, &mut words.act]);
    }
    for words in &mut text.topics {
        sharpen_all(&mut [&mut words.name, &mut words.body]);
    }
    for words in &mut text.regions {
        sharpen_all(&mut [&mut words.name, &mut words.urgent_help]);
    }
    text.ui.iter_mut().for_each(sharpen);
    text.sources.fill(Some(sharp.to_owned()));
    catalogue.sources[1].citation = sharp.to_owned();
    words.title = sharp.to_owned();
    catalogue.sources[0].url = Some("https://x/\"><b>".to_owned());
    let html = leaflet::page(&catalogue, &text, &words, sharp).into_string();
    assert!(
        !html.contains("<b ") && !html.contains("<b>"),
        "a tag came through"
    );
    assert!(html.contains("&lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt;"));
    assert!(html.contains("href=\"https://x/&quot;&gt;&lt;b&gt;\""));
}

#[test]
fn a_day_is_told_in_words() {
    let (_, _, words) = loaded();
    for (iso, told) in [
        ("2026-11-23", "23 November 2026"),
        ("2027-01-05", "5 January 2027"),
        ("2026-12-31", "31 December 2026"),
        ("2026-13-01", "2026-13-01"),
        ("2026-00-01", "2026-00-01"),
        ("soon", "soon"),
    ] {
        assert_eq!(words.day(iso), told);
    }
}

#[test]
fn the_leaflet_has_words_in_the_languages_of_the_app() {
    let languages = |files: Files, folder: &str| -> BTreeSet<String> {
        let names = files.into_keys();
        names
            .filter_map(|name| Some(name.strip_prefix(folder)?.to_owned()))
            .collect()
    };
    let of_app = languages(load::read(&content()).unwrap(), "text/");
    let of_leaflet = languages(load::read(&content()).unwrap(), "leaflet/");
    assert!(!of_app.is_empty());
    assert_eq!(of_leaflet, of_app);
}

#[test]
fn the_app_does_not_carry_the_leaflets_words() {
    let files = load::read(&content()).unwrap();
    let mut without = files.clone();
    without.retain(|name, _| !name.starts_with("leaflet"));
    assert!(without.len() < files.len());
    assert_eq!(load::load(&without).unwrap(), load::load(&files).unwrap());
}

#[test]
fn another_language_is_one_more_file() {
    let (_, english, words) = loaded();
    let mut files = load::read(&content()).unwrap();
    let german = Text {
        language: "de".to_owned(),
        ..english.clone()
    };
    files.insert("leaflet/de.toml".to_owned(), files[ENGLISH].clone());
    let all = words::load(&files, &[german, english]).unwrap();
    let languages: Vec<&str> = all.iter().map(|words| words.language.as_str()).collect();
    assert_eq!(languages, ["de", "en"]);
    assert_eq!(all[1], words);
}

/// What is swapped in the English file; and the file, the key, what was expected and what found.
type Row<'a> = ((&'a str, &'a str), [&'a str; 4]);

#[test]
fn a_fault_in_the_words_is_told_with_its_file_and_key() {
    let (_, text, _) = loaded();
    let rows: [Row<'_>; 8] = [
        (
            ("\nunder_18 =", "\n# "),
            [ENGLISH, "under_18", "words", "none"],
        ),
        (
            ("\nunder_18 =", "\nextra = \"x\"\nunder_18 ="),
            [
                ENGLISH,
                "extra",
                "words that the leaflet uses",
                "words for nothing in it",
            ],
        ),
        (
            ("ambulance = \"Ambulance\"", "ambulance = \" \""),
            [ENGLISH, "ambulance", "words", "none"],
        ),
        (
            ("ambulance = \"Ambulance\"", "ambulance = 3"),
            [ENGLISH, "ambulance", "words", "integer"],
        ),
        (
            ("a sign under ‘{level}’\"", "a sign\""),
            [ENGLISH, "doubt", "{level}", "a sentence without it"],
        ),
        (
            ("\"Ambulance\"", "\"Ambulance {here}\""),
            [ENGLISH, "ambulance", "no such placeholder", "{here}"],
        ),
        (("January ", ""), [ENGLISH, "months", "12 names", "11"]),
        (("ambulance = ", "ambulance "), [ENGLISH, "", "TOML", ""]),
    ];
    for ((from, to), [file, key, expected, found]) in rows {
        let mut files = load::read(&content()).unwrap();
        let source = files.get_mut(ENGLISH).unwrap();
        assert_eq!(source.matches(from).count(), 1, "{from}");
        *source = source.replace(from, to);
        let faults = words::load(&files, std::slice::from_ref(&text)).unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        let fault = &faults[0];
        assert_eq!((fault.file.as_str(), fault.id.as_str()), (file, key));
        assert_eq!(fault.expected, expected);
        assert!(fault.found.contains(found), "{fault}");
    }
}

#[test]
fn a_language_that_is_in_one_place_only_is_told() {
    let (_, text, _) = loaded();
    let files = load::read(&content()).unwrap();
    let german = Text {
        language: "de".to_owned(),
        ..text.clone()
    };
    let missing = words::load(&files, &[text, german.clone()]).unwrap_err();
    assert_eq!(
        missing[0].to_string(),
        "content/leaflet/de.toml: : expected the leaflet's words in this language, found no file"
    );
    let alone = words::load(&files, &[german]).unwrap_err();
    assert!(
        alone
            .iter()
            .any(|fault| fault.file == ENGLISH && fault.found == "none"),
        "{alone:?}"
    );
}

#[test]
fn nothing_in_it_says_what_must_never_be_said() {
    let (catalogue, text, _) = loaded();
    let never = Never::of(&load::read(&content()).unwrap(), "en").unwrap();
    let citations: Vec<&str> = (catalogue.sources.iter())
        .map(|source| source.citation.as_str())
        .collect();
    let titles = text.actions.iter().map(|action| action.title.as_str());
    let labels = text.statements.iter().map(|it| it.label.as_str());
    let codes = catalogue.sources.iter().map(|source| source.id.as_str());
    let mut parts: Vec<&str> = titles
        .chain(labels)
        .chain(codes)
        .filter(|part| !part.is_empty())
        .collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    let html = written(1);
    let shown = html.split('<').filter_map(|part| part.split_once('>'));
    for (_, words) in shown {
        let words = read(words);
        let is_title = citations.iter().any(|citation| words.contains(citation));
        if is_title || never.find(&words).is_empty() {
            continue;
        }
        let around = parts
            .iter()
            .fold(words, |words, part| words.replace(part, "…"));
        assert_eq!(never.find(&around), []);
    }
}
