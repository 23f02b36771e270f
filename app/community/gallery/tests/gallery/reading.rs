//! Documents: sent both ways, shown page by page to those who see them, downloaded and never opened in a page of ours.

use crate::place::*;
use crate::upload::whole;
use db::jobs::Workers;
use testing::{Portal, paper};
use uuid::Uuid;

/// A programme of elle's in the house of Fern.
async fn programme(portal: &Portal, visibility: &str, bytes: &[u8]) -> Uuid {
    publish(portal, "elle", &Sheet::new(&fern(portal), visibility).file("ball.jpg", bytes), "").await
}

/// Works off what is due; says how many jobs.
async fn work(portal: &Portal) -> usize {
    let workers = media::work(Workers::new(portal.test.db.clone()), &portal.settings).unwrap();
    workers.run_due().await.unwrap()
}

async fn page(portal: &Portal, name: &str, id: Uuid) -> String {
    portal.get(name, &format!("/gallery/{id}")).await.body
}

/// Where the file is, and where its first page.
async fn places(portal: &Portal, id: Uuid) -> (String, String) {
    let one = |what: &str| format!("select {what} from media.assets a where a.id = '{id}'");
    let file = portal.test.text(&one("'/media/' || (a.image -> 'paper' ->> 'key') || '/paper.pdf'")).await;
    (file, portal.test.text(&one("'/media/' || (a.image ->> 'key') || '/320.jpg'")).await)
}

/// Pages of an asset.
async fn drawn(portal: &Portal, id: Uuid) -> i64 {
    let sql = format!(
        "select count(*) from media.asset_renditions where asset_id = '{id}' and rendition_type = 'page'"
    );
    count(portal, &sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_has_a_tile_pages_and_a_way_to_the_file() {
    let portal = portal().await;
    let id = programme(&portal, "public", &paper::pdf(&["Opening at nine", "Grand Prize"])).await;
    let kind = format!("select media_type from community.gallery_items where id = '{id}'");
    assert_eq!(portal.test.text(&kind).await, "document");
    // Before it is drawn there is a tile, and the file itself.
    let (file, calm) = places(&portal, id).await;
    let before = page(&portal, "", id).await;
    assert!(
        before.contains(&file) && before.contains("leaves-cover") && !before.contains("Page 1"),
        "{before}"
    );
    assert_eq!(work(&portal).await, 1);
    let after = page(&portal, "", id).await;
    for part in [
        "alt=\"Page 1 of 2. Somebody dances\"",
        "alt=\"Page 2 of 2\"",
        "Text of page 2",
        "Opening at nine",
        "Grand Prize",
        "Download the PDF (2 pages)",
        "download=\"Night.pdf\"",
        &file,
    ] {
        assert!(after.contains(part), "{part}: {after}");
    }
    assert_eq!(after.matches("loading=\"lazy\" decoding").count(), 1, "the second one: {after}");
    let (_, first) = places(&portal, id).await;
    assert_ne!(first, calm);
    assert_eq!((bytes(&portal, "", &first).await, drawn(&portal, id).await), (200, 2));
    let wall = portal.get("", "/gallery").await.body;
    assert!(wall.contains("PDF · 2 pages") && wall.contains("PDF, 2 pages. Somebody dances"), "{wall}");
    assert!(wall.contains(&format!("href=\"/gallery/{id}\"")), "{wall}");
    // The calm tile is nobody's any more, and there is no second job.
    let left = format!("select count(*) from media.files where '{calm}' like '%' || key || '%'");
    assert_eq!((count(&portal, &left).await, work(&portal).await), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn its_bytes_are_downloaded_and_run_nowhere() {
    let portal = portal().await;
    let bytes = paper::pdf(&["One"]);
    let id = programme(&portal, "public", &bytes).await;
    let (file, _) = places(&portal, id).await;
    let (status, headers, sent) = portal.bytes("", &file, &[]).await;
    assert_eq!((status, sent), (200, bytes));
    for (name, value) in [
        ("content-type", "application/pdf"),
        ("content-disposition", "attachment"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "sandbox; default-src 'none'"),
    ] {
        assert_eq!(headers[name], value);
    }
    let (status, _, part) = portal.bytes("", &file, &[("range", "bytes=0-4")]).await;
    assert_eq!((status, part.as_slice()), (206, &b"%PDF-"[..]));
    // Nothing but a document is at such an address.
    let picture =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.pdf", &jpeg(1)), "").await;
    let there = rendition(&portal, picture).await.replace("320.jpg", "paper.pdf");
    assert_eq!(portal.bytes("", &there, &[]).await.0, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_before_the_form_is_a_document_too() {
    let portal = portal().await;
    let upload = whole(&portal, "elle", &paper::pdf(&["One", "Two", "Three"])).await;
    let page =
        send(&portal, "elle", &Sheet::new(&fern(&portal), "house").with("upload", &upload.to_string())).await;
    assert_eq!((page.status, page.flash()), (303, "good.gallery-kept"), "{}", page.body);
    assert_eq!((work(&portal).await, drawn(&portal, upload).await), (1, 3));
    let drafts = portal.get("elle", "/gallery/drafts").await.body;
    for part in ["What the document is about", "PDF · 3 pages", "Do not keep this document"] {
        assert!(drafts.contains(part), "{part}: {drafts}");
    }
    let edit = portal.get("elle", &format!("/gallery/{upload}/edit")).await.body;
    assert!(edit.contains("Edit document") && !edit.contains("id=\"captions\""), "{edit}");
    // Words are needed as for everything.
    let bare = format!("item_0={upload}&title_0=Night&visibility_0=house");
    let refused = portal.post("elle", "/gallery/drafts", &bare).await;
    assert!(
        refused.status == 422 && refused.body.contains("Say what the document is about"),
        "{}",
        refused.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_shown_is_refused_with_a_reason() {
    let portal = portal().await;
    let sheet = Sheet::new(&fern(&portal), "public")
        .file("locked.pdf", &paper::locked())
        .file("cut.pdf", &paper::cut())
        .file("endless.pdf", &paper::endless())
        .file("named.pdf", b"<html><script>alert(1)</script>");
    let page = send(&portal, "elle", &sheet).await;
    assert_eq!(page.status, 422);
    for sentence in [
        "locked.pdf: The PDF is encrypted",
        "cut.pdf: The PDF is broken",
        "endless.pdf: The PDF is broken",
        "named.pdf: This file is none that we can show",
    ] {
        assert!(page.body.contains(sentence), "{sentence}: {}", page.body);
    }
    for table in ["community.gallery_items", "media.assets", "media.files"] {
        let mine = if table == "community.gallery_items" { "author_profile_id" } else { "owner_profile_id" };
        let sql = format!("select count(*) from {table} where {mine} = '{}'", testing::profile("elle"));
        assert_eq!(count(&portal, &sql).await, 0, "{table}");
    }
    // A page as large as a city is drawn as large as any other.
    let id = programme(&portal, "public", &paper::vast()).await;
    assert_eq!((work(&portal).await, drawn(&portal, id).await), (1, 1));
    let long = "select max(greatest(f.width, f.height))::text from media.asset_renditions r join media.files f on f.id = r.file_id";
    assert_eq!(portal.test.text(long).await, "1600");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_long_document_the_first_pages_are_drawn() {
    let portal = portal().await;
    let words: Vec<String> = (1..=11).map(|number| format!("Sheet {number}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let id = programme(&portal, "public", &paper::pdf(&words)).await;
    assert_eq!((work(&portal).await, drawn(&portal, id).await), (1, 8));
    let body = page(&portal, "", id).await;
    assert!(body.contains("alt=\"Page 8 of 11\"") && !body.contains("Page 9 of 11"), "{body}");
    assert!(body.contains("3 more pages are in the PDF itself.") && !body.contains("Sheet 9"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_see_a_document_sees_no_page_of_it() {
    let portal = portal().await;
    // Elle and dax are of the house, omar and vera are not.
    let id = programme(&portal, "house", &paper::pdf(&["Only for us", "Never mind"])).await;
    work(&portal).await;
    let second = "select '/media/' || f.key || '/640.webp' from media.asset_renditions r join media.files f on f.id = r.file_id \
      where r.page_number = 2";
    let (file, _) = places(&portal, id).await;
    let second = portal.test.text(second).await;
    for name in ["", "omar", "vera"] {
        assert_eq!(portal.get(name, &format!("/gallery/{id}")).await.status, 404, "{name}");
    }
    assert!(page(&portal, "dax", id).await.contains("Only for us"));
    // In the trash it is its author's, with all of its pages.
    assert_eq!(portal.post("elle", &format!("/gallery/{id}/delete"), "").await.status, 303);
    for name in ["", "omar", "vera", "dax"] {
        assert_eq!(portal.bytes(name, &file, &[]).await.0, 404, "{name}");
        assert_eq!(portal.bytes(name, &second, &[]).await.0, 404, "{name}");
        assert_eq!(portal.get(name, &format!("/gallery/{id}")).await.status, 404, "{name}");
    }
    assert_eq!(portal.bytes("elle", &file, &[]).await.0, 200);
    assert_eq!(portal.bytes("elle", &second, &[]).await.0, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn its_pages_go_with_it() {
    let portal = portal().await;
    let upload = whole(&portal, "elle", &paper::pdf(&["One", "Two"])).await;
    assert_eq!((work(&portal).await, drawn(&portal, upload).await), (1, 2));
    let mine =
        format!("select count(*) from media.files where owner_profile_id = '{}'", testing::profile("elle"));
    assert_eq!(count(&portal, &mine).await, 3, "the file, and its pages");
    portal.test.sql(&format!("update media.uploads set expires_at = now() where id = '{upload}'")).await;
    media::upload::clean(&portal.test.db, &media::Storage::local(&*portal.settings.storage)).await.unwrap();
    assert_eq!((drawn(&portal, upload).await, count(&portal, &mine).await), (0, 0));
    assert_eq!(count(&portal, "select count(*) from media.captions").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_document_says_is_only_said() {
    let portal = portal().await;
    let bytes = paper::titled(&["<script>alert\\(1\\)</script>"], "<img src=x onerror=alert\\(2\\)>");
    let id = programme(&portal, "public", &bytes).await;
    portal
        .test
        .sql(&format!("update community.gallery_items set title = '\"><b onclick=x>Ball' where id = '{id}'"))
        .await;
    assert_eq!(work(&portal).await, 1);
    let body = page(&portal, "", id).await;
    assert!(body.contains("&lt;script&gt;alert(1)"), "{body}");
    for raw in ["<script>alert", "<img src=x", "<b onclick"] {
        assert!(!body.contains(raw), "{raw}: {body}");
    }
}

/// What the search finds for somebody: where, and the words around.
async fn find(portal: &Portal, name: &str, words: &str) -> Vec<String> {
    portal.found(name, "community.gallery_items", words).await
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_found_by_its_words_where_it_is_seen() {
    let portal = portal().await;
    let pages = ["Doors at nine", "The quicksilver category"];
    let id = programme(&portal, "members", &paper::pdf(&pages)).await;
    assert_eq!(find(&portal, "cleo", "quicksilver").await, Vec::<String>::new(), "nobody has read it yet");
    work(&portal).await;
    for (name, sees) in [("", false), ("omar", false), ("vera", false), ("cleo", true), ("dax", true)] {
        let found = find(&portal, name, "quicksilver").await;
        assert_eq!(found.len(), usize::from(sees), "{name}: {found:?}");
        let line = format!("{id} ");
        assert!(
            found.iter().all(|one| one.starts_with(&line) && one.contains("The quicksilver category")),
            "{found:?}"
        );
    }
    portal.post("elle", &format!("/gallery/{id}/delete"), "").await;
    assert!(find(&portal, "cleo", "quicksilver").await.is_empty(), "it went with the picture");
    portal.post("elle", &format!("/gallery/{id}/restore"), "").await;
    assert_eq!(find(&portal, "cleo", "quicksilver").await.len(), 1);
    portal.test.sql("delete from media.captions").await;
    assert!(find(&portal, "cleo", "quicksilver").await.is_empty(), "what it said is gone");
}
