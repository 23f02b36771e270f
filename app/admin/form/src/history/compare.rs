//! The difference between any two versions.

use super::list::{place, titles};
use super::{diff, store};
use crate::page::{One, Sheet};
use axum::extract::{Path, Query};
use db::prelude::*;
use engine::record;
use frame::TheEngine;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// Two entries.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: Uuid,
    to: Uuid,
}

/// What differs between the versions after two entries, field by field.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn compare(cx: Cx, engine: TheEngine, Path(one): Path<One>, Query(asked): Query<Asked>) -> Answer {
    let (desk, noun, id) = super::enter(&one, &cx, &engine).await?;
    let work = async |tx: &ActorTx<'_>| {
        let row = record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        let sheet = Sheet::of(&desk, noun.clone(), row);
        let (from, to) =
            (store::entry(tx, &noun, id, asked.from).await?, store::entry(tx, &noun, id, asked.to).await?);
        let titles = titles(tx, &desk, &sheet, &[from.version(), to.version()]).await?;
        Ok((sheet, from, to, titles))
    };
    let (sheet, from, to, titles) = cx.app.db.read_newest(cx.actor(), work).await?;
    let mut place = place(&desk, &sheet, "form-compare-title");
    place.crumbs.push(NavLink::new(cx.t("form-history"), format!("{}/history", desk.row_href(&noun, id))));
    let own = desk.clone();
    let body = move || {
        let at = |entry: &store::Entry| {
            ui::format::date_time(entry.occurred_at.with_timezone(&own.scope.zone), own.cx.locale)
        };
        let words = tr("form-compared", &[("from", at(&from).into()), ("to", at(&to).into())]);
        let (from, to) = (from.version(), to.version());
        let fields = diff::changed(&own, &sheet, &from, &to);
        let same = fields.is_empty().then(|| view! { <p>{t("form-compare-same")}</p> });
        let parts: Vec<AnyView> =
            fields.iter().map(|field| diff::view(&own, field, (&from, &to), &titles)).collect();
        view! { <p>{words}</p>{same}<dl class="diffs diffs-wide">{parts}</dl> }.into_any()
    };
    Ok(cx.page(frame::page(&desk, place, body)))
}
