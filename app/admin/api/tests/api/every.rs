//! What holds for every resource.

use crate::site::Site;
use engine::catalogue::Kind;
use engine::{Field, Op};
use futures::StreamExt;
use std::collections::BTreeSet;

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
            if field.column.kind.is_sortable() || field.name == noun.key {
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

/// Every `$ref`, as a JSON Pointer.
fn references(value: &serde_json::Value) -> BTreeSet<String> {
    match value {
        serde_json::Value::Object(object) => {
            let own = object
                .get("$ref")
                .and_then(|name| name.as_str())
                .map(|name| name.trim_start_matches('#').to_owned());
            own.into_iter().chain(object.values().flat_map(references)).collect()
        }
        serde_json::Value::Array(list) => list.iter().flat_map(references).collect(),
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
