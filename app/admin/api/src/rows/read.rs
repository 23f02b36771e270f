//! Reading rows: a page of a list, or one.

use super::include::{Wish, included, wishes};
use super::params::Params;
use crate::caller::Caller;
use crate::problem::Refusal;
use crate::room::{Address, Room};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use db::ActorTx;
use engine::record::{Count, First, ListText, RowText, count, list_text};
use engine::{Filter, ListQuery, Op};
use frame::TheEngine;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::{AppError, Cursor};
use sha2::{Digest, Sha256};
use web::Cx;

/// `GET …/{resource}`: a page of rows.
///
/// # Errors
/// As a problem.
pub async fn list(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let room = address.enter(&cx, &engine, caller).await?;
    let params = Params::read(&room)?;
    let wishes = wishes(&room, &params.include).await?;
    let wanted = params.wanted(&room);
    let read = async |tx: &ActorTx<'_>| {
        let page = list_text(tx, (&room.noun, &room.scope), &params.query, wanted.as_deref()).await?;
        let included = included(tx, &room, &wishes, &page.rows).await?;
        let is_first = params.query.after.is_none() && params.query.before.is_none();
        let first = is_first.then(|| First { rows: page.rows.len(), more: page.next.is_some() });
        let counted = match params.count {
            true => Some(count(tx, &room.noun, &room.scope, &params.query, first).await?),
            false => None,
        };
        Ok((page, included, counted))
    };
    let (page, included, counted) = cx.app.db.read(room.caller.actor, read).await?;
    let links = links(&room, &params, &page);
    let body = list_body(&page, included.as_deref(), counted);
    let mut response = kept(&room, &headers, body, None);
    if let Some(links) = links.and_then(|links| HeaderValue::from_str(&links).ok()) {
        response.headers_mut().insert(header::LINK, links);
    }
    Ok(response)
}

/// The rows' own text, put together without being read.
fn list_body(page: &ListText, included: Option<&str>, counted: Option<Count>) -> String {
    let size: usize = page.rows.iter().map(|row| row.row.len() + 1).sum();
    let mut body = String::with_capacity(size + 200);
    body.push_str("{\"data\":[");
    for (at, row) in page.rows.iter().enumerate() {
        body.push_str(if at > 0 { "," } else { "" });
        body.push_str(&row.row);
    }
    let cursor = |cursor: &Option<Cursor>| serde_json::Value::from(cursor.as_ref().map(ToString::to_string));
    body.push_str(&format!(
        "],\"page\":{{\"next\":{},\"previous\":{}",
        cursor(&page.next),
        cursor(&page.previous)
    ));
    match counted {
        Some(Count::Exact(rows)) => body.push_str(&format!(",\"count\":{rows}")),
        Some(Count::About(rows)) => body.push_str(&format!(",\"count\":{rows},\"count_is_estimate\":true")),
        None => body.push_str(",\"count\":null"),
    }
    body.push('}');
    if let Some(included) = included {
        body.push_str(",\"included\":");
        body.push_str(included);
    }
    body.push('}');
    body
}

/// `Link`: the next page and the one before.
fn links(room: &Room, params: &Params, page: &ListText) -> Option<String> {
    let link = |name: &str, cursor: &Option<Cursor>, rel: &str| {
        let cursor = cursor.as_ref()?;
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&params.rest).append_pair(name, &cursor.to_string());
        Some(format!("<{}{}?{}>; rel=\"{rel}\"", room.cx.app.settings.origin, room.path(), query.finish()))
    };
    let all: Vec<String> = [link("after", &page.next, "next"), link("before", &page.previous, "prev")]
        .into_iter()
        .flatten()
        .collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// `GET …/{resource}/{id}`: one row.
///
/// # Errors
/// As a problem; `NotFound` also for what belongs to another organisation.
pub async fn one(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let room = address.enter(&cx, &engine, caller).await?;
    let id = address.id()?;
    let params = Params::read(&room)?;
    let wishes: Vec<Wish> = wishes(&room, &params.include).await?;
    let wanted = params.wanted(&room);
    let filter = Filter::is(&room.noun.key, Op::Eq, &id.to_string());
    let query = ListQuery { filter, limit: 1, trash: params.query.trash, ..ListQuery::default() };
    let read = async |tx: &ActorTx<'_>| {
        let page = list_text(tx, (&room.noun, &room.scope), &query, wanted.as_deref()).await?;
        let included = included(tx, &room, &wishes, &page.rows).await?;
        Ok((page.rows, included))
    };
    let (rows, included) = cx.app.db.read(room.caller.actor, read).await?;
    let row: RowText = rows.into_iter().next().ok_or(AppError::NotFound)?;
    let version = version(&row.row).filter(|_| wishes.is_empty());
    let body = match included {
        Some(included) => {
            // A row is an object; what belongs to it stands behind its last column.
            let open = row.row.trim_end().strip_suffix('}').unwrap_or(&row.row);
            format!("{open},\"_included\":{included}}}")
        }
        None => row.row,
    };
    Ok(kept(&room, &headers, body, version.as_deref()))
}

fn version(row: &str) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Versioned {
        _version: String,
    }
    serde_json::from_str::<Versioned>(row).ok().map(|row| row._version)
}

/// The answer with its tag (the row's version, or a digest); 304 for who has it. What visitors get may be kept by everybody
/// for a minute.
fn kept(room: &Room, asked: &HeaderMap, body: String, version: Option<&str>) -> Response {
    let tag = version.map_or_else(|| format!("W/\"{}\"", digest(&body)), |version| format!("\"{version}\""));
    let caching = if room.caller.is_visitor() { "public, max-age=60" } else { "private, no-cache" };
    let known = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let same =
        known.is_some_and(|known| known.split(',').any(|one| one.trim() == "*" || bare(one) == bare(&tag)));
    let headers = [
        (header::ETAG, HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("W/\"0\""))),
        (header::CACHE_CONTROL, HeaderValue::from_static(caching)),
    ];
    if same {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn digest(body: &str) -> String {
    Sha256::digest(body.as_bytes()).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
