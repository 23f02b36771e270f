//! One row of a file as values.

use super::plan::{Bound, Found, Plan};
use crate::file::Format;
use crate::file::read::Line;
use crate::target::cell;
use engine::record;
use engine::scope::Scope;
use kernel::{AppError, FieldErrors};
use resource::{Change, Values};
use serde_json::Value;
use uuid::Uuid;

/// One row.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its number in the file.
    pub number: i64,
    /// Columns of the row of ours.
    pub values: Values,
    /// Values of parts, by the place of their column in the plan.
    pub parts: Vec<(usize, Value)>,
    /// References that are still names, by the place of their column in the plan.
    pub names: Vec<(usize, String)>,
    /// The id that the file gives, for finding rows.
    pub id: Option<String>,
    /// By what the row of ours is found; `None` where the file says nothing.
    pub key: Option<Vec<String>>,
    /// What is wrong with it.
    pub errors: FieldErrors,
}

/// Reads a row. What is wrong stands in it.
pub fn read(plan: &Plan, scope: &Scope, line: &Line) -> Item {
    let mut item = Item { number: line.number, ..Item::default() };
    for (place, column) in plan.columns.iter().enumerate() {
        let text = line.cells.get(column.at).map_or("", |text| cell::plain(text, plan.format));
        put(&mut item, scope, (place, column), (text, plan.format));
    }
    item
}

fn put(item: &mut Item, scope: &Scope, (place, column): (usize, &Bound), (text, format): (&str, Format)) {
    let slot = &column.slot;
    if !column.by.is_empty() && column.by != "id" && text != crate::file::NOTHING {
        if !text.trim().is_empty() {
            item.names.push((place, text.trim().to_owned()));
        }
        return;
    }
    match cell::value(&slot.field, (text, format), &item.values, scope) {
        Err(key) => item.errors.add(&slot.name, scope.say(key)),
        Ok(None) => {}
        Ok(Some(value)) if slot.only_key => item.id = value.as_str().map(str::to_owned),
        Ok(Some(Value::Null)) if slot.part.is_some() => {}
        Ok(Some(value)) => match &slot.part {
            Some(_) => part(item, scope, (place, column), value),
            None => drop(item.values.insert(slot.name.clone(), value)),
        },
    }
}

/// A part is held against its own table's rules before anything is written.
fn part(item: &mut Item, scope: &Scope, (place, column): (usize, &Bound), value: Value) {
    let Some(part) = &column.slot.part else { return };
    let values = part_values(part, Uuid::nil(), value.clone());
    let change = Change { organization: scope.organization, id: Uuid::nil(), before: None, values };
    if let Err(AppError::Invalid(errors)) = record::check_values(&part.noun, scope, &change) {
        for (_, sentence) in errors.iter() {
            item.errors.add(&column.slot.name, sentence);
        }
        return;
    }
    item.parts.push((place, value));
}

/// The row of a part.
pub fn part_values(part: &crate::target::Part, parent: Uuid, value: Value) -> Values {
    let mut values = Values::new();
    values.insert(part.parent.clone(), Value::String(parent.to_string()));
    values.insert(part.column.clone(), value);
    values.insert("is_primary".to_owned(), Value::Bool(true));
    values
}

impl Item {
    /// Says by what the row of ours is found, once its references are known.
    pub fn settle_key(&mut self, plan: &Plan) {
        self.key = match &plan.found {
            Found::Never => None,
            Found::By(by) => record::key_of_row(&plan.noun, by, |name| {
                if *name == *plan.noun.key
                    && let Some(id) = &self.id
                {
                    return Value::String(id.clone());
                }
                self.values.get(name).cloned().unwrap_or(Value::Null)
            }),
            Found::ByPart(part) => self.part_value(plan, &part.noun.name, &part.column).and_then(|value| {
                record::key_of_row(&part.noun, std::slice::from_ref(&part.column), |_| value.clone())
            }),
        };
    }

    fn part_value(&self, plan: &Plan, table: &str, column: &str) -> Option<Value> {
        let is = |place: &usize| {
            let part = plan.columns.get(*place).and_then(|bound| bound.slot.part.as_ref());
            part.is_some_and(|part| part.noun.name == table && part.column == column)
        };
        self.parts.iter().find(|(place, _)| is(place)).map(|(_, value)| value.clone())
    }
}
