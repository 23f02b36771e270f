//! Rows of webhooks, as the worker writes them.

use chrono::{DateTime, Utc};
use db::jobs::{NewJob, enqueue};
use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::{
    BigInt, Bool, Bytea, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid,
};
use outbound::Answer;
use uuid::Uuid;

/// A delivery that is about to be sent.
#[derive(Clone, Debug, QueryableByName)]
pub struct Due {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    pub endpoint_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    pub event_id: Uuid,
    #[diesel(sql_type = Text)]
    pub payload: String,
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
    #[diesel(sql_type = Text)]
    pub url: String,
    #[diesel(sql_type = SmallInt)]
    pub max_per_second: i16,
}

/// A sealed secret.
#[derive(Clone, Debug, QueryableByName)]
pub struct Sealed {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Bytea)]
    pub secret: Vec<u8>,
}

/// The column to which secrets are bound.
pub const COLUMN: &str = "channels.webhook_secrets.secret_encrypted";

/// Takes a delivery for sending; `None` if it is not to be sent now: done already, being sent, its endpoint off.
pub async fn take(db: &Db, id: Uuid) -> StoreResult<Option<Due>> {
    db.as_system("sending a webhook", async |tx| {
        statement(
            "update channels.webhook_deliveries d set state = 'cancelled', locked_until = null
               from channels.webhook_endpoints e
              where d.id = $1 and e.id = d.endpoint_id and e.state = 'disabled' and d.state in ('waiting', 'retrying')",
        )
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
        let taken = statement(
            "update channels.webhook_deliveries d set state = 'sending', locked_until = now() + interval '2 minutes'
               from channels.webhook_endpoints e
              where d.id = $1 and e.id = d.endpoint_id and e.state = 'active'
                and d.state in ('waiting', 'retrying') and d.next_attempt_at <= now()
              returning d.id, d.organization_id, d.endpoint_id, d.event_id, d.payload::text as payload,
                        d.attempts_count as attempts, e.url, e.max_per_second",
        )
        .bind::<SqlUuid, _>(id);
        Ok(taken.get_result::<Due>(&mut tx.conn()).await.optional()?)
    })
    .await
}

/// The secrets that sign for an endpoint, the current one first.
pub async fn secrets(db: &Db, endpoint: Uuid) -> StoreResult<Vec<Sealed>> {
    db.as_system("secrets of a webhook", async |tx| {
        let found = statement(
            "select id, secret_encrypted as secret from channels.webhook_secrets
              where endpoint_id = $1 and (expires_at is null or expires_at > now())
              order by expires_at is not null, created_at desc limit 2",
        )
        .bind::<SqlUuid, _>(endpoint);
        Ok(found.load(&mut tx.conn()).await?)
    })
    .await
}

/// What came of an attempt, and what follows from it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The answer, or why there is none.
    pub answer: Result<Answer, String>,
    /// How long it took.
    pub millis: i32,
    /// `delivered`, `retrying` or `dead`.
    pub state: &'static str,
    /// When it is tried again.
    pub again: Option<DateTime<Utc>>,
    /// Is the endpoint gone for good?
    pub gone: bool,
}

/// Notes an attempt, and puts the next one into the queue.
pub async fn note(db: &Db, due: &Due, outcome: &Outcome) -> StoreResult<()> {
    db.as_system("a webhook was sent", async |tx| {
        attempt(tx, due, outcome).await?;
        statement(
            "update channels.webhook_deliveries set state = $2, locked_until = null,
                    next_attempt_at = coalesce($3, next_attempt_at),
                    delivered_at = case when $2 = 'delivered' then now() end
              where id = $1 and state = 'sending'",
        )
        .bind::<SqlUuid, _>(due.id)
        .bind::<Text, _>(outcome.state)
        .bind::<Nullable<Timestamptz>, _>(outcome.again)
        .execute(&mut tx.conn())
        .await?;
        endpoint(tx, due, outcome).await?;
        if let Some(again) = outcome.again {
            enqueue(tx, &job(due.id).at(again)).await?;
        }
        Ok(())
    })
    .await
}

async fn attempt(tx: &mut ActorTx<'_>, due: &Due, outcome: &Outcome) -> StoreResult<()> {
    let (status, start, error) = match &outcome.answer {
        Ok(answer) => (i16::try_from(answer.status).ok(), Some(answer.start()), None),
        Err(error) => (None, None, Some(error.as_str())),
    };
    statement(
        "insert into channels.webhook_attempts
                (id, organization_id, delivery_id, attempt_number, http_status, duration_ms, response_start, error)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
    )
    .bind::<SqlUuid, _>(Uuid::now_v7())
    .bind::<SqlUuid, _>(due.organization_id)
    .bind::<SqlUuid, _>(due.id)
    .bind::<Integer, _>(due.attempts + 1)
    .bind::<Nullable<SmallInt>, _>(status)
    .bind::<Integer, _>(outcome.millis)
    .bind::<Nullable<Text>, _>(start)
    .bind::<Nullable<Text>, _>(error)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

/// The endpoint's health. Five days without an answer switch it off, and so does 410.
async fn endpoint(tx: &mut ActorTx<'_>, due: &Due, outcome: &Outcome) -> StoreResult<()> {
    let sql = match outcome.state {
        "delivered" => {
            "update channels.webhook_endpoints set failures = 0, failing_since = null, last_success_at = now()
              where id = $1 and (failures > 0 or failing_since is not null or last_success_at is null
                                 or last_success_at < now() - interval '1 minute') and not $2 and not $3"
        }
        _ => {
            "update channels.webhook_endpoints
                set failures = failures + case when $3 then 1 else 0 end, failing_since = coalesce(failing_since, now()),
                    state = case when $2 or failing_since < now() - interval '5 days' then 'disabled' else state end,
                    disabled_reason = case when state = 'disabled' then disabled_reason when $2 then 'gone'
                                           when failing_since < now() - interval '5 days' then 'failing' end
              where id = $1 and ($2 or $3 or failing_since is null or failing_since < now() - interval '5 days')"
        }
    };
    statement(sql)
        .bind::<SqlUuid, _>(due.endpoint_id)
        .bind::<Bool, _>(outcome.gone)
        .bind::<Bool, _>(outcome.state == "dead")
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Gives a delivery back that comes too soon after others.
pub async fn postpone(db: &Db, due: &Due) -> StoreResult<()> {
    let again = Utc::now() + chrono::Duration::seconds(1);
    db.as_system("a webhook waits", async |tx| {
        statement(
            "update channels.webhook_deliveries set state = 'retrying', locked_until = null, next_attempt_at = $2
              where id = $1 and state = 'sending'",
        )
        .bind::<SqlUuid, _>(due.id)
        .bind::<Timestamptz, _>(again)
        .execute(&mut tx.conn())
        .await?;
        enqueue(tx, &job(due.id).at(again)).await?;
        Ok(())
    })
    .await
}

/// The job that sends a delivery.
pub fn job(delivery: Uuid) -> NewJob {
    NewJob::new(super::KIND, &delivery).unique(delivery.to_string())
}

/// Deliveries whose moment has come and that no job waits for: their endpoint was off, or a worker died.
pub async fn enqueue_due(db: &Db) -> StoreResult<()> {
    db.as_system("webhooks that are due", async |tx| {
        statement(
            "insert into jobs.jobs (id, kind, payload, unique_key)
             select gen_random_uuid(), 'channels.webhook', to_jsonb(d.id), d.id::text
               from channels.webhook_deliveries d join channels.webhook_endpoints e on e.id = d.endpoint_id
              where d.state in ('waiting', 'retrying') and d.next_attempt_at < now() - interval '1 minute'
                and e.state = 'active'
              order by d.next_attempt_at limit 1000
             on conflict do nothing",
        )
        .execute(&mut tx.conn())
        .await?;
        Ok(())
    })
    .await
}

/// Answers to keys are kept for a day, changes for thirty.
pub async fn forget(db: &Db) -> StoreResult<()> {
    for sql in [
        "delete from admin.idempotency_keys where id in
           (select id from admin.idempotency_keys where created_at < now() - interval '1 day' order by created_at limit $1)",
        "delete from admin.changes where id in
           (select id from admin.changes where happened_at < now() - interval '30 days' order by happened_at limit $1)",
    ] {
        loop {
            let batch = async |tx: &mut ActorTx<'_>| {
                Ok(statement(sql).bind::<BigInt, _>(10_000).execute(&mut tx.conn()).await?)
            };
            if db.as_system("what is kept for a while", batch).await? < 10_000 {
                break;
            }
        }
    }
    Ok(())
}
