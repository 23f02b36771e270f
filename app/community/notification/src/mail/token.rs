//! The link that ends mails of one kind without signing in: whose and which, signed, so that nobody makes one for
//! somebody else. It works as long as the server's key does, because mails are read late.

use crate::kind::find;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt::Write;
use uuid::Uuid;
use web::Secret;

/// The word of digests, where others have a kind.
pub const DIGEST: &str = "digest";

fn mac(key: &Secret, user: Uuid, kind: &str) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.reveal().as_bytes()).ok()?;
    mac.update(format!("notification/unsubscribe/{}/{kind}", user.simple()).as_bytes());
    Some(mac)
}

/// `/notifications/unsubscribe/{token}`.
pub fn stop_path(key: &Secret, user: Uuid, kind: &str) -> String {
    let signed = mac(key, user, kind).map(|mac| mac.finalize().into_bytes()).unwrap_or_default();
    let mut path = format!("/notifications/unsubscribe/{}.{kind}.", user.simple());
    for byte in signed {
        let _ = write!(path, "{byte:02x}");
    }
    path
}

/// Whose mails of which kind a token ends; nothing for one that was not made here.
pub fn read(key: &Secret, token: &str) -> Option<(Uuid, String)> {
    let mut parts = token.splitn(3, '.');
    let (user, kind, signed) = (Uuid::try_parse(parts.next()?).ok()?, parts.next()?, parts.next()?);
    if kind != DIGEST {
        find(kind)?;
    }
    mac(key, user, kind)?.verify_slice(&bytes(signed)?).ok()?;
    Some((user, kind.to_owned()))
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digit = |letter: &u8| char::from(*letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = hex.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => Some(digit(high)? * 16 + digit(low)?),
        _ => None,
    });
    pairs.collect()
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
