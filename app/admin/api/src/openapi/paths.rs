//! Operations of a resource.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON object gets the key that it lacks; these are all objects"
)]

use super::common::{at, problems, security};
use super::{links, schema};
use crate::rows::{Place, takes};
use engine::{Mode, Noun, Op, Registry, registry::words};
use http::Method;
use serde_json::{Map, Value, json};

/// Adds the addresses of a resource.
pub fn add(registry: &Registry, (noun, public): (&Noun, bool), paths: &mut Map<String, Value>) {
    let base = format!("/api/v1/{{organization}}/{}/{}", noun.system, noun.path);
    let creates = takes(noun, Place::List, &Method::POST);
    let updates = takes(noun, Place::Row, &Method::PATCH);
    let deletes = takes(noun, Place::Row, &Method::DELETE);
    let mut many = Map::from_iter([("get".to_owned(), read_by(list(registry, noun), public))]);
    let mut one = Map::from_iter([("get".to_owned(), read_by(get(noun), public))]);
    if creates {
        many.insert("post".to_owned(), create(registry, noun));
    }
    if updates {
        one.insert("patch".to_owned(), update(noun));
    }
    if deletes {
        one.insert("delete".to_owned(), delete(noun));
    }
    paths.insert(base.clone(), many.into());
    paths.insert(format!("{base}/{{id}}"), one.into());
    if creates || updates || deletes {
        paths.insert(format!("{base}/bulk"), json!({ "post": bulk(noun) }));
    }
    if noun.has_trash() && updates {
        let path = format!("{base}/{{id}}/restore");
        paths.insert(path, json!({ "post": act(noun, "restore", "Take out of the trash") }));
    }
    for action in actions(noun) {
        paths.insert(
            format!("{base}/{{id}}/{}", action.name),
            json!({ "post": act(noun, action.name, action.label) }),
        );
    }
}

/// What can be done with a row besides changing and removing it.
pub(super) fn actions(noun: &Noun) -> impl Iterator<Item = &resource::Action> {
    noun.declared.actions.iter().filter(|action| action.name != "restore" || !noun.has_trash())
}

/// The name of an operation: `crm_contacts_update`.
pub(super) fn operation_id(noun: &Noun, verb: &str) -> String {
    format!("{}_{}_{verb}", noun.system, noun.table.name)
}

/// What every operation has.
fn operation(noun: &Noun, verb: &str, summary: String, parameters: Vec<Value>) -> Value {
    let mut all = vec![at("parameters", "organization")];
    all.extend(parameters);
    json!({
        "operationId": operation_id(noun, verb),
        "tags": [noun.system],
        "summary": words::sentence(&summary),
        "parameters": all,
        "security": security(false),
    })
}

/// Reading what is public needs nobody to be known.
fn read_by(mut operation: Value, public: bool) -> Value {
    operation["security"] = security(public);
    operation["responses"]["304"] = at("responses", "unchanged");
    operation
}

fn with(mut operation: Value, good: (&str, Value), statuses: &[&str]) -> Value {
    let mut answers = Map::from_iter([(good.0.to_owned(), good.1)]);
    problems(&["400", "401", "403", "404", "405", "406", "429", "500", "503"], &mut answers);
    problems(statuses, &mut answers);
    operation["responses"] = answers.into();
    operation
}

fn json_of(schema: &Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

fn row(noun: &Noun) -> Value {
    at("schemas", &schema::name(noun))
}

/// An answer that is a row, for all operations that give one: what it looks like and what follows from it.
pub fn answer(registry: &Registry, noun: &Noun) -> Value {
    json!({
        "description": "The row as it is now",
        "headers": { "ETag": at("headers", "ETag") },
        "content": json_of(&row(noun)),
        "links": links::of_row(registry, noun),
    })
}

fn answered(noun: &Noun) -> Value {
    at("responses", &schema::name(noun))
}

fn shared(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| at("parameters", name)).collect()
}

fn list(registry: &Registry, noun: &Noun) -> Value {
    let mut parameters = shared(&["q", "after", "before", "limit", "count", "ifNoneMatch"]);
    if noun.has_trash() {
        parameters.push(at("parameters", "trash"));
    }
    parameters.extend([sort(noun), fields(noun)]);
    parameters.extend(include(registry, noun));
    parameters.extend(noun.visible().filter_map(filter));
    let page = json!({
        "type": "object",
        "properties": {
            "data": { "type": "array", "items": row(noun) },
            "page": at("schemas", "Page"),
            "included": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "object" } } },
        },
        "required": ["data", "page"],
    });
    let good = json!({
        "description": "A page",
        "headers": { "ETag": at("headers", "ETag"), "Link": at("headers", "Link") },
        "content": json_of(&page),
        "links": links::of_list(noun),
    });
    let summary = format!("List {}", noun.many(kernel::Locale::En));
    with(operation(noun, "list", summary, parameters), ("200", good), &["422"])
}

fn sort(noun: &Noun) -> Value {
    let names = noun.visible().filter(|field| noun.sorts_by(field));
    let values: Vec<String> =
        names.flat_map(|field| [field.name.clone(), format!("-{}", field.name)]).collect();
    json!({ "name": "sort", "in": "query", "schema": { "type": "string", "enum": values }, "description": format!("With - before it, the largest first; otherwise {}", noun.sort) })
}

fn names_of(noun: &Noun) -> Vec<String> {
    let computed = noun.declared.computed.iter().map(|(name, _, _)| (*name).to_owned());
    noun.visible().map(|field| field.name.clone()).chain(computed).collect()
}

fn listed(name: &str, values: &[String], about: &str) -> Value {
    let schema = json!({ "type": "array", "minItems": 1, "items": { "type": "string", "enum": values } });
    json!({ "name": name, "in": "query", "style": "form", "explode": false, "schema": schema, "description": about })
}

fn fields(noun: &Noun) -> Value {
    listed("fields", &names_of(noun), "Only these columns, separated by commas")
}

/// What can be brought along: references and parts that are resources.
pub fn include_names(registry: &Registry, noun: &Noun) -> Vec<String> {
    let known = |table: &str| registry.noun(table).is_some();
    let references =
        noun.visible().filter(|field| field.reference.as_ref().is_some_and(|target| known(&target.target)));
    let parts = noun.tabs.iter().filter_map(|tab| registry.noun(&tab.table)).map(|part| part.path.clone());
    references.map(|field| field.name.clone()).chain(parts).collect()
}

fn include(registry: &Registry, noun: &Noun) -> Option<Value> {
    let names = include_names(registry, noun);
    (!names.is_empty())
        .then(|| listed("include", &names, "What the rows point to, and their parts, one level deep"))
}

fn filter(field: &engine::Field) -> Option<Value> {
    let ops: Vec<&str> = Op::of(field).into_iter().map(Op::as_str).collect();
    let about = format!("{}.value", ops.join(", "));
    (!ops.is_empty() && field.mode != Mode::Inside).then(|| {
        let schema = json!({ "type": "string", "pattern": shape(field) });
        json!({ "name": format!("filter.{}", field.name), "in": "query", "schema": schema, "description": about })
    })
}

/// What a filter of a column looks like, as a regular expression.
fn shape(field: &engine::Field) -> String {
    let mut shapes = vec!["null".to_owned(), "set".to_owned()];
    shapes.extend(Op::of(field).into_iter().filter(|op| !op.is_alone()).map(|op| match op {
        Op::Last | Op::Next => format!("{}\\.[0-9]{{1,3}}[hdwmy]", op.as_str()),
        op if op.is_several() => format!("{}\\.\\(.*\\)", op.as_str()),
        op => format!("{}\\..*", op.as_str()),
    }));
    format!("^(?:{})$", shapes.join("|"))
}

fn get(noun: &Noun) -> Value {
    let mut parameters = shared(&["id", "ifNoneMatch"]);
    parameters.push(fields(noun));
    let summary = format!("Read one {}", noun.one(kernel::Locale::En));
    with(operation(noun, "get", summary, parameters), ("200", answered(noun)), &["422"])
}

fn body(noun: &Noun, required: bool) -> Value {
    let input = at("schemas", &format!("{}Input", schema::name(noun)));
    let names = schema::required(noun);
    let schema = if required && !names.is_empty() {
        json!({ "allOf": [input, { "required": names }] })
    } else {
        input
    };
    json!({ "required": true, "content": json_of(&schema) })
}

fn create(registry: &Registry, noun: &Noun) -> Value {
    let summary = format!("Add a {}", noun.one(kernel::Locale::En));
    let mut operation = operation(noun, "create", summary, shared(&["idempotencyKey"]));
    operation["requestBody"] = body(noun, true);
    let mut good = answer(registry, noun);
    good["description"] = "The new row".into();
    good["headers"]["Location"] = at("headers", "Location");
    with(operation, ("201", good), &["409", "413", "415", "422"])
}

fn update(noun: &Noun) -> Value {
    let summary = format!("Change a {}", noun.one(kernel::Locale::En));
    let mut operation = operation(noun, "update", summary, shared(&["id", "ifMatch"]));
    operation["requestBody"] = body(noun, false);
    with(operation, ("200", answered(noun)), &["409", "412", "413", "415", "422"])
}

fn delete(noun: &Noun) -> Value {
    let summary = format!("Remove a {}", noun.one(kernel::Locale::En));
    let operation = operation(noun, "delete", summary, shared(&["id", "ifMatch"]));
    let mut good = json!({ "description": "It is gone, or in the trash" });
    if noun.has_trash() && takes(noun, Place::Row, &Method::PATCH) {
        good["links"] = links::of_trash(noun);
    }
    with(operation, ("204", good), &["409", "412", "422"])
}

fn act(noun: &Noun, name: &str, label: &str) -> Value {
    let summary = format!("{label}: {}", noun.one(kernel::Locale::En));
    let operation = operation(noun, name, summary, shared(&["id", "idempotencyKey"]));
    with(operation, ("200", answered(noun)), &["409", "413", "415", "422"])
}

fn bulk(noun: &Noun) -> Value {
    let mut ops: Vec<&str> = vec!["create", "update", "delete"];
    if noun.has_trash() {
        ops.push("restore");
    }
    ops.extend(noun.declared.actions.iter().map(|action| action.name));
    ops.dedup();
    let item = json!({
        "type": "object",
        "properties": {
            "op": { "type": "string", "enum": ops },
            "id": { "type": "string", "format": "uuid" },
            "version": { "type": "string" },
            "values": at("schemas", &format!("{}Input", schema::name(noun))),
        },
        "required": ["op"],
    });
    let summary = format!("Change several {}", noun.many(kernel::Locale::En));
    let mut operation = operation(noun, "bulk", summary, shared(&["idempotencyKey"]));
    let list = json!({ "type": "array", "minItems": 1, "maxItems": 100, "items": item });
    operation["requestBody"] = json!({ "required": true, "content": json_of(&list) });
    let results = json!({ "type": "object", "properties": { "data": { "type": "array", "items": at("schemas", "BulkResult") } }, "required": ["data"] });
    let good = json!({ "description": "What came of each, in order", "content": json_of(&results) });
    with(operation, ("200", good), &["409", "413", "415", "422"])
}
