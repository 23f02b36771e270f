//! What a person reads at home.

use crate::house::{Sheet, count, portal, profile, publish, send};
use testing::Portal;

async fn seed(portal: &Portal, number: i64) {
    portal
        .test
        .sql(&format!(
            "insert into community.posts (id, organization_id, house_id, content, author_profile_id, publish_state, published_at)
             select gen_random_uuid(), '{}', '{}', 'Number ' || n || ' of many.', '{}', 'published', now() - make_interval(mins => n::integer)
               from generate_series(1, {number}) n",
            portal.world.birch,
            portal.fern,
            profile("elle")
        ))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn home_has_ones_own_sources_and_nothing_else() {
    let portal = portal().await;
    let birch = format!("organization:{}", portal.world.birch);
    let at_large = |content: &str| Sheet::new(&portal, content).with("place", &birch);
    publish(&portal, "elle", &Sheet::new(&portal, "From the house.")).await;
    publish(&portal, "ana", &at_large("Announced to all.").with("kind", "announcement")).await;
    publish(&portal, "ana", &at_large("Said by ana.")).await;
    publish(&portal, "bo", &at_large("Tagged #Vogue by bo.")).await;
    assert_eq!(portal.get("", "/feed").await.status, 401);
    let home = |name: &'static str, show: &'static str| {
        let portal = &portal;
        async move {
            let body = portal.get(name, &format!("/feed?show={show}")).await.body;
            ["From the house.", "Announced to all.", "Said by ana.", "by bo."]
                .map(|words| body.contains(words))
        }
    };
    assert_eq!(home("dax", "all").await, [true, true, false, false]);
    assert_eq!(home("cleo", "all").await, [false, true, false, false]);
    assert_eq!(home("vera", "all").await, [false, false, false, false]);
    assert_eq!(
        portal.post("dax", "/feed/tags/birch/vogue/follow", "on=true").await.flash(),
        "good.post-tag-followed"
    );
    portal.post("dax", "/feed/tags/birch/vogue/follow", "on=true").await;
    portal
        .test
        .sql(&format!(
            "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at) values (gen_random_uuid(), '{}', '{}', now())",
            profile("dax"),
            profile("ana")
        ))
        .await;
    assert_eq!(home("dax", "all").await, [true, true, true, true]);
    assert_eq!(home("dax", "houses").await, [true, false, false, false]);
    assert_eq!(home("dax", "people").await, [false, true, true, false]);
    assert_eq!(home("dax", "announcements").await, [false, true, false, false]);
    assert_eq!(home("dax", "tags").await, [false, false, false, true]);
    assert_eq!(home("dax", "sites").await, [false, false, false, false]);
}

#[tokio::test(flavor = "multi_thread")]
async fn muted_people_and_hidden_words_are_not_read() {
    let portal = portal().await;
    publish(&portal, "elle", &Sheet::new(&portal, "Nothing special.")).await;
    publish(&portal, "elle", &Sheet::new(&portal, "A spoiler (50%+) here.")).await;
    publish(&portal, "elle", &Sheet::new(&portal, "Category is class.")).await;
    let filter = |phrase: &str, action: &str| {
        format!(
            "insert into identity.keyword_filters (id, profile_id, phrase, action) values (gen_random_uuid(), '{}', '{phrase}', '{action}')",
            profile("dax")
        )
    };
    portal.test.sql(&filter("(50%+)", "hide")).await;
    portal.test.sql(&filter("CLASS", "warn")).await;
    // A word inside a word is another word.
    portal.test.sql(&filter("peci", "hide")).await;
    let page = portal.get("dax", "/feed").await;
    assert!(page.body.contains("Nothing special.") && !page.body.contains("spoiler"), "{}", page.body);
    assert!(page.body.contains("Hidden by your filter “CLASS”"), "{}", page.body);
    assert!(portal.get("elle", "/feed").await.body.contains("spoiler"));
    // What has ended neither hides nor warns, as long as its row is still there.
    portal.test.sql("update identity.keyword_filters set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'").await;
    let page = portal.get("dax", "/feed").await;
    assert!(page.body.contains("spoiler") && !page.body.contains("Hidden by your filter"), "{}", page.body);
    portal
        .test
        .sql(&format!(
            "insert into identity.mutes (id, profile_id, muted_profile_id) values (gen_random_uuid(), '{}', '{}')",
            profile("dax"),
            profile("elle")
        ))
        .await;
    let page = portal.get("dax", "/feed").await;
    assert!(!page.body.contains("Nothing special."), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_post_stands_on_one_page() {
    let portal = portal().await;
    seed(&portal, 45).await;
    let mut path = "/feed".to_owned();
    let (mut pages, mut seen) = (0, Vec::new());
    loop {
        let page = portal.get("dax", &path).await;
        assert_eq!(page.status, 200);
        pages += 1;
        let numbers = page.body.split("Number ").skip(1);
        seen.extend(numbers.filter_map(|rest| rest.split(' ').next()?.parse::<u32>().ok()));
        let Some(next) =
            page.body.split("rel=\"next\"").next().filter(|before| before.len() < page.body.len())
        else {
            break;
        };
        path = next.rsplit("href=\"").next().unwrap().split('"').next().unwrap().replace("&amp;", "&");
    }
    assert_eq!((pages, seen), (3, (1..=45).collect::<Vec<_>>()));
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_marks_nothing_and_the_button_does() {
    let portal = portal().await;
    seed(&portal, 3).await;
    let page = portal.get("dax", "/feed").await;
    assert_eq!(count(&portal, "select count(*) from community.feed_markers").await, 0);
    let at = page.body.split("name=\"at\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(portal.post("dax", "/feed/seen", &format!("at={at}")).await.flash(), "good.feed-marked");
    assert!(portal.get("dax", "/feed").await.body.contains("You have read everything."));
    publish(&portal, "elle", &Sheet::new(&portal, "Fresh.")).await;
    let page = portal.get("dax", "/feed").await;
    assert!(page.body.contains("One post is new") && page.body.contains("id=\"seen\""), "{}", page.body);
    // An older mark does not move it back, and none goes beyond now.
    portal.post("dax", "/feed/seen", "at=1").await;
    portal.post("dax", "/feed/seen", "at=99999999999999999").await;
    assert_eq!(
        count(&portal, "select count(*) from community.feed_markers where last_seen_at > now()").await,
        0
    );
    assert!(portal.get("dax", "/feed").await.body.contains("You have read everything."));
    // Whoever writes has read.
    let sheet = Sheet::new(&portal, "Mine.").with("back", "/feed");
    assert_eq!(send(&portal, "elle", "/posts/new", &sheet).await.location, "/feed");
    assert!(portal.get("elle", "/feed").await.body.contains("You have read everything."));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_and_passed_on_is_so_once() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "Worth it.")).await;
    for _ in 0..2 {
        portal.post("cleo", &format!("/posts/{id}/bookmark"), "on=true&back=/bookmarks").await;
        portal.post("dax", &format!("/posts/{id}/share"), "on=true").await;
    }
    assert!(portal.get("cleo", "/bookmarks").await.body.contains("Worth it."));
    assert!(!portal.get("dax", "/bookmarks").await.body.contains("Worth it."));
    assert_eq!(count(&portal, "select shares_count::bigint from community.posts").await, 1);
    portal
        .test
        .sql(&format!(
            "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at) values (gen_random_uuid(), '{}', '{}', now())",
            profile("cleo"),
            profile("dax")
        ))
        .await;
    let page = portal.get("cleo", "/feed").await;
    assert!(page.body.contains("passed this on") && page.body.contains("Worth it."), "{}", page.body);
    let page = portal.post("cleo", &format!("/posts/{id}/bookmark"), "on=false&back=//evil.example").await;
    assert_eq!(page.location, "/");
    assert!(!portal.get("cleo", "/bookmarks").await.body.contains("Worth it."));
}
