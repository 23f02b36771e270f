//! `GET /posts/drafts`: what was begun, what is waiting for its time, what is in the trash.

use super::draft::Draft;
use super::files;
use super::store::{draft_delete, files_follow};
use crate::card::{Card, card, moment, title_of};
use axum::extract::Path;
use chrono::{DateTime, Utc};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Timestamptz, Uuid as SqlUuid};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

#[derive(Clone, Debug, QueryableByName)]
struct Saved {
    #[diesel(sql_type = Jsonb)]
    content: Json<Draft>,
    #[diesel(sql_type = Timestamptz)]
    updated_at: DateTime<Utc>,
    /// Is it a change of a post that is there?
    #[diesel(sql_type = Bool)]
    is_change: bool,
}

#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = Jsonb)]
    card: Json<Card>,
}

const SAVE: &str = "insert into community.drafts (id, profile_id, kind, subject_type, subject_id, content) \
  values ($1, auth.profile_id(), 'posts', 'posts', $2, $3) \
  on conflict (profile_id, kind, subject_type, subject_id) do update set content = excluded.content";
/// A hundred of them are all that a page shows.
const LIST: &str = "select d.content, d.updated_at, exists (select from community.posts p where p.id = d.subject_id) as is_change \
  from community.drafts d where d.profile_id = auth.profile_id() and d.kind = 'posts' and d.subject_type = 'posts' \
 order by d.updated_at desc, d.id desc limit 100";
const FIND: &str = "select d.content, d.updated_at, false as is_change from community.drafts d \
 where d.profile_id = auth.profile_id() and d.kind = 'posts' and d.subject_type = 'posts' and d.subject_id = $1";
/// What is thrown away is offered for thirty days.
const WAITING: &str = concat!(
    "select ",
    card!(),
    " as card from community.posts p where p.author_profile_id = auth.profile_id() \
       and (p.publish_state = 'draft' and p.deleted_at is null or p.deleted_at > now() - interval '30 days') \
     order by p.updated_at desc, p.id desc limit 100"
);

/// Saves what was typed, in place of what was saved of the same post before.
///
/// # Errors
/// If the database is away.
pub async fn draft_save(tx: &mut ActorTx<'_>, draft: &Draft) -> StoreResult<()> {
    let before = files::shown(tx, draft.id).await?;
    let content = serde_json::to_value(draft).map_err(|error| StoreError::Other(error.into()))?;
    statement(SAVE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(draft.id)
        .bind::<Jsonb, _>(content)
        .execute(&mut tx.conn())
        .await
        .on_constraint("drafts_content_shape", "content", || "post-error-long".to_owned())?;
    files_follow(tx, draft, before).await
}

/// What was saved of a post.
///
/// # Errors
/// `NotFound` where nothing was.
pub async fn draft_find(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<Draft> {
    let saved: Saved = statement(FIND).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?;
    Ok(Draft { id: post, ..saved.content.0 })
}

/// `GET /posts/drafts`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn draft_list(cx: Cx) -> Answer {
    cx.person()?;
    let (saved, waiting) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let saved: Vec<Saved> = statement(LIST).load(&mut tx.conn()).await?;
            let waiting: Vec<Waiting> = statement(WAITING).load(&mut tx.conn()).await?;
            Ok((saved, waiting))
        })
        .await?;
    let waiting = waiting.into_iter().map(|row| row.card.0);
    let (trash, waiting): (Vec<Card>, Vec<Card>) = waiting.partition(|card| card.deleted_at.is_some());
    Ok(cx.page(portal_page(cx.t("post-drafts"), move || {
        let nothing = saved.is_empty() && waiting.is_empty() && trash.is_empty();
        let empty = nothing.then(|| {
            let action = NavLink::new(t("post-new-title"), "/posts/new");
            view! { <EmptyState title=t("post-drafts-empty") text=t("post-drafts-empty-text") action=action/> }
        });
        let saved: Vec<AnyView> = saved.into_iter().map(saved_row).collect();
        let waiting: Vec<AnyView> = waiting.iter().map(waiting_row).collect();
        let trash: Vec<AnyView> = trash.iter().map(trash_row).collect();
        view! {
            <header class="portal-head"><h1>{t("post-drafts")}</h1></header>
            {empty}
            {section("post-drafts-saved", saved)}{section("post-drafts-waiting", waiting)}{section("post-drafts-trash", trash)}
        }
        .into_any()
    })))
}

fn section(title: &'static str, rows: Vec<AnyView>) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        view! { <section class="draft-section" aria-labelledby=title><h2 id=title>{t(title)}</h2><ul class="draft-list">{rows}</ul></section> }
            .into_any()
    })
}

/// The first words of a draft.
fn first_words(draft: &Draft) -> String {
    let words =
        [&draft.title, &draft.content, &draft.question].into_iter().find(|text| !text.trim().is_empty());
    let plain = words.map(|words| kernel::plain_text(words)).unwrap_or_else(|| t("post-draft-wordless"));
    plain.chars().take(120).collect()
}

fn saved_row(saved: Saved) -> AnyView {
    let draft = saved.content.0;
    let href = if saved.is_change {
        format!("/posts/{}/edit", draft.id)
    } else {
        format!("/posts/new?draft={}", draft.id)
    };
    let words = first_words(&draft);
    view! {
        <li class="draft">
            <a href=href dir="auto">{words.clone()}</a>
            <span class="help">{saved.is_change.then(|| t("post-draft-change"))}" "{moment(saved.updated_at)}</span>
            <form method="post" action=format!("/posts/drafts/{}/forget", draft.id)>
                <button type="submit" class="link-button" aria-label=tr("post-draft-forget-named", &[("words", words.into())])>{t("post-draft-forget")}</button>
            </form>
        </li>
    }
    .into_any()
}

fn waiting_row(card: &Card) -> AnyView {
    let locale = ui::cx::current().locale;
    let when = match card.scheduled_at {
        Some(at) => tr("post-scheduled-for", &[("time", format::date_time(at, locale).into())]),
        None => t("post-state-draft"),
    };
    view! {
        <li class="draft">
            <a href=card.path() dir="auto">{summary(card)}</a>
            <span class="help">{when}</span>
        </li>
    }
    .into_any()
}

fn trash_row(card: &Card) -> AnyView {
    view! {
        <li class="draft">
            <a href=card.path() dir="auto">{summary(card)}</a>
            <form method="post" action=format!("{}/restore", card.path())>
                <button type="submit" class="link-button">{t("post-restore")}</button>
            </form>
        </li>
    }
    .into_any()
}

fn summary(card: &Card) -> String {
    Some(card.summary(120)).filter(|words| !words.is_empty()).unwrap_or_else(|| title_of(card))
}

/// Throws a draft away, with the files that only it shows.
///
/// # Errors
/// If the database is away.
pub async fn draft_drop(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    let before = files::shown(tx, post).await?;
    draft_delete(tx, post).await?;
    files::let_go(tx, &before).await
}

/// `POST /posts/drafts/{id}/forget`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn draft_forget(cx: Cx, Path(post): Path<Uuid>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| draft_drop(tx, post).await).await?;
    Ok(cx.done("/posts/drafts", "post-draft-forgotten"))
}
