//! Who sets providers up, who connects an account to them, and whom they bind.

use super::oidc::Provider;
use super::provider::{HERE, birch, count, enter, leave, secret_at, zoe};
use super::site::{PASSWORD, Page, Site, actor};
use db::prelude::*;
use serde_json::json;

const SECURITY: &str = "/settings/security";

/// Begins to connect: the address of the provider, and the cookies that let one back in.
async fn begin(site: &Site, session: &str) -> (String, String) {
    let id = site.test.text("select id::text from identity.sign_in_providers").await;
    let page = site.post("/settings/security/accounts", session, &format!("provider={id}")).await;
    assert_eq!(page.status, 200, "{} {}", page.location, page.body);
    let link = page.body.split("href=\"").find(|part| part.contains("/authorize?")).unwrap();
    let address = link.split('"').next().unwrap().replace("&amp;", "&");
    (address, format!("{session}; {}", page.cookie("away")))
}

async fn connect(site: &Site, provider: &Provider, session: &str, subject: &str) -> Page {
    let (address, cookies) = begin(site, session).await;
    let said = json!({ "email": "work@example.org", "email_verified": false });
    site.get(&provider.approve(&address, subject, said), &cookies).await
}

async fn by_password(site: &Site, name: &str) -> Page {
    let form = format!("email={name}%40example.org&password={}&next=/settings", PASSWORD.replace(' ', "+"));
    site.post("/sign-in", "", &form).await
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_connected_by_who_is_signed_in_and_seen_by_nobody_else() {
    let (site, provider, birch, _) = birch().await;
    let (ana, _) = (site.person("Ana").await, site.person("Bo").await);
    site.member(birch, &ana, "member").await;
    let (desk, other) = (site.sign_in("Ana").await, site.sign_in("Bo").await);
    assert!(site.get(SECURITY, &desk).await.body.contains("Connect House id (House of birch)"));
    assert!(!site.get(SECURITY, &other).await.body.contains("House id"), "he does not belong there");

    // What she has begun, nobody else ends: not in her browser after signing out, not with another session.
    let (address, cookies) = begin(&site, &desk).await;
    let path = provider.approve(&address, "u-1", json!({}));
    let away = cookies.split("; ").nth(1).unwrap();
    let swapped = site.get(&path, &format!("{other}; {away}")).await;
    assert_eq!((swapped.location.as_str(), swapped.flash().as_str()), (SECURITY, "bad.provider-over"));
    assert_eq!(count(&site, "external_logins").await, "0");

    let done = connect(&site, &provider, &desk, "u-1").await;
    assert_eq!((done.location.as_str(), done.flash().as_str()), (SECURITY, "good.external-connected"));
    assert_eq!(site.mails("ana@example.org").await, 1, "she is told");
    assert!(site.get(SECURITY, &desk).await.body.contains("work@example.org"));
    let role = format!("select role from identity.organization_members where user_id = '{}'", ana.user);
    assert_eq!(site.test.text(&role).await, "member", "she stays what she was");
    let came = enter(&site, &provider, "u-1", json!({})).await;
    let shown = site.get("/settings/account", &came.cookie("session")).await.body;
    assert!(shown.contains("ana@example.org"), "{shown}");

    let taken = connect(&site, &provider, &other, "u-1").await;
    assert_eq!(taken.flash(), "bad.error-external-taken");
    let twice = connect(&site, &provider, &desk, "u-2").await;
    assert_eq!(twice.flash(), "bad.error-external-once");
    let log = "select string_agg(distinct coalesce(actor_user_id::text, '-'), ' ') from identity.audit_log where entity_type = 'identity.external_logins'";
    assert_eq!(site.test.text(log).await, ana.user.to_string());

    site.test.sql("update identity.sessions set elevated_until = null").await;
    let id = site.test.text("select id::text from identity.external_logins").await;
    let gone = format!("/settings/security/accounts/{id}/delete");
    for path in ["/settings/security/accounts", gone.as_str()] {
        let asked = site.post(path, &desk, "").await;
        assert!(asked.location.starts_with("/settings/security/prove?"), "{path}: {}", asked.location);
    }
    site.test.sql("update identity.sessions set elevated_until = now() + interval '5 minutes'").await;
    assert_eq!(site.post(&gone, &other, "").await.status, 404, "hers is not his to end");
    site.test
        .sql(&format!("update identity.users set hashed_password = null where id = '{}'", ana.user))
        .await;
    assert_eq!(site.post(&gone, &desk, "").await.flash(), "bad.error-external-only");
    site.test.sql("update identity.users set hashed_password = 'x'").await;
    assert_eq!(site.post(&gone, &desk, "").await.flash(), "good.external-deleted");
    assert!(!enter(&site, &provider, "u-1", json!({})).await.entered());
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_the_organisation_asks_comes_in_by_the_provider_only() {
    let (site, provider, birch, owner) = birch().await;
    let ana = site.person("Ana").await;
    site.member(birch, &ana, "editor").await;
    let desk = site.sign_in("Ana").await;
    site.test.sql("update identity.sign_in_providers set is_required = true").await;
    assert!(by_password(&site, "ana").await.entered(), "she has no account there");
    connect(&site, &provider, &desk, "u-1").await;
    connect(&site, &provider, &owner, "u-2").await;

    let sent = by_password(&site, "ana").await;
    assert_eq!((sent.entered(), sent.location.as_str()), (false, "/sign-in/birch?next=/settings"));
    assert_eq!(sent.flash(), "bad.provider-required");
    site.post("/sign-in/link", "", "email=ana%40example.org&next=/settings").await;
    assert!(!site.post(&site.mailed("ana@example.org").await, "", "").await.entered(), "nor by mail");
    assert!(enter(&site, &provider, "u-1", json!({})).await.entered());
    let id = format!("select id::text from identity.external_logins where user_id = '{}'", ana.user);
    let gone = format!("/settings/security/accounts/{}/delete", site.test.text(&id).await);
    assert_eq!(site.post(&gone, &desk, "").await.flash(), "bad.error-external-required");
    assert!(by_password(&site, "owner").await.entered(), "somebody must come in when the provider is away");

    // Whoever leaves takes the key back.
    site.test.sql(&format!("delete from identity.organization_members where user_id = '{}'", ana.user)).await;
    assert_eq!(count(&site, "external_logins").await, "1");
    assert!(!enter(&site, &provider, "u-1", json!({})).await.entered());
    assert!(by_password(&site, "ana").await.entered());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_is_its_organisations_to_see_and_change() {
    let (site, provider, birch, owner) = birch().await;
    let (vera, member) = (site.person("Vera").await, site.person("Member").await);
    site.organization("oak", &vera).await;
    site.member(birch, &member, "member").await;
    let (stranger, plain) = (site.sign_in("Vera").await, site.sign_in("Member").await);
    let (page, secret) = ("/admin/birch/identity/sign-in", secret_at(&site).await);
    let test = secret.replace("/secret", "/test");
    for cookie in [&stranger, &plain] {
        assert_eq!(site.get(page, cookie).await.status, 403);
        assert_eq!(site.post(&secret, cookie, "secret=mine").await.status, 403);
        assert_eq!(site.post(&test, cookie, "").await.status, 403);
    }
    // Another organisation's provider behind one's own address.
    let own = secret.replace("/birch/", "/oak/");
    assert_eq!(site.post(&own, &stranger, "secret=mine").await.status, 404);
    assert_eq!(site.post(&own.replace("/secret", "/test"), &stranger, "").await.status, 404);
    for who in [&vera, &member] {
        let rows = async |sql: &str| {
            let run = async |tx: &mut ActorTx<'_>| Ok(diesel::sql_query(sql).execute(&mut tx.conn()).await?);
            site.test.db.as_actor(actor(who), run).await
        };
        assert!(matches!(rows("select 1 from identity.sign_in_providers").await, Ok(0)));
        assert!(matches!(
            rows("update identity.sign_in_providers set issuer = 'https://evil.example'").await,
            Ok(0)
        ));
        let key = format!(
            "insert into identity.external_logins (id, user_id, provider_id, subject)
             select gen_random_uuid(), '{}', id, 'u-1' from identity.sign_in_providers",
            who.user
        );
        assert!(matches!(rows(&key).await, Err(StoreError::Denied) | Ok(0)), "nobody makes a key by hand");
    }
    assert!(enter(&site, &provider, "u-1", zoe()).await.entered(), "the secret is what it was");

    let good = site.post(&test, &owner, "").await;
    assert!(good.status == 200 && good.body.contains("The provider answers as it should"), "{}", good.body);
    let moved = "update identity.sign_in_providers set issuer = issuer || '/'";
    let run = async |tx: &mut ActorTx<'_>| Ok(diesel::sql_query(moved).execute(&mut tx.conn()).await?);
    let kept = site.test.db.as_system("test", run).await;
    let name = |error: StoreError| matches!(error, StoreError::Constraint { name } if name == "sign_in_providers_issuer_kept");
    assert!(kept.is_err_and(name), "who could change the issuer would choose whose account a subject opens");
    site.test.sql("delete from identity.external_logins").await;
    site.test.sql(moved).await;
    let wrong = site.post(&test, &owner, "").await;
    assert!(wrong.body.contains(&format!("The provider calls itself {}", provider.issuer)), "{}", wrong.body);
    site.test.sql("update identity.sign_in_providers set issuer = 'https://10.0.0.1'").await;
    assert!(site.post(&test, &owner, "").await.body.contains("belong to the open internet"));
    let away = site.get(HERE, "").await;
    assert_eq!((away.location.as_str(), away.flash().as_str()), ("/sign-in/birch", "bad.provider-away"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_is_off_lets_nobody_in_and_pages_say_so() {
    let (site, provider, _, _) = birch().await;
    let (address, away) = leave(&site, "/").await;
    let path = provider.approve(&address, "u-1", zoe());
    site.test.sql("update identity.sign_in_providers set is_enabled = false").await;
    let late = site.get(&path, &away).await;
    assert!(!late.entered() && late.flash() == "bad.provider-off", "not even who was on the way");
    let closed = site.get(HERE, "").await;
    assert_eq!((closed.location.as_str(), closed.flash().as_str()), ("/sign-in/birch", "bad.provider-off"));
    let doors = site.get("/sign-in/birch", "").await.body;
    assert!(doors.contains("offers no way of its own") && !doors.contains("House id"), "{doors}");
    for path in ["/sign-in/elm", "/sign-in/birch/none", "/sign-in/birch/none/back"] {
        assert_eq!(site.get(path, "").await.status, 404, "{path}");
    }

    let none = site.get("/sign-in?organization=birch", "").await;
    assert!(none.status == 422 && none.body.contains("No organisation with this word"), "{}", none.body);
    assert!(none.body.contains("value=\"birch\""), "what was typed stays");
    site.test.sql("update identity.sign_in_providers set is_enabled = true").await;
    let found = site.get("/sign-in?organization=+Birch&next=//evil.example", "").await;
    assert_eq!((found.status, found.location.as_str()), (303, "/sign-in/birch?next=/"));
}
