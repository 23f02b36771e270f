//! Whatever is sent, the answer is one that the description knows: never a fault of the server.

use crate::site::{Answer, Site};
use engine::catalogue::Kind;
use engine::{Field, Mode, Noun};
use futures::StreamExt;
use http::{Method, Request};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const PRODUCTS: &str = "/api/v1/birch/crm/products";

/// A token of birch's owner that may do everything everywhere.
async fn owner(site: &Site) -> String {
    let registry = site.registry().await;
    let words = registry
        .systems()
        .into_iter()
        .flat_map(|system| ["read", "create", "update", "delete"].map(|verb| format!("{system}.{verb}")));
    site.token("owner", "ana", site.world.birch, &words.collect::<Vec<_>>().join(",")).await
}

/// What no column, or hardly any, can take.
fn rubbish() -> Vec<Value> {
    let long: String =
        (0..4000_u32).map(|n| char::from_u32(0x4E00 + n * 7 % 20_000).unwrap_or('x')).collect();
    vec![
        json!(null),
        json!(""),
        json!("\u{0}"),
        json!(long),
        json!("%\\'\";--"),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(-1),
        json!(1e300),
        json!(0.1),
        json!(true),
        json!([]),
        json!(["\u{0}", null, { "a": "\u{0}" }]),
        json!({ "\u{0}": 1 }),
        json!("0000-01-01"),
        json!("+99999-12-31T23:59:59Z"),
        json!("9999-12-31T23:59:59.999999999-23:59"),
        json!("00000000-0000-0000-0000-000000000000"),
        json!("[2026-02-01,2026-01-01)"),
        json!("999999 years"),
        json!("255.255.255.255/32"),
    ]
}

/// A value that the column may well take, for the others beside the one that is rubbish.
fn plain(field: &Field) -> Value {
    let text = "x".repeat(field.limits.min_length.unwrap_or(1).max(1).try_into().unwrap_or(1));
    match field.column.kind {
        _ if !field.column.values.is_empty() => json!(field.column.values[0]),
        Kind::Integer | Kind::Big | Kind::Decimal(_) | Kind::Float => json!(1),
        Kind::Bool => json!(true),
        Kind::Moment => json!("2026-11-29T10:00:00Z"),
        Kind::Date => json!("2026-11-29"),
        Kind::Time => json!("10:00"),
        Kind::Span => json!("01:00:00"),
        Kind::Uuid => json!(testing::id("nothing")),
        Kind::Address => json!("192.0.2.1"),
        Kind::Range => json!("[2026-01-01,2026-02-01)"),
        Kind::Json => json!({}),
        Kind::Texts | Kind::Integers | Kind::Uuids => json!([]),
        Kind::Text | Kind::Inside => json!(text),
    }
}

/// New rows in which one column at a time is rubbish.
fn bodies(noun: &Noun) -> Vec<Value> {
    let typed = || {
        noun.visible()
            .filter(|field| matches!(field.mode, Mode::Editable | Mode::Once) && field.seen_with.is_none())
    };
    let base: Map<String, Value> =
        typed().filter(|field| field.is_required()).map(|field| (field.name.clone(), plain(field))).collect();
    let mut all = Vec::new();
    for (place, field) in typed().enumerate() {
        // A third for each column, in turns: every table meets all of it.
        for (_, value) in rubbish().into_iter().enumerate().filter(|(at, _)| (at + place) % 3 == 0) {
            let mut values = base.clone();
            values.insert(field.name.clone(), value);
            all.push(json!({ "op": "create", "values": values }));
        }
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn no_value_of_any_column_breaks_the_server() {
    let site = Site::new().await;
    let token = owner(&site).await;
    let mut asked = Vec::new();
    for noun in site.registry().await.nouns() {
        let path = format!("/api/v1/birch/{}/{}/bulk", noun.system, noun.path);
        asked.extend(bodies(noun).chunks(100).map(|part| (path.clone(), json!(part))));
    }
    let ask = async |(path, body): (String, Value)| {
        let answer = site.send("POST", &path, &token, Some(body.clone()), &[]).await;
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        let results = answer.json();
        let broken = results["data"].as_array().unwrap().iter().zip(body.as_array().unwrap());
        let broken = broken.filter(|(result, _)| result["status"].as_u64().unwrap() >= 500);
        broken.map(|(result, sent)| format!("{path}: {sent} → {result}")).collect::<Vec<_>>()
    };
    let broken: Vec<String> = futures::stream::iter(asked)
        .map(ask)
        .buffer_unordered(4)
        .flat_map(futures::stream::iter)
        .map(|text| text.chars().take(600).collect())
        .collect()
        .await;
    assert!(broken.is_empty(), "{} of them:\n{}", broken.len(), broken.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_and_headers_of_rubbish_are_refused() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let id = site.product(site.world.birch, "a").await;
    let row = format!("{PRODUCTS}/{id}");
    for query in [
        "filter.created_at=gte.0000-01-01",
        "filter.created_at=lt.9999-12-31T23:59:59-12:00",
        "filter.created_at=last.9999y",
        "filter.created_at=last.%2B5d",
        "filter.unit_price=eq.99999999999999999999",
        "filter.name=eq",
        "filter.name=null.x",
        "filter.name=in.(a",
        "filter.=eq.1",
        "sort=",
        "after=00000000000000000000000000000000",
        "after=%FF",
        "fields=",
        "fields=%20",
        "fields=name,,code",
        "limit=0",
        "limit=-1",
        "limit=99999999999999999999",
    ] {
        site.get(&format!("{PRODUCTS}?{query}"), &ana).await.problem(422);
    }
    for wrong in ["\u{e9}", "\"", "77, 78", "W/", ""] {
        let headers = [("if-match", wrong)];
        let renamed = Some(json!({ "name": "Late" }));
        site.send("PATCH", &row, &ana, renamed, &headers).await.problem(412);
        site.send("DELETE", &row, &ana, None, &headers).await.problem(412);
    }
    for wrong in ["", "a b", "\u{e9}", "a{}", &"x".repeat(201)] {
        let body = Some(json!({ "name": "x", "code": "X", "unit_price": 1 }));
        site.send("POST", PRODUCTS, &ana, body, &[("idempotency-key", wrong)]).await.problem(400);
    }
    for body in
        ["", "[", "\"\\ud800\"", "{\"name\":\"\\ud800\"}", "\u{feff}{}", "[1]", "null", &"[".repeat(500)]
    {
        let request = Request::post(PRODUCTS)
            .header("authorization", format!("Bearer {ana}"))
            .header("content-type", "application/json");
        let answer = site.request(request.body(body.to_owned().into()).unwrap()).await;
        assert!(matches!(answer.status, 400 | 422), "{body}: {answer:?}");
        assert!(answer.status == 422 || answer.text.contains("JSON"), "{body}: {answer:?}");
    }
    // What is wrong with an address is not blamed on a body.
    for address in [format!("{PRODUCTS}/%FF"), "/api/v1/%C3%28/crm/products".to_owned()] {
        let problem = site.get(&address, &ana).await.problem(400);
        assert!(problem["detail"].as_str().unwrap().contains("address"), "{problem}");
    }
    site.get(&format!("{PRODUCTS}/..%2F{id}"), &ana).await.problem(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_is_told_so_by_the_database_too() {
    let site = Site::new().await;
    let token = site.token("talk", "ana", site.world.birch, "community.read,community.update").await;
    let post = testing::id("post");
    site.test
        .sql(&format!(
            "insert into community.posts (id, organization_id, slug, content, author_profile_id, publish_state, published_at)
             values ('{post}', '{}', 'mine', 'My own words.', '{}', 'published', now())",
            site.world.birch,
            testing::id("profile of cleo"),
        ))
        .await;
    let path = format!("/api/v1/birch/community/posts/{post}");
    let words = Some(json!({ "content": "What she never said." }));
    site.send("PATCH", &path, &token, words, &[]).await.problem(403);
    assert_eq!(site.get(&path, &token).await.json()["content"], "My own words.");
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_take_the_methods_that_are_described() {
    let site = Site::new().await;
    let token = owner(&site).await;
    let api = site.get("/api/openapi.json", "").await.json();
    let ask = async |(path, operations): (String, Value)| {
        let address =
            path.replace("{organization}", "birch").replace("{id}", &testing::id("nothing").to_string());
        let answer: Answer = site.send("OPTIONS", &address, &token, None, &[]).await;
        answer.problem(405);
        let told: BTreeSet<String> =
            answer.header("allow").split(',').map(|name| name.trim().to_lowercase()).collect();
        let mut described: BTreeSet<String> = operations.as_object().unwrap().keys().cloned().collect();
        if described.contains("get") {
            described.insert("head".to_owned());
        }
        (told != described).then(|| format!("{path}: {told:?}, and described are {described:?}"))
    };
    let paths: Vec<(String, Value)> = api["paths"].as_object().unwrap().clone().into_iter().collect();
    let wrong: Vec<String> = futures::stream::iter(paths)
        .map(ask)
        .buffer_unordered(4)
        .filter_map(async |found| found)
        .collect()
        .await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_may_do_is_no_method() {
    let site = Site::new().await;
    let token = owner(&site).await;
    let nothing = testing::id("nothing");
    // Money that was taken is never removed, and nothing that was issued is changed.
    for (method, path, allowed) in [
        ("DELETE", format!("/api/v1/birch/events/payments/{nothing}"), "GET, HEAD, PATCH"),
        ("PATCH", format!("/api/v1/birch/events/invoices/{nothing}"), "GET, HEAD"),
        ("PUT", PRODUCTS.to_owned(), "GET, HEAD, POST"),
    ] {
        let answer = site.send(method, &path, &token, Some(json!({})), &[]).await;
        answer.problem(405);
        assert_eq!(answer.header("allow"), allowed, "{method} {path}");
    }
    let head = Request::builder()
        .method(Method::HEAD)
        .uri(PRODUCTS)
        .header("authorization", format!("Bearer {token}"));
    let answer = site.request(head.body(String::new().into()).unwrap()).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, ""));
}
