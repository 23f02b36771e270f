//! Events of a house, as whoever asks may see them.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor};
use uuid::Uuid;

/// Past nights on a page.
pub const PAGE: usize = 30;

/// A night.
#[derive(Clone, Debug, QueryableByName)]
pub struct NightView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// When it begins.
    #[diesel(sql_type = Timestamptz)]
    pub start_date: DateTime<Utc>,
    /// IANA zone of its clocks.
    #[diesel(sql_type = Text)]
    pub timezone: String,
    /// Are its times of no matter?
    #[diesel(sql_type = Bool)]
    pub is_all_day: bool,
    /// Where.
    #[diesel(sql_type = Nullable<Text>)]
    pub venue_name: Option<String>,
    /// Where more exactly.
    #[diesel(sql_type = Nullable<Text>)]
    pub location: Option<String>,
    /// Is it online?
    #[diesel(sql_type = Bool)]
    pub is_virtual: bool,
    /// A page of it elsewhere.
    #[diesel(sql_type = Nullable<Text>)]
    pub link_url: Option<String>,
    /// Does it not take place?
    #[diesel(sql_type = Bool)]
    pub is_cancelled: bool,
    /// Its poster.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub poster: Option<Json<AssetRef>>,
}

macro_rules! list {
    ($rest:literal) => {
        concat!(
            "select e.id, e.title, e.start_date, e.timezone, e.is_all_day, e.venue_name, e.location, e.is_virtual, \
               e.link_url, e.is_cancelled, (select a.image from media.assets a where a.id = e.asset_id) as poster \
               from events.events e where e.house_id = $1 and e.deleted_at is null and e.publish_state = 'published' \
                and e.visibility <> 'unlisted' and ",
            $rest
        )
    };
}

/// The first hundred nights that have not ended, the next one first.
///
/// # Errors
/// If the database is away.
pub async fn coming_list(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<Vec<NightView>> {
    const COMING: &str = list!(
        "coalesce(e.end_date, e.start_date + interval '6 hours') >= now() order by e.start_date, e.id limit 100"
    );
    Ok(statement(COMING).bind::<SqlUuid, _>(house).load(&mut tx.conn()).await?)
}

/// Nights that were, the last one first; one more than [`PAGE`] where there are more.
///
/// # Errors
/// If the database is away.
pub async fn past_list(tx: &ActorTx<'_>, house: Uuid, after: Option<&Cursor>) -> StoreResult<Vec<NightView>> {
    const PAST: &str = list!(
        "coalesce(e.end_date, e.start_date + interval '6 hours') < now() \
         and ($2 is null or (e.start_date, e.id) < ($2, $3)) order by e.start_date desc, e.id desc limit 31"
    );
    let when = after.and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    Ok(statement(PAST)
        .bind::<SqlUuid, _>(house)
        .bind::<Nullable<Timestamptz>, _>(when)
        .bind::<Nullable<SqlUuid>, _>(after.filter(|_| when.is_some()).map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}
