//! Rows by REST.

use crate::site::Site;
use serde_json::{Value, json};
use web::Settings;

const PRODUCTS: &str = "/api/v1/birch/crm/products";

/// Names on a page.
fn names(page: &Value) -> Vec<String> {
    page["data"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

fn hour() -> serde_json::Value {
    json!({ "name": "Runway hour", "code": "RUN", "unit_price": 12050 })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_made_read_changed_and_removed() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let made = site.send("POST", PRODUCTS, &ana, Some(hour()), &[]).await;
    assert_eq!(made.status, 201, "{made:?}");
    let (row, path) = (made.json(), made.header("location").to_owned());
    assert_eq!((row["name"].as_str(), path.starts_with(PRODUCTS)), (Some("Runway hour"), true));
    let read = site.get(&path, &ana).await;
    assert_eq!((read.status, read.header("etag")), (200, made.header("etag")), "{read:?}");
    let etag = read.header("etag").to_owned();
    let again = site.send("GET", &path, &ana, None, &[("if-none-match", &etag)]).await;
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    let renamed = Some(json!({ "name": "Runway night" }));
    let changed = site.send("PATCH", &path, &ana, renamed.clone(), &[("if-match", &etag)]).await;
    assert_eq!((changed.status, changed.json()["name"].as_str()), (200, Some("Runway night")), "{changed:?}");
    assert_ne!(changed.header("etag"), etag);
    let late = site.send("PATCH", &path, &ana, Some(json!({ "name": "Late" })), &[("if-match", &etag)]).await;
    late.problem(412);
    site.send("DELETE", &path, &ana, None, &[("if-match", &etag)]).await.problem(412);
    assert_eq!(site.send("DELETE", &path, &ana, None, &[]).await.status, 204);
    site.get(&path, &ana).await.problem(404);
    assert_eq!(
        site.text("select count(*)::text as value from crm.products where deleted_at is null").await,
        "0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn going_back_from_rows_without_a_value_stays_within_the_list() {
    let site = Site::new().await;
    let ana = site.ana().await;
    for name in ["a", "b", "c", "trashed", "other"] {
        site.product(site.world.birch, name).await;
    }
    site.test
        .sql(
            "update crm.products set unit = 'day' where name in ('a', 'trashed', 'other');
             update crm.products set deleted_at = now() where name = 'trashed';
             update crm.products set is_active = false where name = 'other'",
        )
        .await;
    let list = format!("{PRODUCTS}?sort=unit&limit=2&fields=name&filter.is_active=eq.true");
    let first = site.get(&list, &ana).await.json();
    assert_eq!(names(&first), ["a", "b"]);
    let after = first["page"]["next"].as_str().unwrap();
    let second = site.get(&format!("{list}&after={after}"), &ana).await.json();
    assert_eq!(names(&second), ["c"]);
    let before = second["page"]["previous"].as_str().unwrap();
    let back = site.get(&format!("{list}&before={before}"), &ana).await.json();
    assert_eq!((names(&back), &back["page"]["previous"]), (names(&first), &json!(null)));
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_a_value_stand_last_whichever_way_the_list_is_turned_and_paged() {
    let site = Site::new().await;
    let ana = site.ana().await;
    for (name, unit) in [("a", "'day'"), ("b", "null"), ("c", "'day'"), ("d", "'hour'"), ("e", "null")] {
        site.product(site.world.birch, name).await;
        site.test.sql(&format!("update crm.products set unit = {unit} where name = '{name}'")).await;
    }
    for (order, want) in [("unit", ["a", "c", "d", "b", "e"]), ("-unit", ["d", "c", "a", "e", "b"])] {
        for limit in 1..=5 {
            let list = format!("{PRODUCTS}?sort={order}&limit={limit}&fields=name");
            let (mut there, mut back) = (Vec::new(), Vec::new());
            let mut page = site.get(&list, &ana).await.json();
            there.extend(names(&page));
            while let Some(next) = page["page"]["next"].as_str() {
                page = site.get(&format!("{list}&after={next}"), &ana).await.json();
                there.extend(names(&page));
            }
            back.splice(0..0, names(&page));
            while let Some(previous) = page["page"]["previous"].as_str() {
                page = site.get(&format!("{list}&before={previous}"), &ana).await.json();
                back.splice(0..0, names(&page));
            }
            assert_eq!(
                (there, back),
                (want.map(str::to_owned).to_vec(), want.map(str::to_owned).to_vec()),
                "{list}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_filtered_sorted_paged_and_counted() {
    let site = Site::new().await;
    let ana = site.ana().await;
    for name in ["a", "b", "c", "d", "e"] {
        site.product(site.world.birch, name).await;
    }
    let first = site.get(&format!("{PRODUCTS}?sort=name&limit=2&count=exact&fields=name"), &ana).await;
    let json = first.json();
    assert_eq!(json["page"]["count"], 5, "{json}");
    assert_eq!((&json["data"][0]["name"], &json["data"][1]["name"]), (&json!("a"), &json!("b")));
    assert!(json["data"][0].get("unit_price").is_none() && json["data"][0].get("id").is_some(), "{json}");
    assert!(first.header("link").contains("rel=\"next\""), "{first:?}");
    let next = json["page"]["next"].as_str().unwrap();
    let second = site.get(&format!("{PRODUCTS}?sort=name&limit=2&after={next}"), &ana).await.json();
    assert_eq!((&second["data"][0]["name"], &second["data"][1]["name"]), (&json!("c"), &json!("d")));
    let back = second["page"]["previous"].as_str().unwrap();
    let before = site.get(&format!("{PRODUCTS}?sort=name&limit=2&before={back}"), &ana).await.json();
    assert_eq!((&before["data"][0]["name"], &before["page"]["previous"]), (&json!("a"), &json!(null)));
    let some = site.get(&format!("{PRODUCTS}?filter.name=in.(b,d)&sort=-name"), &ana).await.json();
    assert_eq!(some["data"].as_array().unwrap().len(), 2);
    assert_eq!(some["data"][0]["name"], "d");
    assert_eq!(site.get(&format!("{PRODUCTS}?q=e"), &ana).await.json()["data"][0]["name"], "e");
    for wrong in [
        "limit=201",
        "limit=x",
        "sort=nothing",
        "filter.nothing=eq.1",
        "fields=nothing",
        "after=x",
        "what=1",
        "include=nothing",
        "count=yes",
        "filter.unit_price=eq.x",
        "q=%00",
        "filter.name=contains.%00",
    ] {
        let problem = site.get(&format!("{PRODUCTS}?{wrong}"), &ana).await.problem(422);
        assert!(
            problem["errors"][0]["parameter"].is_string() || problem.get("errors").is_none(),
            "{wrong}: {problem}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_rows_point_to_comes_along() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let company =
        site.send("POST", "/api/v1/birch/crm/companies", &ana, Some(json!({ "name": "Mills" })), &[]).await;
    assert_eq!(company.status, 201, "{company:?}");
    let registry = site.registry().await;
    let companies = registry.noun("crm.companies").unwrap();
    let part = companies
        .incoming
        .iter()
        .find(|tab| tab.table == "crm.contacts" || tab.table == "crm.deals")
        .unwrap();
    let noun = registry.noun(&part.table).unwrap();
    let path = format!("/api/v1/birch/crm/{}?include={}", noun.path, part.column);
    let answer = site.get(&path, &ana).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.json()["included"][&part.column], json!([]), "no row points to anything yet");
}

#[tokio::test(flavor = "multi_thread")]
async fn problems_say_which_field_in_the_language_asked_for() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let empty =
        site.send("POST", PRODUCTS, &ana, Some(json!({ "name": "", "nothing": 1 })), &[]).await.problem(422);
    assert!(
        empty["errors"].as_array().unwrap().iter().any(|error| error["pointer"] == "/nothing"),
        "{empty}"
    );
    let bad = Some(json!({ "name": "x", "unit_price": "a lot" }));
    let english = site.send("POST", PRODUCTS, &ana, bad.clone(), &[]).await.problem(422);
    let arabic = site.send("POST", PRODUCTS, &ana, bad, &[("accept-language", "ar")]).await.problem(422);
    assert_eq!(english["errors"][0]["pointer"], "/unit_price");
    assert_ne!(english["errors"][0]["detail"], arabic["errors"][0]["detail"]);
    let nobody = site.get(PRODUCTS, "").await;
    nobody.problem(401);
    assert!(nobody.header("www-authenticate").starts_with("Bearer"), "{nobody:?}");
    site.get(PRODUCTS, "mai_unknown").await.problem(401);
    site.get("/api/v1/birch/crm/nothing", &ana).await.problem(404);
    site.get("/api/v1/nowhere/crm/products", &ana).await.problem(404);
    site.send("GET", PRODUCTS, &ana, None, &[("accept", "text/csv")]).await.problem(406);
    let put = site.send("PUT", PRODUCTS, &ana, Some(hour()), &[]).await;
    put.problem(405);
    assert!(put.header("allow").contains("POST"), "{put:?}");
    let text = [("content-type", "text/plain")];
    let request = http::Request::post(PRODUCTS)
        .header("authorization", format!("Bearer {ana}"))
        .header(text[0].0, text[0].1);
    site.request(request.body("x".into()).unwrap()).await.problem(415);
    let request = http::Request::post(PRODUCTS)
        .header("authorization", format!("Bearer {ana}"))
        .header("content-type", "application/json");
    site.request(request.body("{".into()).unwrap()).await.problem(400);
    let request = http::Request::post(PRODUCTS)
        .header("authorization", format!("Bearer {ana}"))
        .header("content-type", "application/json");
    site.request(request.body("x".repeat(1_100_000).into()).unwrap()).await.problem(413);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_makes_a_request_happen_once() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let key = [("idempotency-key", "import-1")];
    let first = site.send("POST", PRODUCTS, &ana, Some(hour()), &key).await;
    let again = site.send("POST", PRODUCTS, &ana, Some(hour()), &key).await;
    assert_eq!((first.status, again.status), (201, 201), "{first:?} {again:?}");
    assert_eq!((first.json(), first.header("location")), (again.json(), again.header("location")));
    assert_eq!((first.header("idempotent-replayed"), again.header("idempotent-replayed")), ("", "true"));
    site.send("POST", PRODUCTS, &ana, Some(json!({ "name": "Other", "code": "O" })), &key).await.problem(422);
    let many = (0..6).map(|_| {
        site.send(
            "POST",
            PRODUCTS,
            &ana,
            Some(json!({ "name": "One", "code": "ONE", "unit_price": 1 })),
            &[("idempotency-key", "import-2")],
        )
    });
    let answers = futures::future::join_all(many).await;
    for answer in &answers {
        assert!(answer.status == 201 || answer.status == 409, "{answer:?}");
    }
    assert!(answers.iter().any(|answer| answer.status == 201));
    assert_eq!(site.text("select count(*)::text as value from crm.products").await, "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_changes_has_a_result_for_each() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let id = site.product(site.world.birch, "a").await;
    let changes = json!([
        { "op": "create", "values": { "name": "New", "code": "NEW", "unit_price": 100 } },
        { "op": "update", "id": id, "values": { "name": "Changed" } },
        { "op": "update", "id": id, "version": "77", "values": { "name": "Late" } },
        { "op": "create", "values": { "name": "New", "code": "NEW2", "unit_price": "x" } },
        { "op": "fly" },
        { "op": "delete", "id": testing::id("nothing") },
    ]);
    let answer = site.send("POST", &format!("{PRODUCTS}/bulk"), &ana, Some(changes), &[]).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let statuses: Vec<i64> =
        answer.json()["data"].as_array().unwrap().iter().map(|one| one["status"].as_i64().unwrap()).collect();
    assert_eq!(statuses, [201, 200, 409, 422, 422, 404], "{answer:?}");
    assert_eq!(
        site.text("select string_agg(name, ' ' order by name) as value from crm.products").await,
        "Changed New"
    );
    site.send("POST", &format!("{PRODUCTS}/bulk"), &ana, Some(json!([])), &[]).await.problem(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn visitors_read_what_is_public_and_browsers_of_other_sites_nothing() {
    let trusted = "https://app.example".to_owned();
    let site = Site::with(Settings { api_origins: vec![trusted.clone()], ..Settings::default() }).await;
    let open = site.get("/api/v1/birch/sites/subsites", "").await;
    assert_eq!((open.status, open.header("cache-control")), (200, "public, max-age=60"), "{open:?}");
    assert!(open.header("etag").starts_with("W/"));
    site.send("POST", "/api/v1/birch/sites/subsites", "", Some(json!({})), &[]).await.problem(401);
    let asked = [("origin", trusted.as_str()), ("access-control-request-method", "POST")];
    let preflight = site.send("OPTIONS", PRODUCTS, "", None, &asked).await;
    assert_eq!((preflight.status, preflight.header("access-control-allow-origin")), (204, trusted.as_str()));
    let ana = site.ana().await;
    let foreign = site.send("GET", PRODUCTS, &ana, None, &[("origin", "https://evil.example")]).await;
    assert_eq!((foreign.status, foreign.header("access-control-allow-origin")), (200, ""));
    // A signed-in browser may use it from our own pages, and no other site borrows its cookie.
    let session = ("cookie", "session=ana");
    assert_eq!(site.send("GET", PRODUCTS, "", None, &[session]).await.status, 200);
    assert_eq!(
        site.send("POST", PRODUCTS, "", Some(hour()), &[session, ("sec-fetch-site", "same-origin")])
            .await
            .status,
        201
    );
    site.send("POST", PRODUCTS, "", Some(hour()), &[session, ("sec-fetch-site", "cross-site")])
        .await
        .problem(403);
}
