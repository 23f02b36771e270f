//! `/houses/invitations/{token}`: for people who are signed in, who have an account, who have none yet.

use super::model::InvitationView;
use super::store::{invitation_accept, invitation_decline, invitation_find};
use crate::colour::{hue, sheet};
use axum::extract::Path;
use axum::response::Response;
use db::{ActorTx, StoreError, StoreResult};
use kernel::AppError;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::prelude::*;
use web::{Answer, Cx};

/// `GET /houses/invitations/{token}`; 410 for a link that is over.
///
/// # Errors
/// If the database is away.
pub async fn invitation(cx: Cx, Path(token): Path<String>) -> Answer {
    let look = async |tx: &mut ActorTx<'_>| invitation_find(tx, &token, cx.session.as_ref()).await;
    let found = match cx.app.db.as_system("house invitation: look", look).await {
        Ok(found) if found.open || found.is_member => found,
        Ok(_) | Err(StoreError::NotFound) => return Ok(over(&cx)),
        Err(error) => return Err(error.into()),
    };
    let (path, signed_in) = (cx.uri.path().to_owned(), cx.session.is_some());
    let style = sheet([found.color.as_str()]);
    let title =
        ui::i18n::message(cx.locale, "house-invitation-title", &[("house", found.house.as_str().into())]);
    let mut page = portal::portal_page(title.clone(), move || body(found, title, path, signed_in));
    page.stylesheets = vec![style];
    Ok(cx.page(page))
}

fn body(found: InvitationView, title: String, path: String, signed_in: bool) -> AnyView {
    let inviter = found.inviter.as_ref().map(|inviter| person_badge(&inviter.0));
    let message = found
        .message
        .clone()
        .map(|words| view! { <blockquote class="house-message" dir="auto">{words}</blockquote> });
    let role = found.title.clone().unwrap_or_else(|| t(&format!("house-role-{}", found.role)));
    view! {
        <div class=format!("house house-invitation {}", hue(&found.color))>
            <h1><span dir="auto">{title}</span></h1>
            {inviter}
            {message}
            <p>{tr("house-invitation-as", &[("role", role.into())])}</p>
            {ways(&found, path, signed_in)}
        </div>
    }
    .into_any()
}

fn ways(found: &InvitationView, path: String, signed_in: bool) -> AnyView {
    if !signed_in {
        let (sign_in, join) =
            (with_query(SIGN_IN, [("next", &path)]), with_query("/join", [("next", &path)]));
        return view! {
            <p>{t("house-invitation-who")}</p>
            <p class="house-way">
                <ButtonLink href=sign_in label=t("sign-in-title")/>
                <ButtonLink href=join label=t("join-title") kind=ButtonKind::Quiet/>
            </p>
        }
        .into_any();
    }
    if found.is_member {
        let href = format!("/houses/{}", found.key);
        return view! { <p class="house-way">{t("house-invitation-in")}" "<ButtonLink href=href label=t("house-invitation-go")/></p> }
            .into_any();
    }
    if !found.fits {
        return view! {
            <p>{t("house-invitation-other")}</p>
            <form method="post" action="/sign-out"><SubmitButton label=t("sign-out") kind=ButtonKind::Quiet/></form>
        }
        .into_any();
    }
    let decline = found.personal.then(|| {
        let action = format!("/houses/invitations/{}/decline", found.id);
        view! { <form method="post" action=action><SubmitButton label=t("house-invitation-decline") kind=ButtonKind::Quiet/></form> }
    });
    view! {
        <div class="house-way">
            <form method="post" action=path><SubmitButton label=t("house-invitation-accept")/></form>
            {decline}
        </div>
    }
    .into_any()
}

/// For links that were used, are too old or never were: 410 and a way to the houses.
fn over(cx: &Cx) -> Response {
    let mut page = portal::portal_page(cx.t("house-invitation-over"), || {
        view! {
            <h1>{t("house-invitation-over")}</h1>
            <p>{t("house-invitation-over-text")}</p>
            <p><ButtonLink href="/houses" label=t("house-all")/></p>
        }
        .into_any()
    });
    page.status = 410;
    cx.page(page)
}

/// `POST /houses/invitations/{token}`.
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` for another person than the invited one.
pub async fn invitation_accept_create(cx: Cx, Path(token): Path<String>) -> Answer {
    let session = cx.person()?;
    let look = async |tx: &mut ActorTx<'_>| invitation_find(tx, &token, Some(session)).await;
    let found = match cx.app.db.as_system("house invitation: look", look).await {
        Ok(found) => found,
        Err(StoreError::NotFound) => return Ok(over(&cx)),
        Err(error) => return Err(error.into()),
    };
    if !found.fits {
        return Err(AppError::Forbidden.into());
    }
    let work = async |tx: &mut ActorTx<'_>| invitation_accept(tx, &found, session).await;
    let done: StoreResult<()> = if found.open || found.is_member {
        cx.app.db.as_system("house invitation: accept", work).await
    } else {
        Err(AppError::Gone.into())
    };
    match done {
        Ok(()) => {}
        // The second of two clicks.
        Err(StoreError::Constraint { name }) if name == "house_members_once" => {}
        Err(StoreError::App(AppError::Gone)) => return Ok(over(&cx)),
        Err(error) => return Err(error.into()),
    }
    Ok(cx.done(&format!("/houses/{}", found.key), "house-joined"))
}

/// `POST /houses/invitations/{id}/decline`: by the person who was asked.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for everybody else.
pub async fn invitation_decline_create(cx: Cx, Path(id): Path<String>) -> Answer {
    let who = cx.person()?.profile_id;
    let id = id.parse().map_err(|_| AppError::NotFound)?;
    cx.app.db.as_actor(cx.actor(), async |tx| invitation_decline(tx, id, who).await).await?;
    Ok(cx.done("/houses", "house-invitation-declined"))
}
