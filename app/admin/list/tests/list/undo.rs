//! The way back: what somebody changed since stays, what was deleted for good comes back, the trash is no danger.

use crate::site::{LIST, List, Site};
use testing::Page;
use uuid::Uuid;

async fn bulk(site: &Site, list: &str, form: &[(&str, &str)]) -> Page {
    let done = site.post("ana", &format!("{list}/bulk"), form).await;
    assert!(done.location.contains("/bulk/"), "{} {}", done.flash(), done.body);
    done
}

async fn undo(site: &Site, done: &Page) -> Page {
    let undone = site.post("ana", &format!("{}/undo", done.location), &[]).await;
    assert_eq!(undone.status, 303, "{}", undone.body);
    site.get("ana", &undone.location).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_changed_since_is_left_alone() {
    let site = Site::new().await;
    let one = site.company("Birch Ballroom", ", industry", ", 'Events'").await.to_string();
    let two = site.company("Cedar Stage", ", industry", ", 'Theatre'").await.to_string();
    let form = [
        ("do", "edit"),
        ("field", "industry"),
        ("value", "Dance"),
        ("id", one.as_str()),
        ("id", two.as_str()),
    ];
    let done = bulk(&site, LIST, &form).await;
    site.test
        .sql("update crm.companies set industry = 'Film', name = 'Cedar Screen' where name = 'Cedar Stage'")
        .await;
    let result = undo(&site, &done).await;
    let now = "select string_agg(name || ' ' || industry, ', ' order by name) from crm.companies";
    assert_eq!(site.text(now).await, "Birch Ballroom Events, Cedar Screen Film");
    let words = result.words();
    assert!(words.contains("1 changed, 1 left") && words.contains("Somebody changed this since"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_deleted_for_good_comes_back_as_it_was() {
    let site = Site::new().await;
    let birch = site.world.birch;
    let (one, two) = (Uuid::now_v7().to_string(), Uuid::now_v7().to_string());
    site.test
        .sql(&format!(
            "insert into crm.tags (id, organization_id, name, color, created_at)
             values ('{one}', '{birch}', 'Press', '#aa0000', '2026-01-02'), ('{two}', '{birch}', 'Judge', null, '2026-01-03')"
        ))
        .await;
    let all = "select string_agg(id || name || coalesce(color, '-') || created_at::date, ', ' order by name) from crm.tags";
    let before = site.text(all).await;
    let tags = "/admin/birch/crm/tags";
    let done = bulk(&site, tags, &[("do", "delete"), ("id", &one), ("id", &two)]).await;
    assert_eq!(site.text("select count(*) from crm.tags").await, "0");
    // Somebody makes one of the same name anew: that one stays, and the other comes back.
    undo(&site, &done).await;
    assert_eq!(site.text(all).await, before);
    let done = bulk(&site, tags, &[("do", "delete"), ("id", &one), ("id", &two)]).await;
    site.test
        .sql(&format!(
            "insert into crm.tags (id, organization_id, name) values (gen_random_uuid(), '{birch}', 'press')"
        ))
        .await;
    let result = undo(&site, &done).await;
    assert!(result.words().contains("1 changed, 1 left"), "{}", result.words());
    assert_eq!(site.text("select string_agg(name, ', ' order by name) from crm.tags").await, "Judge, press");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_trash_keeps_restores_and_gives_back() {
    let site = Site::new().await;
    let id = site.company("Birch Ballroom", ", industry", ", 'Events'").await.to_string();
    let trash = format!("{LIST}?trash=1");
    let here =
        "select count(*) filter (where deleted_at is null) || ' ' || count(deleted_at) from crm.companies";
    let done = bulk(&site, LIST, &[("do", "delete"), ("id", &id)]).await;
    assert_eq!(site.text(here).await, "0 1");
    assert!(site.get("ana", LIST).await.rows().is_empty());
    let page = site.get("ana", &trash).await;
    assert_eq!(page.rows().len(), 1);
    assert!(
        page.body.contains("value=\"restore\"") && page.body.contains("value=\"remove\""),
        "{}",
        page.body
    );
    assert!(
        page.body.contains(&format!("action=\"{LIST}/{id}/restore\"")) && !page.body.contains("data-cell")
    );
    // A list that somebody still has open must not delete it for good.
    let again = bulk(&site, LIST, &[("do", "delete"), ("id", &id)]).await;
    assert!(site.get("ana", &again.location).await.words().contains("0 changed, 1 left"));
    assert_eq!(site.text(here).await, "0 1");
    undo(&site, &done).await;
    assert_eq!(site.text(here).await, "1 0");
    // Only what lies in the trash is removed.
    bulk(&site, LIST, &[("do", "remove"), ("id", &id)]).await;
    assert_eq!(site.text(here).await, "1 0");
    bulk(&site, LIST, &[("do", "delete"), ("id", &id)]).await;
    let restored = bulk(&site, LIST, &[("do", "restore"), ("all", "1"), ("query", "trash=1")]).await;
    assert_eq!(site.text(here).await, "1 0");
    // Undone while it is in the trash once more, it stays there.
    bulk(&site, LIST, &[("do", "delete"), ("id", &id)]).await;
    undo(&site, &restored).await;
    assert_eq!(site.text(here).await, "0 1");
    let removed = bulk(&site, LIST, &[("do", "remove"), ("id", &id)]).await;
    assert_eq!(site.text(here).await, "0 0");
    undo(&site, &removed).await;
    assert_eq!(site.text(here).await, "0 1", "back in the trash, where it was");
    assert_eq!(site.text("select id || ' ' || industry from crm.companies").await, format!("{id} Events"));
}
