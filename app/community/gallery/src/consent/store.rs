//! Rows of `community.picture_consents` and `media.asset_people`.

use chrono::{DateTime, SecondsFormat, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Double, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// The person of this handle, as far as whoever asks sees them; nobody across a block.
///
/// # Errors
/// If the database is away.
pub async fn person_find(tx: &ActorTx<'_>, handle: &str) -> StoreResult<Option<Uuid>> {
    let found: Option<Id> = statement("select p.id from identity.profiles p where p.handle = $1 and p.id <> all ((select auth.blocked_profiles())::uuid[])")
        .bind::<Text, _>(handle)
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    Ok(found.map(|row| row.id))
}

/// Somebody in a picture.
#[derive(Clone, Debug)]
pub struct Face {
    /// The picture's asset.
    pub asset: Uuid,
    /// The picture's organisation.
    pub organization: Uuid,
    /// Who.
    pub person: Uuid,
    /// Left and top edge of the face, as a part of the whole.
    pub corner: Option<(f64, f64)>,
    /// Where, in words.
    pub place: String,
}

/// Whoever names themselves agrees with that; what others are asked is decided by their own rule, in the database.
const ASK: &str = "insert into community.picture_consents (id, organization_id, asset_id, profile_id, requested_by, note, status) \
  values ($1, $2, $3, $4, auth.user_id(), nullif($5, ''), case when $4 = auth.profile_id() then 'given' else 'requested' end) \
  on conflict (asset_id, profile_id) do nothing";
const FACE: &str = "insert into media.asset_people (id, asset_id, profile_id, picture_consent_id, status, box_x, box_y, box_width, box_height) \
  select $1, $2, $3, (select c.id from community.picture_consents c where c.asset_id = $2 and c.profile_id = $3), 'confirmed', \
      $4::numeric, $5::numeric, case when $4 is not null then 0.1 end, case when $4 is not null then 0.1 end \
  on conflict (asset_id, profile_id) do nothing";

#[derive(QueryableByName)]
struct Status {
    #[diesel(sql_type = Text)]
    status: String,
}

/// Names somebody and asks them; what they answered already stays. Gives what stands now.
///
/// # Errors
/// `Denied` in somebody else's picture.
pub async fn face_name(tx: &mut ActorTx<'_>, face: &Face) -> StoreResult<String> {
    statement(ASK)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(face.organization)
        .bind::<SqlUuid, _>(face.asset)
        .bind::<SqlUuid, _>(face.person)
        .bind::<Text, _>(&face.place)
        .execute(&mut tx.conn())
        .await?;
    statement(FACE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(face.asset)
        .bind::<SqlUuid, _>(face.person)
        .bind::<Nullable<Double>, _>(face.corner.map(|corner| corner.0))
        .bind::<Nullable<Double>, _>(face.corner.map(|corner| corner.1))
        .execute(&mut tx.conn())
        .await?;
    let row: Status = statement(
        "select c.status from community.picture_consents c where c.asset_id = $1 and c.profile_id = $2",
    )
    .bind::<SqlUuid, _>(face.asset)
    .bind::<SqlUuid, _>(face.person)
    .get_result(&mut tx.conn())
    .await?;
    Ok(row.status)
}

/// An answer that was given.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    /// A status of the database.
    pub status: String,
    /// What for.
    pub scope: Vec<String>,
    /// When.
    pub created_at: DateTime<Utc>,
}

/// A question to whoever asks.
#[derive(Clone, Debug, QueryableByName)]
pub struct Question {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// A status of the database.
    #[diesel(sql_type = Text)]
    pub status: String,
    /// Only members see it?
    #[diesel(sql_type = Bool)]
    pub is_narrow: bool,
    /// Where in the picture they are.
    #[diesel(sql_type = Nullable<Text>)]
    pub place: Option<String>,
    /// When they were asked.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// In which organisation.
    #[diesel(sql_type = Nullable<Text>)]
    pub organization: Option<String>,
    /// The picture, while it may be seen.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
    /// Its page, where the person sees it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub item: Option<Uuid>,
    /// Who asked.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub asker: Option<Json<PersonBadge>>,
    /// What was answered, first to last.
    #[diesel(sql_type = Jsonb)]
    pub events: Json<Vec<Event>>,
}

impl Question {
    /// Where the page after it begins.
    pub fn cursor(&self) -> String {
        Cursor { key: self.created_at.to_rfc3339_opts(SecondsFormat::Micros, true), id: self.id }.to_string()
    }
}

/// Questions on a page.
pub const PAGE: usize = 20;

const LIST: &str = concat!(
    "select c.id, c.status, not 'sites' = any (c.scope) as is_narrow, c.note as place, c.created_at, a.image, \
       (select g.name from identity.organizations g where g.id = c.organization_id) as organization, \
       (select i.id from community.gallery_items i where i.asset_id = c.asset_id and ",
    shown!(),
    " order by i.id limit 1) as item, (select ",
    badge!(),
    " from identity.profiles p where p.user_id = c.requested_by) as asker, \
      (select coalesce(jsonb_agg(jsonb_build_object('status', e.status, 'scope', e.scope, 'created_at', e.created_at) \
           order by e.created_at, e.id), '[]') from community.picture_consent_events e where e.consent_id = c.id) as events \
       from community.picture_consents c left join media.assets a on a.id = c.asset_id \
      where c.profile_id = auth.profile_id() and ($1 is null or (c.created_at, c.id) < ($1, $2)) \
      order by c.created_at desc, c.id desc limit 21"
);

/// What is asked of whoever asks, newest first; one more than [`PAGE`] where there are more.
///
/// # Errors
/// If the database is away.
pub async fn list(tx: &ActorTx<'_>, after: Option<Cursor>) -> StoreResult<Vec<Question>> {
    let when = after.as_ref().and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    Ok(statement(LIST)
        .bind::<Nullable<Timestamptz>, _>(when)
        .bind::<Nullable<SqlUuid>, _>(after.filter(|_| when.is_some()).map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}

#[derive(QueryableByName)]
struct Own {
    #[diesel(sql_type = Bool)]
    is_mine: bool,
}

/// Is the question theirs to answer?
async fn question_own(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    let row: Own = statement(
        "select coalesce(c.profile_id = auth.profile_id(), false) as is_mine from community.picture_consents c where c.id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .get_result(&mut tx.conn())
    .await?;
    if row.is_mine { Ok(()) } else { Err(StoreError::Denied) }
}

const ANSWER: &str = "update community.picture_consents c set status = n.status, scope = n.scope \
  from (select o.id, \
      case when $2 <> 'no' then 'given' when o.status = 'requested' then 'refused' when o.status = 'given' then 'withdrawn' \
        else o.status end as status, \
      case when $2 = 'members' then array['community'] when $2 = 'all' and not 'sites' = any (o.scope) then array['community', 'sites'] \
        else o.scope end as scope \
    from community.picture_consents o where o.id = $1 and o.profile_id = auth.profile_id()) n \
 where c.id = n.id and (c.status, c.scope) is distinct from (n.status, n.scope)";

/// Answers: `all`, `members` or `no`. The same answer again changes nothing. Triggers narrow what shows the picture.
///
/// # Errors
/// `NotFound` where whoever asks sees no such question, `Denied` where somebody else was asked.
pub async fn answer_set(tx: &mut ActorTx<'_>, id: Uuid, answer: &str) -> StoreResult<()> {
    question_own(tx, id).await?;
    statement(ANSWER).bind::<SqlUuid, _>(id).bind::<Text, _>(answer).execute(&mut tx.conn()).await?;
    Ok(())
}
