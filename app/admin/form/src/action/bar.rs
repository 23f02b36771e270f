//! The buttons above a form.

use crate::page::Sheet;
use engine::registry::Noun;
use engine::scope::Verb;
use engine::{Row, record};
use frame::Desk;
use leptos::prelude::*;
use ui::prelude::*;

/// Actions that fit the row as it is, and what can be done with every row.
pub fn bar(desk: &Desk, sheet: &Sheet, row: &Row) -> Option<AnyView> {
    if row.is_trashed() {
        return None;
    }
    let path = desk.row_href(&sheet.noun, row.id);
    let buttons: Vec<AnyView> = record::actions(&sheet.noun, &desk.scope, row)
        .map(|action| {
            let (to, icon) = (format!("{path}/actions/{}", action.name), action.icon);
            let label = sheet.noun.button(action, desk.cx.locale);
            post(
                to,
                view! { <button class="button button-quiet"><Icon name=icon/>{label}</button> }.into_any(),
            )
        })
        .collect();
    let copy = desk.may(&sheet.noun, Verb::Create).then(|| {
        post(
            format!("{path}/duplicate"),
            view! { <button><Icon name="copy"/>{t("form-duplicate")}</button> }.into_any(),
        )
    });
    let history = has_history(&sheet.noun).then(|| {
        view! { <a href=format!("{path}/history")><Icon name="history"/>{t("form-history")}</a> }
    });
    let remove = desk.may(&sheet.noun, Verb::Delete).then(|| delete(&sheet.noun, &path));
    Some(
        view! {
            <div class="row-bar">
                {buttons}
                <Menu label=t("form-more")>
                    {copy}
                    {history}
                    <a href=format!("{path}/used")><Icon name="link"/>{t("form-used")}</a>
                    {remove}
                </Menu>
            </div>
        }
        .into_any(),
    )
}

/// Into the trash at once, because it can be taken back; for good only after a look at what would break.
fn delete(noun: &Noun, path: &str) -> AnyView {
    if noun.has_trash() {
        let button = view! { <button><Icon name="trash-2"/>{t("form-delete")}</button> }.into_any();
        return post(format!("{path}/delete"), button);
    }
    view! { <a href=format!("{path}/used#delete")><Icon name="trash-2"/>{t("form-delete")}</a> }.into_any()
}

/// Only rows with an id of their own stand in the log.
pub(crate) fn has_history(noun: &Noun) -> bool {
    noun.table.audited && noun.key == "id"
}

fn post(to: String, button: AnyView) -> AnyView {
    view! { <form method="post" action=to>{button}</form> }.into_any()
}

/// A row in the trash says so and can be taken out again.
pub fn trash_note(desk: &Desk, sheet: &Sheet, row: &Row) -> Option<AnyView> {
    if !row.is_trashed() {
        return None;
    }
    let path = format!("{}/restore", desk.row_href(&sheet.noun, row.id));
    let list = desk.list_href(&sheet.noun);
    let may = desk.may(&sheet.noun, Verb::Update);
    let undo = may.then(|| view! { <form method="post" action=path><button class="button"><Icon name="undo-2"/>{t("form-undo")}</button></form> });
    Some(
        view! {
            <div class="form-note" role="status">
                <p>{t("form-in-trash")}</p>
                <div class="buttons">{undo}<a class="button button-quiet" href=list>{t("form-to-list")}</a></div>
            </div>
        }
        .into_any(),
    )
}
