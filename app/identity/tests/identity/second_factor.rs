//! A second factor is asked for, taken once, and nothing without it is a session.

use super::site::{PASSWORD, Page, Site, actor};
use db::prelude::*;
use identity::second_factor::code::{COLUMN, Codes};
use identity::second_factor::store::seed_find;
use identity::second_factor::{Reset, second_factor_reset};
use kernel::UserId;
use totp_rs::{Builder, Secret, Totp};

const SECURITY: &str = "/settings/security";

/// The application on somebody's telephone.
pub struct Telephone {
    totp: Totp,
    /// The code that was typed first.
    first: String,
}

impl Telephone {
    /// Reads the key that the page shows to be typed.
    fn of(page: &Page) -> Self {
        let key = page.body.split("<code ").find(|part| part.contains("class=\"secret\"")).unwrap();
        let key = key.split('>').nth(1).unwrap().split('<').next().unwrap().replace(' ', "");
        let secret = Secret::try_from_base32(&key).unwrap();
        let totp =
            Builder::new().with_secret(secret).with_issuer(Some("x")).with_account_name("y").build().unwrap();
        let first = totp.generate_current().to_string();
        Self { totp, first }
    }

    pub fn code(&self) -> String {
        self.totp.generate_current().to_string()
    }

    /// A code that is right at no time near this one.
    fn wrong(&self) -> String {
        let now = u64::try_from(chrono::Utc::now().timestamp()).unwrap();
        let near: Vec<String> =
            (0..8).map(|step| self.totp.generate(now + 90 - 30 * step).to_string()).collect();
        (0..).map(|number| format!("{number:06}")).find(|code| !near.contains(code)).unwrap()
    }
}

/// The recovery codes on a page.
fn recovery(page: &Page) -> Vec<String> {
    page.body.split("<li><code>").skip(1).map(|part| part.split('<').next().unwrap().to_owned()).collect()
}

/// Turns codes on for whoever has the cookie.
pub async fn turn_on(site: &Site, cookie: &str) -> (Telephone, Vec<String>) {
    let begun = site.post("/settings/security/codes/new", cookie, "").await;
    assert_eq!((begun.status, begun.location.as_str()), (303, "/settings/security/codes?next=/"));
    let telephone = Telephone::of(&site.get(&begun.location, cookie).await);
    let on = site.post("/settings/security/codes", cookie, &format!("code={}", telephone.first)).await;
    assert_eq!(on.status, 200, "{}", on.body);
    let codes = recovery(&on);
    assert_eq!(codes.len(), 10);
    (telephone, codes)
}

/// The thirty seconds of now may be used again: tests do not wait half a minute.
pub async fn half_a_minute_later(site: &Site) {
    site.test.sql("update identity.totp_secrets set last_step = last_step - 10").await;
}

/// Signs in by password as far as it goes; returns the cookie of half a sign-in.
async fn half(site: &Site, name: &str, next: &str) -> String {
    let form = format!(
        "email={}%40example.org&password={}&next={next}",
        name.to_lowercase(),
        PASSWORD.replace(' ', "+")
    );
    let page = site.post("/sign-in", "", &form).await;
    assert_eq!((page.status, page.location.as_str()), (303, "/sign-in/code"), "{}", page.body);
    assert!(!page.cookies.iter().any(|cookie| cookie.starts_with("session=")), "{:?}", page.cookies);
    page.cookie("half")
}

async fn enter(site: &Site, half: &str, code: &str) -> Page {
    site.post("/sign-in/code", half, &format!("code={code}")).await
}

async fn count(site: &Site, table: &str) -> String {
    site.test.text(&format!("select count(*)::text from {table}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_alone_opens_nothing_any_more() {
    let site = Site::new().await;
    site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    let (telephone, _) = turn_on(&site, &desk).await;
    assert_eq!(site.mails("ana@example.org").await, 1, "she is told");
    half_a_minute_later(&site).await;
    let sessions = count(&site, "identity.sessions").await;

    let half = half(&site, "Ana", "/settings/account").await;
    assert_eq!(count(&site, "identity.sessions").await, sessions, "half a sign-in is no session");
    let token = half.trim_start_matches("half=");
    for cookie in [half.clone(), format!("session={token}")] {
        assert_eq!(site.get("/settings/account", &cookie).await.status, 401, "{cookie}");
    }
    assert_eq!(site.get("/sign-in/code", &half).await.status, 200);
    assert_eq!(enter(&site, &half, &telephone.wrong()).await.status, 422);
    let entered = enter(&site, &half, &telephone.code()).await;
    assert_eq!((entered.status, entered.location.as_str()), (303, "/settings/account"), "{}", entered.body);
    let session = entered.cookie("session");
    assert_eq!(site.get("/settings/account", &session).await.status, 200);
    let kept = "select signed_in_by || ' ' || (second_factor_at is not null)::text from identity.sessions
                 order by created_at desc limit 1";
    assert_eq!(site.test.text(kept).await, "password true");
    half_a_minute_later(&site).await;
    assert_eq!(
        enter(&site, &half, &telephone.code()).await.location,
        "/sign-in",
        "half a sign-in is used once"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_new_passwords_ask_for_a_code_too_and_no_goal_leads_away() {
    let site = Site::new().await;
    site.person("Ana").await;
    let (telephone, _) = turn_on(&site, &site.sign_in("Ana").await).await;
    half_a_minute_later(&site).await;
    site.post("/sign-in/link", "", "email=ana%40example.org&next=//evil.example").await;
    let by_link = site.post(&site.mailed("ana@example.org").await, "", "").await;
    assert_eq!(by_link.location, "/sign-in/code");
    let entered = enter(&site, &by_link.cookie("half"), &telephone.code()).await;
    assert_eq!(entered.location, "/");

    half_a_minute_later(&site).await;
    site.post("/reset-password", "", "email=ana%40example.org").await;
    let reset = site.post(&site.mailed("ana@example.org").await, "", "password=a+new+long+evening").await;
    assert_eq!(reset.location, "/sign-in/code", "a mail is no second factor");
    assert!(!reset.cookies.iter().any(|cookie| cookie.starts_with("session=")));
    assert_eq!(enter(&site, &reset.cookie("half"), &telephone.code()).await.location, "/settings/account");
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_seconds_are_taken_once_however_many_ask() {
    let site = Site::new().await;
    site.person("Ana").await;
    let (telephone, _) = turn_on(&site, &site.sign_in("Ana").await).await;
    let replayed = half(&site, "Ana", "").await;
    assert_eq!(
        enter(&site, &replayed, &telephone.first).await.status,
        422,
        "the code that turned them on is used"
    );

    for _ in 0..3 {
        half_a_minute_later(&site).await;
        let (one, two) = (half(&site, "Ana", "").await, half(&site, "Ana", "").await);
        let code = telephone.code();
        let (first, second) = tokio::join!(enter(&site, &one, &code), enter(&site, &two, &code));
        let mut both = [first.status, second.status];
        both.sort_unstable();
        assert_eq!(both, [303, 422]);
        site.test.sql("delete from identity.login_attempts").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_codes_slows_down_and_ends() {
    let site = Site::new().await;
    site.person("Ana").await;
    let (telephone, _) = turn_on(&site, &site.sign_in("Ana").await).await;
    half_a_minute_later(&site).await;
    let wrong = telephone.wrong();
    let first = half(&site, "Ana", "").await;
    for _ in 0..5 {
        assert_eq!(enter(&site, &first, &wrong).await.status, 422);
    }
    assert_eq!(enter(&site, &first, &telephone.code()).await.status, 429, "even the right one waits");
    let second = half(&site, "Ana", "").await;
    assert_eq!(enter(&site, &second, &wrong).await.status, 429, "starting again helps nobody");
    for _ in 0..5 {
        site.test.sql("delete from identity.login_attempts").await;
        enter(&site, &first, &wrong).await;
    }
    site.test.sql("delete from identity.login_attempts").await;
    assert_eq!(enter(&site, &first, &telephone.code()).await.location, "/sign-in", "ten wrong ones end it");
    site.test
        .sql("update identity.sign_in_challenges set created_at = now() - interval '11 minutes', expires_at = now() - interval '1 minute'")
        .await;
    assert_eq!(enter(&site, &second, &telephone.code()).await.location, "/sign-in", "minutes end it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_lets_in_once_and_the_person_hears_of_it() {
    let site = Site::new().await;
    site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    let (_, codes) = turn_on(&site, &desk).await;
    let mails = site.mails("ana@example.org").await;
    let first = half(&site, "Ana", "/settings/account").await;
    let typed = codes[0].to_lowercase().replace('-', "+");
    assert_eq!(enter(&site, &first, &typed).await.location, "/settings/account");
    assert_eq!(site.mails("ana@example.org").await, mails + 1);
    assert!(site.get(SECURITY, &desk).await.body.contains("9 recovery codes left"));
    let again = half(&site, "Ana", "").await;
    assert_eq!(enter(&site, &again, &codes[0]).await.status, 422);

    let (one, two) = (half(&site, "Ana", "").await, half(&site, "Ana", "").await);
    let (left, right) = tokio::join!(enter(&site, &one, &codes[1]), enter(&site, &two, &codes[1]));
    assert_eq!(left.status + right.status, 303 + 422);

    let renewed = recovery(&site.post("/settings/security/recovery", &desk, "").await);
    assert_eq!(renewed.len(), 10);
    site.test.sql("delete from identity.login_attempts").await;
    let last = half(&site, "Ana", "").await;
    assert_eq!(enter(&site, &last, &codes[2]).await.status, 422, "the old ones are dead");
    assert_eq!(enter(&site, &last, &renewed[0]).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_protects_an_account_changes_only_after_a_proof() {
    let site = Site::new().await;
    site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    let old = "update identity.sessions set elevated_until = now() - interval '1 second'";
    site.test.sql(old).await;
    let sent = site.post("/settings/security/codes/new", &desk, "next=/admin/birch").await;
    assert!(sent.location.starts_with("/settings/security/prove?next="), "{}", sent.location);
    assert_eq!(count(&site, "identity.totp_secrets").await, "0");
    let proof = |word: &str| format!("next=/settings/security/codes&proof={}", word.replace(' ', "+"));
    assert_eq!(site.post("/settings/security/prove", &desk, &proof("a wrong word")).await.status, 422);
    let proved = site.post("/settings/security/prove", &desk, &proof(PASSWORD)).await;
    assert_eq!((proved.status, proved.location.as_str()), (303, "/settings/security/codes"));
    let (telephone, codes) = turn_on(&site, &desk).await;

    site.test.sql(old).await;
    assert!(site.post("/settings/security/recovery", &desk, "").await.location.contains("/prove?"));
    let off = async |word: &str| {
        site.post("/settings/security/codes/off", &desk, &format!("proof={}", word.replace(' ', "+"))).await
    };
    for wrong in ["", "a wrong word", telephone.wrong().as_str(), telephone.first.as_str()] {
        assert_eq!(off(wrong).await.status, 422, "{wrong}");
    }
    assert_eq!(count(&site, "identity.totp_secrets").await, "1");
    assert_eq!(off(&codes[0]).await.status, 303, "a recovery code is a proof");
    assert_eq!(count(&site, "identity.totp_secrets").await, "0");
    assert_eq!(count(&site, "identity.recovery_codes").await, "0");
    let shown = "select count(*)::text from identity.sessions where second_factor_at is not null";
    assert_eq!(site.test.text(shown).await, "0");
    site.sign_in("Ana").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_that_waits_asks_nobody_and_another_persons_is_out_of_reach() {
    let site = Site::new().await;
    let (ana, bo) = (site.person("Ana").await, site.person("Bo").await);
    let (desk, other) = (site.sign_in("Ana").await, site.sign_in("Bo").await);
    site.post("/settings/security/codes/new", &desk, "").await;
    site.sign_in("Ana").await;
    let page = site.get("/settings/security/codes", &desk).await;
    let telephone = Telephone::of(&page);
    assert!(page.body.contains("<svg") && page.body.contains("otpauth://totp/"));
    assert!(!site.get("/settings/security/codes", &other).await.body.contains("otpauth://"));
    let stolen = format!("code={}", telephone.code());
    assert_eq!(site.post("/settings/security/codes", &other, &stolen).await.location, SECURITY);
    turn_on(&site, &desk).await;

    let rows = async |who, table: &str| {
        let sql = format!("select 1 from identity.{table}");
        let look = async |tx: &ActorTx<'_>| Ok(diesel::sql_query(sql).execute(&mut tx.conn()).await?);
        site.test.db.read(actor(who), look).await.unwrap()
    };
    for (table, own) in [("totp_secrets", 1), ("recovery_codes", 10)] {
        assert_eq!((rows(&ana, table).await, rows(&bo, table).await), (own, 0), "{table}");
        for change in [
            format!("delete from identity.{table}"),
            format!("update identity.{table} set created_at = now()"),
        ] {
            let tried = site.test.db.as_actor(actor(&ana), async |tx| {
                Ok(diesel::sql_query(&change).execute(&mut tx.conn()).await?)
            });
            assert!(matches!(tried.await, Err(StoreError::Denied) | Ok(0)), "{change}");
        }
    }
    let lie = "update identity.sessions set second_factor_at = now()";
    let tried = site
        .test
        .db
        .as_actor(actor(&bo), async |tx| Ok(diesel::sql_query(lie).execute(&mut tx.conn()).await?))
        .await;
    assert!(matches!(tried, Err(StoreError::Denied)), "{tried:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_seed_is_sealed_and_stays_out_of_log_and_export() {
    let site = Site::new().await;
    let ana = site.person("Ana").await;
    let desk = site.sign_in("Ana").await;
    site.post("/settings/security/codes/new", &desk, "").await;
    let page = site.get("/settings/security/codes", &desk).await;
    let key = Telephone::of(&page).totp.secret().to_base32();
    turn_on_waiting(&site, &desk, &Telephone::of(&page)).await;
    let bytes = site.test.text("select encode(secret_encrypted, 'hex') from identity.totp_secrets").await;
    let plain = Secret::try_from_base32(&key).unwrap();
    let hex: String = plain.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(!bytes.contains(&hex));
    let log = site
        .test
        .text("select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' ') from identity.audit_log where entity_type = 'identity.totp_secrets'")
        .await;
    assert!(log.contains(&ana.user.to_string()) && !log.contains("secret") && !log.contains(&hex), "{log}");

    let subject = site
        .test
        .db
        .as_system("test", async |tx| db::person::subject(tx, "ana@example.org").await)
        .await
        .unwrap();
    let export =
        serde_json::Value::Object(db::person::export(&site.test.db, &subject).await.unwrap()).to_string();
    assert!(export.contains("identity.totp_secrets") && export.contains("identity.recovery_codes"));
    for secret in [&bytes, &hex, &key, &"secret_encrypted".to_owned()] {
        assert!(!export.contains(secret.as_str()), "{secret}");
    }
    let hashes =
        site.test.text("select string_agg(encode(code, 'hex'), ' ') from identity.recovery_codes").await;
    assert!(hashes.split(' ').all(|hash| !export.contains(hash)));
    db::person::erase(&site.test.db, &subject, db::person::Content::Delete).await.unwrap();
    for table in ["totp_secrets", "recovery_codes", "sign_in_challenges"] {
        assert_eq!(count(&site, &format!("identity.{table}")).await, "0", "{table}");
    }
}

async fn turn_on_waiting(site: &Site, cookie: &str, telephone: &Telephone) {
    let on = site.post("/settings/security/codes", cookie, &format!("code={}", telephone.code())).await;
    assert_eq!(on.status, 200, "{}", on.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn operators_take_it_away_from_whom_has_lost_everything() {
    let site = Site::new().await;
    let (ana, bo) = (site.person("Ana").await, site.person("Bo").await);
    let (desk, other) = (site.sign_in("Ana").await, site.sign_in("Bo").await);
    turn_on(&site, &desk).await;
    turn_on(&site, &other).await;
    let reset = async |user: UserId| {
        site.test
            .db
            .as_system("test", async |tx| second_factor_reset(tx, user, "https://maison.example").await)
            .await
            .unwrap()
    };
    assert_eq!(reset(ana.user).await, Reset { codes: true, passkeys: 0, sessions: 1 });
    assert_eq!(site.get(SECURITY, &desk).await.status, 401);
    site.sign_in("Ana").await;
    assert_eq!(site.get(SECURITY, &other).await.status, 200, "nobody else's");
    let log = site
        .test
        .text("select action || ' ' || (entity_id)::text || ' ' || (after ->> 'codes') from identity.audit_log where action = 'second_factor_reset'")
        .await;
    assert_eq!(log, format!("second_factor_reset {} true", ana.user));
    assert_eq!(site.mails("ana@example.org").await, 2);
    let open = async |tx: &mut ActorTx<'_>| Ok(seed_find(tx, bo.user).await?.is_some());
    assert!(site.test.db.as_system("test", open).await.unwrap());
    // What is sealed for one row opens for no other.
    let keys = db::secret::Keys::random();
    let sealed = keys.seal(COLUMN, ana.user.0, b"12345678901234567890").unwrap();
    assert!(keys.open(COLUMN, bo.user.0, &sealed).is_err());
    assert!(Codes::new(b"short", "host", "ana").is_err());
}
