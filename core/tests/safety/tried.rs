//! The engine, tried with some answers and held against what must come of them. It owns what is
//! compared and how a difference is told; what must come is [`expected`](crate::expected)'s.

use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::assessment::{Assessment, assess};
use cramp_check_core::catalogue::{
    Action, Catalogue, Level, Named, ReliefStep, Statement, StatementId,
};
use cramp_check_core::plan::{Plan, plan};
use cramp_check_core::text::{Text, Ui};
use cramp_check_core::wording;

use crate::expected::{Expected, Rules, Said, Set, bits, each};
use crate::rules::{BODY, CONDITIONS, EMERGENCY, HABITS, MEDICINES, ROUTINE, SAFETY, URGENT};

/// The content, and what is demanded of it.
pub struct Tried {
    pub catalogue: Catalogue,
    pub text: Text,
    pub rules: Rules,
}

impl Tried {
    /// Everything that can be asked of an adult.
    pub fn asked(&self) -> Vec<Set> {
        let named = [
            EMERGENCY, URGENT, ROUTINE, HABITS, BODY, MEDICINES, CONDITIONS, SAFETY,
        ];
        each(bits::<Statement>(&self.catalogue, &named.concat())).collect()
    }

    /// The same without the warning signs.
    pub fn others(&self) -> Vec<Set> {
        let warning = self.rules.emergency | self.rules.urgent;
        let asked = self.asked().into_iter();
        asked.filter(|one| one & warning == 0).collect()
    }

    /// *No* to everything that can be asked.
    pub fn all_no(&self) -> Answers {
        let mut answers = Answers::none(&self.catalogue);
        for (id, statement) in self.catalogue.all::<Statement>() {
            if statement.asked {
                answers.set(id, Answer::No);
            }
        }
        answers
    }

    /// *No* to everything but what was said.
    pub fn answers(&self, said: Said) -> Answers {
        let mut answers = self.all_no();
        for one in each(said.yes) {
            answers.set(statement(one), Answer::Yes);
        }
        for one in each(said.unsure) {
            answers.set(statement(one), Answer::NotSure);
        }
        answers
    }

    /// Holds what the engine makes of the answers against what must come of them.
    pub fn hold(&self, answers: &Answers, said: Said) -> Result<Level, String> {
        let found = assess(&self.catalogue, answers);
        let list = plan(&self.catalogue, answers, &found);
        match self.differs(said, &found, &list) {
            Some(what) => Err(format!("{}: {what}", self.told(said))),
            None => Ok(found.level),
        }
    }

    /// What is not as it must be, in a word; the numbers beside it are looked at only then.
    fn differs(&self, said: Said, found: &Assessment, list: &Plan) -> Option<String> {
        let expected = self.rules.expect(said);
        if found.level != expected.level {
            return Some(format!("level {:?}, not {:?}", expected.level, found.level));
        }
        let mut seen = (0, 0);
        for shown in &found.signs {
            let sign = one(shown.sign);
            match shown.answer {
                Answer::Yes => seen.0 |= sign,
                Answer::NotSure => seen.1 |= sign,
                Answer::No | Answer::NotAsked => return Some("a sign that was not said".into()),
            }
            if in_order(&shown.because) != Some(self.rules.because(said, sign)) {
                return Some(format!("why {}", self.catalogue[shown.sign].id));
            }
        }
        let signs: Vec<StatementId> = found.signs.iter().map(|shown| shown.sign).collect();
        if seen != (expected.fitting, expected.in_doubt) || in_order(&signs).is_none() {
            return Some(format!(
                "signs {}",
                names::<Statement>(&self.catalogue, seen.0 | seen.1)
            ));
        }
        if in_order(&found.factors) != Some(expected.factors) {
            return Some("factors".into());
        }
        let (title, lead) = wording::level(found.level);
        let comforts = title == Ui::SelfCareTitle || lead == Ui::SelfCareLead;
        if comforts != (expected.level == Level::SelfCare) {
            return Some("words of comfort".into());
        }
        self.plan_differs(&expected, list)
    }

    fn plan_differs(&self, expected: &Expected, list: &Plan) -> Option<String> {
        let (mut items, mut last) = (0, 0);
        for item in &list.items {
            let bit = 1 << item.action.index();
            let reasons = expected.reasons.iter().find(|(of, _)| *of == bit);
            let Some((_, reasons)) = reasons else {
                return Some(format!("the item {}", self.catalogue[item.action].id));
            };
            if bit <= last {
                return Some("an item twice, or out of order".into());
            }
            (items, last) = (items | bit, bit);
            let because = item.because.iter().fold(0, |set, &id| set | one(id));
            if because != *reasons || item.because.len() != because.count_ones() as usize {
                return Some(format!("why {}", self.catalogue[item.action].id));
            }
            if item.is_highlighted() != (because != 0) {
                return Some(format!(
                    "whether {} is highlighted",
                    self.catalogue[item.action].id
                ));
            }
        }
        if items != expected.items {
            let missing = names::<Action>(&self.catalogue, expected.items & !items);
            return Some(format!("no {missing}"));
        }
        let steps = list.relief.as_ref().map(|steps| {
            steps.iter().try_fold(0, |set: Set, step| {
                let bit = 1 << step.step.index();
                (set < bit).then_some(set | bit)
            })
        });
        if steps != expected.relief.map(Some) {
            let found = steps.flatten().unwrap_or_default();
            return Some(format!(
                "relief {}",
                names::<ReliefStep>(&self.catalogue, found)
            ));
        }
        None
    }

    pub fn told(&self, said: Said) -> String {
        let yes = names::<Statement>(&self.catalogue, said.yes);
        let unsure = names::<Statement>(&self.catalogue, said.unsure);
        format!("yes [{yes}], not sure [{unsure}]")
    }
}

pub fn one(id: StatementId) -> Set {
    1 << id.index()
}

pub fn statement(one: Set) -> StatementId {
    StatementId(one.trailing_zeros())
}

/// The set of some statements, where they stand in order and each once.
fn in_order(ids: &[StatementId]) -> Option<Set> {
    ids.iter()
        .try_fold(0, |set: Set, &id| (set < one(id)).then_some(set | one(id)))
}

pub fn names<T: Named + 'static>(catalogue: &Catalogue, set: Set) -> String {
    let all = catalogue.all::<T>().enumerate();
    let named = all.filter(|(at, _)| set & (1 << at) != 0);
    named
        .map(|(_, (_, it))| it.name())
        .collect::<Vec<_>>()
        .join(", ")
}
