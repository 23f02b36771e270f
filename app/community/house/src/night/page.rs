//! `GET /houses/{key}/events`.

use super::store::{NightView, PAGE, coming_list, past_list};
use crate::head::{Tab, house_head, house_page};
use axum::extract::{Path, Query};
use chrono::{DateTime, Datelike, SecondsFormat};
use chrono_tz::Tz;
use kernel::Cursor;
use kernel::address::with_query;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NightQuery {
    /// The last past night of the page before.
    pub after: String,
}

/// `GET /houses/{key}/events`.
///
/// # Errors
/// `NotFound` where whoever asks sees no such house.
pub async fn nights(cx: Cx, Path(key): Path<String>, Query(query): Query<NightQuery>) -> Answer {
    let after = Cursor::parse(&query.after);
    let (head, coming, mut past) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let coming = if after.is_none() { coming_list(tx, head.id).await? } else { Vec::new() };
            let past = past_list(tx, head.id, after.as_ref()).await?;
            Ok((head, coming, past))
        })
        .await?;
    let path = head.path("/events");
    let more = past.len() > PAGE;
    past.truncate(PAGE);
    let next = past.last().filter(|_| more).map(|last| {
        let key = last.start_date.to_rfc3339_opts(SecondsFormat::Micros, true);
        with_query(&path, [("after", &Cursor { key, id: last.id }.to_string())])
    });
    let previous = after.is_some().then(|| path.clone());
    let (public, first, title) =
        (head.is_public, after.is_none(), format!("{} · {}", cx.t("house-tab-events"), head.name));
    let mut page = house_page(head, Tab::Events, move || {
        let none = coming.is_empty().then(|| {
            let key = if past.is_empty() { "house-nights-none" } else { "house-nights-next-none" };
            view! { <EmptyState title=t(key) text=t("house-nights-none-text")/> }
        });
        view! {
            {first.then(|| view! { <div class="house-nights-next">{none}{part("house-nights-coming", coming)}</div> })}
            {part("house-nights-past", past)}
            <Pager previous=previous next=next label=t("house-nights-past")/>
        }
        .into_any()
    });
    page.title = title;
    page.canonical = (public && first).then_some(path);
    Ok(cx.page(page))
}

fn part(key: &'static str, nights: Vec<NightView>) -> Option<AnyView> {
    if nights.is_empty() {
        return None;
    }
    let rows = nights.into_iter().map(night).collect_view();
    Some(
        view! {
            <section class="house-part" aria-labelledby=key>
                <h2 id=key>{t(key)}</h2>
                <ol class="house-nights">{rows}</ol>
            </section>
        }
        .into_any(),
    )
}

/// The day large, then what and where.
fn night(night: NightView) -> AnyView {
    let locale = ui::cx::current().locale;
    let zone: Tz = night.timezone.parse().unwrap_or(Tz::UTC);
    let begins: DateTime<Tz> = night.start_date.with_timezone(&zone);
    let day = begins.date_naive();
    let machine = if night.is_all_day { day.to_string() } else { begins.to_rfc3339() };
    let at = (!night.is_all_day).then(|| {
        let place = zone.name().replace('_', " ");
        tr("house-night-at", &[("time", format::time(begins, locale).into()), ("zone", place.into())])
    });
    let place = [night.venue_name, night.location].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let place = (!place.is_empty()).then(|| view! { <span dir="auto">{place}</span> });
    let online = night.is_virtual.then(|| view! { <span>{t("house-night-online")}</span> });
    let over =
        night.is_cancelled.then(|| view! { <Badge label=t("house-night-cancelled") kind=BadgeKind::Bad/> });
    let link = night.link_url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let title = match link {
        Some(url) => {
            view! { <a href=url rel="nofollow ugc noopener" dir="auto">{night.title}</a> }.into_any()
        }
        None => view! { <span dir="auto">{night.title}</span> }.into_any(),
    };
    let poster = night.poster.map(|poster| {
        view! { <Picture image=kernel::AssetRef { alt: String::new(), ..poster.0 } sizes="8rem" class="ratio-portrait house-night-poster"/> }
    });
    view! {
        <li>
            <time datetime=machine class="house-night-day">
                <span class="house-night-numeral">{format::number(i64::from(day.day()), locale)}</span>
                <span>{format::month_year(day, locale)}</span>
            </time>
            <div>
                <h3>{title}</h3>
                <p class="house-card-line">{at.map(|at| view! { <span>{at}</span> })}{place}{online}</p>
                {over}
            </div>
            {poster}
        </li>
    }
    .into_any()
}
