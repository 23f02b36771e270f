//! `POST …/bulk`: what is wanted of which rows.

use super::{AT_ONCE, Deed, JOB, MOST, What, work};
use crate::cell::is_of_parts;
use crate::page::state::State;
use axum::extract::Path;
use chrono::{TimeDelta, Utc};
use db::jobs;
use db::jobs::NewJob;
use db::prelude::*;
use engine::catalogue::Kind;
use engine::{ListQuery, Noun, changeset, record};
use frame::{Desk, TheEngine};
use kernel::AppError;
use uuid::Uuid;
use web::answer::see_other;
use web::{Answer, Cx, Form};

/// Begins a change: few rows are done at once, many in the background.
///
/// # Errors
/// As [`frame::Desk::noun`].
pub async fn ask(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let get =
        |name: &str| pairs.iter().find(|(have, _)| have == name).map_or("", |(_, value)| value.as_str());
    let base = desk.list_href(&noun);
    let state = State::parse(&noun, get("query"));
    let back = state.href(&base);
    let Some(deed) = deed(&noun, get) else { return Ok(cx.sorry(&back, "list-bulk-unclear")) };
    let chosen: Vec<Uuid> =
        pairs.iter().filter(|(name, _)| name == "id").filter_map(|(_, id)| id.parse().ok()).collect();
    // A filter that cannot be read would mean every row there is.
    let everything = get("all") == "1" && state.unread.is_none();
    let ids = if everything { all(&desk, &noun, &state).await? } else { chosen };
    if ids.is_empty() {
        return Ok(cx.sorry(&back, "list-bulk-nothing"));
    }
    if ids.len() > MOST {
        return Ok(cx.sorry(&back, "list-bulk-too-many"));
    }
    let rows = ids.len();
    let id = begin(&desk, &noun, What { deed, ids }, rows).await?;
    Ok(see_other(&format!("{base}/bulk/{id}")))
}

/// Writes the change of so many `rows` down and does it, or leaves it to a worker.
///
/// # Errors
/// If the database is away.
pub async fn begin(desk: &Desk, noun: &Noun, what: What, rows: usize) -> Result<Uuid, AppError> {
    let few = rows <= AT_ONCE;
    let (total, undoes) = (i64::try_from(rows).unwrap_or(i64::MAX), undoes(&what.deed));
    let kind = if undoes.is_some() { "undo" } else { "bulk" };
    let kept = serde_json::to_value(&what).map_err(|_| AppError::Unavailable)?;
    let organization = desk.scope.organization;
    let id = desk
        .cx
        .app
        .db
        .as_actor(desk.cx.actor(), async |tx| {
            let id = changeset::changeset_create(
                tx,
                (organization, &noun.name),
                kind,
                (kept.clone(), total),
                undoes,
            )
            .await?;
            // A server that dies over a small change leaves it to a worker, too.
            let job = NewJob::new(JOB, &id).unique(id.to_string());
            let job = if few { job.at(Utc::now() + TimeDelta::minutes(2)) } else { job };
            jobs::enqueue(tx, &job).await?;
            Ok(id)
        })
        .await?;
    if few {
        work::run(&desk.cx.app.db, desk.cx.actor(), (&desk.registry, &desk.scope), id).await?;
    }
    Ok(id)
}

fn undoes(deed: &Deed) -> Option<Uuid> {
    match deed {
        Deed::Undo { changeset } => Some(*changeset),
        _ => None,
    }
}

fn deed<'a>(noun: &Noun, get: impl Fn(&str) -> &'a str) -> Option<Deed> {
    let words = |text: &str| {
        text.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    };
    Some(match get("do") {
        "edit" => {
            let field = noun.field(get("field")).filter(|field| !is_of_parts(field))?.name.clone();
            Deed::Edit { field, value: get("value").to_owned() }
        }
        "tag" => Deed::Tag {
            field: noun.field(get("tags")).filter(|field| field.column.kind == Kind::Texts)?.name.clone(),
            add: words(get("add")),
            remove: words(get("remove")),
        },
        "delete" => Deed::Delete,
        "remove" if noun.has_trash() => Deed::Remove,
        "restore" => Deed::Restore,
        other => {
            let name = other.strip_prefix("act:")?;
            let action = noun.declared.actions.iter().find(|action| action.name == name)?.name.to_owned();
            Deed::Act { action }
        }
    })
}

/// Every row that the list means, in its order; one more than may be changed at once where there are more.
async fn all(desk: &Desk, noun: &Noun, state: &State) -> Result<Vec<Uuid>, AppError> {
    let wanted = [noun.key.clone()];
    let found = desk.cx.app.db.read(desk.cx.actor(), async |tx| {
        let (mut ids, mut after) = (Vec::new(), None);
        loop {
            let query = ListQuery { after, before: None, limit: 200, ..state.query.clone() };
            let list = record::list(tx, &desk.registry, (noun, &desk.scope), &query, Some(&wanted)).await?;
            ids.extend(list.rows.iter().map(|row| row.id));
            after = list.next;
            if after.is_none() || ids.len() > MOST {
                return StoreResult::Ok(ids);
            }
        }
    });
    Ok(found.await?)
}
