//! The wall: who sees what, by what somebody chose.

use crate::place::*;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn audiences_blocks_and_private_houses_hold() {
    let portal = portal().await;
    for (number, visibility) in ["public", "members", "house", "private"].into_iter().enumerate() {
        let sheet =
            Sheet::new(&fern(&portal), visibility).file("a.jpg", &jpeg(u8::try_from(number).unwrap()));
        publish(&portal, "elle", &sheet, "").await;
    }
    let copies = "select string_agg(f.key, ' ' order by i.visibility) from community.gallery_items i join media.assets a on a.id = i.asset_id join media.files f on f.id = a.file_id where i.visibility";
    let seen = async |name: &str| {
        let page = portal.get(name, "/gallery").await;
        assert_eq!(page.status, 200, "{name}");
        page.body.matches("class=\"gallery-tile").count()
    };
    for (name, expected) in [("", 1), ("vera", 1), ("omar", 1), ("cleo", 2), ("dax", 3), ("elle", 4)] {
        assert_eq!(seen(name).await, expected, "{name}");
    }
    let private = portal.test.text(&format!("{copies} = 'private'")).await;
    assert_eq!(bytes(&portal, "dax", &format!("/media/{private}/320.jpg")).await, 404);
    let public =
        portal.test.text("select id::text from community.gallery_items where visibility = 'public'").await;
    portal
        .test
        .sql(&format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values ('{}', '{}', '{}')",
            Uuid::now_v7(),
            testing::profile("elle"),
            testing::profile("cleo")
        ))
        .await;
    assert_eq!(seen("cleo").await, 0);
    assert_eq!(portal.get("cleo", &format!("/gallery/{public}")).await.status, 404);
    portal
        .test
        .sql(&format!("update community.houses set is_public = false where id = '{}'", portal.fern))
        .await;
    for name in ["", "vera", "omar"] {
        assert_eq!(seen(name).await, 0, "{name}");
        assert_eq!(portal.get(name, &format!("/gallery/{public}")).await.status, 404, "{name}");
        assert_eq!(portal.get(name, "/gallery?house=fern").await.status, 404, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_pages_and_veils() {
    let portal = portal().await;
    let one = publish(
        &portal,
        "elle",
        &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)),
        "&category_0=runway&tags_0=Vogue",
    )
    .await;
    let two = publish(
        &portal,
        "elle",
        &Sheet::new(&fern(&portal), "public").file("b.jpg", &jpeg(2)),
        "&sensitive_0=true&tags_0=vogue",
    )
    .await;
    let has =
        async |path: &str, id: Uuid| portal.get("", path).await.body.contains(&format!("/gallery/{id}"));
    assert!(has("/gallery?category=runway", one).await && !has("/gallery?category=runway", two).await);
    assert!(has("/gallery?tag=vogue&house=fern", two).await);
    assert!(portal.get("", "/gallery?category=fashion").await.body.contains("Nothing matches"));
    assert_eq!(portal.get("", "/gallery?category=none").await.status, 404);
    assert_eq!(portal.get("", "/gallery?album=birch/none").await.status, 404);
    let page = portal.get("", "/gallery").await;
    assert!(page.body.contains("pictures-veiled") && page.body.contains("sensitive=show"), "{}", page.body);
    assert!(!portal.get("", "/gallery?sensitive=show").await.body.contains("pictures-veiled"));
    assert!(portal.get("", &format!("/gallery/{two}")).await.body.contains("picture-veil"));
    // Sixty more make a second page, and none stands on both.
    portal
        .test
        .sql(&format!(
            "insert into community.gallery_items (id, organization_id, house_id, author_profile_id, title, asset_id, publish_state)
             select gen_random_uuid(), organization_id, house_id, author_profile_id, 'More', asset_id, 'published'
               from community.gallery_items, generate_series(1, 60) where id = '{one}'"
        ))
        .await;
    let first = portal.get("", "/gallery").await.body;
    let next = first.split("after=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let second = portal.get("", &format!("/gallery?after={next}")).await.body;
    let tiles = |page: &str| page.matches("class=\"gallery-tile").count();
    assert_eq!((tiles(&first), tiles(&second)), (48, 13), "62 pictures, one of them veiled");
}

#[tokio::test(flavor = "multi_thread")]
async fn leaders_and_moderators_feature() {
    let portal = portal().await;
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let path = format!("/gallery/{id}/feature");
    for (name, status) in [("", 401), ("elle", 403), ("cleo", 403), ("omar", 403), ("dax", 303), ("ana", 303)]
    {
        assert_eq!(portal.post(name, &path, "on=true").await.status, status, "{name}");
    }
    assert!(portal.get("", "/gallery?featured=true").await.body.contains(&id.to_string()));
    assert_eq!(portal.post("dax", &path, "on=false").await.flash(), "good.gallery-unfeatured");
    assert!(!portal.get("", "/gallery?featured=true").await.body.contains(&id.to_string()));
}
