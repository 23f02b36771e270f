//! Which rows: comparisons joined by *and* and *or*.

use super::Op;

/// A condition on rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// All of these; with none of them, every row.
    All(Vec<Filter>),
    /// At least one of these.
    Any(Vec<Filter>),
    /// One comparison.
    Is(Test),
}

/// One comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// The column.
    pub field: String,
    /// How it is compared.
    pub op: Op,
    /// With what: none, one or several values, as text.
    pub values: Vec<String>,
}

impl Default for Filter {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

impl Filter {
    /// One comparison with one value.
    pub fn is(field: &str, op: Op, value: &str) -> Self {
        Self::Is(Test { field: field.to_owned(), op, values: vec![value.to_owned()] })
    }

    /// Does it let every row through?
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }

    /// Both conditions.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if other.is_empty() => one,
            (one, other) if one.is_empty() => other,
            (Self::All(mut parts), Self::All(more)) => {
                parts.extend(more);
                Self::All(parts)
            }
            (Self::All(mut parts), other) => {
                parts.push(other);
                Self::All(parts)
            }
            (one, other) => Self::All(vec![one, other]),
        }
    }

    /// Either of both conditions.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.is_empty() || other.is_empty() {
            return if self.is_empty() { other } else { self };
        }
        let single = |filter: Self| match filter {
            Self::All(mut parts) if parts.len() == 1 => parts.pop().unwrap_or_default(),
            other => other,
        };
        let any = match (single(self), single(other)) {
            (Self::Any(mut parts), other) => {
                parts.push(other);
                Self::Any(parts)
            }
            (one, other) => Self::Any(vec![one, other]),
        };
        Self::All(vec![any])
    }

    /// Every comparison in it.
    pub fn tests(&self) -> Vec<&Test> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::tests).collect(),
            Self::Is(test) => vec![test],
        }
    }

    /// The comparisons on one column, if the filter is a plain list of comparisons.
    pub fn on<'a>(&'a self, field: &str) -> Vec<&'a Test> {
        let Self::All(parts) = self else { return Vec::new() };
        parts
            .iter()
            .filter_map(|part| match part {
                Self::Is(test) if test.field == field => Some(test),
                _ => None,
            })
            .collect()
    }
}
