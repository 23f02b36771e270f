//! Push messages: to the right browser, once, at the right hour, and to nobody after it is over.

use crate::device::{Browser, Scene};
use crate::scene::{as_person, comment, like, post};
use chrono::{Duration, Utc};
use db::jobs::Workers;
use notification::pushes_queue;
use testing::{id, profile};

fn header<'a>(headers: &'a axum::http::HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_says_what_the_list_says_and_only_the_browser_reads_it() {
    let scene = Scene::new().await;
    let (browser, other) = (Browser::new(1), Browser::new(2));
    let before = scene.portal.get("dax", "/settings/notifications").await.body;
    assert!(before.contains("This browser cannot be turned on here") && before.contains("push_post_comment"));
    scene.turn_on("dax", &browser, "dax").await;
    let page = scene.portal.get("dax", "/settings/notifications").await.body;
    assert!(page.contains("Turn off") && !page.contains("This browser cannot"), "{page}");
    let of_dax = post(&scene.portal, "dax", ("", "")).await;
    let said = comment(&scene.portal, "elle", of_dax, None).await;
    scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    let arrived = scene.arrived();
    let [(headers, body)] = arrived.as_slice() else { panic!("{} messages", arrived.len()) };
    let key = page.split("data-key=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let sent = header(headers, "authorization");
    assert!(sent.starts_with("vapid t=") && sent.ends_with(&format!(", k={key}")) && key.len() == 87);
    let said_so = ["ttl", "urgency", "content-encoding"].map(|name| header(headers, name));
    assert_eq!(said_so, ["86400", "normal", "aes128gcm"]);
    assert!(!String::from_utf8_lossy(body).contains("Elle") && other.reads(body).is_none());
    let message = browser.reads(body).unwrap_or_default();
    assert_eq!(message["title"], "Elle commented on your post.");
    assert_eq!(message["body"], "The categories of the ball are out", "as in the list");
    assert_eq!(message["path"], format!("/comments/{said}"));
    assert_eq!(
        (message["tag"].as_str(), message["dir"].as_str()),
        (Some(header(headers, "topic")), Some("ltr"))
    );
    assert_eq!(header(headers, "topic").len(), 32);
    assert!(scene.portal.get("dax", "/notifications").await.body.contains("Elle commented on your post."));
    let jobs = scene.portal.test.text("(select string_agg(payload::text, ' ') from jobs.jobs)").await;
    assert!(!jobs.contains("127.0.0.1") && !jobs.contains("Elle"), "{jobs}");
    let kept = "(select auth_encrypted from identity.push_subscriptions)";
    assert_eq!(scene.portal.test.text(&format!("(position('\\x01010101'::bytea in {kept}))")).await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn several_workers_and_runs_tell_once() {
    let scene = Scene::new().await;
    scene.turn_on("dax", &Browser::new(1), "dax").await;
    let of_dax = post(&scene.portal, "dax", ("", "")).await;
    comment(&scene.portal, "elle", of_dax, None).await;
    let db = &scene.portal.test.db;
    let queued = futures::future::join_all((0..3).map(|_| pushes_queue(db, Utc::now()))).await;
    assert!(queued.iter().all(Result::is_ok));
    let workers = || {
        let workers = Workers::new(db.clone()).options(|options| options.concurrency = 2);
        notification::work(workers, &scene.settings).unwrap_or_else(|error| panic!("{error}"))
    };
    let (one, two) = (workers(), workers());
    let done = futures::future::join(one.run_due(), two.run_due()).await;
    assert!(done.0.is_ok() && done.1.is_ok());
    assert_eq!(scene.arrived().len(), 1);
    // More of the same while it is unread is told in the list only.
    comment(&scene.portal, "cleo", of_dax, None).await;
    scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.arrived().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_gone_is_deleted_and_what_refuses_ten_times_in_a_row() {
    let scene = Scene::new().await;
    scene.turn_on("dax", &Browser::new(1), "dax").await;
    scene.turn_on("ana", &Browser::new(2), "ana").await;
    let news = async |name: &str| {
        let own = post(&scene.portal, name, ("", "")).await;
        comment(&scene.portal, "elle", own, None).await;
        scene.minute(Utc::now()).await
    };
    let failures = "(select failures from identity.push_subscriptions where endpoint like '%/dax')";
    scene.answer(403);
    news("dax").await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.portal.test.text(failures).await, "1");
    scene.answer(503);
    assert!(news("dax").await.is_err(), "it is tried again");
    assert_eq!(scene.portal.test.text(failures).await, "2");
    scene.portal.test.sql("delete from jobs.jobs").await;
    scene.answer(201);
    news("dax").await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.portal.test.text(failures).await, "0");
    scene.answer(400);
    for left in 1..=10 {
        assert_eq!(scene.devices("dax").await, "1", "{left}");
        news("dax").await.unwrap_or_else(|error| panic!("{error}"));
    }
    assert_eq!(scene.devices("dax").await, "0");
    scene.answer(410);
    news("ana").await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.devices("ana").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_hours_hold_it_back_and_then_it_is_one_message() {
    let scene = Scene::new().await;
    let browser = Browser::new(1);
    scene.turn_on("dax", &browser, "dax").await;
    let now = Utc::now();
    // In Kolkata the clocks are five and a half hours ahead.
    let clock = |hours: i64| (now + Duration::minutes(330) + Duration::hours(hours)).format("%H:%M");
    scene
        .portal
        .test
        .sql(&format!(
            "update identity.user_settings set timezone = 'Asia/Kolkata', language = 'ar', quiet_from = '{}', quiet_until = '{}' \
              where user_id = '{}'",
            clock(-1),
            clock(1),
            id("user of dax")
        ))
        .await;
    for _ in 0..5 {
        let own = post(&scene.portal, "dax", ("", "")).await;
        comment(&scene.portal, "elle", own, None).await;
    }
    scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.arrived().len(), 0);
    scene.minute(now + Duration::minutes(61)).await.unwrap_or_else(|error| panic!("{error}"));
    let arrived = scene.arrived();
    assert_eq!(arrived.len(), 1);
    let message = browser.reads(&arrived[0].1).unwrap_or_default();
    assert_eq!((message["title"].as_str(), message["dir"].as_str()), (Some("5 إشعارات جديدة"), Some("rtl")));
    assert_eq!(message["path"], "/notifications");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_matrix_says_what_comes_to_devices() {
    let scene = Scene::new().await;
    scene.turn_on("dax", &Browser::new(1), "dax").await;
    let news = async |count: usize| {
        let own = post(&scene.portal, "dax", ("", "")).await;
        like(&scene.portal, "elle", ("posts", own)).await;
        comment(&scene.portal, "elle", own, None).await;
        scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(scene.arrived().len(), count);
    };
    news(1).await;
    scene.portal.post("dax", "/notifications/read", "").await;
    let form = "mail=true&digest=off&digest_at=08:00&digest_weekday=1&quiet_from=&quiet_until=&app_post_like=at_once&app_post_comment=at_once&push_post_like=at_once";
    assert_eq!(scene.portal.post("dax", "/settings/notifications", form).await.status, 303);
    news(2).await;
    let kept = scene
        .portal
        .test
        .text("(select string_agg(type, ' ' order by type) from community.notifications where pushed_at is not null)")
        .await;
    assert_eq!(kept, "post_comment post_like");
    let house = format!("/settings/notifications/houses/{}", scene.portal.fern);
    let page = scene.portal.get("dax", &house).await.body;
    assert!(page.contains("name=\"push_post_like\""), "{page}");
    assert_eq!(scene.portal.post("dax", &house, "push_post_like=off").await.status, 303);
    let inside = post(&scene.portal, "dax", (", house_id", &format!(", '{}'", scene.portal.fern))).await;
    like(&scene.portal, "elle", ("posts", inside)).await;
    scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.arrived().len(), 2, "the house is quiet");
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_belong_to_their_person() {
    let scene = Scene::new().await;
    scene.turn_on("dax", &Browser::new(1), "one").await;
    let device = scene.portal.test.text("(select id from identity.push_subscriptions)").await;
    let delete = format!("/settings/notifications/devices/{device}/delete");
    assert_eq!(scene.portal.post("elle", &delete, "").await.status, 303);
    assert!(!scene.portal.get("elle", "/settings/notifications").await.body.contains(&device));
    assert_eq!(scene.devices("dax").await, "1");
    assert_ne!(scene.portal.post("", &delete, "").await.status, 303);
    // The same click twice, and the same browser anew, is one device.
    let browser = Browser::new(1);
    let again = (0..3).map(|_| scene.turn_on("dax", &browser, "one"));
    futures::future::join_all(again).await;
    assert_eq!(scene.devices("dax").await, "1");
    // Whoever turns the same browser on takes it over.
    scene.turn_on("elle", &Browser::new(1), "one").await;
    assert_eq!((scene.devices("dax").await, scene.devices("elle").await), ("0".into(), "1".into()));
    let device = scene.portal.test.text("(select id from identity.push_subscriptions)").await;
    let delete = format!("/settings/notifications/devices/{device}/delete");
    for _ in 0..2 {
        let done = scene.portal.post("elle", &delete, "").await;
        assert_eq!((done.status, done.flash()), (303, "good.notification-push-off"));
    }
    assert_eq!(scene.devices("elle").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_inside_our_network_is_called() {
    let mut scene = Scene::new().await;
    let browser = Browser::new(1);
    for inside in ["https://10.0.0.1/x", "https://[fd00::1]/x", "http://push.example.org/x", "nonsense"] {
        let done = scene.portal.post("dax", "/settings/notifications/devices", &browser.form(inside)).await;
        assert_eq!((done.status, done.flash()), (303, "bad.notification-push-refused"), "{inside}");
    }
    assert_eq!(scene.devices("dax").await, "0");
    // A name may lead inside only later: the client asks again when it sends.
    scene.turn_on("dax", &browser, "dax").await;
    scene.settings.call_loopback = false;
    let own = post(&scene.portal, "dax", ("", "")).await;
    comment(&scene.portal, "elle", own, None).await;
    let failed = scene.minute(Utc::now()).await.err().unwrap_or_default();
    assert!(failed.contains("private network"), "{failed}");
    assert_eq!(scene.arrived().len(), 0);
    let failures = scene.portal.test.text("(select failures from identity.push_subscriptions)").await;
    assert_eq!(failures, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_ends_it() {
    let scene = Scene::new().await;
    scene.turn_on("dax", &Browser::new(1), "dax").await;
    let own = post(&scene.portal, "dax", ("", "")).await;
    comment(&scene.portal, "elle", own, None).await;
    pushes_queue(&scene.portal.test.db, Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.portal.post("dax", "/sign-out", "").await.status, 303);
    assert_eq!(scene.devices("dax").await, "0");
    scene.minute(Utc::now()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.arrived().len(), 0, "what was queued is not sent either");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_or_is_hidden_by_now_is_not_told() {
    let scene = Scene::new().await;
    let (queue, now) = (&scene.portal.test.db, Utc::now);
    // What happened before somebody turned a device on stays in the list.
    let own = post(&scene.portal, "dax", ("", "")).await;
    comment(&scene.portal, "cleo", own, None).await;
    scene.turn_on("dax", &Browser::new(1), "dax").await;
    scene.minute(now()).await.unwrap_or_else(|error| panic!("{error}"));
    let read = post(&scene.portal, "dax", ("", "")).await;
    comment(&scene.portal, "cleo", read, None).await;
    pushes_queue(queue, now()).await.unwrap_or_else(|error| panic!("{error}"));
    scene.portal.post("dax", "/notifications/read", "").await;
    let hidden = post(&scene.portal, "dax", ("", "")).await;
    comment(&scene.portal, "elle", hidden, None).await;
    pushes_queue(queue, now()).await.unwrap_or_else(|error| panic!("{error}"));
    as_person(
        &scene.portal,
        "dax",
        &format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values (gen_random_uuid(), '{}', '{}')",
            profile("dax"),
            profile("elle")
        ),
    )
    .await;
    scene.minute(now()).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(scene.arrived().len(), 0);
}
