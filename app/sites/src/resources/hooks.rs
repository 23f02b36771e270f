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

#[cfg(test)]
pub(crate) mod tests {
    use super::{prune, stamp};
    use resource::Change;
    use serde_json::{Value, json};

    /// A change of a row that was `before` (`null` for a new one) to `values`.
    pub(crate) fn change(before: Value, values: Value) -> Change {
        Change {
            organization: uuid::Uuid::nil().into(),
            id: uuid::Uuid::nil(),
            before: before.as_object().cloned(),
            values: values.as_object().cloned().unwrap_or_default(),
        }
    }

    #[test]
    fn publishing_notes_the_moment_once() {
        let mut fresh = change(Value::Null, json!({"publish_state": "published", "published_at": null}));
        stamp(&mut fresh).unwrap();
        assert!(fresh.values.get("published_at").is_some_and(Value::is_string));
        let mut given =
            change(json!({"published_at": "2024-05-17T10:00:00Z"}), json!({"publish_state": "published"}));
        stamp(&mut given).unwrap();
        assert!(!given.values.contains_key("published_at"));
        let mut draft = change(Value::Null, json!({"publish_state": "draft"}));
        stamp(&mut draft).unwrap();
        assert!(!draft.values.contains_key("published_at"));
    }

    #[test]
    fn nothing_is_kept_of_empty_parts() {
        let mut value =
            json!([{"title": " Rain ", "with": "", "items": [{"label": ""}], "n": 0}, {"title": null}]);
        assert!(prune(&mut value));
        assert_eq!(value, json!([{"title": "Rain", "n": 0}]));
    }
}
