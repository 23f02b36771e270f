//! `GET /houses/{key}/feed`, `GET /people/{handle}/posts`, `GET /bookmarks`.

use super::home::{live, query};
use super::store::{self, Feed, Of};
use crate::card::{Row, cards};
use crate::compose;
use axum::extract::Path;
use house::{house_head, house_page};
use leptos::prelude::*;
use person::{person_head, person_page};
use portal::portal_page;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /houses/{key}/feed`.
///
/// # Errors
/// `NotFound` for a house that whoever asks does not see.
pub async fn house_posts(cx: Cx, Path(key): Path<String>) -> Answer {
    let after = query(&cx, "after");
    let (head, list) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let list = load(tx, Of::House(head.id), after.as_deref()).await?;
            Ok((head, list))
        })
        .await?;
    let (here, house, writes) = (format!("/houses/{key}/feed"), head.id, head.is_member);
    let is_public = head.is_public;
    let (title, feed) = (head.name.clone(), format!("{here}.xml"));
    let topics = (writes && after.is_none()).then(|| compose::topics([head.organization_id].into_iter()));
    let mut page = house_page(head, house::Tab::Feed, move || {
        let begin = writes.then(|| compose::begin(&format!("house:{house}")));
        let empty = Empty { title: "post-house-empty", text: "post-house-empty-text" };
        view! { {begin}{list_view(list, (&here, topics), empty)} }.into_any()
    });
    // Only what everybody sees has a feed.
    page.feeds = is_public.then_some((title, feed)).into_iter().collect();
    Ok(cx.page(page))
}

/// `GET /people/{handle}/posts`.
///
/// # Errors
/// `NotFound` for a person that whoever asks does not see.
pub async fn person_posts(cx: Cx, Path(handle): Path<String>) -> Answer {
    let after = query(&cx, "after");
    let (head, list) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = person_head(tx, &handle).await?;
            let list = load(tx, Of::Person(head.badge.0.id), after.as_deref()).await?;
            Ok((head, list))
        })
        .await?;
    let here = format!("/people/{}/posts", head.badge.0.handle);
    let page = person_page(head, person::Tab::Posts, move || {
        list_view(list, (&here, None), Empty { title: "post-person-empty", text: "post-person-empty-text" })
    });
    Ok(cx.page(page))
}

/// `GET /bookmarks`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn kept(cx: Cx) -> Answer {
    let person = cx.person()?.profile_id;
    let after = query(&cx, "after");
    let (pinned, mut feed) =
        cx.app.db.read(cx.actor(), async |tx| load(tx, Of::Kept(person.0), after.as_deref()).await).await?;
    let zone = cx.zone();
    feed.rows = feed.rows.into_iter().map(|row| row.on_clocks(zone)).collect();
    Ok(cx.page(portal_page(cx.t("post-kept"), move || {
        view! {
            <header class="portal-head"><h1>{t("post-kept")}</h1></header>
            {list_view((pinned, feed), ("/bookmarks", None), Empty { title: "post-kept-empty", text: "post-kept-empty-text" })}
        }
        .into_any()
    })))
}

/// What stands at the top (on the first page), then the list.
type Loaded = (Vec<Row>, Feed);

async fn load(tx: &db::ActorTx<'_>, of: Of, after: Option<&str>) -> db::StoreResult<Loaded> {
    let pinned = if after.is_none() { store::pinned(tx, of).await? } else { Vec::new() };
    Ok((pinned, store::list(tx, of, after).await?))
}

/// Message ids of what is said where there is nothing yet.
pub(super) struct Empty {
    pub title: &'static str,
    pub text: &'static str,
}

/// `topics` tell of new posts, as in [`live`].
pub(super) fn list_view(
    (pinned, feed): Loaded,
    (here, topics): (&str, Option<String>),
    empty: Empty,
) -> AnyView {
    if pinned.is_empty() && feed.rows.is_empty() {
        return view! { <EmptyState title=t(empty.title) text=t(empty.text)/> }.into_any();
    }
    let next = feed.next.map(|after| format!("{here}?after={after}"));
    view! {
        {live(here, topics, view! { {cards(pinned, here)}{cards(feed.rows, here)} }.into_any())}
        <Pager next=next/>
    }
    .into_any()
}
