//! `/settings/privacy`: rules for others, filters, the ways to whom one blocks and mutes.

use crate::filter::model::{Filter, FilterDraft};
use crate::filter::page::filters;
use crate::filter::store::filter_list;
use crate::rule::model::RuleDraft;
use crate::rule::page::form;
use crate::rule::store::rule_find;
use axum::response::Response;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::spoken;
use web::{Answer, Cx};

/// `GET /settings/privacy`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn privacy(cx: Cx) -> Answer {
    cx.person()?;
    again(&cx, None, (FilterDraft::fresh(), FieldErrors::default())).await
}

/// The page with what was typed and what is wrong with it; the rules of the database where they were not typed.
///
/// # Errors
/// If the database is away.
pub async fn again(
    cx: &Cx,
    rules: Option<(RuleDraft, FieldErrors)>,
    filter: (FilterDraft, FieldErrors),
) -> Answer {
    let read = cx.app.db.read(cx.actor(), async |tx| Ok((rule_find(tx).await?, filter_list(tx).await?)));
    let (kept, list) = read.await?;
    let rules = rules.unwrap_or((kept, FieldErrors::default()));
    Ok(page(cx, rules, list, filter))
}

fn page(
    cx: &Cx,
    (rules, wrong): (RuleDraft, FieldErrors),
    list: Vec<Filter>,
    (draft, errors): (FilterDraft, FieldErrors),
) -> Response {
    let (wrong, errors) = (spoken(cx, &wrong), spoken(cx, &errors));
    let zone = cx.zone();
    let code = if wrong.is_empty() && errors.is_empty() { 200 } else { 422 };
    let mut page = portal::settings_page(cx, "settings-privacy", move || {
        view! {
            <ul class="privacy-ways">
                {way("/settings/privacy/blocked", "ban", "person-blocks")}
                {way("/settings/privacy/muted", "volume-x", "person-mutes")}
                {way("/people/requests", "user-plus", "person-requests")}
            </ul>
            {form(&rules, &wrong)}
            {filters(&list, zone, &draft, &errors)}
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

fn way(href: &'static str, icon: &'static str, key: &str) -> AnyView {
    view! { <li><a href=href><Icon name=icon/><span>{t(key)}</span></a></li> }.into_any()
}
