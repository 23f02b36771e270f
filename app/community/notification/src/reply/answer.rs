//! The words become a comment, on the same path and under the same rules as those of the form, as the person.

use super::store::Address;
use comment::{Draft, commented, remark_create};
use db::Db;
use db::prelude::*;
use diesel::sql_types::{Bool, Uuid as SqlUuid};
use kernel::{Actor, AppError, ProfileId, UserId};
use uuid::Uuid;

/// What became of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// They stand there, or wait for the author.
    Taken,
    /// They do not; the message id of the reason.
    Refused(String),
}

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

/// Writes the comment with this id, once.
///
/// # Errors
/// Only what may go better later, such as a database that is away.
pub async fn answer(db: &Db, address: &Address, (id, text): (Uuid, &str)) -> StoreResult<Answered> {
    let (Some(word), Some(subject)) = (&address.subject_type, address.subject_id) else {
        return Err(StoreError::NotFound);
    };
    let subject = commented(word, &subject.to_string())?;
    let draft = Draft {
        id: id.to_string(),
        parent: address.parent_id.map(|parent| parent.to_string()).unwrap_or_default(),
        content: text.to_owned(),
        ..Draft::default()
    };
    // Nobody shows a second factor in a mail.
    let actor = Actor::Owing { user: UserId(address.user), profile: ProfileId(address.profile) };
    let written = db
        .as_actor(actor, async |tx| {
            if !stands(tx, id).await? {
                remark_create(tx, subject, &draft).await?;
            }
            Ok(())
        })
        .await;
    match written {
        Ok(()) => Ok(Answered::Taken),
        Err(error) => refusal(error).map(Answered::Refused),
    }
}

/// The same mail at two places at once waits for the other, whatever its words are.
async fn stands(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    statement("select pg_advisory_xact_lock(hashtextextended('a mail that becomes ' || $1::text, 0))")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    let there: Yes = statement("select exists (select from community.comments where id = $1) as yes")
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?;
    Ok(there.yes)
}

/// The message id of the reason for a final no. What is not seen and what is gone sound the same.
fn refusal(error: StoreError) -> StoreResult<String> {
    let denied = error.is_denial();
    let id = match error {
        StoreError::App(AppError::Invalid(fields)) => {
            fields.iter().next().map_or("reply-refused-denied", |(_, id)| id).to_owned()
        }
        StoreError::NotFound | StoreError::App(AppError::NotFound) => "reply-refused-gone".to_owned(),
        StoreError::Constraint { .. } | StoreError::Missing { .. } => "reply-refused-gone".to_owned(),
        StoreError::Denied | StoreError::App(AppError::Forbidden) => "reply-refused-denied".to_owned(),
        StoreError::Other(_) if denied => "reply-refused-denied".to_owned(),
        other => return Err(other),
    };
    Ok(id)
}
