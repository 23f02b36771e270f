//! Signing in with an account elsewhere: who comes back as they left is let in, once; nobody else is.

use super::oidc::{Flaw, Provider, SECRET};
use super::second_factor::{half_a_minute_later, turn_on};
use super::site::{Page, Site};
use kernel::OrganizationId;
use serde_json::{Value, json};

pub const HERE: &str = "/sign-in/birch/house-id";

/// A site where Birch has a provider, and the cookie of its owner.
pub async fn birch() -> (Site, Provider, OrganizationId, String) {
    let site = Site::calling().await;
    let provider = Provider::start().await;
    let owner = site.person("Owner").await;
    let birch = site.organization("birch", &owner).await;
    site.test
        .sql(&format!(
            "insert into identity.sign_in_providers (id, organization_id, name, slug, issuer, client_id, role, is_enabled)
             values (gen_random_uuid(), '{birch}', 'House id', 'house-id', '{}', 'maison', 'editor', true)",
            provider.issuer
        ))
        .await;
    let desk = site.sign_in("Owner").await;
    let kept = site.post(&secret_at(&site).await, &desk, "secret=s3cret%3A+of+birch%2B7").await;
    assert_eq!((kept.status, kept.flash().as_str()), (303, "good.provider-secret-kept"), "{}", kept.body);
    (site, provider, birch, desk)
}

pub async fn secret_at(site: &Site) -> String {
    let id = site.test.text("select id::text from identity.sign_in_providers").await;
    format!("/admin/birch/identity/sign-in/{id}/secret")
}

/// Leaves for the provider: its address, and the cookie that lets one back in.
pub async fn leave(site: &Site, next: &str) -> (String, String) {
    let page = site.get(&format!("{HERE}?next={next}"), "").await;
    assert_eq!(page.status, 303, "{}", page.body);
    (page.location.clone(), page.cookie("away"))
}

/// What the provider says of Zoë.
pub fn zoe() -> Value {
    json!({ "email": "zoe@example.org", "email_verified": true, "name": "Zoë Noir" })
}

pub async fn enter(site: &Site, provider: &Provider, subject: &str, more: Value) -> Page {
    let (address, away) = leave(site, "/settings/account").await;
    site.get(&provider.approve(&address, subject, more), &away).await
}

pub async fn count(site: &Site, table: &str) -> String {
    site.test.text(&format!("select count(*)::text from identity.{table}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_new_becomes_a_person_and_comes_back_as_the_same() {
    let (site, provider, _, _) = birch().await;
    let doors = site.get("/sign-in/birch?next=/settings/account", "").await;
    assert!(doors.body.contains("Sign in with House id"), "{}", doors.body);
    assert!(doors.body.contains(&format!("{HERE}?next=/settings/account")), "{}", doors.body);

    let (address, away) = leave(&site, "/settings/account").await;
    let path = provider.approve(&address, "u-1", zoe());
    let came = site.get(&path, &away).await;
    assert_eq!((came.status, came.location.as_str()), (303, "/settings/account"), "{}", came.body);
    let session = came.cookie("session");
    assert!(site.get("/settings/profile", &session).await.body.contains("Zoë Noir"));
    let row = "select concat_ws(' ', u.email, u.email_verified is not null, m.role, s.signed_in_by, s.elevated_until is null, l.subject)
                 from identity.users u join identity.organization_members m on m.user_id = u.id
                 join identity.sessions s on s.user_id = u.id join identity.external_logins l on l.user_id = u.id
                where u.email = 'zoe@example.org'";
    assert_eq!(site.test.text(row).await, "zoe@example.org t editor external t u-1");
    assert_eq!(site.mails("zoe@example.org").await, 1, "whose address it is learns of it");

    let again = site.get(&path, &away).await;
    assert!(!again.entered() && again.flash() == "bad.provider-over", "an answer works once");
    // A second time, with another address: the same person, who keeps the address that they have here.
    let people = count(&site, "users").await;
    let other = json!({ "email": "other@example.org", "email_verified": true });
    assert!(enter(&site, &provider, "u-1", other).await.entered());
    assert_eq!(count(&site, "users").await, people);
    assert_eq!(site.test.text("select email from identity.external_logins").await, "other@example.org");
    // What her token leaves out, the provider tells.
    assert!(enter(&site, &provider, "shy-mo", json!({})).await.entered());
    assert_eq!(
        site.test.text("select count(*)::text from identity.users where email = 'mo@example.org'").await,
        "1"
    );
    // No goal leads away.
    let (address, away) = leave(&site, "//evil.example").await;
    assert_eq!(site.get(&provider.approve(&address, "u-1", zoe()), &away).await.location, "/");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_with_the_same_answer_one_is_let_in() {
    let (site, provider, _, _) = birch().await;
    assert!(enter(&site, &provider, "u-1", zoe()).await.entered());
    let (address, away) = leave(&site, "/").await;
    let path = provider.approve(&address, "u-1", zoe());
    let (one, two) = tokio::join!(site.get(&path, &away), site.get(&path, &away));
    assert_eq!(u8::from(one.entered()) + u8::from(two.entered()), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_as_it_left_opens_nothing() {
    let (site, provider, _, _) = birch().await;
    let people = count(&site, "users").await;
    let now = chrono::Utc::now().timestamp();
    let flaws = [
        ("nonce", json!({ "nonce": "another" }), Flaw::None),
        ("no nonce", json!({ "nonce": null }), Flaw::None),
        ("audience", json!({ "aud": "another" }), Flaw::None),
        ("audiences", json!({ "aud": ["maison", "another"] }), Flaw::None),
        ("party", json!({ "azp": "another" }), Flaw::None),
        ("issuer", json!({ "iss": "https://evil.example" }), Flaw::None),
        ("issuers", json!({ "iss": [provider.issuer, "https://evil.example"] }), Flaw::None),
        ("expired", json!({ "exp": now - 120 }), Flaw::None),
        ("no end", json!({ "exp": null }), Flaw::None),
        ("not yet", json!({ "nbf": now + 600 }), Flaw::None),
        ("no subject", json!({ "sub": "" }), Flaw::None),
        ("signature", json!({}), Flaw::Signature),
        ("another's key", json!({}), Flaw::Stranger),
        ("unsigned", json!({}), Flaw::Unsigned),
        ("shared secret", json!({}), Flaw::Shared),
        ("no token", json!({}), Flaw::Missing),
    ];
    for (name, change, flaw) in flaws {
        let (address, away) = leave(&site, "/").await;
        let mut says = zoe();
        for (claim, value) in change.as_object().unwrap() {
            says[claim] = value.clone();
        }
        let page = site.get(&provider.approve_wrongly(&address, "u-1", says, flaw), &away).await;
        assert!(!page.entered(), "{name}");
        assert_eq!(
            (page.location.as_str(), page.flash().as_str()),
            ("/sign-in", "bad.provider-refused"),
            "{name}"
        );
    }
    assert_eq!((count(&site, "users").await, count(&site, "external_logins").await), (people, "0".into()));
    assert!(enter(&site, &provider, "u-1", zoe()).await.entered());
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_browser_that_left_comes_back() {
    let (site, provider, _, _) = birch().await;
    let people = count(&site, "users").await;
    let (address, away) = leave(&site, "/").await;
    let right = provider.approve(&address, "u-1", zoe());
    let (_, other) = leave(&site, "/").await;
    let state = right.split("state=").nth(1).unwrap().to_owned();
    let tail = if state.ends_with('0') { "1" } else { "0" };
    let changed = format!("{}{tail}", &right[..right.len() - 1]);
    for (name, path, cookie) in [
        ("no cookie", &right, ""),
        ("another browser's cookie", &right, other.as_str()),
        ("another state", &changed, away.as_str()),
        ("no state", &right.replace(&state, ""), away.as_str()),
    ] {
        let page = site.get(path, cookie).await;
        assert!(!page.entered() && page.flash() == "bad.provider-over", "{name}");
    }
    let lied = site.get(&format!("{right}&iss=https://evil.example"), &away).await;
    assert!(!lied.entered() && lied.flash() == "bad.provider-refused", "it says that it is another");
    let (_, away) = leave(&site, "/").await;
    let cancelled = site.get(&format!("{HERE}/back?error=access_denied&state=x"), &away).await;
    assert_eq!(cancelled.flash(), "bad.provider-over", "not even the refusal of somebody else's browser");
    // A code that was given to another browser: its challenge does not fit.
    let ((first, _), (second, away)) = (leave(&site, "/").await, leave(&site, "/").await);
    let stolen =
        provider.approve(&first, "u-1", json!({ "email": "zoe@example.org", "email_verified": true }));
    let own = provider.approve(&second, "u-2", zoe());
    let code = stolen.split("code=").nth(1).unwrap().split('&').next().unwrap();
    let mixed = format!("{HERE}/back?code={code}&state={}", own.split("state=").nth(1).unwrap());
    assert!(!site.get(&mixed, &away).await.entered());
    // Minutes end it.
    let (address, away) = leave(&site, "/").await;
    site.test
        .sql("update identity.sign_in_challenges set created_at = now() - interval '11 minutes', expires_at = now() - interval '1 second'")
        .await;
    assert_eq!(site.get(&provider.approve(&address, "u-1", zoe()), &away).await.flash(), "bad.provider-over");
    assert_eq!((count(&site, "users").await, count(&site, "external_logins").await), (people, "0".into()));
    assert!(enter(&site, &provider, "u-1", zoe()).await.entered());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_opens_no_account_that_is_there() {
    let (site, provider, _, _) = birch().await;
    site.person("Ana").await;
    let claim =
        |verified: bool, email: &str| json!({ "email": email, "email_verified": verified, "name": "Ana" });
    for email in ["ana@example.org", "ANA@example.org"] {
        let page = enter(&site, &provider, "u-7", claim(true, email)).await;
        assert!(!page.entered() && page.status == 409, "{email}: {}", page.body);
        assert!(page.body.contains("sign in as usual, then connect House id"), "{}", page.body);
        assert!(page.body.contains("/sign-in?next=/settings/security%3Fconnect%3D"), "{}", page.body);
    }
    // Where the provider does not vouch for it, nobody learns whether the address is known.
    let known = enter(&site, &provider, "u-7", claim(false, "ana@example.org")).await;
    let unknown = enter(&site, &provider, "u-7", claim(false, "nobody@example.org")).await;
    assert!(!known.entered() && known.status == 409 && !known.body.contains("ana@example.org"));
    // The address of the page stands in it, as long for one as for the other.
    assert_eq!((known.status, known.body.len()), (unknown.status, unknown.body.len()));
    assert_eq!(count(&site, "external_logins").await, "0");
    // Whom a rule of the operators refuses is refused here, too.
    site.test
        .sql("insert into identity.sign_up_rules (id, kind, action, domain) values (gen_random_uuid(), 'email_domain', 'refuse', 'nuisance.example')")
        .await;
    let refused = enter(&site, &provider, "u-8", claim(true, "x@nuisance.example")).await;
    assert!(!refused.entered() && refused.flash() == "bad.error-sign-up-refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_codes_shows_one_and_who_is_suspended_stays_out() {
    let (site, provider, _, _) = birch().await;
    let first = enter(&site, &provider, "u-1", zoe()).await;
    let session = first.cookie("session");
    // Whoever came in from elsewhere proves themselves before anything here changes that protects the account.
    let asked = site.post("/settings/security/codes/new", &session, "").await;
    assert!(asked.location.starts_with("/settings/security/prove?"), "{}", asked.location);
    site.post("/sign-in/link", "", "email=zoe%40example.org").await;
    let desk = site.post(&site.mailed("zoe@example.org").await, "", "").await.cookie("session");
    let (telephone, _) = turn_on(&site, &desk).await;
    half_a_minute_later(&site).await;
    let half = enter(&site, &provider, "u-1", zoe()).await;
    assert_eq!(
        (half.entered(), half.location.as_str()),
        (false, "/sign-in/code"),
        "the provider is one factor"
    );
    let whole = site.post("/sign-in/code", &half.cookie("half"), &format!("code={}", telephone.code())).await;
    assert_eq!((whole.entered(), whole.location.as_str()), (true, "/settings/account"));
    let kept = "select signed_in_by || ' ' || (second_factor_at is not null)::text from identity.sessions order by created_at desc limit 1";
    assert_eq!(site.test.text(kept).await, "external true");

    site.test.sql("update identity.profiles set status = 'suspended' where display_name = 'Zoë Noir'").await;
    let out = enter(&site, &provider, "u-1", zoe()).await;
    assert!(!out.entered() && out.flash() == "bad.error-suspended");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secret_is_seen_by_nobody() {
    let (site, provider, _, desk) = birch().await;
    assert!(enter(&site, &provider, "u-1", zoe()).await.entered(), "the provider was shown the right one");
    let hex: String = SECRET.bytes().map(|byte| format!("{byte:02x}")).collect();
    let kept =
        site.test.text("select encode(client_secret_encrypted, 'hex') from identity.sign_in_providers").await;
    let log = "select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' ') from identity.audit_log
                where entity_type in ('identity.sign_in_providers', 'identity.external_logins')";
    let log = site.test.text(log).await;
    assert!(log.contains("house-id") && log.contains("provider_id"), "{log}");
    let page = site.get("/admin/birch/identity/sign-in", &desk).await.body;
    assert!(
        page.contains("A client secret is kept")
            && page.contains(&format!("http://127.0.0.1:3000{HERE}/back"))
    );
    let subject = site
        .test
        .db
        .as_system("test", async |tx| db::person::subject(tx, "zoe@example.org").await)
        .await
        .unwrap();
    let export = Value::Object(db::person::export(&site.test.db, &subject).await.unwrap()).to_string();
    assert!(export.contains("identity.external_logins") && export.contains("u-1"), "{export}");
    let challenges =
        site.test.text("select string_agg(state::text, ' ') from identity.sign_in_challenges").await;
    for text in [&kept, &log, &page, &export, &challenges] {
        assert!(!text.contains(&hex) && !text.contains("s3cret"), "{text}");
    }
    assert!(!log.contains("u-1") && !log.contains("zoe@example.org"), "{log}");
    db::person::erase(&site.test.db, &subject, db::person::Content::Delete).await.unwrap();
    assert_eq!(count(&site, "external_logins").await, "0");
    assert_eq!(count(&site, "sign_in_providers").await, "1");
}
