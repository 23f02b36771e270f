//! The panel beside a form.

use super::Note;
use crate::page::Sheet;
use chrono_tz::Tz;
use engine::{Row, value};
use frame::Desk;
use leptos::prelude::*;
use serde_json::Value;
use ui::prelude::*;

/// The panel of a row.
pub fn view(desk: &Desk, sheet: &Sheet, row: &Row) -> AnyView {
    let path = desk.row_href(&sheet.noun, row.id);
    let history = crate::action::has_history(&sheet.noun).then(|| {
        view! { <p><a href=format!("{path}/history")><Icon name="history"/>" "{t("form-history")}</a></p> }
    });
    view! {
        <aside class="form-side" aria-label=t("form-beside")>
            {presence(sheet, &path)}
            {facts(desk, sheet, row)}
            {history}
            {uses(desk, sheet, row)}
            {super::has_notes(&sheet.noun).then(|| notes(desk, sheet, &path))}
        </aside>
    }
    .into_any()
}

fn presence(sheet: &Sheet, path: &str) -> AnyView {
    let names = sheet.side.others.join(", ");
    let words = (!names.is_empty()).then(|| tr("form-present", &[("names", names.into())]));
    view! { <live-note src=format!("{path}/presence")><p class="present">{words}</p></live-note> }.into_any()
}

/// Who made and changed it, when, and its public page.
fn facts(desk: &Desk, sheet: &Sheet, row: &Row) -> AnyView {
    let by = |names: &[&str]| names.iter().find_map(|name| row.label(name)).map(str::to_owned);
    let made =
        fact(desk, "form-made", row.get("created_at"), by(&["created_by", "created_by_id", "creator_id"]));
    let changed = fact(desk, "form-changed", row.get("updated_at"), by(&["updated_by", "updated_by_id"]));
    let public = sheet.noun.declared.address.and_then(|template| filled(template, row)).map(|href| {
        let words = href.clone();
        view! { <div><dt>{t("form-public")}</dt><dd><a href=href dir="ltr">{words}</a></dd></div> }
    });
    view! { <dl class="form-facts">{made}{changed}{public}</dl> }.into_any()
}

fn fact(desk: &Desk, key: &'static str, at: &Value, by: Option<String>) -> Option<AnyView> {
    let stored = at.as_str();
    let at = stored.and_then(|text| value::read_moment(text, Tz::UTC));
    if at.is_none() && by.is_none() {
        return None;
    }
    let when = at.map(|at| {
        let words = ui::format::date_time(at.with_timezone(&desk.scope.zone), desk.cx.locale);
        view! { <time datetime=at.to_rfc3339()>{words}</time> }
    });
    let by = by.map(|name| view! { <span class="fact-by" dir="auto">{name}</span> });
    Some(view! { <div><dt>{t(key)}</dt><dd>{by}" "{when}</dd></div> }.into_any())
}

/// The address of the public page, if the row has every value it needs.
fn filled(template: &str, row: &Row) -> Option<String> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        path.push_str(before);
        path.push_str(&frame::encode(row.text(name).filter(|text| !text.is_empty())?));
        rest = behind;
    }
    path.push_str(rest);
    Some(path)
}

fn uses(desk: &Desk, sheet: &Sheet, row: &Row) -> Option<AnyView> {
    if sheet.side.uses.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = sheet
        .side
        .uses
        .iter()
        .map(|one| {
            let (href, label, count) =
                (one.href(desk, row.id), one.label(desk, &sheet.noun), one.count(desk));
            view! { <li><a href=href>{label}</a>" "<span class="figures">{count}</span></li> }.into_any()
        })
        .collect();
    Some(view! { <section><h2>{t("form-used-title")}</h2><ul class="uses">{items}</ul></section> }.into_any())
}

fn notes(desk: &Desk, sheet: &Sheet, path: &str) -> AnyView {
    let to = format!("{path}/notes");
    let items: Vec<AnyView> = sheet.side.notes.iter().map(|note| one(desk, note, &to)).collect();
    view! {
        <section id="notes">
            <h2>{t("form-notes")}</h2>
            <ul class="notes">{items}</ul>
            <form class="note-form" method="post" action=to.clone()>
                <TextArea name="note-body" label=t("form-note-new") required=true rows=2 max_length=5000/>
                <button class="button button-quiet">{t("form-note-add")}</button>
            </form>
        </section>
    }
    .into_any()
}

fn one(desk: &Desk, note: &Note, to: &str) -> AnyView {
    let author = note.author.clone().unwrap_or_else(|| t("form-somebody"));
    let at = ui::format::date_time(note.created_at.with_timezone(&desk.scope.zone), desk.cx.locale);
    let (id, datetime) = (note.id.to_string(), note.created_at.to_rfc3339());
    let words = if note.resolved { t("form-note-reopen") } else { t("form-note-resolve") };
    let class = if note.resolved { "form-remark form-remark-done" } else { "form-remark" };
    let done = note.resolved.then(|| view! { <Badge label=t("form-note-done") kind=BadgeKind::Good/> });
    let delete = note.own.then(|| {
        view! { <button class="link-button" name="delete" value=id.clone()>{t("form-note-delete")}</button> }
    });
    view! {
        <li class=class>
            <p class="note-head"><strong dir="auto">{author}</strong>" "<time datetime=datetime>{at}</time>" "{done}</p>
            <p class="note-body" dir="auto">{note.body.clone()}</p>
            <form method="post" action=to.to_owned()>
                <button class="link-button" name="resolve" value=id.clone()>{words}</button>
                {delete}
            </form>
        </li>
    }
    .into_any()
}
