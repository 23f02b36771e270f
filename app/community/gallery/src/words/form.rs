//! The fields of a picture.

use super::model::{ROLES, Sheet};
use crate::add::Albums;
use crate::add::page::{audiences, categories};
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// A picture beside its fields; `at` is its number in the form.
pub fn fields(at: usize, sheet: &Sheet, albums: &Albums, errors: &FieldErrors, may_drop: bool) -> AnyView {
    let name = |field: &str| format!("{field}_{at}");
    let error = |field: &str| beside(errors, &format!("{field}_{at}"));
    let image = sheet
        .image
        .clone()
        .map(|image| view! { <Picture image=image.0 sizes="(min-width: 48rem) 18rem, 100vw"/> });
    let kind = || ("kind", sheet.kind().into());
    let drop = may_drop.then(|| {
        let label = tr("gallery-field-drop", &[kind()]);
        view! { <CheckField name=name("drop") label=label checked=sheet.is_dropped/> }
    });
    let help = match sheet.kind() {
        "picture" => t("field-alt-help"),
        "document" => t("gallery-field-alt-help-document"),
        _ => t("gallery-field-alt-help"),
    };
    view! {
        <fieldset class="sheet">
            <legend class="sr-only">{tr("gallery-sheet", &[("number", (at + 1).into()), kind()])}</legend>
            <HiddenField name=name("item") value=sheet.id.to_string()/>
            <HiddenField name=name("version") value=sheet.version.to_string()/>
            <div class="sheet-picture">{image}</div>
            <div class="sheet-fields">
                <TextField name=name("title") label=t("gallery-field-title") value=sheet.title.clone() required=true error=error("title")/>
                <TextField
                    name=name("alt") label=tr("gallery-field-alt", &[kind()]) value=sheet.alt.clone() required=true help=help
                    error=error("alt")
                />
                <SelectField
                    name=name("visibility") label=t("gallery-field-visibility") options=audiences() value=sheet.visibility.clone()
                    required=true error=error("visibility")
                />
                <CheckField name=name("sensitive") label=t("gallery-field-sensitive") checked=sheet.is_sensitive/>
                {drop}
                {more(at, sheet, albums, errors)}
            </div>
        </fieldset>
    }
    .into_any()
}

/// What is needed less often.
fn more(at: usize, sheet: &Sheet, albums: &Albums, errors: &FieldErrors) -> AnyView {
    let name = |field: &str| format!("{field}_{at}");
    let error = |field: &str| beside(errors, &format!("{field}_{at}"));
    let seldom = ["caption", "category", "tags", "album", "new_album"].into_iter().chain(ROLES);
    let open = seldom.clone().any(|field| error(field).is_some());
    let credits = ROLES
        .into_iter()
        .zip(sheet.credits())
        .map(|(role, line)| {
            let help = t("gallery-field-credit-help");
            view! { <TextField name=name(role) label=t(&format!("gallery-role-{role}")) value=line.to_owned() help=help error=error(role)/> }
        })
        .collect_view();
    view! {
        <details class="sheet-more" open=open>
            <summary>{t("gallery-more")}</summary>
            <TextArea
                name=name("caption") label=t("gallery-field-caption") value=sheet.caption.clone() rows=3 help=t("gallery-field-caption-help")
                error=error("caption")
            />
            <SelectField
                name=name("category") label=t("gallery-field-category") options=categories() value=sheet.category.clone()
                error=error("category")
            />
            <TagsField name=name("tags") label=t("gallery-field-tags") value=sheet.tags.clone() error=error("tags")/>
            <SelectField
                name=name("album") label=t("gallery-field-album") options=albums.choices(Some(sheet.organization_id))
                value=sheet.album.clone() error=error("album")
            />
            <TextField
                name=name("new_album") label=t("gallery-field-new-album") value=sheet.new_album.clone()
                help=t("gallery-field-new-album-help") error=error("new_album")
            />
            {credits}
        </details>
    }
    .into_any()
}
