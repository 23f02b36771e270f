//! What can be booked: rows made for one case, twice, so that the sessions have others than the single one.

use super::draft::{Case, Row};
use crate::rights::Writer;
use std::collections::HashMap;
use std::sync::Mutex;
use testing::{TestDb, id, person};
use uuid::Uuid;

/// How many of everything there are.
pub const SET: usize = 4;

pub struct Keys {
    base: usize,
    label: String,
    rows: HashMap<&'static str, Vec<Uuid>>,
    writer: Mutex<Writer<'static>>,
}

impl Keys {
    /// Writes the rows that a case books. `base` makes others of the same.
    pub async fn make(test: &TestDb, writer: &mut Writer<'static>, case: &Case, base: usize) -> Self {
        writer.skip(2_000);
        let label = format!("{}{base}", case.name);
        let mut keys = Self { base, label, rows: HashMap::new(), writer: Mutex::new(writer.clone()) };
        for number in 0..SET {
            person(test, &keys.handle(number)).await;
        }
        for parent in case.parents {
            for number in 0..SET {
                let row = parent(number, &keys);
                let own = id(&format!("{} {} {number}", keys.label, row.table));
                test.sql(&keys.insert(own, &row)).await;
                keys.rows.entry(row.table).or_default().push(own);
            }
        }
        keys
    }

    fn handle(&self, number: usize) -> String {
        let letters: String = self.label.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{letters}{number}")
    }

    /// The n-th row of this table, as SQL.
    pub fn nth(&self, table: &str, number: usize) -> String {
        format!("'{}'", self.rows[table][number])
    }

    /// The same, or null.
    pub fn maybe(&self, table: &str, number: Option<usize>) -> String {
        number.map_or("null::uuid".into(), |number| self.nth(table, number))
    }

    /// The n-th of these words as SQL; others for the second set.
    pub fn word(&self, first: [&str; SET], second: [&str; SET], number: usize) -> String {
        format!("'{}'", if self.base == 0 { first[number] } else { second[number] })
    }

    /// The n-th person's account, as SQL.
    pub fn user(&self, number: usize) -> String {
        format!("'{}'", id(&format!("user of {}", self.handle(number))))
    }

    /// The n-th person's profile, as SQL.
    pub fn profile(&self, number: usize) -> String {
        format!("'{}'", id(&format!("profile of {}", self.handle(number))))
    }

    /// SQL that writes a row.
    pub fn insert(&self, own: Uuid, row: &Row) -> String {
        let mut columns = row.columns.clone();
        columns.push(("id", format!("'{own}'")));
        self.writer.lock().unwrap().insert_with(row.table, row.side, "public", &columns)
    }
}
