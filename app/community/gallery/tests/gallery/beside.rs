//! What stands beside a video: poster and captions, and buttons that lose nothing.

use crate::place::*;
use crate::playing::{VTT, filmed, form, whole};
use testing::{Page, Portal};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_chosen_poster_can_be_taken_back() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let (path, edit) = (format!("/gallery/{id}/poster"), format!("/gallery/{id}/edit"));
    let key = "select a.image ->> 'key' from media.assets a where a.asset_type = 'video'";
    let look = "select (a.image ->> 'key') || (a.image ->> 'color') || (a.image ->> 'width') from media.assets a where a.asset_type = 'video'";
    let (tile, first) = (portal.test.text(key).await, portal.test.text(look).await);
    let remove = format!("{path}/remove");
    assert!(!portal.get("elle", &edit).await.body.contains(&remove), "nothing is chosen yet");
    let mut chosen = Vec::new();
    for shade in [7, 9] {
        form(&portal, "elle", &path, ("poster", &jpeg(shade)), "").await;
        chosen.push(portal.test.text(key).await);
    }
    let files = async |key: &str| {
        count(&portal, &format!("select count(*) from media.files where key = '{key}'")).await
    };
    let [one, two] = chosen.as_slice() else { panic!("{chosen:?}") };
    assert_eq!((files(&tile).await, files(one).await, files(two).await), (1, 0, 1));
    assert!(portal.get("elle", &edit).await.body.contains(&format!("formaction=\"{remove}\"")));
    for (name, status) in [("dax", 403), ("omar", 403), ("", 401)] {
        assert_eq!(portal.post(name, &remove, "").await.status, status, "{name}");
    }
    assert_eq!(&portal.test.text(key).await, two);
    for _ in 0..2 {
        assert_eq!(portal.post("elle", &remove, "").await.flash(), "good.media-poster-removed");
    }
    assert_eq!(portal.test.text(look).await, first);
    assert_eq!((files(&tile).await, files(two).await), (1, 0));
    assert_eq!(bytes(&portal, "", &format!("/media/{tile}/320.jpg")).await, 200);
    assert!(!portal.get("elle", &edit).await.body.contains(&remove));
}

/// The words of the edit page, as it shows them, with another title.
async fn typed(portal: &Portal, id: Uuid, title: &str) -> Vec<(&'static str, String)> {
    let version = format!("select version::text from community.gallery_items where id = '{id}'");
    vec![
        ("item_0", id.to_string()),
        ("version_0", portal.test.text(&version).await),
        ("title_0", title.to_owned()),
        ("alt_0", "Two people".to_owned()),
        ("visibility_0", "public".to_owned()),
        ("language", "en".to_owned()),
    ]
}

/// Presses a button of that page as elle.
async fn press(
    portal: &Portal,
    path: &str,
    words: &[(&'static str, String)],
    files: &[(&str, &[u8])],
) -> Page {
    let words: Vec<_> = words.iter().map(|(name, word)| (*name, word.as_str())).collect();
    whole(portal, "elle", path, &words, files).await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_button_loses_what_was_typed_beside_it() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let (captions, edit) = (format!("/gallery/{id}/captions"), format!("/gallery/{id}/edit"));
    let page = portal.get("elle", &edit).await.body;
    assert!(page.contains("enctype=\"multipart/form-data\""), "{page}");
    assert!(page.find(">Save<") < page.find("formaction="), "the return key saves");
    let send = async |path: &str, title: &'static str, files: &[(&str, &[u8])]| {
        press(&portal, path, &typed(&portal, id, title).await, files).await
    };
    let vtt: &[u8] = VTT.as_bytes();
    let title = format!("select title from community.gallery_items where id = '{id}'");
    // Adding captions keeps the title, on the page that follows, too.
    let page = send(&captions, "A new title", &[("captions", vtt)]).await;
    assert_eq!((page.status, page.flash()), (303, "good.media-captions-kept"), "{}", page.body);
    let page = portal.get("elle", &edit).await.body;
    assert!(
        page.contains("value=\"A new title\"") && page.contains(&format!("{captions}/en/remove")),
        "{page}"
    );
    // So does each other button.
    for (path, words) in [
        (format!("{captions}/en/remove"), "Removed along"),
        (format!("/gallery/{id}/poster/remove"), "Nothing to remove"),
    ] {
        assert_eq!(send(&path, words, &[]).await.status, 303);
        assert_eq!(portal.test.text(&title).await, words);
    }
    // The button that saves takes files along.
    let page = send(&edit, "All at once", &[("captions", vtt), ("poster", &jpeg(3))]).await;
    assert_eq!((page.status, page.flash()), (303, "good.gallery-saved"), "{}", page.body);
    let page = portal.get("elle", &edit).await.body;
    assert!(page.contains("value=\"All at once\"") && page.contains("poster/remove"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_beside_a_button_neither_stops_it_nor_is_lost() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let captions = format!("/gallery/{id}/captions");
    let vtt: &[u8] = VTT.as_bytes();
    let title = format!("select title from community.gallery_items where id = '{id}'");
    // What is wrong with the words does not keep captions from being added, and the words stay.
    let page = press(&portal, &captions, &typed(&portal, id, "").await, &[("captions", vtt)]).await;
    assert!(page.status == 422 && page.body.contains("id=\"field-title_0-error\""), "{}", page.body);
    assert!(
        page.body.contains("value=\"Two people\"") && page.body.contains(&format!("{captions}/en/remove"))
    );
    assert_eq!(portal.test.text(&title).await, "Night");
    // What is wrong with a file does not keep the words from being saved.
    let words = typed(&portal, id, "Saved anyway").await;
    let page = press(&portal, &format!("/gallery/{id}/poster"), &words, &[("poster", b"no picture")]).await;
    assert!(page.status == 422 && page.body.contains("id=\"field-poster-error\""), "{}", page.body);
    assert!(page.body.contains("value=\"Saved anyway\""), "{}", page.body);
    assert_eq!(portal.test.text(&title).await, "Saved anyway");
    // Who was slower reads so, and what they typed.
    let mut late = typed(&portal, id, "Too late").await;
    late.retain(|(name, _)| *name != "version_0");
    late.push(("version_0", "1".to_owned()));
    let page = press(&portal, &captions, &late, &[("captions", vtt)]).await;
    assert!(page.status == 422 && page.body.contains("in the meantime"), "{}", page.body);
    assert!(page.body.contains("value=\"Too late\""), "{}", page.body);
    assert_eq!(portal.test.text(&title).await, "Saved anyway");
}

#[tokio::test(flavor = "multi_thread")]
async fn captions_are_kept_read_and_removed() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let path = format!("/gallery/{id}/captions");
    for (language, words) in [
        ("en", VTT),
        ("ar", "WEBVTT\n\n00:01.000 --> 00:02.000\nOld."),
        ("ar", "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nعشرات."),
    ] {
        let page = form(&portal, "elle", &path, ("captions", words.as_bytes()), language).await;
        assert_eq!((page.status, page.flash()), (303, "good.media-captions-kept"), "{}", page.body);
    }
    let (status, headers, read) = portal.bytes("", &format!("{path}/en"), &[]).await;
    assert_eq!((status, headers["content-type"].to_str().unwrap()), (200, "text/vtt; charset=utf-8"));
    assert_eq!(
        (headers["x-content-type-options"].to_str().unwrap(), read.as_slice()),
        ("nosniff", VTT.as_bytes())
    );
    let page = portal.get("", &format!("/gallery/{id}")).await.body;
    for tag in [
        format!("<track kind=\"captions\" src=\"{path}/en\" srclang=\"en\" label=\"English\" default"),
        format!("<track kind=\"captions\" src=\"{path}/ar\" srclang=\"ar\" label=\"العربية\""),
        "<b>Elle:</b>".to_owned(),
        "Category is realness &amp; grace.".to_owned(),
    ] {
        assert!(page.contains(&tag), "{tag}: {page}");
    }
    assert!(!page.contains("<script>alert") && !page.contains("عشرات."), "{page}");
    let other = portal.get("", &format!("/gallery/{id}?words=ar")).await.body;
    assert!(other.contains("عشرات.") && other.contains("<details id=\"transcript\" open"), "{other}");
    // Only its author changes them.
    for (name, status) in [("dax", 403), ("omar", 403), ("", 401)] {
        assert_eq!(
            form(&portal, name, &path, ("captions", VTT.as_bytes()), "en").await.status,
            status,
            "{name}"
        );
        assert_eq!(portal.post(name, &format!("{path}/en/remove"), "").await.status, status, "{name}");
        assert_eq!(
            form(&portal, name, &format!("/gallery/{id}/poster"), ("poster", &jpeg(1)), "").await.status,
            status,
            "{name}"
        );
    }
    for _ in 0..2 {
        assert_eq!(
            portal.post("elle", &format!("{path}/en/remove"), "").await.flash(),
            "good.media-captions-removed"
        );
    }
    assert_eq!(portal.bytes("elle", &format!("{path}/en"), &[]).await.0, 404);
    assert_eq!(portal.bytes("elle", &format!("{path}/ar"), &[]).await.0, 200);
    // A picture has none.
    let still =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    assert_eq!(
        form(&portal, "elle", &format!("/gallery/{still}/captions"), ("captions", VTT.as_bytes()), "en")
            .await
            .status,
        404
    );
    assert!(!portal.get("elle", &format!("/gallery/{still}/edit")).await.body.contains("id=\"captions\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn captions_that_are_wrong_are_refused_beside_the_field() {
    let portal = portal().await;
    let id = filmed(&portal).await;
    let path = format!("/gallery/{id}/captions");
    form(&portal, "elle", &path, ("captions", VTT.as_bytes()), "en").await;
    let long = "WEBVTT\n\n".repeat(40_000);
    let wrong: [(&[u8], &str); 6] = [
        (b"1\n00:00:01,000 --> 00:00:02,000\nSubRip", "Its first line must be WEBVTT"),
        (b"WEBVTT\n\n00:01.000 --> 00:00.500\nHi", "Line 3 has no time"),
        (b"WEBVTT\n\n\xff\xfe", "not in UTF-8"),
        (b"WEBVTT\n", "at least one caption"),
        (b"", "at least one caption"),
        (long.as_bytes(), "256 kB at most"),
    ];
    for (words, sentence) in wrong {
        let page = form(&portal, "elle", &path, ("captions", words), "es").await;
        assert_eq!(page.status, 422);
        assert!(
            page.body.contains("id=\"field-captions-error\"") && page.body.contains(sentence),
            "{sentence}: {}",
            page.body
        );
        // The language that was chosen stays, and so do the other captions and the words of the video.
        assert!(page.body.contains("value=\"es\" selected"), "{}", page.body);
        assert!(
            page.body.contains(&format!("{path}/en/remove")) && page.body.contains("value=\"Night\""),
            "{}",
            page.body
        );
    }
    let page = form(&portal, "elle", &path, ("captions", VTT.as_bytes()), "klingon").await;
    assert!(page.status == 422 && page.body.contains("id=\"field-language-error\""), "{}", page.body);
    assert_eq!(count(&portal, "select count(*) from media.captions").await, 1);
}
