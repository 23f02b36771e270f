//! Rows of `community.reactions`.

use crate::subject::Subject;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{Cursor, PersonBadge};
use uuid::Uuid;

#[derive(QueryableByName)]
struct Seen {
    #[diesel(sql_type = Bool)]
    seen: bool,
}

/// Is there such a subject for whoever asks?
///
/// # Errors
/// `NotFound`.
pub async fn subject_see(tx: &ActorTx<'_>, subject: Subject) -> StoreResult<()> {
    let found: Seen = statement("select community.sees($1, $2) as seen")
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .get_result(&mut tx.conn())
        .await?;
    if found.seen { Ok(()) } else { Err(StoreError::NotFound) }
}

/// The organisation is the subject's; the trigger fills it in.
const SET: &str = "insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, kind) \
  values ($1, '00000000-0000-0000-0000-000000000000', auth.profile_id(), $2, $3, $4) \
  on conflict (profile_id, subject_type, subject_id) do update set kind = excluded.kind where reactions.kind <> excluded.kind";

const TAKE_BACK: &str = "delete from community.reactions \
  where profile_id = auth.profile_id() and subject_type = $1 and subject_id = $2 and kind = $3";

#[derive(QueryableByName)]
struct Kind {
    #[diesel(sql_type = Text)]
    kind: String,
}

async fn mine(tx: &ActorTx<'_>, subject: Subject) -> StoreResult<String> {
    let row: Option<Kind> = statement(
        "select kind from community.reactions where profile_id = auth.profile_id() and subject_type = $1 and subject_id = $2",
    )
    .bind::<Text, _>(subject.0)
    .bind::<SqlUuid, _>(subject.1)
    .get_result(&mut tx.conn())
    .await
    .optional()?;
    Ok(row.map(|row| row.kind).unwrap_or_default())
}

/// Chooses a kind; the one that is chosen already is taken back. `was` is what the person saw as theirs, so that a
/// double click does not take back what its first half chose.
///
/// # Errors
/// `NotFound` where the subject is not seen, `Denied` where the person may not write.
pub async fn reaction_set(
    tx: &mut ActorTx<'_>,
    subject: Subject,
    kind: &str,
    was: Option<String>,
) -> StoreResult<()> {
    subject_see(tx, subject).await?;
    let was = match was {
        Some(was) => was,
        None => mine(tx, subject).await?,
    };
    if was == kind {
        statement(TAKE_BACK)
            .bind::<Text, _>(subject.0)
            .bind::<SqlUuid, _>(subject.1)
            .bind::<Text, _>(kind)
            .execute(&mut tx.conn())
            .await?;
        return Ok(());
    }
    statement(SET)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .bind::<Text, _>(kind)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Somebody who reacted.
#[derive(Clone, Debug, QueryableByName)]
pub struct Reacted {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What they chose.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Who.
    #[diesel(sql_type = Jsonb)]
    pub person: Json<PersonBadge>,
}

/// How many stand on a page.
const PAGE: usize = 50;

const LIST: &str = concat!(
    "select r.id, r.kind, r.created_at, ",
    badge!(),
    " as person from community.reactions r join identity.profiles p on p.id = r.profile_id \
      where r.subject_type = $1 and r.subject_id = $2 and ($3::timestamptz is null or (r.created_at, r.id) < ($3, $4)) \
      order by r.created_at desc, r.id desc limit $5"
);

/// Who reacted, the latest first, and where the next page begins. Nobody across a block.
///
/// # Errors
/// `NotFound` where the subject is not seen.
pub async fn reacted_list(
    tx: &ActorTx<'_>,
    subject: Subject,
    after: Option<Cursor>,
) -> StoreResult<(Vec<Reacted>, Option<Cursor>)> {
    subject_see(tx, subject).await?;
    let at = after.as_ref().and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    let mut rows: Vec<Reacted> = statement(LIST)
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .bind::<Nullable<Timestamptz>, _>(at)
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .bind::<BigInt, _>(i64::try_from(PAGE + 1).unwrap_or(i64::MAX))
        .load(&mut tx.conn())
        .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let last = rows.last().filter(|_| more);
    let next = last
        .map(|row| Cursor { key: row.created_at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string(), id: row.id });
    Ok((rows, next))
}
