//! Adding: once however often it is sent, only where one belongs, with words, without what the camera noted.

use crate::place::*;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_adds_once_and_twins_are_noticed() {
    let portal = portal().await;
    let sheet = Sheet::new(&fern(&portal), "public").file("one.jpg", &jpeg(1)).file("two.jpg", &jpeg(2));
    let (one, two) = tokio::join!(send(&portal, "elle", &sheet), send(&portal, "elle", &sheet));
    for page in [one, two] {
        assert_eq!((page.status, page.flash()), (303, "good.gallery-kept"), "{}", page.body);
    }
    let all = "select count(*) from community.gallery_items";
    assert_eq!(count(&portal, all).await, 2);
    // The same picture in another form, and twice in one, is said and not added.
    let again = Sheet::new(&fern(&portal), "public")
        .file("again.jpg", &jpeg(1))
        .file("a.jpg", &jpeg(3))
        .file("b.jpg", &jpeg(3));
    let page = send(&portal, "elle", &again).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        page.body.matches("You have added this file already.").count(),
        4,
        "summary and field: {}",
        page.body
    );
    assert!(page.body.contains("again.jpg") && page.body.contains("One file is kept"), "{}", page.body);
    assert_eq!(count(&portal, all).await, 3);
    // Somebody else may have the same picture.
    let page = send(&portal, "dax", &Sheet::new(&fern(&portal), "public").file("one.jpg", &jpeg(1))).await;
    assert_eq!(page.status, 303, "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_are_no_pictures_are_refused_with_a_sentence() {
    let portal = portal().await;
    let sheet = Sheet::new(&fern(&portal), "public")
        .file("<b>song</b>.mp3", b"ID3 not a picture")
        .with("tags", "kept, words");
    let page = send(&portal, "elle", &sheet).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("id=\"field-files-error\""), "{}", page.body);
    assert!(
        page.body.contains("&lt;b&gt;song&lt;/b&gt;.mp3") && !page.body.contains("<b>song"),
        "{}",
        page.body
    );
    assert!(page.body.contains("kept, words"), "what was typed stays");
    let mut many = Sheet::new(&fern(&portal), "public");
    for number in 0..21 {
        many = many.file("a.jpg", &jpeg(number));
    }
    let page = send(&portal, "elle", &many).await;
    assert!(page.status == 422 && page.body.contains("up to 20 pictures"), "{}", page.body);
    assert_eq!(count(&portal, "select count(*) from community.gallery_items").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_add_where_they_belong() {
    let portal = portal().await;
    let birch = format!("organization:{}", portal.world.birch);
    for (name, place) in
        [("cleo", fern(&portal)), ("omar", birch.clone()), ("vera", birch.clone()), ("omar", fern(&portal))]
    {
        let page = send(&portal, name, &Sheet::new(&place, "public").file("a.jpg", &jpeg(1))).await;
        assert!(
            page.status == 422 && page.body.contains("that you belong to"),
            "{name} {place}: {}",
            page.body
        );
    }
    assert_eq!(send(&portal, "", &Sheet::new(&birch, "public").file("a.jpg", &jpeg(1))).await.status, 401);
    let page = send(&portal, "cleo", &Sheet::new(&birch, "house").file("a.jpg", &jpeg(1))).await;
    assert!(page.body.contains("Only what is in a house"), "{}", page.body);
    assert_eq!(count(&portal, "select count(*) from community.gallery_items").await, 0);
    publish(&portal, "cleo", &Sheet::new(&birch, "public").file("a.jpg", &jpeg(1)), "").await;
    // An album of another organisation takes nothing from here.
    let oak = Uuid::now_v7();
    let sql =
        "insert into community.gallery_albums (id, organization_id, author_profile_id, title, slug) values";
    portal
        .test
        .sql(&format!(
            "{sql} ('{oak}', '{}', '{}', 'Oak', 'oak-night')",
            portal.world.oak,
            testing::profile("omar")
        ))
        .await;
    send(&portal, "cleo", &Sheet::new(&birch, "public").file("b.jpg", &jpeg(2))).await;
    let id = draft(&portal, "cleo").await;
    let form = format!("item_0={id}&title_0=Kept+title&alt_0=Words&visibility_0=public&album_0={oak}");
    let page = portal.post("cleo", "/gallery/drafts", &form).await;
    assert!(page.status == 422 && page.body.contains("Choose an album of yours"), "{}", page.body);
    assert!(page.body.contains("Kept title"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_camera_noted_is_gone() {
    let portal = portal().await;
    // A JPEG with an EXIF segment right behind its beginning.
    let plain = jpeg(9);
    let note = b"Exif\0\0MM\0*\0\0\0\x08GPSLatitude 52.5200 N serial 4711";
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(u16::try_from(note.len() + 2).unwrap().to_be_bytes());
    bytes.extend(note);
    bytes.extend(&plain[2..]);
    publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &bytes), "").await;
    let names = "select string_agg(storage_key, ' ') from (select storage_key from media.files union all select storage_key from media.renditions) k";
    let names = portal.test.text(names).await;
    assert!(names.split(' ').count() >= 3, "{names}");
    let storage = media::Storage::local(&*portal.settings.storage);
    for name in names.split(' ') {
        let kept = storage.get(name).await.unwrap();
        assert!(!kept.windows(11).any(|part| part == b"GPSLatitude"), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_are_only_words() {
    let portal = portal().await;
    let evil = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    send(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1))).await;
    let id = draft(&portal, "elle").await;
    // Without words about what it shows nothing is published, and what was typed stays.
    let form = format!("item_0={id}&title_0={evil}&alt_0=&visibility_0=public");
    let page = portal.post("elle", "/gallery/drafts", &form).await;
    assert!(page.status == 422 && page.body.contains("Say what the picture shows"), "{}", page.body);
    assert!(page.body.contains("alert(1)") && !page.body.contains("<script>alert"), "{}", page.body);
    assert_eq!(portal.get("", &format!("/gallery/{id}")).await.status, 404);
    let form = format!(
        "item_0={id}&title_0={evil}&alt_0={evil}%22%3E&visibility_0=public&caption_0=**bold**+{evil}&tags_0={evil}&photographer_0={evil},@dax&new_album_0={evil}"
    );
    let page = portal.post("elle", "/gallery/drafts", &form).await;
    assert_eq!(page.status, 303, "{}", page.body);
    let album = portal.test.text("select slug from community.gallery_albums").await;
    for path in [
        format!("/gallery/{id}"),
        "/gallery".into(),
        format!("/gallery/albums/birch/{album}"),
        format!("/gallery/{id}/edit"),
    ] {
        let page = portal.get("elle", &path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(
            page.body.contains("alert(1)") && !page.body.contains("<script>alert"),
            "{path}: {}",
            page.body
        );
    }
    let page = portal.get("", &format!("/gallery/{id}")).await;
    assert!(
        page.body.contains("<strong>bold</strong>") && page.body.contains("href=\"/people/dax\""),
        "{}",
        page.body
    );
    assert!(page.body.contains("og:image"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_author_changes_and_takes_back() {
    let portal = portal().await;
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let path = format!("/gallery/{id}");
    let form = "title_0=Renamed&alt_0=Words&visibility_0=public&tags_0=Vogue,femme&version_0=";
    let version = portal
        .test
        .text(&format!("select version::text from community.gallery_items where id = '{id}'"))
        .await;
    for (name, status) in [("cleo", 403), ("dax", 403), ("", 401)] {
        assert_eq!(
            portal.post(name, &format!("{path}/edit"), &format!("{form}{version}")).await.status,
            status,
            "{name}"
        );
        assert_eq!(portal.post(name, &format!("{path}/delete"), "").await.status, status, "{name}");
        assert_eq!(portal.get(name, &format!("{path}/edit")).await.status, status, "{name}");
    }
    for _ in 0..2 {
        let page = portal.post("elle", &format!("{path}/edit"), &format!("{form}{version}")).await;
        assert_eq!((page.status, page.flash()), (303, "good.gallery-saved"), "{}", page.body);
    }
    let stale = portal
        .post(
            "elle",
            &format!("{path}/edit"),
            &format!("title_0=Old&alt_0=Words&visibility_0=public&version_0={version}"),
        )
        .await;
    assert!(stale.status == 422 && stale.body.contains("in the meantime"), "{}", stale.body);
    let copy = rendition(&portal, id).await;
    for _ in 0..2 {
        assert_eq!(portal.post("elle", &format!("{path}/delete"), "").await.flash(), "good.gallery-deleted");
    }
    assert_eq!(portal.get("dax", &path).await.status, 404);
    assert_eq!(bytes(&portal, "dax", &copy).await, 404, "its bytes go with it");
    assert!(portal.get("elle", &path).await.body.contains("Take it back"));
    assert_eq!(portal.post("dax", &format!("{path}/restore"), "").await.status, 404);
    assert_eq!(portal.post("elle", &format!("{path}/restore"), "").await.flash(), "good.gallery-restored");
    assert_eq!(bytes(&portal, "dax", &copy).await, 200);
    assert!(portal.get("dax", "/gallery?tag=%23VOGUE").await.body.contains("Renamed"));
    // What a moderator removed stays removed.
    portal
        .test
        .sql(&format!(
            "update community.gallery_items set deleted_at = now() where id = '{id}';
             insert into community.moderation_log (id, organization_id, action, subject_type, subject_id) values ('{}', '{}', 'content_removed', 'gallery', '{id}')",
            Uuid::now_v7(),
            portal.world.birch
        ))
        .await;
    assert_eq!(portal.post("elle", &format!("{path}/restore"), "").await.flash(), "bad.gallery-removed");
    assert_eq!(portal.get("dax", &path).await.status, 404);
}
