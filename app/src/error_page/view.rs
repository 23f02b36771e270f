//! The error page: what happened, what to do, ways on.

use super::trouble::{Trouble, sign_in_path};
use leptos::prelude::*;
use ui::layout::PublicLayout;
use ui::{Page, t, tr};
use web::Cx;

/// Where a person may want to go from here, besides the home page.
pub struct Ways {
    /// The page of ours from which they came.
    pub back: Option<String>,
    /// This address, if asking again does no harm.
    pub again: Option<String>,
}

/// The page for this trouble.
pub fn page(cx: &Cx, trouble: Trouble, ways: Ways) -> Page {
    let title = trouble.words(cx, "title");
    let text = trouble.words(cx, "text");
    let status = trouble.status;
    let links = links(cx, &trouble, ways);
    let mut page = Page::new(title.clone(), move || body(trouble, title, text, links));
    page.status = status;
    page
}

fn links(cx: &Cx, trouble: &Trouble, ways: Ways) -> Vec<(String, String)> {
    let mut links = Vec::new();
    if cx.session.is_none() && matches!(trouble.status, 401 | 403 | 404) {
        links.push((sign_in_path(ways.again.as_deref().unwrap_or("/")), cx.t("error-way-sign-in")));
    }
    if let (Some(again), 429 | 500 | 503) = (ways.again, trouble.status) {
        links.push((again, cx.t("error-way-again")));
    }
    if let Some(back) = ways.back.filter(|back| back != cx.path_and_query()) {
        links.push((back, cx.t("error-way-back")));
    }
    links.push(("/".to_owned(), cx.t("error-way-home")));
    if matches!(trouble.status, 404 | 410) {
        links.push(("/search".to_owned(), cx.t("error-way-search")));
    }
    links
}

fn body(trouble: Trouble, title: String, text: String, links: Vec<(String, String)>) -> impl IntoView {
    let fields: Vec<_> =
        trouble.fields.iter().map(|(_, sentence)| view! { <li>{sentence.to_owned()}</li> }).collect();
    let wait = trouble.retry_after.map(|seconds| tr("error-wait", &[("seconds", seconds.into())]));
    view! {
        <PublicLayout>
            <div class="mx-auto max-w-3xl px-6 py-24">
            <p class="font-display text-6xl tabular-nums" aria-hidden="true">{trouble.status.to_string()}</p>
            <h1 class="font-display text-4xl mt-4">{title}</h1>
            <p class="mt-4 text-lg">{text}</p>
            {(!fields.is_empty()).then(|| view! { <ul class="mt-4 list-disc ps-6">{fields}</ul> })}
            {wait.map(|wait| view! { <p class="mt-4">{wait}</p> })}
            {trouble.reference.map(|reference| {
                view! { <p class="mt-4">{t("error-reference")} " " <code>{reference}</code></p> }
            })}
            <nav aria-label=t("error-ways") class="mt-8">
                <ul class="flex flex-wrap gap-6">
                    {links.into_iter().map(|(href, label)| view! { <li><a href=href>{label}</a></li> }).collect_view()}
                </ul>
            </nav>
            </div>
        </PublicLayout>
    }
}
