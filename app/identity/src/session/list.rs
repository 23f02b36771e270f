//! `/settings/sessions`: where one is signed in.

use super::device::words;
use super::store::{SessionRow, session_delete, session_delete_others, session_list};
use axum::extract::Path;
use chrono::Utc;
use db::StoreError;
use leptos::prelude::*;
use portal::settings_page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// `GET /settings/sessions`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn sessions(cx: Cx) -> Answer {
    let person = cx.person()?;
    let (user, own) = (person.user_id, person.session_id.0);
    let rows = cx.app.db.read(cx.actor(), async |tx| session_list(tx, user).await).await?;
    Ok(cx.page(settings_page(&cx, "settings-sessions", move || {
        let others = (rows.len() > 1).then(|| {
            view! {
                <form method="post" action="/settings/sessions/others">
                    <SubmitButton label=t("sessions-end-others") kind=ButtonKind::Danger/>
                </form>
            }
        });
        let items = rows.into_iter().map(|row| item(row, own)).collect_view();
        view! { <p>{t("sessions-text")}</p><ul class="grid gap-4">{items}</ul>{others} }.into_any()
    })))
}

fn item(row: SessionRow, own: Uuid) -> AnyView {
    let locale = ui::cx::current().locale;
    let name = words(row.user_agent.as_deref().unwrap_or_default());
    let seen =
        tr("sessions-seen", &[("when", format::relative(row.last_seen_at, Utc::now(), locale).into())]);
    let since = tr("sessions-since", &[("when", format::date(row.created_at.date_naive(), locale).into())]);
    let end = if row.id == own {
        view! { <p class="help">{t("sessions-this")}</p> }.into_any()
    } else {
        let (action, label) = (
            format!("/settings/sessions/{}/end", row.id),
            tr("sessions-end-label", &[("device", name.clone().into())]),
        );
        view! {
            <form method="post" action=action>
                <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{t("sessions-end")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="border-b pb-4">
            <h2 class="text-xl">{name}</h2>
            <p class="help">{seen}" "{since}</p>
            {end}
        </li>
    }
    .into_any()
}

/// `POST /settings/sessions/{id}/end`.
///
/// # Errors
/// What the database says.
pub async fn session_end(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    match cx.app.db.as_actor(cx.actor(), async |tx| session_delete(tx, id).await).await {
        // Ended already: that is what was wanted.
        Ok(()) | Err(StoreError::NotFound) => Ok(cx.done("/settings/sessions", "session-ended")),
        Err(error) => Err(error.into()),
    }
}

/// `POST /settings/sessions/others`.
///
/// # Errors
/// What the database says.
pub async fn session_end_others(cx: Cx) -> Answer {
    let person = cx.person()?;
    let (user, own) = (person.user_id, person.session_id.0);
    cx.app.db.as_actor(cx.actor(), async |tx| session_delete_others(tx, user, Some(own)).await).await?;
    Ok(cx.done("/settings/sessions", "sessions-ended"))
}
