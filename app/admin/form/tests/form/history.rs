//! Versions, their differences, and the way back.

use crate::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn a_version_is_shown_and_restored() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let form = site.get("bo", &path).await;
    let typed = [("name", Some("Runway evening")), ("unit_price", Some("200"))];
    assert_eq!(site.submit("bo", &path, &form, &typed).await.status, 303);
    // Bo has no identity.audit; the row is enough.
    let page = site.get("bo", &format!("{path}/history")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Bo changed it"), "{}", page.body);
    assert!(page.body.contains("<del>") && page.body.contains("<ins>"), "{}", page.body);
    assert!(page.body.contains("Runway "), "{}", page.body);
    let first = site.text("select id::text as value from identity.audit_log where entity_type = 'crm.products' and action = 'insert'").await;
    let last = site.text("select id::text as value from identity.audit_log where entity_type = 'crm.products' and action = 'update'").await;
    let compared = site.get("bo", &format!("{path}/compare?from={first}&to={last}")).await;
    assert_eq!(compared.status, 200);
    assert!(compared.body.contains("<ins>"), "{}", compared.body);
    let answer = site.post("bo", &format!("{path}/history/{first}/restore"), &[]).await;
    assert_eq!((answer.status, answer.flash()), (303, "good.form-version-restored"), "{}", answer.body);
    assert_eq!(
        site.text("select name || ' ' || unit_price as value from crm.products").await,
        "Runway hour 12050"
    );
    let entries = "select count(*)::text as value from identity.audit_log where entity_type = 'crm.products'";
    assert_eq!(site.text(entries).await, "3", "going back is a change of its own");
}

#[tokio::test(flavor = "multi_thread")]
async fn history_is_for_those_who_see_the_row() {
    let site = Site::new().await;
    let id = site.product().await;
    for (who, status) in [("omar", 403), ("vera", 403), ("cleo", 403), ("", 401)] {
        let page = site.get(who, &format!("/admin/birch/crm/products/{id}/history")).await;
        assert_eq!(page.status, status, "{who}");
    }
    assert_eq!(site.get("omar", &format!("/admin/oak/crm/products/{id}/history")).await.status, 404);
}
