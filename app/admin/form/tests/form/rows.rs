//! What is done with whole rows: trash, uses, copies, actions, order, notes, presence.

use crate::site::{Form, Site};
use uuid::Uuid;

async fn contact(site: &Site) -> String {
    let id = Uuid::now_v7();
    let birch = site.world.birch;
    site.test
        .sql(&format!(
            "insert into crm.contacts (id, organization_id, first_name) values ('{id}', '{birch}', 'Noor');
             insert into crm.tasks (id, organization_id, title, contact_id) values (gen_random_uuid(), '{birch}', 'Call', '{id}')"
        ))
        .await;
    id.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_goes_into_the_trash_and_comes_back() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/contacts/{}", contact(&site).await);
    let page = site.get("ana", &path).await;
    assert!(page.body.contains(&format!("action=\"{path}/delete\"")), "{}", page.body);
    let gone = site.post("ana", &format!("{path}/delete"), &[]).await;
    assert_eq!((gone.status, gone.location.as_str()), (303, path.as_str()), "{}", gone.body);
    let page = site.get("ana", &path).await;
    assert!(
        page.body.contains(&format!("action=\"{path}/restore\"")) && !page.body.contains("id=\"record\"")
    );
    assert_eq!(site.post("ana", &format!("{path}/restore"), &[]).await.status, 303);
    assert_eq!(
        site.text("select count(*)::text as value from crm.contacts where deleted_at is null").await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn uses_are_counted_and_tabs_show_them() {
    let site = Site::new().await;
    let id = contact(&site).await;
    let path = format!("/admin/birch/crm/contacts/{id}");
    let page = site.get("ana", &format!("{path}/used")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(
        page.body.contains(&format!("/admin/birch/crm/tasks?filter.contact_id=eq.{id}")),
        "{}",
        page.body
    );
    let tab = site.get("ana", &format!("{path}?tab=crm.tasks")).await;
    assert!(tab.body.contains(">Call</a>"), "{}", tab.body);
    assert!(tab.body.contains(&format!("/admin/birch/crm/tasks/new?preset.contact_id={id}")), "{}", tab.body);
    assert_eq!(site.text("select count(*)::text as value from admin.visited").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn actions_and_copies() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/contacts/{}", contact(&site).await);
    assert!(site.get("ana", &path).await.body.contains(&format!("{path}/actions/archive")));
    assert_eq!(site.post("ana", &format!("{path}/actions/archive"), &[]).await.flash(), "good.form-acted");
    assert_eq!(site.text("select status as value from crm.contacts").await, "archived");
    assert_eq!(
        site.post("ana", &format!("{path}/actions/archive"), &[]).await.flash(),
        "bad.form-act-refused"
    );
    let copy = site.post("ana", &format!("{path}/duplicate"), &[]).await;
    assert_eq!((copy.status, copy.flash()), (303, "good.form-duplicated"), "{}", copy.body);
    assert_eq!(
        site.text("select count(*)::text as value from crm.contacts where first_name = 'Noor'").await,
        "2"
    );
    // What is unique is not copied: the form asks for it.
    let product = format!("/admin/birch/crm/products/{}", site.product().await);
    let form = site.post("ana", &format!("{product}/duplicate"), &[]).await;
    assert_eq!(
        (form.status, form.field("name").as_str(), form.field("code").as_str()),
        (422, "Runway hour", "")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn related_rows_change_places() {
    let site = Site::new().await;
    let (birch, pipeline) = (site.world.birch, Uuid::now_v7());
    site.test
        .sql(&format!(
            "insert into crm.pipelines (id, organization_id, name) values ('{pipeline}', '{birch}', 'Sponsors');
             insert into crm.pipeline_stages (id, organization_id, pipeline_id, name, position)
             select gen_random_uuid(), '{birch}', '{pipeline}', 'Stage ' || n, n from generate_series(1, 3) n"
        ))
        .await;
    let path = format!("/admin/birch/crm/pipelines/{pipeline}");
    let row = site.text("select id::text as value from crm.pipeline_stages where name = 'Stage 3'").await;
    let form = [("tab", "crm.pipeline_stages"), ("row", row.as_str()), ("go", "up")];
    let answer = site.post("ana", &format!("{path}/order"), &form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let order = "select string_agg(right(name, 1), '' order by position) as value from crm.pipeline_stages";
    assert_eq!(site.text(order).await, "132", "{}", answer.cookies);
    let tab = site.get("ana", &format!("{path}?tab=crm.pipeline_stages")).await;
    assert!(tab.body.contains("value=\"up\""), "{}", tab.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_and_presence() {
    let site = Site::new().await;
    let path = format!("/admin/birch/crm/products/{}", site.product().await);
    let notes = format!("{path}/notes");
    assert_eq!(
        site.post("bo", &notes, &[("note-body", "Too <b>cheap</b>?")]).await.flash(),
        "good.form-noted"
    );
    assert_eq!(site.post("bo", &notes, &[("note-body", " ")]).await.flash(), "bad.form-note-refused");
    let page = site.get("ana", &path).await;
    assert!(page.body.contains("Too &lt;b&gt;cheap&lt;/b&gt;?"), "{}", page.body);
    let note = site.text("select id::text as value from admin.notes").await;
    assert_eq!(
        site.post("ana", &notes, &[("delete", &note)]).await.status,
        404,
        "only its author deletes it"
    );
    assert_eq!(site.post("ana", &notes, &[("resolve", &note)]).await.status, 303);
    assert_eq!(site.text("select (resolved_at is not null)::text as value from admin.notes").await, "true");
    assert_eq!(site.post("bo", &format!("{path}/presence"), &[("editing", "true")]).await.status, 204);
    let others = site.get("ana", &format!("{path}/presence")).await;
    assert_eq!(others.body, "[{\"name\":\"Bo\",\"editing\":true}]");
    assert_eq!(site.get("bo", &format!("{path}/presence")).await.body, "[]", "one is no other to oneself");
}
