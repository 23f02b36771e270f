//! A row as the engine hands it on.

use crate::registry::Noun;
use resource::Values;
use serde_json::Value;
use uuid::Uuid;

/// One row: its columns, and what belongs to them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: Uuid,
    /// Columns that the one who asks may see, by name; computed ones, too.
    pub values: Values,
    /// What people recognise it by.
    pub title: String,
    /// Titles of the rows it points to, by column; pictures as `AssetRef`.
    pub labels: Values,
    /// Changes with every change of the row.
    pub version: String,
}

impl Row {
    /// From the object that the statements of this module return: columns, `·title`, `·version`, `column·label`.
    pub(super) fn read(noun: &Noun, text: &str) -> Option<Self> {
        let Value::Object(object) = serde_json::from_str(text).ok()? else { return None };
        let mut row = Self::default();
        for (name, value) in object {
            match name.as_str() {
                "·title" => row.title = value.as_str().unwrap_or_default().to_owned(),
                "·version" => row.version = value.as_str().unwrap_or_default().to_owned(),
                _ => match name.strip_suffix("·label") {
                    Some(column) => drop(row.labels.insert(column.to_owned(), value)),
                    None => drop(row.values.insert(name, value)),
                },
            }
        }
        row.id = row.values.get(&noun.key).and_then(Value::as_str).and_then(|id| id.parse().ok())?;
        Some(row)
    }

    /// A value.
    pub fn get(&self, column: &str) -> &Value {
        self.values.get(column).unwrap_or(&Value::Null)
    }

    /// A value as text; `None` for anything else.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.get(column).as_str()
    }

    /// The title of the row that a column points to.
    pub fn label(&self, column: &str) -> Option<&str> {
        self.labels.get(column)?.as_str()
    }

    /// The picture that a column points to.
    pub fn picture(&self, column: &str) -> Option<kernel::AssetRef> {
        serde_json::from_value(self.labels.get(column)?.clone()).ok()
    }

    /// Is it in the trash?
    pub fn is_trashed(&self) -> bool {
        !self.get("deleted_at").is_null()
    }
}
