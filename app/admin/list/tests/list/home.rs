//! Overviews, search, palette.

use crate::site::{List, Site};

#[tokio::test(flavor = "multi_thread")]
async fn overviews_show_what_one_may_see() {
    let site = Site::new().await;
    site.company("Birch Ballroom", ", status", ", 'active'").await;
    let overview = site.get("ana", "/admin/birch").await;
    assert!(
        overview.body.contains("href=\"/admin/birch/crm\"") && overview.body.contains("data-key=\"c\""),
        "{}",
        overview.body
    );
    assert_eq!(overview.body.matches("data-key=\"c\"").count(), 1, "a key belongs to one link");
    let cleo = site.get("cleo", "/admin/birch").await;
    assert!(cleo.status == 200 && !cleo.body.contains("href=\"/admin/birch/crm\""), "{}", cleo.body);
    let system = site.get("ana", "/admin/birch/crm").await;
    assert!(system.body.contains("/admin/birch/crm/companies?filter.status=eq.active"), "{}", system.body);
    assert_eq!(site.get("cleo", "/admin/birch/crm").await.status, 403);
    assert_eq!(site.get("ana", "/admin/birch/nothing").await.status, 404);
    assert_eq!(site.get("ana", "/admin/birch/crm/nothing").await.status, 404);
    assert_eq!(site.get("ana", "/admin/nowhere").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn search_and_palette_find_rows_and_places() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", "", "").await;
    let found = site.get("ana", "/admin/birch/search?q=ballroom").await;
    assert!(found.body.contains(&format!("/admin/birch/crm/companies/{id}")), "{}", found.body);
    let labels = async |who, typed: &str| {
        let json = site.get(who, &format!("/admin/birch/palette?q={typed}")).await.json();
        let groups = json["groups"].as_array().unwrap().clone();
        let items = groups.iter().flat_map(|group| group["items"].as_array().unwrap());
        items.map(|item| item["href"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(labels("ana", "ballroom").await.contains(&format!("/admin/birch/crm/companies/{id}")));
    let places = labels("ana", "compan").await;
    assert!(places.contains(&"/admin/birch/crm/companies".to_owned()), "{places:?}");
    assert!(places.contains(&"/admin/birch/crm/companies/new".to_owned()), "{places:?}");
    assert!(labels("cleo", "compan").await.is_empty(), "nothing that one may not see");
}
