//! `GET /feed`: what a person reads at home.

use super::marker;
use super::store::{self, Feed, Show};
use crate::card::{Row, cards};
use crate::compose::{self, Corner};
use chrono::{DateTime, Utc};
use db::{ActorTx, StoreResult};
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use web::{Answer, Cx};

pub use super::marker::mark;

/// What stands on the page.
#[derive(Clone, Debug)]
pub struct Front {
    feed: Feed,
    /// How far the person has read.
    seen: Option<DateTime<Utc>>,
    corner: Corner,
}

/// Everything that the page reads, in one transaction. `after` is the cursor of the page before.
///
/// # Errors
/// If the database is away.
pub async fn front_find(tx: &ActorTx<'_>, show: Show, after: Option<&str>) -> StoreResult<Front> {
    let feed = store::home(tx, show, after).await?;
    Ok(Front { feed, seen: marker::seen(tx).await?, corner: compose::corner(tx).await? })
}

/// `GET /feed`, with `?show=` and `?after=`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn home(cx: Cx) -> Answer {
    cx.person()?;
    let show = query(&cx, "show").and_then(|word| word.parse().ok()).unwrap_or(Show::All);
    let after = query(&cx, "after");
    let front = cx.app.db.read(cx.actor(), async |tx| front_find(tx, show, after.as_deref()).await).await?;
    let Front { feed, seen, corner } = front;
    let (first, here) = (after.is_none(), address(show));
    let topics = first.then(|| corner.topics());
    let page = portal_page(cx.t("feed-title"), move || {
        view! {
            <header class="portal-head"><h1>{t("feed-title")}</h1><a href="/bookmarks" class="post-more">{t("post-kept")}</a></header>
            {(first && show == Show::All).then(|| compose::corner_view(corner))}
            {choices(show)}
            {posts(feed, (seen.filter(|_| first), topics), show, &here)}
        }
        .into_any()
    });
    Ok(cx.page(page))
}

/// A value of the address's query.
pub fn query(cx: &Cx, name: &str) -> Option<String> {
    let query = cx.uri.query()?;
    let found = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?;
    Some(found.1.to_owned()).filter(|value| !value.is_empty())
}

fn address(show: Show) -> String {
    if show == Show::All { "/feed".to_owned() } else { format!("/feed?show={show}") }
}

fn choices(show: Show) -> AnyView {
    let links = Show::ALL
        .iter()
        .map(|one| NavLink::new(t(&format!("feed-show-{one}")), address(*one)).here(*one == show))
        .collect();
    view! { <Tabs links=links label=t("feed-shows")/> }.into_any()
}

/// `seen` is how far the person has read; `topics`, on the first page, what tells of new posts.
fn posts(
    feed: Feed,
    (seen, topics): (Option<DateTime<Utc>>, Option<String>),
    show: Show,
    here: &str,
) -> AnyView {
    if feed.rows.is_empty() {
        return empty(show);
    }
    let next = feed.next.clone().map(|after| {
        let join = if here.contains('?') { '&' } else { '?' };
        format!("{here}{join}after={after}")
    });
    let newest = feed.rows.first().map(|row| row.at).unwrap_or_default();
    let new = seen.map(|seen| feed.rows.iter().filter(|row| row.at > seen).count());
    let (fresh, known): (Vec<Row>, Vec<Row>) = match seen {
        Some(seen) => feed.rows.into_iter().partition(|row| row.at > seen),
        None => (Vec::new(), feed.rows),
    };
    let line = (!fresh.is_empty() && !known.is_empty())
        .then(|| view! { <p class="feed-line" id="seen"><span>{t("feed-seen-from-here")}</span></p> });
    view! {
        {(show == Show::All).then(|| status(new, next.is_some(), newest))}
        {live(here, topics, view! { {cards(fresh, here)}{line}{cards(known, here)} }.into_any())}
        <Pager next=next label=t("feed-title")/>
    }
    .into_any()
}

/// The list of a page; with `topics` a script around it tells of new posts.
pub(super) fn live(here: &str, topics: Option<String>, cards: AnyView) -> AnyView {
    let list = view! { <div class="posts">{cards}</div> }.into_any();
    match topics {
        Some(topics) => view! { <live-feed src=here.to_owned() topics=topics>{list}</live-feed> }.into_any(),
        None => list,
    }
}

/// How much is new, and the button that says it was read.
fn status(new: Option<usize>, more: bool, newest: DateTime<Utc>) -> AnyView {
    let words = match new {
        Some(0) => t("feed-nothing-new"),
        Some(count) if more && count >= store::PAGE => tr("feed-new-more", &[("count", count.into())]),
        Some(count) => tr("feed-new", &[("count", count.into())]),
        None => t("feed-first-time"),
    };
    let button = (new != Some(0)).then(|| {
        view! {
            <form method="post" action="/feed/seen">
                <HiddenField name="at" value=newest.timestamp_micros().to_string()/>
                <SubmitButton label=t("feed-mark") kind=ButtonKind::Quiet/>
            </form>
        }
    });
    view! { <div class="feed-status"><p role="status">{words}</p>{button}</div> }.into_any()
}

fn empty(show: Show) -> AnyView {
    let (title, text) = (t(&format!("feed-empty-{show}")), t(&format!("feed-empty-{show}-text")));
    let action = match show {
        Show::All | Show::Houses | Show::People => NavLink::new(t("feed-find-house"), "/houses"),
        Show::Announcements | Show::Tags | Show::Sites => NavLink::new(t("feed-back"), "/feed"),
    };
    view! { <EmptyState title=title text=text action=action/> }.into_any()
}
