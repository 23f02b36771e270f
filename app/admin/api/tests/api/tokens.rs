//! The page of tokens.

use crate::site::{Answer, Site};
use axum::body::Body;
use http::{Request, header};

const PAGE: &str = "/admin/birch/identity/tokens";

async fn post(site: &Site, who: &str, path: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header(header::COOKIE, format!("session={who}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    site.request(request.body(Body::from(form.to_owned())).unwrap()).await
}

async fn page(site: &Site, who: &str) -> Answer {
    site.send("GET", PAGE, "", None, &[("cookie", &format!("session={who}"))]).await
}

/// The token that a page shows.
fn shown(page: &Answer) -> String {
    let (_, rest) = page.text.split_once("token-text").unwrap_or_else(|| panic!("no token: {}", page.text));
    let (_, rest) = rest.split_once(">mai_").unwrap();
    format!("mai_{}", rest.split('<').next().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_made_shown_once_rotated_and_revoked() {
    let site = Site::new().await;
    let empty = page(&site, "ana").await;
    assert!(empty.status == 200 && empty.text.contains("value=\"crm.read\""), "{}", empty.text);
    let made =
        post(&site, "ana", PAGE, "name=Import&days=30&rate=60&scope=crm.read&scope=crm.nonsense").await;
    assert_eq!((made.status, made.header("cache-control")), (200, "no-store"), "{}", made.text);
    let first = shown(&made);
    assert_eq!(site.get("/api/v1/birch/crm/products", &first).await.status, 200);
    assert!(!page(&site, "ana").await.text.contains(&first), "it is shown once");
    assert_eq!(
        site.text("select array_to_string(scopes, ',') as value from identity.api_tokens").await,
        "crm.read"
    );
    assert_eq!(site.text("select count(last_used_at)::text as value from identity.api_tokens").await, "1");
    let id = site.text("select id::text as value from identity.api_tokens").await;
    let rotated = post(&site, "ana", &format!("{PAGE}/{id}/rotate"), "").await;
    let second = shown(&rotated);
    site.get("/api/v1/birch/crm/products", &first).await.problem(401);
    assert_eq!(site.get("/api/v1/birch/crm/products", &second).await.status, 200);
    let id = site.text("select id::text as value from identity.api_tokens where revoked_at is null").await;
    assert_eq!(post(&site, "bo", &format!("{PAGE}/{id}/revoke"), "").await.status, 404, "it is not his");
    assert_eq!(post(&site, "ana", &format!("{PAGE}/{id}/revoke"), "").await.status, 303);
    site.get("/api/v1/birch/crm/products", &second).await.problem(401);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_words_come_back_and_strangers_stay_outside() {
    let site = Site::new().await;
    let wrong = post(&site, "ana", PAGE, "name=&days=30&rate=0").await;
    assert!(wrong.status == 422 && wrong.text.contains("field-name-error"), "{}", wrong.text);
    assert_eq!(page(&site, "").await.status, 401);
    assert_eq!(page(&site, "vera").await.status, 403);
    assert_eq!(page(&site, "omar").await.status, 403);
}
