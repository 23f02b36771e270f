//! What a trial has "written" so far. Each of its transactions is taken back, so the database cannot know that two rows
//! of the file are the same; this does.

use super::batch::Work;
use super::item::Item;
use super::plan::Plan;
use engine::Noun;
use engine::catalogue::Unique;
use engine::scope::Scope;
use kernel::FieldErrors;
use resource::Values;
use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// Hashes only: a million rows are a few megabytes.
#[derive(Default)]
pub struct Seen {
    keys: HashSet<u64>,
    uniques: HashSet<u64>,
}

fn hash(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// A row as it is remembered.
pub struct Marked {
    /// Its number in the file.
    pub number: i64,
    key: Option<u64>,
    uniques: Vec<(String, u64)>,
}

/// What is remembered of a row.
pub fn mark(work: &Work, item: &Item) -> Marked {
    Marked {
        number: item.number,
        key: item.key.as_ref().map(hash),
        uniques: marks(&work.plan, &work.scope, item),
    }
}

impl Seen {
    /// Has a row with this key been added before?
    pub fn has(&self, item: &Item) -> bool {
        item.key.as_ref().is_some_and(|key| self.keys.contains(&hash(key)))
    }

    /// What the database would refuse, because a row before it has the same name.
    pub fn taken(&self, marked: &Marked, sentence: &str) -> FieldErrors {
        let mut errors = FieldErrors::default();
        for (field, _) in marked.uniques.iter().filter(|(_, mark)| self.uniques.contains(mark)) {
            errors.add(field, sentence);
        }
        errors
    }

    /// Remembers a row that would have been added.
    pub fn note(&mut self, marked: Marked) {
        self.keys.extend(marked.key);
        self.uniques.extend(marked.uniques.into_iter().map(|(_, mark)| mark));
    }
}

/// What must be unique of a row: the field to say it at, and a number for the values.
fn marks(plan: &Plan, scope: &Scope, item: &Item) -> Vec<(String, u64)> {
    let mut all = Vec::new();
    for unique in plan.noun.table.uniques.iter().filter(|unique| holds_for_new(unique)) {
        if let Some((field, values)) = values(&plan.noun, unique, &item.values, scope) {
            all.push((field, hash(&(&unique.name, values))));
        }
    }
    for (place, value) in &item.parts {
        let Some(bound) = plan.columns.get(*place) else { continue };
        let Some(part) = &bound.slot.part else { continue };
        // An index over an expression of the column keeps only the tenant's name in the catalogue.
        let own = |unique: &Unique| {
            unique.only.is_empty()
                && unique.columns.iter().all(|name| name == "organization_id" || *name == part.column)
        };
        let folds = engine::record::folds(&bound.slot.field);
        let text = value.as_str().unwrap_or_default();
        let text = if folds { text.to_lowercase() } else { text.to_owned() };
        if part.noun.table.uniques.iter().any(own) {
            all.push((bound.slot.name.clone(), hash(&(&bound.slot.name, text))));
        }
    }
    all
}

fn holds_for_new(unique: &Unique) -> bool {
    unique.only.is_empty() || unique.only == "(deleted_at IS NULL)"
}

/// The values of a unique constraint that a file can break by itself: each of them is given.
fn values(noun: &Noun, unique: &Unique, values: &Values, scope: &Scope) -> Option<(String, Vec<String>)> {
    let own: Vec<&String> = unique.columns.iter().filter(|name| *name != "organization_id").collect();
    let field = own.iter().find(|name| noun.field(name).is_some_and(|field| scope.sees(field)))?;
    let given: Option<Vec<String>> = own
        .iter()
        .map(|name| values.get(*name).filter(|value| !value.is_null()).map(ToString::to_string))
        .collect();
    given.map(|given| ((*field).clone(), given))
}
