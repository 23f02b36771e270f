//! `/people/{handle}/followers` and `/following`, and who asks to follow: `/people/requests`.

use super::store::{FollowRow, List, follow_list};
use crate::head::{PersonHead, Tab, person_head, person_page};
use crate::page::{After, next};
use crate::tools::{badge, people, press};
use axum::extract::{Path, Query};
use kernel::Cursor;
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /people/{handle}/followers`.
///
/// # Errors
/// `NotFound`.
pub async fn followers(cx: Cx, Path(handle): Path<String>, Query(after): Query<After>) -> Answer {
    tab(cx, handle, after, (Tab::Followers, List::Followers)).await
}

/// `GET /people/{handle}/following`.
///
/// # Errors
/// `NotFound`.
pub async fn following(cx: Cx, Path(handle): Path<String>, Query(after): Query<After>) -> Answer {
    tab(cx, handle, after, (Tab::Following, List::Following)).await
}

async fn tab(cx: Cx, handle: String, after: After, (tab, list): (Tab, List)) -> Answer {
    let read = cx.app.db.read(cx.actor(), async |tx| {
        let head = person_head(tx, &handle).await?;
        let found =
            if head.is_self { follow_list(tx, list, after.cursor()).await? } else { (Vec::new(), None) };
        Ok((head, found))
    });
    let (head, (rows, more)) = read.await?;
    let more = next(cx.uri.path(), more);
    let about = head.clone();
    Ok(cx.page(person_page(head, tab, move || {
        if about.is_self { own(&about, list, rows, more) } else { others(&about, list) }
    })))
}

/// Others read how many there are.
fn others(head: &PersonHead, list: List) -> AnyView {
    let (key, count) = match list {
        List::Following => ("person-following-count", head.following),
        _ => ("person-followers-count", head.followers),
    };
    view! {
        <section class="person-counts">
            <h2>{tr(key, &[("count", count.into())])}</h2>
            <p class="help">{t("person-lists-own")}</p>
        </section>
    }
    .into_any()
}

fn own(head: &PersonHead, list: List, rows: Vec<FollowRow>, more: Option<String>) -> AnyView {
    let key = if list == List::Following { "person-tab-following" } else { "person-tab-followers" };
    let asked = (list == List::Followers && head.requests > 0).then(|| {
        let words = tr("person-requests-count", &[("count", head.requests.into())]);
        view! { <p><a class="button button-quiet" href="/people/requests">{words}</a></p> }
    });
    let empty = rows.is_empty().then(|| {
        let text =
            t(if list == List::Following { "person-following-empty" } else { "person-followers-empty" });
        view! { <EmptyState title=t(key) text=text/> }
    });
    let rows = rows.into_iter().map(|row| (who(&row), what(&row, list))).collect();
    view! { <h2 class="sr-only">{t(key)}</h2>{asked}{empty}{people(rows)}<Pager next=more/> }.into_any()
}

fn who(row: &FollowRow) -> AnyView {
    badge(row.person.as_ref().map(|person| &person.0))
}

fn what(row: &FollowRow, list: List) -> AnyView {
    let quiet = ButtonKind::Quiet.class();
    match (list, &row.person) {
        (List::Followers, _) => press(format!("/people/follows/{}/end", row.id), t("person-remove"), quiet),
        (_, Some(person)) => {
            let label = t(if row.is_accepted { "person-unfollow" } else { "person-ask-back" });
            press(format!("/people/{}/unfollow", person.0.handle), label, quiet)
        }
        _ => ().into_any(),
    }
}

/// `GET /people/requests`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn requests(cx: Cx, Query(after): Query<After>) -> Answer {
    cx.person()?;
    let read = cx.app.db.read(cx.actor(), async |tx| follow_list(tx, List::Requests, after.cursor()).await);
    let (rows, more): (Vec<FollowRow>, Option<Cursor>) = read.await?;
    let more = next("/people/requests", more);
    Ok(cx.page(portal::portal_page(cx.t("person-requests"), move || {
        let empty = rows.is_empty().then(|| {
            let action = NavLink::new(t("person-requests-rules"), "/settings/privacy");
            view! { <EmptyState title=t("person-requests-none") text=t("person-requests-empty") action=action/> }
        });
        let rows = rows.iter().map(|row| (who(row), answers(row))).collect();
        view! { <h1>{t("person-requests")}</h1>{empty}{people(rows)}<Pager next=more/> }.into_any()
    })))
}

fn answers(row: &FollowRow) -> AnyView {
    let path = format!("/people/follows/{}", row.id);
    view! {
        {press(format!("{path}/accept"), t("person-accept"), ButtonKind::Primary.class())}
        {press(format!("{path}/end"), t("person-decline"), ButtonKind::Quiet.class())}
    }
    .into_any()
}
