//! Rooms are begun in one's own name, as the policies of conversations ask.

use crate::saving;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use testing::{TestDb, World, id};

const BEGIN: &str = "insert into messaging.threads (id, organization_id, type, name, created_by_profile_id)
values ($1, $2, 'announce', 'Winter ball', $3::uuid)";

#[tokio::test(flavor = "multi_thread")]
async fn a_room_is_begun_in_ones_own_name_and_a_direct_one_not_here() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let (at, all) = ((test, world), resources::messaging::all());
    let rooms = (&*all, "messaging.threads");
    saving(&at, "ana", rooms, (None, r#"{"type": "direct"}"#)).await.unwrap_err();
    let values = saving(&at, "ana", rooms, (None, r#"{"type": "announce"}"#)).await.unwrap();
    let author = values.get("created_by_profile_id").unwrap().as_str().unwrap();
    let (birch, ana) = (at.1.birch, at.1.actor("ana"));
    let begun = async |tx: &mut ActorTx<'_>| {
        let insert =
            statement(BEGIN).bind::<SqlUuid, _>(id("room")).bind::<SqlUuid, _>(birch).bind::<Text, _>(author);
        Ok(insert.execute(&mut tx.conn()).await?)
    };
    assert_eq!(at.0.db.as_actor(ana, begun).await.unwrap(), 1);
    let renamed =
        saving(&at, "bo", rooms, (Some(r#"{"type": "announce"}"#), r#"{"name": "Ball"}"#)).await.unwrap();
    assert_eq!(renamed.get("created_by_profile_id"), None);
}
