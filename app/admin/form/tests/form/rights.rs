//! Tenants and roles.

use crate::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reaches_rows_of_others() {
    let site = Site::new().await;
    let id = site.product().await;
    let form = site.get("ana", &format!("/admin/birch/crm/products/{id}")).await;
    for who in ["omar", "vera", "cleo"] {
        for path in [format!("/admin/birch/crm/products/{id}"), "/admin/birch/crm/products/new".to_owned()] {
            assert_eq!(site.get(who, &path).await.status, 403, "{who} {path}");
            assert_eq!(site.submit(who, &path, &form, &[]).await.status, 403, "{who} {path}");
        }
        assert_eq!(site.get(who, "/admin/birch/options/crm/products").await.status, 403, "{who}");
    }
    // Under an organisation of his own, the row is not there.
    for path in ["", "/used", "/history", "/presence"] {
        assert_eq!(
            site.get("omar", &format!("/admin/oak/crm/products/{id}{path}")).await.status,
            404,
            "{path}"
        );
    }
    for path in ["", "/delete", "/duplicate", "/notes", "/presence"] {
        let answer = site
            .submit(
                "omar",
                &format!("/admin/oak/crm/products/{id}{path}"),
                &form,
                &[("note-body", Some("x"))],
            )
            .await;
        assert_eq!(answer.status, 404, "{path}");
    }
    assert_eq!(site.get("omar", "/admin/oak/options/crm/products").await.body, "[]");
    assert_eq!(site.text("select name as value from crm.products").await, "Runway hour");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reference_into_another_organisation_is_refused() {
    let site = Site::new().await;
    let oak = site.world.oak;
    let company = uuid::Uuid::now_v7();
    site.test
        .sql(&format!(
            "insert into crm.companies (id, organization_id, name) values ('{company}', '{oak}', 'Oak Ltd')"
        ))
        .await;
    let new = "/admin/birch/crm/contacts/new";
    let form = site.get("ana", new).await;
    let company = company.to_string();
    let answer =
        site.submit("ana", new, &form, &[("first_name", Some("N")), ("company_id", Some(&company))]).await;
    assert_eq!(answer.status, 422, "{}", answer.body);
    assert!(
        answer.body.contains("id=\"field-company_id-error\"") && !answer.body.contains("Oak Ltd"),
        "{}",
        answer.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_only_reads_sees_text() {
    let site = Site::new().await;
    let id = site.product().await;
    site.test
        .sql("delete from identity.role_permissions where permission in ('crm.create', 'crm.update')")
        .await;
    let path = format!("/admin/birch/crm/products/{id}");
    let page = site.get("bo", &path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Runway hour") && !page.body.contains("name=\"unit_price\""), "{}", page.body);
    assert_eq!(site.get("bo", "/admin/birch/crm/products/new").await.status, 403);
    let answer = site.post("bo", &path, &[("_fields", "name"), ("name", "Mine")]).await;
    assert_ne!(site.text("select name as value from crm.products").await, "Mine", "{}", answer.status);
}
