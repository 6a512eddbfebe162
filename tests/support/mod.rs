//! What several test files start from: the project's own content, and answers to it.

use std::path::Path;
use std::sync::OnceLock;

use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::catalogue::{Catalogue, Page, Statement, StatementId};
use cramp_check_core::load::{self, Files};

/// The project's own content, as it is written.
pub fn files() -> Files {
    load::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap()
}

/// The project's own content.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| match load::load(&files()) {
        Ok((catalogue, _)) => catalogue,
        Err(faults) => panic!("{faults:#?}"),
    })
}

/// The statement of a name.
#[track_caller]
pub fn statement(name: &str) -> StatementId {
    catalogue()
        .find::<Statement>(name)
        .unwrap_or_else(|| panic!("expected a statement, found `{name}`"))
}

/// *No* to everything on the pages but what was said otherwise.
#[track_caller]
pub fn no_but(said: &[(&str, Answer)]) -> Answers {
    let mut answers = Answers::none(catalogue());
    for (_, page) in catalogue().all::<Page>() {
        for &id in &page.asks {
            answers.set(id, Answer::No);
        }
    }
    for &(name, answer) in said {
        answers.set(statement(name), answer);
    }
    answers
}
