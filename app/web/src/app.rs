//! What every request shares.

use db::Db;
use db::secret::Keys;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::path::PathBuf;
use std::sync::Arc;

/// Text that never appears in a log: passwords, keys, addresses that contain them.
#[derive(Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Keeps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Signing: what leaves the server and comes back, such as links in mails.
impl Secret {
    /// 64 hexadecimal digits of HMAC-SHA-256 over `parts`. The first says what the signature is for.
    ///
    /// # Errors
    /// None in practice: HMAC takes keys of every length.
    pub fn sign(&self, parts: &[&[u8]]) -> anyhow::Result<String> {
        Ok(self.derive(parts)?.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The same as 32 bytes, for keys that follow from this one.
    ///
    /// # Errors
    /// As [`Secret::sign`].
    pub fn derive(&self, parts: &[&[u8]]) -> anyhow::Result<[u8; 32]> {
        Ok(self.mac(parts)?.finalize().into_bytes().into())
    }

    /// Is `signature` what [`Secret::sign`] gives for `parts`? Takes the same time for every wrong one.
    pub fn has_signed(&self, parts: &[&[u8]], signature: &str) -> bool {
        let (Ok(mac), Some(bytes)) = (self.mac(parts), from_hex(signature)) else { return false };
        mac.verify_slice(&bytes).is_ok()
    }

    fn mac(&self, parts: &[&[u8]]) -> anyhow::Result<Hmac<Sha256>> {
        let mut mac = Hmac::new_from_slice(self.0.as_bytes())?;
        for part in parts {
            mac.update(part);
        }
        Ok(mac)
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |letter: &u8| char::from(*letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => Some(digit(high)? * 16 + digit(low)?),
        _ => None,
    });
    pairs.collect()
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("•••")
    }
}

impl std::str::FromStr for Secret {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::new(text))
    }
}

/// Settings that pages need. Tests name what they care about and take the rest from `default()`.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `https://host` without a slash at its end, for addresses in mails, feeds and canonical links.
    pub origin: String,
    /// Development helpers: outbox, catalogue, people to sign in as.
    pub dev: bool,
    /// Where uploaded bytes are kept.
    pub storage: PathBuf,
    /// Largest video that people may send, in bytes.
    pub video_bytes: u64,
    /// Largest sound that people may send, in bytes.
    pub audio_bytes: u64,
    /// Largest document (PDF) that people may send, in bytes.
    pub document_bytes: u64,
    /// How many proxies stand before the server; 0 takes the peer's address.
    pub proxies: usize,
    /// `smtp://user:password@host:port`; without one, mails stay in the outbox.
    pub smtp_url: Option<Secret>,
    /// Sender of our mails: `Maison <hello@host>`.
    pub mail_from: String,
    /// Takes answers to mails, `reply@host`; without one, mails cannot be answered.
    pub reply_address: Option<String>,
    /// Who knows it may hand in mails at `/hooks/mail`; without one, nobody may.
    pub mail_hook_secret: Option<Secret>,
    /// Signs what leaves the server and comes back. At least 32 bytes; random per start in development.
    pub secret_key: Secret,
    /// Seals and opens secrets in the database.
    pub encryption_keys: Keys,
    /// Origins of other sites whose scripts may use the API (`https://app.example`); none unless the operator says so.
    pub api_origins: Vec<String>,
    /// May webhooks, push messages, link previews and sign-in elsewhere call this machine itself? For development and tests.
    pub call_loopback: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            origin: "http://127.0.0.1:3000".to_owned(),
            dev: false,
            storage: PathBuf::from(".data/storage"),
            video_bytes: 500 << 20,
            audio_bytes: 100 << 20,
            document_bytes: 25 << 20,
            proxies: 0,
            smtp_url: None,
            mail_from: "Maison <maison@localhost>".to_owned(),
            reply_address: None,
            mail_hook_secret: None,
            secret_key: Secret::new(crate::session::new_token()),
            encryption_keys: Keys::random(),
            api_origins: Vec::new(),
            call_loopback: false,
        }
    }
}

/// The state of the router. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// The fields of [`App`].
pub struct Inner {
    /// The door to the data.
    pub db: Db,
    /// What the operator configured.
    pub settings: Settings,
}

impl App {
    /// The state of one server.
    pub fn new(db: Db, settings: Settings) -> Self {
        Self(Arc::new(Inner { db, settings }))
    }

    /// Are cookies sent over TLS only?
    pub fn secure(&self) -> bool {
        self.settings.origin.starts_with("https://")
    }
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
