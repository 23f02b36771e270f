//! What actions and hooks of declarations do, as the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "resources/crm.rs"]
mod crm;
#[path = "resources/messaging.rs"]
mod messaging;

use db::StoreResult;
use resource::{Change, Resource, Step, Values};
use testing::{TestDb, World, id};
use uuid::Uuid;

/// Does an action as somebody. Panics where the table has no action of that name that runs code.
async fn act(
    (test, world): &(TestDb, World),
    who: &str,
    (all, table, name): (&[Resource], &str, &str),
    row: Uuid,
) -> StoreResult<()> {
    let resource = all.iter().find(|resource| resource.table == table).unwrap();
    let action = resource.actions.iter().find(|action| action.name == name).unwrap();
    let Step::Run(run) = action.step else { panic!("{name} only sets columns") };
    test.db.as_actor(world.actor(who), async |tx| run(tx, row, &Values::new()).await).await
}

/// What a table's hooks make of values before they are saved, as somebody; the row is new where there is no `before`.
async fn saving(
    (test, world): &(TestDb, World),
    who: &str,
    (all, table): (&[Resource], &str),
    (before, values): (Option<&str>, &str),
) -> StoreResult<Values> {
    let hooks = all.iter().find(|resource| resource.table == table).unwrap().hooks.clone().unwrap();
    let read = |text: &str| serde_json::from_str::<Values>(text).unwrap();
    let mut change = Change {
        organization: kernel::OrganizationId(world.birch),
        id: id("row"),
        before: before.map(read),
        values: read(values),
    };
    test.db.as_actor(world.actor(who), async |tx| hooks.before_save(tx, &mut change).await).await?;
    Ok(change.values)
}
