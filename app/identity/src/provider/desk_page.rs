//! What stands on `/admin/{organization}/identity/sign-in`.

use super::model::ProviderRow;
use crate::organization::OrganizationView;
use crate::organization::frame::people_page;
use axum::response::Response;
use leptos::prelude::*;
use provider::Trouble;
use ui::prelude::*;
use uuid::Uuid;
use web::Cx;

/// What a test has found at one of the providers.
pub struct Shown {
    /// At which.
    pub id: Uuid,
    /// All is right, or what is not.
    pub found: Result<(), Trouble>,
}

/// Where the rows themselves are.
fn rows_at(organization: &OrganizationView) -> String {
    format!("/admin/{}/identity/sign-in-providers", organization.slug)
}

/// The page.
pub fn page(
    cx: &Cx,
    organization: &OrganizationView,
    rows: Vec<ProviderRow>,
    shown: Option<Shown>,
) -> Response {
    let (base, rows_at) = (format!("/admin/{}/identity/sign-in", organization.slug), rows_at(organization));
    let (adds, changes) = (organization.may("identity.create"), organization.may("identity.update"));
    let doors = format!("{}/sign-in/{}", cx.app.settings.origin, organization.slug);
    let origin = cx.app.settings.origin.clone();
    cx.page(people_page(cx, organization, "providers-title", move || {
        let add = adds
            .then(|| view! { <p><ButtonLink href=format!("{rows_at}/new") label=t("providers-add")/></p> });
        let empty = rows.is_empty().then(|| {
            view! { <EmptyState title=t("providers-empty-title") text=t("providers-empty-text")/> }
        });
        let door = (!rows.is_empty()).then(|| address("providers-door", &doors));
        let parts = rows.iter().map(|row| {
            let found = shown.as_ref().filter(|shown| shown.id == row.id).map(|shown| &shown.found);
            part(row, Place { base: &base, rows_at: &rows_at, origin: &origin, changes }, found)
        });
        let parts = parts.collect_view();
        view! { <p>{t("providers-text")}</p>{add}{door}{empty}<div class="grid gap-8">{parts}</div> }
            .into_any()
    }))
}

/// Where things are, and whether the one who asks may change them.
#[derive(Clone, Copy)]
struct Place<'a> {
    base: &'a str,
    rows_at: &'a str,
    origin: &'a str,
    changes: bool,
}

fn part(row: &ProviderRow, place: Place<'_>, found: Option<&Result<(), Trouble>>) -> AnyView {
    let (state, kind) = match row.is_enabled {
        true => ("providers-on", BadgeKind::Good),
        false => ("providers-off", BadgeKind::Neutral),
    };
    let required = row.is_required.then(|| view! { <Badge label=t("providers-required")/> });
    let found = found.map(|found| view! { <p role="status">{said(found)}</p> });
    let id = row.id;
    let tools = place.changes.then(|| {
        let change = format!("{}/{id}", place.rows_at);
        view! {
            <div class="buttons">
                <form method="post" action=format!("{}/{id}/test", place.base)>
                    <SubmitButton label=t("providers-test") kind=ButtonKind::Quiet/>
                </form>
                <ButtonLink href=change label=t("providers-change") kind=ButtonKind::Quiet/>
            </div>
            {secret_form(row, place.base)}
        }
    });
    let kept = if row.has_secret() { "providers-secret-kept" } else { "providers-secret-none" };
    view! {
        <section class="security-part">
            <h2 class="text-xl" dir="auto">{row.name.clone()}</h2>
            <p><Badge label=t(state) kind=kind/>" "{required}</p>
            <p><code dir="ltr">{row.issuer.clone()}</code></p>
            {address("providers-redirect", &row.redirect(place.origin))}
            <p class="help">{t(kept)}</p>
            {found}
            {tools}
        </section>
    }
    .into_any()
}

/// An address to copy.
fn address(label: &'static str, address: &str) -> AnyView {
    view! { <p>{t(label)}<br/><code class="secret" dir="ltr">{address.to_owned()}</code></p> }.into_any()
}

/// Takes a secret in, and never gives it out.
fn secret_form(row: &ProviderRow, base: &str) -> AnyView {
    let (field, action) = (format!("field-secret-{}", row.id), format!("{base}/{}/secret", row.id));
    let summary = if row.has_secret() { "providers-secret-new" } else { "providers-secret-set" };
    let forget = row.has_secret().then(|| {
        view! {
            <form method="post" action=action.clone()>
                <SubmitButton label=t("providers-secret-forget") kind=ButtonKind::Danger/>
            </form>
        }
    });
    view! {
        <details>
            <summary class="cursor-pointer py-2">{t(summary)}</summary>
            <form method="post" action=action class="form mt-4">
                <div class="field">
                    <label class="label" for=field.clone()>{t("providers-secret")}</label>
                    <input
                        class="input" id=field name="secret" type="password" required maxlength="4096" dir="ltr"
                        autocomplete="new-password"
                    />
                    <p class="help">{t("providers-secret-help")}</p>
                </div>
                <SubmitButton label=t("save")/>
            </form>
            {forget}
        </details>
    }
    .into_any()
}

/// What was found, in words that say what to do about it.
fn said(found: &Result<(), Trouble>) -> String {
    let Err(trouble) = found else { return t("providers-good") };
    match trouble {
        Trouble::Address(_) => t("trouble-address"),
        Trouble::Silent(reason) => tr("trouble-silent", &[("reason", reason.as_str().into())]),
        Trouble::Status { status, .. } => tr("trouble-status", &[("status", status.to_string().into())]),
        Trouble::Unreadable("keys") => t("trouble-keys"),
        Trouble::Unreadable(_) => t("trouble-unreadable"),
        Trouble::OtherIssuer(issuer) => tr("trouble-issuer", &[("issuer", issuer.as_str().into())]),
        Trouble::Missing(what) => tr("trouble-missing", &[("what", (*what).into())]),
        Trouble::Unable(what) => tr("trouble-unable", &[("what", (*what).into())]),
        Trouble::Refused(_) | Trouble::Token(_) => t("trouble-unreadable"),
    }
}
