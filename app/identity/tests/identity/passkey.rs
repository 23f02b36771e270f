//! Passkeys: the right key opens, once for each question, and nobody else's does.

use super::key::{Key, PRESENT};
use super::site::{Page, Site, actor};
use db::prelude::*;
use serde_json::Value;
use uuid::Uuid;

const ORIGIN: &str = "http://localhost:3000";
const KEYS: &str = "/settings/security/passkeys";

/// What the server asks at an address that ends in `/begin`: token and options.
async fn asked(site: &Site, path: &str, cookie: &str) -> (String, Value) {
    let page = site.post(path, cookie, "").await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    let mut answer: Value = serde_json::from_str(&page.body).unwrap();
    let token = answer.get("token").and_then(Value::as_str).unwrap().to_owned();
    (token, answer.get_mut("options").unwrap().take())
}

fn form(token: &str, credential: &str, more: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let encoded: String = credential
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    format!("token={token}&credential={encoded}{more}")
}

/// Adds a passkey for whoever has the cookie.
async fn add(site: &Site, cookie: &str, name: &str) -> Key {
    let (token, options) = asked(site, "/settings/security/passkeys/begin", cookie).await;
    let (key, answer) = Key::make(ORIGIN, &options);
    let made = site.post(KEYS, cookie, &form(&token, &answer, &format!("&name={name}"))).await;
    assert_eq!((made.status, made.location.as_str()), (303, "/settings/security"), "{}", made.body);
    key
}

/// Answers the question of the sign-in page.
async fn enter(site: &Site, token: &str, answer: &str) -> Page {
    site.post("/sign-in/passkey", "", &form(token, answer, "&next=/settings/account")).await
}

fn entered(page: &Page) -> bool {
    let cookie = page.cookies.iter().any(|cookie| cookie.starts_with("session="));
    assert_eq!(cookie, page.status == 303, "{}", page.body);
    cookie
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_signs_in_without_anything_else_and_counts_as_two_factors() {
    let site = Site::at(ORIGIN).await;
    site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    let mut key = add(&site, &desk, "Stick").await;
    assert_eq!(site.mails("ana@example.org").await, 1, "she is told");
    let list = site.get("/settings/security", &desk).await.body;
    assert!(list.contains("Stick") && list.contains("Never used yet"), "{list}");
    assert_eq!(site.test.text("select array_to_string(transports, ' ') from identity.passkeys").await, "usb");

    let page = site.get("/sign-in?next=/settings/account", "").await.body;
    assert!(page.contains("username webauthn") && page.contains("<passkey-form"));
    let (token, options) = asked(&site, "/sign-in/passkey/begin", "").await;
    let answer = key.answer_to(&options);
    let first = enter(&site, &token, &answer).await;
    assert!(entered(&first));
    assert_eq!(first.location, "/settings/account");
    let kept = "select signed_in_by || ' ' || (second_factor_at is not null)::text from identity.sessions order by created_at desc limit 1";
    assert_eq!(site.test.text(kept).await, "passkey true");
    assert_eq!(
        site.test
            .text("select sign_count || ' ' || (last_used_at is not null)::text from identity.passkeys")
            .await,
        "2 true"
    );
    assert!(!entered(&enter(&site, &token, &answer).await), "an answer works once");

    let (token, options) = asked(&site, "/sign-in/passkey/begin", "").await;
    let answer = key.answer_to(&options);
    let (one, two) = tokio::join!(enter(&site, &token, &answer), enter(&site, &token, &answer));
    assert_eq!(one.status + two.status, 303 + 422, "also of two at once");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_open_nothing() {
    let site = Site::at(ORIGIN).await;
    let (ana, bo) = (site.person("Ana").await, site.person("Bo").await);
    let (desk, other) = (site.sign_in("Ana").await, site.sign_in("Bo").await);
    let mut key = add(&site, &desk, "Stick").await;
    let mut his = add(&site, &other, "Phone").await;
    let ask = async || asked(&site, "/sign-in/passkey/begin", "").await;

    let (token, options) = ask().await;
    key.origin = "https://evil.example".to_owned();
    assert!(!entered(&enter(&site, &token, &key.answer_to(&options)).await), "another site's answer");
    key.origin = ORIGIN.to_owned();
    key.flags = PRESENT;
    assert!(
        !entered(&enter(&site, &token, &key.answer_to(&options)).await),
        "nobody made sure who sat there"
    );
    key.flags = 0b101;
    let (_, elsewhere) = ask().await;
    assert!(
        !entered(&enter(&site, &token, &key.answer_to(&elsewhere)).await),
        "the answer to another question"
    );
    assert!(!entered(&enter(&site, "no-such-token", &key.answer_to(&options)).await));
    his.pretend(ana.user.0);
    assert!(!entered(&enter(&site, &token, &his.answer_to(&options)).await), "his key with her name on it");
    his.pretend(bo.user.0);
    for nonsense in ["", "{}", "null", "{\"id\":\"x\"}"] {
        assert!(!entered(&enter(&site, &token, nonsense).await), "{nonsense}");
    }
    // What was wrong used nothing up: she is not kept out by it.
    assert!(entered(&enter(&site, &token, &key.answer_to(&options)).await));

    // A copy of the key is behind: one of the two is a thief's.
    let (token, options) = ask().await;
    key.count -= 1;
    assert!(!entered(&enter(&site, &token, &key.sign(&options)).await));
    site.test.sql("update identity.sign_in_challenges set created_at = now() - interval '11 minutes', expires_at = now() - interval '1 second'").await;
    key.count += 7;
    assert!(!entered(&enter(&site, &token, &key.sign(&options)).await), "too late");
    site.test
        .sql("update identity.profiles set status = 'suspended' where handle = 'ana' or display_name = 'Ana'")
        .await;
    let (token, options) = ask().await;
    assert!(!entered(&enter(&site, &token, &key.answer_to(&options)).await), "she is suspended");
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_do_not_count_are_taken() {
    let site = Site::at(ORIGIN).await;
    site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    let mut key = add(&site, &desk, "Phone").await;
    site.test.sql("update identity.passkeys set sign_count = 0").await;
    key.count = 0;
    for _ in 0..2 {
        let (token, options) = asked(&site, "/sign-in/passkey/begin", "").await;
        assert!(entered(&enter(&site, &token, &key.answer_to(&options)).await));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passkeys_are_ones_own_to_see_name_and_remove() {
    let site = Site::at(ORIGIN).await;
    let (ana, bo) = (site.person("Ana").await, site.person("Bo").await);
    let (desk, other) = (site.sign_in("Ana").await, site.sign_in("Bo").await);
    add(&site, &desk, "Stick").await;
    let mut phone = add(&site, &desk, "Phone").await;
    let id = site.test.text("select id::text from identity.passkeys where name = 'Stick'").await;
    let names = "select string_agg(name, ' ' order by created_at) from identity.passkeys";

    assert_eq!(site.post(&format!("{KEYS}/{id}"), &other, "name=Mine").await.status, 404);
    assert_eq!(site.post(&format!("{KEYS}/{id}/delete"), &other, "").await.status, 404);
    assert!(!site.get("/settings/security", &other).await.body.contains("Stick"));
    assert_eq!(site.test.text(names).await, "Stick Phone");
    let forge = format!(
        "insert into identity.passkeys (id, user_id, name, credential_id, public_key) values ('{}', '{}', 'x', sha256('x'), 'x')",
        Uuid::now_v7(),
        bo.user
    );
    for change in [
        forge.as_str(),
        "update identity.passkeys set public_key = 'x'",
        "update identity.passkeys set user_id = user_id",
    ] {
        let run = async |tx: &mut ActorTx<'_>| Ok(diesel::sql_query(change).execute(&mut tx.conn()).await?);
        assert!(matches!(site.test.db.as_actor(actor(&bo), run).await, Err(StoreError::Denied)), "{change}");
    }

    assert_eq!(site.post(&format!("{KEYS}/{id}"), &desk, "name=Blue+stick").await.status, 303);
    assert_eq!(site.test.text(names).await, "Blue stick Phone");
    // A question that was put to one person is answered for no other.
    let (token, options) = asked(&site, "/settings/security/passkeys/begin", &desk).await;
    let (_, answer) = Key::make(ORIGIN, &options);
    assert_eq!(site.post(KEYS, &other, &form(&token, &answer, "&name=Mine")).await.status, 422);
    let (token, options) = asked(&site, "/settings/security/prove/passkey/begin", &other).await;
    let tried = site
        .post("/settings/security/prove/passkey", &other, &form(&token, &phone.answer_to(&options), ""))
        .await;
    assert!(tried.location.contains("/prove?"), "her key proves nothing of him");
    let shown = "select count(*)::text from identity.sessions where second_factor_at is not null";
    assert_eq!(site.test.text(shown).await, "1");

    site.test.sql("update identity.sessions set elevated_until = null").await;
    assert!(site.post(&format!("{KEYS}/{id}/delete"), &desk, "").await.location.contains("/prove?"));
    assert_eq!(site.post("/settings/security/passkeys/begin", &desk, "").await.status, 403);
    let (token, options) = asked(&site, "/settings/security/prove/passkey/begin", &desk).await;
    let proof = form(&token, &phone.answer_to(&options), "&next=/settings/security");
    assert_eq!(
        site.post("/settings/security/prove/passkey", &desk, &proof).await.location,
        "/settings/security"
    );
    assert_eq!(site.post(&format!("{KEYS}/{id}/delete"), &desk, "").await.status, 303);
    assert_eq!(site.test.text(names).await, "Phone");
    let last = site.test.text("select id::text from identity.passkeys").await;
    assert_eq!(site.test.text(shown).await, "1", "one is left");
    site.post(&format!("{KEYS}/{last}/delete"), &desk, "").await;
    assert_eq!(site.test.text(shown).await, "0", "none is left");
    let (token, options) = asked(&site, "/sign-in/passkey/begin", "").await;
    assert!(!entered(&enter(&site, &token, &phone.answer_to(&options)).await));
    let log = "select string_agg(action || ' ' || coalesce(actor_user_id::text, '-'), ' ' order by occurred_at) from identity.audit_log where entity_type = 'identity.passkeys'";
    assert_eq!(
        site.test.text(log).await,
        ["insert", "insert", "delete", "delete"].map(|deed| format!("{deed} {}", ana.user)).join(" ")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_the_second_factor_of_an_organisation() {
    let site = Site::at(ORIGIN).await;
    let owner = site.person("Owner").await;
    site.organization("birch", &owner).await;
    let desk = site.sign_in("Owner").await;
    let mut key = add(&site, &desk, "Stick").await;
    site.test.sql("update identity.organizations set requires_second_factor = true").await;
    let members = "/admin/birch/identity/members";
    assert_eq!(site.get(members, &desk).await.status, 200, "made here, shown here");
    let phone = site.sign_in("Owner").await;
    let led = site.get(members, &phone).await;
    assert_eq!(led.location, format!("/settings/security/prove?next={members}&factor=1"));
    let (token, options) = asked(&site, "/settings/security/prove/passkey/begin", &phone).await;
    let proof = form(&token, &key.answer_to(&options), &format!("&next={members}"));
    assert_eq!(site.post("/settings/security/prove/passkey", &phone, &proof).await.location, members);
    assert_eq!(site.get(members, &phone).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bare_address_has_no_passkeys_and_no_trace_of_them() {
    let site = Site::new().await;
    site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    assert!(!site.get("/sign-in", "").await.body.contains("passkey"));
    assert!(!site.get("/settings/security", &desk).await.body.contains("<passkey-form"));
    assert_eq!(site.post("/sign-in/passkey/begin", "", "").await.status, 404);
}
