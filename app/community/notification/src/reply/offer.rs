//! What a mail offers: the place where an answer to it would stand, and the addresses that it names.

use super::address::{ReplyAddress, hash, new_token};
use crate::kind::answered_kinds;
use chrono::{DateTime, TimeDelta, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bytea, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// How long an answer is taken.
const ANSWERS: TimeDelta = TimeDelta::days(30);
/// How long a mail ends its kind.
const STOPS: TimeDelta = TimeDelta::days(90);

/// Where an answer to a notice stands.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct Offer {
    /// What is commented on.
    #[diesel(sql_type = Text)]
    pub subject_type: String,
    /// What is commented on.
    #[diesel(sql_type = SqlUuid)]
    pub subject_id: Uuid,
    /// The comment that is answered; none for the subject itself.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub parent_id: Option<Uuid>,
}

/// A notice of one comment is answered by answering that comment; one of several, by answering what they are about.
/// At the deepest level of a conversation, one level further up.
const OFFER: &str = "select coalesce(c.subject_type, n.subject_type) as subject_type, \
    coalesce(c.subject_id, n.subject_id) as subject_id, \
    coalesce(said.id, case when c.publish_state = 'published' and c.deleted_at is null and c.depth < 50 then c.id end) as parent_id \
  from community.notifications n \
  left join community.comments c on n.subject_type = 'comments' and c.id = n.subject_id \
  left join community.comments said on n.group_count = 1 and said.id = (n.data ->> 'comment')::uuid \
    and said.publish_state = 'published' and said.deleted_at is null and said.depth < 50 \
 where n.id = $1 and n.recipient_id = (select auth.profile_id()) and n.type = any ($2) \
   and n.data ->> 'what' is distinct from 'published' and coalesce(c.subject_type, n.subject_type) = 'posts' \
   and coalesce(c.subject_id, n.subject_id) is not null";

/// What its reader could answer to a notice; nothing where they could not comment.
///
/// # Errors
/// If the database is away.
pub async fn offer_find(tx: &ActorTx<'_>, notice: Uuid) -> StoreResult<Option<Offer>> {
    let offer: Option<Offer> = statement(OFFER)
        .bind::<SqlUuid, _>(notice)
        .bind::<Array<Text>, _>(answered_kinds())
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    let Some(offer) = offer else { return Ok(None) };
    let open = comment::takes_comments(tx, (&offer.subject_type, offer.subject_id)).await?;
    Ok(open.then_some(offer))
}

/// The addresses of one mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// Takes an answer.
    pub answer: Option<String>,
    /// Ends mails of this kind.
    pub stop: Option<String>,
}

const CREATE: &str = "insert into community.reply_addresses \
    (id, profile_id, token, purpose, kind, subject_type, subject_id, parent_id, expires_at) \
  values ($1, $2, $3, case when $5::text is null then 'stop' else 'answer' end, $4, $5, $6, $7, $8)";

/// New addresses for a mail of a kind to somebody, one of them for answers if there is an offer.
///
/// # Errors
/// If the database is away.
pub async fn addresses_create(
    tx: &mut ActorTx<'_>,
    reply: &ReplyAddress,
    (profile, kind): (Uuid, &str),
    offer: Option<&Offer>,
) -> StoreResult<Addresses> {
    let stop = Some(address_create(tx, reply, (profile, kind), None).await?);
    let answer = match offer {
        Some(offer) => Some(address_create(tx, reply, (profile, kind), Some(offer)).await?),
        None => None,
    };
    Ok(Addresses { answer, stop })
}

async fn address_create(
    tx: &mut ActorTx<'_>,
    reply: &ReplyAddress,
    (profile, kind): (Uuid, &str),
    offer: Option<&Offer>,
) -> StoreResult<String> {
    let token = new_token();
    let until: DateTime<Utc> = Utc::now() + if offer.is_some() { ANSWERS } else { STOPS };
    statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(profile)
        .bind::<Bytea, _>(hash(&token))
        .bind::<Text, _>(kind)
        .bind::<Nullable<Text>, _>(offer.map(|offer| offer.subject_type.as_str()))
        .bind::<Nullable<SqlUuid>, _>(offer.map(|offer| offer.subject_id))
        .bind::<Nullable<SqlUuid>, _>(offer.and_then(|offer| offer.parent_id))
        .bind::<Timestamptz, _>(until)
        .execute(&mut tx.conn())
        .await?;
    Ok(reply.with(&token))
}
