//! "Members only" holds wherever a picture stands, not only in the gallery: a crawl as a visitor, a stranger and a member.

use crate::place::*;
use db::prelude::*;
use diesel::sql_types::BigInt;
use kernel::Actor;
use std::collections::BTreeSet;
use testing::Portal;
use uuid::Uuid;

/// Everything that somebody reaches by links, feeds for readers included: addresses and what stands there.
async fn crawl(portal: &Portal, name: &str) -> Vec<(String, String)> {
    let begin = [
        "/gallery",
        "/houses/fern",
        "/houses/fern/gallery",
        "/houses/fern/feed",
        "/houses/fern/feed.json",
        "/houses/fern/feed.xml",
    ];
    let mut waiting: Vec<String> = begin.map(str::to_owned).to_vec();
    let (mut seen, mut pages) = (BTreeSet::new(), Vec::new());
    while let Some(path) = waiting.pop() {
        if path.starts_with("/media/") || !seen.insert(path.clone()) {
            continue;
        }
        assert!(seen.len() < 600, "it ends nowhere");
        let page = portal.get(name, &path).await;
        if page.status != 200 {
            continue;
        }
        let links = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
        waiting.extend(links.filter(|link| link.starts_with('/')).map(|link| link.replace("&amp;", "&")));
        pages.push((path, page.body));
    }
    pages
}

/// Where a picture is met.
async fn met(portal: &Portal, name: &str, key: &str) -> BTreeSet<String> {
    let pages = crawl(portal, name).await;
    assert!(pages.len() > 5, "{name} got about");
    pages.into_iter().filter(|(_, body)| body.contains(key)).map(|(path, _)| path).collect()
}

/// A post of elle's for everybody, with an asset.
async fn show(portal: &Portal, asset: Uuid) -> String {
    let post = Uuid::now_v7();
    let sql = format!(
        "insert into community.posts (id, organization_id, house_id, author_profile_id, content, visibility, publish_state)
         values ('{post}', '{birch}', '{fern}', '{elle}', 'Look.', 'public', 'published');
         insert into community.post_media (id, organization_id, post_id, asset_id) values (gen_random_uuid(), '{birch}', '{post}', '{asset}')",
        birch = portal.world.birch,
        fern = portal.fern,
        elle = testing::profile("elle"),
    );
    portal.test.sql(&sql).await;
    format!("/posts/{post}")
}

/// The same file sent once more, with a post.
async fn twin(portal: &Portal, asset: Uuid) -> Uuid {
    let id = Uuid::now_v7();
    let sql = format!(
        "insert into media.assets (id, owner_profile_id, file_id, name, visibility)
         select '{id}', owner_profile_id, file_id, 'twin', 'private' from media.assets where id = '{asset}'"
    );
    portal.test.sql(&sql).await;
    id
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// A number, as somebody sees it.
async fn number(portal: &Portal, name: &str, sql: &str) -> i64 {
    let actor = if name.is_empty() { Actor::Visitor } else { portal.world.actor(name) };
    let read = portal
        .test
        .db
        .read(actor, async |tx| Ok(diesel::sql_query(sql).get_result::<Count>(&mut tx.conn()).await?));
    read.await.unwrap().count
}

const LINK: &str = "select count(*) from media.share_resolve(sha256('link'))";

/// A picture of elle's wherever pictures stand, to which vera has agreed.
struct Scene {
    id: Uuid,
    /// The key of its bytes, and a copy of them.
    key: String,
    copy: String,
    /// Its page in the gallery, and posts that show it and its twin.
    item: String,
    first: String,
    second: String,
    /// Where vera answers.
    answer: String,
}

impl Scene {
    async fn new(portal: &Portal) -> Self {
        let sheet = Sheet::new(&fern(portal), "public").file("a.jpg", &jpeg(1));
        let id = publish(portal, "elle", &sheet, "").await;
        let copy = rendition(portal, id).await;
        let key = copy.split('/').nth(2).unwrap().to_owned();
        let item = format!("/gallery/{id}");
        let (first, second) = (show(portal, id).await, show(portal, twin(portal, id).await).await);
        let elle = testing::profile("elle");
        portal
            .test
            .sql(&format!(
                "update identity.profiles set avatar_asset_id = '{id}' where id = '{elle}';
                 insert into media.share_links (id, asset_id, token) values (gen_random_uuid(), '{id}', sha256('link'))"
            ))
            .await;
        portal.post("elle", &format!("{item}/people"), "handle=vera").await;
        let consent = portal.test.text("select id::text from community.picture_consents").await;
        let scene =
            Self { id, key, copy, item, first, second, answer: format!("/gallery/consents/{consent}") };
        scene.say(portal, "all").await;
        scene
    }

    /// Vera answers.
    async fn say(&self, portal: &Portal, answer: &str) {
        let page = portal.post("vera", &self.answer, &format!("answer={answer}")).await;
        assert_eq!(page.flash(), format!("good.gallery-answered-{answer}"), "{}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_visitor_meets_what_is_for_members_only() {
    let portal = portal().await;
    let scene = Scene::new(&portal).await;
    let Scene { id, key, copy, item, first, second, .. } = &scene;
    let other = Sheet::new(&fern(&portal), "public").file("b.jpg", &jpeg(2));
    let other = publish(&portal, "elle", &other, "").await;
    let beside = rendition(&portal, other).await;
    // As long as vera agrees to everything, everybody meets it.
    let before = met(&portal, "", key).await;
    for path in ["/gallery", item, first, second, "/houses/fern/feed.json", "/houses/fern/feed.xml"] {
        assert!(before.contains(path), "{path}: {before:?}");
    }
    assert_eq!(number(&portal, "", LINK).await, 1);
    scene.say(&portal, "members").await;
    let sent_later = show(&portal, twin(&portal, *id).await).await;
    let rows = format!("select count(*) from media.files f where f.key = '{key}'");
    let words = format!("select count(*) from community.post_media m where m.asset_id = '{id}'");
    for name in ["", "omar"] {
        assert_eq!(met(&portal, name, key).await, BTreeSet::new(), "{name}");
        for width in ["320.jpg", "320.webp"] {
            assert_eq!(bytes(&portal, name, &format!("/media/{key}/{width}")).await, 404, "{name} {width}");
        }
        for sql in [LINK, &rows, &words] {
            assert_eq!(number(&portal, name, sql).await, 0, "{name}: {sql}");
        }
        // The words of the post stay, and so does the picture beside it.
        assert!(portal.get(name, first).await.body.contains("Look."), "{name}");
        assert_eq!(bytes(&portal, name, &beside).await, 200, "{name}");
    }
    for name in ["cleo", "dax", "elle"] {
        let there = met(&portal, name, key).await;
        for path in [item, first, second, &sent_later] {
            assert!(there.contains(path), "{name} {path}: {there:?}");
        }
        assert_eq!(
            (bytes(&portal, name, copy).await, number(&portal, name, &words).await),
            (200, 1),
            "{name}"
        );
    }
    // Whoever is in it sees what they decide about.
    assert_eq!(bytes(&portal, "vera", copy).await, 200);
    assert!(portal.get("vera", "/gallery/consents").await.body.contains(key));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_but_another_answer_makes_it_wider() {
    let portal = portal().await;
    let scene = Scene::new(&portal).await;
    scene.say(&portal, "members").await;
    // No way that writes does, also not the database's own.
    let wide =
        "update community.gallery_items set visibility = 'public'; update media.assets set members_of = '{}'";
    portal.test.sql(wide).await;
    assert_eq!(met(&portal, "", &scene.key).await, BTreeSet::new());
    assert_eq!(portal.get("", &scene.item).await.status, 404);
    // Nor does an answer that has ended.
    portal.test.sql("update community.picture_consents set status = 'expired'").await;
    assert_eq!(bytes(&portal, "", &scene.copy).await, 404);
    scene.say(&portal, "all").await;
    let after = met(&portal, "", &scene.key).await;
    assert!(after.contains(&scene.first) && after.contains(&scene.second), "{after:?}");
    assert_eq!(portal.get("", &scene.item).await.status, 404, "its author shows it in the gallery again");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_narrows_what_somebody_else_shows() {
    let portal = portal().await;
    let theirs =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let copy =
        publish(&portal, "dax", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    portal.post("dax", &format!("/gallery/{copy}/people"), "handle=vera").await;
    let answer = format!(
        "/gallery/consents/{}",
        portal.test.text("select id::text from community.picture_consents").await
    );
    portal.post("vera", &answer, "answer=members").await;
    assert_eq!(portal.get("", &format!("/gallery/{copy}")).await.status, 404);
    assert_eq!(portal.get("", &format!("/gallery/{theirs}")).await.status, 200);
}
