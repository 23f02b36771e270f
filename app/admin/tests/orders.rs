//! Lists begin in the order of an index, and their heads and the API offer no order without one; else every page of them would
//! read and sort all rows. Lists that are declared small are spared.

use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::sql_types::Text;
use engine::Noun;
use engine::query::Sort;
use resource::Place;
use testing::{TestDb, World};

/// What stands in the menu and of which an organisation has tens of thousands of rows and more: never small.
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
    // Partitions, each in the order of an index, are merged by a key that sorts nothing.
    let merged =
        |at: usize| plan.get(at.wrapping_sub(1)).is_some_and(|line| line.line.contains("Merge Append"));
    let mut keys = plan.iter().enumerate().filter(|(_, line)| line.line.contains("Sort Key: r."));
    Ok(keys.find(|(at, _)| !merged(*at)).map(|(_, line)| line.line.clone()))
}

/// Every order that a person or a program is offered, both ways. The own order of a part is left out: it stands among what
/// belongs to one row, and a list of all parts of an organisation is nobody's page.
fn offered(noun: &Noun) -> Vec<Sort> {
    let is_part = noun.declared.place == Place::Part;
    let fields = noun.fields.iter().filter(|field| noun.sorts_by(field));
    let fields = fields.filter(|field| !is_part || noun.table.orders.contains(&field.name));
    fields.flat_map(|field| [true, false].map(|down| Sort { field: field.name.clone(), down })).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_offered_is_listed_in_the_order_of_an_index() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let registry = admin::engine().registry(&test.db).await.unwrap();
    let large = registry.nouns().iter().filter(|noun| noun.has_organization() && !noun.declared.is_small);
    let large: Vec<_> = large.collect();
    assert!(large.len() > 300, "only {} lists are looked at", large.len());
    let missing = test.db.read(world.actor("ana"), async |tx| {
        for setting in ["enable_sort", "enable_incremental_sort", "enable_seqscan"] {
            Dynamic::new(&format!("set local {setting} = off")).execute(&mut tx.conn()).await?;
        }
        let mut missing = Vec::new();
        for noun in large {
            for sort in offered(noun) {
                let name = &noun.name;
                missing
                    .extend(sorted(tx, noun, &sort).await?.map(|line| format!("{name} by {sort}: {line}")));
            }
        }
        Ok(missing)
    });
    let missing = missing.await.unwrap();
    assert!(missing.is_empty(), "{} lists sort all rows:\n{}", missing.len(), missing.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_grows_is_not_small_and_its_titles_sort() {
    let test = TestDb::new().await;
    let registry = admin::engine().registry(&test.db).await.unwrap();
    for name in GROWING {
        assert!(!registry.noun(name).unwrap().declared.is_small, "{name} is declared small");
    }
    let idle = registry.nouns().iter().filter(|noun| {
        let order = noun.declared.title_order.and_then(|name| noun.field(name));
        order.is_some_and(|field| !noun.sorts_by(field))
    });
    let idle: Vec<_> = idle.map(|noun| noun.name.as_str()).collect();
    assert!(idle.is_empty(), "the head of their titles has an order without an index: {idle:?}");
}
