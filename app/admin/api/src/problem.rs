//! Failures as problem details (RFC 9457): `{"type","title","status","detail","errors":[{"pointer","detail"}]}`.

#![expect(
    clippy::indexing_slicing,
    reason = "a JSON object gets the key that it lacks; these are all objects"
)]

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use db::StoreError;
use engine::record::is_misfit;
use http::{HeaderValue, Method, StatusCode, header};
use kernel::{AppError, FieldErrors, Locale};
use serde_json::{Value, json};
use web::Failure;

/// Why a request is not done.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// As everywhere in Maison.
    App(AppError),
    /// A status that only programs meet, with the message that says more.
    Plain(StatusCode, &'static str),
    /// 405, and the methods that the address takes (`Allow`).
    Method(String),
}

/// Left in a response for [`finish`]: which message says more.
#[derive(Clone, Copy, Debug)]
struct Said(&'static str);

impl Refusal {
    /// 422 with a sentence beside one field or parameter.
    pub fn field(name: &str, sentence: impl Into<String>) -> Self {
        Self::App(AppError::field(name, sentence))
    }
}

impl From<AppError> for Refusal {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Constraint { name } | StoreError::Missing { column: name } => {
                tracing::info!(%name, "a rule without a sentence refused a request");
                Self::Plain(StatusCode::UNPROCESSABLE_ENTITY, "api-problem-rule")
            }
            StoreError::Other(cause) if is_misfit(&cause.to_string()) => {
                Self::Plain(StatusCode::UNPROCESSABLE_ENTITY, "api-problem-misfit")
            }
            _ => Self::App(error.into()),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::App(error) => Failure(error).into_response(),
            Self::Plain(status, id) => {
                let mut response = status.into_response();
                response.extensions_mut().insert(Said(id));
                response
            }
            Self::Method(allowed) => {
                (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, allowed)]).into_response()
            }
        }
    }
}

/// A failed response as problem details in a language; others stay as they are.
pub fn finish(mut response: Response, method: &Method, locale: Locale) -> Response {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let failure = response.extensions_mut().remove::<Failure>().map(|failure| failure.0);
    let said = response.extensions_mut().remove::<Said>().map(|said| said.0);
    let body = body(status, failure.as_ref(), said, (locale, *method == Method::GET));
    *response.body_mut() = Body::from(body.to_string());
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_LENGTH);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    match failure {
        Some(AppError::TooMany { retry_after }) => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(retry_after.max(1)));
        }
        Some(AppError::Unavailable) => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(10));
        }
        Some(AppError::Unauthenticated) => {
            headers
                .entry(header::WWW_AUTHENTICATE)
                .or_insert(HeaderValue::from_static("Bearer realm=\"maison\""));
        }
        _ => {}
    }
    response
}

/// The problem of one part of a request that is done in parts.
pub fn of(refusal: &Refusal, locale: Locale) -> Value {
    match refusal {
        Refusal::App(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            body(status, Some(error), None, (locale, false))
        }
        Refusal::Plain(status, id) => body(*status, None, Some(id), (locale, false)),
        Refusal::Method(_) => body(StatusCode::METHOD_NOT_ALLOWED, None, None, (locale, false)),
    }
}

fn body(
    status: StatusCode,
    error: Option<&AppError>,
    said: Option<&str>,
    (locale, reading): (Locale, bool),
) -> Value {
    let own = format!("api-problem-{}", status.as_u16());
    let detail = ui::i18n::message(locale, said.unwrap_or(&own), &[]);
    let mut problem = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
    });
    if detail != own {
        problem["detail"] = detail.into();
    }
    match error {
        Some(AppError::Invalid(fields)) => problem["errors"] = errors(fields, reading),
        Some(AppError::Internal { reference }) => problem["reference"] = reference.clone().into(),
        _ => {}
    }
    problem
}

/// Sentences with the place they belong to: a pointer into the body, or a parameter of the address.
fn errors(fields: &FieldErrors, reading: bool) -> Value {
    let one = |(name, sentence): (&str, &str)| {
        if reading {
            return json!({ "parameter": name, "detail": sentence });
        }
        let pointer = if name.is_empty() {
            String::new()
        } else {
            format!("/{}", name.replace('~', "~0").replace('/', "~1"))
        };
        json!({ "pointer": pointer, "detail": sentence })
    };
    fields.iter().map(one).collect()
}
