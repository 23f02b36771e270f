//! What somebody keeps at hand: favourites, rows opened lately, drafts that are not saved yet.

use db::prelude::*;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
use engine::{Registry, Scope, record};
use frame::Desk;
use leptos::prelude::*;
use std::collections::HashMap;
use ui::nav::NavLink;
use ui::{Page, t};
use uuid::Uuid;

/// A row, a list or a new form that somebody keeps.
#[derive(Clone, Debug, QueryableByName)]
pub struct Kept {
    /// The table.
    #[diesel(sql_type = Text)]
    pub resource: String,
    /// The row; `None` for a list (favourites) or a row that does not exist yet (drafts).
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub entity_id: Option<Uuid>,
}

const FAVOURITES: &str = "select resource, entity_id from admin.favourites
  where user_id = auth.user_id() and organization_id = $1 order by created_at desc, id limit 30";
const VISITED: &str = "select resource, entity_id from admin.visited
  where user_id = auth.user_id() and organization_id = $1 order by visited_at desc limit 12";
const DRAFTS: &str = "select resource, entity_id from admin.drafts
  where user_id = auth.user_id() and organization_id = $1 order by updated_at desc, id limit 12";

/// A link to something kept.
#[derive(Clone, Debug)]
pub struct HandLink {
    /// Where to.
    pub link: NavLink,
    /// What a row is one of: many titles say little by themselves.
    pub kind: Option<String>,
}

/// Favourites, rows opened lately and drafts.
#[derive(Clone, Debug, Default)]
pub struct AtHand {
    /// Marked with a star.
    pub favourites: Vec<HandLink>,
    /// Opened lately.
    pub visited: Vec<HandLink>,
    /// Typed and not saved.
    pub drafts: Vec<HandLink>,
}

/// Reads all three.
///
/// # Errors
/// If the database is away.
pub async fn at_hand(tx: &ActorTx<'_>, desk: &Desk) -> StoreResult<AtHand> {
    let load = async |sql: &'static str| -> StoreResult<Vec<Kept>> {
        let id = desk.scope.organization;
        Ok(statement(sql).bind::<SqlUuid, _>(id).load(&mut tx.conn()).await?)
    };
    let (favourites, visited, drafts) = (load(FAVOURITES).await?, load(VISITED).await?, load(DRAFTS).await?);
    let all: Vec<&Kept> = favourites.iter().chain(&visited).chain(&drafts).collect();
    let titles = titles(tx, &desk.registry, &desk.scope, &all).await?;
    let links =
        |kept: &[Kept], new: bool| kept.iter().filter_map(|kept| link(desk, kept, &titles, new)).collect();
    Ok(AtHand {
        favourites: links(&favourites, false),
        visited: links(&visited, false),
        drafts: links(&drafts, true),
    })
}

/// One query per resource that occurs, not per row.
async fn titles(
    tx: &ActorTx<'_>,
    registry: &Registry,
    scope: &Scope,
    all: &[&Kept],
) -> StoreResult<HashMap<Uuid, String>> {
    let mut by_resource: HashMap<&str, Vec<Uuid>> = HashMap::new();
    for kept in all {
        by_resource.entry(&kept.resource).or_default().extend(kept.entity_id);
    }
    let mut titles = HashMap::new();
    for (resource, ids) in by_resource {
        titles.extend(record::titles(tx, registry, scope, resource, &ids).await?);
    }
    Ok(titles)
}

/// What is gone or may not be seen any more has no link.
fn link(desk: &Desk, kept: &Kept, titles: &HashMap<Uuid, String>, new: bool) -> Option<HandLink> {
    let noun = desk.registry.noun(&kept.resource)?;
    let word = |words: String| engine::registry::words::sentence(&words);
    match kept.entity_id {
        Some(id) => {
            let title = titles.get(&id)?;
            let kind = word(noun.one(desk.cx.locale));
            let (title, kind) =
                if title.trim().is_empty() { (kind, None) } else { (title.clone(), Some(kind)) };
            Some(HandLink { link: NavLink::new(title, desk.row_href(noun, id)), kind })
        }
        None if new => {
            let name = noun.one(desk.cx.locale);
            let words = ui::i18n::message(desk.cx.locale, "list-new-draft", &[("name", name.into())]);
            Some(HandLink { link: NavLink::new(words, desk.new_href(noun)), kind: None })
        }
        None => {
            let link = NavLink::new(word(noun.many(desk.cx.locale)), desk.list_href(noun));
            Some(HandLink { link, kind: None })
        }
    }
}

/// A heading with links, if there are any.
pub fn block(key: &'static str, links: Vec<HandLink>) -> Option<AnyView> {
    (!links.is_empty()).then(|| {
        let items = links
            .into_iter()
            .map(|HandLink { link, kind }| {
                let kind = kind.map(|kind| view! { " " <span class="hand-kind">{kind}</span> });
                view! { <li><a href=link.href><bdi>{link.label}</bdi>{kind}</a></li> }
            })
            .collect_view();
        view! { <section class="hand"><h2>{t(key)}</h2><ul class="hand-links">{items}</ul></section> }
            .into_any()
    })
}

/// A page of the overview.
pub(super) fn overview(
    desk: &Desk,
    title: String,
    system: &str,
    body: impl FnOnce() -> AnyView + Send + 'static,
) -> Page {
    let place = frame::Place { title, system: system.to_owned(), ..frame::Place::default() };
    frame::page(desk, place, body)
}
