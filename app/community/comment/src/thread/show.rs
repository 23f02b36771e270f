//! Comments with what answers them.

use super::model::{Node, Remark, Sort, Thread};
use super::tree::count;
use crate::address::{thread_path, with_here};
use crate::reaction::{Reactions, reaction_bar};
use crate::remark::{mention, tools};
use chrono::Utc;
use kernel::SafeHtml;
use leptos::prelude::*;
use ui::prelude::*;

/// How many there are, where the page holds all of them.
pub fn heading(thread: &Thread) -> String {
    let count = count(&thread.remarks);
    if thread.whole && count > 0 {
        tr("comment-count", &[("count", count.into())])
    } else {
        t("comment-title")
    }
}

/// The ways to sort, where there is something to sort.
pub fn sorts(thread: &Thread) -> Option<AnyView> {
    let (word, id) = thread.subject.as_ref()?;
    let path = thread_path(word, *id);
    (thread.remarks.len() > 1).then(|| {
        let links = Sort::ALL
            .iter()
            .map(|sort| {
                let current = (*sort == thread.sort).then_some("true");
                let word = sort.as_str();
                view! { <li><a href=format!("{path}?sort={word}") aria-current=current>{t(&format!("comment-sort-{word}"))}</a></li> }
            })
            .collect_view();
        view! { <nav class="thread-sorts" aria-label=t("comment-sort")><ul>{links}</ul></nav> }.into_any()
    })
}

/// The comments, and the way to more of them.
pub fn list(thread: &Thread, here: &str) -> AnyView {
    let Some((word, id)) = &thread.subject else {
        return ().into_any();
    };
    if thread.remarks.is_empty() {
        return view! { <p class="thread-empty">{t("comment-none")}</p> }.into_any();
    }
    let next = thread.next.as_ref().map(|after| {
        let path = thread_path(word, *id);
        format!("{path}?sort={}&after={after}", thread.sort.as_str())
    });
    view! {
        <ol class="remarks">{nodes(&thread.remarks, thread, here)}</ol>
        <Pager next=next label=t("comment-title")/>
    }
    .into_any()
}

fn nodes(nodes: &[Node], thread: &Thread, here: &str) -> AnyView {
    nodes.iter().map(|node| one(node, thread, here)).collect_view().into_any()
}

fn one(node: &Node, thread: &Thread, here: &str) -> AnyView {
    let remark = &node.remark;
    let inside = if remark.is_gone { gone(remark, here) } else { quietly(remark, thread, here) };
    view! {
        <li class="remark" id=format!("comment-{}", remark.id)>
            {inside}
            {answers(node, thread, here)}
        </li>
    }
    .into_any()
}

fn answers(node: &Node, thread: &Thread, here: &str) -> AnyView {
    let (seen, all) = (node.answers.len(), usize::try_from(node.remark.answers).unwrap_or(usize::MAX));
    let more = (all > seen).then(|| {
        let path = thread_path(&node.remark.subject_type, node.remark.subject_id);
        let href = format!("{path}?below={}#comment-{}", node.remark.id, node.remark.id);
        view! { <p class="remark-more"><a href=href>{tr("comment-more", &[("count", (all - seen).into())])}</a></p> }
    });
    let list = (seen > 0).then(|| {
        view! {
            <details class="remark-answers" open="">
                <summary>{tr("comment-answers", &[("count", count(&node.answers).into())])}</summary>
                <ol class="remarks">{nodes(&node.answers, thread, here)}</ol>
            </details>
        }
    });
    view! { {list}{more} }.into_any()
}

/// What its author took back: only they see this.
fn gone(remark: &Remark, here: &str) -> AnyView {
    view! {
        <div class="remark-gone">
            <p>{t("comment-gone")}</p>
            {tools::press(&format!("/comments/{}/restore", remark.id), t("comment-restore"), here)}
        </div>
    }
    .into_any()
}

/// Behind a line, if the reader muted its author or filters its words.
fn quietly(remark: &Remark, thread: &Thread, here: &str) -> AnyView {
    match &remark.quiet {
        Some(why) if why == "hide" => {
            view! { <p class="remark-quiet">{t("comment-quiet-hide")}</p> }.into_any()
        }
        Some(why) => {
            let summary = t(&format!("comment-quiet-{why}"));
            view! { <details class="remark-quiet"><summary>{summary}</summary>{full(remark, thread, here)}</details> }
                .into_any()
        }
        None => full(remark, thread, here),
    }
}

fn full(remark: &Remark, thread: &Thread, here: &str) -> AnyView {
    view! {
        <article class="remark-body">
            {head(remark, true)}
            {words(remark)}
            <div class="remark-tools">
                {bar(remark, here)}
                {answer(remark, thread, here)}
                {tools::tools(remark, thread.about.decides, here)}
            </div>
        </article>
    }
    .into_any()
}

fn bar(remark: &Remark, here: &str) -> AnyView {
    let here = crate::address::at_comment(here, here, remark.id);
    let reactions = Reactions { count: remark.likes_count, mine: remark.mine.clone() };
    reaction_bar(("comments", remark.id), &reactions, &here)
}

fn answer(remark: &Remark, thread: &Thread, here: &str) -> Option<AnyView> {
    let open = thread.about.is_open() && remark.publish_state == "published";
    open.then(|| {
        let href = with_here(&format!("/comments/{}/reply", remark.id), here);
        let who =
            remark.author.as_ref().map(|author| author.0.name.clone()).unwrap_or_else(|| t("comment-nobody"));
        view! {
            <a class="remark-answer" href=href>
                <Icon name="reply"/>{t("comment-reply")}
                <span class="sr-only" dir="auto">{tr("comment-reply-to", &[("name", who.into())])}</span>
            </a>
        }
        .into_any()
    })
}

/// Who said it when, and in which state it is.
pub fn head(remark: &Remark, linked: bool) -> AnyView {
    let author = match &remark.author {
        Some(author) => person_badge(&author.0),
        None => view! { <p class="person-badge">{t("comment-nobody")}</p> }.into_any(),
    };
    let by =
        remark.is_by_author.then(|| view! { <Badge label=t("comment-by-author") kind=BadgeKind::Accent/> });
    let state = (remark.publish_state != "published").then(|| {
        view! { <Badge label=t(&format!("comment-state-{}", remark.publish_state)) kind=BadgeKind::Warn/> }
    });
    let edited = remark.is_edited.then(|| {
        view! { <a class="remark-edited" href=format!("/comments/{}/history", remark.id)>{t("comment-edited")}</a> }
    });
    view! { <header class="remark-head">{author}{by}{time(remark, linked)}{edited}{state}</header> }
        .into_any()
}

fn time(remark: &Remark, linked: bool) -> AnyView {
    let ui = ui::cx::current();
    // Pages of visitors are kept; "an hour ago" would not stay true.
    let words = match ui.person {
        Some(_) => format::relative(remark.created_at, Utc::now(), ui.locale),
        None => format::date(remark.created_at.date_naive(), ui.locale),
    };
    let time = view! { <time datetime=remark.created_at.to_rfc3339()>{words}</time> };
    if linked {
        view! { <a class="remark-time" href=format!("/comments/{}", remark.id)>{time}</a> }.into_any()
    } else {
        view! { <span class="remark-time">{time}</span> }.into_any()
    }
}

/// Its words.
pub fn words(remark: &Remark) -> AnyView {
    let markdown = mention::shown(&remark.content, &remark.named.0);
    let html = SafeHtml::from_markdown(&markdown, 2).into_string();
    view! { <div class="prose" dir="auto" inner_html=html></div> }.into_any()
}
