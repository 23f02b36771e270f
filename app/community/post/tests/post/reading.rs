//! PDFs in posts: sent both ways, shown by their first page and read on the post's page by whom the post is for, and by
//! nobody else.

use crate::house::{Sheet, count, publish, send};
use crate::playing::{AUDIENCES, mine, of_medium, page_value, portal, upload};
use crate::words::version_of;
use db::jobs::Workers;
use testing::{Portal, paper};
use uuid::Uuid;

/// A post with a programme.
fn sheet(portal: &Portal, visibility: &str, pages: &[&str]) -> Sheet {
    Sheet::new(portal, "Look.")
        .with("visibility", visibility)
        .with("file_0_alt", "Winter <b>Ball</b>")
        .file("file_0", paper::pdf(pages))
}

/// Works off what is due; says how many jobs.
async fn work(portal: &Portal) -> usize {
    let workers = media::work(Workers::new(portal.test.db.clone()), &portal.settings).unwrap();
    workers.run_due().await.unwrap()
}

/// The asset of a post, and where its file, its tile and its last page are.
async fn places(portal: &Portal, post: Uuid) -> (Uuid, [String; 3]) {
    let one = async |what: &str| of_medium(portal, post, what).await;
    let page = "(select '/media/' || f.key || '/320.jpg' from media.asset_renditions r join media.files f on f.id = r.file_id \
       where r.asset_id = a.id and r.rendition_type = 'page' order by r.page_number desc limit 1)";
    let file = one("'/media/' || (a.image -> 'paper' ->> 'key') || '/paper.pdf'").await;
    let tile = one("'/media/' || (a.image ->> 'key') || '/320.jpg'").await;
    (one("a.id::text").await.parse().unwrap(), [file, tile, one(page).await])
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_the_post_reads_its_document_and_nobody_else() {
    let portal = portal().await;
    for (visibility, readers) in AUDIENCES {
        let (first, word) = (format!("First {visibility}"), format!("Doors {visibility}"));
        let id = publish(&portal, "elle", &sheet(&portal, visibility, &[&first, &word])).await;
        assert_eq!(work(&portal).await, 1);
        let (_, addresses) = places(&portal, id).await;
        for name in ["", "vera", "omar", "cleo", "ana", "dax", "elle"] {
            let status = if readers.contains(&name) { 200 } else { 404 };
            let page = portal.get(name, &format!("/posts/{id}")).await;
            assert_eq!(
                (page.status, page.body.contains(&word)),
                (status, status == 200),
                "{visibility} {name}"
            );
            for address in &addresses {
                assert_eq!(portal.bytes(name, address, &[]).await.0, status, "{visibility} {name} {address}");
            }
        }
        if visibility != "public" {
            portal.post("elle", &format!("/posts/{id}/delete"), "").await;
            assert_eq!(portal.bytes("dax", &addresses[0], &[]).await.0, 404, "{visibility} in the trash");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_show_its_first_page_and_the_posts_page_all_of_it() {
    let portal = portal().await;
    let sheet = sheet(&portal, "public", &["Opening at nine", "Grand Prize"]).with("title", "The ball");
    let id = publish(&portal, "elle", &sheet).await;
    work(&portal).await;
    let (asset, [file, tile, _]) = places(&portal, id).await;
    let list = portal.get("dax", "/houses/fern/feed").await.body;
    let anchor = format!("media-{}", asset.simple());
    for part in [
        "PDF · 2 pages",
        "PDF, 2 pages",
        "Winter &lt;b&gt;Ball&lt;/b&gt;",
        &format!("<a href=\"/posts/{id}#{anchor}\" class=\"post-paper\">"),
        tile.split('/').nth(2).unwrap(),
    ] {
        assert!(list.contains(part), "{part}: {list}");
    }
    assert!(
        !list.contains("Grand Prize") && !list.contains(&file),
        "what it says is on the post's page: {list}"
    );
    let page = portal.get("", &format!("/posts/{id}")).await.body;
    for part in [
        &format!("id=\"{anchor}\""),
        "alt=\"Page 1 of 2\"",
        "Text of page 2",
        "Opening at nine",
        "Grand Prize",
        "Download the PDF (2 pages)",
        "Winter &lt;b&gt;Ball&lt;/b&gt;",
        &file,
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let (status, headers, _) = portal.bytes("", &file, &[]).await;
    assert_eq!((status, headers["content-disposition"].to_str().unwrap()), (200, "attachment"));
    let (json, atom) = (
        portal.get("", "/houses/fern/feed.json").await.body,
        portal.get("", "/houses/fern/feed.xml").await.body,
    );
    assert!(json.contains(&file) && json.contains("\"mime_type\":\"application/pdf\""), "{json}");
    assert!(atom.contains("rel=\"enclosure\" type=\"application/pdf\"") && atom.contains(&file), "{atom}");
    // What stands behind a warning is read on the page, after the warning.
    let hidden = sheet.with("id", Uuid::now_v7()).with("warning", "Loud");
    publish(&portal, "elle", &hidden).await;
    let atom = portal.get("", "/houses/fern/feed.xml").await.body;
    assert_eq!(atom.matches("application/pdf").count(), 1, "{atom}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_refused_beside_its_field() {
    let portal = portal().await;
    for (bytes, words) in
        [(paper::locked(), "protected by a password"), (paper::cut(), "broken or was cut off")]
    {
        let sent = Sheet::new(&portal, "Typed before.").with("file_1_alt", "Ours").file("file_1", bytes);
        let page = send(&portal, "elle", "/posts/new", &sent).await;
        assert_eq!(page.status, 422, "{words}");
        let error = page.body.split("id=\"field-file_1-error\"").nth(1).unwrap_or_default();
        assert!(error.contains(words) && page.body.contains("Typed before."), "{words}: {}", page.body);
    }
    assert_eq!((count(&portal, &mine("assets")).await, count(&portal, &mine("files")).await), (0, 0));
    // It has a title, and is never decoration.
    let bare = sheet(&portal, "public", &["One"]).with("file_0_alt", " ");
    let page = send(&portal, "elle", "/posts/new", &bare).await;
    assert!(page.status == 422 && page.body.contains("Give the document a title."), "{}", page.body);
    assert!(page.body.contains("PDF · 1 page") && !page.body.contains("name=\"plain_0\""), "{}", page.body);
    let asset = page_value(&page.body, "picture_0");
    let again = Sheet::new(&portal, "Look.").with("id", bare.value("id")).with("picture_0", asset);
    for (title, sentence) in
        [("", "Give the document a title."), (&*"x".repeat(201), "A title has 200 letters")]
    {
        let sheet = again.clone().with("alt_0", title).with("plain_0", "true");
        let page = send(&portal, "elle", "/posts/new", &sheet).await;
        assert!(page.status == 422 && page.body.contains(sentence), "{}", page.body);
    }
    publish(&portal, "elle", &again.with("alt_0", "Ours")).await;
    assert_eq!(count(&portal, "select count(*) from community.post_media where alt_text = 'Ours'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_keep_it_and_what_is_taken_out_is_gone() {
    let portal = portal().await;
    let id = upload(&portal, "elle", &paper::pdf(&["Score sheet"])).await;
    let sheet = Sheet::new(&portal, "Scores.").with(&format!("upload_{id}"), "Scores");
    let stolen = send(&portal, "dax", "/posts/new", &sheet.clone().with("id", Uuid::now_v7())).await;
    assert!(stolen.status == 422 && stolen.body.contains("A file is not here any more."), "{}", stolen.body);
    let kept = send(&portal, "elle", "/posts/new", &sheet.clone().with("action", "keep")).await;
    assert_eq!((kept.status, count(&portal, &mine("uploads")).await), (200, 0), "{}", kept.body);
    let draft = portal.get("elle", &format!("/posts/new?draft={}", sheet.value("id"))).await.body;
    assert!(page_value(&draft, "picture_0") == id.to_string() && draft.contains("PDF · 1 page"), "{draft}");
    let post = publish(&portal, "elle", &sheet).await;
    work(&portal).await;
    let (_, addresses) = places(&portal, post).await;
    assert_eq!(portal.bytes("dax", &addresses[0], &[]).await.0, 200);
    let path = format!("/posts/{post}/edit");
    let version = version_of(&portal.get("elle", &path).await.body);
    let without = Sheet::new(&portal, "Words only.")
        .with("id", post)
        .with("version", version)
        .with("picture_0", id)
        .with("alt_0", "Scores")
        .with("drop_0", "true");
    assert_eq!(send(&portal, "elle", &path, &without).await.flash(), "good.post-saved");
    for table in ["assets", "files"] {
        assert_eq!(count(&portal, &mine(table)).await, 0, "{table}");
    }
    for table in ["asset_renditions", "captions"] {
        assert_eq!(count(&portal, &format!("select count(*) from media.{table}")).await, 0, "{table}");
    }
}

/// What the search finds for somebody: where, and the words around.
async fn find(portal: &Portal, name: &str, words: &str) -> Vec<String> {
    portal.found(name, "community.posts", words).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_found_by_the_words_of_its_document() {
    let portal = portal().await;
    let long = "Something else is said. ".repeat(40);
    let members =
        sheet(&portal, "members", &["Doors at nine", "The quicksilver prize"]).with("content", &long);
    let id = publish(&portal, "elle", &members).await;
    assert!(find(&portal, "cleo", "quicksilver").await.is_empty(), "nobody has read it yet");
    assert_eq!(find(&portal, "cleo", "winter ball").await.len(), 1, "its title is known at once");
    work(&portal).await;
    for (name, sees) in [("", false), ("omar", false), ("vera", false), ("cleo", true), ("elle", true)] {
        let found = find(&portal, name, "quicksilver").await;
        assert_eq!(found.len(), usize::from(sees), "{name}: {found:?}");
        // Not how the post begins, but where the word stands.
        let line = format!("{id} ");
        let is_right =
            |one: &String| one.starts_with(&line) && one.contains("The quicksilver prize") && one.len() < 500;
        assert!(found.iter().all(is_right), "{found:?}");
    }
    // Somebody in it does not agree, or not for all: its words would tell what it says.
    let (asset, _) = places(&portal, id).await;
    let consent = format!(
        "insert into community.picture_consents (id, organization_id, asset_id, profile_id, requested_by) \
           select gen_random_uuid(), '{}', '{asset}', '{}', p.user_id from identity.profiles p where p.handle = 'elle'",
        portal.world.birch,
        crate::house::profile("bo"),
    );
    portal.test.sql(&consent).await;
    assert!(find(&portal, "cleo", "quicksilver").await.is_empty(), "bo was not asked yet");
    for (answer, count) in
        [("status = 'given'", 1), ("scope = '{community}'", 0), ("scope = '{community,sites}'", 1)]
    {
        portal.test.sql(&format!("update community.picture_consents set {answer}")).await;
        assert_eq!(find(&portal, "cleo", "quicksilver").await.len(), count, "{answer}");
    }
    for (way, count) in [("delete", 0), ("restore", 1)] {
        portal.post("elle", &format!("/posts/{id}/{way}"), "").await;
        assert_eq!(find(&portal, "cleo", "quicksilver").await.len(), count, "{way}");
    }
    let path = format!("/posts/{id}/edit");
    let version = version_of(&portal.get("elle", &path).await.body);
    let without = Sheet::new(&portal, "Words only.").with("id", id).with("version", version);
    assert_eq!(send(&portal, "elle", &path, &without).await.flash(), "good.post-saved");
    assert!(find(&portal, "cleo", "quicksilver").await.is_empty(), "taken out of the post");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_every_language_and_length_are_kept() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &sheet(&portal, "public", &["One"])).await;
    work(&portal).await;
    // As much as poppler gives, of letters that take three bytes; none of it may keep a post from being saved.
    let many: String =
        (0..60_000_u32).map(|n| format!("{}語{n} ", char::from_u32(0x4e00 + n % 20_000).unwrap())).collect();
    let said = format!("برنامج حفل الشتاء {many}");
    portal.test.sql(&format!("update media.captions set content = '{said}'")).await;
    for words in ["برنامج", "丁語1"] {
        assert_eq!(find(&portal, "", words).await.len(), 1, "{words}");
    }
    let page = portal.post("elle", &format!("/posts/{id}/delete"), "").await;
    assert_eq!(page.status, 303);
}
