//! Rows of `admin.imports` and `admin.import_mappings`.

use super::model::{Decided, Import, Report, SavedMapping};
use crate::file::keep::Kept;
use crate::target::guess::Mapped;
use db::prelude::*;
use diesel::sql_types::{Array, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::OrganizationId;
use serde::Serialize;
use uuid::Uuid;

fn person(tx: &ActorTx<'_>) -> StoreResult<Uuid> {
    tx.actor().user().map(|id| id.0).ok_or(StoreError::Denied)
}

fn json(value: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Writes down a file that has arrived.
///
/// # Errors
/// `Denied` for visitors.
pub async fn import_create(
    tx: &mut ActorTx<'_>,
    (organization, resource): (OrganizationId, &str),
    (file_name, kept): (&str, &Kept),
    (columns, report): (&[String], &Report),
    decided: &Decided,
) -> StoreResult<Uuid> {
    let id = Uuid::now_v7();
    let user = person(tx)?;
    let name: String = file_name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_control())
        .take(300)
        .collect();
    let name = if name.is_empty() { kept.format.as_str().to_owned() } else { name };
    statement(
        "insert into admin.imports (id, organization_id, user_id, resource, file_name, format, storage_key, columns, delimiter, encoding, mapping, match_by, on_match, report)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<SqlUuid, _>(organization)
    .bind::<SqlUuid, _>(user)
    .bind::<Text, _>(resource)
    .bind::<Text, _>(name)
    .bind::<Text, _>(kept.format.as_str())
    .bind::<Text, _>(&kept.key)
    .bind::<Array<Text>, _>(columns)
    .bind::<Text, _>(kept.delimiter.to_string())
    .bind::<Text, _>(kept.encoding)
    .bind::<Jsonb, _>(json(&decided.mapping.0))
    .bind::<Array<Text>, _>(&decided.match_by)
    .bind::<Text, _>(&decided.on_match)
    .bind::<Jsonb, _>(json(report))
    .execute(&mut tx.conn())
    .await?;
    Ok(id)
}

/// One's own import of this resource.
///
/// # Errors
/// `NotFound`, also for other people's.
pub async fn import_find(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
    resource: &str,
    id: Uuid,
) -> StoreResult<Import> {
    Ok(statement("select * from admin.imports where id = $1 and organization_id = $2 and resource = $3")
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(resource)
        .get_result(&mut tx.conn())
        .await?)
}

/// One's own imports of this resource, the newest twenty.
///
/// # Errors
/// If the database is away.
pub async fn import_list(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
    resource: &str,
) -> StoreResult<Vec<Import>> {
    Ok(statement(
        "select * from admin.imports where organization_id = $1 and user_id = $2 and resource = $3 order by created_at desc, id desc limit 20",
    )
    .bind::<SqlUuid, _>(organization)
    .bind::<SqlUuid, _>(person(tx)?)
    .bind::<Text, _>(resource)
    .load(&mut tx.conn())
    .await?)
}

/// Keeps what was decided; a trial of before says nothing any more.
///
/// # Errors
/// `NotFound` for an import that has begun.
pub async fn import_decide(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    decided: &Decided,
    report: &Report,
) -> StoreResult<()> {
    let changed = statement(
        "update admin.imports set mapping = $2, match_by = $3, on_match = $4, report = $5 where id = $1 and changeset_id is null",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Jsonb, _>(json(&decided.mapping.0))
    .bind::<Array<Text>, _>(&decided.match_by)
    .bind::<Text, _>(&decided.on_match)
    .bind::<Jsonb, _>(json(report))
    .execute(&mut tx.conn())
    .await?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// The file is to be read with another encoding or delimiter.
///
/// # Errors
/// `NotFound` for an import that has begun.
pub async fn import_reread(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    (encoding, delimiter): (&str, char),
    columns: &[String],
    (mapping, report): (&[Mapped], &Report),
) -> StoreResult<()> {
    let changed = statement(
        "update admin.imports set encoding = $2, delimiter = $3, columns = $4, mapping = $5, match_by = '{}', report = $6
          where id = $1 and changeset_id is null",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(encoding)
    .bind::<Text, _>(delimiter.to_string())
    .bind::<Array<Text>, _>(columns)
    .bind::<Jsonb, _>(json(&mapping))
    .bind::<Jsonb, _>(json(report))
    .execute(&mut tx.conn())
    .await?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Keeps what a trial found so far; `false` where another one was begun meanwhile.
///
/// # Errors
/// If the database is away.
pub async fn report_save(tx: &mut ActorTx<'_>, id: Uuid, report: &Report) -> StoreResult<bool> {
    let saved = statement("update admin.imports set report = $2 where id = $1 and report ->> 'trial' = $3")
        .bind::<SqlUuid, _>(id)
        .bind::<Jsonb, _>(json(report))
        .bind::<Nullable<Text>, _>(report.trial.map(|trial| trial.to_string()))
        .execute(&mut tx.conn())
        .await?;
    Ok(saved == 1)
}

/// The import has become a change.
///
/// # Errors
/// `Conflict` where it has become one already.
pub async fn import_begin(tx: &mut ActorTx<'_>, id: Uuid, changeset: Uuid) -> StoreResult<()> {
    let changed =
        statement("update admin.imports set changeset_id = $2 where id = $1 and changeset_id is null")
            .bind::<SqlUuid, _>(id)
            .bind::<SqlUuid, _>(changeset)
            .execute(&mut tx.conn())
            .await?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

/// Mappings that somebody saved for this resource, the newest first.
///
/// # Errors
/// If the database is away.
pub async fn mapping_list(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
    resource: &str,
) -> StoreResult<Vec<SavedMapping>> {
    Ok(statement(
        "select id, name, mapping, match_by, on_match from admin.import_mappings
          where organization_id = $1 and resource = $2 order by created_at desc, id desc limit 50",
    )
    .bind::<SqlUuid, _>(organization)
    .bind::<Text, _>(resource)
    .load(&mut tx.conn())
    .await?)
}

/// Saves a mapping under a name; one's own of the same name is replaced.
///
/// # Errors
/// `Invalid` where somebody else has a mapping of this name.
pub async fn mapping_save(
    tx: &mut ActorTx<'_>,
    (organization, resource): (OrganizationId, &str),
    name: &str,
    decided: &Decided,
    taken: impl FnOnce() -> String,
) -> StoreResult<()> {
    let user = person(tx)?;
    let saved = statement(
        "insert into admin.import_mappings (id, organization_id, user_id, resource, name, mapping, match_by, on_match)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict on constraint import_mappings_name_key do update
            set mapping = excluded.mapping, match_by = excluded.match_by, on_match = excluded.on_match
          where import_mappings.user_id = excluded.user_id",
    )
    .bind::<SqlUuid, _>(Uuid::now_v7())
    .bind::<SqlUuid, _>(organization)
    .bind::<SqlUuid, _>(user)
    .bind::<Text, _>(resource)
    .bind::<Text, _>(name)
    .bind::<Jsonb, _>(json(&decided.mapping.0))
    .bind::<Array<Text>, _>(&decided.match_by)
    .bind::<Text, _>(&decided.on_match)
    .execute(&mut tx.conn())
    .await;
    match saved.map_err(StoreError::from) {
        Ok(1) => Ok(()),
        Ok(_) | Err(StoreError::Denied) => Err(kernel::AppError::field("save_as", taken()).into()),
        Err(error) => Err(error),
    }
}
