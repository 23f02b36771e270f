//! Lists of what grows begin in the order of an index; else every page of them would read and sort all rows.

use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::sql_types::Text;
use engine::Noun;
use engine::query::Sort;
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
async fn sorted(tx: &ActorTx<'_>, noun: &Noun, sort: &Sort) -> StoreResult<Option<String>> {
    let direction = if sort.down { "desc" } else { "asc" };
    let column = format!("r.{}", Quoted(&sort.field));
    let required = noun.field(&sort.field).is_none_or(|field| field.column.required);
    let valued = if required { String::new() } else { format!(" and {column} is not null") };
    let trash = if noun.has_trash() { " and r.deleted_at is null" } else { "" };
    let mut sql = Dynamic::new("explain select 1 from ");
    sql.push(&noun.table.full_name())
        .push(&format!(" r where r.organization_id = '01940000-0000-7000-8000-000000000001'{trash}{valued}"))
        .push(&format!(" order by {column} {direction}, r.{} {direction} limit 51", Quoted(&noun.key)));
    let plan: Vec<Line> = sql.load(&mut tx.conn()).await?;
    Ok(plan.into_iter().map(|line| line.line).find(|line| line.contains("Sort Key: r.")))
}

/// The order in which a list begins, and those under the title's head.
fn orders(noun: &Noun) -> Vec<Sort> {
    let title = noun.declared.title_order.into_iter();
    let both = title.flat_map(|field| [true, false].map(|down| Sort { field: field.to_owned(), down }));
    [noun.sort.clone()].into_iter().chain(both).collect()
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
            for sort in orders(noun) {
                missing
                    .extend(sorted(tx, noun, &sort).await?.map(|line| format!("{name} by {sort}: {line}")));
            }
        }
        Ok(missing)
    });
    let missing = missing.await.unwrap();
    assert!(missing.is_empty(), "{} lists sort all rows:\n{}", missing.len(), missing.join("\n"));
}
