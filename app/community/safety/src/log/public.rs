//! `/moderation/{organization}/public`: how much was done and of which kind, for every member, naming nobody.

use super::page::why;
use super::store::{Count, log_counts};
use crate::desk::{desk_find, desk_page};
use axum::extract::Path;
use db::ActorTx;
use kernel::AppError;
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET …/public`.
///
/// # Errors
/// `Forbidden` for people who do not belong to the organisation.
pub async fn public(cx: Cx, Path(slug): Path<String>) -> Answer {
    let desk = desk_find(&cx, &slug).await?;
    if !desk.belongs && !desk.moderates {
        return Err(AppError::Forbidden.into());
    }
    let look = async |tx: &mut ActorTx<'_>| log_counts(tx, desk.id).await;
    let counts = cx.app.db.as_system("moderation: public counts", look).await?;
    let name = desk.name.clone();
    Ok(cx.page(desk_page(&cx, &desk, "safety-public", move || {
        let text = tr("safety-public-text", &[("organization", name.into())]);
        view! {
            <p>{text}</p>
            {table(&counts)}
            <p class="help">{t("safety-public-appeal")}" "<a href="/settings/standing">{t("settings-standing")}</a></p>
        }
        .into_any()
    })))
}

fn table(counts: &[Count]) -> AnyView {
    let locale = ui::cx::current().locale;
    let columns = vec![
        Column::new(t("safety-public-what")),
        Column::new(t("safety-public-why")),
        Column::figures(t("safety-public-recent")),
        Column::figures(t("safety-public-year")),
    ];
    let rows = counts
        .iter()
        .map(|count| {
            let why = count.reason.as_deref().map(|reason| why(count.action, reason)).unwrap_or_default();
            vec![
                t(&format!("safety-action-{}", count.action)).into_any(),
                why.into_any(),
                format::number(count.recent, locale).into_any(),
                format::number(count.year, locale).into_any(),
            ]
        })
        .collect::<Vec<_>>();
    let empty =
        view! { <EmptyState title=t("safety-public-none") text=t("safety-public-none-text")/> }.into_any();
    view! { <DataTable caption=t("safety-public") columns=columns rows=rows empty=empty/> }.into_any()
}
