//! What is thrown away at night, and what stays.

use crate::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn only_what_has_ended_goes() {
    let site = Site::new().await;
    let long_ago = ", now() - interval '31 days'";
    site.company("Gone", ", deleted_at", long_ago).await;
    site.company("Yesterday", ", deleted_at", ", now() - interval '1 day'").await;
    site.company("Alive", "", "").await;
    let above = site.company("Above", ", deleted_at", long_ago).await;
    site.company("Below", ", parent_id", &format!(", '{above}'")).await;
    // A deal needs its company, which must not keep the others.
    let client = site.company("Client", ", deleted_at", long_ago).await;
    let (birch, ana) = (site.world.birch, testing::id("user of ana"));
    site.test
        .sql(&format!(
            "insert into crm.pipelines (id, organization_id, name) values ('{client}', '{birch}', 'Sponsors');
             insert into crm.pipeline_stages (id, organization_id, pipeline_id, name) values ('{client}', '{birch}', '{client}', 'Talk');
             insert into crm.deals (id, organization_id, pipeline_id, stage_id, name, client_id)
             values ('{client}', '{birch}', '{client}', '{client}', 'Shoes', '{client}');
             insert into admin.changesets (id, organization_id, user_id, resource, kind, what, undo_until)
             values (gen_random_uuid(), '{birch}', '{ana}', 'crm.companies', 'bulk', '{{}}', now() - interval '1 minute'),
                    (gen_random_uuid(), '{birch}', '{ana}', 'crm.companies', 'bulk', '{{}}', now() + interval '1 day')"
        ))
        .await;
    list::clean::clean(&site.test.db, &site.engine).await.unwrap();
    let names = "select string_agg(name, ', ' order by name) from crm.companies";
    assert_eq!(site.text(names).await, "Above, Alive, Below, Client, Yesterday");
    assert_eq!(site.text("select count(*) from admin.changesets").await, "1");
}
