//! What somebody typed and has not saved: one draft per form and person. Autosave writes it, opening the form brings it
//! back, saving ends it.

mod store;
mod view;

pub use store::{Draft, forget, restore};
pub use view::{href, view};

use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::prelude::*;
use frame::TheEngine;
use kernel::AppError;
use serde_json::json;
use uuid::Uuid;
use web::answer::see_other;
use web::{Answer, Cx, Form};

use crate::page::{Kind, One};

/// Keeps what is typed. `id` is a row's or `new`. Buttons of the form come here, too: `_throw` forgets the draft, `_keep`
/// goes on with it.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn keep(
    cx: Cx,
    engine: TheEngine,
    Path(one): Path<One>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let One { organization, system, resource, id } = one;
    let (desk, noun) = Kind { organization, system, resource }.enter(&cx, &engine).await?;
    let id = match id.as_str() {
        "new" => None,
        text => Some(Uuid::try_parse(text).map_err(|_| AppError::NotFound)?),
    };
    let form = id.map_or_else(|| desk.new_href(&noun), |id| desk.row_href(&noun, id));
    let pressed = |name: &str| pairs.iter().any(|(have, _)| have == name);
    let (throw, kept) = (pressed("_throw"), pressed("_keep"));
    let work = async |tx: &mut ActorTx<'_>| match throw {
        true => forget(tx, &desk, &noun, id).await,
        false => store::write(tx, &desk, &noun, (id, &pairs)).await,
    };
    cx.app.db.as_actor(cx.actor(), work).await?;
    if throw {
        return Ok(cx.done(&form, "form-draft-gone"));
    }
    if kept {
        return Ok(see_other(&format!("{form}?draft=kept")));
    }
    Ok(Json(json!({ "kept": true })).into_response())
}
