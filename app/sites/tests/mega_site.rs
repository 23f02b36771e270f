//! Lists across a mega site: paging, facets, what may be typed, what stays hidden.

use axum::body::Body;
use chrono::Utc;
use db::prelude::*;
use diesel::sql_types::{BigInt, Text, Uuid as SqlUuid};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use kernel::Actor;
use sites::facet::store::facets_find;
use sites::listing::store::listing_page;
use sites::listing::{Filter, Kind, Place, Scope, Sort};
use std::collections::HashSet;
use testing::{TestDb, World, id};
use tower::ServiceExt;
use uuid::Uuid;

const MEGA: &str = "network";

/// A public network of birch with `count` subsites, many of them equal in every order.
async fn network(test: &TestDb, count: u32) -> Uuid {
    World::new(test).await;
    let (birch, kind, mega) = (id("birch"), id("artists"), id(MEGA));
    test.sql(&format!(
        "insert into sites.platform_types (id, organization_id, name, prefix, label) values ('{kind}', '{birch}', 'artists_mega_site', 'artists', 'Artists');
         insert into sites.platform_type_modules (id, organization_id, platform_type_id, module, label)
           select gen_random_uuid(), '{birch}', '{kind}', m, initcap(m) from unnest(array['albums', 'events', 'articles']) m;
         insert into sites.mega_sites (id, organization_id, platform_type_id, name, slug, publish_state)
           values ('{mega}', '{birch}', '{kind}', 'Network', 'network', 'published');
         insert into sites.subsites (id, organization_id, mega_site_id, platform_type_id, name, slug, location, start_date, tags, featured, priority_score, publish_state, bio)
           select gen_random_uuid(), '{birch}', '{mega}', '{kind}',
                  case when i % 3 = 0 then 'Éva' else 'Name ' || i % 5 end, 's' || i,
                  (array['Berlin', 'Cairo', null])[1 + i % 3], case when i % 4 = 0 then null else date '2000-01-01' + i % 7 end,
                  array['a', 'b' || i % 3], i % 6 = 0, i % 2, 'published', 'secretword' || i
             from generate_series(1, {count}) i"
    ))
    .await;
    mega
}

async fn walk(test: &TestDb, filter: &Filter, sort: Sort) -> Vec<Uuid> {
    let mut seen = Vec::new();
    let mut place = Place::Start;
    loop {
        let slice = test
            .db
            .read(Actor::Visitor, async |tx| listing_page(tx, filter, sort, &place, 7).await)
            .await
            .unwrap();
        seen.extend(&slice.ids);
        match slice.next {
            Some(cursor) => place = Place::After(kernel::Cursor::parse(&cursor.to_string()).unwrap()),
            None => break seen,
        }
    }
}

async fn walk_back(test: &TestDb, filter: &Filter, sort: Sort, last: Uuid) -> Vec<Uuid> {
    // From the end of the list backwards: the first page before its last row, and so on.
    let mut place = Place::Start;
    let mut pages = Vec::new();
    loop {
        let slice = test
            .db
            .read(Actor::Visitor, async |tx| listing_page(tx, filter, sort, &place, 7).await)
            .await
            .unwrap();
        if let Some(next) = slice.next {
            place = Place::After(next);
            continue;
        }
        assert_eq!(slice.ids.last(), Some(&last));
        pages.push(slice.ids.clone());
        let mut before = slice.previous;
        while let Some(cursor) = before {
            let slice = test
                .db
                .read(Actor::Visitor, async |tx| {
                    listing_page(tx, filter, sort, &Place::Before(cursor.clone()), 7).await
                })
                .await
                .unwrap();
            assert!(slice.next.is_some());
            pages.push(slice.ids.clone());
            before = slice.previous;
        }
        pages.reverse();
        break pages.concat();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_order_shows_every_row_once() {
    let test = TestDb::new().await;
    let mega = network(&test, 61).await;
    let filter = Filter::new(Scope::MegaSite(mega), Kind::Subsites);
    for sort in [Sort::Featured, Sort::Name, Sort::Date, Sort::Soonest, Sort::Priority, Sort::Newest] {
        let seen = walk(&test, &filter, sort).await;
        assert_eq!(seen.len(), 61, "{sort:?}");
        assert_eq!(seen.iter().collect::<HashSet<_>>().len(), 61, "{sort:?}");
        assert_eq!(walk_back(&test, &filter, sort, *seen.last().unwrap()).await, seen, "{sort:?} backwards");
    }
    let words = Filter { words: Some("eva".into()), ..filter.clone() };
    assert_eq!(walk(&test, &words, Sort::Name).await.len(), 20);
    let tag = Filter { tag: Some("b1".into()), location: Some("Cairo".into()), ..filter };
    assert_eq!(walk(&test, &tag, Sort::Date).await.len(), 21);
}

#[derive(QueryableByName, PartialEq, Debug)]
struct Kept {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    value: String,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

async fn kept(test: &TestDb, mega: Uuid) -> Vec<Kept> {
    let sql = "select kind, value, sum(count)::bigint as count from sites.subsite_facets where mega_site_id = $1 \
               group by 1, 2 having sum(count) <> 0 order by 1, 2";
    test.db
        .read(Actor::Visitor, async |tx| {
            Ok(statement(sql).bind::<SqlUuid, _>(mega).load(&mut tx.conn()).await?)
        })
        .await
        .unwrap()
}

/// What the facets must be, from the subsites themselves.
async fn counted(test: &TestDb, mega: Uuid) -> Vec<Kept> {
    let sql = "with s as (select * from sites.subsites where mega_site_id = $1 and publish_state = 'published' \
               and visibility = 'public' and deleted_at is null), f as ( \
               select 'subsite' as kind, '' as value from s union all \
               select 'subsite.tag', t from s cross join unnest(s.tags) t union all \
               select 'subsite.location', location from s where location is not null union all \
               select 'subsite.year', extract(year from start_date)::text from s where start_date is not null) \
               select kind, value, count(*) as count from f group by 1, 2 order by 1, 2";
    test.db
        .as_system("test", async |tx| {
            Ok(statement(sql).bind::<SqlUuid, _>(mega).load(&mut tx.conn()).await?)
        })
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn facets_stay_true_under_concurrent_changes() {
    let test = TestDb::new().await;
    let mega = network(&test, 40).await;
    assert_eq!(kept(&test, mega).await, counted(&test, mega).await);
    let changes = (0..6_u32).map(|worker| {
        let test = &test;
        async move {
            for step in 0..25_u32 {
                let slug = format!("s{}", 1 + (worker * 7 + step * 11) % 40);
                let change = match (worker + step) % 7 {
                    0 => "tags = array['a', 'c' || floor(random() * 4)::text]",
                    1 => "visibility = case when visibility = 'public' then 'unlisted' else 'public' end",
                    2 => "publish_state = case when publish_state = 'published' then 'draft' else 'published' end",
                    3 => "location = (array['Berlin', 'Cairo', 'Lagos', null])[1 + floor(random() * 4)::integer]",
                    4 => "deleted_at = case when deleted_at is null then now() end",
                    5 => "start_date = date '2001-01-01' + floor(random() * 900)::integer",
                    _ => "name = 'Changed ' || floor(random() * 9)::text",
                };
                test.sql(&format!("update sites.subsites set {change} where slug = '{slug}'")).await;
                if step % 5 == 0 {
                    test.sql(&format!("select sites.fold_facets('{mega}')")).await;
                }
            }
        }
    });
    futures::future::join_all(changes).await;
    let after = kept(&test, mega).await;
    assert_eq!(after, counted(&test, mega).await);
    test.sql(&format!("select sites.recount_facets('{mega}')")).await;
    assert_eq!(kept(&test, mega).await, after);
    let open = Filter::new(Scope::MegaSite(mega), Kind::Subsites);
    let facets = test.db.read(Actor::Visitor, async |tx| facets_find(tx, &open).await).await.unwrap();
    assert_eq!(facets.total, after.iter().find(|one| one.kind == "subsite").map_or(0, |one| one.count));
}

fn app(test: &TestDb) -> axum::Router {
    let _ = any_spawner::Executor::init_tokio();
    let app = web::App::new(test.db.clone(), web::Settings::default());
    sites::routes().with_state(app)
}

async fn get(router: &axum::Router, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).header("host", "127.0.0.1").body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

const FRONT: &str = "/mega/artists_mega_site/network";

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_typed_is_answered() {
    let test = TestDb::new().await;
    network(&test, 12).await;
    let router = app(&test);
    let long = "x".repeat(10_000);
    let hostile = [
        "%25",
        "_",
        "'",
        "%22",
        "%27%3B drop table",
        "a:*%26!(",
        "!!!",
        "%5C",
        "%00",
        "%0d%0a",
        "%ff%fe",
        "<->",
        "a|b%26c",
        "½",
        "№",
        "%D8%B2",
        "-",
        "%22unclosed",
        "a%20or%20b",
        ":*",
        "()",
        "%E2%80%8F",
        &long,
    ]
    .map(|word| word.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E").replace('|', "%7C"));
    let hostile = hostile.map(|word| percent(&word));
    for word in &hostile {
        for path in [
            format!("{FRONT}?q={word}"),
            format!("{FRONT}?tag={word}&location={word}&type={word}&sort={word}&view={word}"),
            format!("{FRONT}?sort=name&after={word}"),
            format!("{FRONT}?sort=date&after=00000000000000000000000000000000.{word}"),
            format!("{FRONT}?before=00000000000000000000000000000000.{word}"),
            format!("{FRONT}/explore/albums?q={word}&year={word}&tag={word}&after={word}"),
            format!("/search?q={word}"),
        ] {
            let (status, _) = get(&router, &path).await;
            assert_eq!(status, StatusCode::OK, "{}", &path[..path.len().min(120)]);
        }
        let (status, _) = get(&router, &format!("/tags/{word}")).await;
        assert!(status.is_client_error(), "/tags/{}: {status}", &word[..word.len().min(60)]);
    }
}

/// Only what a request line may hold.
fn percent(word: &str) -> String {
    word.bytes()
        .map(
            |byte| {
                if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect()
}

#[expect(
    clippy::too_many_lines,
    reason = "one hidden row of every kind, then every place that must not show it"
)]
#[tokio::test(flavor = "multi_thread")]
async fn hidden_rows_are_in_no_list() {
    let test = TestDb::new().await;
    let mega = network(&test, 3).await;
    let (birch, kind) = (id("birch"), id("artists"));
    let mut names = Vec::new();
    for (at, (state, visibility, extra)) in [
        ("draft", "public", ""),
        ("archived", "public", ""),
        ("published", "unlisted", ""),
        ("published", "private", ""),
        ("published", "members", ""),
        ("published", "public", ", deleted_at = now()"),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("Hiddenone{at}");
        let subsite = id(&name);
        test.sql(&format!(
            "insert into sites.subsites (id, organization_id, mega_site_id, platform_type_id, name, slug, tags, location, publish_state)
               values ('{subsite}', '{birch}', '{mega}', '{kind}', '{name}', 'hidden{at}', array['hiddentag'], 'Hiddenplace', 'published');
             insert into sites.albums (id, organization_id, mega_site_id, subsite_id, slug, title, genre_tags, publish_state)
               values (gen_random_uuid(), '{birch}', '{mega}', '{subsite}', 'a', 'Hiddenalbum', array['hiddentag'], 'published');
             update sites.subsites set publish_state = '{state}', visibility = '{visibility}'{extra} where id = '{subsite}'"
        ))
        .await;
        names.push(name);
    }
    // A draft of a public subsite.
    test.sql(&format!(
        "insert into sites.albums (id, organization_id, mega_site_id, subsite_id, slug, title, genre_tags)
           select gen_random_uuid(), '{birch}', '{mega}', id, 'draft', 'Hiddenalbum', array['hiddentag'] from sites.subsites where slug = 's1'"
    ))
    .await;
    let router = app(&test);
    let (_, index) = get(&router, "/sitemap.xml").await;
    let mut paths: Vec<String> = index
        .split("<loc>")
        .skip(1)
        .filter_map(|part| part.split("</loc>").next())
        .map(|url| url.split_once("/sitemaps").map_or(url.to_owned(), |(_, rest)| format!("/sitemaps{rest}")))
        .collect();
    assert!(paths.len() > 1, "{index}");
    paths.extend(["/", FRONT, "/mega/artists_mega_site", "/artists/s1/feed.xml"].map(ToOwned::to_owned));
    paths.push(format!("{FRONT}?view=grid&sort=name"));
    paths.push(format!("{FRONT}?q=hidden"));
    paths.push(format!("{FRONT}?tag=hiddentag"));
    paths.push(format!("{FRONT}/feed.xml"));
    paths.push(format!("{FRONT}/explore/albums"));
    paths.push("/search?q=hiddenone".to_owned());
    for path in &paths {
        let (status, text) = get(&router, path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        let text = text.replace("hiddentag", "");
        assert!(
            !text.contains("Hiddenone") && !text.contains("Hiddenalbum") && !text.contains("artists/hidden"),
            "{path}: {text}"
        );
        assert!(!text.contains("Hiddenplace"), "{path}");
    }
    for path in [
        "/tags/hiddentag",
        "/artists/hidden0/feed.xml",
        "/artists/hidden2/feed.xml",
        "/artists/hidden3/albums/feed.xml",
    ] {
        assert_eq!(get(&router, path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    let facets = kept(&test, mega).await;
    assert!(!facets.iter().any(|one| one.value.to_lowercase().contains("hidden")), "{facets:?}");
    // Hiding the mega site empties its lists; showing it again fills them.
    test.sql(&format!("update sites.mega_sites set visibility = 'private' where id = '{mega}'")).await;
    assert!(kept(&test, mega).await.is_empty());
    assert_eq!(get(&router, FRONT).await.0, StatusCode::NOT_FOUND);
    test.sql(&format!("update sites.mega_sites set visibility = 'public' where id = '{mega}'")).await;
    assert_eq!(kept(&test, mega).await, facets);
}

#[tokio::test(flavor = "multi_thread")]
async fn moved_mega_sites_and_old_addresses_lead_on() {
    let test = TestDb::new().await;
    let mega = network(&test, 1).await;
    test.sql(&format!("update sites.mega_sites set slug = 'renamed' where id = '{mega}'")).await;
    let router = app(&test);
    let request = Request::get(format!("{FRONT}?q=a")).body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::PERMANENT_REDIRECT);
    assert_eq!(response.headers()["location"], "/mega/artists_mega_site/renamed?q=a");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cursor_of_another_order_shows_the_beginning() {
    let test = TestDb::new().await;
    let mega = network(&test, 20).await;
    let filter = Filter::new(Scope::MegaSite(mega), Kind::Subsites);
    let foreign = kernel::Cursor { key: Utc::now().to_rfc3339(), id: Uuid::nil() };
    let slice = test
        .db
        .read(Actor::Visitor, async |tx| {
            listing_page(tx, &filter, Sort::Priority, &Place::Before(foreign.clone()), 7).await
        })
        .await
        .unwrap();
    let first = test
        .db
        .read(Actor::Visitor, async |tx| listing_page(tx, &filter, Sort::Priority, &Place::Start, 7).await)
        .await
        .unwrap();
    assert_eq!(slice.ids, first.ids);
    assert_eq!(slice.previous, None);
}
