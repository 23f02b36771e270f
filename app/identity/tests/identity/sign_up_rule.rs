//! Who may join: the closest rule decides, tells nothing, and leaves nobody's address in the logs.

use super::site::Site;
use chrono::{DateTime, TimeDelta, Utc};
use identity::sign_up_rule::{Applicant, NewRule, Subject, rule_create, rule_meet};
use kernel::values::identity::SignUpRuleAction::{self, Allow, Puzzle, Refuse, Review};
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

pub async fn rule(site: &Site, subject: Subject, action: SignUpRuleAction) {
    rule_until(site, subject, action, None).await;
}

async fn rule_until(
    site: &Site,
    subject: Subject,
    action: SignUpRuleAction,
    expires_at: Option<DateTime<Utc>>,
) {
    let new = NewRule { subject, action, note: None, expires_at };
    site.test.db.as_system("test", async |tx| rule_create(tx, &new).await).await.unwrap();
}

pub fn domain(name: &str) -> Subject {
    Subject::domain(name).unwrap()
}

pub fn network(text: &str) -> Subject {
    Subject::network(text).unwrap()
}

/// The form of joining; `email` is written as a form writes it.
pub fn form(email: &str) -> String {
    format!("display_name=Zo%C3%AB+Noir&email={email}&password=a+quiet+evening&next=/mega")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_closest_rule_decides() {
    let site = Site::new().await;
    rule(&site, domain("b.example"), Refuse).await;
    rule(&site, domain("a.b.example"), Allow).await;
    rule(&site, domain("xn--bcher-kva.example"), Refuse).await;
    rule(&site, Subject::email("Good@b.example"), Puzzle).await;
    rule(&site, network("203.0.113.0/24"), Puzzle).await;
    rule(&site, network("203.0.113.7"), Review).await;
    rule(&site, network("2001:db8::/32"), Refuse).await;
    rule(&site, network("2001:db8:1::/48"), Allow).await;
    let hour = TimeDelta::hours(1);
    rule_until(&site, domain("over.example"), Refuse, Some(Utc::now() - hour)).await;
    rule_until(&site, domain("soon.example"), Refuse, Some(Utc::now() + hour)).await;

    let far = "198.51.100.1";
    for (email, ip, wanted) in [
        ("x@b.example", far, Some(Refuse)),
        ("x@B.EXAMPLE", far, Some(Refuse)),
        ("x@c.b.example", far, Some(Refuse)),
        ("x@a.b.example", far, Some(Allow)),
        ("x@deep.a.b.example", far, Some(Allow)),
        ("x@notb.example", far, None),
        ("x@b.example.org", far, None),
        ("x@bücher.example", far, Some(Refuse)),
        ("gOOd@b.example", far, Some(Puzzle)),
        ("x@example.org", "203.0.113.9", Some(Puzzle)),
        ("x@example.org", "203.0.113.7", Some(Review)),
        ("x@example.org", "::ffff:203.0.113.9", Some(Puzzle)),
        ("x@example.org", "203.0.114.9", None),
        ("x@a.b.example", "203.0.113.9", Some(Allow)),
        ("x@example.org", "2001:db8:2::1", Some(Refuse)),
        ("x@example.org", "2001:db8:1:2::1", Some(Allow)),
        ("x@example.org", "2001:db9::1", None),
        ("x@over.example", far, None),
        ("x@soon.example", far, Some(Refuse)),
    ] {
        let applicant = Applicant::new(email, ip.parse().ok());
        let met = site.test.db.as_system("test", async |tx| rule_meet(tx, &applicant).await).await.unwrap();
        assert_eq!(met.map(|rule| rule.action), wanted, "{email} from {ip}");
    }
    let counted = "select string_agg(hits::text, ' ' order by created_at, id) from identity.sign_up_rules";
    assert_eq!(site.test.text(counted).await, "3 3 1 1 2 1 1 1 0 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_refused_keeps_what_was_typed_and_gets_no_mail() {
    let site = Site::new().await;
    rule(&site, domain("throwaway.example"), Refuse).await;
    let page = site.post("/join", "", &form("zoe%40mail.throwaway.example")).await;
    assert_eq!(page.status, 422);
    assert!(
        page.body.contains("value=\"zoe@mail.throwaway.example\"")
            && page.body.contains("value=\"Zoë Noir\"")
    );
    assert!(page.body.contains("value=\"/mega\""));
    assert!(page.body.contains("We cannot make an account with this address"), "{}", page.body);
    assert!(page.cookies.is_empty());
    assert_eq!(site.mails("zoe@mail.throwaway.example").await, 0);
    assert_eq!(site.test.text("select count(*) from identity.one_time_tokens").await, "0");
    assert_eq!(
        site.test.text("select hits || ' ' || (last_hit_at is not null) from identity.sign_up_rules").await,
        "1 true"
    );
    assert_eq!(site.post("/join", "", &form("zoe%40example.org")).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_banned_by_its_hash_is_refused_in_every_case() {
    let site = Site::new().await;
    site.test
        .sql("insert into identity.sign_up_rules (id, kind, email_hash) values (gen_random_uuid(), 'email', sha256('somebody@nuisance.example'))")
        .await;
    for email in
        ["somebody%40nuisance.example", "Somebody%40Nuisance.Example", "+somebody%40nuisance.example+"]
    {
        assert_eq!(site.post("/join", "", &form(email)).await.status, 422, "{email}");
    }
    assert_eq!(site.post("/join", "", &form("another%40nuisance.example")).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_tells_nobody_who_is_here() {
    let site = Site::new().await;
    site.person("Ana").await;
    rule(&site, domain("example.org"), Refuse).await;
    let known = site.post("/join", "", &form("ana%40example.org")).await;
    let fresh = site.post("/join", "", &form("eve%40example.org")).await;
    assert_eq!((known.status, fresh.status), (422, 422));
    assert_eq!(known.body.replace("ana@", "x@"), fresh.body.replace("eve@", "x@"));
    assert_eq!(site.mails("ana@example.org").await, 0);
}

/// What is logged on this thread.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Written {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn a_review_is_noted_without_anything_personal() {
    let site = Site::new().await;
    rule(&site, domain("example.org"), Review).await;
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(written.clone())
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG);
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let joined = site.post_from("203.0.113.77", "/join", &form("zoe%40example.org")).await;
    drop(guard);
    assert!(joined.location.starts_with("/join/check/"), "{}", joined.location);
    let log = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    let id = site.test.text("select id from identity.sign_up_rules").await;
    assert!(log.contains("a rule wants looked at") && log.contains(&id), "{log}");
    for personal in
        ["zoe", "Zoë", "example.org", "203.0.113", joined.location.trim_start_matches("/join/check/")]
    {
        assert!(!log.contains(personal), "{personal} is in {log}");
    }
}
