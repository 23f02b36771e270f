//! `POST /houses/{key}/join`, `/houses/{key}/leave`, `POST /houses/{key}/shown`.

use super::store::{Own, join, leave, own, show};
use crate::head::{HouseHead, Tab, house_head, house_page};
use axum::extract::Path;
use axum::response::Response;
use db::StoreError;
use kernel::{AppError, FieldErrors};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::answer::see_other;
use web::words::{refused, spoken, status};
use web::{Answer, Cx, Form};

/// `POST /houses/{key}/join`: into an open house.
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` where the house is not open.
pub async fn join_create(cx: Cx, Path(key): Path<String>) -> Answer {
    let who = cx.person()?.profile_id;
    let head = cx.app.db.read(cx.actor(), async |tx| house_head(tx, &key).await).await?;
    if !head.is_member {
        let place = (head.organization_id, head.id);
        match cx.app.db.as_actor(cx.actor(), async |tx| join(tx, place, who).await).await {
            // The second of two clicks.
            Err(StoreError::Constraint { name }) if name == "house_members_once" => {}
            result => result?,
        }
    }
    Ok(cx.done(&head.path(""), "house-joined"))
}

/// `GET /houses/{key}/leave`: what happens then.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` where whoever asks sees no such house.
pub async fn leave_ask(cx: Cx, Path(key): Path<String>) -> Answer {
    let who = cx.person()?.profile_id;
    let (head, own) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let own = own(tx, head.id, who).await?;
            Ok((head, own))
        })
        .await?;
    match own {
        Some(own) => Ok(leave_page(&cx, head, own, FieldErrors::default())),
        None => Ok(see_other(&head.path(""))),
    }
}

/// `POST /houses/{key}/leave`. A second click finds a house that one has left, or does not see any more.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn leave_create(cx: Cx, Path(key): Path<String>) -> Answer {
    let who = cx.person()?.profile_id;
    let found = cx.app.db.read(cx.actor(), async |tx| {
        let head = house_head(tx, &key).await?;
        let own = own(tx, head.id, who).await?;
        Ok((head, own))
    });
    let (head, own) = found.await?;
    let house = head.id;
    let result = cx.app.db.as_actor(cx.actor(), async |tx| leave(tx, house, who).await).await;
    match (refused(result)?, own) {
        (Ok(()), _) => {
            let path = if head.is_public { head.path("") } else { "/houses".to_owned() };
            Ok(cx.done(&path, "house-left"))
        }
        (Err(errors), Some(own)) => Ok(leave_page(&cx, head, own, errors)),
        (Err(errors), None) => Err(AppError::Invalid(errors).into()),
    }
}

fn leave_page(cx: &Cx, head: HouseHead, own: Own, errors: FieldErrors) -> Response {
    let errors = spoken(cx, &errors);
    let (code, shown) = (status(&errors), head.clone());
    let mut page = house_page(head, Tab::Members, move || {
        let value = if own.is_public { "" } else { "true" };
        let words = if own.is_public { "house-hide" } else { "house-show" };
        let private = (!shown.is_public).then(|| view! { <li>{t("house-leave-private")}</li> });
        view! {
            <section class="house-part" aria-labelledby="leave">
                <h2 id="leave">{t("house-leave-title")}</h2>
                <ErrorSummary errors=errors/>
                <ul class="house-list"><li>{t("house-leave-history")}</li><li>{t("house-leave-posts")}</li>{private}</ul>
                <form method="post" action=shown.path("/leave") class="house-way">
                    <SubmitButton label=t("house-leave") kind=ButtonKind::Danger/>
                    <ButtonLink href=shown.path("") label=t("house-stay") kind=ButtonKind::Quiet/>
                </form>
            </section>
            <section class="house-part" aria-labelledby="shown">
                <h2 id="shown">{t("house-shown-title")}</h2>
                <p>{t(if own.is_public { "house-shown-yes" } else { "house-shown-no" })}</p>
                <form method="post" action=shown.path("/shown") class="house-way">
                    <HiddenField name="shown" value=value/>
                    <SubmitButton label=t(words) kind=ButtonKind::Quiet/>
                </form>
            </section>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

/// Whether outsiders see it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ShownDraft {
    /// `true` shows it.
    pub shown: String,
}

/// `POST /houses/{key}/shown`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for those who do not belong to it.
pub async fn shown_save(cx: Cx, Path(key): Path<String>, Form(draft): Form<ShownDraft>) -> Answer {
    let who = cx.person()?.profile_id;
    let head = cx
        .app
        .db
        .as_actor(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            show(tx, head.id, who, draft.shown == "true").await?;
            Ok(head)
        })
        .await?;
    Ok(cx.done(&head.path("/leave"), "house-shown-saved"))
}
