//! The page of a row's versions.

use super::diff::{self, Titles};
use super::store::{self, Entry};
use crate::page::{One, Sheet};
use axum::extract::{Path, Query};
use db::prelude::*;
use engine::record;
use engine::registry::words;
use engine::scope::Verb;
use frame::{Desk, Place, TheEngine, with_query};
use leptos::prelude::*;
use resource::Values;
use serde::Deserialize;
use std::collections::HashMap;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// So many entries are shown at once.
const PAGE: usize = 20;

/// The last entry of the page before.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    after: Option<Uuid>,
}

/// The entries of a row's history, the newest first, each with what it changed.
///
/// # Errors
/// `Unauthenticated`, `NotFound` (also for tables whose changes are not kept), `Forbidden`.
pub async fn list(cx: Cx, engine: TheEngine, Path(one): Path<One>, Query(asked): Query<Asked>) -> Answer {
    let (desk, noun, id) = super::enter(&one, &cx, &engine).await?;
    let work = async |tx: &ActorTx<'_>| {
        let row = record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        let sheet = Sheet::of(&desk, noun.clone(), row);
        let most = i32::try_from(PAGE + 1).unwrap_or(i32::MAX);
        let entries = store::entries(tx, &noun, id, (asked.after, most)).await?;
        let versions: Vec<Values> =
            entries.iter().flat_map(|entry| [entry.before(), entry.version()]).collect();
        let titles = titles(tx, &desk, &sheet, &versions).await?;
        Ok((sheet, entries, titles))
    };
    let (sheet, mut entries, titles) = cx.app.db.read_newest(cx.actor(), work).await?;
    let more = entries.len() > PAGE;
    entries.truncate(PAGE);
    let next = entries.last().filter(|_| more).map(|entry| {
        with_query(
            &format!("{}/history", desk.row_href(&noun, id)),
            [("after", entry.id.to_string().as_str())],
        )
    });
    let place = place(&desk, &sheet, "form-history");
    let own = desk.clone();
    Ok(cx.page(frame::page(&desk, place, move || body(&own, &sheet, (&entries, &titles), next))))
}

/// Where a page about a row's versions stands.
pub(super) fn place(desk: &Desk, sheet: &Sheet, key: &str) -> Place {
    let noun = &sheet.noun;
    let mut crumbs = vec![NavLink::new(words::sentence(&noun.many(desk.cx.locale)), desk.list_href(noun))];
    if let Some(row) = &sheet.row {
        crumbs.push(NavLink::new(row.title.clone(), desk.row_href(noun, row.id)));
    }
    Place { title: desk.cx.t(key), system: noun.system.clone(), resource: noun.path.clone(), crumbs }
}

/// Titles of everything that some versions point to: one query per table.
pub(super) async fn titles(
    tx: &ActorTx<'_>,
    desk: &Desk,
    sheet: &Sheet,
    versions: &[Values],
) -> StoreResult<Titles> {
    let mut by_table: HashMap<&str, Vec<Uuid>> = HashMap::new();
    for field in store::fields(desk, &sheet.noun) {
        let Some(reference) = &field.reference else { continue };
        let ids =
            versions.iter().filter_map(|values| Uuid::try_parse(values.get(&field.name)?.as_str()?).ok());
        by_table.entry(reference.target.as_str()).or_default().extend(ids);
    }
    let mut titles = Titles::new();
    for (table, ids) in by_table {
        titles.extend(record::titles(tx, &desk.registry, &desk.scope, table, &ids).await?);
    }
    Ok(titles)
}

fn body(desk: &Desk, sheet: &Sheet, (entries, titles): (&[Entry], &Titles), next: Option<String>) -> AnyView {
    let Some(row) = &sheet.row else { return ().into_any() };
    let path = desk.row_href(&sheet.noun, row.id);
    let items: Vec<AnyView> =
        entries.iter().enumerate().map(|(at, entry)| item(desk, sheet, (entry, at), titles)).collect();
    let compare = (entries.len() > 1)
        .then(|| view! { <button class="button button-quiet">{t("form-compare")}</button> });
    let empty = entries
        .is_empty()
        .then(|| view! { <EmptyState title=t("form-history-empty") text=t("form-history-empty-text")/> });
    view! {
        {empty}
        <form method="get" action=format!("{path}/compare")>
            <ol class="versions">{items}</ol>
            {compare}
        </form>
        <Pager next=next/>
    }
    .into_any()
}

fn item(desk: &Desk, sheet: &Sheet, (entry, at): (&Entry, usize), titles: &Titles) -> AnyView {
    let (before, version) = (entry.before(), entry.version());
    let from = if entry.action == "insert" { Values::new() } else { before };
    let fields = diff::changed(desk, sheet, &from, &version);
    let parts: Vec<AnyView> =
        fields.iter().map(|field| diff::view(desk, field, (&from, &version), titles)).collect();
    let who = entry.actor.clone().unwrap_or_else(|| t("form-somebody"));
    let when = ui::format::date_time(entry.occurred_at.with_timezone(&desk.scope.zone), desk.cx.locale);
    let head = tr(entry.verb(), &[("name", who.into())]);
    let restore =
        (at > 0 && desk.scope.may_do(&sheet.noun, Verb::Update)).then(|| restore(desk, sheet, entry, &when));
    let id = entry.id.to_string();
    let named = |key: &'static str| tr(key, &[("at", when.clone().into())]);
    view! {
        <li class="version">
            <div class="version-head">
                <strong dir="auto">{head}</strong>
                <time datetime=entry.occurred_at.to_rfc3339()>{when.clone()}</time>
                <input type="radio" name="from" value=id.clone() checked=at == 1 aria-label=named("form-compare-from")/>
                <input type="radio" name="to" value=id checked=at == 0 aria-label=named("form-compare-to")/>
                {restore}
            </div>
            <dl class="diffs">{parts}</dl>
        </li>
    }
    .into_any()
}

/// The buttons stand in the form of the comparison and send to addresses of their own.
fn restore(desk: &Desk, sheet: &Sheet, entry: &Entry, when: &str) -> AnyView {
    let Some(row) = &sheet.row else { return ().into_any() };
    let to = format!("{}/history/{}/restore", desk.row_href(&sheet.noun, row.id), entry.id);
    let label = tr("form-restore-version", &[("at", when.to_owned().into())]);
    view! {
        <button class="button button-quiet" formmethod="post" formaction=to aria-label=label>
            <Icon name="rotate-ccw"/>{t("form-restore")}
        </button>
    }
    .into_any()
}
