//! `/admin/{organization}/channels/webhooks`: secrets, tests and the last deliveries of all endpoints. Endpoints
//! themselves are rows like others.

use super::model::{Delivery, Endpoint};
use super::secret;
use super::store::job;
use super::view::{deliveries_table, endpoints_table, shown_once};
use axum::extract::Path;
use axum::response::IntoResponse;
use db::jobs::enqueue;
use db::prelude::*;
use diesel::sql_types::Uuid as SqlUuid;
use engine::record;
use frame::{Desk, Place, TheEngine};
use http::{HeaderValue, header};
use kernel::AppError;
use leptos::prelude::*;
use serde::Deserialize;
use ui::Page;
use ui::prelude::*;
use uuid::Uuid;
use web::{Answer, Cx};

/// Parts of the address.
#[derive(Clone, Debug, Deserialize)]
pub struct One {
    organization: String,
    id: Uuid,
}

/// `GET …/channels/webhooks`.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden` without `channels.read`.
pub async fn list(cx: Cx, engine: TheEngine, Path(slug): Path<String>) -> Answer {
    let desk = frame::open(&cx, &engine, &slug).await?;
    require(&desk, "channels.read")?;
    show(&desk, None).await
}

async fn show(desk: &Desk, fresh: Option<(Uuid, String)>) -> Answer {
    let organization = desk.scope.organization;
    let read = async |tx: &ActorTx<'_>| {
        let endpoints = statement(
            "select id, name, url, state, false as has_secret from channels.webhook_endpoints
              where organization_id = $1 order by created_at desc, id desc limit 100",
        )
        .bind::<SqlUuid, _>(organization)
        .load::<Endpoint>(&mut tx.conn())
        .await?;
        let deliveries = statement(
            "select d.id, d.event_type, e.name as endpoint, d.state, d.attempts_count as attempts, d.created_at
               from channels.webhook_deliveries d join channels.webhook_endpoints e on e.id = d.endpoint_id
              where d.organization_id = $1 order by d.created_at desc, d.id desc limit 50",
        )
        .bind::<SqlUuid, _>(organization)
        .load::<Delivery>(&mut tx.conn())
        .await?;
        Ok((endpoints, deliveries))
    };
    let (mut endpoints, deliveries) = desk.cx.app.db.read_newest(desk.cx.actor(), read).await?;
    let with_secret = with_secret(desk, &endpoints).await?;
    for endpoint in &mut endpoints {
        endpoint.has_secret = with_secret.contains(&endpoint.id);
    }
    let secret = fresh.is_some();
    let mut response = desk.cx.page(page(desk, endpoints, deliveries, fresh));
    if secret {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

/// Which of these endpoints have a secret; nobody but the system sees that table.
async fn with_secret(desk: &Desk, endpoints: &[Endpoint]) -> StoreResult<Vec<Uuid>> {
    #[derive(QueryableByName)]
    struct Id {
        #[diesel(sql_type = SqlUuid)]
        id: Uuid,
    }
    let ids: Vec<Uuid> = endpoints.iter().map(|endpoint| endpoint.id).collect();
    let read = async |tx: &mut ActorTx<'_>| {
        let found = statement(
            "select distinct endpoint_id as id from channels.webhook_secrets where endpoint_id = any ($1) and expires_at is null",
        )
        .bind::<diesel::sql_types::Array<SqlUuid>, _>(&ids);
        Ok(found.load::<Id>(&mut tx.conn()).await?)
    };
    let found = desk.cx.app.db.as_system("which webhooks have a secret", read).await?;
    Ok(found.into_iter().map(|row| row.id).collect())
}

fn require(desk: &Desk, word: &str) -> Result<(), AppError> {
    if desk.scope.may(word) { Ok(()) } else { Err(AppError::Forbidden) }
}

/// An endpoint of the organisation, for somebody who may change it.
async fn endpoint(desk: &Desk, id: Uuid) -> Result<Uuid, web::Failure> {
    require(desk, "channels.update")?;
    let noun = desk.noun("channels", "webhook-endpoints")?;
    let find = async |tx: &ActorTx<'_>| record::find(tx, &desk.registry, &noun, &desk.scope, id).await;
    Ok(desk.cx.app.db.read_newest(desk.cx.actor(), find).await?.id)
}

/// `POST …/webhook-endpoints/{id}/secret`: makes or rotates it and shows it, this once.
///
/// # Errors
/// `Forbidden` without `channels.update`, `NotFound`.
pub async fn secret(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let desk = frame::open(&cx, &engine, &one.organization).await?;
    let id = endpoint(&desk, one.id).await?;
    let keys = &cx.app.settings.encryption_keys;
    let text = secret::rotate(&cx.app.db, keys, desk.scope.organization.0, id).await?;
    show(&desk, Some((id, text))).await
}

/// `POST …/webhook-endpoints/{id}/test`: sends something that says it is a test.
///
/// # Errors
/// As [`secret()`].
pub async fn test(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let desk = frame::open(&cx, &engine, &one.organization).await?;
    let id = endpoint(&desk, one.id).await?;
    let organization = desk.scope.organization;
    let send = async |tx: &mut ActorTx<'_>| {
        let delivery = Uuid::now_v7();
        statement(
            "insert into channels.webhook_deliveries (id, organization_id, endpoint_id, event_id, event_type, payload)
             values ($1, $2, $3, gen_random_uuid(), 'channels.webhook_test',
                     jsonb_build_object('type', 'channels.webhook_test', 'data', jsonb_build_object('id', $3),
                       'timestamp', to_char(now() at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')))",
        )
        .bind::<SqlUuid, _>(delivery)
        .bind::<SqlUuid, _>(organization)
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
        enqueue(tx, &job(delivery)).await?;
        Ok(())
    };
    // Only the system writes deliveries that tell of no change.
    cx.app.db.as_system("a test of a webhook", send).await?;
    Ok(cx.done(&home(&desk), "webhooks-test-sent").into_response())
}

/// `POST …/webhook-deliveries/{id}/replay`: the same again.
///
/// # Errors
/// `Forbidden` without `channels.update`, `NotFound`.
pub async fn replay(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let desk = frame::open(&cx, &engine, &one.organization).await?;
    require(&desk, "channels.update")?;
    let noun = desk.noun("channels", "webhook-deliveries")?;
    let (organization, actor) = (desk.scope.organization, cx.actor());
    let send = async |tx: &mut ActorTx<'_>| {
        let old = record::find(tx, &desk.registry, &noun, &desk.scope, one.id).await?;
        let delivery = Uuid::now_v7();
        // A trigger fills in the rest from the delivery that is sent again.
        statement(
            "insert into channels.webhook_deliveries
                    (id, organization_id, endpoint_id, event_id, event_type, payload, replay_of_id)
             select $1, d.organization_id, d.endpoint_id, d.event_id, d.event_type, d.payload, d.id
               from channels.webhook_deliveries d where d.id = $2 and d.organization_id = $3",
        )
        .bind::<SqlUuid, _>(delivery)
        .bind::<SqlUuid, _>(old.id)
        .bind::<SqlUuid, _>(organization)
        .execute(&mut tx.conn())
        .await?;
        enqueue(tx, &job(delivery)).await?;
        Ok(())
    };
    cx.app.db.as_actor(actor, send).await?;
    Ok(cx.done(&home(&desk), "webhooks-replayed").into_response())
}

fn home(desk: &Desk) -> String {
    format!("{}/channels/webhooks", desk.base())
}

fn page(
    desk: &Desk,
    endpoints: Vec<Endpoint>,
    deliveries: Vec<Delivery>,
    fresh: Option<(Uuid, String)>,
) -> Page {
    let place =
        Place { title: desk.cx.t("webhooks-title"), system: "channels".to_owned(), ..Place::default() };
    let (base, locale) = (format!("{}/channels", desk.base()), desk.cx.locale);
    let may = desk.scope.may("channels.update");
    frame::page(desk, place, move || {
        let name = |id: Uuid| {
            endpoints.iter().find(|endpoint| endpoint.id == id).map(|endpoint| endpoint.name.clone())
        };
        let fresh = fresh.map(|(id, text)| shown_once(&name(id).unwrap_or_default(), &text));
        let add = may.then(|| {
            view! { <ButtonLink href=format!("{base}/webhook-endpoints/new") label=t("webhooks-add")/> }
        });
        view! {
            <div class="webhooks">
                <p>{t("webhooks-text")}</p>
                {add}
                {fresh}
                {endpoints_table(&endpoints, &base, may)}
                {deliveries_table(&deliveries, &base, locale, may)}
            </div>
        }
        .into_any()
    })
}
