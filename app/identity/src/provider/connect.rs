//! `/settings/security/accounts`: connecting an account elsewhere, and ending that.

use super::door::{leave, note};
use super::login::login_delete;
use super::store::provider_find_by_id;
use crate::account::store::account_find;
use crate::narrow::Narrow;
use crate::second_factor::set_up::standing;
use crate::second_factor::store::log_as;
use crate::second_factor::{Notice, tell, way};
use axum::extract::Path;
use axum::response::Response;
use db::ActorTx;
use leptos::prelude::*;
use serde::Deserialize;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;
use web::answer::{add_cookie, see_other};
use web::words::refused;
use web::{Answer, Cx, Form};

const HERE: &str = "/settings/security";

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ConnectDraft {
    /// Which provider.
    pub provider: Uuid,
}

/// `POST /settings/security/accounts`: begins the way to a provider. Only a form of ours can, so that nobody makes somebody
/// else connect an account; the last step is a link, because our content security policy lets no form lead away.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `TooMany`.
pub async fn account_connect(cx: Cx, Form(draft): Form<ConnectDraft>) -> Answer {
    let here = format!("{HERE}?connect={}", draft.provider);
    if !standing(&cx).await?.elevated {
        return Ok(see_other(&way(&here, false)));
    }
    let user = cx.person()?.user_id;
    let find = async |tx: &mut ActorTx<'_>| provider_find_by_id(tx, draft.provider).await;
    let provider = cx.app.db.as_system("connect an account: find the provider", find).await?;
    if !provider.is_enabled {
        return Ok(cx.sorry(HERE, "provider-off"));
    }
    match leave(&cx, &provider, Some(user), HERE).await? {
        Ok((address, cookie)) => {
            let mut response = onward(&cx, provider.name, address);
            add_cookie(&mut response, &cookie);
            Ok(response)
        }
        Err(trouble) => {
            note(&provider, &trouble);
            Ok(cx.sorry(HERE, "provider-away"))
        }
    }
}

/// What connecting means, and the link that leads there.
fn onward(cx: &Cx, name: String, address: String) -> Response {
    cx.page(Page::new(cx.t("external-title"), move || {
        let text = tr("external-onward-text", &[("provider", name.as_str().into())]);
        let label = tr("external-onward", &[("provider", name.into())]);
        view! {
            <Narrow title=t("external-title")>
                <p>{text}</p>
                <p><ButtonLink href=address label=label/></p>
                <p><a href=HERE>{t("external-back")}</a></p>
            </Narrow>
        }
        .into_any()
    }))
}

/// `POST /settings/security/accounts/{id}/delete`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` if the person has no such account.
pub async fn account_delete(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    if !standing(&cx).await?.elevated {
        return Ok(see_other(&way(HERE, false)));
    }
    let user = cx.person()?.user_id;
    let end = async |tx: &mut ActorTx<'_>| {
        log_as(tx, user).await?;
        login_delete(tx, user, id).await?;
        tell(tx, &cx, &account_find(tx, user).await?, Notice::ExternalGone).await
    };
    match refused(cx.app.db.as_system("connected account: end", end).await)? {
        Ok(()) => Ok(cx.done(HERE, "external-deleted")),
        Err(errors) => Ok(cx.sorry(HERE, errors.get("").unwrap_or("external-deleted"))),
    }
}
