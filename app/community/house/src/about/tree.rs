//! Where a house comes from and what came out of it: a family tree as nested lists, oldest above.

use super::model::{HouseLink, HouseView, LineageLink};
use crate::colour::hue;
use crate::head::crest;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use ui::prelude::*;

/// The tree around the house `name`.
pub fn tree(name: String, color: &str, house: &HouseView) -> AnyView {
    // A line of lineage says more than belonging alone: what has one is drawn once.
    let above = house.above.as_ref().filter(|above| !named(&house.parents.0, &above.0.key));
    let above = above.map(|above| leaf(&above.0, t("house-chapter-of"), None, None));
    let parents = house.parents.0.iter().map(|link| branch(link, "from")).collect_view();
    let children = house.children.0.iter().map(|link| branch(link, "to")).collect_view();
    let chapters = house.chapters.0.iter().filter(|chapter| !named(&house.children.0, &chapter.key));
    let chapters = chapters
        .map(|chapter| leaf(chapter, t(&format!("house-kind-{}", chapter.kind)), None, None))
        .collect_view();
    view! {
        <section class="house-part" aria-labelledby="lineage">
            <h2 id="lineage">{t("house-lineage")}</h2>
            <div class="house-tree">
                <ul class="house-tree-row" aria-label=t("house-lineage-from")>{above}{parents}</ul>
                <p class=format!("house-tree-here {}", hue(color))><span dir="auto">{name}</span></p>
                <ul class="house-tree-row" aria-label=t("house-lineage-to")>{chapters}{children}</ul>
            </div>
        </section>
    }
    .into_any()
}

fn named(links: &[LineageLink], key: &str) -> bool {
    links.iter().any(|link| link.house.key == key)
}

fn branch(link: &LineageLink, side: &str) -> AnyView {
    let source = link.source_url.clone().map(|url| {
        view! { <a href=url rel="nofollow ugc noopener" class="house-source">{t("house-source")}</a> }
    });
    let note = link
        .note
        .clone()
        .map(|note| view! { <span class="house-tree-note"><span dir="auto">{note}</span></span> });
    let more = view! { {note}{source} }.into_any();
    leaf(
        &link.house,
        t(&format!("house-lineage-{side}-{}", link.kind)),
        span(link.since, link.until),
        Some(more),
    )
}

fn leaf(house: &HouseLink, how: String, when: Option<AnyView>, more: Option<AnyView>) -> AnyView {
    view! {
        <li class=format!("house-leaf {}", hue(&house.color))>
            {crest(house.logo.clone(), &house.name)}
            <div>
                <p class="kicker">{how}</p>
                <a href=format!("/houses/{}", house.key) dir="auto">{house.name.clone()}</a>
                {when}
                {more}
            </div>
        </li>
    }
    .into_any()
}

/// `1987`, `1987 – 1994`, `until 1994`.
pub fn span(since: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<AnyView> {
    let locale = ui::cx::current().locale;
    let time = |day: NaiveDate| {
        view! { <time datetime=day.to_string()>{format::year(day.year(), locale)}</time> }.into_any()
    };
    let words = match (since, until) {
        (None, None) => return None,
        (Some(since), None) => view! { {time(since)} }.into_any(),
        (None, Some(until)) => view! { "– "{time(until)} }.into_any(),
        (Some(since), Some(until)) => view! { {time(since)}" – "{time(until)} }.into_any(),
    };
    Some(view! { <span class="house-years">{words}</span> }.into_any())
}
