//! Bringing in: the same comes out again, nothing twice, nothing hostile.

use crate::desk::{Desk, json};
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use testing::profile;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A picture with a hole in it, which is kept without loss.
fn picture() -> Vec<u8> {
    let image = image::RgbaImage::from_fn(40, 30, |x, y| {
        let (x, y) = (u8::try_from(x).unwrap(), u8::try_from(y).unwrap());
        image::Rgba([x * 5, y * 8, 90, x])
    });
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

const KEY: &str = "0123456789abcdef0123456789abcdef";

fn archive(posts: &Value) -> Value {
    json!({
        "format": "maison-archive", "version": 1, "origin": "https://elsewhere.example",
        "profile": { "bio": "Walks in silver.", "pronouns": "they/them" }, "posts": posts, "comments": [{}, {}],
        "pictures": [{ "checksum": KEY, "file": format!("pictures/{KEY}.png"), "alt": "A hall." }]
    })
}

fn posts() -> Value {
    json!([
        { "id": "one", "title": "First", "content": "By @somebody.", "tags": ["runway"], "state": "published",
          "quotable": "approval", "quotes": "https://elsewhere.example/posts/three",
          "created_at": "2024-01-02T03:04:05Z", "published_at": "2024-01-02T03:04:06Z",
          "pictures": [{ "checksum": KEY, "alt": "A hall." }] },
        { "id": "two", "content": "<script>alert(1)</script>", "content_warning": "Loud", "state": "draft", "created_at": "2024-02-03T04:05:06Z" }
    ])
}

fn packed(posts: &Value) -> Vec<u8> {
    zip(&[
        ("archive.json", archive(posts).to_string().as_bytes()),
        (&format!("pictures/{KEY}.png"), &picture()),
    ])
}

async fn bring(desk: &Desk, who: &str, file: &[u8], form: &str) {
    let sent = desk.send(who, file).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let place = match who {
        "omar" => desk.portal.world.oak,
        _ => desk.portal.world.birch,
    };
    let taken =
        desk.post(who, &sent.location, &format!("action=bring&place=organization.{place}&{form}")).await;
    assert_eq!((taken.status, taken.flash()), (303, "good.archive-bringing"), "{}", taken.body);
    desk.work().await;
    let (state, page) = (
        desk.text(&format!(
            "select state from identity.data_requests where id = '{}'",
            desk.request(who, "import").await
        ))
        .await,
        desk.get(who, "/settings/data").await,
    );
    assert_eq!((state.as_str(), page.status), ("done", 200));
}

/// What must be equal on both sides.
fn told(bytes: Vec<u8>) -> Value {
    let archive = json(&mut ZipArchive::new(Cursor::new(bytes)).unwrap(), "archive.json");
    let posts = archive["posts"].as_array().unwrap().iter().map(|post| {
        json!([
            post["title"],
            post["content"],
            post["tags"],
            post["content_warning"],
            post["state"],
            post["created_at"],
            post["published_at"],
            post["pictures"],
            post["quotable"],
            post["quotes"]
        ])
    });
    json!([posts.collect::<Vec<_>>(), archive["pictures"][0]["checksum"], archive["profile"]["bio"]])
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_along_comes_out_again() {
    let desk = Desk::new().await;
    bring(&desk, "cleo", &packed(&posts()), "audience=public&profile=true").await;
    let taken = desk.archive_bytes("cleo").await;
    bring(&desk, "omar", &taken, "audience=private&profile=true").await;
    let again = told(desk.archive_bytes("omar").await);
    assert_eq!(told(taken), again);
    assert_eq!(again[0][0][5], "2024-01-02T03:04:05+00:00");
    assert_eq!(again[0].as_array().unwrap().len(), 2);
    assert_eq!(again[0][0][7].as_array().unwrap().len(), 1);
    assert_eq!(again[2], "Walks in silver.");
    assert_eq!(
        (&again[0][0][8], &again[0][0][9]),
        (&json!("approval"), &json!("https://elsewhere.example/posts/three"))
    );
    let facts = "select string_agg(distinct p.visibility || ' ' || d.imported_from || ' ' || (p.author_profile_id = '{}'), ',')
        from community.posts p join community.post_details d on d.post_id = p.id where p.organization_id = '{o}'";
    let facts =
        facts.replace("{}", &profile("omar").to_string()).replace("{o}", &desk.portal.world.oak.to_string());
    assert_eq!(desk.text(&facts).await, "private 127.0.0.1:3000 true");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_comes_with_its_post_and_goes_on_with_it() {
    let desk = Desk::new().await;
    let pdf = testing::paper::pdf(&["Opening at nine"]);
    let posts = json!([{ "id": "one", "content": "Our programme.", "state": "published", "created_at": "2024-01-02T03:04:05Z",
        "published_at": "2024-01-02T03:04:06Z", "pictures": [{ "checksum": KEY, "alt": "Winter Ball" }] }]);
    let mut said = archive(&posts);
    said["pictures"] = json!([
        { "checksum": KEY, "file": format!("pictures/{KEY}.pdf"), "alt": "Winter Ball" },
        { "checksum": "locked", "file": format!("pictures/{}.pdf", KEY.replace('0', "1")), "alt": "" },
        { "checksum": "film", "file": format!("pictures/{KEY}.mp4"), "alt": "A walk" }
    ]);
    let file = zip(&[
        ("archive.json", said.to_string().as_bytes()),
        (&format!("pictures/{KEY}.pdf"), &pdf),
        (&format!("pictures/{}.pdf", KEY.replace('0', "1")), &testing::paper::locked()),
        (&format!("pictures/{KEY}.mp4"), &testing::film::mp4(1)),
    ]);
    bring(&desk, "cleo", &file, "audience=members&profile=false").await;
    let kinds = "select string_agg(a.asset_type || ' ' || a.visibility || ' ' || (a.image ? 'paper'), ', ' order by a.asset_type)
        from media.assets a";
    assert_eq!(
        desk.text(kinds).await,
        "document private true, video private false",
        "what cannot be read is left out"
    );
    let shown = "select p.visibility || ' ' || m.alt_text || ' ' || a.asset_type from community.post_media m
        join media.assets a on a.id = m.asset_id join community.posts p on p.id = m.post_id";
    assert_eq!(desk.text(shown).await, "members Winter Ball document");
    // What came to the disk in between is gone.
    let left = std::fs::read_dir(desk.storage.join("uploads")).unwrap().count();
    assert_eq!(left, 0);
    // The same bytes go on.
    let mut again = desk.archive("cleo").await;
    let said = crate::desk::json(&mut again, "archive.json");
    let files = said["pictures"].as_array().unwrap();
    let name = files
        .iter()
        .find_map(|file| file["file"].as_str().filter(|name| name.ends_with(".pdf")))
        .unwrap()
        .to_owned();
    assert_eq!(crate::desk::bytes(&mut again, &name), pdf);
    assert_eq!(said["posts"][0]["pictures"][0]["alt"], "Winter Ball");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_brought_twice_and_nobody_is_disturbed() {
    let desk = Desk::new().await;
    desk.sql(&format!(
        "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at, notify)
           values (gen_random_uuid(), '{}', '{}', now(), true);
         delete from community.notifications",
        profile("bo"),
        profile("cleo")
    ))
    .await;
    for _ in 0..2 {
        bring(&desk, "cleo", &packed(&posts()), "audience=public").await;
    }
    assert!(desk.get("cleo", "/settings/data").await.body.contains("2 posts were here already."));
    for (count, of) in [
        ("2", "community.posts"),
        ("1", "media.assets"),
        ("1", "community.post_media"),
        ("0", "community.notifications"),
    ] {
        assert_eq!(desk.text(&format!("select count(*)::text from {of}")).await, count, "{of}");
    }
    // The same request done again by another worker.
    let id = desk.request("cleo", "import").await;
    desk.sql(&format!(
        "insert into jobs.jobs (id, kind, payload) values (gen_random_uuid(), 'archive.bring',
         '{{\"request\": \"{id}\", \"place\": {{}}, \"audience\": \"public\", \"profile\": false}}')"
    ))
    .await;
    assert_eq!(desk.work().await, 1);
    assert_eq!(desk.text("select count(*)::text from community.posts").await, "2");
    desk.schedule("archive.sweep").await;
    assert_eq!(std::fs::read_dir(desk.storage.join("archives")).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_is_looked_at_first_and_only_by_its_person() {
    let desk = Desk::new().await;
    let sent = desk.send("elle", &packed(&posts())).await;
    let page = desk.get("elle", &sent.location).await;
    assert_eq!(page.status, 200);
    for words in ["2 posts", "One picture or other file.", "2 comments", "elsewhere.example", "House of Fern"]
    {
        assert!(page.body.contains(words), "{words}");
    }
    assert_eq!(desk.text("select count(*)::text from community.posts").await, "0");
    for who in ["dax", "omar", "vera"] {
        assert_eq!(desk.get(who, &sent.location).await.status, 404, "{who}");
        assert_eq!(desk.post(who, &sent.location, "action=drop").await.status, 404, "{who}");
    }
    assert_eq!(desk.get("", &sent.location).await.status, 401);
    // Neither another's organisation nor no audience.
    let oak = format!("action=bring&audience=public&place=organization.{}", desk.portal.world.oak);
    assert_eq!(desk.post("elle", &sent.location, &oak).await.status, 422);
    let everywhere = format!("action=bring&audience=x&place=house.{}", desk.portal.fern);
    let again = desk.post("elle", &sent.location, &everywhere).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("Choose who sees the posts."));
    assert_eq!(desk.post("elle", &sent.location, "action=drop").await.flash(), "good.archive-bring-dropped");
    assert_eq!(desk.get("elle", &sent.location).await.status, 404);
    assert_eq!(desk.work().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_is_left_out_and_nobody_is_named() {
    let desk = Desk::new().await;
    let dax = profile("dax").simple().to_string();
    let odd = json!([
        { "id": "1", "content": format!("Hello @{dax}\u{0}."), "state": "published", "created_at": "2999-01-01T00:00:00Z" },
        { "id": "2", "content": "x".repeat(50_001), "state": "published", "created_at": "2024-01-01T00:00:00Z" },
        { "id": "3", "content": "odd", "state": "removed", "created_at": "2024-01-01T00:00:00Z" },
    ]);
    bring(&desk, "cleo", &packed(&odd), "audience=members").await;
    assert_eq!(
        desk.text("select string_agg(content || (published_at <= now())::text, ',') from community.posts")
            .await,
        "Hello @….true"
    );
    assert!(desk.get("cleo", "/settings/data").await.body.contains("2 posts were left out"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_or_broken_file_is_refused_with_a_sentence() {
    let desk = Desk::new().await;
    let good = archive(&posts()).to_string();
    let bomb = format!("{}{}", " ".repeat(65 * 1024 * 1024), good);
    let names: Vec<String> = (0..10_000).map(|at| format!("pictures/{at:032x}.png")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    let newer = good.replace("\"version\":1", "\"version\":2");
    let (stranger, large) = ("This is not an archive of Maison", "There is more in this archive");
    let json = ("archive.json", good.as_bytes());
    let whole = zip(&[json]);
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "Choose the archive"),
        ("no zip", b"hello".to_vec(), stranger),
        ("cut", whole[..whole.len() / 2].to_vec(), stranger),
        ("empty", zip(&[]), stranger),
        ("traversal", zip(&[json, ("../../evil.sh", b"x")]), stranger),
        ("absolute", zip(&[json, ("/etc/passwd", b"x")]), stranger),
        ("stowaway", zip(&[json, ("pictures/x.svg", b"x")]), stranger),
        (
            "types",
            zip(&[("archive.json", br#"{"format":"maison-archive","version":1,"origin":7,"posts":{}}"#)]),
            stranger,
        ),
        ("other", zip(&[("archive.json", b"{}")]), stranger),
        ("deep", zip(&[("archive.json", "[".repeat(100_000).as_bytes())]), stranger),
        ("newer", zip(&[("archive.json", newer.as_bytes())]), "newer Maison"),
        ("bomb", zip(&[("archive.json", bomb.as_bytes())]), large),
        ("many", zip(&many), large),
    ];
    for (what, file, sentence) in cases {
        let page = desk.send("elle", &file).await;
        assert_eq!(page.status, 422, "{what}");
        assert!(page.body.contains(sentence), "{what}");
    }
    assert_eq!(desk.text("select count(*)::text from identity.data_requests").await, "0");
    assert_eq!(std::fs::read_dir(desk.storage.join("archives")).unwrap().count(), 0);
    assert_eq!(desk.send("", &whole).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_id_is_no_address_of_somebody_elses() {
    let desk = Desk::new().await;
    let id = Uuid::now_v7();
    desk.sql(&format!(
        "insert into community.posts (id, organization_id, author_profile_id, content, publish_state)
         values ('{id}', '{}', '{}', 'Ours.', 'published')",
        desk.portal.world.birch,
        profile("bo")
    ))
    .await;
    let claim = json!([{ "id": id, "content": "Mine now.", "state": "published", "created_at": "2024-01-01T00:00:00Z" }]);
    bring(&desk, "cleo", &packed(&claim), "audience=public").await;
    assert_eq!(desk.text(&format!("select content from community.posts where id = '{id}'")).await, "Ours.");
    assert_eq!(desk.text("select count(*)::text from community.posts").await, "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_quoted_here_is_quoted_again_where_its_author_lets() {
    let desk = Desk::new().await;
    let mut ids = Vec::new();
    for (words, policy) in [("Open.", "everyone"), ("Mine.", "nobody"), ("Ask.", "approval")] {
        let id = Uuid::now_v7();
        desk.sql(&format!(
            "insert into community.posts (id, organization_id, author_profile_id, content, publish_state)
               values ('{id}', '{birch}', '{elle}', '{words}', 'published');
             insert into community.post_details (post_id, organization_id, quote_policy) values ('{id}', '{birch}', '{policy}');
             delete from community.notifications",
            birch = desk.portal.world.birch,
            elle = profile("elle"),
        ))
        .await;
        ids.push(id);
    }
    let said = |id: &str, quotes: String| json!({ "id": id, "content": id, "state": "published", "quotes": quotes, "created_at": "2024-01-01T00:00:00Z" });
    let posts = json!([
        said("about open", format!("http://127.0.0.1:3000/posts/{}", ids[0])),
        said("about mine", format!("http://127.0.0.1:3000/posts/{}", ids[1])),
        said("about asked", format!("http://127.0.0.1:3000/posts/{}", ids[2])),
        said("about odd", "javascript:alert(1)".to_owned()),
        said("about none", format!("http://127.0.0.1:3000/posts/{}", Uuid::now_v7())),
    ]);
    bring(&desk, "cleo", &packed(&posts), "audience=public").await;
    let facts = "select string_agg(p.content || ': ' || coalesce(s.status, '-') || ' ' || d.is_quote || coalesce(d.quoted_address, ''), ', ' order by p.content)
        from community.posts p join community.post_details d on d.post_id = p.id left join community.shares s on s.quote_post_id = p.id
       where p.content like 'about%'";
    assert_eq!(
        desk.text(facts).await,
        "about asked: pending true, about mine: - true, about none: - true, about odd: - false, about open: accepted true"
    );
    assert_eq!(desk.text("select count(*)::text from community.notifications").await, "0");
    let quotes = async || {
        let bytes = desk.archive_bytes("cleo").await;
        let archive = json(&mut ZipArchive::new(Cursor::new(bytes)).unwrap(), "archive.json");
        let quotes = archive["posts"].as_array().unwrap().iter().map(|post| post["quotes"].clone());
        quotes.filter(|quotes| !quotes.is_null()).collect::<Vec<_>>()
    };
    let address = |id: Uuid| json!(format!("http://127.0.0.1:3000/posts/{id}"));
    assert_eq!(quotes().await, [address(ids[0]), address(ids[2])]);
    // Taken back, it is in no archive any more.
    desk.sql(&format!(
        "update community.shares set status = 'revoked' where post_id = '{}';
         update identity.data_requests set created_at = created_at - interval '25 hours' where kind = 'export'",
        ids[0]
    ))
    .await;
    assert_eq!(quotes().await, [address(ids[2])]);
}
