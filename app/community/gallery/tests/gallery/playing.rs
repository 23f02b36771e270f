//! Videos and sound: sent, played in parts, read, and gone for whom they are not.

use crate::place::*;
use axum::body::Body;
use axum::http::{Method, Request};
use testing::film::{self, PLACE, SOUND};
use testing::{Page, Portal};
use tower::ServiceExt;
use uuid::Uuid;

pub const VTT: &str = "WEBVTT\n\n00:01.000 --> 00:03.500\n<v Elle>Category is <i>realness</i> &amp; <b>grace</b>.\n\n00:04.000 --> 00:05.000\n<script>alert(1)</script>Tens.";

/// A form with one file and one word.
pub async fn form(portal: &Portal, name: &str, path: &str, file: (&str, &[u8]), language: &str) -> Page {
    whole(portal, name, path, &[("language", language)], &[file]).await
}

/// A form with words and files.
pub async fn whole(
    portal: &Portal,
    name: &str,
    path: &str,
    words: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Page {
    let mut body = Vec::new();
    for (field, word) in words {
        let part = format!("--sheet\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{word}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    for (field, bytes) in files {
        let head =
            format!("--sheet\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"a\"\r\n\r\n");
        body.extend_from_slice(&[head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend_from_slice(b"--sheet--\r\n");
    let request = Request::post(path)
        .header("cookie", format!("session={name}"))
        .header("content-type", "multipart/form-data; boundary=sheet")
        .body(Body::from(body))
        .unwrap();
    Page::read(portal.router.clone().oneshot(request).await.unwrap()).await
}

/// A video of elle's in the house of Fern, for everybody to see.
pub async fn filmed(portal: &Portal) -> Uuid {
    publish(portal, "elle", &Sheet::new(&fern(portal), "public").file("a.jpg", &film::mp4(1)), "").await
}

/// Where a video's bytes are.
async fn address(portal: &Portal, id: Uuid) -> String {
    let sql = format!(
        "select '/media/' || (a.image -> 'moving' ->> 'key') || '/play.' || (a.image -> 'moving' ->> 'format') from media.assets a where a.id = '{id}'"
    );
    portal.test.text(&sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_is_taken_by_its_bytes_and_plays_without_the_place() {
    let portal = portal().await;
    let kinds = [
        (film::mp4(1), "mp4", "video/mp4"),
        (film::webm(1), "webm", "video/webm"),
        (film::m4a(1), "m4a", "audio/mp4"),
        (film::mp3(1), "mp3", "audio/mpeg"),
        (film::ogg(1), "ogg", "audio/ogg"),
        (film::wav(1), "wav", "audio/wav"),
        (film::flac(1), "flac", "audio/flac"),
    ];
    for (bytes, end, kind) in kinds {
        let sheet = Sheet::new(&fern(&portal), "public").file("name that says nothing.jpg", &bytes);
        let id = publish(&portal, "elle", &sheet, "").await;
        let path = address(&portal, id).await;
        assert!(path.ends_with(&format!("/play.{end}")), "{path}");
        let (status, headers, played) = portal.bytes("", &path, &[]).await;
        assert_eq!((status, headers["content-type"].to_str().unwrap()), (200, kind));
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["content-disposition"], "inline");
        assert_eq!(headers["accept-ranges"], "bytes");
        assert_eq!(played.len(), bytes.len(), "{end}");
        assert!(played.windows(SOUND.len()).any(|part| part == SOUND), "{end}");
        assert!(!played.windows(PLACE.len()).any(|part| part == PLACE), "{end}");
        let tag = if kind.starts_with("video") { "<video " } else { "<audio " };
        let page = portal.get("", &format!("/gallery/{id}")).await.body;
        assert!(
            page.contains(tag) && page.contains(&path) && page.contains("preload=\"metadata\""),
            "{page}"
        );
        let word = if kind.starts_with("video") { "video" } else { "audio" };
        let sql = format!("select media_type from community.gallery_items where id = '{id}'");
        assert_eq!(portal.test.text(&sql).await, word);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_are_sent_as_players_ask_for_them() {
    let portal = portal().await;
    let path = address(&portal, filmed(&portal).await).await;
    let (_, headers, all) = portal.bytes("", &path, &[]).await;
    let tag = headers["etag"].to_str().unwrap().to_owned();
    let size = all.len();
    for (range, from, to) in [("bytes=0-9", 0, 10), ("bytes=20-", 20, size), ("bytes=-5", size - 5, size)] {
        let (status, headers, part) = portal.bytes("", &path, &[("range", range)]).await;
        assert_eq!((status, part.as_slice()), (206, all.get(from..to).unwrap()), "{range}");
        assert_eq!(headers["content-range"].to_str().unwrap(), format!("bytes {from}-{}/{size}", to - 1));
        assert_eq!(headers["content-type"], "video/mp4");
    }
    let (status, headers, _) = portal.bytes("", &path, &[("range", "bytes=999999-")]).await;
    assert_eq!(
        (status, headers["content-range"].to_str().unwrap()),
        (416, format!("bytes */{size}").as_str())
    );
    // A part of another file is of no use.
    let asked =
        |tag: &str| [("range".to_owned(), "bytes=0-9".to_owned()), ("if-range".to_owned(), tag.to_owned())];
    for (have, status) in [(tag.as_str(), 206), ("\"another\"", 200), ("Sun, 29 Nov 2026 10:00:00 GMT", 200)]
    {
        let asked = asked(have);
        let asked: Vec<_> = asked.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(portal.bytes("", &path, &asked).await.0, status, "{have}");
    }
    assert_eq!(portal.bytes("", &path, &[("if-none-match", &tag)]).await.0, 304);
    for wrong in ["play.webm", "play.mp3", "original.mp4", "320.mp4"] {
        let other = path.replace("play.mp4", wrong);
        assert_eq!(portal.bytes("", &other, &[]).await.0, 404, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_show_a_poster_with_a_mark_and_lead_to_the_player() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    for path in ["/gallery", "/houses/fern/gallery", "/gallery?category=&tag="] {
        let page = portal.get("cleo", path).await.body;
        assert!(page.contains("pic-mark") && page.contains("1:01"), "{path}: {page}");
        assert!(page.contains("Video, one minute"), "{path}: {page}");
        assert!(page.contains(&format!("<a href=\"/gallery/{id}\" aria-label=")), "{path}: {page}");
    }
    // The picture that stands for it is there, for whom the video is.
    let key = "select a.image ->> 'key' from media.assets a where a.asset_type = 'video'";
    let first = portal.test.text(key).await;
    assert_eq!(bytes(&portal, "", &format!("/media/{first}/320.jpg")).await, 200);
    // Another one takes its place, once however often it is sent.
    let path = format!("/gallery/{id}/poster");
    for _ in 0..2 {
        let page = form(&portal, "elle", &path, ("poster", &jpeg(7)), "").await;
        assert_eq!((page.status, page.flash()), (303, "good.media-poster-kept"), "{}", page.body);
    }
    let second = portal.test.text(key).await;
    assert_ne!(first, second);
    assert!(
        portal.get("", &format!("/gallery/{id}")).await.body.contains(&format!("poster=\"/media/{second}/"))
    );
    let page = form(&portal, "elle", &path, ("poster", b"no picture"), "").await;
    assert!(page.status == 422 && page.body.contains("id=\"field-poster-error\""), "{}", page.body);
    // A post that shows it leads to it.
    portal
        .test
        .sql(&format!(
            "insert into community.posts (id, organization_id, house_id, author_profile_id, content, visibility, publish_state)
             values ('{post}', '{birch}', '{fern}', '{elle}', 'Look.', 'public', 'published');
             insert into community.post_media (id, organization_id, post_id, asset_id, position) values ('{}', '{birch}', '{post}', '{id}', 0)",
            Uuid::now_v7(),
            post = Uuid::now_v7(),
            birch = portal.world.birch,
            fern = portal.fern,
            elle = testing::profile("elle"),
        ))
        .await;
    let page = portal.get("dax", "/houses/fern/feed").await.body;
    assert!(page.contains(&format!("<a href=\"/gallery/{id}\" class=\"post-play\">")), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_see_it_gets_neither_bytes_nor_words() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let (video, words) = (address(&portal, id).await, format!("/gallery/{id}/captions/en"));
    form(&portal, "elle", &format!("/gallery/{id}/captions"), ("captions", VTT.as_bytes()), "en").await;
    let poster = portal
        .test
        .text(&format!(
            "select '/media/' || (image ->> 'key') || '/320.jpg' from media.assets where id = '{id}'"
        ))
        .await;
    let meets = async |name: &str| {
        let mut met = Vec::new();
        for path in [&video, &poster, &words, &format!("/gallery/{id}")] {
            met.push(portal.bytes(name, path, &[]).await.0);
        }
        met
    };
    // For oneself alone: from all addresses at once. Nobody had it before, so no node remembers it.
    let version = portal
        .test
        .text(&format!("select version::text from community.gallery_items where id = '{id}'"))
        .await;
    let form = |visibility: &str, version: &str| {
        format!("title_0=Night&alt_0=Words&visibility_0={visibility}&version_0={version}")
    };
    let page = portal.post("elle", &format!("/gallery/{id}/edit"), &form("private", &version)).await;
    assert_eq!(page.status, 303, "{}", page.body);
    assert_eq!(meets("elle").await, [200; 4]);
    for name in ["dax", "cleo", "omar", "vera", ""] {
        assert_eq!(meets(name).await, [404; 4], "{name}");
    }
    portal.test.sql(&format!("update community.gallery_items set visibility = 'public' where id = '{id}'; update media.assets set visibility = 'public' where id = '{id}'")).await;
    // Whoever is blocked does not find it, and does not read what is said in it.
    let (elle, vera) = (testing::profile("elle"), testing::profile("vera"));
    portal
        .test
        .sql(&format!("insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values ('{}', '{elle}', '{vera}')", Uuid::now_v7()))
        .await;
    assert_eq!(portal.bytes("vera", &words, &[]).await.0, 404);
    assert_eq!(portal.get("vera", &format!("/gallery/{id}")).await.status, 404);
    // In the trash it is gone for everybody else.
    assert_eq!(portal.post("elle", &format!("/gallery/{id}/delete"), "").await.status, 303);
    assert_eq!(meets("dax").await, [404; 4]);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_call_what_plays_by_its_name() {
    let portal = portal().await;
    let fern = fern(&portal);
    for (bytes, edit, place, gone, others) in [
        (
            jpeg(1),
            "Edit picture",
            "Place in the picture",
            "This picture is in the trash",
            ["video", "recording"],
        ),
        (
            film::mp4(1),
            "Edit video",
            "Place in the video",
            "This video is in the trash",
            ["picture is", "recording"],
        ),
        (
            film::mp3(1),
            "Edit recording",
            "Place in the recording",
            "This recording is in the trash",
            ["picture is", "video is"],
        ),
    ] {
        let id = publish(&portal, "elle", &Sheet::new(&fern, "public").file("a", &bytes), "").await;
        let page = portal.get("elle", &format!("/gallery/{id}/edit")).await.body;
        assert!(page.contains(&format!("<h1>{edit}</h1>")), "{page}");
        let page = portal.get("elle", &format!("/gallery/{id}")).await.body;
        assert!(page.contains(place), "{page}");
        portal.post("elle", &format!("/gallery/{id}/delete"), "").await;
        let page = portal.get("elle", &format!("/gallery/{id}")).await.body;
        assert!(page.contains(gone), "{page}");
        let main = page.split("<main").nth(1).unwrap_or_default();
        for other in others {
            assert!(!main.contains(&format!(" {other}")), "{edit}: {other}: {main}");
        }
    }
    // Without words for those who neither see nor hear it, nothing is saved.
    let id = publish(&portal, "elle", &Sheet::new(&fern, "public").file("a", &film::webm(1)), "").await;
    let form = "title_0=Night&alt_0=&visibility_0=public&version_0=1";
    let page = portal.post("elle", &format!("/gallery/{id}/edit"), form).await;
    assert!(page.status == 422 && page.body.contains("what is to be seen or heard"), "{}", page.body);
    assert!(page.body.contains("What the video shows"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_takes_a_video_away_with_everything() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let (video, words) = (address(&portal, id).await, format!("/gallery/{id}/captions/en"));
    form(&portal, "elle", &format!("/gallery/{id}/captions"), ("captions", VTT.as_bytes()), "en").await;
    portal.post("elle", &format!("/gallery/{id}/people"), "handle=cleo").await;
    let consent = portal.test.text("select id::text from community.picture_consents").await;
    let page = portal.get("cleo", "/gallery/consents").await.body;
    assert!(page.contains("pic-mark"), "{page}");
    portal.post("cleo", &format!("/gallery/consents/{consent}"), "answer=no").await;
    for name in ["cleo", "dax", ""] {
        for path in [&video, &words, &format!("/gallery/{id}")] {
            assert_eq!(portal.bytes(name, path, &[]).await.0, 404, "{name} {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_broken_or_here_already_is_said() {
    let portal = portal().await;
    let whole = film::mp4(1);
    let cut = whole.get(..whole.len() - 200).unwrap();
    let sheet = Sheet::new(&fern(&portal), "public")
        .file("cut.mp4", cut)
        .file("film.mkv", b"\x1a\x45\xdf\xa3\x8b\x42\x82\x88matroska")
        .file("one.mp4", &whole)
        .file("two.mp4", &whole);
    let page = send(&portal, "elle", &sheet).await;
    assert_eq!(page.status, 422);
    for sentence in [
        "cut.mp4: The file is broken or was cut off",
        "film.mkv: This file is none that we can show",
        "two.mp4: You have added this file already",
    ] {
        assert!(page.body.contains(sentence), "{sentence}: {}", page.body);
    }
    assert_eq!(count(&portal, "select count(*) from community.gallery_items").await, 1);
    assert_eq!(
        send(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("again.mp4", &whole)).await.status,
        422
    );
    assert_eq!(count(&portal, "select count(*) from community.gallery_items").await, 1);
    // The same one sent before the form is noticed and thrown away, with its poster.
    let begin = Request::builder()
        .method(Method::POST)
        .uri("/media/uploads")
        .header("cookie", "session=elle")
        .header("tus-resumable", "1.0.0")
        .header("upload-length", whole.len());
    let answer = portal.router.clone().oneshot(begin.body(Body::empty()).unwrap()).await.unwrap();
    let place = answer.headers().get("location").unwrap().to_str().unwrap().to_owned();
    let rest = Request::builder()
        .method(Method::PATCH)
        .uri(&place)
        .header("cookie", "session=elle")
        .header("tus-resumable", "1.0.0")
        .header("upload-offset", 0)
        .header("content-type", "application/offset+octet-stream");
    let answer = portal.router.clone().oneshot(rest.body(Body::from(whole)).unwrap()).await.unwrap();
    assert_eq!(answer.status().as_u16(), 204);
    let upload = place.rsplit('/').next().unwrap();
    assert_eq!(
        count(
            &portal,
            &format!("select count(*) from media.assets where id = '{upload}' and asset_type = 'video'")
        )
        .await,
        1
    );
    let page = send(&portal, "elle", &Sheet::new(&fern(&portal), "public").with("upload", upload)).await;
    assert!(page.status == 422 && page.body.contains("You have added this file already"), "{}", page.body);
    assert_eq!(count(&portal, &format!("select count(*) from media.assets where id = '{upload}'")).await, 0);
}
