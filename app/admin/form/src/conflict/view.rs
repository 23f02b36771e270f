//! Both values of each field that two people changed, side by side.

use super::Clash;
use crate::field::said;
use crate::page::Sheet;
use frame::Desk;
use leptos::prelude::*;
use serde_json::Value;
use ui::{t, tr};

/// Nothing, where nothing clashes.
pub fn view(desk: &Desk, sheet: &Sheet) -> Option<AnyView> {
    if sheet.clashes.is_empty() {
        return None;
    }
    let names: Vec<&str> = sheet.clashes.iter().map(|clash| clash.name.as_str()).collect();
    let names = names.join(",");
    let rows = sheet.clashes.iter().map(|clash| one(desk, sheet, clash)).collect_view();
    Some(
        view! {
            <section class="clashes" aria-labelledby="clashes-title">
                <h2 id="clashes-title">{t("form-clash-title")}</h2>
                <p>{t("form-clash-text")}</p>
                <input type="hidden" name="_clashes" value=names/>
                {rows}
            </section>
        }
        .into_any(),
    )
}

fn one(desk: &Desk, sheet: &Sheet, clash: &Clash) -> AnyView {
    let Some(field) = sheet.noun.field(&clash.name) else { return ().into_any() };
    let choice = format!("_choice.{}", clash.name);
    let chosen = sheet.typed.get(&choice).unwrap_or_default();
    let label = field.label(desk.cx.locale);
    let side = |value: &'static str, key: &'static str, shown: &Value| {
        let words = said(desk, sheet, field, shown);
        view! {
            <label class="clash-side">
                <span class="check">
                    <input type="radio" name=choice.clone() value=value checked=chosen == value required=true/>
                    <strong>{t(key)}</strong>
                </span>
                <span class="clash-value" dir="auto">{words}</span>
            </label>
        }
        .into_any()
    };
    let mine = side("mine", "form-clash-mine", &clash.mine);
    let theirs = side("theirs", "form-clash-theirs", &clash.theirs);
    view! {
        <fieldset class="clash">
            <legend>{tr("form-clash-field", &[("name", label.into())])}</legend>
            {mine}
            {theirs}
        </fieldset>
    }
    .into_any()
}
