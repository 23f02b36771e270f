//! Changes of `community.comments`. The database decides who may; here its refusals become sentences.

use super::mention;
use crate::subject::Subject;
use crate::thread::{Draft, about_find};
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Integer, Nullable, Text, Uuid as SqlUuid};
use kernel::AppError;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A comment that was written.
#[derive(Clone, Copy, Debug)]
pub struct Made {
    /// The row's id.
    pub id: Uuid,
    /// Does it wait for the author of the post?
    pub waits: bool,
}

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Writes a comment. The same draft again is the same comment.
///
/// # Errors
/// `NotFound` for a subject that the person does not see; [`AppError::Invalid`] with message ids, beside no field where
/// the author's rules say no.
pub async fn remark_create(tx: &mut ActorTx<'_>, subject: Subject, draft: &Draft) -> StoreResult<Made> {
    let about = about_find(tx, subject).await?;
    if !about.is_open() {
        return Err(AppError::field("", format!("comment-closed-{}", about.standing)).into());
    }
    draft.errors().into_result()?;
    let parent = parent(tx, subject, &draft.parent).await?;
    let people = people(tx, &draft.text()).await?;
    let text = mention::kept(&draft.text(), &people);
    let id = Uuid::try_parse(&draft.id).unwrap_or_else(|_| Uuid::now_v7());
    let (id, fresh) = write(tx, subject, parent, (id, &text)).await?;
    if fresh {
        name(tx, id, &people).await?;
    }
    Ok(Made { id, waits: about.waits })
}

/// What is answered: seen, shown, and below the same subject.
async fn parent(tx: &ActorTx<'_>, subject: Subject, parent: &str) -> StoreResult<Option<Uuid>> {
    if parent.is_empty() {
        return Ok(None);
    }
    let gone = || StoreError::from(AppError::field("content", "comment-parent-gone"));
    let id = Uuid::try_parse(parent).map_err(|_| gone())?;
    let there: Yes = statement(
        "select exists (select from community.comments where id = $1 and subject_type = $2 and subject_id = $3 \
           and publish_state = 'published' and deleted_at is null) as yes",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(subject.0)
    .bind::<SqlUuid, _>(subject.1)
    .get_result(&mut tx.conn())
    .await?;
    if there.yes { Ok(Some(id)) } else { Err(gone()) }
}

/// Moderators refuse texts with some words.
const WATCHED: &str = "watched_words_refused";

/// The trigger takes organisation, subsite and depth from the subject.
const INSERT: &str = "insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content) \
  values ($1, '00000000-0000-0000-0000-000000000000', $2, $3, $4, auth.profile_id(), $5) on conflict (id) do nothing";

async fn insert(
    tx: &mut ActorTx<'_>,
    subject: Subject,
    parent: Option<Uuid>,
    (id, text): (Uuid, &str),
) -> StoreResult<bool> {
    let written = statement(INSERT)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .bind::<Nullable<SqlUuid>, _>(parent)
        .bind::<Text, _>(text)
        .execute(&mut tx.conn())
        .await
        .on_constraint("comments_depth_range", "content", || "comment-deep".into())
        .on_constraint(WATCHED, "content", || "comment-watched".into())
        .map_err(rule)?;
    Ok(written > 0)
}

/// The author's rule about new accounts is nobody else's to read, so it is known by being refused. The driver keeps no
/// code of a trigger's refusal, only its words.
fn rule(error: StoreError) -> StoreError {
    match &error {
        StoreError::Other(cause) if cause.to_string().contains("takes no comments from you") => {
            AppError::field("", "comment-closed-young").into()
        }
        _ => error,
    }
}

/// Writes under the id of the form. Where that id is taken by other words (somebody went back and wrote again), the id
/// comes from both, so that this, too, is written once.
async fn write(
    tx: &mut ActorTx<'_>,
    subject: Subject,
    parent: Option<Uuid>,
    (id, text): (Uuid, &str),
) -> StoreResult<(Uuid, bool)> {
    if insert(tx, subject, parent, (id, text)).await? {
        return Ok((id, true));
    }
    let twin: Option<Yes> = statement(
        "select author_profile_id = auth.profile_id() and subject_id = $2 and content = $3 as yes \
           from community.comments where id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<SqlUuid, _>(subject.1)
    .bind::<Text, _>(text)
    .get_result(&mut tx.conn())
    .await
    .optional()?;
    if twin.is_some_and(|twin| twin.yes) {
        return Ok((id, false));
    }
    let other: Id = statement("select md5($1::text || auth.profile_id()::text || $2)::uuid as id")
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(text)
        .get_result(&mut tx.conn())
        .await?;
    let fresh = insert(tx, subject, parent, (other.id, text)).await?;
    Ok((other.id, fresh))
}

/// The people whom a text names, as far as its author sees them; at most twenty.
async fn people(tx: &ActorTx<'_>, text: &str) -> StoreResult<BTreeMap<String, Uuid>> {
    Ok(portal::people(tx, &mention::handles(text)).await?.into_iter().take(20).collect())
}

/// Notes whom a comment names, so that they are told; whoever does not want to be is left out by the trigger. The
/// comment stands also where the database takes no names from its author.
async fn name(tx: &mut ActorTx<'_>, comment: Uuid, people: &BTreeMap<String, Uuid>) -> StoreResult<()> {
    if people.is_empty() {
        return Ok(());
    }
    let mut ids: Vec<Uuid> = people.values().copied().collect();
    ids.sort_unstable();
    tx.savepoint().await?;
    let noted = statement(
        "insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id) \
         select gen_random_uuid(), '00000000-0000-0000-0000-000000000000', 'comments', $1, person \
           from unnest($2) person on conflict do nothing",
    )
    .bind::<SqlUuid, _>(comment)
    .bind::<Array<SqlUuid>, _>(ids)
    .execute(&mut tx.conn())
    .await
    .map_err(StoreError::from);
    match tx.release(noted).await? {
        Ok(_) | Err(StoreError::Denied) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Changes the words of one's own comment.
///
/// # Errors
/// [`AppError::Invalid`] with message ids; `error-conflict` if it was changed since it was loaded.
pub async fn remark_update(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    (version, draft): (i32, &Draft),
) -> StoreResult<()> {
    draft.errors().into_result()?;
    let people = people(tx, &draft.text()).await?;
    let text = mention::kept(&draft.text(), &people);
    let changed = statement(
        "update community.comments set content = $3 where id = $1 and version = $2 \
           and author_profile_id = auth.profile_id() and deleted_at is null",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Integer, _>(version)
    .bind::<Text, _>(&text)
    .execute(&mut tx.conn())
    .await
    .on_constraint(WATCHED, "content", || "comment-watched".into())?;
    if changed > 0 {
        return name(tx, id, &people).await;
    }
    let same: Option<Yes> = statement("select content = $2 as yes from community.comments where id = $1")
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(&text)
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    // A second click sends what the first one has saved.
    if same.is_some_and(|same| same.yes) { Ok(()) } else { Err(AppError::field("", "error-conflict").into()) }
}

/// A step in the life of a comment: only rows for which it is a step are touched.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Its author takes it back.
    Delete,
    /// Its author brings it back, within the hour and unless moderators removed it.
    Restore,
    /// The author of the post or a moderator shows it.
    Approve,
    /// One of them hides it.
    Hide,
}

const DELETE: &str = "update community.comments set deleted_at = coalesce(deleted_at, now()) \
  where id = $1 and author_profile_id = auth.profile_id()";
const RESTORE: &str = "update community.comments set deleted_at = null \
  where id = $1 and author_profile_id = auth.profile_id() and (deleted_at is null or deleted_at > now() - interval '1 hour') \
    and not exists (select from community.sanctions s where s.subject_type = 'comments' and s.subject_id = $1)";
/// The two who decide; nobody decides about their own words.
macro_rules! decided {
    ($state:literal) => {
        concat!(
            "update community.comments set publish_state = '",
            $state,
            "' where id = $1 and deleted_at is null ",
            "and author_profile_id is distinct from auth.profile_id() ",
            "and (organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]) ",
            "  or (subject_type = 'posts' and exists (select from community.posts p where p.id = subject_id ",
            "      and p.author_profile_id = (select auth.profile_id()))))"
        )
    };
}
const APPROVE: &str = decided!("published");
const HIDE: &str = decided!("archived");

/// Takes a step.
///
/// # Errors
/// `NotFound` for a comment that the person does not see, `Denied` for one that they see and may not touch.
pub async fn remark_step(tx: &mut ActorTx<'_>, id: Uuid, step: Step) -> StoreResult<()> {
    crate::thread::remark_find(tx, id).await?;
    let sql = match step {
        Step::Delete => DELETE,
        Step::Restore => RESTORE,
        Step::Approve => APPROVE,
        Step::Hide => HIDE,
    };
    let changed = statement(sql).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    if changed > 0 { Ok(()) } else { Err(StoreError::Denied) }
}

/// What a comment said before it was changed.
#[derive(Clone, Debug, QueryableByName)]
pub struct Revision {
    /// The words.
    #[diesel(sql_type = Text)]
    pub content: String,
    /// Until when they stood there.
    #[diesel(sql_type = diesel::sql_types::Timestamptz)]
    pub created_at: chrono::DateTime<chrono::Utc>,
}

/// What a comment said before, the latest first; at most fifty.
///
/// # Errors
/// If the database is away.
pub async fn revision_list(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Vec<Revision>> {
    Ok(statement(
        "select content, created_at from community.comment_revisions where comment_id = $1 order by number desc limit 50",
    )
    .bind::<SqlUuid, _>(id)
    .load(&mut tx.conn())
    .await?)
}
