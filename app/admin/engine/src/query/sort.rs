//! The order of a list: one column, and the key for rows that are equal in it.

use crate::catalogue::Table;

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub field: String,
    /// The largest first.
    pub down: bool,
}

impl Sort {
    /// `-created_at`: the newest first; `name`: from A to Z.
    pub fn parse(text: &str) -> Self {
        match text.strip_prefix('-') {
            Some(field) => Self { field: field.to_owned(), down: true },
            None => Self { field: text.to_owned(), down: false },
        }
    }

    /// What a list is sorted by when nobody says it: a position, else the newest first.
    pub fn newest(table: &Table) -> Self {
        let first = ["position", "sort_order", "order_index"].into_iter().find(|name| table.has(name));
        if let Some(position) = first {
            return Self::parse(position);
        }
        let moment = ["created_at", "occurred_at", "started_at", "happened_at"]
            .into_iter()
            .find(|name| table.has(name));
        match moment {
            Some(moment) => Self { field: moment.to_owned(), down: true },
            None => Self { field: table.key.clone().unwrap_or_default(), down: true },
        }
    }
}

impl std::fmt::Display for Sort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.down { "-" } else { "" }, self.field)
    }
}
