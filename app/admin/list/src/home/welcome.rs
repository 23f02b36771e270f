//! `/admin/{organization}`: where somebody begins: what they were at, what waits, every system.

use super::{attention, kept};
use axum::extract::Path;
use engine::Noun;
use frame::{Desk, TheEngine};
use leptos::prelude::*;
use std::sync::Arc;
use ui::nav::NavLink;
use ui::prelude::*;
use web::{Answer, Cx};

/// The overview.
///
/// # Errors
/// As [`frame::open`].
pub async fn welcome(cx: Cx, engine: TheEngine, Path(organization): Path<String>) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let nouns = chief(&desk);
    let (hand, states) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            Ok((kept::at_hand(tx, &desk).await?, attention::states(tx, &desk, &nouns).await?))
        })
        .await?;
    let systems = systems(&desk);
    let locale = cx.locale;
    Ok(cx.page(kept::overview(&desk, desk.scope.name.clone(), "", move || {
        let nothing = systems
            .is_empty()
            .then(|| view! { <EmptyState title=t("list-no-systems") text=t("list-no-systems-text")/> });
        let waiting = (!states.is_empty()).then(|| {
            view! { <section><h2>{t("list-attention")}</h2>{attention::table(states, locale)}</section> }
        });
        view! {
            <div class="overview">
                <div class="overview-main">{nothing}{waiting}{shelf(systems)}</div>
                <div class="overview-side">
                    {kept::block("list-drafts", hand.drafts)}
                    {kept::block("list-favourites", hand.favourites)}
                    {kept::block("list-visited", hand.visited)}
                </div>
            </div>
        }
        .into_any()
    })))
}

/// The first resource with a board of each system.
fn chief(desk: &Desk) -> Vec<Arc<Noun>> {
    let has_board =
        |noun: &&Arc<Noun>| noun.views().iter().any(|view| matches!(view, resource::View::Board(_)));
    desk.registry
        .systems()
        .into_iter()
        .filter_map(|system| desk.menu(system).find(has_board).cloned())
        .collect()
}

/// Name of a system and its first resources.
fn systems(desk: &Desk) -> Vec<(NavLink, Vec<NavLink>)> {
    let all = desk.registry.systems().into_iter().map(|system| {
        let links = desk.menu(system).take(6).map(|noun| {
            NavLink::new(engine::registry::words::sentence(&noun.many(desk.cx.locale)), desk.list_href(noun))
        });
        let name = desk.cx.t(&format!("system-{system}"));
        (NavLink::new(name, format!("{}/{system}", desk.base())), links.collect::<Vec<_>>())
    });
    all.filter(|(_, links)| !links.is_empty()).collect()
}

fn shelf(systems: Vec<(NavLink, Vec<NavLink>)>) -> AnyView {
    let cards = systems
        .into_iter()
        .map(|(system, links)| {
            let links = links.into_iter().map(|link| view! { <li><a href=link.href>{link.label}</a></li> }).collect_view();
            view! { <section class="shelf-card"><h3><a href=system.href>{system.label}</a></h3><ul>{links}</ul></section> }
        })
        .collect_view();
    view! { <section><h2>{t("desk-systems")}</h2><div class="shelf">{cards}</div></section> }.into_any()
}
