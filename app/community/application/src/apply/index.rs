//! `/apply`: where one can apply.

use axum::extract::Query;
use chrono::{DateTime, Utc};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor, plain_text};
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// How many stand on a page; the query reads one more.
const PAGE: usize = 24;

#[derive(Clone, Debug, QueryableByName)]
struct Open {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    organization: String,
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Nullable<Text>)]
    house: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    form: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    title: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    introduction: Option<String>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    closes_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<Jsonb>)]
    logo: Option<Json<AssetRef>>,
}

/// Where a page begins.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    after: String,
}

async fn open_list(tx: &ActorTx<'_>, after: Option<&Cursor>) -> StoreResult<Vec<Open>> {
    Ok(statement(include_str!("index.sql"))
        .bind::<Nullable<Text>, _>(after.map(|cursor| cursor.key.as_str()))
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}

/// `GET /apply`.
///
/// # Errors
/// If the database is away.
pub async fn apply_index(cx: Cx, Query(after): Query<After>) -> Answer {
    let cursor = Cursor::parse(&after.after);
    let mut rows = cx.app.db.read(cx.actor(), async |tx| open_list(tx, cursor.as_ref()).await).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let last = rows.last().filter(|_| more).map(|row| Cursor { key: row.name.clone(), id: row.id });
    Ok(cx.page(portal_page(cx.t("apply-title"), move || {
        let mine = ui::cx::current().person.is_some().then(|| {
            view! { <ButtonLink href="/applications" label=t("applications-mine") kind=ButtonKind::Quiet/> }
        });
        let next =
            last.map(|cursor| format!("/apply?after={}", kernel::address::encode_all(&cursor.to_string())));
        view! {
            <header class="portal-head"><h1>{t("apply-title")}</h1>{mine}</header>
            <p class="apply-lead">{t("apply-text")}</p>
            {list(rows)}
            <Pager next=next/>
        }
        .into_any()
    })))
}

fn list(rows: Vec<Open>) -> AnyView {
    if rows.is_empty() {
        let action = NavLink::new(t("apply-none-button"), "/houses");
        return view! { <EmptyState title=t("apply-none-title") text=t("apply-none-text") action=action/> }
            .into_any();
    }
    let items = rows.into_iter().map(card).collect::<Vec<_>>();
    view! { <ul class="open-list">{items}</ul> }.into_any()
}

fn card(row: Open) -> AnyView {
    let place = super::Place { form: row.form.filter(|_| row.house.is_none()), house: row.house, step: None };
    let title = row.title.unwrap_or_else(|| tr("application-join", &[("house", row.name.clone().into())]));
    let text = row.introduction.map(|text| plain_text(&text));
    let closes = row.closes_at.map(|at| {
        let day = format::date(at.date_naive(), ui::cx::current().locale);
        view! { <p class="help"><time datetime=at.to_rfc3339()>{tr("application-closes", &[("day", day.into())])}</time></p> }
    });
    let organization = (row.organization != row.name).then(|| {
        view! { <p class="help" dir="auto">{row.organization.clone()}</p> }
    });
    view! {
        <li class="open-card">
            <Avatar image=row.logo.map(|logo| logo.0) name=row.name.clone() size=AvatarSize::Large/>
            <div>
                <h2 dir="auto"><a href=place.path(&row.slug, 0)>{title}</a></h2>
                {organization}
                {text.map(|text| view! { <p class="open-text" dir="auto">{text}</p> })}
                {closes}
            </div>
        </li>
    }
    .into_any()
}
