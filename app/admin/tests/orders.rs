//! Lists of what grows begin in the order of an index; else every page of them would read and sort all rows.

use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::sql_types::Text;
use engine::Noun;
use testing::{TestDb, World};

/// What stands in the menu and of which an organisation has tens of thousands of rows and more.
const GROWING: [&str; 26] = [
    "analytics.conversions",
    "analytics.social_mentions",
    "analytics.touchpoints",
    "cms.content_entries",
    "community.applications",
    "community.comments",
    "community.gallery_items",
    "community.house_members",
    "community.posts",
    "crm.contact_activities",
    "crm.contacts",
    "crm.deals",
    "crm.emails",
    "crm.form_submissions",
    "crm.tasks",
    "events.checkins",
    "events.invoices",
    "events.orders",
    "events.registrations",
    "events.vouchers",
    "events.waiting_list",
    "marketing.automation_enrollments",
    "marketing.bounces",
    "marketing.unsubscribes",
    "media.assets",
    "sites.subsites",
];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    #[diesel(column_name = "QUERY PLAN")]
    line: String,
}

/// What Postgres would have to sort for the first page, though it is told not to.
async fn sorted(tx: &ActorTx<'_>, noun: &Noun) -> StoreResult<Option<String>> {
    let direction = if noun.sort.down { "desc" } else { "asc" };
    let required = noun.field(&noun.sort.field).is_none_or(|field| field.column.required);
    let nulls = if required { "" } else { " nulls last" };
    let trash = if noun.has_trash() { " and r.deleted_at is null" } else { "" };
    let mut sql = Dynamic::new("explain select 1 from ");
    sql.push(&noun.table.full_name())
        .push(&format!(
            " r where r.organization_id = '01940000-0000-7000-8000-000000000001'{trash} order by "
        ))
        .push(&format!(
            "r.{} {direction}{nulls}, r.{} {direction}",
            Quoted(&noun.sort.field),
            Quoted(&noun.key)
        ))
        .push(" limit 51");
    let plan: Vec<Line> = sql.load(&mut tx.conn()).await?;
    Ok(plan.into_iter().map(|line| line.line).find(|line| line.contains("Sort Key: r.")))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_grows_is_listed_in_the_order_of_an_index() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let registry = admin::engine().registry(&test.db).await.unwrap();
    let missing = test.db.read(world.actor("ana"), async |tx| {
        for setting in ["enable_sort", "enable_incremental_sort", "enable_seqscan"] {
            Dynamic::new(&format!("set local {setting} = off")).execute(&mut tx.conn()).await?;
        }
        let mut missing = Vec::new();
        for name in GROWING {
            let noun = registry.noun(name).ok_or(StoreError::NotFound)?;
            missing.extend(sorted(tx, noun).await?.map(|line| format!("{name} by {}: {line}", noun.sort)));
        }
        Ok(missing)
    });
    let missing = missing.await.unwrap();
    assert!(missing.is_empty(), "{} lists sort all rows:\n{}", missing.len(), missing.join("\n"));
}
