//! The rows of the table and what can be done to them, as js-framework-benchmark has it. Labels
//! follow from the row's number rather than from chance, so that every run draws the same.

const ADJECTIVES: [&str; 7] = ["pretty", "large", "big", "small", "tall", "short", "long"];
const COLOURS: [&str; 6] = ["red", "yellow", "blue", "green", "pink", "brown"];
const NOUNS: [&str; 5] = ["table", "chair", "house", "desk", "pony"];
const MANY: usize = 1_000;

pub struct Row {
    pub id: usize,
    pub label: String,
}

#[derive(Default)]
pub struct Rows {
    rows: Vec<Row>,
    last: usize,
    selected: Option<usize>,
}

impl Rows {
    pub fn iter(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter()
    }

    pub fn selected(&self, row: &Row) -> bool {
        self.selected == Some(row.id)
    }

    pub fn create(&mut self) {
        self.clear();
        self.append();
    }

    pub fn append(&mut self) {
        let first = self.last + 1;
        self.last += MANY;
        self.rows.extend((first..=self.last).map(row));
    }

    pub fn update(&mut self) {
        for row in self.rows.iter_mut().step_by(10) {
            row.label.push_str(" !!!");
        }
    }

    pub fn swap(&mut self) {
        if self.rows.len() > 998 {
            self.rows.swap(1, 998);
        }
    }

    pub fn select(&mut self, id: usize) {
        self.selected = Some(id);
    }

    pub fn remove(&mut self, id: usize) {
        self.rows.retain(|row| row.id != id);
    }

    pub fn clear(&mut self) {
        self.rows.clear();
        self.selected = None;
    }
}

fn row(id: usize) -> Row {
    let adjective = ADJECTIVES[id % ADJECTIVES.len()];
    let colour = COLOURS[id % COLOURS.len()];
    let noun = NOUNS[id % NOUNS.len()];
    Row {
        id,
        label: format!("{adjective} {colour} {noun}"),
    }
}
