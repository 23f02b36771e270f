//! The job `post.preview`: fetches the page behind the first link of a post and its picture, and notes what it says.

use super::head::{Told, read};
use super::picture::take;
use super::store::{self, Due};
use db::Db;
use db::jobs::current;
use http::header::CONTENT_TYPE;
use outbound::{Answer, Client, PRIVATE};
use serde::Deserialize;
use uuid::Uuid;

/// The kind of the job.
pub const FETCH: &str = "post.preview";
/// So much of a page is read, in bytes; its head stands at its beginning.
const MOST: usize = 512 * 1024;

/// What the job gets.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Wanted {
    /// The post.
    pub post: Uuid,
}

/// What came of a page.
enum Outcome {
    Told(Told),
    /// It will be the same the next time.
    Never(&'static str, String),
    /// It may be better the next time.
    NotNow(String),
}

/// Fetches the page behind the first link of a post, unless it is known. `own` is our origin, which is not asked.
///
/// # Errors
/// If the database is away, or the page did not answer and is tried again.
pub async fn fetch(db: &Db, client: &Client, own: &str, post: Uuid) -> anyhow::Result<()> {
    let job = current();
    let (attempt, is_last) = job.map_or((1, true), |job| (job.attempt, job.last_attempt));
    let Some(due) = store::begin(db, post, own, attempt).await? else { return Ok(()) };
    match judge(client.get(&due.url, "text/html", MOST).await) {
        Outcome::Told(told) => keep(db, client, due.id, told).await,
        Outcome::Never(status, reason) => Ok(store::note_failure(db, due.id, status, &reason).await?),
        Outcome::NotNow(reason) => later(db, &due, &reason, is_last).await,
    }
}

/// The words are shown at once; whatever becomes of the picture, they stay.
async fn keep(db: &Db, client: &Client, id: Uuid, told: Told) -> anyhow::Result<()> {
    store::note(db, id, &told).await?;
    let (taken, alt) = match &told.picture {
        Some(named) => (Some(take(client, named).await), named.alt.as_deref()),
        None => (None, None),
    };
    Ok(store::note_picture(db, id, taken, alt).await?)
}

/// What was shown of a page before is shown on while it does not answer.
async fn later(db: &Db, due: &Due, reason: &str, is_last: bool) -> anyhow::Result<()> {
    let status = match (due.was_ready, is_last) {
        (true, _) => "ready",
        (false, true) => "failed",
        (false, false) => "pending",
    };
    store::note_failure(db, due.id, status, reason).await?;
    // Errors of jobs are kept and logged, and say no addresses.
    anyhow::ensure!(status != "pending", "the page does not answer yet");
    Ok(())
}

fn judge(answer: Result<Answer, String>) -> Outcome {
    let answer = match answer {
        Ok(answer) => answer,
        Err(reason) if reason == PRIVATE => return Outcome::Never("refused", reason),
        Err(reason) => return Outcome::NotNow(reason),
    };
    match (answer.status, answer.media_type().as_str()) {
        (200, "text/html") => match read(&answer.body, charset(&answer).as_deref(), &answer.url) {
            Some(told) => Outcome::Told(told),
            None => Outcome::Never("failed", "the page says no title".to_owned()),
        },
        (200, other) => Outcome::Never("failed", format!("it is no HTML: {other}")),
        (status @ (408 | 425 | 429 | 500..), _) => Outcome::NotNow(format!("the site answers {status}")),
        (status, _) => Outcome::Never("failed", format!("the site answers {status}")),
    }
}

/// The charset that the server names.
fn charset(answer: &Answer) -> Option<String> {
    let value = answer.headers.get(CONTENT_TYPE)?.to_str().ok()?.to_lowercase();
    let (_, label) = value.split_once("charset=")?;
    Some(label.split(';').next().unwrap_or_default().trim_matches(['"', '\'', ' ']).to_owned())
}
