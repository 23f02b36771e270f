//! The page of a form.

use super::show::here;
use super::{Sheet, inputs, sections, summary};
use crate::{action, conflict, draft, side, tab};
use axum::response::Response;
use engine::registry::words;
use frame::{Desk, Place};
use leptos::prelude::*;
use serde_json::Value;
use ui::prelude::*;

/// The answer.
pub(super) fn answer(desk: &Desk, sheet: Sheet, query: &[(String, String)]) -> Response {
    let noun = sheet.noun.clone();
    let locale = desk.cx.locale;
    let title = match &sheet.row {
        Some(row) if !row.title.trim().is_empty() => row.title.clone(),
        Some(_) => words::sentence(&noun.one(locale)),
        None => ui::i18n::message(locale, "form-new", &[("name", noun.one(locale).into())]),
    };
    let crumbs = vec![NavLink::new(words::sentence(&noun.many(locale)), desk.list_href(&noun))];
    let place = Place { title, system: noun.system.clone(), resource: noun.path.clone(), crumbs };
    let status = sheet.status;
    let asked = Asked {
        kept: query.iter().any(|(name, value)| name == "draft" && value == "kept"),
        pick: query.iter().find(|(name, _)| name == "pick").map(|(_, value)| value.clone()),
    };
    let own = desk.clone();
    let mut page = frame::page(desk, place, move || body(&own, &sheet, asked));
    page.status = status;
    desk.cx.page(page)
}

/// What the address asks of the page.
struct Asked {
    kept: bool,
    pick: Option<String>,
}

fn body(desk: &Desk, sheet: &Sheet, asked: Asked) -> AnyView {
    let picked = asked.pick.zip(sheet.row.as_ref()).map(|(pick, row)| {
        let (id, title) = (row.id.to_string(), row.title.clone());
        view! { <picked-row pick=pick row-id=id row-title=title></picked-row><p class="form-note">{t("form-picked")}</p> }
    });
    let main = match &sheet.related {
        Some(related) => tab::view(desk, sheet, related),
        None if trashed(sheet) => {
            view! { <div class="form-read">{sections::view(desk, sheet, false)}</div> }.into_any()
        }
        None if inputs(desk, &sheet.noun, sheet.is_new()).is_empty() => {
            view! { <div class="form-read">{sections::view(desk, sheet, false)}</div> }.into_any()
        }
        None => form(desk, sheet, asked.kept),
    };
    let above = sheet.row.as_ref().map(|row| view! { {action::trash_note(desk, sheet, row)}{action::bar(desk, sheet, row)}{tab::links(desk, sheet)} });
    let beside = sheet.row.as_ref().map(|row| side::view(desk, sheet, row));
    view! {
        {picked}
        <div class="form-page">
            <div class="form-main">{above}{main}</div>
            {beside}
        </div>
    }
    .into_any()
}

fn trashed(sheet: &Sheet) -> bool {
    sheet.row.as_ref().is_some_and(engine::Row::is_trashed)
}

fn form(desk: &Desk, sheet: &Sheet, kept: bool) -> AnyView {
    let (path, id) = here(desk, sheet);
    let who = desk.cx.session.as_ref().map(|session| session.user_id.to_string()).unwrap_or_default();
    let presence = id.map(|_| format!("{path}/presence"));
    let inner = view! {
        // The first button is the one of the Enter key.
        <button type="submit" class="sr-only" name="_enter" value="1" tabindex="-1" aria-hidden="true">{t("form-save")}</button>
        {summary::view(desk, sheet)}
        {conflict::view(desk, sheet)}
        {draft::view(desk, sheet, kept)}
        {hidden(desk, sheet)}
        {sections::view(desk, sheet, true)}
        {buttons(sheet)}
    };
    view! {
        <record-form draft-src=draft::href(desk, sheet) presence-src=presence who=who>
            <form class="record-form" id="record" method="post" action=path>{inner}</form>
        </record-form>
    }
    .into_any()
}

/// What the form has to know when it comes back.
fn hidden(desk: &Desk, sheet: &Sheet) -> Vec<AnyView> {
    let names: Vec<&str> =
        inputs(desk, &sheet.noun, sheet.is_new()).iter().map(|field| field.name.as_str()).collect();
    let mut all = vec![("_fields", names.join(","))];
    if sheet.row.is_some() {
        all.push(("_version", sheet.version.clone()));
        all.push(("_base", Value::Object(sheet.base.clone()).to_string()));
    }
    if !sheet.locked.is_empty() {
        all.push(("_locked", sheet.locked.join(",")));
    }
    for name in ["_next", "_pick"] {
        if let Some(value) = sheet.typed.get(name).filter(|value| !value.is_empty()) {
            all.push((name, value.to_owned()));
        }
    }
    // What was asked and answered about a conflict stays so, when something else is wrong with the form.
    if sheet.clashes.is_empty() {
        let settled = |name: &str| name == "_clashes" || name.starts_with("_choice.");
        let pairs = sheet.typed.0.iter().filter(|(name, _)| settled(name));
        all.extend(pairs.map(|(name, value)| (name.as_str(), value.clone())));
    }
    all.into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value/> }.into_any())
        .collect()
}

fn buttons(sheet: &Sheet) -> AnyView {
    let another = sheet.is_new().then(|| {
        view! { <button class="button button-quiet" name="_another" value="1">{t("form-save-another")}</button> }
    });
    view! {
        <div class="record-bar">
            <button class="button" type="submit" data-save="1" aria-keyshortcuts="Control+S">{t("form-save")}</button>
            <button class="button button-quiet" name="_stay" value="1">{t("form-save-stay")}</button>
            {another}
            <p role="status" data-status="1"></p>
        </div>
    }
    .into_any()
}
