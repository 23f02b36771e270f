//! `/settings/account`: address and password.

use super::action::{email_ask, email_confirm, email_promised, password_change};
use super::model::{EmailDraft, PasswordDraft};
use super::store::account_find;
use crate::narrow::Narrow;
use axum::extract::Path;
use axum::response::Response;
use kernel::FieldErrors;
use leptos::prelude::*;
use portal::settings_page;
use ui::Page;
use ui::prelude::*;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// What the page shows besides what was typed.
struct Shown {
    email: String,
    has_password: bool,
}

/// `GET /settings/account`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn account_edit(cx: Cx) -> Answer {
    account_page(&cx, String::new(), FieldErrors::default()).await
}

/// `POST /settings/account/email`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn email_update(cx: Cx, Form(draft): Form<EmailDraft>) -> Answer {
    match refused(email_ask(&cx, &draft).await)? {
        Ok(()) => Ok(cx.done("/settings/account", "email-asked")),
        Err(errors) => account_page(&cx, draft.email, prefixed(&errors)).await,
    }
}

/// The page has two forms that ask for the password that there is.
fn prefixed(errors: &FieldErrors) -> FieldErrors {
    let mut own = FieldErrors::default();
    for (field, id) in errors.iter() {
        own.add(if field == "current_password" { "email_password" } else { field }, id);
    }
    own
}

/// `POST /settings/account/password`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn password_update(cx: Cx, Form(draft): Form<PasswordDraft>) -> Answer {
    match refused(password_change(&cx, &draft).await)? {
        Ok(()) => Ok(cx.done("/settings/account", "password-changed")),
        Err(errors) => account_page(&cx, String::new(), errors).await,
    }
}

async fn account_page(cx: &Cx, typed: String, errors: FieldErrors) -> Answer {
    let user = cx.person()?.user_id;
    let account = cx.app.db.read(cx.actor(), async |tx| account_find(tx, user).await).await?;
    let shown = Shown { email: account.email, has_password: account.hashed_password.is_some() };
    let errors = spoken(cx, &errors);
    let code = status(&errors);
    let mut page = settings_page(cx, "settings-account", move || {
        view! {
            <ErrorSummary errors=errors.clone()/>
            {email_form(&shown, typed, &errors)}
            {password_form(&shown, &errors)}
        }
        .into_any()
    });
    page.status = code;
    Ok(cx.page(page))
}

fn email_form(shown: &Shown, typed: String, errors: &FieldErrors) -> AnyView {
    let errors = errors.clone();
    let now = tr("account-email-now", &[("email", shown.email.as_str().into())]);
    let password = shown.has_password.then(|| {
        view! {
            <TextField
                name="email_password" label=t("field-current-password") kind="password" required=true
                autocomplete=String::from("current-password") error=beside(&errors, "email_password")
            />
        }
    });
    view! {
        <form method="post" action="/settings/account/email" class="form">
            <FormSection title=t("account-email-title") text=now>
                <TextField
                    name="email" label=t("field-new-email") kind="email" required=true autocomplete=String::from("email")
                    value=typed error=beside(&errors, "email") help=t("account-email-help")
                />
                {password}
            </FormSection>
            <SubmitButton label=t("account-email-save")/>
        </form>
    }
    .into_any()
}

fn password_form(shown: &Shown, errors: &FieldErrors) -> AnyView {
    let errors = errors.clone();
    let text = if shown.has_password { t("account-password-text") } else { t("account-password-none") };
    let current = shown.has_password.then(|| {
        view! {
            <TextField
                name="current_password" label=t("field-current-password") kind="password" required=true
                autocomplete=String::from("current-password") error=beside(&errors, "current_password")
            />
        }
    });
    view! {
        <form method="post" action="/settings/account/password" class="form">
            <FormSection title=t("account-password-title") text=text>
                {current}
                <TextField
                    name="password" label=t("field-new-password") kind="password" required=true
                    autocomplete=String::from("new-password") error=beside(&errors, "password") help=t("field-password-help")
                />
            </FormSection>
            <SubmitButton label=t("account-password-save")/>
        </form>
    }
    .into_any()
}

/// `GET /settings/account/email/{token}`: asks before anything happens, because mail programs open links.
///
/// # Errors
/// If the database is away.
pub async fn email_confirm_page(cx: Cx, Path(token): Path<String>) -> Answer {
    match email_promised(&cx, &token).await? {
        None => Ok(crate::session::page::link_is_over(&cx, "/settings/account", "account-again")),
        Some(email) => Ok(confirm_page(&cx, email)),
    }
}

fn confirm_page(cx: &Cx, email: String) -> Response {
    let action = cx.uri.path().to_owned();
    cx.page(Page::new(cx.t("account-confirm-title"), move || {
        view! {
            <Narrow title=t("account-confirm-title")>
                <p>{tr("account-confirm-text", &[("email", email.into())])}</p>
                <form method="post" action=action class="form"><SubmitButton label=t("account-confirm-button")/></form>
            </Narrow>
        }
        .into_any()
    }))
}

/// `POST /settings/account/email/{token}`.
///
/// # Errors
/// `Gone` if the link is used up.
pub async fn email_confirm_create(cx: Cx, Path(token): Path<String>) -> Answer {
    match refused(email_confirm(&cx, &token).await)? {
        Ok(()) if cx.session.is_some() => Ok(cx.done("/settings/account", "email-changed")),
        Ok(()) => Ok(cx.done("/sign-in", "email-changed")),
        Err(_) => Ok(cx.sorry("/settings/account", "error-email-taken")),
    }
}
