//! What the database says about its tables: columns, types, defaults, checks, keys, references, rights. Read once per
//! process, from the catalogue of a migrated database.

mod kind;
mod load;
mod refusals;

pub use kind::Kind;
pub use load::load;
pub use refusals::Refusals;

use crate::check::Rule;
use std::sync::Arc;

/// One table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Schema, which is also the system's name.
    pub schema: String,
    /// Name without its schema.
    pub name: String,
    /// What it is, in one sentence.
    pub comment: String,
    /// In the order of the table.
    pub columns: Vec<Column>,
    /// The column by which a row is addressed: `id`, or the one `uuid` column of the primary key.
    pub key: Option<String>,
    /// Columns of unique constraints and indexes, by name. A partial index has its condition.
    pub uniques: Vec<Unique>,
    /// Columns in whose order an index has the rows of an organisation, rows that are equal in it by their key.
    pub orders: Vec<String>,
    /// References to other tables.
    pub references: Vec<Reference>,
    /// Checks, by name.
    pub checks: Vec<Check>,
    /// Who may do what, as far as the policies say it in words.
    pub rights: Rights,
    /// Are its changes written into the audit log?
    pub audited: bool,
    /// What functions say that refuse without naming a rule; the same for all tables.
    pub refusals: Arc<Refusals>,
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// Must it have a value?
    pub required: bool,
    /// SQL of its default.
    pub default: Option<String>,
    /// Made by the database from other columns, or counted by a sequence.
    pub generated: bool,
    /// A trigger fills it in where nobody does.
    pub filled: bool,
    /// Moved by a trigger that counts rows of another table.
    pub counter: bool,
    /// What it is.
    pub comment: String,
    /// May the application read, add and change it?
    pub selectable: bool,
    /// May the application give it a value in a new row?
    pub insertable: bool,
    /// May the application change it?
    pub updatable: bool,
    /// Steps that its state may take: (from, to). Empty: any.
    pub steps: Vec<(String, String)>,
    /// Allowed values, from a check; empty: any.
    pub values: Vec<String>,
}

impl Column {
    /// Does its comment mark it as a secret or as personal data (`secret: …`, `pii: …`)?
    pub fn is_secret(&self) -> bool {
        self.comment.starts_with("secret:")
    }

    /// What it is, without marks, for people.
    pub fn help(&self) -> &str {
        let plain = ["pii:", "kept by law:"].iter().find_map(|mark| self.comment.strip_prefix(mark));
        plain.unwrap_or(&self.comment).trim()
    }

    /// Must somebody who adds a row say it?
    pub fn must_be_given(&self) -> bool {
        self.required && self.default.is_none() && !self.generated && !self.filled
    }
}

/// A unique constraint or index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unique {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// SQL of the rows for which it holds; empty for all.
    pub only: String,
}

/// A foreign key of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The constraint's name.
    pub name: String,
    /// The column.
    pub column: String,
    /// The table it points to, with its schema.
    pub target: String,
    /// The column it points to.
    pub target_column: String,
    /// Rows go with what they point to.
    pub cascades: bool,
    /// Rows stay and point to nothing.
    pub clears: bool,
}

/// A check.
#[derive(Clone, Debug)]
pub struct Check {
    /// Its name.
    pub name: String,
    /// Columns it looks at.
    pub columns: Vec<String>,
    /// What it says, as far as it is understood.
    pub rules: Vec<Rule>,
}

/// Permission words that policies ask for, per command. Where a command is open and has no words, other conditions
/// decide (being the author, leading the house), which only the database knows.
#[derive(Clone, Debug, Default)]
pub struct Rights {
    /// To see rows.
    pub read: Command,
    /// To add rows.
    pub create: Command,
    /// To change rows.
    pub update: Command,
    /// To remove rows.
    pub delete: Command,
}

/// Rights of one command.
#[derive(Clone, Debug, Default)]
pub struct Command {
    /// Is it possible at all for the application?
    pub open: bool,
    /// One of these words is enough.
    pub words: Vec<String>,
}

impl Table {
    /// `schema.name`.
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.schema, self.name)
    }

    /// A column by name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Has it this column?
    pub fn has(&self, name: &str) -> bool {
        self.column(name).is_some()
    }

    /// The reference that a column is.
    pub fn reference(&self, column: &str) -> Option<&Reference> {
        self.references.iter().find(|reference| reference.column == column)
    }

    /// Is a column unique by itself (or within its organisation or parent)?
    pub fn is_unique(&self, column: &str) -> bool {
        self.uniques.iter().any(|unique| unique.columns.iter().any(|name| name == column))
    }
}
