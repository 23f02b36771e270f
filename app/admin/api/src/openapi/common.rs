//! What all resources have in common: parameters, problems, headers, the change feed.

use super::links;
use serde_json::{Map, Value, json};

/// A reference to a component.
pub fn at(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

/// Schemas of problems and pages.
pub fn schemas() -> Map<String, Value> {
    let one = json!({
        "type": "object",
        "properties": {
            "pointer": { "type": "string", "description": "JSON Pointer into the body" },
            "parameter": { "type": "string", "description": "Parameter of the address" },
            "detail": { "type": "string" },
        },
        "required": ["detail"],
    });
    let problem = json!({
        "type": "object",
        "description": "RFC 9457",
        "properties": {
            "type": { "type": "string" }, "title": { "type": "string" }, "status": { "type": "integer" },
            "detail": { "type": "string" }, "reference": { "type": "string" },
            "errors": { "type": "array", "items": one },
        },
        "required": ["type", "title", "status"],
    });
    let page = json!({
        "type": "object",
        "properties": {
            "next": { "type": ["string", "null"], "description": "Value of after for the next page" },
            "previous": { "type": ["string", "null"], "description": "Value of before for the page before" },
            "count": { "type": ["integer", "null"] },
            "count_is_estimate": { "type": "boolean", "description": "More than 10,000 rows are not counted one by one" },
        },
        "required": ["next", "previous", "count"],
    });
    let result = json!({
        "type": "object",
        "properties": {
            "status": { "type": "integer" }, "id": { "type": ["string", "null"] },
            "row": { "type": ["object", "null"] }, "problem": at("schemas", "Problem"),
        },
        "required": ["status"],
    });
    let change = json!({
        "type": "object",
        "properties": {
            "event_id": { "type": "string", "format": "uuid" }, "type": { "type": "string" },
            "resource": { "type": "string" }, "id": { "type": "string", "format": "uuid" },
            "verb": { "type": "string", "enum": ["created", "updated", "deleted", "restored"] },
            "fields": { "type": "array", "items": { "type": "string" } },
            "happened_at": { "type": "string", "format": "date-time" }, "cursor": { "type": "string" },
        },
        "required": ["event_id", "type", "resource", "id", "verb", "fields", "happened_at", "cursor"],
    });
    let all = [("Problem", problem), ("Page", page), ("BulkResult", result), ("Change", change)];
    all.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// Parameters.
pub fn parameters() -> Value {
    let query = |name: &str, schema: Value, about: &str| json!({ "name": name, "in": "query", "schema": schema, "description": about });
    let header = |name: &str, about: &str| json!({ "name": name, "in": "header", "schema": { "type": "string" }, "description": about });
    json!({
        "organization": { "name": "organization", "in": "path", "required": true, "schema": { "type": "string" }, "description": "The organisation's word in addresses" },
        "id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } },
        "q": query("q", json!({ "type": "string" }), "Words that the row's search columns contain"),
        "after": query("after", json!({ "type": "string" }), "page.next of the page before"),
        "before": query("before", json!({ "type": "string" }), "page.previous of the page behind"),
        "limit": query("limit", json!({ "type": "integer", "minimum": 1, "maximum": 200, "default": 50 }), "Rows per page"),
        "count": query("count", json!({ "type": "string", "enum": ["exact", "none"], "default": "none" }), "Count all rows"),
        "trash": query("trash", json!({ "type": "boolean", "default": false }), "Rows in the trash instead"),
        "ifMatch": header("If-Match", "ETag of the version that is changed"),
        "ifNoneMatch": header("If-None-Match", "ETag of the version that is known"),
        "idempotencyKey": json!({ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[A-Za-z0-9_.:-]+$" }, "description": "Repeating the request with the same key does nothing twice; kept for a day" }),
    })
}

/// Answers of failures.
pub fn responses() -> Map<String, Value> {
    let all = [
        ("400", "The request cannot be read, such as a body that is no JSON"),
        ("401", "A valid token is needed"),
        ("403", "Role or scopes do not allow it"),
        ("404", "There is no such thing, or it is not visible"),
        ("405", "The address does not take that method"),
        ("406", "Only JSON is answered"),
        ("409", "Somebody was quicker, or a request with this key is being worked on"),
        ("412", "The version is another"),
        ("413", "More than one megabyte"),
        ("415", "Only JSON is taken"),
        ("422", "What was sent cannot be taken; errors say why"),
        ("429", "Too many requests"),
        ("500", "A fault of the server"),
        ("503", "A part is away"),
    ];
    let content = json!({ "application/problem+json": { "schema": at("schemas", "Problem") } });
    let one = |(status, about): (&str, &str)| {
        (format!("problem{status}"), json!({ "description": about, "content": content }))
    };
    let known = json!({ "description": "It is what If-None-Match names", "headers": { "ETag": at("headers", "ETag") } });
    let problems = all.into_iter().map(one);
    problems.chain([("unchanged".to_owned(), known)]).collect()
}

/// Who may ask: a program or a person; a visitor, too, where rows are public.
pub fn security(public: bool) -> Value {
    let known = [json!({ "token": [] }), json!({ "session": [] })];
    known.into_iter().chain(public.then(|| json!({}))).collect()
}

/// Headers of answers.
pub fn headers() -> Value {
    let one = |about: &str| json!({ "schema": { "type": "string" }, "description": about });
    json!({ "ETag": one("Version of the row"), "Link": one("Next page and the one before (RFC 8288)"), "Location": one("The new row") })
}

/// References to problems, by status.
pub fn problems(statuses: &[&str], answers: &mut Map<String, Value>) {
    for status in statuses {
        answers.insert((*status).to_owned(), at("responses", &format!("problem{status}")));
    }
}

/// The change feed.
pub fn feed(paths: &mut Map<String, Value>) {
    let mut answers = Map::new();
    let body = json!({
        "type": "object",
        "properties": {
            "data": { "type": "array", "items": at("schemas", "Change") },
            "cursor": { "type": "string", "description": "Where to go on" },
            "more": { "type": "boolean" },
        },
        "required": ["data", "cursor", "more"],
    });
    let content = json!({ "application/json": { "schema": body }, "text/event-stream": { "schema": { "type": "string" } } });
    answers.insert("200".to_owned(), json!({ "description": "What happened, in order; as events if text/event-stream is accepted", "content": content, "links": links::of_feed() }));
    problems(&["400", "401", "403", "404", "406", "422", "429", "500", "503"], &mut answers);
    let get = json!({
        "operationId": "changes_list",
        "tags": ["changes"],
        "summary": "What happened to which row",
        "parameters": [
            at("parameters", "organization"),
            { "name": "after", "in": "query", "schema": { "type": "string" }, "description": "cursor of the last answer; now for what happens from now on" },
            { "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 500, "default": 100 } },
            { "name": "Last-Event-ID", "in": "header", "schema": { "type": "string" }, "description": "Instead of after, for events" },
        ],
        "responses": answers,
        "security": security(false),
    });
    paths.insert("/api/v1/{organization}/changes".to_owned(), json!({ "get": get }));
}
