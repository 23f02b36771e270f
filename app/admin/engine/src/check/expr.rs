//! A check as a tree.

/// One node. What SQL can say in several ways is said in one: `a IS DISTINCT FROM b` is `a <> b`, `a IS TRUE` is `a`. They
/// differ where a value is missing, and there the tree says "unknown", which passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Expr {
    /// A column.
    Column(String),
    /// A text or number, with the type it is cast to (empty for a bare number).
    Constant { text: String, kind: String },
    /// `true`, `false`.
    Truth(bool),
    /// `NULL`.
    Null,
    /// `ARRAY[…]`.
    Array(Vec<Expr>),
    /// A function, without its schema.
    Call { name: String, arguments: Vec<Expr> },
    /// A cast of anything but a constant.
    Cast { inner: Box<Expr>, kind: String },
    /// `NOT`.
    Not(Box<Expr>),
    /// `AND`.
    And(Vec<Expr>),
    /// `OR`.
    Or(Vec<Expr>),
    /// `left op right`.
    Binary { op: String, left: Box<Expr>, right: Box<Expr> },
    /// `left op ANY (right)`, or `ALL`.
    Each { op: String, left: Box<Expr>, right: Box<Expr>, all: bool },
    /// `inner IS NULL`, or `IS NOT NULL`.
    Missing { inner: Box<Expr>, negated: bool },
    /// `CASE`: conditions with their results.
    Case { arms: Vec<(Expr, Expr)>, otherwise: Box<Expr> },
}

impl Expr {
    /// `left op right`.
    pub fn binary(op: &str, left: Self, right: Self) -> Self {
        Self::Binary { op: op.to_owned(), left: Box::new(left), right: Box::new(right) }
    }

    /// The columns it names, each once.
    pub fn columns(&self) -> Vec<String> {
        let mut all = Vec::new();
        self.collect(&mut all);
        all
    }

    fn collect(&self, all: &mut Vec<String>) {
        if let Self::Column(name) = self
            && !all.contains(name)
        {
            all.push(name.clone());
        }
        for part in self.parts() {
            part.collect(all);
        }
    }

    fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Column(_) | Self::Constant { .. } | Self::Truth(_) | Self::Null => Vec::new(),
            Self::Array(parts) | Self::Call { arguments: parts, .. } | Self::And(parts) | Self::Or(parts) => {
                parts.iter().collect()
            }
            Self::Cast { inner, .. } | Self::Not(inner) | Self::Missing { inner, .. } => vec![inner],
            Self::Binary { left, right, .. } | Self::Each { left, right, .. } => vec![left, right],
            Self::Case { arms, otherwise } => {
                arms.iter().flat_map(|(when, then)| [when, then]).chain([otherwise.as_ref()]).collect()
            }
        }
    }

    /// Is it surely a truth value (which a column alone may or may not be)?
    pub fn is_condition(&self) -> bool {
        match self {
            Self::Truth(_)
            | Self::Not(_)
            | Self::And(_)
            | Self::Or(_)
            | Self::Missing { .. }
            | Self::Each { .. } => true,
            Self::Binary { op, .. } => {
                matches!(
                    op.as_str(),
                    "=" | "<>" | "<" | "<=" | ">" | ">=" | "~" | "~*" | "!~" | "!~*" | "<@" | "@>"
                )
            }
            Self::Case { arms, .. } => arms.iter().any(|(_, then)| then.is_condition()),
            _ => false,
        }
    }
}
