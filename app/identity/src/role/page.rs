//! `/admin/{organization}/identity/roles`: words by roles.

use super::model::{Grant, SPECIAL, SYSTEMS, VERBS, grants_read, roles, words};
use super::store::{grant_list, grant_update};
use crate::member::model::Role;
use crate::organization::frame::{organization_open, people_page};
use axum::extract::Path;
use kernel::AppError;
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx, Form};

/// `GET …/roles`.
///
/// # Errors
/// `Forbidden` without `identity.read`.
pub async fn roles_edit(cx: Cx, Path(slug): Path<String>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.read").await?;
    let id = organization.id;
    let grants = cx.app.db.read(cx.actor(), async |tx| grant_list(tx, id).await).await?;
    let owner = organization.role == Some(Role::Owner);
    Ok(cx.page(people_page(&cx, &organization, "roles-title", move || {
        let save = owner.then(|| view! { <SubmitButton label=t("save")/> });
        let text = if owner { t("roles-text") } else { t("roles-owners-only") };
        view! {
            <p>{text}</p>
            <form method="post" class="grid gap-4 justify-items-start">{matrix(&grants, owner)}{save}</form>
        }
        .into_any()
    })))
}

fn matrix(grants: &[Grant], owner: bool) -> AnyView {
    let mut columns = vec![Column::new(t("roles-word"))];
    columns.extend(roles().map(|role| Column::new(t(&role.key()))));
    let rows = words().into_iter().map(|word| row(&word, grants, owner)).collect();
    view! { <DataTable caption=t("roles-title") columns=columns rows=rows/> }.into_any()
}

fn row(word: &str, grants: &[Grant], owner: bool) -> Vec<AnyView> {
    let name = word_name(word);
    let mut cells = vec![name.clone().into_any()];
    cells.extend(roles().map(|role| {
        let has = grants.iter().any(|(have, given)| *have == role && given == word);
        let label = format!("{}: {name}", t(&role.key()));
        let value = format!("{role}:{word}");
        view! { <input type="checkbox" name="grant" value=value checked=has disabled=!owner aria-label=label/> }.into_any()
    }));
    cells
}

/// `sites.update` in words: "Sites: change".
fn word_name(word: &str) -> String {
    if SPECIAL.contains(&word) {
        return t(&format!("word-{}", word.replace('.', "-")));
    }
    let (system, verb) = word.split_once('.').unwrap_or((word, ""));
    debug_assert!(SYSTEMS.contains(&system) && VERBS.contains(&verb));
    format!("{}: {}", t(&format!("system-{system}")), t(&format!("verb-{verb}")))
}

/// `POST …/roles`.
///
/// # Errors
/// `Forbidden` for everybody but owners.
pub async fn roles_update(
    cx: Cx,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.own").await?;
    if organization.role != Some(Role::Owner) {
        return Err(AppError::Forbidden.into());
    }
    let (known, grants) = (words(), grants_read(&pairs));
    let write = async |tx: &mut db::ActorTx<'_>| grant_update(tx, organization.id, &known, &grants).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(cx.uri.path(), "settings-saved"))
}
