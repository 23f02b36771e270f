//! Recovery codes: on paper, for the day the telephone is lost. Each works once; the database keeps only hashes, in
//! `identity.recovery_codes`. System transactions only.

use super::code::grouped;
use db::prelude::*;
use diesel::dsl::now;
use kernel::UserId;
use schema::identity::recovery_codes;
use totp_rs::Secret;
use uuid::Uuid;
use web::session::token_hash;

/// So many are made at once.
pub const COUNT: usize = 10;

/// Letters of one code: 80 random bits.
const LETTERS: usize = 16;

/// New codes, `ABCD-EFGH-IJKL-MNOP`.
pub fn recovery_make() -> Vec<String> {
    let make = |_| grouped(&Secret::from(rand::random::<[u8; 10]>()).to_base32(), "-");
    (0..COUNT).map(make).collect()
}

/// What the database keeps of a code, however it was typed; `None` for what does not look like one.
pub fn recovery_hash(typed: &str) -> Option<Vec<u8>> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let plain = plain.to_ascii_uppercase();
    let shaped = plain.len() == LETTERS && plain.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'2'..=b'7'));
    shaped.then(|| token_hash(&format!("recovery {plain}")))
}

/// Replaces a person's recovery codes; the old ones stop working.
///
/// # Errors
/// If the database is away.
pub async fn recovery_replace(tx: &mut ActorTx<'_>, user: UserId, codes: &[String]) -> StoreResult<()> {
    recovery_delete(tx, user).await?;
    let rows: Vec<_> = codes
        .iter()
        .filter_map(|code| recovery_hash(code))
        .map(|hash| {
            (
                recovery_codes::id.eq(Uuid::now_v7()),
                recovery_codes::user_id.eq(user.0),
                recovery_codes::code.eq(hash),
            )
        })
        .collect();
    diesel::insert_into(recovery_codes::table).values(rows).execute(&mut tx.conn()).await?;
    Ok(())
}

/// Forgets a person's recovery codes.
///
/// # Errors
/// If the database is away.
pub async fn recovery_delete(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<usize> {
    let own = recovery_codes::table.filter(recovery_codes::user_id.eq(user.0));
    Ok(diesel::delete(own).execute(&mut tx.conn()).await?)
}

/// Uses a recovery code up, by its hash. Of two at the same moment one gets it.
///
/// # Errors
/// If the database is away.
pub async fn recovery_take(tx: &mut ActorTx<'_>, user: UserId, hash: &[u8]) -> StoreResult<bool> {
    let good = recovery_codes::user_id.eq(user.0).and(recovery_codes::code.eq(hash));
    let unused = recovery_codes::table.filter(good).filter(recovery_codes::used_at.is_null());
    let taken = diesel::update(unused).set(recovery_codes::used_at.eq(now)).execute(&mut tx.conn());
    Ok(taken.await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_differ_and_are_known_however_they_are_typed() {
        let codes = recovery_make();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), COUNT);
        for code in &codes {
            assert_eq!(code.len(), 19, "{code}");
            let kept = recovery_hash(code).unwrap();
            assert_eq!(recovery_hash(&code.to_lowercase()), Some(kept.clone()));
            assert_eq!(recovery_hash(&format!(" {} ", code.replace('-', " "))), Some(kept));
        }
        for wrong in ["", "123456", "ABCD-EFGH-IJKL-MNO", "ABCD-EFGH-IJKL-MNO1", "a password of mine"] {
            assert_eq!(recovery_hash(wrong), None, "{wrong}");
        }
    }
}
