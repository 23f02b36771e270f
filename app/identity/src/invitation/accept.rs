//! `/invitations/{token}`: for people who are signed in, who have an account, who have none yet.

use super::store::{InvitationView, invitation_accept, invitation_find};
use crate::account::store::account_find;
use crate::member::model::Role;
use crate::narrow::Narrow;
use crate::session::page::link_is_over;
use axum::extract::Path;
use db::{ActorTx, StoreError, StoreResult};
use kernel::AppError;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

/// The invitation, and whether the signed-in person is the one who was invited.
async fn find(tx: &mut ActorTx<'_>, cx: &Cx, token: &str) -> StoreResult<(InvitationView, bool)> {
    let invitation = invitation_find(tx, token).await?;
    let fits = match &cx.session {
        Some(session) => invitation.is_for(&account_find(tx, session.user_id).await?.email),
        None => true,
    };
    Ok((invitation, fits))
}

/// `GET /invitations/{token}`.
///
/// # Errors
/// If the database is away.
pub async fn invitation(cx: Cx, Path(token): Path<String>) -> Answer {
    let look = async |tx: &mut ActorTx<'_>| find(tx, &cx, &token).await;
    let (invitation, fits) = match cx.app.db.as_system("invitation: look", look).await {
        Ok(found) => found,
        Err(StoreError::NotFound) => return Ok(link_is_over(&cx, "/", "invitation-home")),
        Err(error) => return Err(error.into()),
    };
    if !invitation.open {
        return Ok(link_is_over(&cx, "/", "invitation-home"));
    }
    let (signed_in, path) = (cx.session.is_some(), cx.uri.path().to_owned());
    let title = ui::i18n::message(
        cx.locale,
        "invitation-title",
        &[("organization", invitation.organization.as_str().into())],
    );
    Ok(cx.page(Page::new(title.clone(), move || {
        let role = t(&invitation.role.key());
        let text = match invitation.inviter {
            Some(name) => tr("invitation-text", &[("name", name.into()), ("role", role.into())]),
            None => tr("invitation-text-nobody", &[("role", role.into())]),
        };
        view! { <Narrow title=title><p>{text}</p>{ways(signed_in, fits, path)}</Narrow> }.into_any()
    })))
}

fn ways(signed_in: bool, fits: bool, path: String) -> AnyView {
    if !signed_in {
        let (sign_in, join) = (format!("/sign-in?next={path}"), format!("/join?next={path}"));
        return view! {
            <p>{t("invitation-who")}</p>
            <p class="flex flex-wrap gap-3">
                <ButtonLink href=sign_in label=t("sign-in-title")/>
                <ButtonLink href=join label=t("join-title") kind=ButtonKind::Quiet/>
            </p>
        }
        .into_any();
    }
    if !fits {
        return view! {
            <p>{t("invitation-other")}</p>
            <form method="post" action="/sign-out"><SubmitButton label=t("sign-out") kind=ButtonKind::Quiet/></form>
        }
        .into_any();
    }
    view! { <form method="post" action=path><SubmitButton label=t("invitation-accept")/></form> }.into_any()
}

/// `POST /invitations/{token}`.
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` for another person than the invited one.
pub async fn invitation_accept_create(cx: Cx, Path(token): Path<String>) -> Answer {
    let user = cx.person()?.user_id;
    let work = async |tx: &mut ActorTx<'_>| {
        let (invitation, fits) = find(tx, &cx, &token).await?;
        if !fits {
            return Err(AppError::Forbidden.into());
        }
        invitation_accept(tx, &invitation, user).await?;
        Ok(invitation)
    };
    match cx.app.db.as_system("invitation: accept", work).await {
        Ok(invitation) if invitation.role == Role::Member => Ok(cx.done("/", "invitation-accepted")),
        Ok(invitation) => {
            let words = format!("/admin/{}", invitation.slug);
            Ok(cx.done(&words, "invitation-accepted"))
        }
        Err(StoreError::NotFound | StoreError::App(AppError::Gone)) => {
            Ok(link_is_over(&cx, "/", "invitation-home"))
        }
        Err(error) => Err(error.into()),
    }
}
