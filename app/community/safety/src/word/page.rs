//! `/moderation/{organization}/words`.

use super::model::{Action, WordDraft, WordHit, WordView};
use super::store::{PAGE, word_create, word_delete, word_hits, word_list, word_update};
use crate::desk::{Desk, desk_open, desk_page};
use crate::report::page::AfterQuery;
use axum::extract::{Path, Query};
use db::ActorTx;
use kernel::{AppError, Cursor, FieldErrors};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// What the try-out sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct TryDraft {
    /// A text as somebody might write it.
    pub text: String,
}

/// What the forms of the page hold.
#[derive(Clone, Debug, Default)]
struct Forms {
    draft: WordDraft,
    errors: FieldErrors,
    tried: Option<(String, Vec<WordHit>)>,
    after: Option<Cursor>,
}

impl Forms {
    fn fresh() -> Self {
        let draft = WordDraft { whole_word: "true".into(), action: "hold".into(), ..WordDraft::default() };
        Self { draft, ..Self::default() }
    }
}

/// `GET …/words`.
///
/// # Errors
/// `Forbidden` without the word `community.moderate`.
pub async fn words(cx: Cx, Path(slug): Path<String>, Query(query): Query<AfterQuery>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    words_page(&cx, &desk, Forms { after: Cursor::parse(&query.after), ..Forms::fresh() }).await
}

/// `POST …/words`.
///
/// # Errors
/// As the page.
pub async fn create(cx: Cx, Path(slug): Path<String>, Form(draft): Form<WordDraft>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let new = match draft.check() {
        Ok(new) => new,
        Err(errors) => return words_page(&cx, &desk, Forms { draft, errors, ..Forms::default() }).await,
    };
    let write = async |tx: &mut ActorTx<'_>| word_create(tx, desk.id, &new).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(()) => Ok(cx.done(&desk.path("/words"), "safety-word-added")),
        Err(errors) => words_page(&cx, &desk, Forms { draft, errors, ..Forms::default() }).await,
    }
}

/// `POST …/words/try`: changes nothing.
///
/// # Errors
/// As the page.
pub async fn try_out(cx: Cx, Path(slug): Path<String>, Form(draft): Form<TryDraft>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let text: String = draft.text.replace('\0', "").chars().take(20_000).collect();
    let look = async |tx: &ActorTx<'_>| word_hits(tx, desk.id, &text).await;
    let hits = cx.app.db.read_newest(cx.actor(), look).await?;
    words_page(&cx, &desk, Forms { tried: Some((text, hits)), ..Forms::fresh() }).await
}

/// `POST …/words/{id}`: another action.
///
/// # Errors
/// As the page; `NotFound` in other organisations.
pub async fn update(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, Form(draft): Form<WordDraft>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let action: Action =
        draft.action.parse().map_err(|_| AppError::field("action", "safety-word-action-missing"))?;
    let write = async |tx: &mut ActorTx<'_>| word_update(tx, desk.id, id, action).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(&desk.path("/words"), "safety-word-changed"))
}

/// `POST …/words/{id}/delete`.
///
/// # Errors
/// As the page.
pub async fn delete(cx: Cx, Path((slug, id)): Path<(String, Uuid)>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let write = async |tx: &mut ActorTx<'_>| word_delete(tx, desk.id, id).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(&desk.path("/words"), "safety-word-deleted"))
}

async fn words_page(cx: &Cx, desk: &Desk, forms: Forms) -> Answer {
    let look = async |tx: &ActorTx<'_>| word_list(tx, desk.id, forms.after.as_ref()).await;
    let mut rows = cx.app.db.read_newest(cx.actor(), look).await?;
    let next = next_page(&mut rows, desk);
    let errors = spoken(cx, &forms.errors);
    let (code, own) = (status(&errors), desk.clone());
    let mut page = desk_page(cx, desk, "safety-words", move || {
        let empty = rows
            .is_empty()
            .then(|| view! { <EmptyState title=t("safety-words-none") text=t("safety-words-none-text")/> });
        let lines = rows.iter().map(|row| line(row, &own)).collect_view();
        view! {
            <p>{t("safety-words-text")}</p>
            {empty}
            <ul class="safety-list">{lines}</ul>
            <Pager next=next/>
            {new_form(&own, forms.draft, &errors)}
            {try_form(&own, forms.tried)}
        }
        .into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

fn next_page(rows: &mut Vec<WordView>, desk: &Desk) -> Option<String> {
    let page = usize::try_from(PAGE).unwrap_or_default();
    let more = rows.len() > page;
    rows.truncate(page);
    let last = rows.last().filter(|_| more)?;
    let cursor = Cursor { key: last.phrase.clone(), id: last.id }.to_string();
    let cursor = web_query(&cursor);
    Some(desk.path(&format!("/words?after={cursor}")))
}

/// Percent-encodes a value of a query: phrases have any letters.
fn web_query(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}

fn choices() -> Vec<Choice> {
    Action::ALL
        .iter()
        .map(|action| Choice::new(action.as_str(), t(&format!("safety-word-{action}"))))
        .collect()
}

fn line(word: &WordView, desk: &Desk) -> AnyView {
    let options = choices().into_iter().map(|choice| {
        let selected = choice.value == word.action.as_str();
        view! { <option value=choice.value selected=selected>{choice.label}</option> }
    });
    let label = tr("safety-word-what", &[("phrase", word.phrase.as_str().into())]);
    let remove = tr("safety-word-delete-label", &[("phrase", word.phrase.as_str().into())]);
    let part = (!word.whole_word).then(|| view! { <span class="card-meta">{t("safety-word-part")}</span> });
    let reason = word.reason.clone().map(|reason| view! { <p class="card-meta" dir="auto">{reason}</p> });
    view! {
        <li class="safety-entry">
            <p class="safety-entry-name"><bdi>{word.phrase.clone()}</bdi>" "{part}</p>
            {reason}
            <div class="safety-word-forms">
                <form method="post" action=desk.path(&format!("/words/{}", word.id))>
                    <select class="input input-short" name="action" aria-label=label>{options.collect_view()}</select>
                    <SubmitButton label=t("safety-word-change") kind=ButtonKind::Quiet/>
                </form>
                <form method="post" action=desk.path(&format!("/words/{}/delete", word.id))>
                    <button type="submit" class=ButtonKind::Quiet.class() aria-label=remove>{t("safety-word-delete")}</button>
                </form>
            </div>
        </li>
    }
    .into_any()
}

fn new_form(desk: &Desk, draft: WordDraft, errors: &FieldErrors) -> AnyView {
    view! {
        <section>
            <h2>{t("safety-word-new")}</h2>
            <form method="post" action=desk.path("/words") class="form">
                <ErrorSummary errors=errors.clone()/>
                <TextField
                    name="phrase" label=t("safety-word-phrase") value=draft.phrase error=beside(errors, "phrase")
                    help=t("safety-word-phrase-help") required=true
                />
                <RadioField
                    name="action" label=t("safety-word-action") options=choices() value=draft.action
                    error=beside(errors, "action") required=true
                />
                <CheckField
                    name="whole_word" label=t("safety-word-whole") checked=draft.whole_word == "true"
                    help=t("safety-word-whole-help")
                />
                <TextField
                    name="reason" label=t("safety-word-reason") value=draft.reason error=beside(errors, "reason")
                />
                <SubmitButton label=t("safety-word-add")/>
            </form>
        </section>
    }
    .into_any()
}

fn try_form(desk: &Desk, tried: Option<(String, Vec<WordHit>)>) -> AnyView {
    let result = tried.as_ref().map(|(_, hits)| {
        let rows = hits.iter().map(|hit| {
            view! { <li><bdi>{hit.phrase.clone()}</bdi>": "{t(&format!("safety-word-{}", hit.action))}</li> }
        });
        let words = match hits.first() {
            None => t("safety-try-nothing"),
            Some(hit) => t(&format!("safety-try-{}", hit.action)),
        };
        view! { <div class="safety-hint" role="status"><p>{words}</p><ul>{rows.collect_view()}</ul></div> }
    });
    let text = tried.map(|(text, _)| text).unwrap_or_default();
    view! {
        <section id="try">
            <h2>{t("safety-try")}</h2>
            <form method="post" action=desk.path("/words/try#try") class="form">
                {result}
                <TextArea name="text" label=t("safety-try-field") value=text rows=3/>
                <SubmitButton label=t("safety-try-button") kind=ButtonKind::Quiet/>
            </form>
        </section>
    }
    .into_any()
}
