//! `GET /posts/{id}/history`: what a post said before, with what was taken away and added.

use super::store::{self, Revision};
use crate::card::{Card, moment};
use crate::text::{self, People};
use axum::extract::Path;
use leptos::prelude::*;
use portal::portal_page;
use similar::{ChangeTag, TextDiff};
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// `GET /posts/{id}/history`.
///
/// # Errors
/// `NotFound` for what whoever asks does not see.
pub async fn history(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    let (card, revisions) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            Ok((store::post_find(tx, id).await?, store::revision_list(tx, id).await?))
        })
        .await?;
    Ok(cx.page(portal_page(cx.t("post-history"), move || {
        let back = super::back(&card);
        let list = if revisions.is_empty() {
            view! { <p>{t("post-history-none")}</p> }.into_any()
        } else {
            view! { <p class="help">{t("post-history-text")}</p><ol class="post-history">{changes(&card, revisions)}</ol> }.into_any()
        };
        view! { <header class="portal-head"><h1>{t("post-history")}</h1></header>{back}{list} }.into_any()
    })))
}

/// From the newest change to the oldest: each text beside the one that replaced it.
fn changes(card: &Card, revisions: Vec<Revision>) -> AnyView {
    let mut newer = whole(card.title.as_deref(), &card.said());
    let mut items = Vec::with_capacity(revisions.len());
    for revision in revisions {
        let nobody = People::new();
        let people = revision.people.as_ref().map_or(&nobody, |people| &people.0);
        let older = whole(revision.title.as_deref(), &text::handles(&revision.content, people));
        items.push(view! {
            <li>
                <h2>{tr("post-history-changed", &[])}" "{moment(revision.replaced_at)}</h2>
                <p class="post-diff" dir="auto">{difference(&older, &newer)}</p>
            </li>
        });
        newer = older;
    }
    items.into_iter().collect_view().into_any()
}

fn whole(title: Option<&str>, content: &str) -> String {
    title.map_or_else(|| content.to_owned(), |title| format!("{title}\n\n{content}"))
}

/// Words that went and words that came; elements say so to screen readers, colour and line only repeat it.
fn difference(older: &str, newer: &str) -> AnyView {
    let diff = TextDiff::from_words(older, newer);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, words)) if *tag == change.tag() => words.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    runs.into_iter()
        .map(|(tag, words)| match tag {
            ChangeTag::Equal => view! { <span>{words}</span> }.into_any(),
            ChangeTag::Delete => view! { <del>{words}</del> }.into_any(),
            ChangeTag::Insert => view! { <ins>{words}</ins> }.into_any(),
        })
        .collect_view()
        .into_any()
}
