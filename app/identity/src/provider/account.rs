//! The accounts elsewhere on `/settings/security`.

use super::login::LoginView;
use super::store::Connectable;
use chrono::Utc;
use leptos::prelude::*;
use ui::prelude::*;

/// The list, and the providers that can be connected; nothing where there is neither.
pub fn connected(logins: Vec<LoginView>, others: Vec<Connectable>) -> Option<AnyView> {
    if logins.is_empty() && others.is_empty() {
        return None;
    }
    let items = logins.into_iter().map(item).collect_view();
    let more = others.into_iter().map(connect).collect_view();
    Some(
        view! {
            <section class="security-part">
                <h2>{t("external-title")}</h2>
                <p>{t("external-text")}</p>
                <ul class="key-list">{items}</ul>
                {more}
            </section>
        }
        .into_any(),
    )
}

fn item(row: LoginView) -> AnyView {
    let locale = ui::cx::current().locale;
    let since = tr("external-since", &[("when", format::date(row.created_at.date_naive(), locale).into())]);
    let used = row.last_used_at.map_or_else(
        || t("passkey-unused"),
        |at| tr("passkey-used", &[("when", format::relative(at, Utc::now(), locale).into())]),
    );
    let address = row.email.map(|email| view! { <p dir="ltr" class="justify-self-start">{email}</p> });
    let end = if row.required {
        let asked = tr("external-required", &[("organization", row.organization.as_str().into())]);
        view! { <p class="help">{asked}</p> }.into_any()
    } else {
        let action = format!("/settings/security/accounts/{}/delete", row.id);
        let label = tr("external-delete-label", &[("provider", row.provider.as_str().into())]);
        view! {
            <form method="post" action=action>
                <button type="submit" class=ButtonKind::Danger.class() aria-label=label>{t("external-delete")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <h3 class="text-xl" dir="auto">{row.provider}</h3>
            {address}
            <p class="help">{row.organization}" · "{since}" "{used}</p>
            {end}
        </li>
    }
    .into_any()
}

fn connect(other: Connectable) -> AnyView {
    let label = tr(
        "external-connect",
        &[("provider", other.name.into()), ("organization", other.organization.into())],
    );
    view! {
        <form method="post" action="/settings/security/accounts">
            <HiddenField name="provider" value=other.id.to_string()/>
            <SubmitButton label=label kind=ButtonKind::Quiet/>
        </form>
    }
    .into_any()
}
