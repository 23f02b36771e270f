//! `/admin/{organization}/identity/organization`: name, description, and what it asks of those who work in it.

use super::OrganizationView;
use super::frame::{organization_open, people_page};
use super::store::{OrganizationChanges, organization_update};
use crate::account::policy::{name_check, name_clean};
use crate::second_factor::set_up::standing;
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
    /// `true`: those who work in it need a second factor.
    pub requires_second_factor: String,
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
        requires_second_factor: if organization.requires_second_factor { "true" } else { "" }.to_owned(),
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
    let changes = draft.changes(&organization);
    let mut errors = checked(&changes);
    // Who asks others for one shows that they know how; they could not open this page again without.
    let asks = changes.requires_second_factor && !organization.requires_second_factor;
    if asks && standing(&cx).await?.second_factor_at.is_none() {
        errors.add("requires_second_factor", "error-factor-first");
    }
    if !errors.is_empty() {
        return Ok(page(&cx, &organization, draft, &errors));
    }
    let write = async |tx: &mut db::ActorTx<'_>| organization_update(tx, organization.id, &changes).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(cx.uri.path(), "settings-saved"))
}

impl OrganizationDraft {
    /// What shall stand in `organization`. Whether a second factor is asked for is its owners' to say.
    fn changes(&self, organization: &OrganizationView) -> OrganizationChanges {
        let description = self.description.trim();
        let asked = self.requires_second_factor == "true";
        OrganizationChanges {
            name: name_clean(&self.name),
            description: (!description.is_empty()).then(|| description.to_owned()),
            requires_second_factor: if organization.may("identity.own") {
                asked
            } else {
                organization.requires_second_factor
            },
        }
    }
}

fn checked(changes: &OrganizationChanges) -> FieldErrors {
    let mut errors = FieldErrors::default();
    name_check(&changes.name, 120, "name", &mut errors);
    if changes.description.as_ref().is_some_and(|words| words.chars().count() > 2000) {
        errors.add("description", "error-too-long");
    }
    errors
}

fn page(
    cx: &Cx,
    organization: &OrganizationView,
    draft: OrganizationDraft,
    errors: &FieldErrors,
) -> Response {
    let errors = spoken(cx, errors);
    let (code, may) = (status(&errors), organization.may("identity.update"));
    let (asks, own) = (draft.changes(organization).requires_second_factor, organization.may("identity.own"));
    let mut page = people_page(cx, organization, "organization-title", move || {
        let asked = (asks && !own).then(|| view! { <p class="help">{t("organization-factor")}</p> });
        if !may {
            return view! { <p class="text-lg">{draft.name}</p><p>{draft.description}</p>{asked} }.into_any();
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
                {asked}
                {own.then(|| view! {
                    <CheckField
                        name="requires_second_factor" label=t("organization-factor") checked=asks
                        error=beside(&errors, "requires_second_factor") help=t("organization-factor-help")
                    />
                })}
                <SubmitButton label=t("save")/>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}
