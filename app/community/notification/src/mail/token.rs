//! The link that ends mails of one kind without signing in: whose and which, signed, so that nobody makes one for
//! somebody else. It works as long as the server's key does, because mails are read late.

use crate::kind::find;
use uuid::Uuid;
use web::Secret;

/// The word of digests, where others have a kind.
pub const DIGEST: &str = "digest";

fn signed(user: Uuid, kind: &str) -> String {
    format!("notification/unsubscribe/{}/{kind}", user.simple())
}

/// `/notifications/unsubscribe/{token}`.
pub fn stop_path(key: &Secret, user: Uuid, kind: &str) -> String {
    let signature = key.sign(&[signed(user, kind).as_bytes()]).unwrap_or_default();
    format!("/notifications/unsubscribe/{}.{kind}.{signature}", user.simple())
}

/// Whose mails of which kind a token ends; nothing for one that was not made here.
pub fn read(key: &Secret, token: &str) -> Option<(Uuid, String)> {
    let mut parts = token.splitn(3, '.');
    let (user, kind, signature) = (Uuid::try_parse(parts.next()?).ok()?, parts.next()?, parts.next()?);
    if kind != DIGEST {
        find(kind)?;
    }
    key.has_signed(&[signed(user, kind).as_bytes()], signature).then(|| (user, kind.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_links_end_mails() {
        let (key, user) = (Secret::new("k".repeat(40)), Uuid::from_u128(7));
        let path = stop_path(&key, user, "post_comment");
        let token = path.rsplit('/').next().unwrap_or_default();
        assert_eq!(read(&key, token), Some((user, "post_comment".to_owned())));
        let other = Uuid::from_u128(8).simple().to_string();
        for forged in [
            token.replace("post_comment", "post_like"),
            token.replace(&user.simple().to_string(), &other),
            token.trim_end_matches(|letter: char| letter.is_ascii_hexdigit()).to_owned(),
            format!("{token}00"),
            "x".to_owned(),
        ] {
            assert_eq!(read(&key, &forged), None, "{forged}");
        }
        assert_eq!(read(&Secret::new("l".repeat(40)), token), None);
    }
}
