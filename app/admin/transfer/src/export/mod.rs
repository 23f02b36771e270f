//! Exports: the rows of a list as a file, in constant memory whatever their number.
//!
//! [`columns`] says what is in it, [`source`] reads piece by piece out of one state of the database, [`text`], [`sheet`] and
//! [`lines`] write the formats.

pub mod columns;
pub mod lines;
pub mod sheet;
pub mod source;
pub mod text;

use crate::file::Format;
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use columns::Columns;
use engine::query::Sort;
use engine::{Filter, ListQuery, Noun};
use frame::{Desk, TheEngine};
use http::header;
use kernel::AppError;
use source::Export;
use web::{Answer, Cx};

/// A cell of a text file that begins so is a formula for spreadsheets.
pub const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r'];

/// `…/export?format=csv|xlsx|jsonl` and the parameters of the list: `filter.…`, `q`, `sort`, `columns` (`*` for all),
/// `trash`; `bom=1` for spreadsheets that take UTF-8 for something else without a mark.
///
/// # Errors
/// As the list; `Invalid` for parameters that cannot be used.
pub async fn export(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let get = |name: &str| pairs.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str());
    let format = Format::parse(get("format").unwrap_or("csv"))
        .ok_or_else(|| AppError::field("format", cx.t("transfer-no-format")))?;
    let query = query(&desk, &noun, &pairs)?;
    let columns = Columns::new(&noun, &desk.scope, get("columns").unwrap_or_default());
    let bom = get("bom") == Some("1");
    let export = Export {
        db: cx.app.db.clone(),
        actor: cx.actor(),
        registry: desk.registry.clone(),
        scope: desk.scope.clone(),
        noun,
        query,
        columns,
    };
    let name = file_name(&export.noun, format);
    let body = source::body(export, format, bom).await?;
    Ok(response(format, &name, body))
}

fn query(desk: &Desk, noun: &Noun, pairs: &[(String, String)]) -> Result<ListQuery, AppError> {
    let get = |name: &str| pairs.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str());
    let filter = Filter::from_pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
        .map_err(|name| AppError::field(&name, desk.cx.t("filter-unreadable")))?;
    Ok(ListQuery {
        filter,
        search: get("q").unwrap_or_default().trim().to_owned(),
        sort: get("sort").filter(|sort| !sort.is_empty()).map(Sort::parse),
        trash: get("trash").is_some() && noun.has_trash(),
        ..ListQuery::default()
    })
}

/// `contacts-2026-11-29.csv`.
fn file_name(noun: &Noun, format: Format) -> String {
    format!("{}-{}.{}", noun.path, chrono::Utc::now().format("%Y-%m-%d"), format.as_str())
}

fn response(format: Format, name: &str, body: Body) -> Response {
    let kind = match format {
        Format::Csv => "text/csv; charset=utf-8",
        Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Format::Jsonl => "application/x-ndjson; charset=utf-8",
    };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}
