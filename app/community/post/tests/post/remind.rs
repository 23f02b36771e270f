//! Reminders: on the person's own clocks, once, and only of what they still see.

use crate::house::{Sheet, count, portal, profile, publish};
use db::jobs::upkeep::{UPKEEP, run};
use testing::Portal;
use uuid::Uuid;

/// What the workers of a node do every minute.
async fn minute(db: &db::Db) -> i64 {
    let remind = UPKEEP.iter().find(|upkeep| upkeep.function == "community.remind").unwrap();
    run(db, remind).await.unwrap()
}

/// Lets every reminder be due.
async fn due(portal: &Portal) {
    portal.test.sql("update community.bookmarks set remind_at = now() - interval '1 minute' where remind_at is not null").await;
}

/// How many reminders somebody has been given.
async fn told(portal: &Portal, name: &str) -> i64 {
    let sql = format!(
        "select count(*) from community.notifications where type = 'bookmark_reminder' and recipient_id = '{}'",
        profile(name)
    );
    count(portal, &sql).await
}

async fn clocks(portal: &Portal, name: &str, zone: &str) {
    let sql = "update identity.user_settings set timezone";
    portal
        .test
        .sql(&format!(
            "{sql} = '{zone}' where user_id = (select user_id from identity.profiles where handle = '{name}')"
        ))
        .await;
}

async fn at(portal: &Portal, name: &str) -> String {
    let sql = format!(
        "select coalesce(to_char(max(remind_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), '-') from community.bookmarks where profile_id = '{}'",
        profile(name)
    );
    portal.test.text(&sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn times_are_typed_and_shown_on_ones_own_clocks() {
    let portal = portal().await;
    clocks(&portal, "cleo", "America/New_York").await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "Read this.")).await;
    let path = format!("/posts/{id}/remind");
    // Summer, winter, an hour that the clocks skip.
    for (typed, wanted) in [
        ("2037-07-01T10:00", "2037-07-01 14:00"),
        ("2037-01-15T10:00", "2037-01-15 15:00"),
        ("2037-03-08T02:30", "2037-03-08 07:30"),
    ] {
        let form = format!("when=own&at={}&back=/bookmarks", typed.replace(':', "%3A"));
        for _ in 0..2 {
            let page = portal.post("cleo", &path, &form).await;
            assert_eq!(
                (page.location.as_str(), page.flash()),
                ("/bookmarks", "good.post-remind-done"),
                "{}",
                page.body
            );
        }
        assert_eq!(at(&portal, "cleo").await, wanted, "{typed}");
    }
    assert_eq!(count(&portal, "select count(*) from community.bookmarks").await, 1);
    let list = portal.get("cleo", "/bookmarks").await.body;
    assert!(list.contains("You will be reminded:") && list.contains("03:30"), "{list}");
    assert!(list.contains(&format!("href=\"{path}?back=/bookmarks")), "{list}");
    assert!(portal.get("cleo", &path).await.body.contains("value=\"2037-03-08T03:30\""));
    assert!(portal.get("cleo", &format!("/posts/{id}")).await.body.contains("You will be reminded:"));
    let page = portal.post("cleo", &path, "when=never&back=/bookmarks").await;
    assert_eq!((at(&portal, "cleo").await.as_str(), page.flash()), ("-", "good.post-remind-forgotten"));
    let list = portal.get("cleo", "/bookmarks").await.body;
    assert!(list.contains("Read this.") && !list.contains("You will be reminded"), "it stays kept: {list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_time_is_said_beside_it() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "Read this.")).await;
    let path = format!("/posts/{id}/remind");
    for (form, sentence) in [
        ("when=own&at=2001-01-01T10:00", "This moment is over already."),
        ("when=own&at=", "This is not a day and a time."),
        ("when=own&at=soon", "This is not a day and a time."),
        ("when=whenever", "This is not a day and a time."),
    ] {
        let page = portal.post("cleo", &path, form).await;
        assert!(page.status == 422 && page.body.contains(sentence), "{form}: {}", page.body);
    }
    assert_eq!(count(&portal, "select count(*) from community.bookmarks").await, 0);
    for when in ["later", "tomorrow", "week"] {
        let page = portal.post("cleo", &path, &format!("when={when}&back=//evil.example")).await;
        assert_eq!((page.status, page.location.as_str()), (303, "/"), "{when}");
    }
    let soon = "select count(*) from community.bookmarks where remind_at between now() + interval '8 hours' and now() + interval '8 days'";
    assert_eq!(count(&portal, soon).await, 1);
    // What one does not see cannot be kept.
    let closed = publish(&portal, "elle", &Sheet::new(&portal, "Closed.").with("visibility", "house")).await;
    let path = format!("/posts/{closed}/remind");
    assert_eq!(portal.get("cleo", &path).await.status, 404);
    assert_eq!(portal.post("cleo", &path, "when=tomorrow").await.status, 404);
    assert_eq!(portal.get("", &path).await.status, 401);
    assert_eq!(portal.post("", &path, "when=tomorrow").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_remind_once_and_of_ones_own_only() {
    let portal = portal().await;
    let mut ids: Vec<Uuid> = Vec::new();
    for number in 0..12 {
        let id = publish(&portal, "elle", &Sheet::new(&portal, &format!("Number {number}."))).await;
        portal.post("cleo", &format!("/posts/{id}/remind"), "when=tomorrow").await;
        ids.push(id);
    }
    portal.post("dax", &format!("/posts/{}/bookmark", ids[0]), "on=true").await;
    assert_eq!(minute(&portal.test.db).await, 0, "not before its time");
    due(&portal).await;
    let (one, two) = tokio::join!(minute(&portal.test.db), minute(&portal.test.db));
    assert_eq!((one + two, told(&portal, "cleo").await, told(&portal, "dax").await), (12, 12, 0));
    assert_eq!(minute(&portal.test.db).await, 0);
    let spot = format!(
        "select count(*) from community.notifications where subject_type = 'posts' and subject_id = '{}' and title = type",
        ids[0]
    );
    assert_eq!(count(&portal, &spot).await, 1);
    assert!(!portal.get("cleo", "/bookmarks").await.body.contains("You will be reminded"));
    // Somebody else's choice is theirs.
    portal.post("cleo", &format!("/posts/{}/remind", ids[0]), "when=week").await;
    portal.post("dax", &format!("/posts/{}/remind", ids[0]), "when=never").await;
    assert_eq!(at(&portal, "dax").await, "-");
    due(&portal).await;
    portal.test.sql("update community.notifications set is_read = true").await;
    assert_eq!(minute(&portal.test.db).await, 1);
    assert_eq!(told(&portal, "cleo").await, 13);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_reminded_of_what_they_no_longer_see() {
    let portal = portal().await;
    let mut ids: Vec<Uuid> = Vec::new();
    for words in ["Deleted.", "Hidden.", "Narrowed.", "Blocked.", "Unwanted."] {
        let name = if words == "Blocked." { "dax" } else { "elle" };
        let id = publish(&portal, name, &Sheet::new(&portal, words)).await;
        assert_eq!(portal.post("cleo", &format!("/posts/{id}/remind"), "when=tomorrow").await.status, 303);
        ids.push(id);
    }
    let set = async |id: Uuid, what: &str| {
        portal.test.sql(&format!("update community.posts set {what} where id = '{id}'")).await
    };
    set(ids[0], "deleted_at = now()").await;
    set(ids[1], "publish_state = 'archived'").await;
    set(ids[2], "visibility = 'house'").await;
    portal
        .test
        .sql(&format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values (gen_random_uuid(), '{}', '{}')",
            profile("dax"),
            profile("cleo")
        ))
        .await;
    portal.post("cleo", &format!("/posts/{}/bookmark", ids[4]), "on=false").await;
    due(&portal).await;
    assert_eq!(minute(&portal.test.db).await, 4);
    assert_eq!(told(&portal, "cleo").await, 0);
}
