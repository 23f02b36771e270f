//! An item's own page: its content, its neighbours, what people say below it.

use super::frame::{Frame, ModuleConfig};
use super::item::ItemPage;
use super::query::Found;
use super::{query, seo, shell};
use crate::comment::model::{CommentDraft, CommentView};
use crate::comment::{page as comments, store as comment_store};
use crate::event::ics;
use crate::module::store::{Neighbour, item_find, item_moved, neighbours};
use crate::module::{Module, Precision, show, words};
use axum::extract::Path;
use axum::response::IntoResponse;
use chrono::Duration;
use db::prelude::*;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use ui::nav::{Breadcrumbs, NavLink};
use ui::person::person_badge;
use ui::{t, tr};
use web::{Answer, Cx, Form};

/// The words of an item's address.
pub type ItemPath = Path<(String, String, String, String)>;

/// An item with everything around it.
struct Detail {
    frame: Frame,
    config: ModuleConfig,
    page: ItemPage,
    beside: [Option<Neighbour>; 2],
    comments: Vec<CommentView>,
}

/// What is at an address.
enum Loaded {
    Here(Box<Detail>),
    /// The item has this slug now.
    ItemMoved(String),
    NoSubsite,
}

/// `/{prefix}/{subsite}/{module}/{item}`; with `.ics` at its end an event as a calendar file.
///
/// # Errors
/// `NotFound` if there is no such item that one may see.
pub async fn subsite_item(cx: Cx, Path((prefix, slug, module, item)): ItemPath) -> Answer {
    let module = module_of(&module)?;
    if item.contains('\0') {
        return Err(AppError::NotFound.into());
    }
    let (item, calendar) = match item.strip_suffix(".ics") {
        Some(item) if module == Module::Events => (item.to_owned(), true),
        _ => (item, false),
    };
    match load(&cx, (&prefix, &slug), module, &item).await? {
        Loaded::Here(detail) if calendar => Ok(calendar_file(&cx, &detail)),
        Loaded::Here(detail) => {
            Ok(cx.page(page(&cx, *detail, CommentDraft::default(), FieldErrors::default())))
        }
        Loaded::ItemMoved(now) => {
            let end = if calendar { ".ics" } else { "" };
            Ok(web::answer::moved(&format!("/{prefix}/{slug}/{module}/{now}{end}")))
        }
        Loaded::NoSubsite => query::moved(&cx, &prefix, &slug).await,
    }
}

/// `POST /{prefix}/{subsite}/{module}/{item}/comments`.
///
/// # Errors
/// `Unauthenticated` for a visitor, `NotFound` where nothing can be said, `Forbidden` where a topic is closed.
pub async fn comment_create(
    cx: Cx,
    Path((prefix, slug, module, item)): ItemPath,
    Form(draft): Form<CommentDraft>,
) -> Answer {
    cx.person()?;
    let module = module_of(&module)?;
    let Loaded::Here(detail) = load(&cx, (&prefix, &slug), module, &item).await? else {
        return Err(AppError::NotFound.into());
    };
    if !module.takes_comments() || detail.page.card.publish_state != "published" {
        return Err(AppError::NotFound.into());
    }
    if detail.page.card.extra.0.locked {
        return Err(AppError::Forbidden.into());
    }
    let errors = draft.errors(|id| cx.t(id));
    if !errors.is_empty() {
        let mut page = page(&cx, *detail, draft, errors);
        page.status = 422;
        page.tags.clear();
        return Ok(cx.page(page));
    }
    let (subsite, id, text) = (detail.frame.id, detail.page.card.id, draft.text());
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| comment_store::comment_create(tx, subsite, module, id, &text).await)
        .await?;
    Ok(cx.done(&format!("{}#comments", detail.page.card.href(&detail.frame.base())), "subsite-comment-done"))
}

fn module_of(word: &str) -> Result<Module, AppError> {
    word.parse().ok().filter(|module: &Module| module.has_pages()).ok_or(AppError::NotFound)
}

async fn load(cx: &Cx, (prefix, slug): (&str, &str), module: Module, item: &str) -> StoreResult<Loaded> {
    cx.app
        .db
        .read(cx.actor(), async |tx| {
            let Found::Here(frame) = query::frame_or_moved(tx, prefix, slug).await? else {
                return Ok(Loaded::NoSubsite);
            };
            let config = frame.module(module).cloned().ok_or(StoreError::NotFound)?;
            let page = match item_find(tx, &frame, module, item).await {
                Err(StoreError::NotFound) => {
                    return Ok(Loaded::ItemMoved(item_moved(tx, frame.id, module, item).await?));
                }
                found => found?,
            };
            // Both at once: the second is on its way before the first has answered.
            let (beside, comments) = futures::try_join!(
                neighbours(tx, &page.card, config.sorting()),
                comment_store::comment_list(tx, module, page.card.id),
            )?;
            Ok(Loaded::Here(Box::new(Detail { frame: *frame, config, page, beside, comments })))
        })
        .await
}

fn page(cx: &Cx, detail: Detail, draft: CommentDraft, errors: FieldErrors) -> ui::Page {
    let item = &detail.page.card;
    let title = format!("{} · {}", item.name(), detail.frame.name);
    let description = item.words(200);
    let canonical = (detail.frame.is_open() && item.publish_state == "published")
        .then(|| item.href(&detail.frame.base()));
    let json_ld = seo::item(&cx.app.settings.origin, &detail.frame, &detail.config, &detail.page);
    let image = item.picture().map(|image| image.src(image.at_most(1440), "jpg"));
    let mut tags = item.tags_for_cache();
    let people =
        detail.comments.iter().filter_map(|comment| comment.author.as_ref()).map(|author| author.0.id);
    tags.extend(people.map(|id| format!("profile:{id}")));
    let og_type = match item.module {
        Module::Articles | Module::Posts => "article",
        Module::Albums => "music.album",
        Module::Books => "book",
        Module::Videos => "video.other",
        _ => "website",
    };
    let module = item.module;
    let mut page =
        shell::page(detail.frame.clone(), title, Some(module), move |_| body(detail, draft, errors));
    page.description = description;
    page.canonical = canonical;
    page.json_ld = json_ld;
    page.image = image.or(page.image);
    page.og_type = og_type;
    page.tags.extend(tags);
    page
}

fn body(detail: Detail, draft: CommentDraft, errors: FieldErrors) -> AnyView {
    let Detail { frame, config, page, beside, comments } = detail;
    let item = &page.card;
    let base = frame.base();
    let class = format!("item item-{}", item.module);
    let crumbs = vec![
        NavLink::new(frame.name.clone(), base.clone()),
        NavLink::new(config.name(), format!("{base}/{}", item.module)),
        NavLink::new(item.name(), item.href(&base)).here(true),
    ];
    let talk = item.module.takes_comments().then(|| {
        let open = !item.extra.0.locked && item.publish_state == "published";
        comments::comments(comments, &item.href(&base), open, draft, &errors)
    });
    let draft_notice = (item.publish_state != "published").then(|| shell::notice("subsite-draft"));
    let lang = item.extra.0.lang.clone();
    view! {
        <article class=class lang=lang>
            {draft_notice}
            <Breadcrumbs links=crumbs/>
            {head(&frame, &page)}
            <div class="item-body">{content(&page)}</div>
            {tags(&frame, &page)}
        </article>
        {steps(&base, item.module, beside)}
        {talk}
    }
    .into_any()
}

fn head(frame: &Frame, page: &ItemPage) -> AnyView {
    let item = &page.card;
    let kind = item.extra.0.type_id.and_then(|id| frame.kinds.0.get(&id).cloned());
    // Dates of events and deadlines stand large in their pages already.
    let dated = !matches!(item.module, Module::Events | Module::Bounties | Module::Awards);
    let time = dated.then(|| show::time(item, ""));
    let class = if item.name().chars().count() > 40 { "item-name item-name-long" } else { "item-name" };
    view! {
        <header class="item-head">
            <p class="kicker">{kind.map(|kind| view! { <span dir="auto">{kind}</span> })} {time}</p>
            <h1 class=class dir="auto">{item.name()}</h1>
            {page.author.as_ref().map(|author| person_badge(&author.0))}
        </header>
    }
    .into_any()
}

fn content(page: &ItemPage) -> AnyView {
    match page.card.module {
        Module::Timeline => crate::timeline::page::body(page),
        Module::Awards => crate::award::page::body(page),
        Module::Albums => crate::album::page::body(page),
        Module::Books => crate::book::page::body(page),
        Module::Videos => crate::video::page::body(page),
        Module::Gallery => crate::gallery::page::body(page),
        Module::Events => crate::event::page::body(page),
        Module::Merch => crate::merch::page::body(page),
        Module::Articles => crate::article::page::body(page),
        Module::Posts => crate::post::page::body(page),
        Module::Bounties => crate::bounty::page::body(page),
        Module::Forum => crate::forum::page::body(page),
        Module::Connections => crate::connection::page::body(page),
        Module::Contributions => crate::contribution::page::body(page),
        Module::About | Module::Sections => page.prose(),
    }
}

/// Tags lead to the items of this module with the same tag.
fn tags(frame: &Frame, page: &ItemPage) -> AnyView {
    let item = &page.card;
    if item.tags.is_empty() {
        return ().into_any();
    }
    let path = format!("{}/{}", frame.base(), item.module);
    let links = item.tags.iter().map(|tag| {
        view! { <li><a href=format!("{path}?tag={}", kernel::address::encode_all(tag)) dir="auto">{tag.clone()}</a></li> }
    });
    view! { <ul class="tag-list" aria-label=t("subsite-tags")>{links.collect_view()}</ul> }.into_any()
}

/// The ways to the items before and after.
fn steps(base: &str, module: Module, [previous, next]: [Option<Neighbour>; 2]) -> AnyView {
    if previous.is_none() && next.is_none() {
        return ().into_any();
    }
    let step = |to: Option<Neighbour>, rel: &'static str, key: &'static str| {
        to.map(|to| {
            view! {
                <a href=format!("{base}/{module}/{}", to.slug) rel=rel class=format!("step step-{rel}")>
                    <span class="step-way">{t(key)}</span>
                    <span class="step-name"><bdi>{to.name()}</bdi></span>
                </a>
            }
        })
    };
    let label = tr("subsite-steps", &[("name", t(module.key()).into())]);
    view! {
        <nav class="steps" aria-label=label>
            {step(previous, "prev", "subsite-previous")}
            {step(next, "next", "subsite-next")}
        </nav>
    }
    .into_any()
}

fn calendar_file(cx: &Cx, detail: &Detail) -> axum::response::Response {
    let item = &detail.page.card;
    let extra = &item.extra.0;
    let origin = &cx.app.settings.origin;
    let start = item.at.unwrap_or(item.sort_at);
    let local_day = |at| words::local(item, at).date_naive();
    let days = (item.at_precision == Precision::Day)
        .then(|| (local_day(start), local_day(extra.ends.unwrap_or(start)) + Duration::days(1)));
    let place =
        [extra.venue.clone(), extra.location.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
    let file = ics::calendar(&ics::CalendarEvent {
        uid: format!("{}@{host}", item.id),
        stamp: item.updated_at,
        start,
        end: extra.ends,
        days,
        summary: item.title.clone(),
        description: detail.page.body.as_deref().map(kernel::plain_text),
        location: (!place.is_empty()).then_some(place),
        url: format!("{origin}{}", web::answer::local(&item.href(&detail.frame.base()))),
        cancelled: extra.cancelled,
    });
    ([("content-type", "text/calendar; charset=utf-8")], file).into_response()
}
