//! Deals are won, lost and opened again by the stage they stand in: the database takes their state from it.

use db::prelude::*;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::{AppError, FieldErrors};
use resource::Values;
use uuid::Uuid;

/// Where a deal goes, and which of its columns that stage asks for in vain.
#[derive(QueryableByName)]
struct Target {
    #[diesel(sql_type = SqlUuid)]
    stage: Uuid,
    #[diesel(sql_type = Array<Text>)]
    lacks: Vec<String>,
}

const CLOSED: &str = "select s.id as stage,
       array(select f from unnest(s.required_fields) f where to_jsonb(d) ->> f is null) as lacks
  from crm.deals d join crm.pipeline_stages s on s.pipeline_id = d.pipeline_id and s.kind = $2
 where d.id = $1 order by s.position limit 1";

// Where it stood when it was closed, if that stage is still open, otherwise the first.
const OPEN: &str = "select s.id as stage,
       array(select f from unnest(s.required_fields) f where to_jsonb(d) ->> f is null) as lacks
  from crm.deals d join crm.pipeline_stages s on s.pipeline_id = d.pipeline_id and s.kind = $2
  left join crm.deal_stage_history h on h.deal_id = d.id and h.from_stage_id = s.id
 where d.id = $1 order by h.changed_at desc nulls last, s.position limit 1";

/// Moves a deal to the first stage of won deals. What that stage asks for must be filled in.
pub fn win<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    go(tx, id, CLOSED, "won").boxed()
}

/// Moves a deal to the first stage of lost deals. What that stage asks for must be filled in, such as the reason.
pub fn lose<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    go(tx, id, CLOSED, "lost").boxed()
}

/// Moves a closed deal back to the open stage that it came from.
pub fn reopen<'a>(tx: &'a mut ActorTx<'_>, id: Uuid, _row: &'a Values) -> BoxFuture<'a, StoreResult<()>> {
    go(tx, id, OPEN, "open").boxed()
}

async fn go(tx: &mut ActorTx<'_>, id: Uuid, stages: &'static str, kind: &str) -> StoreResult<()> {
    let target: Option<Target> = statement(stages)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(kind)
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    let target = target.ok_or_else(|| AppError::field("stage_id", "This pipeline has no stage for that."))?;
    asked(&target)?;
    let rows = statement("update crm.deals set stage_id = $2 where id = $1")
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(target.stage)
        .execute(&mut tx.conn())
        .await?;
    if rows == 0 { Err(StoreError::Denied) } else { Ok(()) }
}

/// A sentence beside every column that the stage asks for.
fn asked(target: &Target) -> Result<(), AppError> {
    let mut errors = FieldErrors::default();
    for column in &target.lacks {
        errors.add(column, "The stage asks for this. Fill it in first.");
    }
    errors.into_result()
}
