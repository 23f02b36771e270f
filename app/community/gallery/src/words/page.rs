//! `GET` and `POST /gallery/drafts`, `GET /gallery/{id}/edit`.

use super::form::fields;
use super::model::{Fields, Sheet};
use super::save::save;
use super::store::{drafts as draft_list, sheet_find};
use crate::act;
use crate::add::{Albums, albums};
use axum::extract::Path;
use axum::response::Response;
use db::{ActorTx, StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use media::captions::{Side, Typed, labels, section, side_find};
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{refused, spoken, status};
use web::{Answer, Cx, Form};

/// What the page shows.
pub(super) struct View {
    /// The fields of each, with their number in the form.
    pub(super) sheets: Vec<(usize, Sheet)>,
    pub(super) albums: Albums,
    /// Sentences beside all fields.
    pub(super) errors: FieldErrors,
    /// The one that has the page for itself.
    pub(super) edit: Option<Uuid>,
    /// Of what plays.
    pub(super) playing: Option<(Side, Typed)>,
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

/// The form of one's own picture, video or sound.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's.
pub async fn edit(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    let (sheet, albums, side) = look(&cx, id).await?;
    let playing = side.map(|side| (side, Typed::default()));
    Ok(show(
        &cx,
        View { sheets: vec![(0, sheet)], albums, errors: FieldErrors::default(), edit: Some(id), playing },
    ))
}

/// What the page shows of one's own item: its sheet, one's albums, and its captions if it plays.
pub(super) async fn look(cx: &Cx, id: Uuid) -> StoreResult<(Sheet, Albums, Option<Side>)> {
    let read = async |tx: &ActorTx<'_>| {
        let sheet = sheet_find(tx, id).await?;
        let side = match sheet.asset_id.filter(|_| sheet.is_playing()) {
            Some(asset) => Some(side_find(tx, asset).await?),
            None => None,
        };
        Ok((sheet, albums(tx).await?, side))
    };
    cx.app.db.read_newest(cx.actor(), read).await
}

/// Whoever may not write now reads why, and keeps the words.
pub(super) fn denied<T>(saved: Result<T, StoreError>) -> Result<T, StoreError> {
    match saved {
        Err(StoreError::Denied) => Err(AppError::field("", "gallery-error-denied").into()),
        other => other,
    }
}

/// The page.
pub(super) fn show(cx: &Cx, view: View) -> Response {
    let code = status(&view.errors);
    let title = match view.sheets.first().filter(|_| view.edit.is_some()) {
        Some((_, sheet)) => {
            ui::i18n::message(cx.locale, "gallery-edit-title", &[("kind", sheet.kind().into())])
        }
        None => cx.t("gallery-drafts"),
    };
    let mut page = portal_page(title.clone(), move || body(&view, title));
    page.status = code;
    cx.page(page)
}

fn body(view: &View, title: String) -> AnyView {
    let head = view! {
        <header class="portal-head"><h1>{title}</h1><a href="/gallery">{t("gallery-title")}</a></header>
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
    let playing = view
        .edit
        .zip(view.playing.as_ref())
        .map(|(id, (side, typed))| section(&format!("/gallery/{id}"), side, typed));
    let labels = if playing.is_some() { labels() } else { Vec::new() };
    let encoding = playing.is_some().then_some("multipart/form-data");
    let all = playing.is_some().then(|| view! { <p class="help">{t("gallery-edit-all")}</p> });
    view! {
        {head}
        {text}
        <form method="post" action=action enctype=encoding class="form sheets">
            <ErrorSummary errors=view.errors.clone() labels=labels/>
            {sheets}
            <SubmitButton label=label/>
            {all}
            {playing}
        </form>
    }
    .into_any()
}
