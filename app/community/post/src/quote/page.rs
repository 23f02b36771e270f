//! `GET /posts/{id}/quotes`, `POST /posts/{id}/quotes/{share}`: for the author of what is quoted.

use super::list::{Line, section};
use super::store;
use crate::card::Card;
use crate::feed::query;
use crate::feed::store::{cursor, place};
use crate::single::store::post_find;
use axum::extract::Path;
use db::{ActorTx, StoreError, StoreResult};
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Quotations on a page; those that wait stand on the first one, as many as this.
const PAGE: usize = 20;

/// What the page shows.
struct Listed {
    card: Card,
    waiting: Vec<Line>,
    others: Vec<Line>,
    next: Option<String>,
}

/// `GET /posts/{id}/quotes`, with `?after=`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see, `Forbidden` for somebody else's post.
pub async fn list(cx: Cx, Path(post): Path<Uuid>) -> Answer {
    cx.person()?;
    let after = query(&cx, "after");
    let listed = cx.app.db.read_newest(cx.actor(), async |tx| find(tx, post, after.as_deref()).await).await?;
    Ok(cx.page(portal_page(cx.t("post-quotes"), move || body(listed))))
}

async fn find(tx: &ActorTx<'_>, post: Uuid, after: Option<&str>) -> StoreResult<Listed> {
    let card = post_find(tx, post).await?;
    if !card.is_mine {
        return Err(StoreError::Denied);
    }
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let waiting = match after {
        None => store::quotation_list(tx, post, true, place(None), most).await?,
        Some(_) => Vec::new(),
    };
    let mut others = store::quotation_list(tx, post, false, place(after), most).await?;
    let more = others.len() > PAGE;
    others.truncate(PAGE);
    let next = others.last().filter(|_| more).map(|line| cursor(line.created_at, line.id));
    Ok(Listed { card, waiting, others, next })
}

fn body(listed: Listed) -> AnyView {
    let Listed { card, waiting, others, next } = listed;
    let empty = (waiting.is_empty() && others.is_empty())
        .then(|| view! { <EmptyState title=t("post-quotes-empty") text=t("post-quotes-empty-text")/> });
    let next = next.map(|after| format!("{}/quotes?after={after}", card.path()));
    view! {
        <header class="portal-head"><h1>{t("post-quotes")}</h1></header>
        {crate::single::back(&card)}
        <p class="help">{t("post-quotes-text")}</p>
        {empty}
        {section(&card, "post-quotes-waiting", waiting)}
        {section(&card, "post-quotes-decided", others)}
        <Pager next=next/>
    }
    .into_any()
}

/// What the author answers.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// `true` agrees, everything else refuses or takes back.
    on: String,
}

/// Agrees to a quotation, or takes the consent back, which holds everywhere at once.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what is not there, `Forbidden` for somebody else's post.
pub async fn decide(
    cx: Cx,
    Path((post, share)): Path<(Uuid, Uuid)>,
    Form(decision): Form<Decision>,
) -> Answer {
    cx.person()?;
    let agrees = decision.on == "true";
    cx.app.db.as_actor(cx.actor(), async |tx| store::quotation_decide(tx, post, share, agrees).await).await?;
    let done = if agrees { "post-quote-agreed" } else { "post-quote-ended" };
    Ok(cx.done(&format!("/posts/{post}/quotes"), done))
}
