//! Albums: their order, and who may change it.

use crate::place::*;

#[tokio::test(flavor = "multi_thread")]
async fn albums_keep_their_order() {
    let portal = portal().await;
    let mut ids = Vec::new();
    for number in 1..4 {
        let sheet = Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(number));
        ids.push(publish(&portal, "elle", &sheet, "&new_album_0=Winter+Ball").await);
    }
    assert_eq!(
        count(&portal, "select count(*) from community.gallery_albums").await,
        1,
        "the same title is the same album"
    );
    let path = "/gallery/albums/birch/winter-ball";
    let order = async || {
        let body = portal.get("elle", path).await.body;
        let mut at: Vec<_> =
            ids.iter().map(|id| (body.find(&format!("href=\"/gallery/{id}\"")).unwrap(), *id)).collect();
        at.sort();
        at.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    };
    let first = order().await;
    let (a, b, c) = (first[0], first[1], first[2]);
    // Twice is once: the form names the neighbour.
    for _ in 0..2 {
        let page = portal.post("elle", &format!("/gallery/{c}/move"), &format!("before={b}")).await;
        assert_eq!((page.status, page.flash()), (303, "good.gallery-moved"), "{}", page.body);
    }
    assert_eq!(order().await, [a, c, b]);
    assert_eq!(
        portal.post("dax", &format!("/gallery/{a}/move"), &format!("after={c}")).await.status,
        303,
        "leaders, too"
    );
    assert_eq!(order().await, [c, a, b]);
    for (name, status) in [("cleo", 403), ("omar", 403), ("", 401)] {
        assert_eq!(
            portal.post(name, &format!("/gallery/{a}/move"), &format!("before={c}")).await.status,
            status,
            "{name}"
        );
    }
    assert!(!portal.get("cleo", path).await.body.contains("album-order"));
    // Its pictures lead to their neighbours.
    let page = portal.get("", &format!("/gallery/{a}")).await.body;
    assert!(
        page.contains(&format!("href=\"/gallery/{c}\" rel=\"prev\""))
            && page.contains(&format!("href=\"/gallery/{b}\" rel=\"next\"")),
        "{page}"
    );
    portal.test.sql("update community.gallery_albums set visibility = 'house'").await;
    assert_eq!(portal.get("cleo", path).await.status, 404);
    assert!(portal.get("", "/gallery?album=birch/winter-ball").await.status == 404);
}
