//! One field: a column with its words and its control.

use super::control::{self, Control};
use super::{Said, words};
use crate::catalogue::{Column, Kind, Reference, Table};
use crate::check::{Limits, Rule};
use resource::{Condition, FieldWords, Resource};

/// What people may do with a field, as far as the schema and the declaration say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Never leaves the database: secrets, search words.
    Inside,
    /// Filled in by the system.
    Shown,
    /// Typed when the row is made, shown afterwards.
    Once,
    /// Typed and changed.
    Editable,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// The column's name.
    pub name: String,
    /// What it is called, in English; see [`Field::label`].
    pub english: String,
    /// What helps to fill it in, in English; see [`Field::hint`].
    pub help: Option<String>,
    /// The column.
    pub column: Column,
    /// What people may do with it.
    pub mode: Mode,
    /// How it is edited.
    pub control: Control,
    /// The table that it points to.
    pub reference: Option<Reference>,
    /// When it is shown.
    pub when: Option<Condition>,
    /// Permission word without which nobody sees it.
    pub seen_with: Option<&'static str>,
    /// Permission word without which nobody changes it.
    pub changed_with: Option<&'static str>,
    /// Lengths and ranges, from checks.
    pub limits: Limits,
    /// The system of its table.
    system: String,
}

/// Columns that the engine or triggers fill in, whatever the table.
const AUTOMATIC: &[&str] = &["organization_id", "created_at", "updated_at", "version", "deleted_at"];
/// Columns that say who made or changed a row.
const AUTHORS: &[&str] = &[
    "created_by",
    "created_by_id",
    "updated_by",
    "updated_by_id",
    "deleted_by",
    "deleted_by_id",
    "creator_id",
];

impl Field {
    /// The field of a column.
    pub fn new(table: &Table, column: &Column, declared: &Resource, rules: &[Rule]) -> Self {
        let none = FieldWords::default();
        let words = declared.fields.get(column.name.as_str()).unwrap_or(&none);
        let help = words.help.map(str::to_owned).or_else(|| {
            let comment = column.help();
            (!comment.is_empty()).then(|| words::sentence(comment))
        });
        Self {
            name: column.name.clone(),
            english: words.label.map_or_else(|| words::column(&column.name), str::to_owned),
            help,
            mode: mode(table, column, words),
            control: control::choose(table, column, words.widget.as_ref(), rules),
            reference: table.reference(&column.name).cloned(),
            when: words.when.clone(),
            seen_with: words.seen_with,
            changed_with: words.changed_with,
            limits: crate::check::limits(rules, &column.name),
            system: table.schema.clone(),
            column: column.clone(),
        }
    }

    /// What it is called in a language.
    pub fn label(&self, locale: kernel::Locale) -> String {
        Said::Label.say(&self.english, &self.system, locale)
    }

    /// What helps to fill it in, in a language.
    pub fn hint(&self, locale: kernel::Locale) -> Option<String> {
        self.help.as_deref().map(|help| Said::Hint.say(help, &self.system, locale))
    }

    /// Does it say who made or changed the row?
    pub fn is_author(&self) -> bool {
        AUTHORS.contains(&self.name.as_str())
    }

    /// The column whose value decides what its own means: a currency, a time zone.
    pub fn reads_with(&self) -> Option<&str> {
        match &self.control {
            Control::Money(other) | Control::Moment(other) if !other.is_empty() => Some(other),
            _ => None,
        }
    }

    /// Is it text that people write, with words in it?
    pub fn is_prose(&self) -> bool {
        matches!(self.control, Control::Line | Control::Area | Control::Markdown | Control::Rich)
            && self.column.kind == Kind::Text
    }

    /// Must it be given in a new row?
    pub fn is_required(&self) -> bool {
        self.column.must_be_given() && self.mode != Mode::Shown
    }
}

fn mode(table: &Table, column: &Column, words: &FieldWords) -> Mode {
    if !column.selectable || column.kind == Kind::Inside || column.is_secret() {
        return Mode::Inside;
    }
    let is_key =
        table.key.as_deref() == Some(column.name.as_str()) && table.reference(&column.name).is_none();
    let filled = AUTOMATIC.contains(&column.name.as_str()) || AUTHORS.contains(&column.name.as_str());
    if is_key || filled || words.read_only || column.generated || column.counter {
        return Mode::Shown;
    }
    match (column.insertable && table.rights.create.open, column.updatable && table.rights.update.open) {
        (_, true) => Mode::Editable,
        (true, false) => Mode::Once,
        (false, false) => Mode::Shown,
    }
}
