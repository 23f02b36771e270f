//! Who we are to push services (VAPID, RFC 8292): a key pair of this installation. It follows from the secret key, so
//! nothing has to be kept; with another secret key, people turn their devices on again.

use anyhow::bail;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::json;
use url::Url;
use web::Secret;

/// The key pair. Cheap to clone.
#[derive(Clone)]
pub struct Vapid(SigningKey);

impl Vapid {
    /// The pair that follows from this installation's key.
    ///
    /// # Errors
    /// None in practice.
    pub fn of(secret: &Secret) -> anyhow::Result<Self> {
        // Nearly all 32 bytes are a key; the number is for those that are none.
        for round in 0..=u8::MAX {
            if let Ok(key) = SigningKey::from_slice(&secret.derive(&[b"notification/push/vapid", &[round]])?)
            {
                return Ok(Self(key));
            }
        }
        bail!("no key follows from the secret key")
    }

    /// The public key as browsers want it (`applicationServerKey`): base64url of 65 bytes.
    pub fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.verifying_key().to_encoded_point(false).as_bytes())
    }

    /// The header `authorization` for one address; good for twelve hours. `site`: our own, where a push service's
    /// operators can complain.
    pub fn authorization(&self, endpoint: &Url, site: &str, now: DateTime<Utc>) -> String {
        let until = (now + TimeDelta::hours(12)).timestamp();
        let claims = json!({ "aud": endpoint.origin().ascii_serialization(), "exp": until, "sub": site });
        let head = URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"ES256"}"#);
        let signed = format!("{head}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signature: Signature = self.0.sign(signed.as_bytes());
        format!("vapid t={signed}.{}, k={}", URL_SAFE_NO_PAD.encode(signature.to_bytes()), self.public())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier;

    #[test]
    fn the_key_stays_and_what_it_signs_can_be_checked() {
        let secret = Secret::new("k".repeat(40));
        let vapid = Vapid::of(&secret).unwrap();
        assert_eq!(vapid.public(), Vapid::of(&secret).unwrap().public());
        assert_ne!(vapid.public(), Vapid::of(&Secret::new("l".repeat(40))).unwrap().public());
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let endpoint = Url::parse("https://push.example.org:8443/send/abc?x=1").unwrap();
        let header = vapid.authorization(&endpoint, "https://maison.example", now);
        let (token, key) = header.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
        let public = VerifyingKey::from_sec1_bytes(&bytes(key)).unwrap();
        let signature = Signature::from_slice(&bytes(signature)).unwrap();
        public.verify(signed.as_bytes(), &signature).unwrap();
        assert!(public.verify(b"something else", &signature).is_err());
        let claims: serde_json::Value =
            serde_json::from_slice(&bytes(signed.split_once('.').unwrap().1)).unwrap();
        assert_eq!(
            claims,
            json!({ "aud": "https://push.example.org:8443", "exp": 1_800_043_200, "sub": "https://maison.example" })
        );
    }
}
