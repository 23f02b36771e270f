//! What a trial found, and what became of an import.

use super::alike::{Alike, alike};
use super::import::Ended;
use super::{href, progress};
use crate::import::model::{Import, Report};
use crate::target::slots;
use engine::Noun;
use engine::changeset::{Changeset, Count, Fault};
use frame::Desk;
use leptos::prelude::*;
use std::collections::HashMap;
use ui::prelude::*;
use ui::table::Column;

/// So many kinds of faults stand on the page; all of the first thousand rows are in the file.
const SHOWN: usize = 100;

/// What a trial found; nothing before there was one.
pub fn trial(desk: &Desk, noun: &Noun, import: &Import) -> Option<AnyView> {
    let report = import.report();
    match report.state.as_str() {
        "done" => Some(tried(desk, noun, import, &report)),
        "failed" => Some(view! { <p class="flash flash-bad" role="alert">{report.failure}</p> }.into_any()),
        _ => None,
    }
}

fn tried(desk: &Desk, noun: &Noun, import: &Import, report: &Report) -> AnyView {
    let address = href(desk, noun, import.id);
    let good = report.create + report.update;
    let numbers = [
        ("transfer-would-create", report.create),
        ("transfer-would-update", report.update),
        ("transfer-would-skip", report.skip),
        ("transfer-would-fail", report.fail),
    ];
    let begin = (good > 0).then(|| {
        view! {
            <form method="post" action=format!("{address}/run")>
                <SubmitButton label=tr("transfer-run", &[("count", good.into())])/>
            </form>
        }
    });
    let partly =
        (good > 0 && report.fail > 0).then(|| view! { <p class="help">{t("transfer-run-partly")}</p> });
    view! {
        <section class="transfer-report" id="report" aria-labelledby="report-title">
            <h2 id="report-title">{t("transfer-trial")}</h2>
            <p class="help">{t("transfer-trial-text")}</p>
            {figures(&numbers)}
            {begin}
            {partly}
            {faults(desk, noun, &report.faults, report.fail, &address)}
        </section>
    }
    .into_any()
}

fn figures(numbers: &[(&'static str, i64)]) -> AnyView {
    let items = numbers.iter().map(|(key, number)| {
        let number = format::number(*number, ui::cx::current().locale);
        view! { <div><dt>{t(key)}</dt><dd>{number}</dd></div> }
    });
    view! { <dl class="transfer-figures">{items.collect_view()}</dl> }.into_any()
}

/// Rows with something wrong, and what.
fn faults(desk: &Desk, noun: &Noun, faults: &[Fault], all: i64, address: &str) -> Option<AnyView> {
    if faults.is_empty() {
        return None;
    }
    let labels = labels(desk, noun);
    let groups = alike(faults);
    let groups = groups.get(..SHOWN).unwrap_or(&groups);
    let rows = groups.iter().map(|group| row(group, &labels)).collect::<Vec<_>>();
    let shown = groups.iter().map(|group| group.count).sum::<usize>();
    let shown = i64::try_from(shown).unwrap_or_default();
    let columns = vec![Column::figures(t("transfer-row")), Column::new(t("transfer-problem"))];
    let words = tr("transfer-faults-shown", &[("shown", shown.into()), ("all", all.into())]);
    Some(
        view! {
            <div class="transfer-faults">
                <h3>{t("transfer-faults")}</h3>
                <p class="help">{words}" "<a href=format!("{address}/faults")>{t("transfer-faults-file")}</a></p>
                <DataTable caption=t("transfer-faults") columns=columns rows=rows/>
            </div>
        }
        .into_any(),
    )
}

fn row(group: &Alike<'_>, labels: &HashMap<String, String>) -> Vec<AnyView> {
    let problems = group.errors.iter().map(|(field, sentence)| {
        let label = labels.get(field).map(|label| format!("{label}: "));
        view! { <li>{label}{sentence.clone()}</li> }
    });
    vec![
        group.rows.clone().into_any(),
        view! { <ul class="transfer-problems">{problems.collect_view()}</ul> }.into_any(),
    ]
}

/// What fields are called, those of parts, too.
pub fn labels(desk: &Desk, noun: &Noun) -> HashMap<String, String> {
    let own = noun.fields.iter().map(|field| (field.name.clone(), field.label(desk.cx.locale)));
    own.chain(slots(&desk.registry, noun, &desk.scope).into_iter().map(|slot| (slot.name, slot.label)))
        .collect()
}

/// What became of an import, and of taking it back.
pub fn ended(desk: &Desk, noun: &Noun, import: &Import, ended: &Ended) -> AnyView {
    let address = href(desk, noun, import.id);
    if ended.change.is_open() {
        return progress::view(&address, "transfer-progress", &ended.change, true);
    }
    if let Some(undo) = ended.undo.as_ref().filter(|undo| undo.is_open()) {
        return progress::view(&address, "transfer-undoing", undo, false);
    }
    let told = ended.undo.as_ref().unwrap_or(&ended.change);
    let failure =
        told.failure.clone().map(|words| view! { <p class="flash flash-bad" role="alert">{words}</p> });
    view! {
        <div class="transfer">
            <section class="transfer-report" aria-labelledby="report-title">
                <h2 id="report-title">{t(title(told))}</h2>
                {failure}
                {figures(&numbers(&ended.counts, ended.undo.is_some()))}
                <div class="transfer-buttons">
                    <ButtonLink href=desk.list_href(noun) label=t("transfer-to-list")/>
                    <a href=super::base(desk, noun)>{t("transfer-another")}</a>
                </div>
                {undo(ended, &address, desk)}
                {faults(desk, noun, &ended.faults, i64::from(told.failed), &address)}
            </section>
        </div>
    }
    .into_any()
}

fn title(change: &Changeset) -> &'static str {
    match (change.undoes_id.is_some(), change.state.as_str()) {
        (true, "done") => "transfer-is-undone",
        (true, _) => "transfer-undo-stopped",
        (false, "cancelled") => "transfer-is-cancelled",
        (false, "failed") => "transfer-is-stopped",
        (false, _) => "transfer-is-done",
    }
}

fn numbers(counts: &[Count], undone: bool) -> Vec<(&'static str, i64)> {
    let of = |verb: &str| {
        counts.iter().filter(|count| count.verb == verb && !count.wrong).map(|count| count.count).sum()
    };
    let wrong = counts.iter().filter(|count| count.wrong).map(|count| count.count).sum();
    if undone {
        return vec![
            ("transfer-did-remove", of("delete")),
            ("transfer-did-put-back", of("update")),
            ("transfer-did-leave", wrong),
        ];
    }
    vec![
        ("transfer-did-create", of("create")),
        ("transfer-did-update", of("update")),
        ("transfer-did-skip", of("skip")),
        ("transfer-did-fail", wrong),
    ]
}

/// The way back, while there is one.
fn undo(ended: &Ended, address: &str, desk: &Desk) -> Option<AnyView> {
    if !ended.change.can_be_undone() {
        return None;
    }
    let until = ended.change.undo_until.with_timezone(&desk.scope.zone).date_naive();
    let words = tr("transfer-undo-text", &[("until", format::date(until, desk.cx.locale).into())]);
    Some(
        view! {
            <details class="transfer-undo">
                <summary>{t("transfer-undo")}</summary>
                <p>{words}</p>
                <form method="post" action=format!("{address}/undo")>
                    <SubmitButton label=t("transfer-undo-button") kind=ButtonKind::Danger/>
                </form>
            </details>
        }
        .into_any(),
    )
}
