//! Who has a row open at this moment, and who has typed something.

use crate::page::One;
use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::prelude::*;
use diesel::sql_types::{Bool, Text, Uuid as SqlUuid};
use engine::record;
use frame::TheEngine;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Somebody else.
#[derive(Clone, Debug, QueryableByName, Serialize)]
pub(super) struct Other {
    #[diesel(sql_type = Text)]
    pub name: String,
    #[diesel(sql_type = Bool)]
    pub editing: bool,
}

// Scripts tell every twenty seconds; who was not heard of for a minute is gone.
const OTHERS: &str = "select p.display_name as name, s.is_editing as editing
  from admin.presences s join identity.profiles p on p.user_id = s.user_id
 where s.resource = $1 and s.entity_id = $2 and s.user_id <> auth.user_id() and s.seen_at > now() - interval '1 minute'
 order by p.display_name limit 20";
const KEEP: &str =
    "insert into admin.presences (id, organization_id, user_id, resource, entity_id, is_editing)
  values ($1, $2, auth.user_id(), $3, $4, $5)
  on conflict (resource, entity_id, user_id) do update set is_editing = excluded.is_editing, seen_at = now()";

pub(super) async fn others(tx: &ActorTx<'_>, resource: &str, id: Uuid) -> StoreResult<Vec<Other>> {
    Ok(statement(OTHERS).bind::<Text, _>(resource).bind::<SqlUuid, _>(id).load(&mut tx.conn()).await?)
}

/// Who else is here: `[{"name", "editing"}]`.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn presence_list(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let work = async |tx: &ActorTx<'_>| {
        record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        others(tx, &noun.name, id).await
    };
    Ok(Json(cx.app.db.read_newest(cx.actor(), work).await?).into_response())
}

/// Says that one is here.
#[derive(Debug, Default, Deserialize)]
pub struct Here {
    #[serde(default)]
    editing: String,
}

/// Notes that the one who asks has the row open.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn presence_keep(
    cx: Cx,
    engine: TheEngine,
    Path(one): Path<One>,
    Form(here): Form<Here>,
) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let work = async |tx: &mut ActorTx<'_>| {
        record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        let keep =
            statement(KEEP).bind::<SqlUuid, _>(Uuid::now_v7()).bind::<SqlUuid, _>(desk.scope.organization);
        let keep = keep.bind::<Text, _>(noun.name.as_str()).bind::<SqlUuid, _>(id);
        Ok(keep.bind::<Bool, _>(here.editing == "true").execute(&mut tx.conn()).await?)
    };
    cx.app.db.as_actor(cx.actor(), work).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
