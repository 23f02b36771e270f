//! `/`.

use crate::listing::store::listing_page;
use crate::listing::{Filter, Kind, Place, PlacedItem, Scope, Sort, SubsiteCard, item_cards, subsite_cards};
use crate::module::ItemCardView;
use crate::platform_type::page::networks;
use crate::platform_type::store::{MegaSiteCard, mega_site_list};
use crate::seo;
use chrono::Utc;
use db::prelude::*;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

const EVENTS: usize = 6;
const NEW: usize = 8;
const PICTURES: usize = 3;

struct Home {
    events: Vec<PlacedItem>,
    new: Vec<SubsiteCard>,
    pictures: Vec<PlacedItem>,
    networks: Vec<MegaSiteCard>,
}

async fn load(tx: &ActorTx<'_>) -> StoreResult<Home> {
    let kind = |module: &str| Filter::new(Scope::Everywhere, Kind::Module(module.to_owned()));
    let mut next = kind("events");
    // What began earlier today is still on.
    next.since = Some(Utc::now() - chrono::Duration::hours(6));
    let next = listing_page(tx, &next, Sort::Soonest, &Place::Start, EVENTS).await?;
    let newest = Filter::new(Scope::Everywhere, Kind::Subsites);
    let newest = listing_page(tx, &newest, Sort::Newest, &Place::Start, NEW).await?;
    let strong = listing_page(tx, &kind("gallery"), Sort::Featured, &Place::Start, PICTURES).await?;
    let ids: Vec<_> = next.ids.iter().chain(&strong.ids).copied().collect();
    let (mut events, pictures): (Vec<_>, Vec<_>) =
        item_cards(tx, &ids).await?.into_iter().partition(|item| next.ids.contains(&item.card.id));
    events.retain(|item| !item.card.extra.0.cancelled);
    Ok(Home {
        events,
        new: subsite_cards(tx, &newest.ids).await?,
        pictures,
        networks: mega_site_list(tx, None).await?,
    })
}

/// `/`: what is on, who is new.
///
/// # Errors
/// If the database is away.
pub async fn home_show(cx: Cx) -> Answer {
    let home = cx.app.db.read(cx.actor(), async |tx| load(tx).await).await?;
    let origin = &cx.app.settings.origin;
    let name = cx.t("site-name");
    let json_ld = vec![seo::web_site(&seo::Thing::new(origin, &name, "/"), "/search?q=")];
    let description = cx.t("home-description");
    let mut page = Page::new("", move || body(home));
    page.description = Some(description);
    page.canonical = Some("/".to_owned());
    page.json_ld = json_ld;
    page.tags = vec!["sites:".to_owned(), "listings:".to_owned()];
    Ok(cx.page(page))
}

fn body(home: Home) -> AnyView {
    let Home { events, new, pictures, networks: list } = home;
    let empty = events.is_empty() && new.is_empty() && list.is_empty();
    view! {
        <PublicLayout>
            <div class="page home">
                <h1 class="sr-only">{t("site-name")}</h1>
                {empty.then(|| view! { <EmptyState title=t("home-empty") text=t("home-empty-text")/> })}
                {wall(pictures)}
                {on(events)}
                {who(new)}
                {(!list.is_empty()).then(|| view! {
                    <section class="home-part" aria-labelledby="networks">
                        <h2 id="networks">{t("mega-networks")}</h2>
                        {networks(list)}
                    </section>
                })}
            </div>
        </PublicLayout>
    }
    .into_any()
}

/// Three strong pictures, uneven.
fn wall(pictures: Vec<PlacedItem>) -> Option<AnyView> {
    let tiles: Vec<AnyView> =
        pictures.into_iter().enumerate().filter_map(|(at, item)| picture(at, item)).collect();
    (!tiles.is_empty()).then(|| view! { <div class="home-wall">{tiles}</div> }.into_any())
}

fn picture(at: usize, item: PlacedItem) -> Option<AnyView> {
    let image = item.card.picture()?;
    let href = item.card.href(&item.base);
    let sizes = if at == 0 { "(min-width: 60rem) 58vw, 100vw" } else { "(min-width: 60rem) 40vw, 50vw" };
    Some(
        view! {
            <figure class="home-picture">
                <a href=href><Picture image=image sizes=sizes eager=at == 0/></a>
                <figcaption><span dir="auto">{item.card.name()}</span> " " <a href=item.base dir="auto">{item.by}</a></figcaption>
            </figure>
        }
        .into_any(),
    )
}

fn on(events: Vec<PlacedItem>) -> Option<AnyView> {
    (!events.is_empty()).then(|| {
        let rows = events
            .into_iter()
            .map(|item| {
                let by = NavLink::new(item.by, item.base.clone());
                view! { <li><ItemCardView item=item.card base=item.base by=by/></li> }
            })
            .collect_view();
        view! {
            <section class="home-part home-on" aria-labelledby="on">
                <h2 id="on">{t("home-on")}</h2>
                <ul class="home-events">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn who(new: Vec<SubsiteCard>) -> Option<AnyView> {
    (!new.is_empty()).then(|| {
        let cards = new
            .into_iter()
            .map(|card| {
                let (image, meta) = (card.picture(), Some(card.mega_site.clone()));
                view! { <Card title=card.name href=card.href image=image text=card.tagline meta=meta/> }
            })
            .collect_view();
        view! {
            <section class="home-part" aria-labelledby="new">
                <h2 id="new">{t("home-new")}</h2>
                <CardGrid>{cards}</CardGrid>
            </section>
        }
        .into_any()
    })
}
