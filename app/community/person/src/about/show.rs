//! The words of a person's page.

use super::model::{About, Honour, Line, Link, Membership};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::SafeHtml;
use leptos::prelude::*;
use ui::prelude::*;

/// Everything below the tabs. `own` is the visibility, for the person themselves.
pub fn body(about: &About, own: Option<&str>) -> AnyView {
    let bio = about.bio.as_deref().map(|bio| SafeHtml::from_markdown(bio, 1).into_string());
    let nothing = about.bio.is_none() && about.houses.0.is_empty() && about.honours.0.is_empty();
    let empty = (nothing && own.is_some()).then(|| {
        let action = NavLink::new(t("profile-edit"), "/settings/profile");
        view! { <EmptyState title=t("person-empty") text=t("person-empty-text") action=action/> }
    });
    let hidden = own.filter(|visibility| *visibility != "public").map(|visibility| {
        view! { <p class="help">{t(&format!("profile-visible-{visibility}"))}</p> }
    });
    let since = format::month_year(about.created_at.date_naive(), ui::cx::current().locale);
    view! {
        <article class="person-about">
            {hidden}
            {bio.map(|bio| view! { <div class="prose" dir="auto" inner_html=bio></div> })}
            {empty}
            {lines(&about.lines.0)}
            {links(&about.links.0)}
            {houses(&about.houses.0)}
            {honours(&about.honours.0)}
            <p class="help">{tr("profile-since", &[("month", since.into())])}</p>
        </article>
    }
    .into_any()
}

fn links(links: &[Link]) -> Option<AnyView> {
    let items = links
        .iter()
        .map(|link| view! { <li><a href=link.url.clone() rel="me nofollow noopener" dir="auto">{link.label.clone()}</a></li> })
        .collect_view();
    (!links.is_empty()).then(|| {
        view! { <nav aria-label=t("field-links")><ul class="person-links">{items}</ul></nav> }.into_any()
    })
}

fn lines(lines: &[Line]) -> Option<AnyView> {
    let rows = lines
        .iter()
        .map(|line| {
            let value = match line.value.starts_with("https://") || line.value.starts_with("http://") {
                true => view! { <a href=line.value.clone() rel="me nofollow noopener">{line.value.clone()}</a> }.into_any(),
                false => line.value.clone().into_any(),
            };
            let verified = line.verified.then(|| view! { <Badge label=t("person-verified") kind=BadgeKind::Good/> });
            view! { <div><dt dir="auto">{line.label.clone()}</dt><dd dir="auto">{value}" "{verified}</dd></div> }
        })
        .collect_view();
    (!lines.is_empty()).then(|| view! { <dl class="person-lines">{rows}</dl> }.into_any())
}

fn houses(houses: &[Membership]) -> Option<AnyView> {
    let rows = houses.iter().map(house).collect_view();
    (!houses.is_empty()).then(|| {
        view! {
            <section aria-labelledby="person-houses">
                <h2 id="person-houses">{t("person-houses")}</h2>
                <ol class="person-houses">{rows}</ol>
            </section>
        }
        .into_any()
    })
}

fn house(house: &Membership) -> AnyView {
    let title = house.title.clone().unwrap_or_else(|| t(&format!("person-role-{}", house.role)));
    let time = match house.left_at {
        None => view! { {t("person-from")}" "{year(house.joined_at)} }.into_any(),
        Some(left) => view! { {year(house.joined_at)}" – "{year(left)} }.into_any(),
    };
    let class = if house.left_at.is_none() { "person-house" } else { "person-house person-house-past" };
    view! {
        <li class=class>
            <a href=format!("/houses/{}", house.key) dir="auto">{house.name.clone()}</a>
            <span dir="auto">{title}</span>
            <span class="person-time">{time}</span>
        </li>
    }
    .into_any()
}

fn year(at: DateTime<Utc>) -> AnyView {
    let words = format::month_year(at.date_naive(), ui::cx::current().locale);
    view! { <time datetime=at.format("%Y-%m").to_string()>{words}</time> }.into_any()
}

fn honours(honours: &[Honour]) -> Option<AnyView> {
    let rows = honours.iter().map(honour).collect_view();
    (!honours.is_empty()).then(|| {
        view! {
            <section aria-labelledby="person-honours">
                <h2 id="person-honours">{t("person-honours")}</h2>
                <ul class="person-honours">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn honour(honour: &Honour) -> AnyView {
    let details =
        [honour.category.clone(), honour.given_by.clone()].into_iter().flatten().collect::<Vec<_>>();
    let details = (!details.is_empty()).then(|| view! { <span dir="auto">{details.join(" · ")}</span> });
    let open =
        (!honour.confirmed).then(|| view! { <Badge label=t("person-honour-open") kind=BadgeKind::Warn/> });
    let source = honour.source_url.clone().map(|url| {
        view! { <a href=url rel="nofollow noopener">{t("person-honour-source")}<Icon name="arrow-up-right"/></a> }
    });
    let witness = honour.witness.as_ref().filter(|_| honour.confirmed).map(|witness| {
        let href = format!("/people/{}", witness.handle);
        view! { <span>{t("person-honour-witness")}" "<a href=href dir="auto">{witness.name.clone()}</a></span> }
    });
    view! {
        <li>
            <strong dir="auto">{honour.title.clone()}</strong>
            {details}
            {honour.given_on.map(day)}
            {witness}
            {source}
            {open}
        </li>
    }
    .into_any()
}

fn day(on: NaiveDate) -> AnyView {
    let words = format::date(on, ui::cx::current().locale);
    view! { <time class="person-time" datetime=on.to_string()>{words}</time> }.into_any()
}
