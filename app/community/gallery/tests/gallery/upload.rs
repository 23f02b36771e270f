//! Pictures that were sent one by one before the form: used once, by who sent them.

use crate::place::*;
use axum::body::Body;
use axum::http::{Method, Request};
use testing::Portal;
use tower::ServiceExt;
use uuid::Uuid;

/// Sends so many of these bytes as somebody; the upload's id.
async fn upload(portal: &Portal, name: &str, bytes: &[u8], so_many: usize) -> Uuid {
    let asked = |method: Method, path: &str| {
        Request::builder()
            .method(method)
            .uri(path.to_owned())
            .header("cookie", format!("session={name}"))
            .header("tus-resumable", "1.0.0")
    };
    // "the_ball.jpg"
    let begin = asked(Method::POST, "/media/uploads")
        .header("upload-length", bytes.len())
        .header("upload-metadata", "filename dGhlX2JhbGwuanBn");
    let answer = portal.router.clone().oneshot(begin.body(Body::empty()).unwrap()).await.unwrap();
    let address = answer.headers().get("location").unwrap().to_str().unwrap().to_owned();
    let send = asked(Method::PATCH, &address)
        .header("upload-offset", 0)
        .header("content-type", "application/offset+octet-stream");
    let sent = send.body(Body::from(bytes.get(..so_many).unwrap().to_vec())).unwrap();
    let answer = portal.router.clone().oneshot(sent).await.unwrap();
    assert_eq!(answer.status().as_u16(), 204);
    address.rsplit('/').next().unwrap().parse().unwrap()
}

/// Sends all of it.
pub async fn whole(portal: &Portal, name: &str, bytes: &[u8]) -> Uuid {
    upload(portal, name, bytes, bytes.len()).await
}

const ALL: &str = "select count(*) from community.gallery_items";

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_becomes_one_draft_however_often_the_form_is_sent() {
    let portal = portal().await;
    let (one, two) = (whole(&portal, "elle", &jpeg(1)).await, whole(&portal, "elle", &jpeg(2)).await);
    let sheet = Sheet::new(&fern(&portal), "public")
        .with("upload", &one.to_string())
        .with("upload", &two.to_string())
        .with("upload", &two.to_string())
        .file("three.jpg", &jpeg(3));
    let (first, second) = tokio::join!(send(&portal, "elle", &sheet), send(&portal, "elle", &sheet));
    for page in [first, second] {
        assert_eq!((page.status, page.flash()), (303, "good.gallery-kept"), "{}", page.body);
    }
    assert_eq!(count(&portal, ALL).await, 3);
    assert_eq!(count(&portal, "select count(*) from media.uploads").await, 0, "each is used up");
    let item = format!(
        "select i.title || ' ' || i.publish_state || ' ' || a.visibility from community.gallery_items i join media.assets a on a.id = i.asset_id where i.id = '{one}'"
    );
    assert_eq!(portal.test.text(&item).await, "the ball draft private");
    // When it is no draft any more, another form cannot make one of it again.
    portal
        .test
        .sql(&format!("update community.gallery_items set deleted_at = now() where id = '{one}'"))
        .await;
    let again = Sheet::new(&fern(&portal), "public").with("upload", &one.to_string());
    let page = send(&portal, "elle", &again).await;
    assert!(page.status == 422 && page.body.contains("was used already"), "{}", page.body);
    assert_eq!(count(&portal, ALL).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_sender_uses_an_upload() {
    let portal = portal().await;
    let hers = whole(&portal, "elle", &jpeg(1)).await;
    let sheet = Sheet::new(&fern(&portal), "public").with("upload", &hers.to_string());
    let page = send(&portal, "dax", &sheet).await;
    assert!(page.status == 422 && page.body.contains("is not here any more"), "{}", page.body);
    assert!(!page.body.contains(&hers.to_string()) && !page.body.contains("the_ball"), "{}", page.body);
    assert_eq!(count(&portal, ALL).await, 0);
    assert_eq!(send(&portal, "elle", &sheet).await.status, 303);
    // Now that it is hers to show, he cannot take it, either.
    assert_eq!(send(&portal, "dax", &sheet).await.status, 422);
    assert_eq!(count(&portal, ALL).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn twins_are_noticed_and_thrown_away() {
    let portal = portal().await;
    let posted = Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1));
    assert_eq!(send(&portal, "elle", &posted).await.status, 303);
    let (same, new) = (whole(&portal, "elle", &jpeg(1)).await, whole(&portal, "elle", &jpeg(2)).await);
    let sheet = Sheet::new(&fern(&portal), "public")
        .with("upload", &same.to_string())
        .with("upload", &new.to_string());
    let page = send(&portal, "elle", &sheet).await;
    assert!(
        page.status == 422 && page.body.contains("the_ball.jpg: You have added this file already."),
        "{}",
        page.body
    );
    assert!(page.body.contains("One file is kept"), "{}", page.body);
    assert_eq!(count(&portal, ALL).await, 2);
    assert_eq!(count(&portal, &format!("select count(*) from media.assets where id = '{same}'")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_elsewhere_costs_no_upload() {
    let portal = portal().await;
    let bytes = jpeg(1);
    let there = whole(&portal, "elle", &bytes).await;
    let half = upload(&portal, "elle", &bytes, 100).await;
    let sheet = |place: &str| {
        Sheet::new(place, "public").with("upload", &there.to_string()).with("upload", &half.to_string())
    };
    let page = send(&portal, "elle", &sheet("house:nowhere")).await;
    assert_eq!(page.status, 422);
    for id in [there, half] {
        assert!(page.body.contains(&format!("name=\"upload\" value=\"{id}\"")), "{}", page.body);
    }
    assert!(!page.body.contains("type=\"file\" multiple required"), "{}", page.body);
    // What is not here whole is said, and kept for going on.
    let page = send(&portal, "elle", &sheet(&fern(&portal))).await;
    assert!(page.status == 422 && page.body.contains("not here whole"), "{}", page.body);
    assert!(
        page.body.contains(&half.to_string()) && !page.body.contains(&format!("value=\"{there}\"")),
        "{}",
        page.body
    );
    assert_eq!(count(&portal, ALL).await, 1);
    // What all bytes of arrived, but a crash came before they were looked at, is looked at now.
    let path = portal.settings.storage.join("uploads").join(half.simple().to_string());
    std::fs::write(path, jpeg(2)).unwrap();
    portal
        .test
        .sql(&format!(
            "update media.uploads set byte_size = {size} where id = '{half}'; \
             update media.upload_parts set byte_size = {size} where upload_id = '{half}'",
            size = jpeg(2).len()
        ))
        .await;
    let page =
        send(&portal, "elle", &Sheet::new(&fern(&portal), "public").with("upload", &half.to_string())).await;
    assert_eq!((page.status, page.flash()), (303, "good.gallery-kept"), "{}", page.body);
    assert_eq!(count(&portal, ALL).await, 2);
}
