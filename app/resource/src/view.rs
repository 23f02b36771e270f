//! Ways to look at a list besides the table.

/// One way. Each names the columns that it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Cards with the resource's picture.
    Grid,
    /// A column of cards per value of a state; cards move between them.
    Board(&'static str),
    /// Months with what begins (and ends) on their days.
    Calendar(&'static str, Option<&'static str>),
    /// Bars from one moment or day to another.
    Timeline(&'static str, &'static str),
    /// What contains what, by the column that names the parent.
    Tree(&'static str),
}

impl View {
    /// The word in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Board(_) => "board",
            Self::Calendar(..) => "calendar",
            Self::Timeline(..) => "timeline",
            Self::Tree(_) => "tree",
        }
    }

    /// The columns it needs.
    pub fn columns(self) -> Vec<&'static str> {
        match self {
            Self::Grid => Vec::new(),
            Self::Board(column) | Self::Tree(column) => vec![column],
            Self::Calendar(start, end) => [Some(start), end].into_iter().flatten().collect(),
            Self::Timeline(start, end) => vec![start, end],
        }
    }
}
