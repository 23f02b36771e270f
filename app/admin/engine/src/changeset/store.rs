//! Rows of `admin.changesets` and `admin.changeset_rows`.

use super::model::{Changeset, Count, Done, Fault, Noted};
use db::prelude::*;
use diesel::sql_types::{BigInt, Integer, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::OrganizationId;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Begins a change. Returns its id.
///
/// # Errors
/// `Denied` for visitors.
pub async fn changeset_create(
    tx: &mut ActorTx<'_>,
    (organization, resource): (OrganizationId, &str),
    kind: &str,
    (what, total): (Value, i64),
    undoes: Option<Uuid>,
) -> StoreResult<Uuid> {
    let id = Uuid::now_v7();
    let user = tx.actor().user().map(|id| id.0).ok_or(StoreError::Denied)?;
    statement(
        "insert into admin.changesets (id, organization_id, user_id, resource, kind, what, total, undoes_id) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<SqlUuid, _>(organization)
    .bind::<SqlUuid, _>(user)
    .bind::<Text, _>(resource)
    .bind::<Text, _>(kind)
    .bind::<Jsonb, _>(what)
    .bind::<Integer, _>(i32::try_from(total).unwrap_or(i32::MAX))
    .bind::<Nullable<SqlUuid>, _>(undoes)
    .execute(&mut tx.conn())
    .await?;
    Ok(id)
}

/// A change that the one who asks may see.
///
/// # Errors
/// `NotFound`.
pub async fn changeset_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Changeset> {
    Ok(statement("select * from admin.changesets where id = $1")
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?)
}

/// The change, kept from others until the end of the transaction: two workers never do the same rows.
///
/// # Errors
/// `NotFound`.
pub async fn changeset_lock(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<Changeset> {
    Ok(statement("select * from admin.changesets where id = $1 for update")
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?)
}

/// The newest change that takes this one back.
///
/// # Errors
/// If the database is away.
pub async fn undo_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Option<Changeset>> {
    Ok(statement(
        "select * from admin.changesets where undoes_id = $1 order by created_at desc, id desc limit 1",
    )
    .bind::<SqlUuid, _>(id)
    .get_result(&mut tx.conn())
    .await
    .optional()?)
}

/// Sets the state; `failure` says why it could not go on.
///
/// # Errors
/// `Constraint` for steps that there are not.
pub async fn changeset_turn(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    state: &str,
    failure: Option<&str>,
) -> StoreResult<()> {
    statement(
        "update admin.changesets set state = $2, failure = left($3, 500),
                finished_at = case when $2 in ('waiting', 'running') then null else coalesce(finished_at, now()) end
          where id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(state)
    .bind::<Nullable<Text>, _>(failure)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

/// Writes down what became of some rows and how far it is now: in the transaction that changed them.
///
/// # Errors
/// If the database is away.
pub async fn rows_add(
    tx: &mut ActorTx<'_>,
    change: &Changeset,
    position: i64,
    rows: &[Done],
) -> StoreResult<()> {
    let objects: Vec<Value> = rows.iter().map(object).collect();
    statement(
        "insert into admin.changeset_rows (id, organization_id, changeset_id, row_number, entity_id, verb, before, after, problems)
         select r.id, $2, $1, r.row_number, r.entity_id, r.verb, r.before, r.after, r.problems
           from jsonb_to_recordset($3) r (id uuid, row_number bigint, entity_id uuid, verb text, before jsonb, after jsonb, problems jsonb)",
    )
    .bind::<SqlUuid, _>(change.id)
    .bind::<SqlUuid, _>(change.organization_id)
    .bind::<Jsonb, _>(Value::Array(objects))
    .execute(&mut tx.conn())
    .await?;
    let failed =
        i32::try_from(rows.iter().filter(|row| !row.problems.is_empty()).count()).unwrap_or(i32::MAX);
    let done = i32::try_from(rows.len()).unwrap_or(i32::MAX) - failed;
    statement(
        "update admin.changesets set position = $2, done = done + $3, failed = failed + $4 where id = $1",
    )
    .bind::<SqlUuid, _>(change.id)
    .bind::<BigInt, _>(position)
    .bind::<Integer, _>(done)
    .bind::<Integer, _>(failed)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

fn object(row: &Done) -> Value {
    let problems: BTreeMap<&str, &str> = row.problems.iter().collect();
    let mut object =
        json!({ "id": Uuid::now_v7(), "row_number": row.number, "entity_id": row.entity, "verb": row.verb });
    if let Some(map) = object.as_object_mut() {
        // What is left out is nothing; `null` would be a JSON null.
        if let Some(before) = &row.before {
            map.insert("before".to_owned(), Value::Object(before.clone()));
        }
        if let Some(after) = &row.after {
            map.insert("after".to_owned(), Value::Object(after.clone()));
        }
        if !problems.is_empty() {
            map.insert("problems".to_owned(), json!(problems));
        }
    }
    object
}

/// Rows that a change wrote, behind `after`, newest first by their number.
///
/// # Errors
/// If the database is away.
pub async fn noted(tx: &ActorTx<'_>, id: Uuid, before: i64, most: i64) -> StoreResult<Vec<Noted>> {
    Ok(statement(
        "select row_number, entity_id, verb, before, after from admin.changeset_rows
          where changeset_id = $1 and row_number < $2 and problems is null and verb <> 'skip' and entity_id is not null
          order by row_number desc limit $3",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<BigInt, _>(before)
    .bind::<BigInt, _>(most)
    .load(&mut tx.conn())
    .await?)
}

/// How many rows met which fate.
///
/// # Errors
/// If the database is away.
pub async fn counts(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Vec<Count>> {
    Ok(statement(
        "select verb, problems is not null as wrong, count(*) as count from admin.changeset_rows where changeset_id = $1 group by 1, 2 order by 1, 2",
    )
    .bind::<SqlUuid, _>(id)
    .load(&mut tx.conn())
    .await?)
}

/// The first thousand rows with something wrong.
///
/// # Errors
/// If the database is away.
pub async fn faults(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Vec<Fault>> {
    #[derive(QueryableByName)]
    struct Wrong {
        #[diesel(sql_type = BigInt)]
        row_number: i64,
        #[diesel(sql_type = Jsonb)]
        problems: Json<BTreeMap<String, String>>,
    }
    let rows: Vec<Wrong> = statement(
        "select row_number, problems from admin.changeset_rows where changeset_id = $1 and problems is not null order by row_number limit 1000",
    )
    .bind::<SqlUuid, _>(id)
    .load(&mut tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| Fault { row: row.row_number, errors: row.problems.0 }).collect())
}
