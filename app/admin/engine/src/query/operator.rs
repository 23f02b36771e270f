//! Comparisons of filters.

use crate::catalogue::Kind;
use crate::registry::Field;

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// Equal.
    Eq,
    /// Not equal; nothing is not equal to anything.
    Ne,
    /// Less, before.
    Lt,
    /// At most, until.
    Lte,
    /// More, after.
    Gt,
    /// At least, from.
    Gte,
    /// One of several.
    In,
    /// None of several.
    NotIn,
    /// Contains these letters, large or small.
    Contains,
    /// Begins with these letters, large or small.
    Starts,
    /// A list contains this word.
    Has,
    /// Has no value.
    Null,
    /// Has a value.
    Set,
    /// Within the last so many days (`7d`), hours (`24h`), weeks (`2w`), months (`1m`) or years (`1y`).
    Last,
    /// Within the next such time.
    Next,
}

impl Op {
    /// Every comparison.
    pub const ALL: &'static [Self] = &[
        Self::Eq,
        Self::Ne,
        Self::Lt,
        Self::Lte,
        Self::Gt,
        Self::Gte,
        Self::In,
        Self::NotIn,
        Self::Contains,
        Self::Starts,
        Self::Has,
        Self::Null,
        Self::Set,
        Self::Last,
        Self::Next,
    ];

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::In => "in",
            Self::NotIn => "nin",
            Self::Contains => "contains",
            Self::Starts => "starts",
            Self::Has => "has",
            Self::Null => "null",
            Self::Set => "set",
            Self::Last => "last",
            Self::Next => "next",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|op| op.as_str() == word)
    }

    /// Does it take no value?
    pub fn is_alone(self) -> bool {
        matches!(self, Self::Null | Self::Set)
    }

    /// Does it take several values?
    pub fn is_several(self) -> bool {
        matches!(self, Self::In | Self::NotIn)
    }

    /// The comparisons that make sense for a field, the most usual first.
    pub fn of(field: &Field) -> Vec<Self> {
        let mut all = match field.column.kind {
            _ if field.reference.is_some() => vec![Self::Eq, Self::Ne, Self::In],
            Kind::Text if !field.column.values.is_empty() => vec![Self::Eq, Self::Ne, Self::In, Self::NotIn],
            Kind::Text => vec![Self::Contains, Self::Starts, Self::Eq, Self::Ne, Self::In],
            Kind::Bool => vec![Self::Eq],
            Kind::Moment | Kind::Date => {
                vec![Self::Gte, Self::Lte, Self::Last, Self::Next, Self::Gt, Self::Lt, Self::Eq]
            }
            Kind::Integer | Kind::Big | Kind::Decimal(_) | Kind::Float => {
                vec![Self::Eq, Self::Gte, Self::Lte, Self::Gt, Self::Lt, Self::Ne, Self::In]
            }
            Kind::Time | Kind::Span => vec![Self::Gte, Self::Lte, Self::Eq],
            Kind::Texts | Kind::Integers | Kind::Uuids => vec![Self::Has],
            Kind::Uuid | Kind::Address => vec![Self::Eq, Self::Ne, Self::In],
            Kind::Json | Kind::Range | Kind::Inside => Vec::new(),
        };
        if !field.column.required {
            all.extend([Self::Null, Self::Set]);
        }
        all
    }
}
