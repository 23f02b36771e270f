//! Domain code around saving that needs no query.

use chrono::Utc;
use db::{ActorTx, StoreError, StoreResult};
use futures::FutureExt;
use futures::future::{BoxFuture, ready};
use kernel::AppResult;
use resource::{Change, Hooks};
use serde_json::Value;

/// Changes or refuses what is about to be written.
pub(crate) struct Before(pub(crate) fn(&mut Change) -> AppResult<()>);

impl Hooks for Before {
    fn before_save<'a>(
        &'a self,
        _: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        ready((self.0)(change).map_err(StoreError::App)).boxed()
    }
}

/// Notes the moment at which something is published, unless somebody gave another.
pub(crate) fn stamp(change: &mut Change) -> AppResult<()> {
    let is_published = change.after("publish_state").and_then(Value::as_str) == Some("published");
    let is_dated = change.after("published_at").and_then(Value::as_str).is_some_and(|at| !at.is_empty());
    if is_published && !is_dated {
        change.values.insert("published_at".to_owned(), Utc::now().to_rfc3339().into());
    }
    Ok(())
}

/// Takes away what says nothing: nulls, empty texts, and lists and objects of nothing else. Texts lose blanks
/// around them. Answers whether something is left.
pub(crate) fn prune(value: &mut Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => {
            let trimmed = text.trim();
            if trimmed.len() < text.len() {
                *text = trimmed.to_owned();
            }
            !text.is_empty()
        }
        Value::Array(list) => {
            list.retain_mut(prune);
            !list.is_empty()
        }
        Value::Object(parts) => {
            parts.retain(|_, part| prune(part));
            !parts.is_empty()
        }
        Value::Bool(_) | Value::Number(_) => true,
    }
}
