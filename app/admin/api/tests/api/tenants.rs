//! A token of one organisation never gets anything of another.

use crate::site::Site;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn oak_never_gets_birchs_rows() {
    let site = Site::new().await;
    let words = "crm.read,crm.create,crm.update,crm.delete";
    let oak = site.token("omar", "omar", site.world.oak, words).await;
    let secret = site.product(site.world.birch, "secret").await;
    site.product(site.world.oak, "own").await;
    let birch = "/api/v1/birch/crm/products";
    let own = "/api/v1/oak/crm/products";
    for path in [birch.to_owned(), format!("{birch}/{secret}"), "/api/v1/birch/changes".to_owned()] {
        site.get(&path, &oak).await.problem(403);
    }
    site.get(&format!("{own}/{secret}"), &oak).await.problem(404);
    let list = site.get(&format!("{own}?count=exact"), &oak).await;
    assert_eq!(list.json()["page"]["count"], 1, "{list:?}");
    assert!(!list.text.contains("secret") && !list.text.contains(&secret.to_string()));
    for filter in [
        format!("filter.id=eq.{secret}"),
        "filter.name=eq.secret".to_owned(),
        "q=secret".to_owned(),
        format!("filter.or=(id.eq.{secret},name.eq.secret)"),
    ] {
        assert_eq!(site.get(&format!("{own}?{filter}"), &oak).await.json()["data"], json!([]), "{filter}");
    }
    let changed = Some(json!({ "name": "stolen" }));
    site.send("PATCH", &format!("{own}/{secret}"), &oak, changed, &[]).await.problem(404);
    site.send("DELETE", &format!("{own}/{secret}"), &oak, None, &[]).await.problem(404);
    let bulk = json!([{ "op": "update", "id": secret, "values": { "name": "stolen" } }, { "op": "delete", "id": secret }]);
    let answer = site.send("POST", &format!("{own}/bulk"), &oak, Some(bulk), &[]).await.json();
    assert!(answer["data"].as_array().unwrap().iter().all(|one| one["status"] == 404), "{answer}");
    // A reference to a row of another organisation is a reference to nothing.
    let registry = site.registry().await;
    let tab = registry
        .noun("crm.products")
        .unwrap()
        .incoming
        .iter()
        .find(|tab| tab.table.starts_with("crm."))
        .unwrap();
    let noun = registry.noun(&tab.table).unwrap();
    let values = json!({ (tab.column.clone()): secret });
    let refused = site
        .send("POST", &format!("/api/v1/oak/crm/{}", noun.path), &oak, Some(values), &[])
        .await
        .problem(422);
    assert!(!refused.to_string().contains("secret"), "{refused}");
    assert_eq!(site.text("select name as value from crm.products where organization_id <> (select id from identity.organizations where slug = 'oak')").await, "secret");
}

#[tokio::test(flavor = "multi_thread")]
async fn scopes_are_the_most_that_a_token_may_do() {
    let site = Site::new().await;
    let reader = site.token("reader", "ana", site.world.birch, "crm.read").await;
    let id = site.product(site.world.birch, "a").await;
    let products = "/api/v1/birch/crm/products";
    assert_eq!(site.get(products, &reader).await.status, 200);
    let row = Some(json!({ "name": "x", "code": "X", "unit_price": 1 }));
    site.send("POST", products, &reader, row, &[]).await.problem(403);
    site.send("PATCH", &format!("{products}/{id}"), &reader, Some(json!({ "name": "x" })), &[])
        .await
        .problem(403);
    site.send("DELETE", &format!("{products}/{id}"), &reader, None, &[]).await.problem(403);
    site.get("/api/v1/birch/sites/subsites", &reader).await.problem(403);
    // A person's role is the most that their token may do.
    let cleo = site.token("cleo", "cleo", site.world.birch, "crm.read,crm.create").await;
    site.get(products, &cleo).await.problem(403);
    let none = site.token("none", "ana", site.world.birch, "").await;
    site.get(products, &none).await.problem(403);
    site.test.sql("update identity.api_tokens set revoked_at = now() where name = 'reader'").await;
    site.get(products, &reader).await.problem(401);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_requests_are_told_to_wait() {
    let site = Site::new().await;
    let ana = site.ana().await;
    site.test.sql("update identity.api_tokens set rate_per_minute = 2").await;
    let first = site.get("/api/v1/birch/crm/products", &ana).await;
    assert_eq!(
        (first.header("ratelimit-limit"), first.header("ratelimit-remaining")),
        ("2", "1"),
        "{first:?}"
    );
    site.get("/api/v1/birch/crm/products", &ana).await;
    let refused = site.get("/api/v1/birch/crm/products", &ana).await;
    refused.problem(429);
    assert!(
        !refused.header("retry-after").is_empty() && refused.header("ratelimit-remaining") == "0",
        "{refused:?}"
    );
}
