//! JSON Lines: the rows as the API gives them, one object each.

use super::columns::{Column, Columns};
use bytes::Bytes;
use engine::Row;
use resource::Values;
use serde_json::Value;

/// Rows.
pub fn rows(columns: &Columns, rows: &[Row]) -> Bytes {
    let mut out = String::with_capacity(rows.len() * 256);
    for row in rows {
        let mut object = Values::new();
        for column in &columns.0 {
            match column {
                Column::Field(field) => drop(object.insert(field.name.clone(), row.get(&field.name).clone())),
                Column::Computed(name) => drop(object.insert(name.clone(), row.get(name).clone())),
                Column::Title(_) => {}
            }
        }
        out.push_str(&Value::Object(object).to_string());
        out.push('\n');
    }
    out.into()
}
