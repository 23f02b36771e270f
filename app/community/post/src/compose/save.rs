//! What a sent form becomes: a page again, a saved draft, or a post.

use super::check::{Checked, check};
use super::draft::Draft;
use super::form::{FormView, form_view};
use super::places::{self, Places};
use super::receive::Sent;
use super::{drafts, files, store};
use crate::preview::{first, want};
use crate::quote::Chosen;
use crate::text::{self, Named, People};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use db::{StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use portal::portal_page;
use serde_json::json;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{spoken, status};
use web::{Answer, Cx, Failure};

/// A form that arrived: its files are kept, and what they look like is known.
pub struct Arrived {
    /// What was typed.
    pub draft: Draft,
    /// Which button.
    pub action: String,
    /// Where to go afterwards.
    pub back: String,
    /// Where its author may write.
    pub places: Places,
    /// What it is about to quote.
    pub chosen: Chosen,
    /// Sentences about files that were not taken.
    pub errors: FieldErrors,
}

/// Keeps the files of a form and reads what its page needs.
///
/// # Errors
/// If the disk is full or the database is away.
pub async fn arrive(cx: &Cx, sent: Sent) -> Result<Arrived, Failure> {
    let Sent { mut draft, files, uploads, dropped, action, back } = sent;
    let named: Vec<Uuid> = uploads.iter().map(|upload| upload.id).collect();
    let mut errors = files::take(cx, files, &mut draft).await?;
    for (field, sentence) in files::take_uploads(cx, uploads, &mut draft).await?.iter() {
        errors.add(field, sentence);
    }
    let wanted: Vec<Uuid> = draft.pictures.iter().map(|shot| shot.id).collect();
    let (places, chosen) = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| {
            places::images(tx, &mut draft.pictures).await?;
            Ok((places::places(tx).await?, places::chosen(tx, &draft).await?))
        })
        .await?;
    let is_here = |id: &Uuid| draft.pictures.iter().any(|shot| shot.id == *id);
    if wanted.iter().any(|id| named.contains(id) && !is_here(id)) {
        errors.add("pictures", cx.t("post-error-upload"));
    }
    if !dropped.is_empty() {
        cx.app.db.as_actor(cx.actor(), async |tx| files::let_go(tx, &dropped).await).await?;
    }
    Ok(Arrived { draft, action, back, places, chosen, errors })
}

impl Arrived {
    /// The draft as the database takes it.
    ///
    /// # Errors
    /// Sentences beside the fields.
    pub fn check(&self, cx: &Cx, is_new: bool) -> Result<Checked, FieldErrors> {
        let checked = check(&self.draft, &self.places, cx.zone(), is_new);
        if self.errors.is_empty() {
            return checked.map_err(|errors| spoken(cx, &errors));
        }
        let mut errors = checked.err().map(|errors| spoken(cx, &errors)).unwrap_or_default();
        for (field, sentence) in self.errors.iter() {
            errors.add(field, sentence);
        }
        Err(errors)
    }

    /// The form with what was typed.
    pub fn view(self, cx: &Cx, is_edit: bool, errors: FieldErrors) -> FormView {
        FormView {
            may_schedule: true,
            is_edit,
            errors,
            zone: cx.zone().name().to_owned(),
            places: self.places,
            chosen: self.chosen,
            back: self.back,
            draft: self.draft,
            preview: None,
            meanwhile: None,
        }
    }

    /// Saves what was typed, to go on later.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn save_draft(self, cx: &Cx, is_edit: bool) -> Answer {
        let draft = &self.draft;
        let saved = cx.app.db.as_actor(cx.actor(), async |tx| drafts::draft_save(tx, draft).await).await;
        Ok(match refusal(cx, saved)? {
            Ok(()) => cx.done("/posts/drafts", "post-draft-saved"),
            Err(errors) => form_page(cx, self.view(cx, is_edit, errors)),
        })
    }

    /// Saves what was typed while its author goes on typing: answers JSON. A form that was emptied is no draft.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn keep_draft(self, cx: &Cx) -> Answer {
        let draft = &self.draft;
        let saved = cx.app.db.as_actor(cx.actor(), async |tx| match draft.is_blank() {
            true => drafts::draft_drop(tx, draft.id).await,
            false => drafts::draft_save(tx, draft).await,
        });
        Ok(match refusal(cx, saved.await)? {
            Ok(()) => Json(json!({ "saved": true })).into_response(),
            Err(errors) => {
                let sentence = errors.iter().next().map(|(_, sentence)| sentence.to_owned());
                (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": sentence }))).into_response()
            }
        })
    }

    /// How its text will look.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn preview(&self, cx: &Cx) -> StoreResult<String> {
        let named = text::named(&self.draft.content);
        let found = cx.app.db.read(cx.actor(), async |tx| portal::people(tx, &named).await).await?;
        let people: People = found
            .iter()
            .map(|(handle, id)| (id.simple().to_string(), Named { handle: handle.clone(), linked: true }))
            .collect();
        Ok(text::html(&text::tokens(&self.draft.content, &found), &people, None, 2))
    }
}

/// What the database refuses becomes a sentence beside its field.
///
/// # Errors
/// Whatever is no refusal.
pub fn refusal(cx: &Cx, result: StoreResult<()>) -> Result<Result<(), FieldErrors>, Failure> {
    let sentence = |field: &str, id: &str| {
        let mut errors = FieldErrors::default();
        errors.add(field, cx.t(id));
        Ok(Err(errors))
    };
    match result {
        Ok(()) => Ok(Ok(())),
        Err(StoreError::Denied) => sentence("", "post-error-denied"),
        Err(StoreError::Constraint { name }) if name == "mentions_limit" => {
            sentence("content", "post-error-names")
        }
        Err(StoreError::App(AppError::Invalid(errors))) => Ok(Err(spoken(cx, &errors))),
        Err(error) => Err(error.into()),
    }
}

/// The page of the form.
pub fn form_page(cx: &Cx, view: FormView) -> Response {
    let settings = &cx.app.settings;
    let most = (settings.video_bytes, settings.audio_bytes, settings.document_bytes);
    let (code, title) =
        (status(&view.errors), if view.is_edit { "post-edit-title" } else { "post-new-title" });
    // Whoever sent something sees it again, whatever became of it.
    let nowhere = !view.is_edit && view.places.first().is_empty() && view.errors.is_empty();
    let mut page = portal_page(cx.t(title), move || {
        let body = if nowhere {
            view! { <EmptyState title=t("post-nowhere") text=t("post-nowhere-text") action=NavLink::new(t("feed-find-house"), "/houses")/> }
                .into_any()
        } else {
            form_view(view, most)
        };
        view! {
            <header class="portal-head"><h1>{t(title)}</h1><a href="/posts/drafts" class="post-more">{t("post-drafts")}</a></header>
            {body}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

/// Writes a new post, and moves the mark of the home feed on: whoever writes has read.
///
/// # Errors
/// As [`store::post_insert`].
pub async fn insert(cx: &Cx, draft: &Draft, checked: &Checked) -> StoreResult<()> {
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            store::post_insert(tx, draft, checked).await?;
            if checked.scheduled.is_none() && first(&checked.content, &cx.app.settings.origin).is_some() {
                want(tx, draft.id).await?;
            }
            crate::feed::seen_now(tx).await
        })
        .await
}
