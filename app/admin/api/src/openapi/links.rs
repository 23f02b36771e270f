//! Links: which operation may follow an answer, and what it takes from it.
//!
//! What follows from a row is written once per resource, among the components; its answers refer to that.

use super::common::at;
use super::paths::{actions, operation_id};
use crate::rows::{Place, takes};
use engine::{Mode, Noun, Op, Registry};
use http::Method;
use serde_json::{Map, Value, json};

const ORGANIZATION: &str = "$request.path.organization";

/// Adds what follows from a row of a resource to the components.
pub fn add(registry: &Registry, noun: &Noun, components: &mut Map<String, Value>) {
    components.extend(own(noun).into_iter().map(|(verb, link)| (operation_id(noun, &verb), link)));
    components.extend(parts(registry, noun).map(|(name, link)| (operation_id(noun, &name), link)));
}

/// References to what follows from a row.
pub fn of_row(registry: &Registry, noun: &Noun) -> Value {
    let own = own(noun).into_iter().map(|(verb, _)| verb);
    let names = own.chain(parts(registry, noun).map(|(name, _)| name));
    let refer = |name: String| {
        let component = at("links", &operation_id(noun, &name));
        (name, component)
    };
    Value::Object(names.map(refer).collect())
}

/// Out of the trash again.
pub fn of_trash(noun: &Noun) -> Value {
    json!({ "restore": row(noun, "restore", "$request.path.id") })
}

/// The first row of a page, and the next page.
pub fn of_list(noun: &Noun) -> Value {
    let next = json!({
        "operationId": operation_id(noun, "list"),
        "parameters": { "organization": ORGANIZATION, "sort": "$request.query.sort", "after": "$response.body#/page/next" },
        "description": "With the same filters; the header Link has the whole address",
    });
    json!({ "first": row(noun, "get", &format!("$response.body#/data/0/{}", noun.key)), "next": next })
}

/// Where to go on.
pub fn of_feed() -> Value {
    let parameters = json!({ "organization": ORGANIZATION, "after": "$response.body#/cursor" });
    json!({ "next": { "operationId": "changes_list", "parameters": parameters } })
}

/// Operations on a row, by their verbs. What was read is changed and removed only as it was read.
fn own(noun: &Noun) -> Vec<(String, Value)> {
    let id = format!("$response.body#/{}", noun.key);
    let mut all = vec![("get".to_owned(), row(noun, "get", &id))];
    for (verb, method) in [("update", Method::PATCH), ("delete", Method::DELETE)] {
        if takes(noun, Place::Row, &method) {
            let mut link = row(noun, verb, &id);
            if let Some(parameters) = link.get_mut("parameters").and_then(Value::as_object_mut) {
                parameters.insert("If-Match".to_owned(), "$response.header.ETag".into());
            }
            all.push((verb.to_owned(), link));
        }
    }
    all.extend(actions(noun).map(|action| (action.name.to_owned(), row(noun, action.name, &id))));
    all
}

/// Lists of what belongs to a row, in its own system.
fn parts(registry: &Registry, noun: &Noun) -> impl Iterator<Item = (String, Value)> {
    noun.tabs.iter().filter_map(|tab| {
        let part = registry.noun(&tab.table).filter(|part| part.system == noun.system)?;
        let field = part.visible().find(|field| field.name == tab.column)?;
        (field.mode != Mode::Inside && Op::of(field).contains(&Op::Eq)).then(|| {
            let parameters = json!({
                "organization": ORGANIZATION,
                (format!("filter.{}", tab.column)): format!("eq.{{$response.body#/{}}}", noun.key),
            });
            let link = json!({ "operationId": operation_id(part, "list"), "parameters": parameters });
            (format!("{}_by_{}", part.table.name, tab.column), link)
        })
    })
}

fn row(noun: &Noun, verb: &str, id: &str) -> Value {
    json!({ "operationId": operation_id(noun, verb), "parameters": { "organization": ORGANIZATION, "id": id } })
}
