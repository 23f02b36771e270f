//! What programs send: JSON, checked against the columns.

use crate::problem::Refusal;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::IntoResponse;
use engine::catalogue::Kind;
use engine::{Field, Noun, Scope, value};
use http::{StatusCode, header};
use kernel::{AppError, FieldErrors};
use resource::Values;
use serde_json::Value;

/// A body of JSON with its bytes; nothing at all is `null`. What is wrong with it is said after who asks is known.
pub struct Sent {
    value: Result<Value, Refusal>,
    /// As it came, for comparing.
    pub bytes: Bytes,
}

impl Sent {
    /// What it says.
    ///
    /// # Errors
    /// 400, 413 or 415.
    pub fn value(&self) -> Result<&Value, Refusal> {
        self.value.as_ref().map_err(Clone::clone)
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let (json, named) = (kind.is_some_and(is_json), kind.is_some());
        match Bytes::from_request(request, state).await {
            Ok(bytes) => Ok(Self { value: read(&bytes, json, named), bytes }),
            Err(refused) => {
                let refusal = match refused.into_response().status() {
                    StatusCode::PAYLOAD_TOO_LARGE => {
                        Refusal::Plain(StatusCode::PAYLOAD_TOO_LARGE, "api-problem-413")
                    }
                    _ => Refusal::Plain(StatusCode::BAD_REQUEST, "api-problem-json"),
                };
                Ok(Self { value: Err(refusal), bytes: Bytes::new() })
            }
        }
    }
}

fn read(bytes: &Bytes, json: bool, named: bool) -> Result<Value, Refusal> {
    if bytes.is_empty() && (json || !named) {
        return Ok(Value::Null);
    }
    if !json {
        return Err(Refusal::Plain(StatusCode::UNSUPPORTED_MEDIA_TYPE, "api-problem-415"));
    }
    serde_json::from_slice(bytes).map_err(|_| Refusal::Plain(StatusCode::BAD_REQUEST, "api-problem-json"))
}

fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || kind == "application/merge-patch+json"
}

/// The columns of an object, as the database reads them. `_version` and others that begin with `_` are what we said about a
/// row, so they may come back.
///
/// # Errors
/// `Invalid` with a sentence per column.
pub fn values(noun: &Noun, scope: &Scope, sent: &Value) -> Result<Values, AppError> {
    let Value::Object(object) = sent else {
        return Err(AppError::field("", scope.say("api-not-object")));
    };
    let mut errors = FieldErrors::default();
    let mut values = Values::new();
    for (name, value) in object.iter().filter(|(name, _)| !name.starts_with('_')) {
        let Some(field) = noun.field(name) else {
            errors.add(name, scope.say("value-no-field"));
            continue;
        };
        match value::from_json(field, value, scope.zone) {
            Ok(value) if fits(field, &value) => drop(values.insert(name.clone(), value)),
            Ok(_) => errors.add(name, scope.say("api-problem-misfit")),
            Err(id) => errors.add(name, scope.say(id)),
        }
    }
    errors.into_result()?;
    Ok(values)
}

/// What JSON allows and Postgres does not: the letter NUL, ranges that are none.
fn fits(field: &Field, value: &Value) -> bool {
    match (field.column.kind, value) {
        (Kind::Range, Value::String(text)) => is_range(text),
        _ => !has_nul(value),
    }
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(list) => list.iter().any(has_nul),
        Value::Object(object) => object.iter().any(|(key, value)| key.contains('\0') || has_nul(value)),
        _ => false,
    }
}

/// `[2026-01-01,2026-02-01)`; either end may be open.
fn is_range(text: &str) -> bool {
    let inner = text.strip_prefix(['[', '(']).and_then(|rest| rest.strip_suffix([']', ')']));
    let plain = |end: &str| {
        end.trim_matches('"').chars().all(|letter| letter.is_ascii_digit() || "-:.+ TZ".contains(letter))
    };
    inner.and_then(|inner| inner.split_once(',')).is_some_and(|(from, to)| plain(from) && plain(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_postgres_cannot_keep_is_found() {
        assert!(has_nul(&serde_json::json!({ "a": ["x", { "b\u{0}": 1 }] })));
        assert!(!has_nul(&serde_json::json!({ "a": ["x", 1, null] })));
        assert!(is_range("[2026-01-01,2026-02-01)") && is_range("(,2026-02-01T10:00:00Z]"));
        assert!(!is_range("empty") && !is_range("[a,b]") && !is_range("[1"));
        assert!(is_json("application/json; charset=utf-8") && !is_json("text/plain"));
    }
}
