//! The engine as a page calls it. It owns how answers and results cross between JavaScript and wasm:
//! as plain numbers, each a position in a list of the catalogue, whose names the page asks for once.

use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{Catalogue, Statement};
use cramp_check_core::packed::unpack;
use cramp_check_core::plan::plan;
use wasm_bindgen::prelude::*;

/// Assessment and plan for one catalogue.
#[wasm_bindgen]
pub struct Engine {
    catalogue: Catalogue,
}

#[wasm_bindgen]
impl Engine {
    /// Reads the catalogue from its compact bytes.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Engine {
        let catalogue = unpack(bytes);
        Engine { catalogue }
    }

    /// The names of the statements, in the order of their answers.
    #[must_use]
    pub fn statements(&self) -> Vec<String> {
        let statements = self.catalogue.statements.iter();
        statements.map(|statement| statement.id.clone()).collect()
    }

    /// The names of the checklist's items, in its order.
    #[must_use]
    pub fn actions(&self) -> Vec<String> {
        let actions = self.catalogue.actions.iter();
        actions.map(|action| action.id.clone()).collect()
    }

    /// One answer for each statement: 1 is *no*, 2 *yes*, 3 *not sure*, and anything else *not
    /// asked*. Gives the level, how many factors match, the factors and the checklist's items.
    #[must_use]
    pub fn run(&self, said: &[u8]) -> Vec<u32> {
        let mut answers = Answers::none(&self.catalogue);
        for ((id, _), said) in self.catalogue.all::<Statement>().zip(said) {
            let answer = match said {
                1 => Answer::No,
                2 => Answer::Yes,
                3 => Answer::NotSure,
                _ => Answer::NotAsked,
            };
            answers.set(id, answer);
        }
        let assessment = assess(&self.catalogue, &answers);
        let plan = plan(&self.catalogue, &answers, &assessment);
        let factors = assessment.factors.iter().map(|id| id.0);
        [assessment.level as u32, factors.len() as u32]
            .into_iter()
            .chain(factors)
            .chain(plan.items.iter().map(|item| item.action.0))
            .collect()
    }
}
