//! Memberships as leaders keep them.

use crate::head::HouseHead;
use crate::membership::{leader_remains, lock};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AppError, PersonBadge};
use schema::community::house_members;
use serde::Deserialize;
use uuid::Uuid;

/// A membership of a person in some house, for their history.
#[derive(Clone, Debug, Deserialize)]
pub struct Walk {
    /// The house's part of the address.
    pub key: String,
    /// Its name.
    pub name: String,
    /// From when.
    pub joined: NaiveDate,
    /// Until when.
    pub left: Option<NaiveDate>,
}

/// One membership.
#[derive(Clone, Debug, QueryableByName)]
pub struct MemberRow {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Who.
    #[diesel(sql_type = Jsonb)]
    pub person: Json<PersonBadge>,
    /// `member`, `child`, `leader` …
    #[diesel(sql_type = Text)]
    pub role: String,
    /// Their title in the house.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Since when.
    #[diesel(sql_type = Timestamptz)]
    pub joined_at: DateTime<Utc>,
    /// Until when.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub left_at: Option<DateTime<Utc>>,
    /// Why it ended.
    #[diesel(sql_type = Nullable<Text>)]
    pub left_reason: Option<String>,
    /// Do they lead the house now?
    #[diesel(sql_type = Bool)]
    pub leads: bool,
    /// For whom the person walked, the last one first.
    #[diesel(sql_type = Jsonb)]
    pub walks: Json<Vec<Walk>>,
}

const FIND: &str = concat!(
    "select m.id, ",
    badge!("p"),
    " as person, m.role, m.title, m.joined_at, m.left_at, m.left_reason, \
      m.left_at is null and m.role in ('leader', 'mother', 'father', 'admin', 'founder') as leads, \
      (select coalesce(jsonb_agg(jsonb_build_object('key', ",
    key!("h"),
    ", 'name', h.name, 'joined', (w.joined_at at time zone 'UTC')::date, 'left', (w.left_at at time zone 'UTC')::date) \
       order by w.joined_at desc, w.id), '[]') from community.house_members w \
       join community.houses h on h.id = w.house_id and h.deleted_at is null where w.profile_id = m.profile_id) as walks \
     from community.house_members m join identity.profiles p on p.id = m.profile_id where m.id = $1 and m.house_id = $2"
);

/// A membership of the house.
///
/// # Errors
/// `NotFound` where there is none that whoever asks may see.
pub async fn member_find(tx: &ActorTx<'_>, house: Uuid, member: Uuid) -> StoreResult<MemberRow> {
    let query = statement(FIND).bind::<SqlUuid, _>(member).bind::<SqlUuid, _>(house);
    Ok(query.get_result(&mut tx.conn()).await?)
}

/// What a leader changes.
#[derive(Clone, Debug)]
pub struct MemberChanges {
    /// One of the roles.
    pub role: &'static str,
    /// Their title in the house.
    pub title: Option<String>,
    /// Since which day.
    pub joined: NaiveDate,
    /// Until which day, and why.
    pub left: Option<(NaiveDate, &'static str)>,
}

fn begin(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

impl MemberChanges {
    /// A day that was not changed keeps its hour.
    fn joined_at(&self, old: &MemberRow) -> DateTime<Utc> {
        if old.joined_at.date_naive() == self.joined { old.joined_at } else { begin(self.joined) }
    }

    /// Who leaves today leaves now; nobody leaves before they came.
    fn left_at(&self, old: &MemberRow, joined: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let (day, _) = self.left?;
        let now = Utc::now();
        let at = match old.left_at {
            Some(left) if left.date_naive() == day => left,
            _ if day == now.date_naive() => now,
            _ => begin(day),
        };
        Some(at.max(joined))
    }
}

/// Keeps a membership.
///
/// # Errors
/// [`AppError::Invalid`] with `house-leader-last` beside `role` and `house-member-overlap` beside `joined`; `Denied`
/// for those who do not lead.
pub async fn member_update(
    tx: &mut ActorTx<'_>,
    head: &HouseHead,
    member: Uuid,
    new: &MemberChanges,
) -> StoreResult<()> {
    lock(tx, head.id).await?;
    let old = member_find(tx, head.id, member).await?;
    let stays = new.left.is_none() && crate::member::LEADERS.contains(&new.role);
    // Whoever has the organisation's word may also close a house for good.
    if old.leads && !stays && head.is_leader && !leader_remains(tx, head.id, member).await? {
        return Err(AppError::field("role", "house-leader-last").into());
    }
    let joined = new.joined_at(&old);
    let updated =
        diesel::update(house_members::table.find(member).filter(house_members::house_id.eq(head.id)))
            .set((
                house_members::role.eq(new.role),
                house_members::title.eq(&new.title),
                house_members::joined_at.eq(joined),
                house_members::left_at.eq(new.left_at(&old, joined)),
                house_members::left_reason.eq(new.left.map(|(_, reason)| reason)),
            ))
            .execute(&mut tx.conn())
            .await
            .on_constraint("house_members_once", "joined", || "house-member-overlap".into())?;
    if updated == 0 { Err(StoreError::Denied) } else { Ok(()) }
}
