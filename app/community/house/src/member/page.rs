//! `GET /houses/{key}/members`.

use super::model::{MemberQuery, MemberView, PastView};
use super::store::{PAGE, member_list, past_list};
use crate::head::{HouseHead, Tab, house_head, house_page};
use axum::extract::{Path, Query};
use chrono::{Datelike, SecondsFormat};
use kernel::Cursor;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /houses/{key}/members`.
///
/// # Errors
/// `NotFound` where whoever asks sees no such house.
pub async fn members(cx: Cx, Path(key): Path<String>, Query(query): Query<MemberQuery>) -> Answer {
    let (after, before) = (Cursor::parse(&query.after), Cursor::parse(&query.past));
    let (head, now, past) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let now = member_list(tx, head.id, (&query.q, false), after.as_ref()).await?;
            let past = past_list(tx, head.id, (&query.q, false), before.as_ref()).await?;
            Ok((head, now, past))
        })
        .await?;
    let (path, public) = (head.path("/members"), head.is_public);
    let plain = query.q.trim().is_empty() && after.is_none() && before.is_none();
    let (shown, title) = (head.clone(), format!("{} · {}", cx.t("house-members"), head.name));
    let mut page = house_page(head, Tab::Members, move || body(&shown, &query, now, past));
    page.title = title;
    page.canonical = (public && plain).then_some(path);
    Ok(cx.page(page))
}

fn body(head: &HouseHead, query: &MemberQuery, mut now: Vec<MemberView>, mut past: Vec<PastView>) -> AnyView {
    let path = head.path("/members");
    let searched = !query.q.trim().is_empty();
    let (more, older) = (now.len() > PAGE, past.len() > PAGE);
    now.truncate(PAGE);
    past.truncate(PAGE);
    let q = query.q.trim();
    let next = now
        .last()
        .filter(|_| more)
        .map(|last| with_query(&path, [("q", q), ("after", last.cursor().as_str())]));
    let older = past.last().filter(|_| older).map(|last| {
        let key = last.left_at.to_rfc3339_opts(SecondsFormat::Micros, true);
        let cursor = Cursor { key, id: last.id }.to_string();
        format!("{}#past", with_query(&path, [("q", q), ("past", cursor.as_str())]))
    });
    // A small house is read, not searched.
    let search =
        (more || searched || !query.after.is_empty() || now.len() > 12).then(|| search(&path, &query.q));
    let first = (!query.after.is_empty()).then(|| with_query(&path, [("q", q)]));
    let empty = (now.is_empty() && past.is_empty()).then(|| {
        let (title, text) = if searched {
            (t("house-members-no-match"), t("house-members-no-match-text"))
        } else {
            (t("house-members-none"), t("house-members-none-text"))
        };
        let all = searched.then(|| NavLink::new(t("house-members-all"), path.clone()));
        view! { <EmptyState title=title text=text action=all/> }
    });
    let rows = now.into_iter().map(member).collect_view();
    view! {
        {search}
        {empty}
        <section class="house-part" aria-label=t("house-members")><ul class="house-people">{rows}</ul></section>
        <Pager previous=first next=next label=t("house-members")/>
        {history(past, older)}
    }
    .into_any()
}

fn search(path: &str, value: &str) -> AnyView {
    view! {
        <form method="get" action=path.to_owned() class="house-filters" role="search">
            <TextField name="q" kind="search" label=t("house-members-search") value=value.to_owned()/>
            <SubmitButton label=t("house-search-go")/>
        </form>
    }
    .into_any()
}

fn member(member: MemberView) -> AnyView {
    let locale = ui::cx::current().locale;
    let title = member.title.map(|title| view! { <span dir="auto">{title}</span>" · " });
    let parent = member
        .parent
        .map(|name| view! { <span class="house-role" dir="auto">{tr("house-child-of", &[("name", name.into())])}</span> });
    let hidden = (!member.is_public).then(|| view! { <Badge label=t("house-member-hidden")/> });
    let since = format::year(member.joined_at.year(), locale);
    view! {
        <li>
            {person_badge(&member.person.0)}
            <p class="house-role">
                {title}{t(&format!("house-role-{}", member.role))}" · "
                <time datetime=member.joined_at.date_naive().to_string()>{tr("house-since", &[("year", since.into())])}</time>
            </p>
            {parent}
            {hidden}
        </li>
    }
    .into_any()
}

fn history(past: Vec<PastView>, older: Option<String>) -> Option<AnyView> {
    if past.is_empty() {
        return None;
    }
    let rows = past.into_iter().map(former).collect_view();
    Some(
        view! {
            <section class="house-part" aria-labelledby="past">
                <h2 id="past">{t("house-walked")}</h2>
                <ul class="house-people">{rows}</ul>
                <Pager next=older label=t("house-walked")/>
            </section>
        }
        .into_any(),
    )
}

fn former(past: PastView) -> AnyView {
    let locale = ui::cx::current().locale;
    let year = |day: chrono::DateTime<chrono::Utc>| {
        view! { <time datetime=day.date_naive().to_string()>{format::year(day.year(), locale)}</time> }
    };
    let title = past.title.map(|title| view! { <span dir="auto">{title}</span>" · " });
    view! {
        <li>
            {person_badge(&past.person.0)}
            <p class="house-role">{title}{t(&format!("house-role-{}", past.role))}" · "{year(past.joined_at)}" – "{year(past.left_at)}</p>
        </li>
    }
    .into_any()
}
