//! Standard Webhooks: `webhook-signature: v1,{base64 of HMAC-SHA256 of "id.timestamp.body"}`, one for every secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// What secrets begin with.
pub const PREFIX: &str = "whsec_";

/// A new secret: 256 random bits.
pub fn new_secret() -> String {
    format!("{PREFIX}{}", STANDARD.encode(rand::random::<[u8; 32]>()))
}

/// The header's value; `None` without any secret.
pub fn sign(secrets: &[String], id: &str, timestamp: i64, body: &str) -> Option<String> {
    let all: Vec<String> = secrets.iter().filter_map(|secret| one(secret, id, timestamp, body)).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

fn one(secret: &str, id: &str, timestamp: i64, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.strip_prefix(PREFIX)?).ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    mac.update(format!("{id}.{timestamp}.{body}").as_bytes());
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_specification() {
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned();
        let signed = sign(&[secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}");
        assert_eq!(signed.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert_eq!(sign(&[], "a", 1, "b"), None);
        let two = sign(&[new_secret(), new_secret()], "a", 1, "b").unwrap();
        assert_eq!(two.split(' ').count(), 2, "while one replaces another, both sign");
    }
}
