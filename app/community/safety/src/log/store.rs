//! Queries on the log.

use crate::sql::badge;
use chrono::{DateTime, Utc};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::PersonBadge;
use kernel::values::community::ModerationLogAction;
use uuid::Uuid;

/// Rows of a page.
pub const PAGE: i64 = 40;

/// An entry.
#[derive(Clone, Debug, QueryableByName)]
pub struct Entry {
    /// The entry.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What was done.
    #[diesel(sql_type = Text)]
    pub action: ModerationLogAction,
    /// To what kind of thing.
    #[diesel(sql_type = Nullable<Text>)]
    pub subject_type: Option<String>,
    /// Why: a reason's, a sanction's word, or a note.
    #[diesel(sql_type = Nullable<Text>)]
    pub reason: Option<String>,
    /// Who did it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub actor: Option<Json<PersonBadge>>,
    /// Whom it concerned.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub profile_id: Option<Uuid>,
    /// The same person.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonBadge>>,
    /// When.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// Which entries.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only this.
    pub action: Option<ModerationLogAction>,
    /// Only what whoever asks did.
    pub mine: bool,
    /// Only what concerned this person.
    pub person: Option<Uuid>,
    /// The last row of the page before.
    pub after: Option<(DateTime<Utc>, Uuid)>,
}

const LIST: &str = concat!(
    "select l.id, l.action, l.subject_type, l.reason, l.profile_id, l.created_at, ",
    badge!("(select p.id from identity.profiles p where p.user_id = l.actor_user_id)"),
    " as actor, ",
    badge!("l.profile_id"),
    " as person from community.moderation_log l \
   where l.organization_id = $1 and l.profile_id is distinct from auth.profile_id() \
     and ($2 is null or l.action = $2) and (not $3 or l.actor_user_id = auth.user_id()) \
     and ($4 is null or l.profile_id = $4) and (not $5 or (l.created_at, l.id) < ($6, $7)) \
   order by l.created_at desc, l.id desc limit $8"
);

/// Entries, the newest first, one more than a page has. Nobody reads there what was done about themselves.
///
/// # Errors
/// If the database is away.
pub async fn log_list(tx: &ActorTx<'_>, organization: Uuid, wanted: &Wanted) -> StoreResult<Vec<Entry>> {
    let (at, id) = wanted.after.unwrap_or_default();
    Ok(statement(LIST)
        .bind::<SqlUuid, _>(organization)
        .bind::<Nullable<Text>, _>(wanted.action)
        .bind::<Bool, _>(wanted.mine)
        .bind::<Nullable<SqlUuid>, _>(wanted.person)
        .bind::<Bool, _>(wanted.after.is_some())
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(PAGE + 1)
        .load(&mut tx.conn())
        .await?)
}

/// How often something was done.
#[derive(Clone, Debug, QueryableByName)]
pub struct Count {
    /// What.
    #[diesel(sql_type = Text)]
    pub action: ModerationLogAction,
    /// A reason's or a sanction's word; notes and other free words never get here.
    #[diesel(sql_type = Nullable<Text>)]
    pub reason: Option<String>,
    /// How often within ninety days.
    #[diesel(sql_type = BigInt)]
    pub recent: i64,
    /// How often within a year.
    #[diesel(sql_type = BigInt)]
    pub year: i64,
}

const COUNTS: &str = "select k.action, k.reason, count(*) filter (where k.created_at > now() - interval '90 days') as recent, \
    count(*) as year \
  from (select l.action, l.created_at, \
               case when l.action in ('report_resolved', 'report_dismissed', 'sanction_issued', 'sanction_lifted', \
                                      'appeal_accepted', 'appeal_rejected') then l.reason end as reason \
          from community.moderation_log l \
         where l.organization_id = $1 and l.created_at > now() - interval '1 year' and not l.is_public \
           and l.action not in ('note', 'house_changed', 'application_approved', 'application_rejected')) k \
 group by k.action, k.reason order by k.action, count(*) desc, k.reason";

/// Kinds and counts of a year. In a system transaction: members may know how much was done, not the entries.
///
/// # Errors
/// If the database is away.
pub async fn log_counts(tx: &ActorTx<'_>, organization: Uuid) -> StoreResult<Vec<Count>> {
    Ok(statement(COUNTS).bind::<SqlUuid, _>(organization).load(&mut tx.conn()).await?)
}
