//! Columns become fields: the form.

use crate::file::Format;
use crate::file::decode::ENCODINGS;
use crate::file::detect::DELIMITERS;
use crate::import::model::{Import, SavedMapping};
use crate::import::plan::OnMatch;
use crate::target::Slot;
use crate::target::guess::Mapped;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use ui::table::Column;

/// What the form shows.
pub struct Sheet {
    /// The import.
    pub import: Import,
    /// What columns can become.
    pub slots: Vec<Slot>,
    /// The first rows of the file.
    pub sample: Vec<Vec<String>>,
    /// Mappings that were saved.
    pub saved: Vec<SavedMapping>,
    /// What is wrong with what was sent.
    pub errors: FieldErrors,
    /// Its address.
    pub href: String,
}

/// The form.
pub fn view(sheet: Sheet) -> AnyView {
    let csv = Format::parse(&sheet.import.format) == Some(Format::Csv);
    let above = (csv || !sheet.saved.is_empty()).then(|| {
        view! { <div class="transfer-aside">{csv.then(|| reading(&sheet))}{loading(&sheet)}</div> }
    });
    let rows = sheet
        .import
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| row(&sheet, at, column))
        .collect::<Vec<_>>();
    let columns = vec![
        Column::new(t("transfer-column")),
        Column::new(t("transfer-values")),
        Column::new(t("transfer-becomes")),
    ];
    let errors = sheet.errors.clone();
    view! {
        <ErrorSummary errors=errors/>
        {above}
        <form class="transfer-map" method="post" action=sheet.href.clone()>
            // The first button is the one of the Enter key.
            <button type="submit" class="sr-only" name="do" value="trial" tabindex="-1" aria-hidden="true">{t("transfer-try")}</button>
            <DataTable caption=t("transfer-mapping") columns=columns rows=rows/>
            {matching(&sheet)}
            {buttons(&sheet)}
        </form>
    }
    .into_any()
}

fn row(sheet: &Sheet, at: usize, column: &str) -> Vec<AnyView> {
    let values: Vec<String> = sheet
        .sample
        .iter()
        .filter_map(|row| row.get(at))
        .map(|cell| cell.trim().chars().take(60).collect::<String>())
        .filter(|cell| !cell.is_empty())
        .collect();
    let values = values.into_iter().map(|value| view! { <li dir="auto">{value}</li> }).collect_view();
    vec![
        view! { <span dir="auto">{column.to_owned()}</span> }.into_any(),
        view! { <ul class="transfer-values">{values}</ul> }.into_any(),
        choice(sheet, at, column),
    ]
}

fn choice(sheet: &Sheet, at: usize, column: &str) -> AnyView {
    let none = Mapped::default();
    let chosen =
        sheet.import.decided.mapping.0.iter().find(|mapped| mapped.column == column).unwrap_or(&none).word();
    let name = format!("column.{at}");
    let id = field_id(&name);
    let error = sheet.errors.get(&name).map(str::to_owned);
    let described = error.as_ref().map(|_| format!("{id}-error"));
    let options = sheet.slots.iter().flat_map(words).map(|(value, label)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{label}</option> }
    });
    let label = tr("transfer-becomes-what", &[("column", column.to_owned().into())]);
    view! {
        <select class="input" id=id.clone() name=name aria-label=label aria-describedby=described aria-invalid=error.is_some().then_some("true")>
            <option value="">{t("transfer-leave-out")}</option>
            {options.collect_view()}
        </select>
        {error.map(|error| view! { <p class="error" id=format!("{id}-error")>{error}</p> })}
    }
    .into_any()
}

/// A slot as it is chosen: a reference once for every way in which it is known.
fn words(slot: &Slot) -> Vec<(String, String)> {
    let mark = if slot.field.is_required() && slot.part.is_none() && !slot.only_key { " *" } else { "" };
    if slot.only_key {
        return vec![(slot.name.clone(), tr("transfer-only-key", &[("name", slot.label.clone().into())]))];
    }
    if slot.keys.is_empty() {
        return vec![(slot.name.clone(), format!("{}{mark}", slot.label))];
    }
    let by = |key: &crate::target::Key| {
        let label =
            tr("transfer-by", &[("name", slot.label.clone().into()), ("key", key.label.clone().into())]);
        (format!("{}|{}", slot.name, key.by), format!("{label}{mark}"))
    };
    slot.keys.iter().map(by).collect()
}

/// By what rows are known, and what is done with those that are there.
fn matching(sheet: &Sheet) -> AnyView {
    let chosen = |slot: &Slot| sheet.import.decided.match_by.contains(&slot.name);
    let boxes = |likely: bool| {
        let slots =
            sheet.slots.iter().filter(|slot| slot.finds() && (is_likely(slot) || chosen(slot)) == likely);
        slots
            .map(|slot| {
                let checked = chosen(slot);
                view! {
                    <label class="check">
                        <input type="checkbox" name="match" value=slot.name.clone() checked=checked/>
                        <span>{slot.label.clone()}</span>
                    </label>
                }
            })
            .collect_view()
    };
    let ways = OnMatch::ALL
        .iter()
        .map(|way| Choice::new(way.as_str(), t(&format!("transfer-on-{}", way.as_str()))))
        .collect();
    let frame = Frame::new(
        "match",
        t("transfer-match"),
        sheet.errors.get("match").map(str::to_owned),
        Some(t("transfer-match-help")),
        false,
    );
    let group = view! {
        <div class="transfer-boxes">{boxes(true)}</div>
        <details><summary>{t("transfer-match-more")}</summary><div class="transfer-boxes">{boxes(false)}</div></details>
    };
    view! {
        <div class="transfer-match">
            {frame.around_group(group)}
            <RadioField name="on_match" label=t("transfer-on-match") options=ways value=sheet.import.decided.on_match.clone()/>
        </div>
    }
    .into_any()
}

/// Columns by which people tell rows apart.
fn is_likely(slot: &Slot) -> bool {
    let known = [
        "email",
        "slug",
        "code",
        "number",
        "sku",
        "handle",
        "vat_id",
        "domain",
        "external_id",
        "isrc",
        "upc",
    ];
    slot.only_key || slot.part.is_some() || known.contains(&slot.field.name.as_str())
}

fn buttons(sheet: &Sheet) -> AnyView {
    let error = sheet.errors.get("save_as").map(str::to_owned);
    let open = error.is_some();
    view! {
        <div class="transfer-buttons"><SubmitButton label=t("transfer-try") name="do".to_owned() value="trial".to_owned()/></div>
        <details class="transfer-save" open=open>
            <summary>{t("transfer-save")}</summary>
            <TextField name="save_as" label=t("transfer-save-as") help=t("transfer-save-help") error=error/>
            <SubmitButton label=t("transfer-save-button") kind=ButtonKind::Quiet name="do".to_owned() value="save".to_owned()/>
        </details>
    }
    .into_any()
}

/// How the file is read.
fn reading(sheet: &Sheet) -> AnyView {
    let encodings = ENCODINGS
        .iter()
        .map(|(name, _)| Choice::new(*name, t(&format!("transfer-encoding-{name}"))))
        .collect();
    let delimiters = DELIMITERS
        .iter()
        .map(|letter| {
            let word = match letter {
                ',' => "comma",
                ';' => "semicolon",
                '\t' => "tab",
                _ => "bar",
            };
            let value = if *letter == '\t' { "tab".to_owned() } else { letter.to_string() };
            Choice::new(value, t(&format!("transfer-delimiter-{word}")))
        })
        .collect();
    let delimiter =
        if sheet.import.delimiter == "\t" { "tab".to_owned() } else { sheet.import.delimiter.clone() };
    let error = sheet.errors.get("encoding").map(str::to_owned);
    let open = error.is_some();
    view! {
        <details class="transfer-reading" open=open>
            <summary>{t("transfer-reading")}</summary>
            <form method="post" action=sheet.href.clone()>
                <SelectField name="encoding" label=t("transfer-encoding") options=encodings value=sheet.import.encoding.clone() error=error required=true/>
                <SelectField name="delimiter" label=t("transfer-delimiter") options=delimiters value=delimiter required=true/>
                <SubmitButton label=t("transfer-reread") kind=ButtonKind::Quiet name="do".to_owned() value="reread".to_owned()/>
            </form>
        </details>
    }
    .into_any()
}

/// Mappings that were saved.
fn loading(sheet: &Sheet) -> Option<AnyView> {
    if sheet.saved.is_empty() {
        return None;
    }
    let options =
        sheet.saved.iter().map(|saved| Choice::new(saved.id.to_string(), saved.name.clone())).collect();
    let error = sheet.errors.get("saved").map(str::to_owned);
    let open = error.is_some();
    Some(
        view! {
            <details class="transfer-reading" open=open>
                <summary>{t("transfer-load")}</summary>
                <form method="post" action=sheet.href.clone()>
                    <SelectField name="saved" label=t("transfer-load-which") options=options error=error required=true/>
                    <SubmitButton label=t("transfer-load-button") kind=ButtonKind::Quiet name="do".to_owned() value="load".to_owned()/>
                </form>
            </details>
        }
        .into_any(),
    )
}
