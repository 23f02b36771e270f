//! `/admin/{organization}/identity/sign-in`: what a form over a row cannot do: the client's secret, the address to enter at the
//! provider, and whether all is right there. The rows themselves are `/admin/{organization}/identity/sign-in-providers`.

use super::desk_page::{Shown, page};
use super::model::ProviderRow;
use super::store::{provider_list, secret_store};
use super::{COLUMN, client};
use crate::organization::OrganizationView;
use crate::organization::frame::organization_open;
use axum::extract::Path;
use db::{ActorTx, StoreError};
use kernel::AppError;
use provider::{Trouble, discover};
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx, Failure, Form};

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SecretDraft {
    /// What the provider gave; empty forgets the one that is kept.
    pub secret: String,
}

/// `GET …/sign-in`.
///
/// # Errors
/// `Forbidden` without `identity.read`.
pub async fn providers(cx: Cx, Path(slug): Path<String>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.read").await?;
    let rows = rows(&cx, &organization).await?;
    Ok(page(&cx, &organization, rows, None))
}

async fn rows(cx: &Cx, organization: &OrganizationView) -> Result<Vec<ProviderRow>, Failure> {
    let id = organization.id;
    Ok(cx.app.db.read_newest(cx.actor(), async |tx| provider_list(tx, id).await).await?)
}

/// `POST …/sign-in/{id}/secret`: keeps the client's secret, which nobody reads again.
///
/// # Errors
/// `Forbidden` without `identity.update`, `NotFound`.
pub async fn secret_update(
    cx: Cx,
    Path((slug, id)): Path<(String, Uuid)>,
    Form(draft): Form<SecretDraft>,
) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.update").await?;
    let here = format!("/admin/{}/identity/sign-in", organization.slug);
    let typed = draft.secret.trim();
    if typed.len() > 4096 {
        return Ok(cx.sorry(&here, "error-too-long"));
    }
    let keys = &cx.app.settings.encryption_keys;
    let seal = |plain: &str| keys.seal(COLUMN, id, plain.as_bytes());
    let sealed = (!typed.is_empty()).then(|| seal(typed)).transpose();
    let sealed = sealed.map_err(|error| StoreError::Other(error.into()))?;
    let done = if sealed.is_some() { "provider-secret-kept" } else { "provider-secret-gone" };
    let write = async |tx: &mut ActorTx<'_>| secret_store(tx, organization.id, id, sealed.clone()).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(&here, done))
}

/// `POST …/sign-in/{id}/test`: reads what the provider says about itself, and says what is wrong with it.
///
/// # Errors
/// `Forbidden` without `identity.update`, `NotFound`.
pub async fn provider_test(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let organization = organization_open(&cx, &slug, "identity.update").await?;
    let rows = rows(&cx, &organization).await?;
    let row = rows.iter().find(|row| row.id == id).ok_or(AppError::NotFound)?;
    let found = look(&cx, &row.issuer).await;
    Ok(page(&cx, &organization, rows, Some(Shown { id, found })))
}

async fn look(cx: &Cx, issuer: &str) -> Result<(), Trouble> {
    let client = client(cx);
    let document = discover(&client, issuer).await?;
    document.keys(&client).await.map(drop)
}
