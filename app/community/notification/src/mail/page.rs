//! `/notifications/unsubscribe/{token}`: looking changes nothing, the button ends the mails. Nobody has to sign in, and
//! a mail program may press the button for its owner (RFC 8058).

use super::token::{DIGEST, read};
use crate::kind::dashed;
use axum::extract::Path;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use kernel::AppError;
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// `GET /notifications/unsubscribe/{token}`.
///
/// # Errors
/// `NotFound` for a token that was not made here.
pub async fn stop_ask(cx: Cx, Path(token): Path<String>) -> Answer {
    let (_, kind) = read(&cx.app.settings.secret_key, &token).ok_or(AppError::NotFound)?;
    Ok(cx.page(portal_page(cx.t("notification-stop-title"), move || {
        view! {
            <h1>{t("notification-stop-title")}</h1>
            <p>{kind_words(&kind)}</p>
            <form method="post" action=format!("/notifications/unsubscribe/{token}")>
                <SubmitButton label=t("notification-stop")/>
            </form>
            <p><a href="/settings/notifications">{t("notification-settings")}</a></p>
        }
        .into_any()
    })))
}

/// `POST /notifications/unsubscribe/{token}`; as often as one likes.
///
/// # Errors
/// As [`stop_ask`].
pub async fn stop(cx: Cx, Path(token): Path<String>) -> Answer {
    let (user, kind) = read(&cx.app.settings.secret_key, &token).ok_or(AppError::NotFound)?;
    cx.app
        .db
        .as_system("somebody ends mails by a signed link", async |tx| end(tx, user, &kind).await)
        .await?;
    Ok(cx.page(portal_page(cx.t("notification-stopped-title"), || {
        view! {
            <h1>{t("notification-stopped-title")}</h1>
            <p>{t("notification-stopped-text")}</p>
            <p><a href="/settings/notifications">{t("notification-settings")}</a></p>
        }
        .into_any()
    })))
}

fn kind_words(kind: &str) -> String {
    if kind == DIGEST {
        return t("notification-stop-digest");
    }
    tr("notification-stop-text", &[("kind", t(&format!("notification-kind-{}", dashed(kind))).into())])
}

/// Everywhere, and in every house that the person said something about: the closest wish would win otherwise.
const END: &str = "insert into identity.notification_preferences (id, user_id, type, channel, house_id, delivery) \
    select gen_random_uuid(), u.id, $2, 'email', h.house, 'off' from identity.users u \
      cross join (select null::uuid as house union \
                  select w.house_id from identity.notification_preferences w where w.user_id = $1 and w.channel = 'email') h \
     where u.id = $1 order by h.house \
    on conflict on constraint notification_preferences_once do update set delivery = 'off'";

/// Ends mails of a kind, or digests, for somebody; as often as one likes.
///
/// # Errors
/// If the database is away.
pub async fn end(tx: &mut ActorTx<'_>, user: Uuid, kind: &str) -> StoreResult<()> {
    if kind == DIGEST {
        statement("update identity.user_settings set digest = 'off' where user_id = $1")
            .bind::<SqlUuid, _>(user)
            .execute(&mut tx.conn())
            .await?;
        return Ok(());
    }
    statement(END).bind::<SqlUuid, _>(user).bind::<Text, _>(kind).execute(&mut tx.conn()).await?;
    Ok(())
}
