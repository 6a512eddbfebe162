//! The content's files: the smallest content that is whole, with one of its files as hostile as can be.
//! The first byte says which. What loads can be gone through; what does not says what is wrong.

use std::sync::OnceLock;

use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{Catalogue, Page};
use cramp_check_core::journey;
use cramp_check_core::load::{self, Files, never::Never};
use cramp_check_core::packed::{pack, unpack};
use cramp_check_core::plan::plan;
use cramp_check_core::text::{Text, Ui};

pub const WORDS: &[&str] = &[
    "[[sign]]\n",
    "[[action]]\n",
    "[[gate]]\n",
    "[[rule]]\n",
    "[families]\n",
    "id = ",
    "level = ",
    "\"urgent\"",
    "\"self_care\"",
    "\"emergency\"",
    "only_if = [\"a\"]",
    "derived_from = [\"a\"]",
    "closed_by = ",
    "replaces = { walk = \"walk\" }",
    "removes = [\"walk\"]",
    "= '''",
    "\"\"\"",
    "patterns = ['(?:a{9}){9}']",
    "<x>",
    "(?:",
    "){9999}",
    "\\p{L}",
    "d = \"M0 0",
    "H1e9",
    "a=[[[[[[[[",
    "{a={a={a={",
    "1979-05-27",
    "inf",
    "nan",
    "0x",
    "true",
    "{place}",
    "\u{feff}",
    "\r\n",
    "[a.b.c]\n",
];

/// The smallest content that is whole, but for the words.
const SMALLEST: [(&str, &str); 15] = [
    (
        "about.toml",
        "version = \"1.0\"\ndate = 2026-11-23\nlanguage = \"en\"\nplan_nights = 42\nafter_plan = \"same\"\nlong_cramp_minutes = 10\nlong_cramp = \"a\"\n",
    ),
    (
        "signs.toml",
        "[[sign]]\nid = \"a\"\nlevel = \"emergency\"\nunsure = \"urgent\"\nsources = [\"S\"]\nnotes = [{ id = \"n\", on = [\"f\"], or_unsure = true }]\n[[sign]]\nid = \"same\"\nlevel = \"routine\"\nfrom_memory = true\n[[sign]]\nid = \"from\"\nlevel = \"routine\"\nasked = false\nderived_from_group = \"g\"\nfrom_memory = true\n",
    ),
    (
        "factors.toml",
        "[[factor]]\nid = \"f\"\ngroup = \"g\"\ngrade = \"weak\"\nonly_if = [\"a\"]\nsources = [\"S\"]\n",
    ),
    (
        "safety.toml",
        "[[safety]]\nid = \"child\"\nstops = true\n[[safety]]\nid = \"s\"\n",
    ),
    (
        "actions.toml",
        "[[action]]\nid = \"walk\"\neveryone = true\ntime = \"day\"\ngrade = \"opinion\"\ndrawing = \"legs\"\nfrom_memory = true\n[[action]]\nid = \"sit\"\nfits = [\"f\"]\nlevels = [\"routine\"]\ntime = \"once\"\ngrade = \"strong\"\nsources = [\"S\"]\n",
    ),
    (
        "gates.toml",
        "[[gate]]\nid = \"g\"\nclosed_by = [\"s\"]\nclosed_by_unsure_at = \"emergency\"\nreplaces = { walk = \"sit\" }\nremoves_steps = [\"r\"]\n",
    ),
    ("relief.toml", "[[step]]\nid = \"r\"\nfrom_memory = true\n"),
    (
        "lookalikes.toml",
        "[[lookalike]]\nid = \"l\"\nsigns = [\"a\"]\nsources = [\"S\"]\n",
    ),
    ("topics.toml", "[[topic]]\nid = \"t\"\nfrom_memory = true\n"),
    (
        "sources.toml",
        "[[source]]\nid = \"S\"\ncitation = \"Someone, somewhere\"\nchecked = \"memory\"\n",
    ),
    (
        "pages.toml",
        "[[part]]\nid = \"p\"\nhelp_first = true\n[[page]]\nid = \"adult\"\npart = \"p\"\nasks = [\"child\"]\n[[page]]\nid = \"one\"\npart = \"p\"\nasks = [\"a\", \"s\"]\n[[page]]\nid = \"two\"\npart = \"p\"\nasks = [\"f\"]\n",
    ),
    (
        "regions.toml",
        "[[region]]\nid = \"uk\"\nemergency = \"999\"\ncountries = [\"GB\"]\ntime_zones = [\"Europe/London\"]\n[[region]]\nid = \"else\"\n",
    ),
    (
        "drawings.toml",
        "[[drawing]]\nid = \"legs\"\nwidth = 9\nheight = 9\nstrokes = [{ as = \"body\", d = \"M1 1l2 2h1V4c1 1 1 1 1 1z\" }]\n",
    ),
    (
        "places.toml",
        "drawing = \"legs\"\n[[place]]\nid = \"calf\"\nd = \"M1 1H2\"\n",
    ),
    (
        "never-say/en.toml",
        "[families]\nx = \"stop|halve\"\n[[rule]]\nid = \"r\"\nforbids = \"it\"\npatterns = ['\\b<x>\\b']\nplanted = [\"Stop it.\", \"Halve it.\"]\nallowed = [\"Stop here\"]\n",
    ),
];

const TEXT: &str = "text/en.toml";

/// The words that are the same for everything in it.
const WORDS_OF_ALL: &str = "\
[sign.a]\nlabel = \"A\"\ntold = \"a\"\nmeans = \"it means\"\nnotes.n = \"note\"\n\
[sign.same]\nlabel = \"Same\"\ntold = \"same\"\nmeans = \"m\"\nact = \"go\"\n\
[sign.from]\nmeans = \"m\"\nact = \"go\"\n\
[factor.f]\nlabel = \"F\"\ntold = \"f\"\nlinked = \"l\"\nevidence = \"e\"\n\
[safety.child]\nlabel = \"C\"\ntold = \"c\"\n[safety.s]\nlabel = \"S\"\ntold = \"s\"\n\
[action.walk]\ntitle = \"Walk\"\ninstruction = \"i\"\noften = \"o\"\nevidence = \"e\"\n\
[action.sit]\ntitle = \"Sit\"\ninstruction = \"i\"\noften = \"o\"\nevidence = \"e\"\ncaution = \"c\"\n\
[step.r]\ninstruction = \"i\"\n[lookalike.l]\nname = \"n\"\ndiffers = \"d\"\nact = \"a\"\n\
[topic.t]\nname = \"n\"\nbody = \"b\"\n[part.p]\nname = \"n\"\n\
[page.adult]\ntitle = \"1\"\n[page.one]\ntitle = \"2\"\n[page.two]\ntitle = \"3\"\n\
[region.uk]\nname = \"n\"\nurgent_help = \"u\"\n[region.else]\nname = \"n\"\nurgent_help = \"u\"\n\
[drawing.legs]\nalt = \"a\"\n[place.calf]\nname = \"n\"\n[source.S]\nnote = \"n\"\n";

fn smallest() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut words = String::from("[language]\ncode = \"en\"\ndirection = \"ltr\"\n[ui]\n");
        for ui in Ui::ALL {
            let places = ui.places().iter().map(|place| format!("{{{place}}}"));
            let places: Vec<String> = places.collect();
            words += &format!("{} = \"w {}\"\n", ui.key(), places.join(" "));
        }
        words += WORDS_OF_ALL;
        let files = SMALLEST
            .iter()
            .map(|(name, text)| (*name, (*text).to_owned()));
        let files = files.chain([(TEXT, words)]);
        files.map(|(name, text)| (name.to_owned(), text)).collect()
    })
}

pub fn seeds() -> Vec<Vec<u8>> {
    let files = smallest().values().enumerate();
    files
        .map(|(at, text)| [&[at as u8], text.as_bytes()].concat())
        .collect()
}

pub fn hold(data: &[u8]) {
    let Some((&which, rest)) = data.split_first() else {
        return;
    };
    let mut files = smallest().clone();
    let at = usize::from(which) % files.len();
    if let Some(text) = files.values_mut().nth(at) {
        *text = String::from_utf8_lossy(rest).into_owned();
    }
    match load::load(&files) {
        Ok((catalogue, texts)) => hold_content(&catalogue, &texts),
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(!fault.file.is_empty());
                // One that repeats what an author wrote may be as long as that.
                for said in [&fault.expected, &fault.found] {
                    assert!(!said.trim().is_empty(), "{fault:?}");
                    assert!(said.len() <= 2 * data.len() + 1_000, "{fault}");
                }
            }
        }
    }
    if let Some(never) = Never::of(&files, "en") {
        let text = String::from_utf8_lossy(rest);
        let found = never.find(&text);
        assert!(found.iter().all(|said| !said.sentence.is_empty()));
    }
}

/// What loads is whole: it comes out of its bytes as it was, and every way through it ends.
fn hold_content(catalogue: &Catalogue, texts: &[Text]) {
    assert_eq!(unpack::<Catalogue>(&pack(catalogue).unwrap()), *catalogue);
    for text in texts {
        assert_eq!(text.ui.len(), Ui::ALL.len());
        assert_eq!(text.statements.len(), catalogue.statements.len());
        assert_eq!(unpack::<Text>(&pack(text).unwrap()), *text);
    }
    for answer in [Answer::No, Answer::NotSure, Answer::Yes] {
        let mut answers = Answers::none(catalogue);
        for _ in catalogue.all::<Page>() {
            let Some(page) = journey::first_unanswered(catalogue, &answers) else {
                break;
            };
            for id in journey::reachable(catalogue, &answers, page) {
                answers.set(id, answer);
            }
            let _ = journey::next_step(catalogue, &answers, page);
        }
        assert!(journey::is_complete(catalogue, &answers));
        let _ = plan(catalogue, &answers, &assess(catalogue, &answers));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_content_is_whole() {
        assert_eq!(load::load(smallest()).map(|_| ()), Ok(()));
    }
}
