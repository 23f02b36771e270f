//! The secret in an invitation's link. It is derived from the row's id and the server's key, so that its maker can see
//! the link again while the database keeps only a hash.

use db::StoreResult;
use uuid::Uuid;
use web::Secret;

/// The token of an invitation: 64 hexadecimal digits of HMAC-SHA-256.
///
/// # Errors
/// None in practice: HMAC takes keys of every length.
pub fn token(key: &Secret, id: Uuid) -> StoreResult<String> {
    Ok(key.sign(&[b"house invitation ", id.as_bytes()])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_invitation_and_every_key_has_its_own_link() {
        let (one, two) = (Secret::new("a".repeat(32)), Secret::new("b".repeat(32)));
        let (first, second) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let word = |key: &Secret, id| token(key, id).unwrap_or_default();
        assert_eq!(word(&one, first), word(&one, first));
        assert_ne!(word(&one, first), word(&one, second));
        assert_ne!(word(&one, first), word(&two, first));
        assert_eq!(word(&one, first).len(), 64);
    }
}
