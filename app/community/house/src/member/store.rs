//! Queries on memberships.

use super::model::{MemberView, PastView};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use uuid::Uuid;

/// People on a page.
pub const PAGE: usize = 60;

/// Roles that lead a house, as `auth.led_houses()` counts them.
pub const LEADERS: [&str; 5] = ["leader", "mother", "father", "admin", "founder"];

/// Whoever leads first, then by the time they have been there.
const LIST: &str = concat!(
    "select * from (select m.id, m.role, m.title, m.joined_at, m.is_public, ",
    badge!("p"),
    " as person, (select q.display_name from community.house_members b join identity.profiles q on q.id = b.profile_id \
        where b.id = m.parent_id and ($5 or q.id <> all ((select auth.blocked_profiles())::uuid[]))) as parent, \
      case when m.role in ('leader', 'mother', 'father', 'admin', 'founder') then '0' else '1' end \
        || to_char(m.joined_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as place \
     from community.house_members m join identity.profiles p on p.id = m.profile_id \
    where m.house_id = $1 and m.left_at is null and ($5 or p.id <> all ((select auth.blocked_profiles())::uuid[])) and ($2 = '' or position(lower($2) in lower(p.display_name)) > 0 \
      or position(lower($2) in p.handle) > 0 or position(lower($2) in lower(coalesce(m.title, ''))) > 0)) as list \
    where $3 is null or (list.place collate \"C\", list.id) > ($3, $4) \
    order by list.place collate \"C\", list.id limit 61"
);

/// Who belongs to the house now, one more than [`PAGE`] where there are more. Nobody across a block, but for those who
/// lead the house and keep it (`leads`).
///
/// # Errors
/// If the database is away.
pub async fn member_list(
    tx: &ActorTx<'_>,
    house: Uuid,
    (words, leads): (&str, bool),
    after: Option<&Cursor>,
) -> StoreResult<Vec<MemberView>> {
    Ok(statement(LIST)
        .bind::<SqlUuid, _>(house)
        .bind::<Text, _>(words.trim().replace('\0', ""))
        .bind::<Nullable<Text>, _>(after.map(|cursor| cursor.key.replace('\0', "")))
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .bind::<Bool, _>(leads)
        .load(&mut tx.conn())
        .await?)
}

const PAST: &str = concat!(
    "select m.id, m.role, m.title, m.joined_at, m.left_at, ",
    badge!("p"),
    " as person from community.house_members m join identity.profiles p on p.id = m.profile_id \
    where m.house_id = $1 and m.left_at is not null and ($5 or p.id <> all ((select auth.blocked_profiles())::uuid[])) and ($2 = '' or position(lower($2) in lower(p.display_name)) > 0 \
      or position(lower($2) in p.handle) > 0 or position(lower($2) in lower(coalesce(m.title, ''))) > 0) \
      and ($3 is null or (m.left_at, m.id) < ($3, $4)) \
    order by m.left_at desc, m.id desc limit 61"
);

/// Who walked for the house, those who left last first; one more than [`PAGE`] where there are more. As
/// [`member_list`].
///
/// # Errors
/// If the database is away.
pub async fn past_list(
    tx: &ActorTx<'_>,
    house: Uuid,
    (words, leads): (&str, bool),
    after: Option<&Cursor>,
) -> StoreResult<Vec<PastView>> {
    let when = after.and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    let id = after.filter(|_| when.is_some()).map(|cursor| cursor.id);
    Ok(statement(PAST)
        .bind::<SqlUuid, _>(house)
        .bind::<Text, _>(words.trim().replace('\0', ""))
        .bind::<Nullable<Timestamptz>, _>(when)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Bool, _>(leads)
        .load(&mut tx.conn())
        .await?)
}
