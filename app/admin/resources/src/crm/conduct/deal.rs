//! Deals are won, lost and opened again by the stage they stand in: the database takes their state from it.

use super::changed;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use futures::FutureExt;
use futures::future::BoxFuture;
use resource::Values;
use uuid::Uuid;

const MOVE: &str = "update crm.deals d set stage_id = s.id
  from (select distinct on (p.pipeline_id) p.id, p.pipeline_id from crm.pipeline_stages p
         where p.kind = $2 order by p.pipeline_id, p.position) s
 where d.id = $1 and s.pipeline_id = d.pipeline_id";

// Back to where it stood when it was closed, if that stage is still there, otherwise to the first.
const REOPEN: &str = "update crm.deals d set stage_id = s.id
  from (select distinct on (o.id) o.id as deal_id, p.id
          from crm.deals o join crm.pipeline_stages p on p.pipeline_id = o.pipeline_id and p.kind = 'open'
          left join crm.deal_stage_history h on h.deal_id = o.id and h.from_stage_id = p.id
         where o.id = $1 order by o.id, h.changed_at desc nulls last, p.position) s
 where d.id = s.deal_id";

/// Moves a deal to the first stage of won deals. What that stage asks for must be filled in.
pub fn win<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    close(tx, id, "won").boxed()
}

/// Moves a deal to the first stage of lost deals. What that stage asks for must be filled in, such as the reason.
pub fn lose<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    close(tx, id, "lost").boxed()
}

/// Moves a closed deal back to the open stage that it came from.
pub fn reopen<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    async move {
        let rows = statement(REOPEN).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
        changed(rows, "stage_id", "This pipeline has no open stage.")
    }
    .boxed()
}

async fn close(tx: &mut ActorTx<'_>, id: Uuid, kind: &str) -> StoreResult<()> {
    let rows = statement(MOVE).bind::<SqlUuid, _>(id).bind::<Text, _>(kind).execute(&mut tx.conn()).await?;
    changed(rows, "stage_id", "This pipeline has no stage for that.")
}
