//! What holds for every resource.

use crate::site::Site;
use engine::catalogue::Kind;
use engine::{Field, Op};
use futures::StreamExt;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A value that fits a column, roughly.
fn value(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer | Kind::Big | Kind::Integers => "7",
        Kind::Decimal(_) | Kind::Float => "7.5",
        Kind::Bool => "true",
        Kind::Moment => "2026-11-29T10:00:00Z",
        Kind::Date => "2026-11-29",
        Kind::Time => "10:00",
        Kind::Span => "90 minutes",
        Kind::Uuid | Kind::Uuids => "01940000-0000-7000-8000-000000000001",
        Kind::Address => "192.0.2.1",
        _ => "%27%3B--%25",
    }
}

/// One comparison as it stands in an address.
fn test(field: &Field, op: Op) -> String {
    let value = value(field.column.kind).replace(' ', "%20");
    match op {
        op if op.is_alone() => format!("{}.{}", field.name, op.as_str()),
        op if op.is_several() => format!("{}.{}.({value},{value})", field.name, op.as_str()),
        Op::Last | Op::Next => format!("{}.{}.7d", field.name, op.as_str()),
        op => format!("{}.{}.{value}", field.name, op.as_str()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_filter_and_no_order_breaks_any_list() {
    let site = Site::new().await;
    let words: Vec<String> =
        site.registry().await.systems().iter().map(|system| format!("{system}.read")).collect();
    let token = site.token("every", "ana", site.world.birch, &words.join(",")).await;
    let mut asked = Vec::new();
    for noun in site.registry().await.nouns() {
        let path = format!("/api/v1/birch/{}/{}", noun.system, noun.path);
        asked.extend(["count=exact", "q=x", "q=%25_%5C", "limit=1"].map(|query| format!("{path}?{query}")));
        // What is for other eyes is refused, which is tested elsewhere.
        for field in noun.visible().filter(|field| field.seen_with.is_none()) {
            // One request per column: all of its comparisons and its order at once.
            let tests: Vec<String> = Op::of(field).into_iter().map(|op| test(field, op)).collect();
            let mut query = Vec::new();
            if !tests.is_empty() {
                query.push(format!("filter.or=({})", tests.join(",")));
            }
            if noun.sorts_by(field) {
                query.push(format!("sort=-{}", field.name));
            }
            asked.push(format!("{path}?{}", query.join("&")));
        }
    }
    let ask = async |asked: String| {
        let answer = site.get(&asked, &token).await;
        (answer.status != 200).then(|| format!("{asked}: {} {}", answer.status, answer.text))
    };
    let broken: Vec<String> = futures::stream::iter(asked)
        .map(ask)
        .buffer_unordered(6)
        .filter_map(async |found| found)
        .collect()
        .await;
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_description_has_every_resource() {
    let site = Site::new().await;
    let answer = site.get("/api/openapi.json", "").await;
    let api = answer.json();
    assert_eq!((answer.status, api["openapi"].as_str()), (200, Some("3.1.0")));
    let mut seen = BTreeSet::new();
    for noun in site.registry().await.nouns() {
        let path = format!("/api/v1/{{organization}}/{}/{}", noun.system, noun.path);
        assert!(api["paths"][&path]["get"]["operationId"].is_string(), "{path} is missing");
    }
    for (path, operations) in api["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(seen.insert(id.to_owned()), "{id} is there twice ({method} {path})");
        }
    }
    for name in references(&api) {
        assert!(api.pointer(&name).is_some(), "{name} leads nowhere");
    }
    let crm = site.get("/api/openapi.json?system=crm", "").await.json();
    assert!(
        crm["paths"]
            .as_object()
            .unwrap()
            .keys()
            .all(|path| path.contains("/crm/") || path.ends_with("/changes"))
    );
    for name in references(&crm) {
        assert!(crm.pointer(&name).is_some(), "{name} leads nowhere in the part");
    }
}

/// What the description has where a reference leads.
fn at<'a>(api: &'a Value, value: &'a Value) -> &'a Value {
    let name = value.get("$ref").and_then(Value::as_str);
    name.map_or(value, |name| api.pointer(name.trim_start_matches('#')).unwrap())
}

/// Operations by their names; with each the address and its method.
fn operations(api: &Value) -> BTreeMap<String, (String, &Value)> {
    let paths = api["paths"].as_object().unwrap().iter();
    paths
        .flat_map(|(path, methods)| methods.as_object().unwrap().iter().map(move |one| (path, one)))
        .map(|(path, (method, operation))| {
            (operation["operationId"].as_str().unwrap().to_owned(), (format!("{method} {path}"), operation))
        })
        .collect()
}

/// Names of parameters.
fn parameters(api: &Value, operation: &Value) -> BTreeSet<String> {
    let all = operation["parameters"].as_array().unwrap().iter();
    all.map(|one| at(api, one)["name"].as_str().unwrap().to_owned()).collect()
}

/// What is wrong with the links of a description, and how many there are.
fn links(api: &Value) -> (usize, Vec<String>) {
    let (known, mut wrong, mut count) = (operations(api), Vec::new(), 0);
    for (id, (_, operation)) in &known {
        let own = parameters(api, operation);
        for answer in operation["responses"].as_object().unwrap().values() {
            for (name, link) in at(api, answer)["links"].as_object().into_iter().flatten() {
                let link = at(api, link);
                let target = link["operationId"].as_str().unwrap();
                let Some((_, to)) = known.get(target) else {
                    wrong.push(format!("{id} {name}: there is no {target}"));
                    continue;
                };
                let taken = parameters(api, to);
                for (parameter, from) in link["parameters"].as_object().unwrap() {
                    let from = from.as_str().unwrap();
                    let asked = from.strip_prefix("$request.path.").or(from.strip_prefix("$request.query."));
                    let told = from.contains("$response.body#/") || from == "$response.header.ETag";
                    if !taken.contains(parameter) || !asked.map_or(told, |asked| own.contains(asked)) {
                        wrong.push(format!("{id} {name}: {parameter} of {target} from {from}"));
                    }
                }
                count += 1;
            }
        }
    }
    (count, wrong)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_link_leads_to_an_operation() {
    let site = Site::new().await;
    let (mut all, mut systems) = (0, Vec::from([String::new()]));
    systems.extend(site.registry().await.systems().iter().map(|system| format!("?system={system}")));
    for system in systems {
        let api = site.get(&format!("/api/openapi.json{system}"), "").await.json();
        let (count, wrong) = links(&api);
        assert!(wrong.is_empty(), "{system}\n{}", wrong.join("\n"));
        all = all.max(count);
    }
    assert!(all > 3000, "{all}");
    // A new row is read, changed as it was read, removed and taken out of the trash.
    let api = site.get("/api/openapi.json?system=crm", "").await.json();
    let known = operations(&api);
    let follows = |id: &str, status: &str, link: &str| {
        at(&api, &at(&api, &known[id].1["responses"][status])["links"][link]).clone()
    };
    let wanted = json!({ "operationId": "crm_contacts_update", "parameters": {
        "organization": "$request.path.organization", "id": "$response.body#/id", "If-Match": "$response.header.ETag" } });
    assert_eq!(follows("crm_contacts_create", "201", "update"), wanted);
    assert_eq!(follows("crm_contacts_create", "201", "get")["operationId"], "crm_contacts_get");
    assert_eq!(follows("crm_contacts_update", "200", "delete")["operationId"], "crm_contacts_delete");
    assert_eq!(follows("crm_contacts_delete", "204", "restore")["parameters"]["id"], "$request.path.id");
    let emails = follows("crm_contacts_get", "200", "contact_emails_by_contact_id");
    assert_eq!(emails["parameters"]["filter.contact_id"], "eq.{$response.body#/id}");
}

/// Every `$ref`, as a JSON Pointer.
fn references(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(object) => {
            let own = object
                .get("$ref")
                .and_then(|name| name.as_str())
                .map(|name| name.trim_start_matches('#').to_owned());
            own.into_iter().chain(object.values().flat_map(references)).collect()
        }
        Value::Array(list) => list.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_read_about_every_system() {
    let site = Site::new().await;
    let start = site.get("/api", "").await;
    assert!(start.status == 200 && start.text.contains("curl"), "{start:?}");
    for system in site.registry().await.systems() {
        let page = site.get(&format!("/api/reference/{system}"), "").await;
        assert_eq!(page.status, 200, "{system}");
        assert!(
            start.text.contains(&format!("/api/reference/{system}")) && page.text.contains("GET /api/v1/"),
            "{system}"
        );
    }
    assert_eq!(site.get("/api/reference/nothing", "").await.status, 404);
}
