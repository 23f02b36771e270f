//! The note above a form that was put back.

use crate::page::Sheet;
use frame::Desk;
use leptos::prelude::*;
use ui::prelude::*;

/// "You typed this at … and did not save it", with the ways on.
pub fn view(desk: &Desk, sheet: &Sheet, kept: bool) -> Option<AnyView> {
    let draft = sheet.draft.filter(|_| !kept)?;
    let at = ui::format::date_time(draft.at.with_timezone(&desk.scope.zone), desk.cx.locale);
    let words = tr("form-draft-note", &[("at", at.into())]);
    let action = href(desk, sheet);
    Some(
        view! {
            <div class="form-note" role="status">
                <p>{words}</p>
                <div class="buttons">
                    <button class="button button-quiet" name="_keep" value="1" formaction=action.clone() formnovalidate=true>
                        {t("form-draft-keep")}
                    </button>
                    <button
                        class="button button-danger" name="_throw" value="1" formaction=action formnovalidate=true data-discard="1"
                    >
                        {t("form-draft-throw")}
                    </button>
                </div>
            </div>
        }
        .into_any(),
    )
}

/// Where a form's draft is kept.
pub fn href(desk: &Desk, sheet: &Sheet) -> String {
    let id = sheet.row.as_ref().map_or_else(|| "new".to_owned(), |row| row.id.to_string());
    format!("{}/drafts/{}/{}/{id}", desk.base(), sheet.noun.system, sheet.noun.path)
}
