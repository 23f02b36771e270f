//! `POST /posts/{id}/vote`.

use super::store::{self, Outcome};
use axum::extract::Path;
use kernel::AppError;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Votes, changes the vote, or takes it back: fields `option` (any number of them), `withdraw`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` for what the person does not see.
pub async fn vote(cx: Cx, Path(post): Path<Uuid>, Form(fields): Form<Vec<(String, String)>>) -> Answer {
    cx.person()?;
    let withdraws = fields.iter().any(|(name, _)| name == "withdraw");
    let mut options = Vec::new();
    for (_, value) in fields.iter().filter(|(name, _)| name == "option" && !withdraws) {
        let option = Uuid::try_parse(value).map_err(|_| AppError::NotFound)?;
        if !options.contains(&option) {
            options.push(option);
        }
    }
    let back = format!("/posts/{post}");
    if options.is_empty() && !withdraws {
        return Ok(cx.sorry(&back, "poll-empty"));
    }
    let outcome = cx.app.db.as_actor(cx.actor(), async |tx| store::vote(tx, post, &options).await).await?;
    Ok(match outcome {
        Outcome::Counted if withdraws => cx.done(&back, "poll-withdrawn"),
        Outcome::Counted => cx.done(&back, "poll-voted"),
        Outcome::Closed => cx.sorry(&back, "poll-over"),
        Outcome::Wrong => cx.sorry(&back, "poll-wrong"),
    })
}
