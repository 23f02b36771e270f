//! Subsites: who sees which, what a page costs, former addresses, what is said below an item.

use axum::body::Body;
use db::prelude::*;
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use sites::module::{ItemCard, Module, Sorting};
use testing::{TestDb, World, id, person, sign_in};
use tower::ServiceExt;
use uuid::Uuid;

/// One subsite per visibility and state, each with a published and a draft article; `rio` works on all of them.
async fn world(test: &TestDb) -> World {
    let world = World::new(test).await;
    person(test, "rio").await;
    let (birch, kind, mega) = (id("birch"), id("artists"), id("network"));
    let modules = "array['about', 'articles', 'albums', 'events', 'gallery', 'merch', 'posts', 'timeline', 'awards', 'forum']";
    test.sql(&format!(
        "insert into sites.platform_types (id, organization_id, name, prefix, label) values ('{kind}', '{birch}', 'artists_mega_site', 'artists', 'Artists');
         insert into sites.platform_type_modules (id, organization_id, platform_type_id, module, label, position, filters, sortings, visible)
           select gen_random_uuid(), '{birch}', '{kind}', m, initcap(m), o, array['tag', 'year', 'featured'], array['newest', 'oldest', 'title', 'position'], m <> 'merch'
             from unnest({modules}) with ordinality u (m, o);
         insert into sites.mega_sites (id, organization_id, platform_type_id, name, slug, publish_state)
           values ('{mega}', '{birch}', '{kind}', 'Network', 'network', 'published')"
    ))
    .await;
    for (name, visibility, state) in SUBSITES {
        subsite(test, name, visibility, state).await;
    }
    for who in ["ana", "bo", "cleo", "omar", "vera", "rio"] {
        sign_in(test, who).await;
    }
    world
}

const SUBSITES: [(&str, &str, &str); 5] = [
    ("open", "public", "published"),
    ("quiet", "unlisted", "published"),
    ("inside", "members", "published"),
    ("closed", "private", "published"),
    ("later", "public", "draft"),
];

async fn subsite(test: &TestDb, name: &str, visibility: &str, state: &str) {
    let (birch, kind, mega, own) = (id("birch"), id("artists"), id("network"), id(name));
    let (user, author) = (id("user of rio"), id("profile of rio"));
    test.sql(&format!(
        "insert into sites.subsites (id, organization_id, mega_site_id, platform_type_id, name, slug, visibility, publish_state, bio)
           values ('{own}', '{birch}', '{mega}', '{kind}', 'Name of {name}', '{name}', '{visibility}', '{state}', 'A bio.');
         insert into sites.subsite_roles (id, organization_id, subsite_id, user_id, role) values (gen_random_uuid(), '{birch}', '{own}', '{user}', 'artist');
         insert into sites.articles (id, organization_id, mega_site_id, subsite_id, slug, title, content, author_profile_id, publish_state, published_at)
           select gen_random_uuid(), '{birch}', '{mega}', '{own}', s, 'Article ' || s, 'Words.', '{author}', s, now()
             from unnest(array['published', 'draft']) s"
    ))
    .await;
}

fn router(test: &TestDb) -> axum::Router {
    let _ = any_spawner::Executor::init_tokio();
    sites::routes().with_state(web::App::new(test.db.clone(), web::Settings::default()))
}

struct Reply {
    status: StatusCode,
    location: String,
    body: String,
}

async fn send(router: &axum::Router, who: &str, request: http::request::Builder, body: &str) -> Reply {
    let signed_in =
        if who == "nobody" { request } else { request.header(header::COOKIE, format!("session={who}")) };
    let request = signed_in.header(header::HOST, "127.0.0.1");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let response = router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    let location = response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    let status = response.status();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    Reply { status, location: location.unwrap_or_default(), body: String::from_utf8(bytes.to_vec()).unwrap() }
}

async fn get(router: &axum::Router, who: &str, path: &str) -> Reply {
    send(router, who, Request::get(path), "").await
}

/// Who sees what: `+` the page is there, `-` it is not. Visitor, outsider, other organisation's owner, member, editor,
/// owner, somebody with a role on the subsite.
const PEOPLE: [&str; 7] = ["nobody", "vera", "omar", "cleo", "bo", "ana", "rio"];
const SEEN: [(&str, &str); 15] = [
    ("/artists/open", "+++++++"),
    ("/artists/open/articles/published", "+++++++"),
    ("/artists/open/articles/draft", "----+++"),
    ("/artists/quiet", "+++++++"),
    ("/artists/quiet/articles/published", "+++++++"),
    ("/artists/quiet/articles/draft", "----+++"),
    ("/artists/inside", "---++++"),
    ("/artists/inside/articles/published", "---++++"),
    ("/artists/inside/articles/draft", "----+++"),
    ("/artists/closed", "----+++"),
    ("/artists/closed/articles/published", "----+++"),
    ("/artists/closed/articles/draft", "----+++"),
    ("/artists/later", "----+++"),
    ("/artists/later/articles/published", "----+++"),
    ("/artists/later/articles/draft", "----+++"),
];

#[tokio::test(flavor = "multi_thread")]
async fn visibility_is_what_the_table_says() {
    let test = TestDb::new().await;
    world(&test).await;
    let router = router(&test);
    for (path, expected) in SEEN {
        let mut seen = String::new();
        for who in PEOPLE {
            let reply = get(&router, who, path).await;
            seen.push(match reply.status {
                StatusCode::OK => '+',
                StatusCode::NOT_FOUND => '-',
                other => panic!("{who} {path}: {other}"),
            });
        }
        assert_eq!(seen, expected, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_for_everybody_says_so_and_is_not_indexed() {
    let test = TestDb::new().await;
    world(&test).await;
    let router = router(&test);
    let noindex = "content=\"noindex\"";
    for (path, who, notice, indexed) in [
        ("/artists/open", "nobody", None, true),
        ("/artists/open/articles/published", "nobody", None, true),
        ("/artists/open/articles?sort=oldest", "nobody", None, false),
        ("/artists/quiet", "nobody", None, false),
        ("/artists/inside", "cleo", Some("For members: only people of the organisation see it."), false),
        ("/artists/closed", "rio", Some("Private: only people working on this site see it."), false),
        ("/artists/later", "rio", Some("Draft: only people working on this site see it."), false),
        (
            "/artists/open/articles/draft",
            "bo",
            Some("Draft: only people working on this site see it."),
            false,
        ),
    ] {
        let body = get(&router, who, path).await.body;
        assert_eq!(body.contains("class=\"notice\""), notice.is_some(), "{path}");
        assert!(notice.is_none_or(|notice| body.contains(notice)), "{path}");
        assert_eq!(!body.contains(noindex), indexed, "{path}");
    }
    let home = get(&router, "nobody", "/artists/open").await.body;
    assert!(!home.contains("Article draft"));
    assert!(get(&router, "rio", "/artists/open").await.body.contains("Article draft"));
}

#[tokio::test(flavor = "multi_thread")]
async fn modules_that_are_hidden_or_empty_are_absent() {
    let test = TestDb::new().await;
    world(&test).await;
    let own = id("open");
    test.sql(&format!(
        "insert into sites.merch (id, organization_id, mega_site_id, subsite_id, slug, name, product_url, publish_state)
           select gen_random_uuid(), organization_id, mega_site_id, id, 'shirt', 'Shirt', 'https://shop.example', 'published' from sites.subsites where id = '{own}'"
    ))
    .await;
    let router = router(&test);
    for path in [
        "/artists/open/merch",
        "/artists/open/merch/shirt",
        "/artists/open/albums",
        "/artists/open/nonsense",
        "/other/open",
    ] {
        assert_eq!(get(&router, "nobody", path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let home = get(&router, "nobody", "/artists/open").await.body;
    assert!(!home.contains("/artists/open/merch") && !home.contains("/artists/open/albums"));
    // A project type narrows further.
    test.sql(&format!(
        "insert into sites.platform_project_types (id, organization_id, platform_type_id, name, label, modules)
           select '{0}', organization_id, id, 'plain', 'Plain', array['about'] from sites.platform_types;
         update sites.subsites set project_type_id = '{0}' where id = '{own}'",
        id("plain")
    ))
    .await;
    assert_eq!(get(&router, "nobody", "/artists/open/articles").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&router, "nobody", "/artists/open/about").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn former_addresses_lead_to_the_present_one() {
    let test = TestDb::new().await;
    world(&test).await;
    test.sql(
        "update sites.articles set slug = 'renamed' where slug = 'published';
         update sites.subsites set slug = 'opened' where slug = 'open';
         update sites.subsites set slug = 'hidden' where slug = 'closed'",
    )
    .await;
    let router = router(&test);
    for (old, new) in [
        ("/artists/open", "/artists/opened"),
        ("/artists/open/articles?sort=title", "/artists/opened/articles?sort=title"),
        ("/artists/open/articles/published", "/artists/opened/articles/published"),
        ("/artists/opened/articles/published", "/artists/opened/articles/renamed"),
    ] {
        let reply = get(&router, "nobody", old).await;
        assert_eq!((reply.status, reply.location.as_str()), (StatusCode::PERMANENT_REDIRECT, new), "{old}");
    }
    // Where somebody may not know that a page exists, its former address says nothing either.
    assert_eq!(get(&router, "nobody", "/artists/closed").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&router, "rio", "/artists/closed").await.location, "/artists/hidden");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_keep_below_their_statements() {
    let test = TestDb::new().await;
    world(&test).await;
    let router = router(&test);
    for (path, ceiling) in [
        ("/artists/open", 2),
        ("/artists/open/about", 1),
        ("/artists/open/articles", 3),
        ("/artists/open/articles/published", 4),
    ] {
        let _ = get(&router, "nobody", path).await;
        let before = test.db.statements();
        let _ = get(&router, "nobody", path).await;
        let sent = test.db.statements() - before;
        assert!(sent <= ceiling, "{path} sent {sent} statements");
    }
}

async fn albums(test: &TestDb, count: u32) {
    test.sql(&format!(
        "insert into sites.albums (id, organization_id, mega_site_id, subsite_id, slug, title, release_date, genre_tags, publish_state)
           select gen_random_uuid(), s.organization_id, s.mega_site_id, s.id, 'a' || i, case when i % 2 = 0 then 'Éclat' else 'Album ' || i % 7 end,
                  case when i % 5 = 0 then null else date '2001-01-01' + (i % 3) * 400 end, array['t' || i % 2], 'published'
             from sites.subsites s, generate_series(1, {count}) i where s.slug = 'open'"
    ))
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_show_every_item_once_in_every_order() {
    let test = TestDb::new().await;
    world(&test).await;
    albums(&test, 60).await;
    let filter = sites::module::store::Filter::default();
    for sorting in Sorting::ALL {
        let mut seen: Vec<Uuid> = Vec::new();
        let mut after = None;
        loop {
            let key = (id("open"), Module::Albums);
            let (list, next): (Vec<ItemCard>, _) = test
                .db
                .read(kernel::Actor::Visitor, async |tx| {
                    sites::module::store::item_list(tx, key, &filter, *sorting, after.as_ref()).await
                })
                .await
                .unwrap();
            seen.extend(list.iter().map(|item| item.id));
            after = next;
            if after.is_none() {
                break;
            }
        }
        let once: std::collections::HashSet<_> = seen.iter().collect();
        assert_eq!((seen.len(), once.len()), (60, 60), "{sorting}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_stands_in_the_address_is_answered() {
    let test = TestDb::new().await;
    world(&test).await;
    albums(&test, 3).await;
    let router = router(&test);
    let long = "x".repeat(5000);
    for query in [
        "tag=%00",
        "year=99999999999",
        "year=2001",
        "after=zzz",
        "sort=drop",
        "view=table",
        "featured=1",
        "tag=t1&sort=title",
        &format!("tag={long}"),
    ] {
        let reply = get(&router, "nobody", &format!("/artists/open/albums?{query}")).await;
        assert_eq!(reply.status, StatusCode::OK, "{query}");
    }
    for path in ["/artists/%00", "/artists/open/albums/%00", "/themes/a-1.css", "/artists/open/events/x.ics"]
    {
        assert_eq!(get(&router, "nobody", path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

async fn say(router: &axum::Router, who: &str, item: &str, body: &str) -> Reply {
    send(router, who, Request::post(format!("/artists/open/{item}/comments")), body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_sent_twice_is_one() {
    let test = TestDb::new().await;
    world(&test).await;
    let router = router(&test);
    let item = "articles/published";
    let (one, two) = futures::join!(
        say(&router, "vera", item, "content=Well+sung."),
        say(&router, "vera", item, "content=Well+sung.")
    );
    for reply in [one, two, say(&router, "vera", item, "content=Well+sung.").await] {
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        assert_eq!(reply.location, "/artists/open/articles/published#comments");
    }
    say(&router, "cleo", item, "content=Well+sung.").await;
    let page = get(&router, "nobody", "/artists/open/articles/published").await.body;
    assert_eq!(page.matches("Well sung.").count(), 2);
    assert!(page.contains("2 comments"));
}

#[tokio::test(flavor = "multi_thread")]
async fn comments_are_refused_where_nobody_may_speak() {
    let test = TestDb::new().await;
    world(&test).await;
    test.sql(&format!(
        "insert into sites.forum_topics (id, organization_id, mega_site_id, subsite_id, slug, title, body, locked, publish_state)
           select gen_random_uuid(), organization_id, mega_site_id, id, 'over', 'Over', 'Closed.', true, 'published' from sites.subsites where id = '{0}';
         insert into sites.awards (id, organization_id, mega_site_id, subsite_id, slug, name, publish_state)
           select gen_random_uuid(), organization_id, mega_site_id, id, 'prize', 'Prize', 'published' from sites.subsites where id = '{0}'",
        id("open")
    ))
    .await;
    let router = router(&test);
    for (who, item, status) in [
        ("nobody", "articles/published", StatusCode::UNAUTHORIZED),
        ("vera", "articles/draft", StatusCode::NOT_FOUND),
        ("rio", "articles/draft", StatusCode::NOT_FOUND),
        ("vera", "forum/over", StatusCode::FORBIDDEN),
        ("vera", "awards/prize", StatusCode::NOT_FOUND),
        ("vera", "articles/none", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(say(&router, who, item, "content=x").await.status, status, "{who} {item}");
    }
    let long = "y".repeat(10_001);
    let reply = say(&router, "vera", "articles/published", &format!("content={long}")).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.body.contains(&long), "what was typed is kept");
    assert!(reply.body.contains("Please keep it under 10,000 letters."));
    let rows: i64 = test
        .db
        .as_system("count comments", async |tx| {
            Ok(schema::community::comments::table.count().get_result(&mut tx.conn()).await?)
        })
        .await
        .unwrap();
    assert_eq!(rows, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_a_calendar_file() {
    let test = TestDb::new().await;
    world(&test).await;
    test.sql(&format!(
        "insert into events.events (id, organization_id, mega_site_id, subsite_id, slug, title, start_date, timezone, venue_name, publish_state)
           select gen_random_uuid(), organization_id, mega_site_id, id, 'ball', 'Ball, one', '2027-03-04T19:30Z', 'Asia/Tokyo', 'Hall', 'published' from sites.subsites where id = '{}'",
        id("open")
    ))
    .await;
    let router = router(&test);
    let file = get(&router, "nobody", "/artists/open/events/ball.ics").await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(
        file.body.starts_with("BEGIN:VCALENDAR\r\n") && file.body.contains("DTSTART:20270304T193000Z\r\n"),
        "{}",
        file.body
    );
    let page = get(&router, "nobody", "/artists/open/events/ball").await.body;
    assert!(page.contains("4:30") && page.contains("5 March 2027"), "the venue's clock");
}
