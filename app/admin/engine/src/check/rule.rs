//! What a check says, in a form that people can be told.

/// One end of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// A number, a day, a moment or a length of time, as Postgres writes it.
    pub value: String,
    /// Is the value itself allowed?
    pub inclusive: bool,
}

/// What has to be so before a rule counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Premise {
    /// The column has one of the values; unless `wanted`, none of them. `true` stands for a switch that is on.
    Is { column: String, values: Vec<String>, wanted: bool },
    /// The column has a value.
    Filled { column: String },
    /// The column has none.
    Empty { column: String },
}

/// One rule for the values of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of these values.
    OneOf { column: String, values: Vec<String> },
    /// None of these values.
    NoneOf { column: String, values: Vec<String> },
    /// A list with these values only.
    Subset { column: String, values: Vec<String> },
    /// So many letters (or bytes, where the column keeps bytes).
    Length { column: String, min: Option<u32>, max: Option<u32> },
    /// Between two constants; of a list, each entry.
    Range { column: String, min: Option<Bound>, max: Option<Bound> },
    /// So many entries.
    Count { column: String, min: Option<u32>, max: Option<u32> },
    /// So many letters at most when it is written as JSON.
    Size { column: String, max: u32 },
    /// A regular expression of Postgres that matches, or (unless `wanted`) does not.
    Pattern { column: String, regex: String, wanted: bool, any_case: bool },
    /// The same for the entries of a list, with spaces between them.
    Entries { column: String, regex: String },
    /// Two columns in order; unless `strict`, they may be the same.
    Order { smaller: String, larger: String, strict: bool },
    /// Two columns with different values.
    Differ { left: String, right: String },
    /// Two columns with the same value.
    Same { left: String, right: String },
    /// The sum is not larger.
    Sum { columns: Vec<String>, max: String },
    /// So many of the columns have a value.
    Exactly { columns: Vec<String>, number: u32 },
    /// At most so many of the columns have a value.
    AtMost { columns: Vec<String>, number: u32 },
    /// At least so many of the columns have a value.
    AtLeast { columns: Vec<String>, number: u32 },
    /// All of the columns have a value, or none.
    Together { columns: Vec<String> },
    /// While `column` has one of the values (unless `wanted`: none of them), `other` has a value; with `only_then` it has
    /// none otherwise.
    Needs { column: String, values: Vec<String>, wanted: bool, other: String, only_then: bool },
    /// While `column` has a value, `other` has one.
    NeedsOther { column: String, other: String },
    /// JSON of this kind: `object`, `array`, `string`, `number`, `boolean`.
    Json { column: String, kind: String },
    /// No capital letters.
    Lower { column: String },
    /// An IANA time zone.
    Zone { column: String },
    /// While all premises hold, the rule does.
    When { premises: Vec<Premise>, then: Box<Rule> },
    /// One of the rules holds.
    Either { rules: Vec<Rule> },
    /// A check that only the database can hold, as it writes it.
    Other { text: String, columns: Vec<String> },
}

impl Premise {
    /// The column it looks at.
    pub fn column(&self) -> &str {
        match self {
            Self::Is { column, .. } | Self::Filled { column } | Self::Empty { column } => column,
        }
    }
}

impl Rule {
    /// The columns it looks at.
    pub fn columns(&self) -> Vec<&str> {
        match self {
            Self::OneOf { column, .. }
            | Self::NoneOf { column, .. }
            | Self::Subset { column, .. }
            | Self::Length { column, .. }
            | Self::Range { column, .. }
            | Self::Count { column, .. }
            | Self::Size { column, .. }
            | Self::Pattern { column, .. }
            | Self::Entries { column, .. }
            | Self::Json { column, .. }
            | Self::Lower { column }
            | Self::Zone { column } => vec![column],
            Self::Order { smaller: one, larger: two, .. }
            | Self::Differ { left: one, right: two }
            | Self::Same { left: one, right: two }
            | Self::Needs { column: one, other: two, .. }
            | Self::NeedsOther { column: one, other: two } => vec![one, two],
            Self::Sum { columns, .. }
            | Self::Exactly { columns, .. }
            | Self::AtMost { columns, .. }
            | Self::AtLeast { columns, .. }
            | Self::Together { columns }
            | Self::Other { columns, .. } => columns.iter().map(String::as_str).collect(),
            Self::When { premises, then } => {
                premises.iter().map(Premise::column).chain(then.columns()).collect()
            }
            Self::Either { rules } => rules.iter().flat_map(Self::columns).collect(),
        }
    }

    /// `column IS NULL`: the column of a rule that only says that.
    pub(super) fn empties(&self) -> Option<&String> {
        match self {
            Self::AtMost { columns, number: 0 } if columns.len() == 1 => columns.first(),
            _ => None,
        }
    }

    /// `column IS NOT NULL`: the column of a rule that only says that.
    pub(super) fn fills(&self) -> Option<&String> {
        match self {
            Self::AtLeast { columns, number: 1 } if columns.len() == 1 => columns.first(),
            _ => None,
        }
    }
}
