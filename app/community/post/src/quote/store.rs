//! Queries of quoting. Consent is the database's to give (`community.quote_answer`), at the moment when the quoting post
//! appears; here one asks before, so that whoever writes reads a sentence and keeps their words.

use super::list::Line;
use super::model::{Answer, Chosen, Policy, Quoted};
use chrono::{DateTime, Utc};
use db::Json;
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::AppError;
use uuid::Uuid;

#[derive(QueryableByName)]
struct ChosenRow {
    #[diesel(sql_type = Nullable<Jsonb>)]
    post: Option<Json<Quoted>>,
    #[diesel(sql_type = Nullable<Text>)]
    answer: Option<String>,
}

const CHOSEN: &str = "select community.post_excerpt($1) as post, community.quoting($1) as answer";

/// What somebody is about to quote, as they see it; nothing of what they do not see.
///
/// # Errors
/// If the database is away.
pub async fn chosen_find(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<Chosen> {
    let row: ChosenRow = statement(CHOSEN).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?;
    let answer = row.answer.and_then(|word| word.parse().ok());
    Ok(Chosen { post: row.post.map(|post| Box::new(post.0)), answer })
}

#[derive(QueryableByName)]
struct AnswerRow {
    #[diesel(sql_type = Nullable<Text>)]
    answer: Option<String>,
}

/// May whoever asks quote the post?
///
/// # Errors
/// `Invalid` with a message id beside `no_quote` where they may not.
pub async fn consent(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<Answer> {
    let row: AnswerRow = statement("select community.quoting($1) as answer")
        .bind::<SqlUuid, _>(post)
        .get_result(&mut tx.conn())
        .await?;
    let answer = row.answer.and_then(|word| word.parse().ok());
    answer.ok_or_else(|| AppError::field("no_quote", "post-error-quote").into())
}

/// Triggers make a share of the wish as soon as the post is published.
const WISH: &str = "insert into community.post_details as d (post_id, organization_id, quote_policy, quoted_post_id) \
  select p.id, p.organization_id, $2, $3 from community.posts p where p.id = $1 and num_nonnulls($2, $3) > 0 \
  on conflict (post_id) do update set quote_policy = coalesce(excluded.quote_policy, d.quote_policy), \
    quoted_post_id = excluded.quoted_post_id";

/// Says of a new post what it quotes and who may quote it. With no policy the author's own rules hold.
///
/// # Errors
/// If the database is away.
pub async fn wish_set(
    tx: &mut ActorTx<'_>,
    post: Uuid,
    policy: Option<Policy>,
    quotes: Option<Uuid>,
) -> StoreResult<()> {
    statement(WISH)
        .bind::<SqlUuid, _>(post)
        .bind::<Nullable<Text>, _>(policy.map(Policy::as_str))
        .bind::<Nullable<SqlUuid>, _>(quotes)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// What is published quotes what it quotes.
const CHANGE: &str = "insert into community.post_details as d (post_id, organization_id, quote_policy) \
  select p.id, p.organization_id, $2 from community.posts p where p.id = $1 and $2 is not null \
  on conflict (post_id) do update set quote_policy = excluded.quote_policy";
const DROP: &str = "update community.post_details d set quoted_post_id = null, is_quote = false from community.posts p \
  where p.id = d.post_id and d.post_id = $1 and p.publish_state = 'draft' and d.is_quote";

/// Changes who may quote a post; one that waits for its time may quote nothing any more.
///
/// # Errors
/// If the database is away.
pub async fn wish_change(
    tx: &mut ActorTx<'_>,
    post: Uuid,
    policy: Option<Policy>,
    quotes: Option<Uuid>,
) -> StoreResult<()> {
    statement(CHANGE)
        .bind::<SqlUuid, _>(post)
        .bind::<Nullable<Text>, _>(policy.map(Policy::as_str))
        .execute(&mut tx.conn())
        .await?;
    if quotes.is_none() {
        statement(DROP).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    }
    Ok(())
}

/// Those who quote a post, the latest first: what waits, or all the others.
const LIST: &str = "select s.id, s.status, s.created_at, community.post_excerpt(s.quote_post_id) as post, \
    (select a.display_name from identity.profiles a where a.id = s.profile_id) as who \
  from community.shares s where s.post_id = $1 and s.kind = 'quote' and (s.status = 'pending') = $2 \
   and (s.created_at, s.id) < ($3, $4) order by s.created_at desc, s.id desc limit $5";

/// Quotations of a post after a place in the list. `waiting`: those that its author has not answered.
///
/// # Errors
/// If the database is away.
pub async fn quotation_list(
    tx: &ActorTx<'_>,
    post: Uuid,
    waiting: bool,
    (at, id): (DateTime<Utc>, Uuid),
    most: i64,
) -> StoreResult<Vec<Line>> {
    Ok(statement(LIST)
        .bind::<SqlUuid, _>(post)
        .bind::<Bool, _>(waiting)
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(most)
        .load(&mut tx.conn())
        .await?)
}

/// Two answers at once stand in line, and the second looks at what the first left.
const DECIDE: &str = "update community.shares s set status = case when $3 then 'accepted' when s.status = 'pending' then 'refused' else 'revoked' end \
  where s.id = $2 and s.post_id = $1 and s.kind = 'quote' and case when $3 then s.status <> 'accepted' else s.status in ('pending', 'accepted') end";
const THERE: &str = "select exists (select from community.shares s where s.id = $2 and s.post_id = $1 and s.kind = 'quote') as yes";

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

/// The author of a post agrees to a quotation of it, or takes the consent back. Twice is once.
///
/// # Errors
/// `NotFound` for a quotation that is not there, `Denied` for whoever is not the author.
pub async fn quotation_decide(
    tx: &mut ActorTx<'_>,
    post: Uuid,
    share: Uuid,
    agrees: bool,
) -> StoreResult<()> {
    crate::act::own(tx, post).await?;
    let there: Yes = statement(THERE)
        .bind::<SqlUuid, _>(post)
        .bind::<SqlUuid, _>(share)
        .get_result(&mut tx.conn())
        .await?;
    if !there.yes {
        return Err(StoreError::NotFound);
    }
    statement(DECIDE)
        .bind::<SqlUuid, _>(post)
        .bind::<SqlUuid, _>(share)
        .bind::<Bool, _>(agrees)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
