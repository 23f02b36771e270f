//! Values as text: fields that somebody may see and not change, both sides of a conflict, versions.

use crate::page::Sheet;
use engine::registry::Control;
use engine::{Field, Row, value};
use frame::Desk;
use kernel::SafeHtml;
use leptos::prelude::*;
use serde_json::Value;
use ui::t;

/// A value of a field in words. References are named by what the form knows of them.
pub fn said(desk: &Desk, sheet: &Sheet, field: &Field, shown: &Value) -> String {
    if field.reference.is_some()
        && let Some(id) = shown.as_str()
    {
        return title(sheet, field, id).unwrap_or_else(|| t("form-untitled"));
    }
    let mut row = sheet.row.as_ref().map(|row| row.values.clone()).unwrap_or_default();
    row.insert(field.name.clone(), shown.clone());
    let words = value::show(field, &row, desk.cx.locale, desk.scope.zone);
    if words.trim().is_empty() { t("form-nothing") } else { words }
}

fn title(sheet: &Sheet, field: &Field, id: &str) -> Option<String> {
    let own = sheet.row.as_ref().filter(|row| row.text(&field.name) == Some(id));
    if let Some(image) = own.and_then(|row| row.picture(&field.name)) {
        return Some(image.alt).filter(|alt| !alt.is_empty());
    }
    let label = own.and_then(|row| row.label(&field.name)).map(str::to_owned);
    let picked = || {
        let rows = sheet.picks.rows.get(&field.name)?;
        rows.iter().find(|row| row.id.to_string() == id)?.title.clone()
    };
    let pictured = || {
        let thumbs = sheet.picks.pictures.get(&field.name)?;
        thumbs.iter().find(|thumb| thumb.id == id).map(|thumb| thumb.name.clone())
    };
    label.or_else(picked).or_else(pictured)
}

/// A field as text: label and value. References are links.
pub fn text_row(desk: &Desk, sheet: &Sheet, row: &Row, field: &Field) -> AnyView {
    let value = row.get(&field.name);
    let words = said(desk, sheet, field, value);
    let picture = row.picture(&field.name).filter(|_| field.control == Control::Image).map(|image| {
        let (src, width, height) = (image.src(320, "webp"), image.width.max(1), image.height.max(1));
        view! {
            <img class="image-now" src=src alt=image.alt width=width.to_string() height=height.to_string() loading="lazy"/>
        }
    });
    let target = field.reference.as_ref().and_then(|reference| desk.registry.noun(&reference.target));
    let id = value.as_str().and_then(|id| uuid::Uuid::try_parse(id).ok());
    let shown = match (picture, target.zip(id).filter(|(noun, _)| noun.name != "media.assets")) {
        (Some(picture), _) => picture.into_any(),
        (None, Some((noun, id))) => {
            view! { <a href=desk.row_href(noun, id) dir="auto">{words}</a> }.into_any()
        }
        (None, None) => plain(field, value, words),
    };
    let label = field.label(desk.cx.locale);
    view! { <div class="cell"><div class="field"><span class="label">{label}</span>{shown}</div></div> }
        .into_any()
}

/// Formatted text as it looks, everything else as text.
fn plain(field: &Field, value: &Value, words: String) -> AnyView {
    let html = match (&field.control, value.as_str()) {
        (Control::Rich, Some(text)) => SafeHtml::clean(text),
        (Control::Markdown, Some(text)) => SafeHtml::from_markdown(text, 2),
        _ => return view! { <span class="said" dir="auto">{words}</span> }.into_any(),
    };
    view! { <div class="said-text" dir="auto" inner_html=html.into_string()></div> }.into_any()
}
