//! Votes.

use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, SmallInt, Uuid as SqlUuid};
use uuid::Uuid;

/// What a vote needs to know.
#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = SmallInt)]
    max_choices: i16,
    #[diesel(sql_type = Bool)]
    is_closed: bool,
}

/// What became of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It counts, once, however often it was sent.
    Counted,
    /// The poll was over.
    Closed,
    /// More options than one may choose, or none of this poll's.
    Wrong,
}

const FIND: &str = "select q.id, q.max_choices, coalesce(q.closes_at <= now(), false) or q.closed_at is not null as is_closed \
  from community.polls q join community.posts p on p.id = q.post_id \
 where q.post_id = $1 and p.publish_state = 'published' and p.deleted_at is null";
/// Voters of one poll stand in line: they change the same numbers, and two tabs of one person must see each other.
const LOCK: &str = "select pg_advisory_xact_lock(hashtextextended('poll' || $1::text, 0))";
const FORGET: &str = "delete from community.poll_votes v where v.poll_id = $1 and v.profile_id = auth.profile_id() and v.option_id <> all ($2)";
/// What is chosen already is left out: the table counts a person's choices before it looks for the same one.
const VOTE: &str = "insert into community.poll_votes (id, organization_id, poll_id, option_id, profile_id) \
  select gen_random_uuid(), o.organization_id, o.poll_id, o.id, auth.profile_id() from community.poll_options o \
   where o.poll_id = $1 and o.id = any ($2) \
     and not exists (select from community.poll_votes v where v.option_id = o.id and v.profile_id = auth.profile_id()) order by o.position";
const COUNT: &str =
    "select count(*) as count from community.poll_options o where o.poll_id = $1 and o.id = any ($2)";

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Makes these options the person's whole choice; none takes the vote back.
///
/// # Errors
/// `NotFound` for a post without a poll that the person sees, `Denied` for whoever may not write there.
pub async fn vote(tx: &mut ActorTx<'_>, post: Uuid, options: &[Uuid]) -> StoreResult<Outcome> {
    let find = async |tx: &ActorTx<'_>| -> StoreResult<Found> {
        Ok(statement(FIND).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?)
    };
    let poll = find(tx).await?;
    statement(LOCK).bind::<SqlUuid, _>(poll.id).execute(&mut tx.conn()).await?;
    // It may have ended while this one stood in line.
    let poll = find(tx).await?;
    if poll.is_closed {
        return Ok(Outcome::Closed);
    }
    let known: Count = statement(COUNT)
        .bind::<SqlUuid, _>(poll.id)
        .bind::<Array<SqlUuid>, _>(options)
        .get_result(&mut tx.conn())
        .await?;
    let chosen = i64::try_from(options.len()).unwrap_or(i64::MAX);
    if known.count != chosen || chosen > i64::from(poll.max_choices) {
        return Ok(Outcome::Wrong);
    }
    for sql in [FORGET, VOTE] {
        statement(sql)
            .bind::<SqlUuid, _>(poll.id)
            .bind::<Array<SqlUuid>, _>(options)
            .execute(&mut tx.conn())
            .await?;
    }
    Ok(Outcome::Counted)
}
