//! Who sees a quotation: nobody more than may see both posts.

use super::{GONE, about, answer, block, follow, mute, original};
use crate::house::{Sheet, count, portal, profile, publish, send};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_quotation_shows_nobody_more_than_they_may_see() {
    let portal = portal().await;
    let secret = publish(
        &portal,
        "elle",
        &Sheet::new(&portal, "Among members.").with("visibility", "members").with("quote_policy", "everyone"),
    )
    .await;
    let open = original(&portal, "For the world.", "everyone").await;
    let house = |words: &str, quoted: Uuid| {
        about(&portal, quoted, words).with("place", format!("house:{}", portal.fern))
    };
    let closed = publish(&portal, "dax", &house("About it. #Ball", secret)).await;
    publish(&portal, "dax", &house("About that. #Ball", open)).await;
    for path in [
        format!("/posts/{closed}"),
        "/houses/fern/feed".into(),
        "/people/dax/posts".into(),
        "/feed/tags/birch/ball".into(),
    ] {
        for (who, sees) in [("", false), ("omar", false), ("vera", false), ("bo", true), ("elle", true)] {
            let page = portal.get(who, &path).await;
            assert!(page.body.contains("About it."), "{path} for {who}");
            assert_eq!(page.body.contains("Among members."), sees, "{path} for {who}");
            assert_eq!(page.body.contains(GONE), !sees, "{path} for {who}");
        }
    }
    for path in ["/houses/fern/feed.json", "/houses/fern/feed.xml"] {
        let page = portal.get("elle", path).await.body;
        assert!(page.contains("For the world.") && page.contains("blockquote cite="), "{path}: {page}");
        assert!(page.contains(&format!("http://127.0.0.1:3000/posts/{open}")), "{path}");
        assert!(page.contains("About it.") && !page.contains("Among members."), "{path}");
        assert!(!page.contains(&secret.to_string()), "{path}");
    }
    // What is only for followers is quoted by nobody.
    let few =
        Sheet::new(&portal, "For few.").with("visibility", "followers").with("quote_policy", "everyone");
    let few = publish(&portal, "elle", &few).await;
    assert_eq!(send(&portal, "elle", "/posts/new", &about(&portal, few, "My own.")).await.status, 422);
    // What becomes smaller later is smaller in quotations as well.
    portal.test.sql(&format!("update community.posts set visibility = 'house' where id = '{secret}'")).await;
    let page = portal.get("bo", &format!("/posts/{closed}")).await;
    assert!(page.body.contains(GONE) && !page.body.contains("Among members."));
    let panel = portal.get("bo", &format!("/posts/{closed}/audience")).await;
    assert!(
        panel.body.contains("What it quotes is seen only by those who may see that post"),
        "{}",
        panel.body
    );
    let page =
        send(&portal, "bo", "/posts/new", &about(&portal, open, "Soon.").with("action", "preview")).await;
    assert!(
        page.body.contains("What it quotes is seen only by those") && page.body.contains("For the world.")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_ends_quoting_both_ways() {
    let portal = portal().await;
    let quoted = original(&portal, "Before the quarrel.", "everyone").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "She says.")).await;
    assert!(portal.get("cleo", &format!("/posts/{quoting}")).await.body.contains("Before the quarrel."));
    block(&portal, "elle", "cleo").await;
    let page = portal.get("cleo", &format!("/posts/{quoting}")).await;
    assert!(page.body.contains(GONE) && !page.body.contains("Before the quarrel."), "{}", page.body);
    assert_eq!(portal.get("elle", &format!("/posts/{quoting}")).await.status, 404);
    // Its author does not read it, and takes it back all the same.
    let list = portal.get("elle", &format!("/posts/{quoted}/quotes")).await;
    assert!(!list.body.contains("She says.") && list.body.contains(">Withdraw</button>"), "{}", list.body);
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains("Before the quarrel."));
    answer(&portal, "elle", quoted, false).await;
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains(GONE));
    assert_eq!(portal.get("cleo", &format!("/posts/new?quote={quoted}")).await.status, 404);
    assert_eq!(send(&portal, "cleo", "/posts/new", &about(&portal, quoted, "Again.")).await.status, 422);
    // Ana moderates and reads across blocks; she quotes across none.
    block(&portal, "ana", "elle").await;
    assert_eq!(portal.get("ana", &format!("/posts/{quoted}")).await.status, 200);
    assert_eq!(portal.get("ana", &format!("/posts/new?quote={quoted}")).await.status, 403);
    assert_eq!(send(&portal, "ana", "/posts/new", &about(&portal, quoted, "Officially.")).await.status, 422);
    assert_eq!(count(&portal, "select count(*) from community.shares").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_a_reader_mutes_is_not_quoted_in_their_lists() {
    let portal = portal().await;
    let quoted = original(&portal, "Loud words.", "everyone").await;
    let house = format!("house:{}", portal.fern);
    let quoting = publish(&portal, "elle", &about(&portal, quoted, "I said.").with("place", &house)).await;
    let second = publish(&portal, "cleo", &about(&portal, quoted, "She said.")).await;
    follow(&portal, "dax", "cleo").await;
    assert_eq!(portal.get("dax", "/feed").await.body.matches("Loud words.").count(), 3);
    mute(&portal, "dax", "elle").await;
    let feed = portal.get("dax", "/feed").await.body;
    assert!(feed.contains("She said.") && feed.contains(GONE) && !feed.contains("Loud words."), "{feed}");
    assert!(!feed.contains("I said."));
    // On its own page a post is read whole, as with posts of theirs.
    for id in [quoting, second] {
        assert!(portal.get("dax", &format!("/posts/{id}")).await.body.contains("Loud words."));
    }
    portal.test.sql("delete from identity.mutes").await;
    let filter = |action: &str| {
        format!(
            "delete from identity.keyword_filters; insert into identity.keyword_filters (id, profile_id, phrase, action) values (gen_random_uuid(), '{}', 'loud', '{action}')",
            profile("dax")
        )
    };
    portal.test.sql(&filter("hide")).await;
    let feed = portal.get("dax", "/feed").await.body;
    assert!(feed.contains("She said.") && feed.contains(GONE) && !feed.contains("Loud words."), "{feed}");
    portal.test.sql(&filter("warn")).await;
    let feed = portal.get("dax", "/feed").await.body;
    let quotation = feed.split("She said.").nth(1).unwrap();
    assert!(
        quotation.contains("Hidden by your filter “loud”") && quotation.contains("Loud words."),
        "{feed}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_quoted_runs_and_one_level_is_shown() {
    let portal = portal().await;
    let attack = "**Bold** & @cleo <script>alert(1)</script> <img src=x onerror=alert(2)>";
    let quoted = original(&portal, attack, "everyone").await;
    let house = format!("house:{}", portal.fern);
    let inner = about(&portal, quoted, "Inner words.").with("place", &house).with("title", "</p><b>T");
    let inner = publish(&portal, "elle", &inner.with("quote_policy", "everyone")).await;
    let outer = publish(&portal, "dax", &about(&portal, inner, "Outer words.").with("place", &house)).await;
    let page = portal.get("bo", &format!("/posts/{outer}")).await;
    assert!(page.body.contains("Outer words.") && page.body.contains("Inner words."), "{}", page.body);
    assert!(!page.body.contains("Bold") && page.body.matches("<figure class=\"quoted\"").count() == 1);
    for path in [
        format!("/posts/{inner}"),
        format!("/posts/{outer}"),
        "/houses/fern/feed".into(),
        format!("/posts/new?quote={quoted}"),
    ] {
        let page = portal.get("elle", &path).await.body;
        assert!(
            !page.contains("<script>alert") && !page.contains("<img src=x") && !page.contains("<b>T"),
            "{path}: {page}"
        );
    }
    let page = portal.get("", &format!("/posts/{inner}")).await.body;
    assert!(
        page.contains("Bold &amp; @cleo") && !page.contains(&profile("cleo").simple().to_string()),
        "{page}"
    );
    let json = portal.get("", "/houses/fern/feed.json").await.body;
    assert!(json.contains("Bold &amp;amp; @cleo") || json.contains("Bold &amp; @cleo"), "{json}");
    assert!(!json.contains("<script>alert") && !json.contains("<img src=x"), "{json}");
    // What stands behind a warning waits in quotations, too, and elsewhere only the warning stands.
    let loud =
        Sheet::new(&portal, "Strobe lights.").with("warning", "Flashing").with("quote_policy", "everyone");
    let loud = publish(&portal, "elle", &loud).await;
    publish(&portal, "dax", &about(&portal, loud, "Careful.").with("place", &house)).await;
    let xml = portal.get("", "/houses/fern/feed.xml").await.body;
    assert!(xml.contains("Flashing") && !xml.contains("Strobe"), "{xml}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_asks_no_more_for_quotations() {
    let portal = portal().await;
    let cost = async |path: &str| {
        let mut least = u64::MAX;
        // The first ones connect and prepare.
        for _ in 0..4 {
            let before = portal.test.db.statements();
            portal.get("dax", path).await;
            least = least.min(portal.test.db.statements() - before);
        }
        least
    };
    let quoted = original(&portal, "One.", "everyone").await;
    let paths = ["/houses/fern/feed".to_owned(), "/feed".to_owned(), format!("/posts/{quoted}")];
    let mut before = Vec::new();
    for path in &paths {
        before.push(cost(path).await);
    }
    let house = format!("house:{}", portal.fern);
    for number in 0..5 {
        let sheet = about(&portal, quoted, &format!("Number {number}.")).with("place", &house);
        publish(&portal, "elle", &sheet).await;
    }
    assert_eq!(portal.get("dax", "/feed").await.body.matches("<figure class=\"quoted\"").count(), 5);
    for (path, before) in paths.iter().zip(before) {
        assert_eq!(cost(path).await, before, "{path}");
    }
    let list = portal.get("elle", &format!("/posts/{quoted}/quotes")).await;
    assert_eq!(list.body.matches("class=\"quotation\"").count(), 5);
}
