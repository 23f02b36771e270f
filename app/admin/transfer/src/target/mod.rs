//! What columns of a file can become: fields of the resource, what is one with it (a contact's e-mail address), and the
//! ways in which a reference is known.
//!
//! [`guess`] finds the field of a column by its name, [`cell`] reads text as a field's value.

pub mod cell;
pub mod guess;
mod part;

pub use part::{Part, parts};

use engine::catalogue::{Kind, Reference};
use engine::registry::Title;
use engine::scope::{Scope, Verb};
use engine::{Field, Mode, Noun, Registry};
use std::sync::Arc;

/// Something that a column can become.
#[derive(Clone)]
pub struct Slot {
    /// `email`, or `contact_emails.email` for a part.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// The field.
    pub field: Field,
    /// The table of a part.
    pub part: Option<Part>,
    /// The ways in which the row it points to is known; empty for plain values.
    pub keys: Vec<Key>,
    /// Only for finding rows: it is never written.
    pub only_key: bool,
}

/// A way in which a row is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The word in forms: `id`, `name`, `contact_emails.email`.
    pub by: String,
    /// What it is called.
    pub label: String,
}

/// Names by which people know rows, whether or not the database keeps them apart.
const KNOWN_BY: &[&str] =
    &["slug", "code", "email", "handle", "name", "title", "label", "key", "number", "sku", "domain"];

/// Everything that a column can become, for the one who asks: the key first, then fields in the order of the form.
pub fn slots(registry: &Registry, noun: &Noun, scope: &Scope) -> Vec<Slot> {
    let mut all = Vec::new();
    if let Some(key) = noun.field(&noun.key).filter(|field| field.mode == Mode::Shown) {
        all.push(Slot { label: key.label(scope.locale), only_key: true, ..Slot::plain(key, scope) });
    }
    for field in noun.fields.iter().filter(|field| writable(field, scope)) {
        let mut slot = Slot::plain(field, scope);
        if let Some(reference) = &field.reference {
            slot.keys = keys(registry, reference, scope);
        }
        all.push(slot);
    }
    for part in parts(registry, noun, scope) {
        if let Some(field) = part.noun.field(&part.column) {
            let name = format!("{}.{}", part.noun.table.name, field.name);
            all.push(Slot {
                name,
                label: part.label(scope),
                part: Some(part.clone()),
                ..Slot::plain(field, scope)
            });
        }
    }
    all
}

fn writable(field: &Field, scope: &Scope) -> bool {
    matches!(field.mode, Mode::Editable | Mode::Once)
        && scope.changes(field)
        && field.column.kind != Kind::Inside
}

impl Slot {
    fn plain(field: &Field, scope: &Scope) -> Self {
        Self {
            name: field.name.clone(),
            label: field.label(scope.locale),
            field: field.clone(),
            part: None,
            keys: Vec::new(),
            only_key: false,
        }
    }

    /// Can rows be found by it?
    pub fn finds(&self) -> bool {
        matches!(self.field.column.kind, Kind::Text | Kind::Uuid | Kind::Integer | Kind::Big | Kind::Date)
    }
}

/// The ways in which rows of the referenced table are known.
fn keys(registry: &Registry, reference: &Reference, scope: &Scope) -> Vec<Key> {
    let id = Key { by: "id".to_owned(), label: scope.say("transfer-by-id") };
    if matches!(reference.target.as_str(), "identity.users" | "identity.profiles") {
        return vec![Key { by: "handle".to_owned(), label: scope.say("transfer-by-handle") }, id];
    }
    let Some(target) = registry.noun(&reference.target) else { return vec![id] };
    if !scope.may_do(target, Verb::Read) {
        return vec![id];
    }
    let mut all: Vec<Key> = Vec::new();
    for part in parts(registry, target, scope) {
        all.push(Key { by: format!("{}.{}", part.noun.table.name, part.column), label: part.label(scope) });
    }
    let text = |field: &&Field| {
        field.mode != Mode::Inside
            && field.column.kind == Kind::Text
            && scope.sees(field)
            && field.column.values.is_empty()
    };
    let known =
        |field: &&Field| KNOWN_BY.contains(&field.name.as_str()) || target.table.is_unique(&field.name);
    let mut fields: Vec<&Field> = target.fields.iter().filter(text).filter(known).collect();
    // What people recognise a row by comes first.
    let is_title = |field: &Field| target.title == Title::Column(field.name.clone());
    fields.sort_by_key(|field| {
        (!is_title(field), KNOWN_BY.iter().position(|name| *name == field.name).unwrap_or(usize::MAX))
    });
    all.extend(
        fields.into_iter().map(|field| Key { by: field.name.clone(), label: field.label(scope.locale) }),
    );
    all.push(id);
    all
}

/// The resource that a reference points to, if it is one.
pub fn target<'a>(registry: &'a Registry, field: &Field) -> Option<&'a Arc<Noun>> {
    registry.noun(&field.reference.as_ref()?.target)
}
