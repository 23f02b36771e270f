//! Paging by key walks every row exactly once, there and back, in every order.

use crate::site::{LIST, List, Site};
use uuid::Uuid;

async fn walk(site: &Site, from: String, rel: &str) -> (Vec<Vec<Uuid>>, String) {
    let (mut pages, mut at) = (Vec::new(), from);
    loop {
        let page = site.get("ana", &at).await;
        assert_eq!(page.status, 200, "{at}");
        pages.push(page.rows());
        match page.way(rel) {
            Some(next) => at = next,
            None => return (pages, at),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_row_is_met_exactly_once() {
    let site = Site::new().await;
    let birch = site.world.birch;
    // Equal names, equal moments, equal numbers, and many rows without a number.
    site.test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name, employees, created_at)
             select gen_random_uuid(), '{birch}', 'House ' || (n % 3), nullif(n % 4, 0), '2026-11-29 20:00:00.123456Z'
               from generate_series(1, 130) n"
        ))
        .await;
    for (sort, order) in [
        ("employees", "employees nulls last, id"),
        ("-employees", "employees desc nulls last, id desc"),
        ("name", "name, id"),
        ("-created_at", "created_at desc, id desc"),
        ("industry", "id"),
    ] {
        let wanted =
            site.text(&format!("select string_agg(id::text, ' ' order by {order}) from crm.companies")).await;
        let wanted: Vec<Uuid> = wanted.split(' ').map(|id| id.parse().unwrap()).collect();
        let (pages, last) = walk(&site, format!("{LIST}?sort={sort}"), "next").await;
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 30], "{sort}");
        assert_eq!(pages.concat(), wanted, "{sort}");
        let (mut back, _) = walk(&site, last, "prev").await;
        back.reverse();
        assert_eq!(back.concat(), wanted, "{sort}, backwards");
    }
}
