//! `GET /posts/{id}/audience`: who sees a post, and why; and the same before it is written.
//!
//! The rules are those of the policy `read_rows` on `community.posts`; a test holds both against each other. For
//! visitors the policy itself is asked.

use super::store::{self, Counts};
use crate::card::{Audience, Card};
use axum::extract::Path;
use kernel::Actor;
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// How somebody stands to a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody who is signed in.
    Visitor,
    /// A member of its organisation, not of its house.
    Member,
    /// A follower of its author who belongs nowhere else.
    Follower,
    /// A member of its house, and so of its organisation.
    House,
}

impl Viewer {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Visitor, Self::Member, Self::Follower, Self::House];

    /// The word in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Member => "member",
            Self::Follower => "follower",
            Self::House => "house",
        }
    }

    /// Does somebody like this see a post with this audience? `house`: whether its house is public, if it has one.
    pub fn sees(self, audience: Audience, house: Option<bool>) -> bool {
        if house == Some(false) && self != Self::House {
            return false;
        }
        match audience {
            Audience::Public => true,
            Audience::Members => matches!(self, Self::Member | Self::House),
            Audience::Followers => self == Self::Follower,
            Audience::House => self == Self::House,
            Audience::Private => false,
        }
    }
}

/// Each kind of viewer with what they see.
pub fn viewers(audience: Audience, house: Option<bool>) -> AnyView {
    let rows = Viewer::ALL
        .into_iter()
        .filter(|viewer| *viewer != Viewer::House || house.is_some())
        .map(|viewer| row(viewer, viewer.sees(audience, house)))
        .collect_view();
    view! { <ul class="viewers">{rows}</ul> }.into_any()
}

fn row(viewer: Viewer, sees: bool) -> AnyView {
    let (icon, words) = if sees { ("eye", t("post-sees")) } else { ("eye-off", t("post-sees-not")) };
    let class = if sees { "viewer viewer-sees" } else { "viewer" };
    view! {
        <li class=class><Icon name=icon/><span>{t(&format!("post-viewer-{}", viewer.as_str()))}</span><span class="viewer-sees-word">{words}</span></li>
    }
    .into_any()
}

/// `GET /posts/{id}/audience`.
///
/// # Errors
/// `NotFound` for what whoever asks does not see.
pub async fn audience(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let db = &cx.app.db;
    let (card, counts) = db
        .read(cx.actor(), async |tx| {
            Ok((store::post_find(tx, id).await?, store::count_audience(tx, id).await?))
        })
        .await?;
    let open = db.read(Actor::Visitor, async |tx| store::is_seen(tx, id).await).await?;
    Ok(cx.page(portal_page(cx.t("post-audience-title"), move || {
        view! {
            <header class="portal-head"><h1>{t("post-audience-title")}</h1></header>
            {super::back(&card)}
            <section class="audience" aria-labelledby="audience-who">
                <h2 id="audience-who">{t("post-audience-who")}</h2>
                <ul class="audience-rules">{rules(&card, counts, open).into_iter().map(|rule| view! { <li>{rule}</li> }).collect_view()}</ul>
            </section>
            {published(&card).then(|| as_others(&card))}
            <p class="audience-you"><strong>{t("post-audience-you")}</strong>" "{own_reason(&card, counts)}</p>
        }
        .into_any()
    })))
}

fn published(card: &Card) -> bool {
    card.publish_state == "published" && card.deleted_at.is_none()
}

fn as_others(card: &Card) -> AnyView {
    let audience = card.visibility.parse().unwrap_or(Audience::Private);
    view! {
        <section class="audience" aria-labelledby="audience-as">
            <h2 id="audience-as">{t("post-see-as")}</h2>
            {viewers(audience, card.house.as_ref().map(|house| house.is_public))}
        </section>
    }
    .into_any()
}

/// The rules that hold for it, in sentences.
fn rules(card: &Card, counts: Counts, open: bool) -> Vec<String> {
    let audience: Audience = card.visibility.parse().unwrap_or(Audience::Private);
    if !published(card) {
        let state = if card.deleted_at.is_some() { "trash" } else { card.publish_state.as_str() };
        return vec![t(&format!("post-rule-{state}"))];
    }
    let place = card.organization.as_ref().map(|place| place.name.clone()).unwrap_or_default();
    let mut rules = vec![tr(
        &format!("post-rule-{audience}"),
        &[
            ("organization", place.clone().into()),
            ("followers", counts.followers.unwrap_or_default().into()),
            ("house", counts.house.unwrap_or_default().into()),
        ],
    )];
    if let Some(house) = card.house.as_ref().filter(|house| !house.is_public) {
        rules.push(tr("post-rule-closed-house", &[("house", house.name.clone().into())]));
    }
    if audience != Audience::Private {
        rules.push(t("post-rule-blocked"));
        rules.push(tr("post-rule-moderators", &[("organization", place.into())]));
    }
    if card.quotes.is_some() {
        rules.push(t("post-rule-quote"));
    }
    rules.push(if open { t("post-rule-indexed") } else { t("post-rule-not-indexed") });
    rules
}

/// Why whoever asks sees it.
fn own_reason(card: &Card, counts: Counts) -> String {
    let audience = card.visibility.parse().unwrap_or(Audience::Private);
    let why = match audience {
        _ if card.is_mine => "author",
        _ if !published(card) => "moderator",
        Audience::Public => "public",
        Audience::Members if counts.is_member => "member",
        Audience::Followers if counts.is_follower => "follower",
        Audience::House if counts.is_of_house => "house",
        _ => "moderator",
    };
    t(&format!("post-why-{why}"))
}
