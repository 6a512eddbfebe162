//! Where focus goes after a drawing, and what finds that there. It refuses to know when it goes, and how.

/// Where focus goes after the next drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    Heading,
    Problem,
}

impl Focus {
    /// What finds it in the drawing.
    pub(super) fn selector(self) -> &'static str {
        match self {
            Focus::Heading => "[data-heading]",
            Focus::Problem => "[data-problem]",
        }
    }
}
