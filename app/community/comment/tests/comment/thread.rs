//! Reading a thread: order, pages, what one would rather not read, and nothing that runs.

use super::place::*;
use testing::{id, profile};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_people_write_runs() {
    let portal = portal().await;
    let post = post(&portal, "dax", "title = '<script>alert(0)</script>'").await;
    for attack in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "</textarea><script>alert(1)</script>",
        "<svg/onload=alert(1)>",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href=\"https://x.example\" onclick=\"alert(1)\">x</a>",
        "<style>body{display:none}</style>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    ] {
        said(&portal, "cleo", post, &attack.replace('\'', "''")).await;
    }
    portal
        .test
        .sql("update identity.profiles set display_name = '<b onclick=alert(1)>Bo' where handle = 'cleo'")
        .await;
    let pages = [
        thread(&portal, "elle", post).await,
        say(
            &portal,
            "elle",
            post,
            &format!("%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E{}", "x".repeat(10_000)),
        )
        .await,
    ];
    for page in pages {
        for bad in [
            "<script>alert",
            "<img",
            "<svg/",
            "<style>",
            "<iframe",
            "href=\"javascript:",
            "href=\"data:",
            "<b onclick",
        ] {
            assert!(!page.body.contains(bad), "{bad}");
        }
        assert!(!page.body.contains("<a href=\"https://x.example\" onclick"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_thread_is_read_page_by_page() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    portal
        .test
        .sql(&format!(
            "insert into community.comments (id, organization_id, subject_type, subject_id, author_profile_id, content, created_at)
             select gen_random_uuid(), '{}', 'posts', '{post}', '{}', 'Number ' || n || ' here', now() - interval '1 hour' * (300 - n)
               from generate_series(1, 230) n",
            portal.world.birch,
            profile("cleo")
        ))
        .await;
    for (sort, first) in
        [("oldest", "Number 1 here"), ("newest", "Number 230 here"), ("best", "Number 230 here")]
    {
        let (mut seen, mut path) = (Vec::new(), format!("/comments/posts/{post}?sort={sort}"));
        for _ in 0..3 {
            let page = portal.get("elle", &path).await;
            assert_eq!(page.status, 200);
            let found: Vec<String> = page
                .body
                .split("Number ")
                .skip(1)
                .map(|rest| rest.split(' ').next().unwrap().to_owned())
                .collect();
            if seen.is_empty() {
                assert!(page.body.find(first) == page.body.find("Number "), "{sort} begins with {first}");
            }
            seen.extend(found);
            let Some(next) =
                page.body.split("class=\"pager-next\"").next().filter(|_| page.body.contains("pager-next"))
            else {
                break;
            };
            path = next.rsplit("href=\"").next().unwrap().split('"').next().unwrap().replace("&amp;", "&");
        }
        let mut once = seen.clone();
        once.sort();
        once.dedup();
        assert_eq!((seen.len(), once.len()), (230, 230), "{sort}: everything once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_best_comments_come_first() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    said(&portal, "cleo", post, "Plain").await;
    let loved = said(&portal, "elle", post, "Loved").await;
    said(&portal, "bo", post, "Latest").await;
    portal.post("bo", &format!("/reactions/comments/{loved}"), "kind=fire&here=/").await;
    let page = portal.get("", &format!("/comments/posts/{post}?sort=best")).await;
    let at = |word: &str| page.body.find(word).unwrap();
    assert!(at("Loved") < at("Latest</p>") && at("Latest</p>") < at("Plain"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mute_and_a_filter_are_the_readers_own() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    said(&portal, "cleo", post, "Hush words").await;
    said(&portal, "elle", post, "About spoilers (c++) here").await;
    said(&portal, "elle", post, "About spoilered milk").await;
    portal
        .test
        .sql(&format!(
            "insert into identity.mutes (id, profile_id, muted_profile_id, expires_at) values ('{}', '{bo}', '{}', now() + interval '1 day');
             insert into identity.keyword_filters (id, profile_id, phrase, action) values ('{}', '{bo}', 'SPOILERS (c++)', 'hide')",
            id("mute"),
            profile("cleo"),
            id("filter"),
            bo = profile("bo"),
        ))
        .await;
    let page = thread(&portal, "bo", post).await;
    assert!(page.body.contains("A comment by somebody whom you muted."));
    assert!(!page.body.contains("(c++) here") && page.body.contains("is hidden by your filters"));
    assert!(page.body.contains("spoilered milk"), "a word of its own only");
    for name in ["cleo", "elle", "dax", ""] {
        let page = thread(&portal, name, post).await;
        assert!(page.body.contains("Hush words") && page.body.contains("(c++) here"), "{name:?}");
        assert!(!page.body.contains("muted"), "{name:?} learns nothing");
    }
    portal.test.sql("update identity.mutes set created_at = now() - interval '2 days', expires_at = now() - interval '1 day'").await;
    assert!(!thread(&portal, "bo", post).await.body.contains("whom you muted"), "a mute ends by itself");
    portal.test.sql("update identity.keyword_filters set created_at = now() - interval '2 days', expires_at = now() - interval '1 second'").await;
    assert!(thread(&portal, "bo", post).await.body.contains("(c++) here"), "so does a filter");
}

#[tokio::test(flavor = "multi_thread")]
async fn deep_answers_are_a_link_away() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let mut above: Option<Uuid> = None;
    for level in 0..8 {
        let comment = said(&portal, "cleo", post, &format!("Level {level} said")).await;
        if let Some(above) = above {
            let sql = format!("delete from community.comments where id = '{comment}';
                insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content)
                values ('{comment}', '{}', 'posts', '{post}', '{above}', '{}', 'Level {level} said')", portal.world.birch, profile("cleo"));
            portal.test.sql(&sql).await;
        }
        above = Some(comment);
    }
    let page = thread(&portal, "", post).await;
    assert!(page.body.contains("Level 5 said") && !page.body.contains("Level 6 said"));
    assert!(page.body.contains("Read one more answer"));
    let path =
        page.body.split("class=\"remark-more\"><a href=\"").nth(1).unwrap().split(['"', '#']).next().unwrap();
    let rest = portal.get("", path).await;
    assert!(rest.body.contains("Level 5 said") && rest.body.contains("Level 7 said"));
}

#[tokio::test(flavor = "multi_thread")]
async fn other_subjects_take_comments_as_well() {
    let portal = portal().await;
    let item = id("picture");
    portal
        .test
        .sql(&format!(
            "insert into community.gallery_items (id, organization_id, slug, media_type, title, author_profile_id, publish_state, published_at, visibility, is_processed, external_url)
             values ('{item}', '{}', 'pic', 'image', 'A runway', '{}', 'published', now(), 'public', true, 'https://pictures.example/1.jpg')",
            portal.world.birch,
            profile("dax")
        ))
        .await;
    let path = format!("/comments/gallery/{item}");
    assert_eq!(portal.post("cleo", &path, "content=What+a+look").await.status, 303);
    let page = portal.get("", &path).await;
    assert!(page.body.contains("What a look") && page.body.contains("A runway"));
    assert_eq!(portal.test.text("select comments_count from community.gallery_items").await, "1");
    block(&portal, "dax", "elle").await;
    assert_eq!(portal.get("elle", &path).await.status, 404);
}
