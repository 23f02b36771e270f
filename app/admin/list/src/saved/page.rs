//! The menu of saved views, the star, and the forms behind them.

use super::{favourite_update, view_create, view_delete};
use crate::page::load::Loaded;
use crate::page::state::State;
use axum::extract::Path;
use frame::TheEngine;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Saved views, and the form that saves this one.
pub fn menu(loaded: &Loaded) -> AnyView {
    let views = loaded
        .views
        .iter()
        .map(|view| {
            let href = if view.query.is_empty() {
                loaded.base.clone()
            } else {
                format!("{}?{}", loaded.base, view.query)
            };
            let shared = view.is_shared.then(|| view! { <Icon name="users" label=t("list-view-shared")/> });
            let remove = view.is_own.then(|| {
                let label = tr("list-view-delete", &[("name", view.name.clone().into())]);
                view! {
                    <form method="post" action=format!("{}/views/{}/delete", loaded.base, view.id)>
                        <button type="submit" class="menu-side"><Icon name="trash-2" label=label/></button>
                    </form>
                }
            });
            view! { <li><a href=href dir="auto">{view.name.clone()}{shared}</a>{remove}</li> }
        })
        .collect_view();
    let query = loaded.state.with(|_| {}).href("");
    let query = query.trim_start_matches('?').to_owned();
    let action = format!("{}/views", loaded.base);
    view! {
        <Menu label=t("list-saved")>
            <ul class="saved">{views}</ul>
            <form class="saved-form" method="post" action=action>
                <input type="hidden" name="query" value=query/>
                <TextField name="name" label=t("list-view-name") required=true/>
                <CheckField name="shared" label=t("list-view-share")/>
                <SubmitButton label=t("list-view-save")/>
            </form>
        </Menu>
    }
    .into_any()
}

/// Marks the list as a favourite.
pub fn star(loaded: &Loaded) -> AnyView {
    let (value, key) = if loaded.favourite { ("", "list-unstar") } else { ("true", "list-star") };
    let pressed = if loaded.favourite { "true" } else { "false" };
    view! {
        <form method="post" action=format!("{}/favourite", loaded.base)>
            <input type="hidden" name="wanted" value=value/>
            <button type="submit" class="button button-quiet star" aria-pressed=pressed><Icon name="star" label=t(key)/></button>
        </form>
    }
    .into_any()
}

/// What the form of a view sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ViewDraft {
    name: String,
    query: String,
    shared: String,
}

/// `POST …/views`.
///
/// # Errors
/// As [`frame::Desk::noun`].
pub async fn save(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Form(draft): Form<ViewDraft>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let base = desk.list_href(&noun);
    let name = draft.name.trim();
    // What a list does not understand is not kept.
    let back = State::parse(&noun, &draft.query).href(&base);
    let query = back.split_once('?').map_or("", |(_, query)| query);
    if name.is_empty() || name.chars().count() > 80 || query.len() > 4000 {
        return Ok(cx.sorry(&back, "list-view-refused"));
    }
    let write = async |tx: &mut db::ActorTx<'_>| {
        view_create(tx, &desk, &noun, (name, query, draft.shared == "true")).await
    };
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(&back, "list-view-saved"))
}

/// `POST …/views/{id}/delete`.
///
/// # Errors
/// `NotFound` for views of others.
pub async fn delete(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource, id)): Path<(String, String, String, Uuid)>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    cx.app.db.as_actor(cx.actor(), async |tx| view_delete(tx, &desk, id).await).await?;
    Ok(cx.done(&desk.list_href(&noun), "list-view-deleted"))
}

/// What the star sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct StarDraft {
    wanted: String,
    id: Option<Uuid>,
}

/// `POST …/favourite`: the list, or the row with this `id`.
///
/// # Errors
/// As [`frame::Desk::noun`].
pub async fn favourite(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Form(draft): Form<StarDraft>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let wanted = draft.wanted == "true";
    let write = async |tx: &mut db::ActorTx<'_>| favourite_update(tx, &desk, &noun, (draft.id, wanted)).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    let back = draft.id.map_or_else(|| desk.list_href(&noun), |id| desk.row_href(&noun, id));
    Ok(web::answer::see_other(&back))
}
