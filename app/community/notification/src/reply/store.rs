//! Rows of addresses that were used and of mails that came. All of it as the system: nobody is signed in when a mail comes.

use super::address::hash;
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Bytea, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, Locale};
use uuid::Uuid;
use web::session::token_hash;

/// Mails that one person may answer with in ten minutes; the next ones wait at their mail server.
const AT_ONCE: i64 = 20;
/// Mails that tell one person in a day what became of theirs.
const TOLD: i64 = 5;

/// An address that was written to, and whose it is.
#[derive(Clone, QueryableByName)]
pub struct Address {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Who writes there.
    #[diesel(sql_type = SqlUuid)]
    pub user: Uuid,
    /// Their profile.
    #[diesel(sql_type = SqlUuid)]
    pub profile: Uuid,
    /// Where mails reach them, in small letters.
    #[diesel(sql_type = Text)]
    pub email: String,
    /// The tag of their language.
    #[diesel(sql_type = Text)]
    pub language: String,
    /// Kind of the notification.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// What is commented on; none for an address that ends mails.
    #[diesel(sql_type = Nullable<Text>)]
    pub subject_type: Option<String>,
    /// What is commented on.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub subject_id: Option<Uuid>,
    /// The comment that is answered.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub parent_id: Option<Uuid>,
}

impl Address {
    /// The person's language.
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.language).unwrap_or_default()
    }
}

/// Whoever may not sign in answers nothing; they may still end mails.
const FIND: &str = "select a.id, u.id as \"user\", p.id as profile, lower(u.email::text) as email, coalesce(s.language, 'en') as language, \
    a.kind, a.subject_type, a.subject_id, a.parent_id \
  from community.reply_addresses a \
  join identity.profiles p on p.id = a.profile_id \
  join identity.users u on u.id = p.user_id and u.deleted_at is null \
  left join identity.user_settings s on s.user_id = u.id \
 where a.token = any ($1) and a.expires_at > now() and (a.purpose = 'stop' or p.status not in ('banned', 'suspended')) \
 order by a.purpose, a.id limit 1";

/// The address behind one of these tokens, if it holds; one for answers before one that ends mails.
///
/// # Errors
/// If the database is away.
pub async fn address_find(tx: &mut ActorTx<'_>, tokens: &[String]) -> StoreResult<Option<Address>> {
    let hashes: Vec<Vec<u8>> = tokens.iter().take(8).map(|token| hash(token)).collect();
    Ok(statement(FIND).bind::<Array<Bytea>, _>(hashes).get_result(&mut tx.conn()).await.optional()?)
}

/// A mail that is taken up.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Claim {
    /// The row's id, and that of the comment which the mail becomes.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Is it still to be decided?
    #[diesel(sql_type = Bool)]
    pub open: bool,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Takes a mail up: one row for an address and a Message-ID, however often and at how many places it comes.
///
/// # Errors
/// `NotFound` where the address has taken all that it takes; [`AppError::TooMany`] for one mail too many. Then nothing
/// is written.
pub async fn claim(tx: &mut ActorTx<'_>, address: &Address, message: &[u8]) -> StoreResult<Claim> {
    let message = token_hash(&format!("{} {message:02x?}", address.id));
    let fresh = statement(
        "insert into community.received_mails (id, profile_id, message) values ($1, $2, $3) on conflict (message) do nothing",
    )
    .bind::<SqlUuid, _>(Uuid::now_v7())
    .bind::<SqlUuid, _>(address.profile)
    .bind::<Bytea, _>(&message)
    .execute(&mut tx.conn())
    .await?;
    if fresh > 0 {
        use_address(tx, address).await?;
    }
    Ok(statement("select id, outcome = 'open' as open from community.received_mails where message = $1")
        .bind::<Bytea, _>(&message)
        .get_result(&mut tx.conn())
        .await?)
}

async fn use_address(tx: &mut ActorTx<'_>, address: &Address) -> StoreResult<()> {
    let used = statement("update community.reply_addresses set uses = uses + 1 where id = $1 and uses < 20")
        .bind::<SqlUuid, _>(address.id)
        .execute(&mut tx.conn())
        .await?;
    if used == 0 {
        return Err(StoreError::NotFound);
    }
    let recent: Count = statement(
        "select count(*) from community.received_mails where profile_id = $1 and received_at > now() - interval '10 minutes'",
    )
    .bind::<SqlUuid, _>(address.profile)
    .get_result(&mut tx.conn())
    .await?;
    if recent.count > AT_ONCE { Err(AppError::TooMany { retry_after: 600 }.into()) } else { Ok(()) }
}

/// Decides about a mail, once. Was it open until now?
///
/// # Errors
/// If the database is away.
pub async fn decide(tx: &mut ActorTx<'_>, id: Uuid, outcome: &str) -> StoreResult<bool> {
    let decided =
        statement("update community.received_mails set outcome = $2 where id = $1 and outcome = 'open'")
            .bind::<SqlUuid, _>(id)
            .bind::<Text, _>(outcome)
            .execute(&mut tx.conn())
            .await?;
    Ok(decided > 0)
}

/// May one more mail tell the person what became of theirs? It is counted then.
///
/// # Errors
/// If the database is away.
pub async fn may_tell(tx: &mut ActorTx<'_>, address: &Address, id: Uuid) -> StoreResult<bool> {
    // Two at the same moment count each other.
    statement("select pg_advisory_xact_lock(hashtextextended('mails that tell ' || $1::text, 0))")
        .bind::<SqlUuid, _>(address.profile)
        .execute(&mut tx.conn())
        .await?;
    let told = statement(
        "update community.received_mails set told_at = now() where id = $1 and $3 > (select count(*) \
           from community.received_mails o where o.profile_id = $2 and o.told_at > now() - interval '1 day')",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<SqlUuid, _>(address.profile)
    .bind::<BigInt, _>(TOLD)
    .execute(&mut tx.conn())
    .await?;
    Ok(told > 0)
}
