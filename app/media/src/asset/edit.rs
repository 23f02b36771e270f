//! `/admin/{organization}/media/library/{asset}`: an asset's words and crop, and its way into the trash and back.

use super::draft::AssetDraft;
use super::page::side;
use super::store::{self, AssetView, OrganizationHead};
use axum::extract::Path;
use axum::response::Response;
use kernel::{AppError, AssetId, FieldErrors};
use leptos::prelude::*;
use ui::button::ButtonKind;
use ui::picture::Picture;
use ui::prelude::*;
use ui::{Page, t};
use web::{Answer, Cx, Failure, Form};

/// An asset's form.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person may not see.
pub async fn asset_edit(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (head, asset) = load(&cx, &slug, &id).await?;
    let draft = AssetDraft::from(&asset);
    Ok(show(&cx, head, asset, (draft, FieldErrors::default())))
}

/// Saves the form; a second editor's change in between is not overwritten.
///
/// # Errors
/// As [`asset_edit`], and `Forbidden` without `media.update`.
pub async fn asset_save(
    cx: Cx,
    Path((slug, id)): Path<(String, String)>,
    Form(draft): Form<AssetDraft>,
) -> Answer {
    let (head, asset) = load(&cx, &slug, &id).await?;
    let (version, changes) = match draft.check(|id| cx.t(id)) {
        Ok(checked) => checked,
        Err(errors) => return Ok(show(&cx, head, asset, (draft, errors))),
    };
    let saved = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| store::asset_update(tx, asset.id, version, &changes).await)
        .await;
    match saved.map_err(AppError::from) {
        Ok(()) => Ok(cx.done(&format!("/admin/{slug}/media/library"), "media-saved")),
        Err(AppError::Conflict) => {
            // The form keeps what was typed and takes over the new version: saving again is then a decision.
            let draft = AssetDraft { version: asset.version.to_string(), ..draft };
            Ok(show(&cx, head, asset, (draft, FieldErrors::one("", cx.t("media-conflict")))))
        }
        Err(error) => Err(error.into()),
    }
}

/// Into the trash.
///
/// # Errors
/// As [`asset_save`].
pub async fn asset_trash(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    moved(&cx, &slug, &id, true).await?;
    Ok(cx.done(&format!("/admin/{slug}/media/library/{id}"), "media-trashed"))
}

/// Out of the trash.
///
/// # Errors
/// As [`asset_save`].
pub async fn asset_restore(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Answer {
    moved(&cx, &slug, &id, false).await?;
    Ok(cx.done(&format!("/admin/{slug}/media/library/{id}"), "media-restored"))
}

async fn moved(cx: &Cx, slug: &str, id: &str, trashed: bool) -> Result<(), Failure> {
    let (head, asset) = load(cx, slug, id).await?;
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| store::asset_trash(tx, head.id, asset.id, trashed).await)
        .await?;
    Ok(())
}

async fn load(cx: &Cx, slug: &str, id: &str) -> Result<(OrganizationHead, AssetView), Failure> {
    cx.person()?;
    let id: AssetId = id.parse().map_err(|_| AppError::NotFound)?;
    let found = cx.app.db.read(cx.actor(), async |tx| {
        let (head, _) = store::organization_find(tx, slug).await?;
        let asset = store::asset_find(tx, head.id, id).await?;
        Ok((head, asset))
    });
    Ok(found.await?)
}

fn show(
    cx: &Cx,
    head: OrganizationHead,
    asset: AssetView,
    (draft, errors): (AssetDraft, FieldErrors),
) -> Response {
    let title = asset.name.clone();
    let status = if errors.is_empty() { 200 } else { 422 };
    let heading = title.clone();
    let mut page = Page::new(title, move || {
        let picture = asset
            .picture()
            .map(|image| view! { <Picture image=image sizes="(min-width: 60rem) 30rem, 100vw"/> });
        view! {
            <DashboardLayout title=heading nav=side(&head, asset.deleted_at.is_some())>
                <div class="grid gap-8 lg:grid-cols-2">
                    <div>{picture}{trash_form(&head, &asset)}</div>
                    {form(draft, errors)}
                </div>
            </DashboardLayout>
        }
    });
    page.status = status;
    cx.page(page)
}

fn trash_form(head: &OrganizationHead, asset: &AssetView) -> AnyView {
    let base = format!("/admin/{}/media/library/{}", head.slug, asset.id);
    let (action, words, kind) = match asset.deleted_at {
        Some(_) => (format!("{base}/restore"), "media-restore", ButtonKind::Primary),
        None => (format!("{base}/trash"), "media-trash", ButtonKind::Quiet),
    };
    let note = asset.deleted_at.map(|_| view! { <p>{t("media-in-trash")}</p> });
    view! { <form class="pt-4" method="post" action=action>{note}<SubmitButton label=t(words) kind=kind/></form> }.into_any()
}

fn form(draft: AssetDraft, errors: FieldErrors) -> AnyView {
    let error = |field: &str| errors.get(field).map(str::to_owned);
    let choices = ["public", "organization", "private"]
        .map(|value| Choice::new(value, t(&format!("media-visibility-{value}"))))
        .to_vec();
    let whole = error("").map(|sentence| view! { <p role="alert">{sentence}</p> });
    view! {
        <form class="grid gap-4" method="post">
            {whole}
            <HiddenField name="version" value=draft.version/>
            <TextField name="name" label=t("media-name") value=draft.name error=error("name") required=true/>
            <TextArea name="alt" label=t("media-alt") value=draft.alt error=error("alt") help=t("media-alt-help") rows=3/>
            <div class="grid gap-4 sm:grid-cols-2">
                <TextField name="focal_x" label=t("media-focal-x") kind="number" value=draft.focal_x error=error("focal_x")/>
                <TextField name="focal_y" label=t("media-focal-y") kind="number" value=draft.focal_y error=error("focal_y")/>
            </div>
            <p class="help">{t("media-focal-help")}</p>
            <TextField name="credit" label=t("media-credit") value=draft.credit error=error("credit")/>
            <RadioField name="visibility" label=t("media-visibility") options=choices value=draft.visibility error=error("visibility")/>
            <div><SubmitButton label=t("media-save")/></div>
        </form>
    }
    .into_any()
}
