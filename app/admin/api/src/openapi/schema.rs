//! Schemas of rows.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON object gets the key that it lacks; these are all objects"
)]

use engine::catalogue::Kind;
use engine::{Field, Mode, Noun, Registry};
use serde_json::{Map, Value, json};

/// `crm.contact_emails` → `CrmContactEmails`.
pub fn name(noun: &Noun) -> String {
    let parts = noun.name.split(['.', '_']).map(|part| {
        let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
        first.to_ascii_uppercase() + rest
    });
    parts.collect()
}

/// A row as it is answered.
pub fn row(registry: &Registry, noun: &Noun) -> Value {
    let mut properties: Map<String, Value> =
        noun.visible().map(|field| (field.name.clone(), property(registry, field))).collect();
    for (name, label, _) in &noun.declared.computed {
        properties.insert((*name).to_owned(), json!({ "description": label, "readOnly": true }));
    }
    let version = json!({ "type": "string", "readOnly": true, "description": "Changes with every change" });
    properties.insert("_version".to_owned(), version);
    json!({ "type": "object", "description": noun.table.comment, "properties": properties })
}

/// What a new row takes; a change takes any part of it.
pub fn input(registry: &Registry, noun: &Noun) -> Value {
    let typed = |field: &&Field| matches!(field.mode, Mode::Editable | Mode::Once);
    let properties: Map<String, Value> =
        noun.visible().filter(typed).map(|field| (field.name.clone(), property(registry, field))).collect();
    // What an answer says about a row may come back with it.
    let about = json!({ "^_": {} });
    json!({ "type": "object", "properties": properties, "patternProperties": about, "additionalProperties": false })
}

/// Names of columns that a new row needs.
pub fn required(noun: &Noun) -> Vec<String> {
    let needed = noun.visible().filter(|field| field.is_required() && field.mode != Mode::Inside);
    needed.map(|field| field.name.clone()).collect()
}

/// One column.
fn property(registry: &Registry, field: &Field) -> Value {
    let mut schema = kind(field);
    let limits = &field.limits;
    let mut set = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            schema[key] = value;
        }
    };
    let number = |text: &Option<String>| {
        text.as_ref().and_then(|text| serde_json::from_str::<Value>(text).ok()).filter(Value::is_number)
    };
    set("description", field.help.clone().map(Value::from));
    set("title", Some(field.english.clone().into()));
    set("minLength", limits.min_length.map(Value::from));
    set("maxLength", limits.max_length.map(Value::from));
    set("minItems", limits.min_items.map(Value::from));
    set("maxItems", limits.max_items.map(Value::from));
    if field.column.kind == Kind::Text {
        set("pattern", limits.pattern.clone().map(Value::from));
    }
    if field.column.kind.is_number() {
        let (least, most) = bounds(field.column.kind);
        set("minimum", least);
        set("maximum", most);
        set(if limits.min_excluded { "exclusiveMinimum" } else { "minimum" }, number(&limits.min));
        set(if limits.max_excluded { "exclusiveMaximum" } else { "maximum" }, number(&limits.max));
    }
    let target = field.reference.as_ref().and_then(|reference| registry.noun(&reference.target));
    set("x-reference", target.map(|target| format!("{}/{}", target.system, target.path).into()));
    set("readOnly", (field.mode == Mode::Shown).then_some(true.into()));
    set("x-once", (field.mode == Mode::Once).then_some(true.into()));
    if !field.column.values.is_empty() {
        let mut values: Vec<Value> = field.column.values.iter().map(|value| value.as_str().into()).collect();
        if field.column.kind == Kind::Texts {
            schema["items"]["enum"] = values.into();
        } else {
            if !field.column.required {
                values.push(Value::Null);
            }
            schema["enum"] = values.into();
        }
    }
    schema
}

/// What a whole number can be, whatever the column's rules are.
fn bounds(kind: Kind) -> (Option<Value>, Option<Value>) {
    match kind {
        Kind::Integer => (Some(i32::MIN.into()), Some(i32::MAX.into())),
        Kind::Big => (Some(i64::MIN.into()), Some(i64::MAX.into())),
        _ => (None, None),
    }
}

fn kind(field: &Field) -> Value {
    let (name, format) = words(field.column.kind);
    let mut schema = match name {
        "" => return json!({}),
        _ if field.column.required => json!({ "type": name }),
        _ => json!({ "type": [name, "null"] }),
    };
    if !format.is_empty() {
        schema["format"] = format.into();
    }
    match field.column.kind {
        Kind::Texts => schema["items"] = json!({ "type": "string" }),
        Kind::Integers => schema["items"] = json!({ "type": "integer" }),
        Kind::Uuids => schema["items"] = json!({ "type": "string", "format": "uuid" }),
        _ => {}
    }
    schema
}

/// Type and format of JSON Schema.
fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text | Kind::Time | Kind::Span | Kind::Address | Kind::Range | Kind::Inside => ("string", ""),
        Kind::Integer => ("integer", "int32"),
        Kind::Big => ("integer", "int64"),
        Kind::Decimal(_) | Kind::Float => ("number", ""),
        Kind::Bool => ("boolean", ""),
        Kind::Moment => ("string", "date-time"),
        Kind::Date => ("string", "date"),
        Kind::Uuid => ("string", "uuid"),
        Kind::Json => ("", ""),
        Kind::Texts | Kind::Integers | Kind::Uuids => ("array", ""),
    }
}

/// The type in words, for people.
pub fn kind_words(field: &Field) -> String {
    let (name, format) = words(field.column.kind);
    let name = match (name, format) {
        ("", _) => "JSON".to_owned(),
        (name, "") => name.to_owned(),
        (_, format) => format.to_owned(),
    };
    match field.column.values.as_slice() {
        [] => name,
        values => format!("{name}: {}", values.join(", ")),
    }
}
