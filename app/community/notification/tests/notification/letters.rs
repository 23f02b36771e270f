//! Mails: once, at the right hour, to be ended without signing in.

use crate::scene::{comment, like, mails, notice, portal, post, sender};
use axum::middleware::from_fn_with_state;
use chrono::{DateTime, Duration, Utc};
use db::jobs::Workers;
use identity::mail::{MailSettings, deliver};
use notification::{digests_send, mails_send};
use testing::{Portal, id, profile};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use web::{App, Secret, Settings};

/// Sets hours and zone of dax.
async fn hours(portal: &Portal, set: &str) {
    portal
        .test
        .sql(&format!("update identity.user_settings set {set} where user_id = '{}'", id("user of dax")))
        .await;
}

/// Everything of dax happened at this moment.
async fn happened(portal: &Portal, at: &str) {
    portal
        .test
        .sql(&format!(
            "update community.notifications set created_at = '{at}' where recipient_id = '{}'",
            profile("dax")
        ))
        .await;
}

fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap_or_else(|error| panic!("{error}"))
}

async fn digest(portal: &Portal, moment: &str) -> String {
    digests_send(&portal.test.db, &sender(), at(moment)).await.unwrap_or_else(|error| panic!("{error}"));
    mails(portal, "dax").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_comes_once_at_its_hour_in_its_zone() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    like(&portal, "elle", ("posts", of_dax)).await;
    assert_eq!(digest(&portal, "2026-11-30T12:00:00Z").await, "0", "nobody asked for digests");
    // Eight o'clock in Kolkata is half past two.
    hours(&portal, "digest = 'daily', digest_at = '08:00', timezone = 'Asia/Kolkata'").await;
    happened(&portal, "2026-11-29T20:00:00Z").await;
    assert_eq!(digest(&portal, "2026-11-30T02:29:00Z").await, "0");
    let two = [digest(&portal, "2026-11-30T02:31:00Z"), digest(&portal, "2026-11-30T02:31:00Z")];
    futures::future::join_all(two).await;
    assert_eq!(digest(&portal, "2026-11-30T03:00:00Z").await, "1");
    let text = portal.test.text("(select subject || text_body || html_body from identity.outbox)").await;
    assert!(
        text.contains("Comments on your posts: 1.") && text.contains("Reactions to what you wrote: 1."),
        "{text}"
    );
    assert!(!text.contains("Elle") && !text.contains("Wonderful"), "{text}");
    // What happens after the hour waits for the next one.
    like(&portal, "cleo", ("posts", of_dax)).await;
    comment(&portal, "cleo", of_dax, None).await;
    portal.post("dax", "/notifications/read", "").await;
    like(&portal, "bo", ("posts", of_dax)).await;
    portal
        .test
        .sql("update community.notifications set created_at = '2026-11-30T02:40:00Z' where not is_read")
        .await;
    assert_eq!(digest(&portal, "2026-11-30T20:00:00Z").await, "1");
    assert_eq!(digest(&portal, "2026-12-01T02:45:00Z").await, "2");
    let jobs = portal.test.text("(select string_agg(kind || payload::text, ' ') from jobs.jobs)").await;
    assert!(!jobs.contains("example.org") && !jobs.contains("Comments"), "{jobs}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weekly_digest_waits_for_its_day_and_read_things_are_not_told() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    like(&portal, "elle", ("posts", of_dax)).await;
    // 2 December 2026 is a Wednesday.
    hours(&portal, "digest = 'weekly', digest_weekday = 3, digest_at = '18:00', timezone = 'Europe/Berlin'")
        .await;
    happened(&portal, "2026-11-29T20:00:00Z").await;
    assert_eq!(digest(&portal, "2026-12-01T18:00:00Z").await, "0");
    assert_eq!(digest(&portal, "2026-12-02T16:59:00Z").await, "0");
    portal.test.sql("update community.notifications set is_read = true").await;
    assert_eq!(digest(&portal, "2026-12-02T17:01:00Z").await, "0", "it was read");
    portal.test.sql("update community.notifications set is_read = false").await;
    assert_eq!(digest(&portal, "2026-12-03T09:00:00Z").await, "1", "a run that was missed is made up for");
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_hours_over_midnight_hold_mails_back() {
    let portal = portal().await;
    let invite = |name: &str| {
        format!(
            "insert into community.house_invitations (id, organization_id, house_id, profile_id, invited_by, expires_at) \
             values (gen_random_uuid(), '{}', '{}', '{}', '{}', now() + interval '1 week')",
            portal.world.birch,
            portal.fern,
            profile(name),
            id("user of dax")
        )
    };
    portal.test.sql(&invite("vera")).await;
    portal.test.sql(&format!(
        "update identity.user_settings set quiet_from = '22:00', quiet_until = '07:00', timezone = 'America/New_York' where user_id = '{}';
         update community.notifications set created_at = '2026-11-30T02:00:00Z'", id("user of vera"))).await;
    let sent = async |moment: &str| {
        mails_send(&portal.test.db, &sender(), at(moment)).await.unwrap_or_else(|error| panic!("{error}"));
        mails(&portal, "vera").await
    };
    assert_eq!(sent("2026-11-30T03:00:00Z").await, "0", "22:00 in New York");
    assert_eq!(sent("2026-11-30T11:59:00Z").await, "0", "06:59");
    assert_eq!(sent("2026-11-30T12:00:00Z").await, "1", "07:00");
    assert_eq!(sent("2026-11-30T12:01:00Z").await, "1");
    let subject = portal.test.text("(select subject from identity.outbox)").await;
    assert_eq!(subject, "You are invited to a house.");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_jobs_of_a_node_do_it() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!(
            "insert into community.notifications (id, recipient_id, type, title, message, created_at) \
         values (gen_random_uuid(), '{}', 'account_warning', 'x', '', now() - interval '5 minutes')",
            profile("dax")
        ))
        .await;
    let workers = Workers::new(portal.test.db.clone()).options(|options| options.concurrency = 1);
    let workers = notification::work(workers, &Settings::default()).unwrap_or_else(|error| panic!("{error}"));
    for kind in ["mail", "mail", "digest", "polls"] {
        portal.test.sql(&format!("insert into jobs.jobs (id, kind, payload, run_at, max_attempts) values (gen_random_uuid(), 'notification.{kind}', '{{}}', now(), 1)")).await;
    }
    assert_eq!(workers.run_due().await.unwrap_or_else(|error| panic!("{error:#}")), 4);
    assert_eq!(mails(&portal, "dax").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_seen_by_now_is_not_mailed() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    let said = comment(&portal, "elle", of_dax, None).await;
    portal.test.sql(&format!("update community.comments set deleted_at = now() where id = '{said}'")).await;
    portal.test.sql(&format!(
        "insert into identity.notification_preferences (id, user_id, channel, delivery) values (gen_random_uuid(), '{}', 'email', 'at_once')", id("user of dax"))).await;
    let soon = Utc::now() + Duration::minutes(5);
    mails_send(&portal.test.db, &sender(), soon).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(mails(&portal, "dax").await, "0");
    comment(&portal, "elle", of_dax, None).await;
    assert_eq!(notice(&portal, "dax").await.len(), 36, "still one row");
}

/// A mail server that takes one mail and gives it back.
async fn mail_server() -> (Secret, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap_or_else(|error| panic!("{error}"));
    let address = listener.local_addr().unwrap_or_else(|error| panic!("{error}"));
    let served = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap_or_else(|error| panic!("{error}"));
        let (read, mut write) = stream.into_split();
        let (mut lines, mut mail, mut inside) = (BufReader::new(read).lines(), String::new(), false);
        write.write_all(b"220 here\r\n").await.unwrap_or_else(|error| panic!("{error}"));
        while let Ok(Some(line)) = lines.next_line().await {
            if inside && line != "." {
                mail.push_str(&line);
                mail.push('\n');
                continue;
            }
            inside = line == "DATA";
            let answer = match line.split(' ').next() {
                Some("DATA") => "354 go on\r\n",
                Some("QUIT") => "221 bye\r\n",
                _ => "250 yes\r\n",
            };
            write.write_all(answer.as_bytes()).await.unwrap_or_else(|error| panic!("{error}"));
            if line == "." {
                break;
            }
        }
        mail
    });
    (Secret::new(format!("smtp://{address}")), served)
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_leave_carry_the_button_that_ends_them() {
    let mut portal = portal().await;
    let settings = Settings { secret_key: sender().key, ..Settings::default() };
    let app = App::new(portal.test.db.clone(), settings);
    portal.router =
        notification::routes().layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app);
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    hours(&portal, "digest = 'daily'").await;
    happened(&portal, "2026-11-29T20:00:00Z").await;
    assert_eq!(digest(&portal, "2026-11-30T12:00:00Z").await, "1");
    portal
        .test
        .sql(&format!(
            "insert into community.notifications (id, recipient_id, type, title, message, created_at) \
             values (gen_random_uuid(), '{}', 'application_status', 'x', '', '2026-11-30T12:00:00Z')",
            profile("dax")
        ))
        .await;
    mails_send(&portal.test.db, &sender(), at("2026-11-30T12:05:00Z"))
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(mails(&portal, "dax").await, "2");
    for ended in [
        "(select digest from identity.user_settings where user_id = (select user_id from identity.profiles where handle = 'dax'))",
        "(select coalesce(string_agg(delivery, ' '), '') from identity.notification_preferences where channel = 'email' and type = 'application_status')",
    ] {
        let (smtp_url, served) = mail_server().await;
        let way = MailSettings { from: "Maison <hello@maison.example>".to_owned(), smtp_url: Some(smtp_url) };
        let mail = portal.test.text("(select id from identity.outbox order by created_at, id limit 1)").await;
        let payload = serde_json::json!({ "mail": mail });
        deliver(&portal.test.db, &payload, &way).await.unwrap_or_else(|error| panic!("{error:#}"));
        let mail = served.await.unwrap_or_else(|error| panic!("{error}")).replace("\n ", " ");
        let line =
            |name: &str| mail.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
        assert_eq!(line("List-Unsubscribe-Post:"), "List-Unsubscribe=One-Click", "{mail}");
        let path = line("List-Unsubscribe:").strip_prefix("<https://maison.example").unwrap_or_default();
        let path = path.strip_suffix('>').unwrap_or_default().to_owned();
        assert!(path.starts_with("/notifications/unsubscribe/"), "{mail}");
        assert_ne!(portal.test.text(ended).await, "off");
        assert_eq!(portal.post("", &path, "List-Unsubscribe=One-Click").await.status, 200);
        assert_eq!(portal.test.text(ended).await, "off");
    }
    assert_eq!(mails(&portal, "dax").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signed_link_ends_mails_of_one_kind_without_signing_in() {
    let mut portal = portal().await;
    let settings = Settings { secret_key: sender().key, ..Settings::default() };
    let app = App::new(portal.test.db.clone(), settings);
    portal.router =
        notification::routes().layer(from_fn_with_state(app.clone(), web::cx::provide)).with_state(app);
    let path = notification::stop_path(&sender().key, id("user of dax"), "post_comment");
    let off = "(select count(*) from identity.notification_preferences where channel = 'email' and delivery = 'off' and type = 'post_comment')";
    let page = portal.get("", &path).await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("Comments on my posts") && page.body.contains("method=\"post\""),
        "{}",
        page.body
    );
    assert_eq!(portal.test.text(off).await, "0", "looking changes nothing");
    for forged in [
        path.replace("post_comment", "post_like"),
        format!("{path}0"),
        path.replace(&id("user of dax").simple().to_string(), &id("user of ana").simple().to_string()),
    ] {
        assert_eq!(portal.get("", &forged).await.status, 404, "{forged}");
        assert_eq!(portal.post("", &forged, "List-Unsubscribe=One-Click").await.status, 404, "{forged}");
    }
    for _ in 0..2 {
        assert_eq!(portal.post("", &path, "List-Unsubscribe=One-Click").await.status, 200);
    }
    assert_eq!(portal.test.text(off).await, "1");
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    hours(&portal, "digest = 'daily'").await;
    happened(&portal, "2026-11-29T20:00:00Z").await;
    assert_eq!(digest(&portal, "2026-12-02T12:00:00Z").await, "0");
}
