//! The addresses of this system, and its daily clean-up.

use crate::{
    account, invitation, mail, member, organization, passkey, profile, provider, registration, reset, role,
    second_factor, session, settings, sign_up_puzzle,
};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this system.
pub fn routes() -> Router<App> {
    entrance().merge(own()).merge(people()).merge(outbox())
}

/// Before anybody is signed in.
fn entrance() -> Router<App> {
    use registration::page as join;
    use reset::page as reset;
    use second_factor as factor;
    use session::page as session;
    use sign_up_puzzle::page as puzzle;
    Router::new()
        .route("/join", get(join::join_new).post(join::join_create))
        .route("/join/sent", get(session::sent))
        .route("/join/check/{token}", get(puzzle::check_page).post(puzzle::check_create))
        .route("/join/confirm/{token}", get(join::confirm_page).post(join::confirm_create))
        .route("/sign-in", get(session::sign_in).post(session::sign_in_create))
        .route("/sign-in/code", get(factor::code_page).post(factor::code_create))
        .route("/sign-in/passkey", post(passkey::enter_create))
        .route("/sign-in/passkey/begin", post(passkey::enter_begin))
        .route("/sign-in/sent", get(session::sent))
        .route("/sign-in/link", post(session::link_create))
        .route("/sign-in/link/{token}", get(session::link_page).post(session::link_use))
        .route("/sign-in/{organization}", get(provider::doors))
        .route("/sign-in/{organization}/{provider}", get(provider::depart))
        .route("/sign-in/{organization}/{provider}/back", get(provider::back))
        .route("/sign-out", post(session::sign_out))
        .route("/reset-password", get(reset::reset_new).post(reset::reset_create))
        .route("/reset-password/{token}", get(reset::reset_edit).post(reset::reset_use))
}

/// What people keep about themselves.
fn own() -> Router<App> {
    use account::page as account;
    use session::list;
    Router::new()
        .route("/settings", get(settings::page::settings))
        .route("/settings/profile", get(profile::edit::profile_edit).post(profile::edit::profile_save))
        .route("/settings/account", get(account::account_edit))
        .route("/settings/account/email", post(account::email_update))
        .route("/settings/account/password", post(account::password_update))
        .route(
            "/settings/account/email/{token}",
            get(account::email_confirm_page).post(account::email_confirm_create),
        )
        .route("/settings/sessions", get(list::sessions))
        .route("/settings/sessions/others", post(list::session_end_others))
        .route("/settings/sessions/{id}/end", post(list::session_end))
        .merge(security())
        .route(
            "/settings/appearance",
            get(settings::page::appearance_edit).post(settings::page::appearance_update),
        )
        .route("/settings/language", post(settings::page::language_update))
        .route("/settings/theme", post(settings::page::theme_update))
}

/// What protects their account.
fn security() -> Router<App> {
    use second_factor as factor;
    Router::new()
        .route("/settings/security", get(factor::page::security))
        .route("/settings/security/prove", get(factor::prove_page).post(factor::prove_create))
        .route("/settings/security/codes", get(factor::codes_page).post(factor::codes_confirm))
        .route("/settings/security/codes/new", post(factor::codes_create))
        .route("/settings/security/codes/off", post(factor::off_create))
        .route("/settings/security/recovery", post(factor::recovery_create))
        .route("/settings/security/prove/passkey", post(passkey::prove_create))
        .route("/settings/security/prove/passkey/begin", post(passkey::prove_begin))
        .route("/settings/security/passkeys", post(passkey::passkey_create))
        .route("/settings/security/passkeys/begin", post(passkey::passkey_make))
        .route("/settings/security/passkeys/{id}", post(passkey::passkey_rename))
        .route("/settings/security/passkeys/{id}/delete", post(passkey::passkey_delete))
        .route("/settings/security/accounts", post(provider::account_connect))
        .route("/settings/security/accounts/{id}/delete", post(provider::account_delete))
}

/// Organisations and their people.
fn people() -> Router<App> {
    use organization::page as organization;
    Router::new()
        .route(
            "/invitations/{token}",
            get(invitation::accept::invitation).post(invitation::accept::invitation_accept_create),
        )
        .route(
            "/admin/{organization}/identity/organization",
            get(organization::organization_edit).post(organization::organization_save),
        )
        .route("/admin/{organization}/identity/members", get(member::page::members))
        .route("/admin/{organization}/identity/members/{id}/role", post(member::page::role_update))
        .route("/admin/{organization}/identity/members/{id}/remove", post(member::page::member_remove))
        .route(
            "/admin/{organization}/identity/roles",
            get(role::page::roles_edit).post(role::page::roles_update),
        )
        .route(
            "/admin/{organization}/identity/invitations",
            get(invitation::page::invitations).post(invitation::page::invitations_create),
        )
        .route("/admin/{organization}/identity/invitations/{id}/revoke", post(invitation::page::revoke))
        .route("/admin/{organization}/identity/sign-in", get(provider::providers))
        .route("/admin/{organization}/identity/sign-in/{id}/secret", post(provider::secret_update))
        .route("/admin/{organization}/identity/sign-in/{id}/test", post(provider::provider_test))
}

/// Development only; the handlers answer 404 elsewhere.
fn outbox() -> Router<App> {
    Router::new()
        .route("/dev/outbox", get(mail::page::outbox_list))
        .route("/dev/outbox/{id}", get(mail::page::outbox_view))
}

/// Drops ended sessions, dead links and old tries. Once a day is enough.
///
/// # Errors
/// If the database is away.
pub async fn clean(db: &db::Db) -> db::StoreResult<()> {
    db.as_system("daily clean-up of sessions and links", async |tx| {
        session::store::session_clean(tx).await?;
        crate::token::store::token_clean(tx).await?;
        crate::challenge::challenge_clean(tx).await?;
        crate::throttle::store::attempt_clean(tx).await?;
        Ok(())
    })
    .await
}
