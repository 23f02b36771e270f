//! `GET` and `POST /gallery/drafts`, `GET` and `POST /gallery/{id}/edit`.

use super::form::fields;
use super::model::{Fields, Sheet};
use super::save::save;
use super::store::{drafts as draft_list, sheet_find};
use crate::act;
use crate::add::{Albums, albums};
use crate::captions::{Kept, Typed, captions_all, section};
use axum::extract::Path;
use axum::response::Response;
use db::{ActorTx, StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

struct View {
    sheets: Vec<(usize, Sheet)>,
    albums: Albums,
    errors: FieldErrors,
    edit: Option<Uuid>,
    /// Of what plays.
    playing: Option<(Vec<Kept>, Typed)>,
}

/// Pictures that still wait for their words.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn drafts(cx: Cx) -> Answer {
    cx.person()?;
    let (sheets, albums) =
        cx.app.db.read_newest(cx.actor(), async |tx| Ok((draft_list(tx).await?, albums(tx).await?))).await?;
    let sheets = sheets.into_iter().enumerate().collect();
    Ok(show(&cx, View { sheets, albums, errors: FieldErrors::default(), edit: None, playing: None }))
}

/// Publishes the drafts of the form; those that are to be dropped go into the trash. What is published already stays.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn publish(cx: Cx, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    cx.person()?;
    let typed = Fields(typed);
    let (mut sheets, albums) =
        cx.app.db.read_newest(cx.actor(), async |tx| Ok((draft_list(tx).await?, albums(tx).await?))).await?;
    // Pictures that came in the meantime are not in the form and wait for the next one.
    sheets.retain(|sheet| typed.number(sheet.id).is_some());
    let mut sheets: Vec<(usize, Sheet)> =
        sheets.into_iter().filter_map(|sheet| Some((typed.number(sheet.id)?, sheet))).collect();
    sheets.sort_by_key(|(at, _)| *at);
    for (at, sheet) in &mut sheets {
        sheet.take(&typed, *at);
    }
    let (dropped, kept): (Vec<_>, Vec<_>) = sheets.iter().cloned().partition(|(_, sheet)| sheet.is_dropped);
    let saved = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            for (_, sheet) in &dropped {
                act::throw(tx, sheet.id, true).await?;
            }
            save(tx, &kept, true).await
        })
        .await;
    match refused(denied(saved))? {
        Ok(_) => Ok(cx.done(
            "/gallery",
            if kept.is_empty() && !dropped.is_empty() { "gallery-dropped" } else { "gallery-published" },
        )),
        Err(errors) => {
            Ok(show(&cx, View { sheets, albums, errors: spoken(&cx, &errors), edit: None, playing: None }))
        }
    }
}

/// The form of one's own picture.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn edit(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    edit_page(&cx, id, Typed::default()).await
}

/// The same, with what was sent to the part about captions and poster.
///
/// # Errors
/// As [`edit`].
pub async fn edit_page(cx: &Cx, id: Uuid, typed: Typed) -> Result<Response, Failure> {
    cx.person()?;
    let (sheet, albums, kept) = look(cx, id).await?;
    let playing = kept.map(|kept| (kept, typed));
    Ok(show(
        cx,
        View { sheets: vec![(0, sheet)], albums, errors: FieldErrors::default(), edit: Some(id), playing },
    ))
}

/// What the page shows of one's own item: its sheet, one's albums, and its captions if it plays.
async fn look(cx: &Cx, id: Uuid) -> StoreResult<(Sheet, Albums, Option<Vec<Kept>>)> {
    let read = async |tx: &ActorTx<'_>| {
        let sheet = sheet_find(tx, id).await?;
        let kept = kept(tx, &sheet).await?;
        Ok((sheet, albums(tx).await?, kept))
    };
    cx.app.db.read_newest(cx.actor(), read).await
}

/// The captions of what plays; nothing for a picture.
async fn kept(tx: &ActorTx<'_>, sheet: &Sheet) -> StoreResult<Option<Vec<Kept>>> {
    match sheet.asset_id.filter(|_| sheet.is_playing()) {
        Some(asset) => Ok(Some(captions_all(tx, asset).await?)),
        None => Ok(None),
    }
}

/// Changes one's own picture.
///
/// # Errors
/// As [`edit`].
pub async fn change(cx: Cx, Path(id): Path<Uuid>, Form(typed): Form<Vec<(String, String)>>) -> Answer {
    cx.person()?;
    let typed = Fields(typed);
    let (was, albums, kept) = look(&cx, id).await?;
    let mut sheet = was.clone();
    sheet.take(&typed, 0);
    let one = [(0, sheet.clone())];
    let saved = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| match save(tx, &one, false).await?.is_empty() {
            // The second half of a double click says what is there already.
            true if sheet.says(&was) => Ok(()),
            true => Err(AppError::field("", "gallery-error-meanwhile").into()),
            false => Ok(()),
        })
        .await;
    match refused(denied(saved))? {
        Ok(()) => Ok(cx.done(&format!("/gallery/{id}"), "gallery-saved")),
        Err(errors) => {
            // Whoever sends it again has seen that somebody was quicker.
            sheet.version = was.version;
            let (errors, playing) = (spoken(&cx, &errors), kept.map(|kept| (kept, Typed::default())));
            Ok(show(&cx, View { sheets: vec![(0, sheet)], albums, errors, edit: Some(id), playing }))
        }
    }
}

/// Whoever may not write now reads why, and keeps the words.
fn denied<T>(saved: Result<T, StoreError>) -> Result<T, StoreError> {
    match saved {
        Err(StoreError::Denied) => Err(AppError::field("", "gallery-error-denied").into()),
        other => other,
    }
}

fn show(cx: &Cx, view: View) -> Response {
    let wrong = view.playing.as_ref().map_or(200, |(_, typed)| status(&typed.errors));
    let (code, title) = (
        status(&view.errors).max(wrong),
        if view.edit.is_some() { "gallery-edit-title" } else { "gallery-drafts" },
    );
    let mut page = portal_page(cx.t(title), move || body(&view, title));
    page.status = code;
    cx.page(page)
}

fn body(view: &View, title: &'static str) -> AnyView {
    let head = view! {
        <header class="portal-head"><h1>{t(title)}</h1><a href="/gallery">{t("gallery-title")}</a></header>
    };
    if view.sheets.is_empty() && view.errors.is_empty() {
        let action = NavLink::new(t("gallery-add"), "/gallery/new");
        return view! { {head}<EmptyState title=t("gallery-drafts-none") text=t("gallery-drafts-none-text") action=action/> }.into_any();
    }
    let is_edit = view.edit.is_some();
    let action = view.edit.map_or_else(|| "/gallery/drafts".to_owned(), |id| format!("/gallery/{id}/edit"));
    let sheets = view
        .sheets
        .iter()
        .map(|(at, sheet)| fields(*at, sheet, &view.albums, &view.errors, !is_edit))
        .collect_view();
    let text = (!is_edit).then(|| view! { <p>{t("gallery-drafts-text")}</p> });
    let label = if is_edit {
        t("gallery-save")
    } else {
        tr("gallery-publish", &[("count", view.sheets.len().into())])
    };
    let playing = view.edit.zip(view.playing.as_ref()).map(|(id, (kept, typed))| section(id, kept, typed));
    view! {
        {head}
        {text}
        <form method="post" action=action class="form sheets">
            <ErrorSummary errors=view.errors.clone()/>
            {sheets}
            <SubmitButton label=label/>
        </form>
        {playing}
    }
    .into_any()
}
