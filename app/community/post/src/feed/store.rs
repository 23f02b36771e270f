//! Queries of lists.

use super::sql;
use crate::card::{Card, Row};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use std::cmp::Reverse;
use uuid::Uuid;

/// Posts on a page.
pub const PAGE: usize = 20;

kernel::text_enum! {
    /// Which part of the home feed.
    Show {
        /// Everything.
        All = "all",
        /// The person's houses.
        Houses = "houses",
        /// Whom they follow.
        People = "people",
        /// What their organisations announce.
        Announcements = "announcements",
        /// Tags they follow.
        Tags = "tags",
        /// Subsites they follow.
        Sites = "sites",
    }
}

/// One page of a list.
#[derive(Clone, Debug, Default)]
pub struct Feed {
    /// In their order.
    pub rows: Vec<Row>,
    /// `after=` of the next page.
    pub next: Option<String>,
}

impl Feed {
    /// A page of what was found, which is one more than fits if there are more.
    fn of(mut rows: Vec<Row>) -> Self {
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let next = rows.last().filter(|_| more).map(Row::cursor);
        Self { rows, next }
    }
}

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A house's.
    House(Uuid),
    /// A person's.
    Person(Uuid),
    /// A tag's.
    Tag(Uuid),
    /// What this person kept.
    Kept(Uuid),
}

/// After which row a page begins, read from the cursor of [`cursor`]. Before the first row: later than everything.
pub(crate) fn place(after: Option<&str>) -> (DateTime<Utc>, Uuid) {
    after
        .and_then(Cursor::parse)
        .and_then(|cursor| Some((DateTime::from_timestamp_micros(cursor.key.parse().ok()?)?, cursor.id)))
        .unwrap_or_else(|| (Utc::now() + chrono::TimeDelta::days(1), Uuid::max()))
}

/// Where the page behind a row begins.
pub(crate) fn cursor(at: DateTime<Utc>, id: Uuid) -> String {
    Cursor { key: at.timestamp_micros().to_string(), id }.to_string()
}

/// What whoever asks reads at home. `after` is the cursor of the page before.
///
/// # Errors
/// If the database is away.
pub async fn home(tx: &ActorTx<'_>, show: Show, after: Option<&str>) -> StoreResult<Feed> {
    let (at, id) = place(after);
    let rows = statement(sql::HOME)
        .bind::<Text, _>(show.as_str())
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(limit())
        .load(&mut tx.conn())
        .await?;
    Ok(Feed::of(rows))
}

/// One page of a list, as whoever asks sees it.
///
/// # Errors
/// If the database is away.
pub async fn list(tx: &ActorTx<'_>, of: Of, after: Option<&str>) -> StoreResult<Feed> {
    let (sql, subject) = match of {
        Of::House(house) => (sql::HOUSE, house),
        Of::Person(person) => (sql::PERSON, person),
        Of::Tag(tag) => (sql::TAG, tag),
        Of::Kept(person) => (sql::KEPT, person),
    };
    Ok(Feed::of(rows(tx, sql, subject, after).await?))
}

/// What stands at the top of a house or person.
///
/// # Errors
/// If the database is away.
pub async fn pinned(tx: &ActorTx<'_>, of: Of) -> StoreResult<Vec<Row>> {
    match of {
        Of::House(house) => rows(tx, sql::HOUSE_PINNED, house, None).await,
        Of::Person(person) => rows(tx, sql::PERSON_PINNED, person, None).await,
        Of::Tag(_) | Of::Kept(_) => Ok(Vec::new()),
    }
}

/// The newest posts of a house that everybody sees, those at its top among them.
///
/// # Errors
/// If the database is away.
pub async fn open_list(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<Vec<Card>> {
    let of = Of::House(house);
    let mut rows = pinned(tx, of).await?;
    rows.extend(list(tx, of, None).await?.rows);
    rows.sort_by_key(|row| Reverse(row.at));
    Ok(rows.into_iter().map(|row| row.card.0).filter(Card::is_open).collect())
}

async fn rows(
    tx: &ActorTx<'_>,
    sql: &'static str,
    subject: Uuid,
    after: Option<&str>,
) -> StoreResult<Vec<Row>> {
    let (at, id) = place(after);
    Ok(statement(sql)
        .bind::<SqlUuid, _>(subject)
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(limit())
        .load(&mut tx.conn())
        .await?)
}

fn limit() -> i64 {
    i64::try_from(PAGE + 1).unwrap_or(i64::MAX)
}
