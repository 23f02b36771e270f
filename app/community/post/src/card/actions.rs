//! What one can do with a post: react, comment, keep, pass on, and what its author and leaders can.

use super::model::{Audience, Card};
use crate::quote;
use crate::remind;
use comment::{Reactions, reaction_bar};
use leptos::prelude::*;
use ui::prelude::*;

/// The line below a post. `here` is the address to come back to.
pub fn actions(card: &Card, here: &str) -> AnyView {
    if card.publish_state != "published" || card.deleted_at.is_some() {
        return view! { <footer class="post-actions">{more(card, here)}</footer> }.into_any();
    }
    let signed_in = ui::cx::current().person.is_some();
    let reactions = Reactions { count: card.likes_count, mine: card.reaction.clone() };
    let back = format!("{here}#post-{}", card.id.simple());
    view! {
        <footer class="post-actions">
            {reaction_bar(("posts", card.id), &reactions, &back)}
            {comments(card)}
            {signed_in.then(|| view! { {share(card, &back)}{keep(card, &back)} })}
            {more(card, here)}
        </footer>
        {remind::line(card, &back)}
    }
    .into_any()
}

fn comments(card: &Card) -> AnyView {
    let label = tr("post-comments", &[("count", card.comments_count.into())]);
    view! {
        <a class="post-action" href=format!("{}#comments", card.path())>
            <Icon name="message-circle"/><span class="sr-only">{label}</span>
            <span aria-hidden="true">{count(card.comments_count)}</span>
        </a>
    }
    .into_any()
}

fn count(number: i32) -> Option<AnyView> {
    let locale = ui::cx::current().locale;
    (number > 0)
        .then(|| view! { <span class="post-count">{format::number(number.into(), locale)}</span> }.into_any())
}

/// Only what is for all is passed on.
fn share(card: &Card, back: &str) -> Option<AnyView> {
    let may = [Audience::Public.as_str(), Audience::Members.as_str()].contains(&card.visibility.as_str());
    let label = if card.is_shared { t("post-unshare") } else { t("post-share") };
    (may && !card.is_mine).then(|| {
        let path = format!("{}/share", card.path());
        toggle(&path, ("repeat", label), card.is_shared, count(card.shares_count), back)
    })
}

fn keep(card: &Card, back: &str) -> AnyView {
    let label = if card.kept.is_some() { t("post-unkeep") } else { t("post-keep") };
    toggle(&format!("{}/bookmark", card.path()), ("bookmark", label), card.kept.is_some(), None, back)
}

/// A button that switches something on or off, whatever it was before.
fn toggle(
    action: &str,
    (icon, label): (&'static str, String),
    on: bool,
    count: Option<AnyView>,
    back: &str,
) -> AnyView {
    let title = label.clone();
    view! {
        <form method="post" action=action.to_owned()>
            <HiddenField name="on" value=if on { "false" } else { "true" }/>
            <HiddenField name="back" value=back.to_owned()/>
            <button type="submit" class=if on { "post-action post-action-on" } else { "post-action" } title=title>
                <Icon name=icon/><span class="sr-only">{label}</span>{count}
            </button>
        </form>
    }
    .into_any()
}

/// What is done rarely.
fn more(card: &Card, here: &str) -> AnyView {
    let (path, live) = (card.path(), card.deleted_at.is_none());
    let pin = (card.may_pin && live && card.publish_state == "published").then(|| {
        let label = if card.is_pinned { t("post-unpin") } else { t("post-pin") };
        let on = if card.is_pinned { "false" } else { "true" };
        view! {
            <form method="post" action=format!("{path}/pin")>
                <HiddenField name="on" value=on/><HiddenField name="back" value=here.to_owned()/>
                <button type="submit"><Icon name="pin"/><span>{label}</span></button>
            </form>
        }
    });
    let remind =
        (ui::cx::current().person.is_some() && live && card.publish_state == "published").then(|| {
            view! { <a href=remind::path(card, here)><Icon name="bell"/><span>{t("post-remind")}</span></a> }
        });
    let own = (card.is_mine && live).then(|| {
        view! {
            <a href=format!("{path}/edit")><Icon name="pencil"/><span>{t("post-edit")}</span></a>
            <form method="post" action=format!("{path}/delete")>
                <button type="submit"><Icon name="trash-2"/><span>{t("post-delete")}</span></button>
            </form>
        }
    });
    let quoting = card.quoting.as_deref().map(|answer| {
        let label = if answer == "pending" { t("post-quote-ask") } else { t("post-quote") };
        view! { <a href=format!("/posts/new?quote={}", card.id)><Icon name="quote"/><span>{label}</span></a> }
    });
    let quoted = card.quotations.as_ref().filter(|quotations| live && quotations.all > 0).map(|quotations| {
        view! { <a href=format!("{path}/quotes")><Icon name="messages-square"/><span>{quote::count(quotations)}</span></a> }
    });
    let report = (!card.is_mine).then(|| {
        view! { <a href=format!("/report/posts/{}", card.id)><Icon name="flag"/><span>{t("post-report")}</span></a> }
    });
    view! {
        <div class="post-rest">
            <Menu label=t("post-more") quiet=true>
                <a href=format!("{path}/audience")><Icon name="eye"/><span>{t("post-audience-link")}</span></a>
                {quoting}{remind}{quoted}{pin}{own}{report}
            </Menu>
        </div>
    }
    .into_any()
}
