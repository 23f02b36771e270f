//! Two editors at the same row.

use crate::site::{Form, Site};

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_different_fields_are_merged() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let (ana, bo) = (site.get("ana", &path).await, site.get("bo", &path).await);
    assert_eq!(site.submit("bo", &path, &bo, &[("name", Some("Runway night"))]).await.status, 303);
    let answer = site.submit("ana", &path, &ana, &[("unit_price", Some("99.00"))]).await;
    assert_eq!((answer.status, answer.flash()), (303, "good.form-merged"), "{}", answer.body);
    assert_eq!(
        site.text("select name || ' ' || unit_price as value from crm.products").await,
        "Runway night 9900"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_field_is_chosen_by_the_one_who_saves_later() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let (ana, bo) = (site.get("ana", &path).await, site.get("bo", &path).await);
    let theirs = [("name", Some("Of Bo")), ("unit", Some("evening"))];
    assert_eq!(site.submit("bo", &path, &bo, &theirs).await.status, 303);
    let mine = [("name", Some("Of Ana")), ("unit_price", Some("5"))];
    let clash = site.submit("ana", &path, &ana, &mine).await;
    assert_eq!(clash.status, 409, "{}", clash.body);
    assert!(clash.body.contains("name=\"_choice.name\"") && clash.body.contains("Of Bo"), "{}", clash.body);
    assert!(!clash.body.contains("name=\"_choice.unit\""), "only Bo changed that");
    assert_eq!(
        (clash.field("name"), clash.field("unit"), clash.field("unit_price")),
        ("Of Ana".into(), "evening".into(), "5".into())
    );
    assert_eq!(site.text("select name as value from crm.products").await, "Of Bo", "nothing is written yet");
    let still = site.submit("ana", &path, &clash, &[]).await;
    assert_eq!(still.status, 409, "somebody has to choose");
    let done = site.submit("ana", &path, &still, &[("_choice.name", Some("theirs"))]).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let kept = site.text("select name || ' ' || unit || ' ' || unit_price as value from crm.products").await;
    assert_eq!(kept, "Of Bo evening 500");
}

#[tokio::test(flavor = "multi_thread")]
async fn mine_can_win() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let (ana, bo) = (site.get("ana", &path).await, site.get("bo", &path).await);
    assert_eq!(site.submit("bo", &path, &bo, &[("name", Some("Of Bo"))]).await.status, 303);
    let clash = site.submit("ana", &path, &ana, &[("name", Some("Of Ana"))]).await;
    let done = site.submit("ana", &path, &clash, &[("_choice.name", Some("mine"))]).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(site.text("select name as value from crm.products").await, "Of Ana");
}
