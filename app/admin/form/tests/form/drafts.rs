//! What was typed and not saved.

use crate::site::{Form, Site};

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_comes_back_until_it_is_saved() {
    let site = Site::new().await;
    let id = site.product().await;
    let (path, draft) =
        (format!("/admin/birch/crm/products/{id}"), format!("/admin/birch/drafts/crm/products/{id}"));
    let form = site.get("ana", &path).await;
    let kept = site.submit("ana", &draft, &form, &[("name", Some("Half a na"))]).await;
    assert_eq!((kept.status, kept.body.as_str()), (200, "{\"kept\":true}"));
    assert_eq!(site.submit("ana", &draft, &form, &[("name", Some("Half a name"))]).await.status, 200);
    let again = site.get("ana", &path).await;
    assert_eq!(again.field("name"), "Half a name");
    assert!(again.body.contains("name=\"_throw\""), "{}", again.body);
    assert_eq!(site.get("bo", &path).await.field("name"), "Runway hour", "it is hers alone");
    // Somebody changes the row: the draft still knows what it began with, so both are merged.
    let bo = site.get("bo", &path).await;
    assert_eq!(site.submit("bo", &path, &bo, &[("code", Some("RUN-2"))]).await.status, 303);
    let again = site.get("ana", &path).await;
    let answer = site.submit("ana", &path, &again, &[]).await;
    assert_eq!((answer.status, answer.flash()), (303, "good.form-merged"), "{}", answer.body);
    assert_eq!(site.text("select name || ' ' || code as value from crm.products").await, "Half a name RUN-2");
    assert_eq!(site.text("select count(*)::text as value from admin.drafts").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_of_a_new_row_can_be_thrown_away() {
    let site = Site::new().await;
    let (path, draft) = ("/admin/birch/crm/products/new", "/admin/birch/drafts/crm/products/new");
    let form = site.get("ana", path).await;
    assert_eq!(site.submit("ana", draft, &form, &[("name", Some("Later"))]).await.status, 200);
    assert_eq!(site.get("ana", path).await.field("name"), "Later");
    let gone = site.post("ana", draft, &[("_throw", "1")]).await;
    assert_eq!((gone.status, gone.location.as_str()), (303, path));
    assert_eq!(site.get("ana", path).await.field("name"), "");
    assert_eq!(
        site.post("", draft, &[("name", "x")]).await.status,
        401,
        "the browser keeps it until somebody signs in"
    );
}
