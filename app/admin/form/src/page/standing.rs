//! Which fields of a resource stand on a form, and how.

use engine::registry::Mode;
use engine::scope::Verb;
use engine::{Field, Noun};
use frame::Desk;

/// How a field stands on a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not at all.
    Absent,
    /// As text.
    Text,
    /// As an input.
    Input,
}

/// How a field stands on the form of a new row (`is_new`) or of one that is there.
pub fn standing(desk: &Desk, noun: &Noun, field: &Field, is_new: bool) -> Standing {
    if field.mode == Mode::Inside || !desk.scope.sees(field) {
        return Standing::Absent;
    }
    let typed = match field.mode {
        Mode::Editable => is_new || field.name != noun.key,
        Mode::Once => is_new,
        Mode::Shown | Mode::Inside => false,
    };
    let verb = if is_new { Verb::Create } else { Verb::Update };
    if typed && desk.scope.changes(field) && desk.scope.may_do(noun, verb) {
        return Standing::Input;
    }
    if is_new { Standing::Absent } else { Standing::Text }
}

/// The fields that people type on a form, in its order.
pub fn inputs<'a>(desk: &Desk, noun: &'a Noun, is_new: bool) -> Vec<&'a Field> {
    let names = noun.sections.iter().flat_map(|section| &section.fields);
    let mut all: Vec<&Field> = Vec::new();
    for field in names.filter_map(|name| noun.field(name)) {
        let known = all.iter().any(|have| have.name == field.name);
        if !known && standing(desk, noun, field, is_new) == Standing::Input {
            all.push(field);
        }
    }
    all
}
