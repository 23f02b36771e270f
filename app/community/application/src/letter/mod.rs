//! Telling people: the applicant gets every answer as a mail, reviewers hear of what waits for them. The database notifies
//! in the app of new applications and decisions; here is what it does not know of, and that a mail has said it.
//!
//! Requests add a job in the transaction that changes the application; [`letter`] does it afterwards as the system,
//! which alone may see addresses and write notifications. Jobs carry ids only.

mod merge;
mod send;
mod store;

pub use merge::merge;
pub use send::letter;

use crate::attach::{FILES, clean};
use chrono::{DateTime, Utc};
use db::jobs::{NewJob, Workers, enqueue};
use db::{ActorTx, StoreResult};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The kind of job that [`letter`] does.
const LETTER: &str = "application.letter";

/// The kind of job that [`merge`] does; whoever lets somebody into a house may add one, with any payload.
pub const MERGE: &str = "application.merge";

/// Adds the jobs `application.letter`, `application.merge` (also every five minutes) and `application.files` (also every
/// hour) to a node's workers.
///
/// # Errors
/// Never with the schedule as it is.
pub fn work(workers: Workers) -> anyhow::Result<Workers> {
    workers.on(LETTER, letter).every(MERGE, "*/5 * * * *", merge)?.every(FILES, "43 * * * *", clean)
}

/// What happened to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// It was sent: reviewers hear it.
    Received,
    /// The applicant answered what was asked: reviewers hear it.
    Answered,
    /// It was taken back: whoever reads it hears it.
    Withdrawn,
    /// Its day has come and nobody has answered: reviewers hear it.
    Overdue,
    /// More is asked for: the applicant hears it.
    More,
    /// Yes: the applicant hears it.
    Approved,
    /// No: the applicant hears it.
    Rejected,
    /// No no longer, it is read anew: the applicant hears it.
    Reopened,
}

impl News {
    /// Its word in message ids and keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Answered => "answered",
            Self::Withdrawn => "withdrawn",
            Self::Overdue => "overdue",
            Self::More => "more",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Reopened => "reopened",
        }
    }

    /// Is it the applicant who hears it?
    pub fn is_for_applicant(self) -> bool {
        matches!(self, Self::More | Self::Approved | Self::Rejected | Self::Reopened)
    }
}

/// What a job carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Payload {
    /// The application.
    pub application: Uuid,
    /// What happened.
    pub news: News,
    /// This very event: what it wrote is not written again when the job is tried again.
    pub event: Uuid,
    /// Who did it.
    pub by: Option<Uuid>,
    /// `https://host`, for the links in mails.
    pub origin: String,
    /// Which day has come, where it is overdue: an application that is opened again has another one.
    #[serde(default)]
    pub due: Option<DateTime<Utc>>,
}

fn payload(tx: &ActorTx<'_>, origin: &str, application: Uuid, news: News) -> Payload {
    let by = tx.actor().user().map(|user| user.0);
    Payload { application, news, event: Uuid::now_v7(), by, origin: origin.to_owned(), due: None }
}

/// Tells it, if and only if this transaction commits.
///
/// # Errors
/// If the database is away.
pub async fn tell(tx: &mut ActorTx<'_>, origin: &str, application: Uuid, news: News) -> StoreResult<()> {
    let payload = payload(tx, origin, application, news);
    enqueue(tx, &NewJob::new(LETTER, &payload)).await?;
    Ok(())
}

/// Reminds the reviewers on the day on which the application is to be answered.
///
/// # Errors
/// If the database is away.
pub async fn remind(
    tx: &mut ActorTx<'_>,
    origin: &str,
    application: Uuid,
    due: DateTime<Utc>,
) -> StoreResult<()> {
    let payload = Payload { due: Some(due), ..payload(tx, origin, application, News::Overdue) };
    let once = format!("{application} {}", due.timestamp_micros());
    let job = NewJob::new(LETTER, &payload).unique(once).at(due);
    enqueue(tx, &job).await?;
    Ok(())
}
