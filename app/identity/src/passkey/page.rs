//! The passkeys on `/settings/security`.

use super::form::{Wish, passkey_form};
use super::store::PasskeyRow;
use crate::second_factor::way;
use chrono::Utc;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// The list, and the way to one more. `elevated`: the person has proved themselves a moment ago.
pub fn keys(
    rows: Vec<PasskeyRow>,
    elevated: bool,
    proposed: String,
    next: String,
    errors: &FieldErrors,
) -> AnyView {
    let items = rows.into_iter().map(item).collect_view();
    let more = match elevated {
        true => maker(proposed, next, errors),
        // Who is asked first comes back here.
        false => {
            let prove = way("/settings/security", false);
            view! { <ButtonLink href=prove label=t("passkey-add") kind=ButtonKind::Quiet/> }.into_any()
        }
    };
    view! {
        <section class="security-part">
            <h2>{t("passkey-title")}</h2>
            <p>{t("passkey-text")}</p>
            <ul class="key-list">{items}</ul>
            {more}
            <noscript><p class="help">{t("passkey-script")}</p></noscript>
        </section>
    }
    .into_any()
}

fn maker(proposed: String, next: String, errors: &FieldErrors) -> AnyView {
    let name = view! {
        <TextField
            name="name" label=t("passkey-name") value=proposed required=true error=beside(errors, "name")
            help=t("passkey-name-help")
        />
    };
    passkey_form(Wish::Make, "/settings/security/passkeys", next, t("passkey-add"), name.into_any())
}

fn item(row: PasskeyRow) -> AnyView {
    let locale = ui::cx::current().locale;
    let since = tr("passkey-since", &[("when", format::date(row.created_at.date_naive(), locale).into())]);
    let used = row.last_used_at.map_or_else(
        || t("passkey-unused"),
        |at| tr("passkey-used", &[("when", format::relative(at, Utc::now(), locale).into())]),
    );
    let shared = row.backed_up.then(|| t("passkey-shared"));
    let action = format!("/settings/security/passkeys/{}", row.id);
    let delete = format!("{action}/delete");
    let label = tr("passkey-delete-label", &[("name", row.name.as_str().into())]);
    let field = format!("field-name-{}", row.id);
    view! {
        <li>
            <h3 class="text-xl" dir="auto">{row.name.clone()}</h3>
            <p class="help">{since}" "{used}" "{shared}</p>
            <div class="buttons">
                <details>
                    <summary>{t("passkey-rename")}</summary>
                    <form method="post" action=action class="form">
                        <div class="field">
                            <label class="label" for=field.clone()>{t("passkey-name")}</label>
                            <input class="input" id=field name="name" type="text" value=row.name maxlength="80" required dir="auto"/>
                        </div>
                        <SubmitButton label=t("save") kind=ButtonKind::Quiet/>
                    </form>
                </details>
                <form method="post" action=delete>
                    <button type="submit" class=ButtonKind::Danger.class() aria-label=label>{t("passkey-delete")}</button>
                </form>
            </div>
        </li>
    }
    .into_any()
}
