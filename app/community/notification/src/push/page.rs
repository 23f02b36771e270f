//! The part "On this device" of `/settings/notifications`, and its forms. Turning on needs a script, because only the
//! browser can say where it is rung up; everything else is plain forms.

use super::model::{DeviceDraft, DeviceView};
use super::store;
use super::vapid::Vapid;
use crate::wish::page::PATH;
use axum::extract::Path;
use http::HeaderMap;
use identity::session::device::{Device, words};
use leptos::prelude::*;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// `POST /settings/notifications/devices`: rings up the browser that sends this.
///
/// # Errors
/// What the database says.
pub async fn device_create(cx: Cx, headers: HeaderMap, Form(draft): Form<DeviceDraft>) -> Answer {
    let session = cx.person()?.session_id.0;
    let Some(device) = draft.read(cx.app.settings.call_loopback) else {
        return Ok(cx.sorry(PATH, "notification-push-refused"));
    };
    let (keys, agent) = (&cx.app.settings.encryption_keys, Device::of(&cx, &headers).user_agent);
    cx.app
        .db
        .as_actor(cx.actor(), async |tx| {
            store::device_create(tx, keys, session, &device, agent.as_deref()).await
        })
        .await?;
    Ok(cx.done(PATH, "notification-push-on"))
}

/// `POST /settings/notifications/devices/{id}/delete`. What is not there is off already.
///
/// # Errors
/// What the database says.
pub async fn device_delete(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    cx.person()?;
    cx.app.db.as_actor(cx.actor(), async |tx| store::device_delete(tx, id).await).await?;
    Ok(cx.done(PATH, "notification-push-off"))
}

/// The person's devices, and what this one needs to become one of them.
pub struct Devices {
    list: Vec<DeviceView>,
    /// The session that asks.
    own: Uuid,
    /// Our public key.
    key: String,
}

impl Devices {
    /// For the page that is asked for.
    ///
    /// # Errors
    /// `Unauthenticated` for visitors.
    pub fn of(cx: &Cx, list: Vec<DeviceView>) -> Result<Self, web::Failure> {
        let own = cx.person()?.session_id.0;
        let key = Vapid::of(&cx.app.settings.secret_key).map_err(db::StoreError::Other)?.public();
        Ok(Self { list, own, key })
    }

    /// The card.
    pub fn card(self) -> AnyView {
        let own = self.own;
        let (here, others): (Vec<_>, Vec<_>) = self.list.into_iter().partition(|row| row.session == own);
        let here = here.into_iter().next();
        let others = others.into_iter().map(other).collect::<Vec<_>>();
        let others = (!others.is_empty()).then(|| {
            view! {
                <h3>{t("notification-push-others")}</h3>
                <ul class="push-devices">{others}</ul>
            }
        });
        view! {
            <section class="push-card" aria-labelledby="push-title">
                <h2 id="push-title">{t("notification-push-title")}</h2>
                <p class="help">{t("notification-push-text")}</p>
                {this(here, self.key)}
                {others}
            </section>
        }
        .into_any()
    }
}

/// The element shows the form for turning on where the browser can, and fills it in.
fn this(here: Option<DeviceView>, key: String) -> AnyView {
    let without =
        here.is_none().then(|| view! { <p class="push-without">{t("notification-push-without")}</p> });
    let off = here.map(|row| {
        let since = tr("notification-push-since", &[("when", day(&row).into())]);
        view! {
            <form method="post" action=format!("{PATH}/devices/{}/delete", row.id) class="push-off">
                <p>{since}</p>
                <SubmitButton label=t("notification-push-turn-off") kind=ButtonKind::Quiet/>
            </form>
        }
    });
    view! {
        <push-switch data-key=key>
            {without}
            {off}
            <form method="post" action=format!("{PATH}/devices") class="push-on" hidden>
                <HiddenField name="endpoint" value=""/>
                <HiddenField name="p256dh" value=""/>
                <HiddenField name="auth" value=""/>
                <SubmitButton label=t("notification-push-turn-on")/>
            </form>
            <p class="push-says" role="status"></p>
        </push-switch>
    }
    .into_any()
}

fn other(row: DeviceView) -> AnyView {
    let name = words(row.user_agent.as_deref().unwrap_or_default());
    let label = tr("notification-push-remove-label", &[("device", name.clone().into())]);
    let since = tr("notification-push-since", &[("when", day(&row).into())]);
    view! {
        <li>
            <p>{name}<span class="help">" "{since}</span></p>
            <form method="post" action=format!("{PATH}/devices/{}/delete", row.id)>
                <button type="submit" class=ButtonKind::Quiet.class() aria-label=label>{t("notification-push-remove")}</button>
            </form>
        </li>
    }
    .into_any()
}

fn day(row: &DeviceView) -> String {
    format::date(row.created_at.date_naive(), ui::cx::current().locale)
}
