//! `GET /houses/{key}`.

use super::model::{HonourView, HouseView, LeaderView};
use super::store::house_view;
use super::tree::tree;
use super::way::way;
use crate::colour::sheet;
use crate::day::Rough;
use crate::head::{HouseHead, Tab, house_head, house_page};
use axum::extract::Path;
use kernel::{SafeHtml, plain_text};
use leptos::prelude::*;
use serde_json::json;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /houses/{key}`.
///
/// # Errors
/// `NotFound` where whoever asks sees no such house.
pub async fn about(cx: Cx, Path(key): Path<String>) -> Answer {
    let (head, house) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let house = house_view(tx, head.id).await?;
            Ok((head, house))
        })
        .await?;
    let path = head.path("");
    let public = head.is_public;
    let json_ld = json_ld(&head, &house, &cx.app.settings.origin);
    let picture = head.cover.as_ref().or(head.logo.as_ref());
    let image = picture.map(|picture| picture.0.src(picture.0.at_most(960), "jpg"));
    let links = house.parents.0.iter().chain(&house.children.0).map(|link| &link.house);
    let links = links.chain(&house.chapters.0).chain(house.above.as_ref().map(|above| &above.0));
    let style = sheet(links.map(|house| house.color.as_str()).chain([head.color.as_str()]));
    let description = summary(&house);
    let shown = head.clone();
    let mut page = house_page(head, Tab::About, move || body(&shown, house));
    page.stylesheets = vec![style];
    page.description = description;
    page.og_type = "profile";
    // What only its members find is no business of search engines.
    page.canonical = public.then_some(path);
    page.json_ld = public.then_some(json_ld).into_iter().collect();
    page.image = image.filter(|_| public);
    Ok(cx.page(page))
}

fn summary(house: &HouseView) -> Option<String> {
    let words = plain_text(house.description.as_deref()?);
    let short: String = words.chars().take(160).collect();
    (!short.is_empty()).then_some(short)
}

fn json_ld(head: &HouseHead, house: &HouseView, origin: &str) -> String {
    let mut object = json!({
        "@context": "https://schema.org", "@type": "Organization", "name": head.name,
        "url": format!("{origin}{}", head.path("")),
    });
    let Some(fields) = object.as_object_mut() else { return String::new() };
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            fields.insert(name.to_owned(), json!(value));
        }
    };
    add("description", summary(house));
    add("foundingDate", house.founded.map(|day| Rough::new(day, &house.founded_precision).iso()));
    add("location", house.location.clone());
    add("sameAs", house.website.clone());
    add("logo", head.logo.as_ref().map(|logo| format!("{origin}{}", logo.0.src(logo.0.at_most(640), "jpg"))));
    add("parentOrganization", house.above.as_ref().map(|above| above.0.name.clone()));
    object.to_string()
}

fn body(head: &HouseHead, house: HouseView) -> AnyView {
    let words = house.description.as_deref().filter(|text| !text.trim().is_empty());
    let words = words.map(|text| SafeHtml::from_markdown(text, 1).into_string());
    let words = match words {
        Some(html) => view! { <div class="prose" dir="auto" inner_html=html></div> }.into_any(),
        None if head.may_lead => {
            let action = NavLink::new(t("house-words-add"), head.path("/lead"));
            view! { <EmptyState title=t("house-words-none") text=t("house-words-none-text") action=action/> }
                .into_any()
        }
        None => ().into_any(),
    };
    let tree = house.has_tree().then(|| tree(head.name.clone(), &head.color, &house));
    view! {
        {way(head, &house)}
        {facts(head, &house)}
        {words}
        {leaders(house.leaders.0)}
        {tree}
        {honours(house.honours.0, head)}
        {report(head)}
    }
    .into_any()
}

/// Whoever does not lead it may say what is wrong with it.
fn report(head: &HouseHead) -> Option<AnyView> {
    let concerned = ui::cx::current().person.is_some() && !head.may_lead;
    let href = format!("/report/houses/{}", head.id);
    concerned.then(|| view! { <p class="house-report"><a href=href>{t("house-report")}</a></p> }.into_any())
}

fn facts(head: &HouseHead, house: &HouseView) -> AnyView {
    let locale = ui::cx::current().locale;
    let founded = house.founded.map(|day| {
        let day = Rough::new(day, &house.founded_precision);
        view! { <div><dt>{t("house-founded")}</dt><dd><time datetime=day.iso()>{day.words(locale)}</time></dd></div> }
    });
    let place = house.location.clone().map(|place| {
        view! { <div><dt>{t("house-place")}</dt><dd><span dir="auto">{place}</span></dd></div> }
    });
    let website = house.website.clone().map(|url| {
        let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).trim_end_matches('/').to_owned();
        view! { <div><dt>{t("house-website")}</dt><dd><a href=url rel="nofollow ugc noopener" dir="ltr">{shown}</a></dd></div> }
    });
    view! {
        <dl class="house-facts">
            {founded}
            {place}
            <div><dt>{t("house-members")}</dt><dd><a href=head.path("/members")>{tr("house-people", &[("count", house.member_count.into())])}</a></dd></div>
            {website}
        </dl>
    }
    .into_any()
}

fn leaders(leaders: Vec<LeaderView>) -> Option<AnyView> {
    if leaders.is_empty() {
        return None;
    }
    let rows = leaders.into_iter().map(|leader| {
        let title = leader.title.map(|title| view! { <span dir="auto">{title}</span>" · " });
        view! {
            <li>
                {person_badge(&leader.person)}
                <p class="house-role">{title}{t(&format!("house-role-{}", leader.role))}</p>
            </li>
        }
    });
    let rows = rows.collect_view();
    Some(
        view! {
            <section class="house-part" aria-labelledby="leaders">
                <h2 id="leaders">{t("house-leaders")}</h2>
                <ul class="house-people">{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

fn honours(honours: Vec<HonourView>, head: &HouseHead) -> Option<AnyView> {
    if honours.is_empty() {
        return None;
    }
    let rows = honours.into_iter().map(|one| honour(one, head)).collect_view();
    Some(
        view! {
            <section class="house-part" aria-labelledby="honours">
                <h2 id="honours">{t("house-honours")}</h2>
                <ol class="house-honours">{rows}</ol>
            </section>
        }
        .into_any(),
    )
}

fn honour(honour: HonourView, head: &HouseHead) -> AnyView {
    let locale = ui::cx::current().locale;
    let when = honour.given_on.map(|day| {
        view! { <time datetime=day.to_string()>{format::date(day, locale)}</time> }
    });
    let given = honour
        .given_by
        .map(|by| view! { <span dir="auto">{tr("house-given-by", &[("who", by.into())])}</span> });
    let category = honour.category.map(|category| view! { <span dir="auto">{category}</span> });
    let source = honour.source_url.map(|url| {
        view! { <a href=url rel="nofollow ugc noopener">{t("house-source")}</a> }
    });
    let witness = honour.witness.map(|person| {
        let key = if honour.witnessed { "house-witnessed" } else { "house-witness-waits" };
        view! { <span>{t(key)}" "<a href=format!("/people/{}", person.handle) dir="auto">{person.name}</a></span> }
    });
    let confirm = honour.asks_me.then(|| {
        let action = head.path(&format!("/honours/{}/witness", honour.id));
        view! { <form method="post" action=action class="house-way"><span>{t("house-witness-ask")}</span><SubmitButton label=t("house-witness-say")/></form> }
    });
    view! {
        <li>
            <p class="kicker">{t(&format!("house-honour-{}", honour.kind))}</p>
            <p class="house-honour-title"><span dir="auto">{honour.title}</span></p>
            {person_badge(&honour.person)}
            <p class="house-card-line">{category}{given}{when}{witness}{source}</p>
            {confirm}
        </li>
    }
    .into_any()
}
