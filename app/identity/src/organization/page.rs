//! `/admin/{organization}/identity/organization`: name and description.

use super::OrganizationView;
use super::frame::{organization_open, people_page};
use super::store::organization_update;
use crate::account::policy::{name_check, name_clean};
use axum::extract::Path;
use axum::response::Response;
use kernel::FieldErrors;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::words::{beside, spoken, status};
use web::{Answer, Cx, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct OrganizationDraft {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub description: String,
}

/// `GET /admin/{organization}/identity/organization`.
///
/// # Errors
/// `Forbidden` without `identity.read`.
pub async fn organization_edit(cx: Cx, Path(slug): Path<String>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.read").await?;
    let draft = OrganizationDraft {
        name: organization.name.clone(),
        description: organization.description.clone().unwrap_or_default(),
    };
    Ok(page(&cx, &organization, draft, &FieldErrors::default()))
}

/// `POST /admin/{organization}/identity/organization`.
///
/// # Errors
/// `Forbidden` without `identity.update`.
pub async fn organization_save(
    cx: Cx,
    Path(slug): Path<String>,
    Form(draft): Form<OrganizationDraft>,
) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.update").await?;
    let name = name_clean(&draft.name);
    let description = draft.description.trim();
    let mut errors = FieldErrors::default();
    name_check(&name, 120, "name", &mut errors);
    if description.chars().count() > 2000 {
        errors.add("description", "error-too-long");
    }
    if !errors.is_empty() {
        return Ok(page(&cx, &organization, draft, &errors));
    }
    let description = (!description.is_empty()).then_some(description);
    let write =
        async |tx: &mut db::ActorTx<'_>| organization_update(tx, organization.id, &name, description).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(cx.uri.path(), "settings-saved"))
}

fn page(
    cx: &Cx,
    organization: &OrganizationView,
    draft: OrganizationDraft,
    errors: &FieldErrors,
) -> Response {
    let errors = spoken(cx, errors);
    let (code, may) = (status(&errors), organization.may("identity.update"));
    let mut page = people_page(cx, organization, "organization-title", move || {
        if !may {
            return view! { <p class="text-lg">{draft.name}</p><p>{draft.description}</p> }.into_any();
        }
        view! {
            <form method="post" class="form">
                <ErrorSummary errors=errors.clone()/>
                <TextField
                    name="name" label=t("organization-name") value=draft.name required=true error=beside(&errors, "name")
                />
                <TextArea
                    name="description" label=t("organization-description") value=draft.description rows=4
                    error=beside(&errors, "description") help=t("organization-description-help")
                />
                <SubmitButton label=t("save")/>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}
