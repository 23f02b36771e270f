//! Work instead of waiting: who is asked, what is taken for an answer, and that nobody needs a script.

use super::sign_up_rule::{domain, form, network, rule};
use super::site::{Page, Site};
use chrono::{TimeDelta, Utc};
use identity::sign_up_puzzle::model::{Challenge, MOST};
use identity::token::fingerprint;
use kernel::values::identity::SignUpRuleAction::{Allow, Puzzle};

const SENT: &str = "/join/sent";

/// Somebody whom a rule asks for work; the address of their page.
async fn asked(site: &Site) -> String {
    rule(site, domain("robots.example"), Puzzle).await;
    let joined = site.post("/join", "", &form("zoe%40robots.example")).await;
    assert_eq!(joined.status, 303);
    assert!(joined.location.starts_with("/join/check/"), "{}", joined.location);
    joined.location
}

/// The value of a hidden field.
fn value(page: &Page, name: &str) -> String {
    let field = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap().to_owned()
}

/// The form as the browser sends it, with the number that was looked for.
fn solved(text: &str, signature: &str) -> String {
    let mut parts = text.split('.').skip(1);
    let (salt, goal) = (parts.next().unwrap(), parts.next().unwrap());
    let number = (0..MOST).find(|number| fingerprint(&format!("{salt}.{number}")) == goal).unwrap();
    format!("challenge={text}&signature={signature}&number={number}")
}

/// How many jobs send the mail now, and how many later.
async fn jobs(site: &Site) -> String {
    site.test
        .text(
            "select count(*) filter (where run_at <= now()) || ' ' || count(*) filter (where run_at > now())
               from jobs.jobs where kind = 'mail.send'",
        )
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_number_sends_the_mail_at_once_and_once_only() {
    let site = Site::new().await;
    let path = asked(&site).await;
    assert_eq!(jobs(&site).await, "0 1");
    let page = site.get(&path, "").await;
    assert_eq!(page.status, 200);
    let right = solved(&value(&page, "challenge"), &value(&page, "signature"));

    for wrong in [
        "",
        "challenge=x&signature=y&number=1",
        &right.replace("number=", "number=9999"),
        &right.replace("signature=", "signature=0"),
    ] {
        let refused = site.post(&path, "", wrong).await;
        assert_eq!(refused.status, 422, "{wrong}");
        assert!(refused.body.contains("This is not the answer"), "{}", refused.body);
    }
    assert_eq!(jobs(&site).await, "0 1", "wrong answers send nothing");

    assert_eq!(site.post(&path, "", &right).await.status, 200);
    assert_eq!(jobs(&site).await, "1 1");
    assert_eq!(site.post(&path, "", &right).await.status, 410, "it works once");
    assert_eq!(jobs(&site).await, "1 1");
    assert_eq!(site.get(&path, "").await.location, SENT);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_answers_at_the_same_moment_send_one_mail() {
    let site = Site::new().await;
    let path = asked(&site).await;
    let page = site.get(&path, "").await;
    let right = solved(&value(&page, "challenge"), &value(&page, "signature"));
    let (one, two) = tokio::join!(site.post(&path, "", &right), site.post(&path, "", &right));
    assert_eq!(one.status + two.status, 200 + 410);
    assert_eq!(jobs(&site).await, "1 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_worth_nothing_later_or_elsewhere() {
    let site = Site::new().await;
    let path = asked(&site).await;
    let token = path.trim_start_matches("/join/check/");
    let old = Challenge::new(&site.secret, token, Utc::now() - TimeDelta::minutes(11)).unwrap();
    assert_eq!(site.post(&path, "", &solved(&old.text, &old.signature)).await.status, 422, "it is over");
    let other = site.post("/join", "", &form("yves%40robots.example")).await.location;
    let page = site.get(&path, "").await;
    let right = solved(&value(&page, "challenge"), &value(&page, "signature"));
    assert_eq!(site.post(&other, "", &right).await.status, 422, "it belongs to another sign-up");
    assert_eq!(site.post("/join/check/nobodys", "", &right).await.status, 422);
    assert_eq!(jobs(&site).await, "0 2");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fourth_of_a_network_within_the_hour_is_asked() {
    let site = Site::new().await;
    let join = async |who: &str, ip: &str| {
        let joined = site.post_from(ip, "/join", &form(&format!("{who}%40example.org"))).await;
        assert_eq!(joined.status, 303);
        joined.location == SENT
    };
    for (at, who) in ["a", "b", "c"].iter().enumerate() {
        assert!(join(who, &format!("203.0.113.{at}")).await, "{who}");
    }
    assert!(!join("d", "203.0.113.200").await);
    assert!(join("e", "203.0.114.1").await, "another network is its own");
    for who in ["f", "g", "h", "i", "j"] {
        assert!(join(who, "127.0.0.1").await, "a proxy of our own is no network");
    }
    let waits = "select string_agg(round(extract(epoch from run_at - now()) / 60)::text, ' ' order by run_at)
                   from jobs.jobs where kind = 'mail.send' and run_at > now()";
    assert!(!join("k", "203.0.113.201").await);
    assert_eq!(site.test.text(waits).await, "5 10", "one after the other");
    site.test
        .sql("update identity.login_attempts set attempted_at = attempted_at - interval '61 minutes'")
        .await;
    assert!(join("l", "203.0.113.202").await, "an hour later all is forgotten");
    // A school that operators know joins together.
    rule(&site, network("203.0.113.0/24"), Allow).await;
    for who in ["m", "n", "o", "p"] {
        assert!(join(who, "203.0.113.5").await, "{who}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_the_mail_comes_a_little_later() {
    let site = Site::new().await;
    rule(&site, domain("robots.example"), Puzzle).await;
    let joined = site.post("/join", "", &form("zoe%40robots.example")).await;
    let page = site.get(&joined.location, &joined.cookie("join")).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("in about 5 minutes"), "{}", page.body);
    assert_eq!(page.body.matches("<script").count(), 1);
    assert!(page.body.contains("<script type=\"module\" src=\"/portal.js\""));

    let link = site.mailed("zoe@robots.example").await;
    let confirmed = site.post(&link, &joined.cookie("join"), "").await;
    assert_eq!((confirmed.status, confirmed.location.as_str()), (303, "/mega"));
    let profile = site.get("/settings/profile", &confirmed.cookie("session")).await;
    assert!(profile.body.contains("Zoë Noir"));
    // When the mail has left by itself, the page has nothing more to say.
    site.test
        .sql("update identity.sign_in_challenges set created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'")
        .await;
    assert_eq!(site.get(&joined.location, "").await.location, SENT);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_for_joining_loads_no_script_and_the_puzzle_tells_nobody_who_is_here() {
    let site = Site::new().await;
    assert!(!site.get("/join", "").await.body.contains("portal.js"));
    site.person("Ana").await;
    rule(&site, domain("example.org"), Puzzle).await;
    let known = site.post("/join", "", &form("ana%40example.org")).await;
    let fresh = site.post("/join", "", &form("eve%40example.org")).await;
    assert_eq!((known.status, known.cookies.len()), (fresh.status, fresh.cookies.len()));
    assert_eq!(known.location.len(), fresh.location.len());
    let (one, two) = (site.get(&known.location, "").await, site.get(&fresh.location, "").await);
    assert_eq!((one.status, one.body.len()), (two.status, two.body.len()));
    assert_eq!(jobs(&site).await, "0 2", "both wait");
    let kept = "select string_agg(state::text, '') from identity.sign_in_challenges";
    assert!(!site.test.text(kept).await.contains("example"), "the row names nobody");
}
