//! Base, theirs, mine: by field.

use crate::page::Sheet;
use engine::value::{self, Typed};
use engine::{Field, Row};
use frame::Desk;
use kernel::FieldErrors;
use resource::Values;
use serde_json::Value;

/// A field that both changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// The column.
    pub name: String,
    /// What they made of it, as inputs show it.
    pub theirs: Value,
    /// What I made of it.
    pub mine: Value,
}

/// What becomes of two changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Merge {
    /// These columns are written.
    Done(Values),
    /// Somebody has to choose.
    Clash(Vec<Clash>),
}

/// Merges `mine` into the row as it is. `begun` knows the values that the form began with, and what was chosen
/// (`_choice.{column}` = `mine` or `theirs`). Fields that cannot be read are not judged.
pub fn merge(begun: &Sheet, row: &Row, mine: Values, unread: &FieldErrors) -> Merge {
    if begun.version == row.version && begun.typed.get("_clashes").is_none() {
        return Merge::Done(mine);
    }
    let (mut values, mut clashes) = (Values::new(), Vec::new());
    let asked: Vec<&str> = begun.typed.get("_clashes").unwrap_or_default().split(',').collect();
    for (name, value) in mine {
        let Some(field) = begun.noun.field(&name).filter(|field| unread.get(&field.name).is_none()) else {
            continue;
        };
        let theirs = row.get(&name);
        let moved = begun.base.get(&name).is_none_or(|base| !value::same(field, base, theirs));
        let clash = (moved || asked.contains(&name.as_str())) && !value::same(field, theirs, &value);
        let chosen = begun.typed.get(&format!("_choice.{name}")).filter(|_| !moved);
        match (clash, chosen) {
            (false, _) | (true, Some("mine")) => drop(values.insert(name, value)),
            (true, Some("theirs")) => {}
            (true, _) => clashes.push(Clash { name, theirs: theirs.clone(), mine: value }),
        }
    }
    if clashes.is_empty() { Merge::Done(values) } else { Merge::Clash(clashes) }
}

/// The form with both values of each field that clashes. It begins anew with the row as it is now: fields that I did not
/// touch show what they are, fields that only I changed keep what I typed.
pub fn unsettled(desk: &Desk, sheet: Sheet, typed: &Typed, changed: &[&Field], clashes: Vec<Clash>) -> Sheet {
    let mut sheet = sheet;
    let is_mine = |have: &str| {
        let column = have.split('.').next().unwrap_or(have);
        changed.iter().any(|field| field.name == column)
    };
    let kept =
        |have: &str| have.starts_with('_') && !["_version", "_base", "_clashes", "_find"].contains(&have);
    let mut pairs: Vec<(String, String)> =
        sheet.typed.0.into_iter().filter(|(name, _)| !is_mine(name)).collect();
    pairs.extend(typed.0.iter().filter(|(name, _)| is_mine(name) || kept(name)).cloned());
    sheet.typed = Typed(pairs);
    let sentence = desk.cx.t("form-clash");
    for clash in &clashes {
        sheet.errors.add(&clash.name, sentence.clone());
    }
    sheet.clashes = clashes;
    sheet.status = 409;
    sheet
}
