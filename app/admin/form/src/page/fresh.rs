//! What stands in the form of a new row before anybody types: defaults of the database, the person, presets of the address.

use engine::catalogue::Kind;
use engine::value::Typed;
use engine::{Field, Noun};
use frame::Desk;
use kernel::Actor;
use resource::Values;
use serde_json::Value;

/// References to people that mean the one who makes the row. Policies of many tables demand it.
const MAKERS: &[&str] = &[
    "added_by_id",
    "added_by_profile_id",
    "applicant_id",
    "author_id",
    "author_profile_id",
    "blocker_profile_id",
    "created_by_profile_id",
    "follower_profile_id",
    "given_by",
    "invited_by",
    "issued_by",
    "opened_by",
    "performed_by_id",
    "recorded_by",
    "reporter_id",
    "reporter_profile_id",
    "requested_by",
    "requested_by_id",
    "reviewer_id",
    "sender_id",
    "sender_profile_id",
    "started_by_id",
    "started_by_profile_id",
    "uploaded_by",
];

/// The fields of a new row, and those that the address locks: `preset.{column}` of a reference cannot be changed.
pub(super) fn typed(desk: &Desk, noun: &Noun, query: &[(String, String)]) -> (Typed, Vec<String>) {
    let mut values = Values::new();
    let mut locked = Vec::new();
    for field in super::inputs(desk, noun, true) {
        let preset = query.iter().find(|(name, _)| name.strip_prefix("preset.") == Some(&field.name));
        if let Some((_, text)) = preset {
            values.insert(field.name.clone(), Value::from(text.as_str()));
            if field.reference.is_some() {
                locked.push(field.name.clone());
            }
        } else if let Some(value) = maker(field, desk.cx.actor()).or_else(|| default(field)) {
            values.insert(field.name.clone(), value);
        }
    }
    let mut typed = super::typed_of(noun, &values, desk.scope.zone);
    // What the address says is text, whatever the field's type.
    for (name, text) in query {
        if let Some(column) = name.strip_prefix("preset.")
            && let Some(pair) = typed.0.iter_mut().find(|(have, _)| have == column)
        {
            pair.1.clone_from(text);
        }
    }
    (typed, locked)
}

fn maker(field: &Field, actor: Actor) -> Option<Value> {
    let target = field.reference.as_ref().filter(|_| MAKERS.contains(&field.name.as_str()))?.target.as_str();
    let id = match target {
        "identity.users" => actor.user().map(|id| id.0),
        "identity.profiles" => actor.profile().map(|id| id.0),
        _ => None,
    };
    id.map(|id| Value::String(id.to_string()))
}

/// The value of a default that is a constant.
fn default(field: &Field) -> Option<Value> {
    let sql = field.column.default.as_deref()?;
    match (sql, field.column.kind) {
        ("true" | "false", _) => return Some(Value::Bool(sql == "true")),
        (_, kind) if kind.is_number() => {
            let digits = quoted(sql).unwrap_or_else(|| sql.trim_matches(['(', ')']).to_owned());
            return serde_json::from_str::<serde_json::Number>(&digits).ok().map(Value::Number);
        }
        _ => {}
    }
    let text = quoted(sql)?;
    match field.column.kind {
        Kind::Text | Kind::Date | Kind::Time | Kind::Span => Some(Value::String(text)),
        Kind::Json => serde_json::from_str(&text).ok(),
        Kind::Texts if text.len() > 2 => {
            let inner = text.trim_start_matches('{').trim_end_matches('}');
            Some(inner.split(',').map(|word| Value::from(word.trim_matches('"'))).collect())
        }
        _ => None,
    }
}

/// `'it''s'::text` → `it's`.
fn quoted(sql: &str) -> Option<String> {
    let (text, _) = sql.strip_prefix('\'')?.rsplit_once('\'')?;
    Some(text.replace("''", "'"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn constants_are_read() {
        assert_eq!(quoted("'it''s'::text").as_deref(), Some("it's"));
        assert_eq!(quoted("''::text").as_deref(), Some(""));
        assert_eq!(quoted("now()"), None);
    }
}
