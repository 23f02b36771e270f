//! One reader: what they may hear, where they are, and what comes next.

use super::model::{Change, Place};
use crate::caller::Caller;
use crate::problem::Refusal;
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Text, Uuid as SqlUuid};
use engine::Scope;
use std::sync::Arc;
use web::Cx;

/// What one reader may hear, and where they are.
pub(super) struct Reader {
    pub cx: Cx,
    pub caller: Caller,
    pub scope: Arc<Scope>,
    /// Names of the resources whose rows they may see.
    pub resources: Vec<String>,
    pub transaction: i64,
    pub id: i64,
    pub limit: i64,
}

impl Reader {
    /// `limit` and `after` of the address.
    pub fn params(&mut self) -> Result<Option<String>, Refusal> {
        let refused = |name: &str, id: &str| Refusal::field(name, self.scope.say(id));
        let query = self.cx.uri.query().unwrap_or_default().to_owned();
        let mut after = None;
        for (name, text) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "after" => after = Some(text.into_owned()),
                "limit" => {
                    let limit = text.parse().ok().filter(|limit| (1..=500).contains(limit));
                    self.limit = limit.ok_or_else(|| refused("limit", "api-limit-range"))?;
                }
                other => return Err(refused(other, "api-no-parameter")),
            }
        }
        Ok(after)
    }

    /// Begins behind a place.
    pub fn begin(&mut self, cursor: &str) -> Result<(), Refusal> {
        let place = parts(cursor).filter(|(transaction, id)| *transaction >= 0 && *id >= 0);
        (self.transaction, self.id) =
            place.ok_or_else(|| Refusal::field("after", self.scope.say("api-cursor-unreadable")))?;
        Ok(())
    }

    /// Is it a whole page?
    pub fn is_full(&self, changes: &[Change]) -> bool {
        i64::try_from(changes.len()).is_ok_and(|count| count == self.limit)
    }

    /// Where it stands.
    pub fn cursor(&self) -> String {
        format!("{}.{}", self.transaction, self.id)
    }

    /// The place behind everything that can be told now; is something held back behind it?
    pub async fn place(&self) -> StoreResult<Place> {
        let organization = self.scope.organization;
        let ask = async |tx: &ActorTx<'_>| {
            let place = statement(
                "select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as cursor,
                        exists (select from admin.changes c where c.organization_id = $1
                                   and c.transaction >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint) as held",
            )
            .bind::<SqlUuid, _>(organization);
            Ok(place.get_result(&mut tx.conn()).await?)
        };
        self.cx.app.db.read_newest(self.caller.actor, ask).await
    }

    /// The next changes; the reader stands behind them then.
    pub async fn next(&mut self) -> StoreResult<Vec<Change>> {
        let ask = async |tx: &ActorTx<'_>| {
            let changes = statement(
                "select c.transaction::text || '.' || c.id as cursor, c.event_id, c.resource, c.entity_id, c.verb, c.fields,
                        c.happened_at
                   from admin.changes c
                  where c.organization_id = $1 and (c.transaction, c.id) > ($2, $3)
                    and c.transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint and c.resource = any ($4)
                  order by c.transaction, c.id limit $5",
            )
            .bind::<SqlUuid, _>(self.scope.organization)
            .bind::<BigInt, _>(self.transaction)
            .bind::<BigInt, _>(self.id)
            .bind::<Array<Text>, _>(&self.resources)
            .bind::<BigInt, _>(self.limit);
            Ok(changes.load::<Change>(&mut tx.conn()).await?)
        };
        let changes = self.cx.app.db.read_newest(self.caller.actor, ask).await?;
        if let Some(place) = changes.as_slice().last().and_then(|last| parts(&last.cursor)) {
            (self.transaction, self.id) = place;
        }
        Ok(changes)
    }
}

/// `{transaction}.{id}`.
fn parts(cursor: &str) -> Option<(i64, i64)> {
    let (transaction, id) = cursor.split_once('.')?;
    Some((transaction.parse().ok()?, id.parse().ok()?))
}
