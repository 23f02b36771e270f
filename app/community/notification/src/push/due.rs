//! Whom to ring up now. A notice is marked in the transaction that queues its messages, so it is told once, however
//! often and in however many places the job runs; quiet hours and missed runs only delay.

use crate::kind::not_pushed;
use crate::mail::due::Now;
use db::Db;
use db::jobs::{NewJob, enqueue};
use db::prelude::*;
use diesel::sql_types::{Array, Text, Timestamptz, Uuid as SqlUuid};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The kind of job that sends one message to one device; its payload is [`Ring`].
pub const SEND: &str = "push.send";
/// A message that a push service does not take is tried so often; what is older than that is no news.
const TRIES: i32 = 3;
/// More than so many at once, such as after quiet hours, come as one message.
const ONE_BY_ONE: usize = 3;

/// One message to one device. Words are made when it is sent, of what its reader sees by then.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ring {
    /// The row of the device.
    pub device: Uuid,
    /// What it tells.
    pub notices: Vec<Uuid>,
    /// How soon the device should wake up.
    pub urgency: Urgency,
}

/// The header `urgency` (RFC 8030).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// When the device is awake.
    Low,
    /// Soon.
    Normal,
    /// Also while the battery is low.
    High,
}

impl Urgency {
    /// By `community.notifications.priority`.
    fn of(priority: &str) -> Self {
        match priority {
            "low" => Self::Low,
            "high" | "urgent" => Self::High,
            _ => Self::Normal,
        }
    }

    /// The word in the header.
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::High => "high",
        }
    }
}

#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = SqlUuid)]
    user: Uuid,
    #[diesel(sql_type = Array<SqlUuid>)]
    ids: Vec<Uuid>,
}

#[derive(QueryableByName)]
struct Marked {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    priority: String,
}

#[derive(QueryableByName)]
struct Device {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Queues a message for everybody whom something waits for and who wants it on a device.
///
/// # Errors
/// If the database is away.
pub async fn pushes_queue(db: &Db, now: Now) -> StoreResult<()> {
    loop {
        let people: Vec<Waiting> = db
            .as_system("people to ring up", async |tx| {
                Ok(statement(include_str!("waiting.sql"))
                    .bind::<Timestamptz, _>(now)
                    .bind::<Array<Text>, _>(not_pushed())
                    .load(&mut tx.conn())
                    .await?)
            })
            .await?;
        if people.is_empty() {
            return Ok(());
        }
        for person in people {
            db.as_system("messages to devices", async |tx| queue(tx, &person).await).await?;
        }
    }
}

async fn queue(tx: &mut ActorTx<'_>, person: &Waiting) -> StoreResult<()> {
    let marked: Vec<Marked> = statement(
        "update community.notifications set pushed_at = now() where id = any ($1) and pushed_at is null and not is_read \
         returning id, priority",
    )
    .bind::<Array<SqlUuid>, _>(&person.ids)
    .load(&mut tx.conn())
    .await?;
    let devices: Vec<Device> =
        statement("select id from identity.push_subscriptions where user_id = $1 order by id")
            .bind::<SqlUuid, _>(person.user)
            .load(&mut tx.conn())
            .await?;
    let together = marked.len() > ONE_BY_ONE;
    for part in marked.chunks(if together { marked.len() } else { 1 }) {
        for device in &devices {
            enqueue(tx, &NewJob::new(SEND, &ring(device.id, part)).attempts(TRIES)).await?;
        }
    }
    Ok(())
}

fn ring(device: Uuid, marked: &[Marked]) -> Ring {
    let urgency = marked.iter().map(|notice| Urgency::of(&notice.priority)).max();
    Ring {
        device,
        notices: marked.iter().map(|notice| notice.id).collect(),
        urgency: urgency.unwrap_or(Urgency::Normal),
    }
}
