//! Videos and sound in posts: sent by form or before it, seen by whom the post is for, kept by drafts, gone when taken out.

use crate::house::{Sheet, count, profile, publish, send};
use crate::words::version_of;
use axum::body::Body;
use axum::http::Request;
use testing::{Page, Portal, film};
use tower::ServiceExt;
use uuid::Uuid;

const VTT: &str = "WEBVTT\n\n00:01.000 --> 00:03.500\n<v Elle>Category is <i>realness</i>.";

pub async fn portal() -> Portal {
    Portal::new(post::routes().merge(media::routes())).await
}

/// A form with one file and a language.
async fn form(portal: &Portal, name: &str, path: &str, file: (&str, &[u8]), language: &str) -> Page {
    let sheet = Sheet::default().with("language", language).file(file.0, file.1.to_vec());
    send(portal, name, path, &sheet).await
}

/// Sends a file by itself, as the script does, and gives its id.
pub async fn upload(portal: &Portal, name: &str, bytes: &[u8]) -> Uuid {
    let begun = Request::post("/media/uploads")
        .header("cookie", format!("session={name}"))
        .header("tus-resumable", "1.0.0")
        .header("upload-length", bytes.len())
        .body(Body::empty())
        .unwrap();
    let begun = portal.router.clone().oneshot(begun).await.unwrap();
    let place = begun.headers()["location"].to_str().unwrap().to_owned();
    let sent = Request::patch(&place)
        .header("cookie", format!("session={name}"))
        .header("tus-resumable", "1.0.0")
        .header("upload-offset", 0)
        .header("content-type", "application/offset+octet-stream")
        .body(Body::from(bytes.to_vec()))
        .unwrap();
    let sent = portal.router.clone().oneshot(sent).await.unwrap();
    assert_eq!(sent.status().as_u16(), 204);
    place.rsplit('/').next().unwrap().parse().unwrap()
}

/// Video, for a place and readers.
fn sheet(portal: &Portal, visibility: &str) -> Sheet {
    Sheet::new(portal, "Look.")
        .with("visibility", visibility)
        .with("file_0_alt", "Somebody walks")
        .file("file_0", film::mp4(1))
}

/// Who reads a post of elle's, by its audience: elle and dax are of the house, ana moderates in the organisation, cleo belongs
/// to it, omar to another one.
pub const AUDIENCES: [(&str, &[&str]); 4] = [
    ("public", &["", "vera", "omar", "cleo", "ana", "dax", "elle"]),
    ("members", &["cleo", "ana", "dax", "elle"]),
    ("house", &["ana", "dax", "elle"]),
    ("private", &["elle"]),
];

/// What SQL says of the only medium of a post (`m`) and its asset (`a`).
pub async fn of_medium(portal: &Portal, post: Uuid, what: &str) -> String {
    let sql = format!(
        "select {what} from community.post_media m join media.assets a on a.id = m.asset_id where m.post_id = '{post}'"
    );
    portal.test.text(&sql).await
}

/// The asset of a post, and where its bytes and its poster are.
async fn asset(portal: &Portal, post: Uuid) -> (Uuid, String, String) {
    let id = of_medium(portal, post, "a.id::text").await;
    let play =
        "'/media/' || (a.image -> 'moving' ->> 'key') || '/play.' || (a.image -> 'moving' ->> 'format')";
    let poster = "'/media/' || (a.image ->> 'key') || '/320.jpg'";
    (id.parse().unwrap(), of_medium(portal, post, play).await, of_medium(portal, post, poster).await)
}

pub fn mine(table: &str) -> String {
    format!("select count(*) from media.{table} where owner_profile_id = '{}'", profile("elle"))
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_the_post_sees_its_video_and_nobody_else() {
    let portal = portal().await;
    for (seed, (visibility, readers)) in (1..).zip(AUDIENCES) {
        let sheet = Sheet::new(&portal, "Look.").with("visibility", visibility).with("file_0_alt", "A walk");
        let id = publish(&portal, "elle", &sheet.file("file_0", film::mp4(seed))).await;
        let (_, play, poster) = asset(&portal, id).await;
        for name in ["", "vera", "omar", "cleo", "ana", "dax", "elle"] {
            let (whole, part) = if readers.contains(&name) { (200, 206) } else { (404, 404) };
            let page = portal.get(name, &format!("/posts/{id}")).await;
            assert_eq!(page.status, whole, "{visibility} {name}");
            assert_eq!(portal.bytes(name, &play, &[]).await.0, whole, "{visibility} {name}");
            let range = [("range", "bytes=0-9")];
            assert_eq!(portal.bytes(name, &play, &range).await.0, part, "{visibility} {name}");
            assert_eq!(portal.bytes(name, &poster, &[]).await.0, whole, "{visibility} {name}");
        }
        // In the trash it is its author's; what everybody saw is remembered for half a minute.
        if visibility != "public" {
            portal.post("elle", &format!("/posts/{id}/delete"), "").await;
            assert_eq!(portal.bytes("dax", &play, &[]).await.0, 404, "{visibility}");
            assert_eq!(portal.bytes("elle", &play, &[]).await.0, 200, "{visibility}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_show_a_poster_and_the_posts_page_the_player() {
    let portal = portal().await;
    let sheet = sheet(&portal, "public").with("title", "The walk");
    let id = publish(&portal, "elle", &sheet).await;
    let (asset, play, poster) = asset(&portal, id).await;
    let list = portal.get("dax", "/houses/fern/feed").await.body;
    assert!(
        list.contains("pic-mark") && list.contains("1:01") && list.contains("alt=\"Somebody walks\""),
        "{list}"
    );
    let anchor = format!("media-{}", asset.simple());
    assert!(list.contains(&format!("<a href=\"/posts/{id}#{anchor}\" class=\"post-play\">")), "{list}");
    assert!(!list.contains("<video"), "{list}");
    let page = portal.get("", &format!("/posts/{id}")).await.body;
    assert!(
        page.contains(&format!("id=\"{anchor}\"")) && page.contains("<video ") && page.contains(&play),
        "{page}"
    );
    assert!(page.contains("preload=\"metadata\"") && page.contains("poster=\"/media/"), "{page}");
    let key = poster.split('/').nth(2).unwrap();
    assert!(page.contains("property=\"og:image\"") && page.contains(key), "{page}");
    assert!(!page.contains("/posts/media/"), "captions are its author's to change: {page}");
    let json = portal.get("", "/houses/fern/feed.json").await.body;
    assert!(json.contains(&play) && json.contains("video/mp4") && json.contains(key), "{json}");
    assert!(json.contains("\"duration_in_seconds\":61"), "{json}");
    let atom = portal.get("", "/houses/fern/feed.xml").await.body;
    assert!(atom.contains("rel=\"enclosure\" type=\"video/mp4\"") && atom.contains(&play), "{atom}");
    // What is sensitive waits, and readers of feeds look at it on the page.
    let hidden = sheet.clone().with("id", Uuid::now_v7()).with("warning", "Loud");
    publish(&portal, "elle", &hidden).await;
    let atom = portal.get("", "/houses/fern/feed.xml").await.body;
    assert_eq!(atom.matches("type=\"video/mp4\"").count(), 1, "{atom}");
}

#[tokio::test(flavor = "multi_thread")]
async fn captions_and_poster_are_its_owners_to_change() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &sheet(&portal, "house")).await;
    let (asset, play, poster) = asset(&portal, id).await;
    let base = format!("/posts/media/{asset}");
    let edit = portal.get("elle", &format!("/posts/{id}/edit")).await.body;
    assert!(edit.contains(&format!("href=\"{base}\"")), "{edit}");
    assert!(portal.get("elle", &base).await.body.contains("name=\"captions\""));
    let page = form(&portal, "elle", &format!("{base}/captions"), ("captions", b"no captions"), "en").await;
    assert!(page.status == 422 && page.body.contains("id=\"field-captions-error\""), "{}", page.body);
    for _ in 0..2 {
        let page =
            form(&portal, "elle", &format!("{base}/captions"), ("captions", VTT.as_bytes()), "en").await;
        assert_eq!((page.status, page.flash()), (303, "good.media-captions-kept"), "{}", page.body);
    }
    let page = portal.get("dax", &format!("/posts/{id}")).await.body;
    assert!(page.contains(&format!("<track kind=\"captions\" src=\"{base}/captions/en\"")), "{page}");
    assert!(page.contains("<b>Elle:</b>") && page.contains("Category is realness."), "{page}");
    assert!(
        portal
            .get("dax", &format!("/posts/{id}?words=en"))
            .await
            .body
            .contains(&format!("id=\"transcript-{}\" open", asset.simple()))
    );
    // Those who do not see the post see none of it; those who see it change nothing.
    for (name, reads, changes) in [("", 404, 401), ("cleo", 404, 404), ("omar", 404, 404), ("dax", 200, 403)]
    {
        assert_eq!(portal.bytes(name, &format!("{base}/captions/en"), &[]).await.0, reads, "{name}");
        let page = form(&portal, name, &format!("{base}/captions"), ("captions", VTT.as_bytes()), "de").await;
        assert_eq!(page.status, changes, "{name}");
        let page =
            form(&portal, name, &format!("{base}/poster"), ("poster", &crate::writing::jpeg(64, 48)), "")
                .await;
        assert_eq!(page.status, changes, "{name}");
        assert_eq!(
            portal.post(name, &format!("{base}/captions/en/remove"), "").await.status,
            changes,
            "{name}"
        );
    }
    assert_eq!(count(&portal, "select count(*) from media.captions").await, 1);
    let page =
        form(&portal, "elle", &format!("{base}/poster"), ("poster", &crate::writing::jpeg(64, 48)), "").await;
    assert_eq!((page.status, page.flash()), (303, "good.media-poster-kept"), "{}", page.body);
    let (_, same, other) = crate::playing::asset(&portal, id).await;
    assert!(same == play && other != poster);
    assert_eq!(portal.bytes("dax", &other, &[]).await.0, 200);
    assert_eq!(portal.bytes("cleo", &other, &[]).await.0, 404);
    assert_eq!(portal.post("elle", &format!("{base}/captions/en/remove"), "").await.status, 303);
    assert_eq!(count(&portal, "select count(*) from media.captions").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_video_needs_words_and_is_not_sent_twice() {
    let portal = portal().await;
    let sheet =
        Sheet::new(&portal, "Look.").file("file_0", film::webm(1)).file("file_1", b"no film".to_vec());
    let page = send(&portal, "elle", "/posts/new", &sheet).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("Say what can be seen or heard"), "{}", page.body);
    assert!(
        page.body.contains("This file is none that we can show.") && page.body.contains("pic-mark"),
        "{}",
        page.body
    );
    // A form that breaks off or is cut leaves nothing.
    let mut cut = film::mp4(3);
    cut.truncate(cut.len() / 2);
    let page = send(&portal, "elle", "/posts/new", &Sheet::new(&portal, "Look.").file("file_0", cut)).await;
    assert!(page.status == 422 && page.body.contains("id=\"field-file_0-error\""), "{}", page.body);
    assert_eq!(count(&portal, &mine("assets")).await, 1);
    let kept = page_value(&send(&portal, "elle", "/posts/new", &sheet).await.body, "picture_0");
    assert_eq!(count(&portal, &mine("assets")).await, 1, "the same form again");
    // Taken out before it was ever shown, it goes.
    let again =
        Sheet::new(&portal, "").with("id", sheet.value("id")).with("picture_0", &kept).with("drop_0", "true");
    assert_eq!(send(&portal, "elle", "/posts/new", &again).await.status, 422);
    assert_eq!(count(&portal, &mine("assets")).await, 0);
    assert_eq!(count(&portal, &mine("files")).await, 0);
}

pub fn page_value(body: &str, name: &str) -> String {
    body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_before_is_taken_once_with_its_words() {
    let portal = portal().await;
    let id = upload(&portal, "elle", &film::mp4(1)).await;
    // Somebody else's upload is nobody's to post.
    let stolen = send(
        &portal,
        "dax",
        "/posts/new",
        &Sheet::new(&portal, "Mine.").with(&format!("upload_{id}"), "A walk"),
    )
    .await;
    assert!(stolen.status == 422 && stolen.body.contains("A file is not here any more."), "{}", stolen.body);
    // Its words are asked for; the upload still waits then.
    let bare = Sheet::new(&portal, "Look.").with(&format!("upload_{id}"), "");
    let page = send(&portal, "elle", "/posts/new", &bare).await;
    assert!(page.status == 422 && page_value(&page.body, "picture_0") == id.to_string(), "{}", page.body);
    assert_eq!(count(&portal, &mine("uploads")).await, 1);
    let sheet = bare.with(&format!("upload_{id}"), "A walk");
    let (one, two) = tokio::join!(
        send(&portal, "elle", "/posts/new", &sheet),
        send(&portal, "elle", "/posts/new", &sheet)
    );
    for page in [one, two] {
        assert_eq!((page.status, page.flash()), (303, "good.post-published"), "{}", page.body);
    }
    assert_eq!(count(&portal, &mine("uploads")).await, 0);
    assert_eq!(
        count(&portal, "select count(*) from community.post_media where alt_text = 'A walk'").await,
        1
    );
    assert_eq!(count(&portal, &mine("assets")).await, 1);
    assert!(portal.get("", &format!("/posts/{}", sheet.value("id"))).await.body.contains("<video "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_it_and_lets_it_go() {
    let portal = portal().await;
    let id = upload(&portal, "elle", &film::m4a(1)).await;
    let sheet = Sheet::new(&portal, "Listen.").with(&format!("upload_{id}"), "A beat").with("action", "keep");
    assert_eq!(send(&portal, "elle", "/posts/new", &sheet).await.status, 200);
    assert_eq!(count(&portal, &mine("uploads")).await, 0, "it does not end after a week");
    let (draft, address) = (sheet.value("id"), format!("/posts/new?draft={}", sheet.value("id")));
    let page = portal.get("elle", &address).await.body;
    assert!(page_value(&page, "picture_0") == id.to_string() && page.contains("A beat"), "{page}");
    let play = "select '/media/' || (image -> 'moving' ->> 'key') || '/play.m4a' from media.assets";
    let play = portal.test.text(play).await;
    assert_eq!(
        (portal.bytes("elle", &play, &[]).await.0, portal.bytes("dax", &play, &[]).await.0),
        (200, 404)
    );
    // The script sends the same field once more.
    assert_eq!(send(&portal, "elle", "/posts/new", &sheet).await.status, 200);
    assert_eq!(count(&portal, &mine("assets")).await, 1);
    // Taken out of the draft, it goes; and with a draft that is thrown away, too.
    let without = Sheet::new(&portal, "Listen.").with("id", &draft).with("action", "draft");
    assert_eq!(send(&portal, "elle", "/posts/new", &without).await.status, 303);
    assert_eq!((count(&portal, &mine("assets")).await, count(&portal, &mine("files")).await), (0, 0));
    let file = without.file("file_0", film::wav(2)).with("file_0_alt", "Another");
    assert_eq!(send(&portal, "elle", "/posts/new", &file).await.status, 303);
    assert_eq!(count(&portal, &mine("assets")).await, 1);
    assert_eq!(portal.post("elle", &format!("/posts/drafts/{draft}/forget"), "").await.status, 303);
    assert_eq!((count(&portal, &mine("assets")).await, count(&portal, &mine("files")).await), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_out_goes_unless_it_is_shown_elsewhere() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &sheet(&portal, "public")).await;
    let (asset, play, _) = asset(&portal, id).await;
    assert_eq!(count(&portal, &mine("files")).await, 2, "the video and its poster");
    let other = Sheet::new(&portal, "Once more.").with("picture_0", asset).with("alt_0", "The same");
    let other = publish(&portal, "elle", &other).await;
    let without = |post: Uuid, version: String| {
        Sheet::new(&portal, "Words only.")
            .with("id", post)
            .with("version", version)
            .with("picture_0", asset)
            .with("alt_0", "The same")
            .with("drop_0", "true")
    };
    for (post, left) in [(id, 2), (other, 0)] {
        let sheet = without(post, version_of(&portal.get("elle", &format!("/posts/{post}/edit")).await.body));
        // Only a look changes nothing.
        let look = sheet.clone().with("action", "preview");
        assert_eq!(send(&portal, "elle", &format!("/posts/{post}/edit"), &look).await.status, 200);
        assert_eq!(count(&portal, &mine("files")).await, 2);
        let page = send(&portal, "elle", &format!("/posts/{post}/edit"), &sheet).await;
        assert_eq!((page.status, page.flash()), (303, "good.post-saved"), "{}", page.body);
        assert_eq!(count(&portal, &mine("files")).await, left);
    }
    assert_eq!(portal.bytes("elle", &play, &[]).await.0, 404);
    assert_eq!(count(&portal, "select count(*) from media.asset_renditions").await, 0);
}
