//! Meetings that are made here get what calendars need: an id that is theirs everywhere, and a number that grows.

use db::{ActorTx, StoreResult};
use futures::FutureExt;
use futures::future::BoxFuture;
use resource::{Change, Hooks, Values};
use serde_json::{Value, json};

/// Columns of which calendars have to hear.
const TOLD: &[&str] =
    &["title", "location", "starts_at", "ends_at", "timezone", "is_all_day", "status", "rrule"];

/// Fills in `ical_uid`, `sequence` and whose calendar it is.
pub struct Meetings;

impl Hooks for Meetings {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        match &change.before {
            None => {
                begin(&mut change.values, change.id.to_string(), tx.actor().user().map(|user| json!(user)))
            }
            Some(before) => count_up(&mut change.values, before),
        }
        futures::future::ready(Ok(())).boxed()
    }
}

/// A new meeting stands in the calendar of whoever makes it; an import may say otherwise.
fn begin(values: &mut Values, id: String, user: Option<Value>) {
    if missing(values, "ical_uid") {
        values.insert("ical_uid".into(), Value::String(id));
    }
    if let (true, Some(user)) = (missing(values, "user_id"), user) {
        values.insert("user_id".into(), user);
    }
}

/// Calendars take the highest number (RFC 5545), so every change that they show counts.
fn count_up(values: &mut Values, before: &Values) {
    let told =
        TOLD.iter().any(|column| values.get(*column).is_some_and(|new| Some(new) != before.get(*column)));
    if told && let Some(sequence) = before.get("sequence").and_then(Value::as_i64) {
        values.insert("sequence".into(), json!(sequence.saturating_add(1)));
    }
}

fn missing(values: &Values, column: &str) -> bool {
    values.get(column).is_none_or(Value::is_null)
}
