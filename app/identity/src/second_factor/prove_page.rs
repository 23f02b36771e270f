//! `/settings/security/prove`: who it is, before something changes that protects the account.

use super::prove::person_prove;
use super::set_up::standing;
use super::store::Standing;
use crate::narrow::Narrow;
use crate::passkey::are_there;
use crate::passkey::form::{Wish, passkey_form};
use axum::extract::Query;
use axum::response::Response;
use kernel::FieldErrors;
use leptos::prelude::*;
use serde::Deserialize;
use ui::Page;
use ui::prelude::*;
use web::answer::{local, see_other};
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Form};

/// What the form sends, and the address says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProveDraft {
    /// The password, a code or a recovery code.
    pub proof: String,
    /// A path of ours.
    pub next: String,
    /// Anything: a password is not enough.
    pub factor: String,
}

impl ProveDraft {
    fn only_factor(&self) -> bool {
        !self.factor.is_empty()
    }
}

/// `GET /settings/security/prove`.
///
/// # Errors
/// `Unauthenticated` for visitors.
pub async fn prove_page(cx: Cx, Query(draft): Query<ProveDraft>) -> Answer {
    let standing = standing(&cx).await?;
    Ok(page(&cx, &standing, draft, &FieldErrors::default()))
}

/// `POST /settings/security/prove`.
///
/// # Errors
/// `TooMany`, and what the database says.
pub async fn prove_create(cx: Cx, Form(draft): Form<ProveDraft>) -> Answer {
    match refused(person_prove(&cx, &draft.proof, draft.only_factor()).await)? {
        Ok(_) => Ok(see_other(&draft.next)),
        Err(errors) => {
            let standing = standing(&cx).await?;
            Ok(page(&cx, &standing, draft, &errors))
        }
    }
}

fn page(cx: &Cx, standing: &Standing, draft: ProveDraft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let (code, email) = (status(&errors), standing.email.clone());
    let password = standing.has_password && !draft.only_factor();
    let label = match (password, standing.codes_since.is_some()) {
        (true, true) => Some("prove-both"),
        (true, false) => Some("field-current-password"),
        (false, true) => Some("field-code"),
        (false, false) => None,
    };
    let key = standing.passkeys > 0 && are_there(cx);
    let mut page = Page::new(cx.t("prove-title"), move || {
        let next = local(&draft.next);
        let key = key.then(|| {
            passkey_form(
                Wish::Use,
                "/settings/security/prove/passkey",
                next.clone(),
                t("passkey-show"),
                ().into_any(),
            )
        });
        let form = match label {
            Some(label) => proof_form(label, password, draft.factor, next, &errors),
            None if draft.only_factor() => view! { <p>{t("prove-passkey-text")}</p> }.into_any(),
            None => link_form(email, next),
        };
        view! { <Narrow title=t("prove-title")><ErrorSummary errors=errors/>{form}{key}</Narrow> }.into_any()
    });
    page.status = code;
    cx.page(page)
}

fn proof_form(
    label: &'static str,
    password: bool,
    factor: String,
    next: String,
    errors: &FieldErrors,
) -> AnyView {
    let (kind, fills) = if password { ("password", "current-password") } else { ("text", "one-time-code") };
    view! {
        <p>{t("prove-text")}</p>
        <form method="post" action="/settings/security/prove" class="form">
            <HiddenField name="next" value=next/>
            <HiddenField name="factor" value=factor/>
            <TextField
                name="proof" label=t(label) kind=kind required=true autocomplete=String::from(fills)
                error=beside(errors, "proof")
            />
            <SubmitButton label=t("prove-button")/>
        </form>
    }
    .into_any()
}

/// Who has neither password nor codes signs in anew, by mail.
fn link_form(email: String, next: String) -> AnyView {
    view! {
        <p>{tr("prove-link-text", &[("email", email.as_str().into())])}</p>
        <form method="post" action="/sign-in/link" class="form">
            <HiddenField name="next" value=next/>
            <HiddenField name="email" value=email/>
            <SubmitButton label=t("sign-in-link-button")/>
        </form>
    }
    .into_any()
}

/// The way to this page and back to `next`.
pub fn way(next: &str, only_factor: bool) -> String {
    let factor = if only_factor { "&factor=1" } else { "" };
    format!("/settings/security/prove?next={}{factor}", crate::session::page::ui_query(next))
}
