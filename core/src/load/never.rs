//! What must never be said, held against every sentence. It owns how a sentence is looked at: by
//! itself, in small letters, and let pass where it is allowed word for word. It refuses to know
//! what is forbidden, which is content as well: `never-say/`, a file for each language.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use serde::Deserialize;

use super::{Faults, Files};

/// The folder of what must never be said, within the content's.
pub(super) const NEVER: &str = "never-say/";

/// The other folders of words, by language.
const WORDS: [&str; 3] = [super::TEXT, super::LEAFLET, super::PAGES];

/// At least so many sentences that a rule has to catch stand beside it; each of its patterns catches one.
const EXAMPLES: usize = 2;

/// A pattern is at most so long with its families in it: families within families could come to more
/// than there is room for anywhere.
const LONGEST: usize = 50_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNever {
    /// Parts of patterns that several of them share; `<name>` stands for one.
    #[serde(default)]
    families: BTreeMap<String, String>,
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    forbids: String,
    patterns: Vec<String>,
    #[serde(default)]
    allowed: Vec<String>,
    planted: Vec<String>,
}

/// What must never be said in one language.
pub struct Never(Vec<Rule>);

struct Rule {
    id: String,
    forbids: String,
    patterns: Vec<Regex>,
    /// Whole sentences, as [`plain`] makes them.
    allowed: BTreeSet<String>,
    planted: Vec<String>,
}

/// Something that must not be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The rule that forbids it.
    pub rule: &'a str,
    /// What it forbids.
    pub forbids: &'a str,
    /// The sentence.
    pub sentence: String,
}

impl Never {
    /// What the project's own `never-say/` forbids in a language, for tests of what is shown; nothing
    /// where there is no such file, or it has faults.
    #[must_use]
    pub fn of(files: &Files, language: &str) -> Option<Never> {
        let file = format!("{NEVER}{language}.toml");
        let mut faults = Faults::default();
        let never = Never::parse(&file, files.get(&file)?, &mut faults)?;
        faults.0.is_empty().then_some(never)
    }

    fn parse(file: &str, source: &str, faults: &mut Faults) -> Option<Never> {
        let table = faults.parse(file, source)?;
        let raw: RawNever = faults.shape(file, "", toml::Value::Table(table))?;
        let rules = raw.rule.into_iter();
        Some(Never(
            rules
                .map(|rule| Rule::of(rule, &raw.families, file, faults))
                .collect(),
        ))
    }

    /// Everything in some words that must not be said.
    #[must_use]
    pub fn find(&self, words: &str) -> Vec<Said<'_>> {
        let words = plain(words);
        let sentences = sentences(&words);
        let caught = sentences.flat_map(|sentence| {
            let rules = self.0.iter().filter(move |rule| rule.catches(sentence));
            rules.map(move |rule| Said {
                rule: &rule.id,
                forbids: &rule.forbids,
                sentence: sentence.to_owned(),
            })
        });
        caught.collect()
    }

    /// The sentences that each rule has to catch, with the rule's id.
    pub fn planted(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|rule| {
            let sentences = rule.planted.iter();
            sentences.map(|sentence| (rule.id.as_str(), sentence.as_str()))
        })
    }
}

impl Rule {
    fn of(
        raw: RawRule,
        families: &BTreeMap<String, String>,
        file: &str,
        faults: &mut Faults,
    ) -> Rule {
        let mut patterns = Vec::new();
        for pattern in raw.patterns {
            let Some(whole) = whole(pattern, families) else {
                let expected = format!("a pattern of at most {LONGEST} letters with its families");
                faults.add(file, &raw.id, expected, "a longer one");
                continue;
            };
            match Regex::new(&whole) {
                Ok(regex) => patterns.push(regex),
                Err(error) => {
                    let found = error.to_string().replace('\n', " ");
                    faults.add(file, &raw.id, "a pattern that can be read", found);
                }
            }
        }
        let allowed = raw
            .allowed
            .iter()
            .map(|sentence| bare(&plain(sentence)).to_owned());
        let rule = Rule {
            id: raw.id,
            forbids: raw.forbids,
            patterns,
            allowed: allowed.collect(),
            planted: raw.planted,
        };
        if rule.planted.len() < EXAMPLES {
            let expected = format!("at least {EXAMPLES} planted sentences");
            faults.add(file, &rule.id, expected, rule.planted.len().to_string());
        }
        for pattern in &rule.patterns {
            let caught = |planted: &String| pattern.is_match(&plain(planted));
            if !rule.planted.iter().any(caught) {
                let expected = "a planted sentence for every pattern";
                faults.add(file, &rule.id, expected, format!("none for `{pattern}`"));
            }
        }
        for planted in &rule.planted {
            if !sentences(&plain(planted)).any(|sentence| rule.catches(sentence)) {
                let expected = "every planted sentence to be caught";
                faults.add(file, &rule.id, expected, format!("`{planted}`"));
            }
        }
        rule
    }

    fn catches(&self, sentence: &str) -> bool {
        self.patterns
            .iter()
            .any(|pattern| pattern.is_match(sentence))
            && !self.allowed.contains(bare(sentence))
    }
}

/// A pattern with its families in their places, unless it grows too long.
fn whole(pattern: String, families: &BTreeMap<String, String>) -> Option<String> {
    families
        .iter()
        .try_fold(pattern, |pattern, (name, family)| {
            let place = format!("<{name}>");
            let family = format!("(?:{family})");
            let length = pattern.len() + pattern.matches(&place).count() * family.len();
            (length <= LONGEST).then(|| pattern.replace(&place, &family))
        })
}

/// A sentence without what ends it.
fn bare(sentence: &str) -> &str {
    sentence.trim_end_matches(['.', '!', '?', ';', ':'])
}

/// Small letters, one kind of quotation mark, and one space between words.
fn plain(words: &str) -> String {
    let words = words.to_lowercase().replace(['’', '‘'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of words in small letters; a dot within a number ends none.
fn sentences(words: &str) -> impl Iterator<Item = &str> {
    let ends = |words: &str| {
        words
            .char_indices()
            .find(|&(at, end)| {
                ".!?;".contains(end) && !words[at + 1..].starts_with(|c: char| c.is_alphanumeric())
            })
            .map(|(at, _)| at + 1)
    };
    let mut rest = words;
    std::iter::from_fn(move || {
        let trimmed = rest.trim_start();
        let end = ends(trimmed).unwrap_or(trimmed.len());
        let (sentence, after) = trimmed.split_at(end);
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// Holds every word of every language against what must never be said in it.
pub(super) fn check(files: &Files, faults: &mut Faults) {
    for file in files.keys() {
        let Some(language) = file.strip_prefix(super::TEXT) else {
            continue;
        };
        let never = format!("{NEVER}{language}");
        if !files.contains_key(&never) {
            let expected = "what must never be said in this language";
            faults.add(&never, "", expected, "none");
        }
    }
    for (file, source) in files {
        let Some(language) = file.strip_prefix(NEVER) else {
            continue;
        };
        let Some(never) = Never::parse(file, source, faults) else {
            continue;
        };
        for folder in WORDS {
            let words = format!("{folder}{language}");
            if let Some(table) = files.get(&words).and_then(|source| source.parse().ok()) {
                look("", &table, &mut |id, said| {
                    for said in never.find(said) {
                        let expected = format!("never {} ({})", said.forbids, said.rule);
                        faults.add(&words, id, expected, format!("`{}`", said.sentence));
                    }
                });
            }
        }
    }
}

/// Every text of a table, with its full key.
fn look(prefix: &str, table: &toml::Table, at: &mut impl FnMut(&str, &str)) {
    for (key, value) in table {
        let id = format!("{prefix}{key}");
        match value {
            toml::Value::Table(table) => look(&format!("{id}."), table, at),
            toml::Value::String(words) => at(&id, words),
            _ => {}
        }
    }
}
