//! Problem details for software: RFC 9457.

use super::trouble::Trouble;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use serde_json::{Map, Value};
use web::Cx;

/// `application/problem+json` with `reference` and `errors` (sentence by field) where there are any.
pub fn response(cx: &Cx, trouble: &Trouble) -> Response {
    let status = StatusCode::from_u16(trouble.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut object = Map::new();
    object.insert("type".into(), "about:blank".into());
    object.insert("title".into(), status.canonical_reason().unwrap_or("Error").into());
    object.insert("status".into(), trouble.status.into());
    object.insert("detail".into(), trouble.words(cx, "text").into());
    if let Some(reference) = &trouble.reference {
        object.insert("reference".into(), reference.clone().into());
    }
    if !trouble.fields.is_empty() {
        let errors: Map<String, Value> =
            trouble.fields.iter().map(|(field, text)| (field.to_owned(), text.into())).collect();
        object.insert("errors".into(), errors.into());
    }
    let body = Value::Object(object).to_string();
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}
