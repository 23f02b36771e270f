//! Saving a form.

use super::show::{again, refused};
use super::{Kind, One, Sheet, read, typed_of};
use crate::conflict::{self, Merge};
use crate::draft;
use axum::extract::Path;
use db::prelude::*;
use engine::record::{self, Expect};
use engine::scope::Verb;
use engine::value::Typed;
use engine::{Noun, Row};
use frame::{Desk, TheEngine};
use kernel::{AppError, FieldErrors};
use resource::Values;
use std::sync::Arc;
use uuid::Uuid;
use web::{Answer, Cx, Failure, Form};

/// So often a change is tried again that came too late by a moment.
const TRIES: usize = 4;

/// Adds a row.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`. What cannot be taken is the form again.
pub async fn new_save(
    cx: Cx,
    engine: TheEngine,
    Path(kind): Path<Kind>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let (desk, noun) = kind.enter(&cx, &engine).await?;
    if !desk.may(&noun, Verb::Create) {
        return Err(AppError::Forbidden.into());
    }
    let typed = Typed(pairs);
    let once_more = async |errors: FieldErrors, status| {
        let sheet = Sheet::fresh(Arc::clone(&noun), Typed::default(), Vec::new());
        again(&desk, sheet.with(typed.clone(), errors, status)).await
    };
    if read::is_search(&typed) {
        return once_more(FieldErrors::default(), 200).await;
    }
    let (values, errors) = read::new_values(&desk, &noun, &typed);
    if !errors.is_empty() {
        return once_more(errors, 422).await;
    }
    match add(&desk, &noun, values).await {
        Ok(id) => Ok(saved(&desk, &noun, id, &typed, "form-added")),
        Err(error) => {
            let (errors, status) = refused(&desk, error)?;
            once_more(errors, status).await
        }
    }
}

async fn add(desk: &Desk, noun: &Noun, values: Values) -> Result<Uuid, AppError> {
    let work = async |tx: &mut ActorTx<'_>| {
        let id = record::create(tx, noun, &desk.scope, (None, values)).await?;
        draft::forget(tx, desk, noun, None).await?;
        Ok(id)
    };
    Ok(desk.cx.app.db.as_actor(desk.cx.actor(), work).await?)
}

/// Changes a row. If somebody else changed it meanwhile, both changes are merged field by field.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`. What cannot be taken is the form again.
pub async fn row_save(
    cx: Cx,
    engine: TheEngine,
    Path(one): Path<One>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let typed = Typed(pairs);
    for _ in 0..TRIES {
        let row = find(&desk, &noun, id).await?;
        if read::is_search(&typed) {
            let sheet = Sheet::of(&desk, Arc::clone(&noun), row);
            return again(&desk, sheet.with(typed, FieldErrors::default(), 200)).await;
        }
        if let Some(answer) = save_once(&desk, &noun, row, &typed).await? {
            return Ok(answer);
        }
    }
    Err(AppError::Conflict.into())
}

async fn find(desk: &Desk, noun: &Noun, id: Uuid) -> Result<Row, Failure> {
    let work = async |tx: &ActorTx<'_>| record::find(tx, &desk.registry, noun, &desk.scope, id).await;
    Ok(desk.cx.app.db.read_newest(desk.cx.actor(), work).await?)
}

/// One try; `None` if somebody was quicker by a moment.
async fn save_once(
    desk: &Desk,
    noun: &Arc<Noun>,
    row: Row,
    typed: &Typed,
) -> Result<Option<axum::response::Response>, Failure> {
    let sheet = Sheet::of(desk, Arc::clone(noun), row.clone());
    let begun = sheet.clone().with(typed.clone(), FieldErrors::default(), 422);
    let before = typed_of(noun, &begun.base, desk.scope.zone);
    let fields = read::changed(super::inputs(desk, noun, false), typed, &before);
    let (mine, mut errors) = read::values(desk, &fields, typed, &row.values);
    let merge = conflict::merge(&begun, &row, mine, &errors);
    let values = match merge {
        Merge::Clash(clashes) => {
            let sheet = conflict::unsettled(desk, sheet, typed, &fields, clashes);
            return Ok(Some(again(desk, sheet).await?));
        }
        Merge::Done(values) => values,
    };
    let merged = begun.version != row.version && !values.is_empty();
    if errors.is_empty() {
        match change(desk, noun, &row, values).await {
            Ok(()) => {
                let key = if merged { "form-merged" } else { "form-saved" };
                return Ok(Some(saved(desk, noun, row.id, typed, key)));
            }
            Err(AppError::Conflict) => return Ok(None),
            Err(error) => {
                let (found, status) = refused(desk, error)?;
                let sheet = sheet.with(typed.clone(), found, status);
                return Ok(Some(again(desk, sheet).await?));
            }
        }
    }
    let errors = std::mem::take(&mut errors);
    Ok(Some(again(desk, sheet.with(typed.clone(), errors, 422)).await?))
}

async fn change(desk: &Desk, noun: &Noun, row: &Row, values: Values) -> Result<(), AppError> {
    let work = async |tx: &mut ActorTx<'_>| {
        let expect = Expect::Version(&row.version);
        record::update(tx, (&desk.registry, noun, &desk.scope), row.id, expect, values).await?;
        draft::forget(tx, desk, noun, Some(row.id)).await
    };
    Ok(desk.cx.app.db.as_actor(desk.cx.actor(), work).await?)
}

/// Where one goes after saving, by the button.
fn saved(desk: &Desk, noun: &Noun, id: Uuid, typed: &Typed, key: &str) -> axum::response::Response {
    let pick = typed.get("_pick").unwrap_or_default();
    let next = typed.get("_next").unwrap_or_default();
    let path = if !pick.is_empty() {
        frame::with_query(&desk.row_href(noun, id), [("pick", pick)])
    } else if typed.get("_stay").is_some() {
        desk.row_href(noun, id)
    } else if typed.get("_another").is_some() {
        another(desk, noun, typed)
    } else if next.is_empty() {
        desk.list_href(noun)
    } else {
        next.to_owned()
    };
    desk.cx.done(&path, key)
}

/// The next new form has the same presets.
fn another(desk: &Desk, noun: &Noun, typed: &Typed) -> String {
    let locked = typed.get("_locked").unwrap_or_default().split(',').filter(|name| !name.is_empty());
    let presets: Vec<(String, &str)> =
        locked.map(|name| (format!("preset.{name}"), typed.get(name).unwrap_or_default())).collect();
    let pairs = presets.iter().map(|(name, value)| (name.as_str(), *value));
    frame::with_query(&desk.new_href(noun), pairs.chain([("next", typed.get("_next").unwrap_or_default())]))
}
