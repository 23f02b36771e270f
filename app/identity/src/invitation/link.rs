//! The secret in an invitation's link. It is derived from the row's id and the server's key, so that its maker can see
//! the link again while the database keeps only a hash.

use uuid::Uuid;
use web::Secret;

/// The token of an invitation: 64 hexadecimal digits of HMAC-SHA-256.
///
/// # Errors
/// None in practice: HMAC takes keys of every length.
pub fn invitation_token(key: &Secret, id: Uuid) -> anyhow::Result<String> {
    key.sign(&[b"invitation ", id.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_invitation_and_every_key_has_its_own_link() {
        let (one, two) = (Secret::new("a".repeat(32)), Secret::new("b".repeat(32)));
        let (first, second) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let token = |key: &Secret, id| invitation_token(key, id).unwrap();
        assert_eq!(token(&one, first), token(&one, first));
        assert_ne!(token(&one, first), token(&one, second));
        assert_ne!(token(&one, first), token(&two, first));
        assert_eq!(token(&one, first).len(), 64);
    }
}
