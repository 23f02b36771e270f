//! The directory: a wall of crests, each in its colour.

use super::model::{DirectoryQuery, HouseCard};
use super::store::{PAGE, house_list, place_list};
use crate::colour::{hue, sheet};
use crate::head::crest;
use crate::invitation::store::{OwnInvitation, own_list};
use axum::extract::Query;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /houses`.
///
/// # Errors
/// If the database is away.
pub async fn directory(cx: Cx, Query(query): Query<DirectoryQuery>) -> Answer {
    let (mut houses, places) = cx
        .app
        .db
        .read(cx.actor(), async |tx| Ok((house_list(tx, &query).await?, place_list(tx).await?)))
        .await?;
    let invitations = match cx.actor().profile() {
        Some(profile) => {
            cx.app.db.as_system("house: own invitations", async |tx| own_list(tx, profile).await).await?
        }
        None => Vec::new(),
    };
    let more = houses.len() > PAGE;
    houses.truncate(PAGE);
    let next = houses.last().filter(|_| more).map(|last| address(&query, &query.after(last)));
    let style = sheet(houses.iter().map(|house| house.color.as_str()));
    let first = query.after.is_empty();
    let plain = first && !query.is_narrow();
    let mut page = portal::portal_page(cx.t("house-directory"), move || {
        view! {
            <div class="houses">
                <header class="houses-head">
                    <h1>{t("house-directory")}</h1>
                    <p>{t("house-directory-text")}</p>
                </header>
                {asked(invitations)}
                {filters(&query, places)}
                {list(houses, &query)}
                <Pager previous=(!first).then(|| address(&query, "")) next=next label=t("house-directory")/>
            </div>
        }
        .into_any()
    });
    page.description = Some(cx.t("house-directory-text"));
    // Search engines keep the directory itself, not every way of looking through it.
    page.canonical = plain.then(|| "/houses".to_owned());
    page.stylesheets = vec![style];
    Ok(cx.page(page))
}

fn address(query: &DirectoryQuery, after: &str) -> String {
    let values = [
        ("q", query.q.trim()),
        ("place", query.place.trim()),
        ("kind", query.kind()),
        ("open", if query.open.is_empty() { "" } else { "true" }),
        ("order", query.order.as_str()),
        ("after", after),
    ];
    with_query("/houses", values)
}

/// Invitations that wait for an answer: the house may be invisible until then.
fn asked(invitations: Vec<OwnInvitation>) -> Option<AnyView> {
    if invitations.is_empty() {
        return None;
    }
    let rows = invitations.into_iter().map(|one| {
        let href = format!("/houses/invitations/{}", one.id);
        view! { <li><a href=href dir="auto">{one.house}</a></li> }
    });
    Some(
        view! {
            <section class="house-note" aria-labelledby="asked">
                <h2 id="asked">{t("house-asked")}</h2>
                <ul>{rows.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

fn filters(query: &DirectoryQuery, places: Vec<String>) -> AnyView {
    let kinds = ["house", "chapter", "kiki"].map(|kind| Choice::new(kind, t(&format!("house-kind-{kind}"))));
    let kinds = std::iter::once(Choice::new("", t("house-kind-all"))).chain(kinds).collect::<Vec<_>>();
    let orders = [("", "name"), ("members", "members"), ("new", "new")]
        .map(|(value, order)| Choice::new(value, t(&format!("house-order-{order}"))));
    let order =
        if ["members", "new"].contains(&query.order.as_str()) { query.order.clone() } else { String::new() };
    view! {
        <form method="get" action="/houses" class="house-filters" role="search">
            <TextField name="q" kind="search" label=t("house-search") value=query.q.clone()/>
            <TextField name="place" kind="search" label=t("house-place") value=query.place.clone() suggestions=places/>
            <SelectField name="kind" label=t("house-kind") options=kinds value=query.kind().to_owned()/>
            <SelectField name="order" label=t("house-order") options=orders.to_vec() value=order/>
            <CheckField name="open" label=t("house-open") checked=!query.open.is_empty()/>
            <SubmitButton label=t("house-search-go")/>
        </form>
    }
    .into_any()
}

fn list(houses: Vec<HouseCard>, query: &DirectoryQuery) -> AnyView {
    if houses.is_empty() {
        let (title, text) = if query.is_narrow() {
            (t("house-no-match"), t("house-no-match-text"))
        } else {
            (t("house-none"), t("house-none-text"))
        };
        let all = query.is_narrow().then(|| NavLink::new(t("house-all"), "/houses"));
        return view! { <EmptyState title=title text=text action=all/> }.into_any();
    }
    let cards = houses.into_iter().map(card).collect_view();
    view! { <ul class="house-wall">{cards}</ul> }.into_any()
}

fn card(house: HouseCard) -> AnyView {
    let badge = match (house.is_member, house.past, house.open) {
        (true, _, _) => Some(view! { <Badge label=t("house-yours") kind=BadgeKind::Accent/> }.into_any()),
        (_, true, _) => Some(view! { <Badge label=t("house-past")/> }.into_any()),
        (_, _, true) => Some(view! { <Badge label=t("house-open") kind=BadgeKind::Good/> }.into_any()),
        _ => None,
    };
    let kind =
        (house.kind != "house").then(|| view! { <span>{t(&format!("house-kind-{}", house.kind))}</span> });
    let place = house.location.map(|place| view! { <span dir="auto">{place}</span> });
    view! {
        <li class=format!("house-card {}", hue(&house.color))>
            {crest(house.logo.map(|logo| logo.0), &house.name)}
            <h2><a href=format!("/houses/{}", house.key) dir="auto">{house.name}</a></h2>
            <p class="house-card-line">
                {kind}{place}<span>{tr("house-people", &[("count", house.member_count.into())])}</span>
            </p>
            {badge}
        </li>
    }
    .into_any()
}
