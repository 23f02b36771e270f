//! `/admin/{organization}/search`: one box over everything that the person may see in the organisation.

use super::kept;
use axum::extract::{Path, Query};
use db::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamptz, Uuid as SqlUuid};
use engine::registry::words;
use frame::{Desk, TheEngine};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// What is asked.
#[derive(Debug, Default, Deserialize)]
pub struct SearchQuery {
    /// Words.
    #[serde(default)]
    pub q: String,
}

/// Something that was found.
#[derive(Clone, Debug, QueryableByName)]
pub struct Found {
    /// The table.
    #[diesel(sql_type = Text)]
    pub subject_type: String,
    /// The row.
    #[diesel(sql_type = SqlUuid)]
    pub subject_id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// How it begins.
    #[diesel(sql_type = Nullable<Text>)]
    pub summary: Option<String>,
    /// When it happened.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub happened_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// The best matches in the organisation, of resources only.
///
/// # Errors
/// If the database is away.
pub async fn find(tx: &ActorTx<'_>, desk: &Desk, typed: &str) -> StoreResult<Vec<Found>> {
    if typed.trim().is_empty() {
        return Ok(Vec::new());
    }
    let sql = "select subject_type, subject_id, title, summary, happened_at from search.find($1, $2, null, $3, 0, 40)";
    let found: Vec<Found> = statement(sql)
        .bind::<Text, _>(typed)
        .bind::<Text, _>(desk.cx.locale.tag())
        .bind::<SqlUuid, _>(desk.scope.organization)
        .load(&mut tx.conn())
        .await?;
    Ok(found.into_iter().filter(|found| desk.registry.noun(&found.subject_type).is_some()).collect())
}

/// The page.
///
/// # Errors
/// As [`frame::open`].
pub async fn search(
    cx: Cx,
    engine: TheEngine,
    Path(organization): Path<String>,
    Query(query): Query<SearchQuery>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let found = cx.app.db.read(cx.actor(), async |tx| find(tx, &desk, &query.q).await).await?;
    let results: Vec<Result> = found.into_iter().filter_map(|found| result(&desk, found)).collect();
    let typed = query.q.clone();
    Ok(cx.page(kept::overview(&desk, cx.t("desk-search"), "", move || {
        let form = view! {
            <form class="find-form" role="search" method="get" aria-label=t("desk-search")>
                <input class="input" type="search" name="q" value=typed.clone() aria-label=t("desk-search") maxlength="200"/>
                <SubmitButton label=t("desk-search")/>
            </form>
        };
        let body = match (typed.trim().is_empty(), results.is_empty()) {
            (true, _) => view! { <p class="help">{t("list-search-text")}</p> }.into_any(),
            (false, true) => view! { <EmptyState title=t("list-search-none") text=t("list-search-none-text")/> }.into_any(),
            _ => view! { <ol class="results">{results.into_iter().map(Result::view).collect_view()}</ol> }.into_any(),
        };
        view! { {form}{body} }.into_any()
    })))
}

struct Result {
    href: String,
    kind: String,
    title: String,
    summary: String,
}

fn result(desk: &Desk, found: Found) -> Option<Result> {
    let noun = desk.registry.noun(&found.subject_type)?;
    let kind = words::sentence(&noun.one(desk.cx.locale));
    let (href, summary) = (desk.row_href(noun, found.subject_id), found.summary.unwrap_or_default());
    Some(Result { href, kind, title: found.title, summary })
}

impl Result {
    fn view(self) -> AnyView {
        view! {
            <li>
                <a href=self.href dir="auto">{self.title}</a>
                <span class="results-kind">{self.kind}</span>
                <p dir="auto">{self.summary}</p>
            </li>
        }
        .into_any()
    }
}
