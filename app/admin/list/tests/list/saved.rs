//! Saved views and favourites.

use crate::site::{LIST, List, Site};

#[tokio::test(flavor = "multi_thread")]
async fn views_are_ones_own_unless_they_are_shared() {
    let site = Site::new().await;
    let views = format!("{LIST}/views");
    let save = async |who, name, query, shared| {
        site.post(who, &views, &[("name", name), ("query", query), ("shared", shared)]).await
    };
    let own = save("ana", "Large ones", "filter.employees=gte.100&junk=1&sort=-employees", "").await;
    assert_eq!(own.flash(), "good.list-view-saved", "{}", own.body);
    assert_eq!(own.location, format!("{LIST}?filter.employees=gte.100&sort=-employees"), "junk is not kept");
    save("ana", "Active ones", "filter.status=eq.active", "true").await;
    let (ana, bo) = (site.get("ana", LIST).await, site.get("bo", LIST).await);
    assert!(ana.body.contains("Large ones") && ana.body.contains("Active ones"));
    assert!(!bo.body.contains("Large ones") && bo.body.contains("Active ones"), "{}", bo.body);
    assert!(bo.body.contains(&format!("{LIST}?filter.status=eq.active")), "{}", bo.body);
    let id = site.text("select id from admin.saved_views where is_shared").await;
    assert_eq!(site.post("bo", &format!("{views}/{id}/delete"), &[]).await.status, 404);
    assert_eq!(save("ana", " ", "", "").await.flash(), "bad.list-view-refused");
    // The same name once more is the same view.
    save("ana", "Large ones", "filter.employees=gte.500", "").await;
    let kept = "select string_agg(name || ' ' || query, ', ' order by name) from admin.saved_views";
    assert_eq!(
        site.text(kept).await,
        "Active ones filter.status=eq.active, Large ones filter.employees=gte.500"
    );
    let gone = site.post("ana", &format!("{views}/{id}/delete"), &[]).await;
    assert_eq!((gone.status, gone.flash()), (303, "good.list-view-deleted"));
    assert!(!site.get("bo", LIST).await.body.contains("Active ones"));
}

#[tokio::test(flavor = "multi_thread")]
async fn favourites_stand_on_the_overview() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", "", "").await.to_string();
    let star = format!("{LIST}/favourite");
    assert_eq!(site.post("ana", &star, &[("wanted", "true")]).await.location, LIST);
    let row = site.post("ana", &star, &[("wanted", "true"), ("id", &id)]).await;
    assert_eq!(row.location, format!("{LIST}/{id}"));
    let overview = site.get("ana", "/admin/birch").await;
    assert!(
        overview.words().contains("Favourites") && overview.words().contains("Birch Ballroom"),
        "{}",
        overview.words()
    );
    assert!(!site.get("bo", "/admin/birch").await.words().contains("Birch Ballroom"), "nobody else's");
    assert!(site.get("ana", LIST).await.body.contains("aria-pressed=\"true\""));
    site.post("ana", &star, &[("wanted", "")]).await;
    assert_eq!(site.text("select count(*) from admin.favourites").await, "1");
}
