//! Comments below an item, and the form for one more.

use super::model::{CommentDraft, CommentView};
use crate::module::words;
use kernel::{FieldErrors, SafeHtml};
use leptos::prelude::*;
use ui::button::SubmitButton;
use ui::form::TextArea;
use ui::{format, t, tr};

/// The list and the form. `action` is the item's address; `open` says whether more can be said.
pub fn comments(
    list: Vec<CommentView>,
    action: &str,
    open: bool,
    draft: CommentDraft,
    errors: &FieldErrors,
) -> AnyView {
    let count = list.len();
    let rows = list.into_iter().map(comment).collect_view();
    let heading = if count == 0 {
        t("subsite-comments")
    } else {
        tr("subsite-comments-count", &[("count", count.into())])
    };
    let list = (count > 0).then(|| view! { <ol class="comments">{rows}</ol> });
    view! {
        <section class="talk" id="comments" aria-labelledby="comments-name">
            <h2 id="comments-name" class="talk-name">{heading}</h2>
            {list}
            {if open { form(action, draft, errors) } else { closed() }}
        </section>
    }
    .into_any()
}

fn comment(comment: CommentView) -> AnyView {
    let html = SafeHtml::from_markdown(&comment.content, 2).into_string();
    let author = match &comment.author {
        Some(author) => ui::person::person_badge(&author.0),
        None => view! { <p class="person-badge">{t("subsite-comment-nobody")}</p> }.into_any(),
    };
    view! {
        <li class="comment" id=format!("comment-{}", comment.id.simple())>
            {author}
            <time class="card-meta" datetime=comment.created_at.to_rfc3339()>{format::date(comment.created_at.date_naive(), words::locale())}</time>
            <div class="prose" dir="auto" inner_html=html></div>
        </li>
    }
    .into_any()
}

fn closed() -> AnyView {
    view! { <p class="card-meta">{t("subsite-comments-closed")}</p> }.into_any()
}

fn form(action: &str, draft: CommentDraft, errors: &FieldErrors) -> AnyView {
    if ui::cx::current().person.is_none() {
        let href = format!(
            "{}?next={}",
            ui::nav::SIGN_IN,
            kernel::address::encode_all(&format!("{action}#comments"))
        );
        return view! { <p><a href=href class="button button-quiet">{t("subsite-comment-sign-in")}</a></p> }
            .into_any();
    }
    let error = errors.get("content").map(str::to_owned);
    view! {
        <form method="post" action=format!("{action}/comments") class="talk-form">
            <TextArea name="content" label=t("subsite-comment-field") value=draft.content error=error help=t("subsite-comment-help") required=true rows=4/>
            <SubmitButton label=t("subsite-comment-send")/>
        </form>
    }
    .into_any()
}
