//! Who is let in at once, who is asked for work, who is refused.

use crate::sign_up_rule::{Applicant, MetRule, rule_meet};
use crate::throttle::{Subject, attempt_count, attempt_create};
use chrono::{DateTime, TimeDelta, Utc};
use db::StoreResult;
use kernel::AppError;
use kernel::values::identity::SignUpRuleAction as Action;
use web::Cx;

/// So many people of one network join within an hour before anybody is asked for work.
const FREE: i64 = 3;
/// Without work, the mails of one network leave so far apart …
const APART: TimeDelta = TimeDelta::minutes(5);
/// … but none waits for more than so many others.
const LONGEST: i64 = 12;

/// Counts the try and looks for a rule. `None`: the mail leaves at once; otherwise then, or as soon as the browser has
/// done its work.
///
/// # Errors
/// [`AppError::Invalid`] beside `email` for whom a rule refuses, [`AppError::TooMany`].
pub async fn receive(cx: &Cx, email: &str) -> StoreResult<Option<DateTime<Utc>>> {
    let here = Subject::sign_up(cx.ip);
    // Not among the tries of the whole network: people who join together do not keep each other from signing in.
    let counted: Vec<_> = [Some(Subject::mail(email)), here.clone()].into_iter().flatten().collect();
    let (rule, sign_ups) = cx
        .app
        .db
        .as_system("join: count", async |tx| {
            attempt_create(tx, &counted).await?;
            let rule = rule_meet(tx, &Applicant::new(email, cx.ip)).await?;
            let sign_ups = match &here {
                Some(here) => attempt_count(tx, here).await?,
                None => 0,
            };
            Ok((rule, sign_ups))
        })
        .await?;
    // Only now, so that the try and the rule's number are kept.
    let wait = decide(rule.as_ref(), sign_ups)?;
    Ok(wait.map(|wait| Utc::now() + wait))
}

fn decide(rule: Option<&MetRule>, sign_ups: i64) -> Result<Option<TimeDelta>, AppError> {
    match rule.map(|rule| rule.action) {
        Some(Action::Refuse) => return Err(AppError::field("email", "error-sign-up-refused")),
        Some(Action::Allow) => return Ok(None),
        None if sign_ups <= FREE => return Ok(None),
        Some(Action::Review) => note(rule),
        Some(Action::Puzzle) | None => {}
    }
    let before = i32::try_from((sign_ups - FREE).clamp(1, LONGEST)).unwrap_or(1);
    Ok(Some(APART * before))
}

/// For operators: nobody's data, only which rule it was.
fn note(rule: Option<&MetRule>) {
    if let Some(rule) = rule {
        tracing::warn!(rule = %rule.id, "somebody joins whom a rule wants looked at");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn robots_wait_longer_than_people() {
        let minutes = |action: Option<Action>, sign_ups| {
            let rule = action.map(|action| MetRule { id: Uuid::nil(), action });
            decide(rule.as_ref(), sign_ups).map(|wait| wait.map_or(0, |wait| wait.num_minutes()))
        };
        assert_eq!(minutes(None, 3), Ok(0));
        assert_eq!(minutes(None, 4), Ok(5));
        assert_eq!(minutes(None, 6), Ok(15));
        assert_eq!(minutes(None, 1000), Ok(60));
        assert_eq!(minutes(Some(Action::Allow), 1000), Ok(0));
        assert_eq!(minutes(Some(Action::Puzzle), 1), Ok(5));
        assert_eq!(minutes(Some(Action::Review), 5), Ok(10));
        assert!(minutes(Some(Action::Refuse), 1).is_err());
    }
}
