//! Rows of `identity.sign_up_rules`. System transactions: the application role cannot read them.

use super::model::{Applicant, Subject};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bytea, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::values::identity::SignUpRuleAction;
use uuid::Uuid;

/// The rule that decides about somebody.
#[derive(Clone, Debug, QueryableByName)]
pub struct MetRule {
    /// Which one; says nothing about a person, so it may stand in a log.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it wants.
    #[diesel(sql_type = Text)]
    pub action: SignUpRuleAction,
}

/// The closest rule in force, and counts that it was met: the address before its domain, a longer domain before a shorter
/// one, any domain before a network, a smaller network before a larger one.
///
/// # Errors
/// If the database is away.
pub async fn rule_meet(tx: &mut ActorTx<'_>, applicant: &Applicant) -> StoreResult<Option<MetRule>> {
    Ok(statement(include_str!("meet.sql"))
        .bind::<Bytea, _>(&applicant.email_hash)
        .bind::<Array<Text>, _>(&applicant.domains)
        .bind::<Nullable<Text>, _>(&applicant.ip)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

/// A rule to be made.
#[derive(Clone, Debug)]
pub struct NewRule {
    /// What it is about.
    pub subject: Subject,
    /// What it wants.
    pub action: SignUpRuleAction,
    /// Why, for other operators; at most 500 letters.
    pub note: Option<String>,
    /// When it ends; `None` for one that stays.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Makes a rule.
///
/// # Errors
/// `Constraint` `sign_up_rules_once` if there is one about the same, `sign_up_rules_note_length`.
pub async fn rule_create(tx: &mut ActorTx<'_>, new: &NewRule) -> StoreResult<Uuid> {
    let id = Uuid::now_v7();
    let (kind, domain, hash, network) = match &new.subject {
        Subject::Domain(domain) => ("email_domain", Some(domain), None, None),
        Subject::Email(hash) => ("email", None, Some(hash), None),
        Subject::Network(network) => ("network", None, None, Some(network)),
    };
    statement(
        "insert into identity.sign_up_rules (id, kind, action, domain, email_hash, network, note, expires_at)
         values ($1, $2, $3, $4, $5, network($6::inet), $7, $8)",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(kind)
    .bind::<Text, _>(new.action)
    .bind::<Nullable<Text>, _>(domain)
    .bind::<Nullable<Bytea>, _>(hash)
    .bind::<Nullable<Text>, _>(network)
    .bind::<Nullable<Text>, _>(&new.note)
    .bind::<Nullable<Timestamptz>, _>(new.expires_at)
    .execute(&mut tx.conn())
    .await?;
    Ok(id)
}

/// A rule as operators see it.
#[derive(Clone, Debug, QueryableByName)]
pub struct RuleRow {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it wants.
    #[diesel(sql_type = Text)]
    pub action: SignUpRuleAction,
    /// The domain, the network, or the hash of an address in hexadecimal.
    #[diesel(sql_type = Text)]
    pub subject: String,
    /// Why.
    #[diesel(sql_type = Nullable<Text>)]
    pub note: Option<String>,
    /// How many wanted to join whom it decided about.
    #[diesel(sql_type = Integer)]
    pub hits: i32,
    /// When the last of them did.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub last_hit_at: Option<DateTime<Utc>>,
    /// When it ends, or ended.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub expires_at: Option<DateTime<Utc>>,
}

/// All rules, the newest first: operators keep dozens.
///
/// # Errors
/// If the database is away.
pub async fn rule_list(tx: &mut ActorTx<'_>) -> StoreResult<Vec<RuleRow>> {
    Ok(statement(
        "select id, action, coalesce(domain, network::text, encode(email_hash, 'hex')) as subject, note, hits, last_hit_at, expires_at
           from identity.sign_up_rules order by created_at desc, id desc",
    )
    .load(&mut tx.conn())
    .await?)
}

/// Takes a rule away.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn rule_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    let gone = statement("delete from identity.sign_up_rules where id = $1")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    if gone == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
