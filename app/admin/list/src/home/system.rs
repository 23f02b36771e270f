//! `/admin/{organization}/{system}`: what there is in a system, how much of it, and what waits.

use super::{attention, kept};
use axum::extract::Path;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::{BigInt, Text};
use engine::Noun;
use engine::registry::words;
use engine::scope::Verb;
use frame::{Desk, TheEngine};
use kernel::AppError;
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;
use ui::prelude::*;
use web::{Answer, Cx};

/// The home of a system.
///
/// # Errors
/// `NotFound` for systems that there are not, `Forbidden` where nothing of it may be seen.
pub async fn system(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system)): Path<(String, String)>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    if !desk.registry.systems().contains(&system.as_str()) {
        return Err(AppError::NotFound.into());
    }
    let nouns: Vec<Arc<Noun>> = desk.menu(&system).cloned().collect();
    if nouns.is_empty() {
        return Err(AppError::Forbidden.into());
    }
    let (counts, states) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            Ok((counts(tx, &desk, &nouns).await?, attention::states(tx, &desk, &nouns).await?))
        })
        .await?;
    let locale = cx.locale;
    let groups = groups(&desk, &nouns, &counts);
    Ok(cx.page(kept::overview(&desk, cx.t(&format!("system-{system}")), &system, move || {
        let waiting = (!states.is_empty()).then(|| {
            view! { <section><h2>{t("list-attention")}</h2>{attention::table(states, locale)}</section> }
        });
        view! { <div class="overview-main">{waiting}{groups.into_iter().map(group).collect_view()}</div> }
            .into_any()
    })))
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Numbers of rows, each counted up to [`attention::MOST`], in one query.
async fn counts(tx: &ActorTx<'_>, desk: &Desk, nouns: &[Arc<Noun>]) -> StoreResult<HashMap<String, i64>> {
    let mut sql = Dynamic::new("");
    for (at, noun) in nouns.iter().enumerate() {
        sql.push(if at > 0 { " union all select " } else { "select " }).bind(Some(noun.name.clone()), "text");
        sql.push(" as name, (select count(*) from (select 1 from ");
        attention::rows(&mut sql, noun, desk);
        sql.push(&format!(" limit {}) x) as number", attention::MOST + 1));
    }
    let rows: Vec<Number> = sql.keep().load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| (row.name, row.number)).collect())
}

struct Entry {
    icon: &'static str,
    name: String,
    href: String,
    number: String,
    add: Option<(String, String)>,
}

fn groups(desk: &Desk, nouns: &[Arc<Noun>], counts: &HashMap<String, i64>) -> Vec<(String, Vec<Entry>)> {
    let mut groups: Vec<(String, Vec<Entry>)> = Vec::new();
    for noun in nouns {
        let Some(label) = noun.menu(desk.cx.locale) else { continue };
        let entry = entry(desk, noun, counts.get(&noun.name).copied().unwrap_or_default());
        match groups.iter_mut().find(|(group, _)| *group == label) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((label, vec![entry])),
        }
    }
    groups
}

fn entry(desk: &Desk, noun: &Noun, number: i64) -> Entry {
    let locale = desk.cx.locale;
    let figure = ui::format::number(number.min(attention::MOST), locale);
    let number = if number > attention::MOST { format!("{figure}+") } else { figure };
    let add = desk.may(noun, Verb::Create).then(|| {
        let name = noun.one(locale);
        (desk.new_href(noun), ui::i18n::message(locale, "list-add", &[("name", name.into())]))
    });
    Entry {
        icon: noun.declared.icon,
        name: words::sentence(&noun.many(locale)),
        href: desk.list_href(noun),
        number,
        add,
    }
}

fn group((label, entries): (String, Vec<Entry>)) -> AnyView {
    let items = entries
        .into_iter()
        .map(|entry| {
            let add = entry.add.map(
                |(href, label)| view! { <a class="index-add" href=href><Icon name="plus" label=label/></a> },
            );
            view! {
                <li class="index-row">
                    <a class="index-name" href=entry.href><Icon name=entry.icon/><span>{entry.name}</span></a>
                    <span class="figures">{entry.number}</span>
                    {add}
                </li>
            }
        })
        .collect_view();
    view! { <section><h2>{label}</h2><ul class="index">{items}</ul></section> }.into_any()
}
