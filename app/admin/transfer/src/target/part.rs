//! Parts that people think of as fields: a contact's e-mail address and telephone number are rows of their own, of which
//! one is the primary one.

use engine::catalogue::Kind;
use engine::scope::{Scope, Verb};
use engine::{Field, Mode, Noun, Registry};
use std::sync::Arc;

/// A table whose rows are parts of the resource's rows.
#[derive(Clone)]
pub struct Part {
    /// The table.
    pub noun: Arc<Noun>,
    /// Its column that says whose part it is.
    pub parent: String,
    /// Its column with the value.
    pub column: String,
}

impl Part {
    /// What it is called: “E-mail address”.
    pub fn label(&self, scope: &Scope) -> String {
        engine::registry::words::sentence(&self.noun.one(scope.locale))
    }
}

/// Tables below `noun` that say of one row that it is the primary one, and whose rows need nothing but a text.
pub fn parts(registry: &Registry, noun: &Noun, scope: &Scope) -> Vec<Part> {
    let mut found = Vec::new();
    for tab in &noun.incoming {
        let Some(part) = registry.noun(&tab.table).filter(|part| scope.may_do(part, Verb::Create)) else {
            continue;
        };
        let primary = part.field("is_primary").is_some_and(|field| field.mode == Mode::Editable);
        let cascades = part.table.reference(&tab.column).is_some_and(|reference| reference.cascades);
        let needed: Vec<&Field> = part.fields.iter().filter(|field| field.is_required()).collect();
        let (parents, values): (Vec<&Field>, Vec<&Field>) = needed
            .into_iter()
            .filter(|field| field.name != "organization_id")
            .partition(|field| field.reference.is_some());
        let mine = matches!(parents.as_slice(), [only] if only.name == tab.column);
        if let (true, true, true, [value]) = (primary, cascades, mine, values.as_slice())
            && value.column.kind == Kind::Text
            && scope.changes(value)
        {
            found.push(Part {
                noun: Arc::clone(part),
                parent: tab.column.clone(),
                column: value.name.clone(),
            });
        }
    }
    found
}
