//! Webhooks that go out: endpoints and deliveries are rows of `channels`, written by `admin.publish` with the change they
//! tell of; here they are signed and sent. docs/api.md says what receivers see.

pub mod client;
mod deliver;
mod model;
pub mod page;
pub mod secret;
pub mod sign;
mod store;
mod view;

pub use client::Sender;

use db::Db;
use db::jobs::Workers;
use uuid::Uuid;
use web::Settings;

/// The job that sends one delivery.
pub const KIND: &str = "channels.webhook";

/// Adds what sends webhooks, finds those that are due, and forgets what is kept for a while only.
///
/// # Errors
/// Never with the schedules as they are.
pub fn workers(workers: Workers, settings: &Settings) -> anyhow::Result<Workers> {
    let sender = Sender::new(settings);
    workers
        .on(KIND, move |db: Db, delivery: Uuid| {
            let sender = sender.clone();
            async move { deliver::deliver(&db, &sender, delivery).await }
        })
        .every("channels.webhooks_due", "* * * * *", async |db: Db| Ok(store::enqueue_due(&db).await?))?
        .every("api.forget", "37 3 * * *", async |db: Db| Ok(store::forget(&db).await?))
}
