//! Headers of every answer, and who may send forms.

use crate::support::{Site, request};
use axum::body::Body;
use http::StatusCode;
use testing::{TestDb, World, sign_in};
use web::Settings;

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_what_browsers_may_do() {
    let test = TestDb::new().await;
    let settings = Settings { origin: "https://maison.test".to_owned(), ..Settings::default() };
    let site = Site::with(test.db.clone(), settings).await;
    for path in ["/t/page/a", "/t/page/a", "/t/nothing", "/t/panic", "/healthz"] {
        let reply = site.get(path).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "strict-origin-when-cross-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=31536000"),
        ] {
            assert_eq!(reply.header(name), value, "{path}");
        }
        let policy = reply.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{path}: {policy}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kept_pages_have_no_nonce_and_others_a_new_one_each() {
    let test = TestDb::new().await;
    World::new(&test).await;
    let ana = sign_in(&test, "ana").await;
    let site = Site::new(&test).await;
    let visitors = site.get("/t/page/a").await;
    assert!(visitors.header("content-security-policy").starts_with("script-src 'self' 'wasm-unsafe-eval';"));
    assert!(!visitors.text().contains("nonce"));
    let nonce = async || {
        let reply = site.get_with("/t/page/a", &[("cookie", &ana)]).await;
        let policy = reply.header("content-security-policy").to_owned();
        let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        assert!(
            policy.contains("'strict-dynamic'") && reply.text().contains(&format!("nonce=\"{nonce}\"")),
            "{policy}"
        );
        nonce
    };
    assert_ne!(nonce().await, nonce().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_of_other_sites_are_refused() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let post = async |headers: &[(&str, &str)]| {
        site.send(request("POST", "/t/form", headers).body(Body::empty()).unwrap()).await.status
    };
    assert_eq!(post(&[("sec-fetch-site", "same-origin")]).await, StatusCode::SEE_OTHER);
    assert_eq!(post(&[("origin", "http://maison.test")]).await, StatusCode::SEE_OTHER);
    assert_eq!(post(&[]).await, StatusCode::SEE_OTHER, "no browser, no borrowed cookie");
    assert_eq!(post(&[("sec-fetch-site", "cross-site")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("sec-fetch-site", "same-site")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("origin", "https://evil.example")]).await, StatusCode::FORBIDDEN);
    assert_eq!(post(&[("origin", "null")]).await, StatusCode::FORBIDDEN);
}
