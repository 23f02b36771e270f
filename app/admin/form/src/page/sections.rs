//! The parts of a form: fieldsets with two columns where there is room, closed ones as details.

use super::{Sheet, Standing, standing};
use crate::field;
use engine::registry::FormSection;
use engine::value;
use frame::Desk;
use leptos::prelude::*;

/// Every section that has anything for the one who reads.
pub(super) fn view(desk: &Desk, sheet: &Sheet, typed: bool) -> Vec<AnyView> {
    sheet.noun.sections.iter().filter_map(|section| one(desk, sheet, section, typed)).collect()
}

fn one(desk: &Desk, sheet: &Sheet, section: &FormSection, typed: bool) -> Option<AnyView> {
    let cells: Vec<AnyView> =
        section.fields.iter().filter_map(|name| cell(desk, sheet, name, typed)).collect();
    if cells.is_empty() {
        return None;
    }
    let label = sheet.noun.heading(section, desk.cx.locale);
    let cells = view! { <div class="cells">{cells}</div> };
    if section.closed {
        let open = wants_attention(desk, sheet, section);
        return Some(
            view! { <details class="section form-section" open=open><summary>{label}</summary>{cells}</details> }.into_any(),
        );
    }
    let legend = (!label.is_empty()).then(|| view! { <legend>{label}</legend> });
    Some(view! { <fieldset class="section form-section">{legend}{cells}</fieldset> }.into_any())
}

fn cell(desk: &Desk, sheet: &Sheet, name: &str, typed: bool) -> Option<AnyView> {
    let Some(found) = sheet.noun.field(name) else { return computed(desk, sheet, name) };
    match (standing(desk, &sheet.noun, found, sheet.is_new()), &sheet.row) {
        (Standing::Absent, _) | (Standing::Text, None) => None,
        (Standing::Input, Some(row)) if !typed => Some(field::text_row(desk, sheet, row, found)),
        (Standing::Input, _) => Some(field::input(desk, sheet, found)),
        (Standing::Text, Some(row)) => Some(field::text_row(desk, sheet, row, found)),
    }
}

/// A column worked out by SQL.
fn computed(desk: &Desk, sheet: &Sheet, name: &str) -> Option<AnyView> {
    let label = sheet.noun.computed(name, desk.cx.locale)?;
    let row = sheet.row.as_ref()?;
    let words = value::show_computed(row.get(name), desk.cx.locale);
    let words = if words.is_empty() { ui::t("form-nothing") } else { words };
    Some(
        view! {
            <div class="cell"><div class="field"><span class="label">{label}</span><span class="said" dir="auto">{words}</span></div></div>
        }
        .into_any(),
    )
}

/// A closed section opens when something in it is wrong or still has to be filled in: browsers cannot lead there.
fn wants_attention(desk: &Desk, sheet: &Sheet, section: &FormSection) -> bool {
    section.fields.iter().filter_map(|name| sheet.noun.field(name)).any(|field| {
        let wrong = sheet.errors.iter().any(|(name, _)| name.split('.').next() == Some(&field.name));
        let empty = sheet.typed.get(&field.name).is_none_or(|text| text.trim().is_empty());
        let wanted = field.column.must_be_given()
            && standing(desk, &sheet.noun, field, sheet.is_new()) == Standing::Input;
        wrong || (empty && wanted)
    })
}
