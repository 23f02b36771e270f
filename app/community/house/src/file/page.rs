//! `/houses/{key}/files` for members, `/houses/{key}/lead/files` for leaders.

use super::store::{AssetRow, FileView, NewFile, asset_list, file_create, file_delete, file_list};
use crate::head::{HouseHead, Tab, house_head, house_page};
use crate::lead::{frame, guard, words};
use axum::extract::Path;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FileDraft {
    /// The new row's id, made with the form: a second click adds no second paper.
    pub id: String,
    /// The asset's id.
    pub asset: String,
    /// What it is called.
    pub title: String,
    /// Folders in words.
    pub folder: String,
    /// More about it.
    pub description: String,
}

impl FileDraft {
    fn check(&self) -> Result<NewFile, FieldErrors> {
        let mut errors = FieldErrors::default();
        let asset = self.asset.parse().ok();
        if asset.is_none() {
            errors.add("asset", "error-choose");
        }
        let title = words(&self.title, 200, "title", &mut errors);
        if title.is_none() {
            errors.add("title", "house-file-empty");
        }
        let folder = words(&self.folder, 200, "folder", &mut errors).unwrap_or_default();
        let description = words(&self.description, 2000, "description", &mut errors);
        match (asset, title, errors.is_empty()) {
            (Some(asset), Some(title), true) => Ok(NewFile { asset, title, folder, description }),
            _ => Err(errors),
        }
    }
}

/// `GET /houses/{key}/files`.
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` for those who see the house and do not belong to it.
pub async fn files(cx: Cx, Path(key): Path<String>) -> Answer {
    let (head, list) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let list = file_list(tx, head.id).await?;
            Ok((head, list))
        })
        .await?;
    cx.person()?;
    if !(head.is_member || head.may_lead) {
        return Err(AppError::Forbidden.into());
    }
    let add = head.may_lead.then(|| head.path("/lead/files"));
    Ok(cx.page(house_page(head, Tab::Members, move || {
        let add = add.map(|href| NavLink::new(t("house-file-add"), href));
        let body = if list.is_empty() {
            view! { <EmptyState title=t("house-files-none") text=t("house-files-none-text") action=add/> }.into_any()
        } else {
            lines(list, None)
        };
        view! { <section class="house-part" aria-labelledby="files"><h2 id="files">{t("house-files")}</h2>{body}</section> }
            .into_any()
    })))
}

/// `GET …/lead/files`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn files_lead(cx: Cx, Path(key): Path<String>) -> Answer {
    let head = guard(&cx, &key).await?;
    list_page(&cx, head, FileDraft::default(), FieldErrors::default()).await
}

/// `POST …/lead/files`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn files_create(cx: Cx, Path(key): Path<String>, Form(draft): Form<FileDraft>) -> Answer {
    let head = guard(&cx, &key).await?;
    let id: Uuid = draft.id.parse().unwrap_or_else(|_| Uuid::now_v7());
    let user = cx.person()?.user_id;
    let write = async |tx: &mut db::ActorTx<'_>| {
        let new = draft.check().map_err(AppError::Invalid)?;
        file_create(tx, &head, (id, user), &new).await
    };
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(()) => Ok(cx.done(&head.path("/lead/files"), "house-file-made")),
        Err(errors) => list_page(&cx, head, draft, errors).await,
    }
}

/// `POST …/lead/files/{id}/delete`.
///
/// # Errors
/// `Forbidden` for those who do not lead.
pub async fn files_delete(cx: Cx, Path((key, id)): Path<(String, Uuid)>) -> Answer {
    let head = guard(&cx, &key).await?;
    cx.app.db.as_actor(cx.actor(), async |tx| file_delete(tx, head.id, id).await).await?;
    Ok(cx.done(&head.path("/lead/files"), "house-file-gone"))
}

async fn list_page(cx: &Cx, head: HouseHead, mut draft: FileDraft, errors: FieldErrors) -> Answer {
    let (list, assets) = cx
        .app
        .db
        .read(cx.actor(), async |tx| Ok((file_list(tx, head.id).await?, asset_list(tx, &head).await?)))
        .await?;
    let errors = spoken(cx, &errors);
    let (code, shown) = (status(&errors), head.clone());
    if draft.id.is_empty() {
        draft.id = Uuid::now_v7().to_string();
    }
    let mut page = frame(head, "house-lead-files", move || {
        let form = if assets.is_empty() && errors.is_empty() {
            view! { <p class="house-note">{t("house-files-nothing")}</p> }.into_any()
        } else {
            form(&shown, draft, assets, &errors)
        };
        let none = list
            .is_empty()
            .then(|| view! { <EmptyState title=t("house-files-none") text=t("house-files-none-text")/> });
        view! { {form}{none}{lines(list, Some(&shown))} }.into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

fn form(head: &HouseHead, draft: FileDraft, assets: Vec<AssetRow>, errors: &FieldErrors) -> AnyView {
    let assets =
        assets.into_iter().map(|asset| Choice::new(asset.id.to_string(), asset.name)).collect::<Vec<_>>();
    let errors = errors.clone();
    view! {
        <form method="post" action=head.path("/lead/files") class="form">
            <HiddenField name="id" value=draft.id/>
            <FormSection title=t("house-file-new") text=t("house-file-new-text")>
                <ErrorSummary errors=errors.clone()/>
                <SelectField name="asset" label=t("house-field-asset") options=assets value=draft.asset required=true error=beside(&errors, "asset")/>
                <TextField name="title" label=t("house-field-file-title") value=draft.title required=true error=beside(&errors, "title")/>
                <TextField name="folder" label=t("house-field-folder") value=draft.folder error=beside(&errors, "folder") help=t("house-folder-help")/>
                <TextArea name="description" label=t("house-field-file-words") value=draft.description rows=3 error=beside(&errors, "description")/>
            </FormSection>
            <SubmitButton label=t("house-file-add")/>
        </form>
    }
    .into_any()
}

fn lines(list: Vec<FileView>, lead: Option<&HouseHead>) -> AnyView {
    let rows = list.into_iter().map(|file| line(file, lead)).collect_view();
    view! { <ul class="house-lines">{rows}</ul> }.into_any()
}

fn line(file: FileView, lead: Option<&HouseHead>) -> AnyView {
    let label = tr("house-file-delete-label", &[("title", file.title.clone().into())]);
    let delete = lead.map(|head| {
        let action = head.path(&format!("/lead/files/{}/delete", file.id));
        view! {
            <form method="post" action=action>
                <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{t("house-file-delete")}</button>
            </form>
        }
    });
    let title = match file.image {
        Some(image) => {
            let href = image.0.src(image.0.at_most(2000), "jpg");
            view! { <a href=href dir="auto">{file.title}</a> }.into_any()
        }
        None => view! { <strong dir="auto">{file.title}</strong> }.into_any(),
    };
    let folder = (!file.folder.is_empty()).then(|| view! { <p class="kicker" dir="auto">{file.folder}</p> });
    let words = file.description.map(|words| view! { <p dir="auto">{words}</p> });
    view! { <li><div>{folder}{title}{words}</div>{delete}</li> }.into_any()
}
