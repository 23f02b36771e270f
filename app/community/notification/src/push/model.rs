//! A device is one browser that a person allowed to be rung up; it ends with the session in which that happened.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{Bytea, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use outbound::may_call;
use serde::Deserialize;
use url::Url;
use uuid::Uuid;
use web_push_native::p256::PublicKey;

/// What a browser says of its subscription; everything but the address is base64url.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DeviceDraft {
    /// The address at its push service.
    pub endpoint: String,
    /// Its public key, an uncompressed point on P-256.
    pub p256dh: String,
    /// Sixteen bytes that only it and we know.
    pub auth: String,
}

/// A subscription that can be used.
#[derive(Clone, Debug)]
pub struct NewDevice {
    /// `https://…`
    pub endpoint: String,
    /// 65 bytes.
    pub p256dh: Vec<u8>,
    /// The secret, not sealed yet.
    pub auth: [u8; 16],
}

impl DeviceDraft {
    /// Reads it; nothing where no message would ever arrive. Names are resolved, and refused, when a message is sent.
    pub fn read(&self, loopback: bool) -> Option<NewDevice> {
        let endpoint = Url::parse(&self.endpoint).ok().filter(|url| may_call(url, loopback))?;
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        let p256dh = bytes(&self.p256dh).filter(|key| key.len() == 65)?;
        PublicKey::from_sec1_bytes(&p256dh).ok()?;
        let auth = bytes(&self.auth)?.try_into().ok()?;
        let short = endpoint.as_str().len() <= 1000;
        short.then(|| NewDevice { endpoint: endpoint.into(), p256dh, auth })
    }
}

/// One of a person's devices, as they see it.
#[derive(Clone, Debug, QueryableByName)]
pub struct DeviceView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// The session in which it was allowed.
    #[diesel(sql_type = SqlUuid)]
    pub session: Uuid,
    /// The browser's own name.
    #[diesel(sql_type = Nullable<Text>)]
    pub user_agent: Option<String>,
    /// Since when it is rung up.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// One device as the sender needs it.
#[derive(Clone, Debug, QueryableByName)]
pub struct DeviceRow {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Whose it is.
    #[diesel(sql_type = SqlUuid)]
    pub user: Uuid,
    /// Their profile.
    #[diesel(sql_type = SqlUuid)]
    pub profile: Uuid,
    /// Tag of their language.
    #[diesel(sql_type = Text)]
    pub language: String,
    /// Where messages go.
    #[diesel(sql_type = Text)]
    pub endpoint: String,
    /// 65 bytes.
    #[diesel(sql_type = Bytea)]
    pub p256dh: Vec<u8>,
    /// Sealed.
    #[diesel(sql_type = Bytea)]
    pub auth: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(endpoint: &str) -> DeviceDraft {
        DeviceDraft {
            endpoint: endpoint.to_owned(),
            p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                .to_owned(),
            auth: "BTBZMqHH6r4Tts7J_aSIgg".to_owned(),
        }
    }

    #[test]
    fn only_what_can_be_rung_up_is_taken() {
        assert!(draft("https://push.example.org/x").read(false).is_some());
        for inside in ["https://10.0.0.1/x", "https://127.0.0.1/x", "https://[::1]/x", "https://localhost/x"]
        {
            assert!(draft(inside).read(false).is_none(), "{inside}");
        }
        assert!(draft("https://127.0.0.1/x").read(true).is_some());
        assert!(draft("https://10.0.0.1/x").read(true).is_none());
        assert!(draft("http://push.example.org/x").read(true).is_none());
        let wrong = |change: fn(&mut DeviceDraft)| {
            let mut draft = draft("https://push.example.org/x");
            change(&mut draft);
            draft.read(true).is_none()
        };
        assert!(wrong(|draft| draft.p256dh = draft.p256dh.replace("BCVx", "BCVy")), "no point on the curve");
        assert!(wrong(|draft| draft.auth.push('A')));
        assert!(DeviceDraft::default().read(true).is_none());
    }
}
