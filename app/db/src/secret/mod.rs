//! Secrets that must be read back (tokens of connections, TOTP seeds) are stored encrypted: AES-256-GCM under a key
//! from the configuration. Columns whose comment begins with `secret:` hold such bytes; what is only compared is
//! hashed instead and does not come here.
//!
//! Stored form: one byte `1`, four bytes that name the key, twelve bytes nonce, then ciphertext and tag. Column and row
//! are authenticated with it, so that bytes copied to another row do not open.

mod rotate;

pub use rotate::{Rotated, rotate, seal_plain};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::digest::{SHA256, digest};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

const FORM: u8 = 1;
const NAME_LEN: usize = 4;
const HEAD: usize = 1 + NAME_LEN + NONCE_LEN;

/// The keys of this installation: the first seals, every one opens.
#[derive(Clone)]
pub struct Keys(Arc<[Key]>);

struct Key {
    name: [u8; NAME_LEN],
    cipher: LessSafeKey,
}

/// Why something could not be sealed or opened. Never says what was inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// A key that is not 32 bytes in base64.
    #[error("a key must be 32 random bytes in base64, such as the output of `openssl rand -base64 32`")]
    Key,
    /// None of the keys sealed this.
    #[error("the key that sealed this secret is not among the keys given")]
    UnknownKey,
    /// Changed, cut off or moved to another row.
    #[error("the sealed secret is damaged or belongs to another row")]
    Damaged,
    /// The machine gives no random numbers.
    #[error("no random numbers")]
    Random,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", self.0.len())
    }
}

impl Keys {
    /// From base64 texts separated by spaces or commas; the first one seals.
    ///
    /// # Errors
    /// [`SecretError::Key`] if one of them is not 32 bytes, or there is none.
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        let words = text.split([' ', ',', '\n']).filter(|word| !word.is_empty());
        let keys: Vec<Key> = words.map(Key::parse).collect::<Result<_, _>>()?;
        if keys.is_empty() { Err(SecretError::Key) } else { Ok(Self(keys.into())) }
    }

    /// A key that nobody knows and that is gone with this process: for tests.
    pub fn random() -> Self {
        let bytes: [u8; 32] = rand::random();
        Self([Key::new(&bytes)].into_iter().flatten().collect())
    }

    /// Encrypts for one column (`channels.connections.access_token_encrypted`) of one row.
    ///
    /// # Errors
    /// If the machine gives no random numbers.
    pub fn seal(&self, column: &str, row: Uuid, plain: &[u8]) -> Result<Vec<u8>, SecretError> {
        let key = self.0.first().ok_or(SecretError::Key)?;
        let nonce: [u8; NONCE_LEN] = rand::random();
        let mut body = plain.to_vec();
        key.cipher
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), bound(column, row), &mut body)
            .map_err(|_| SecretError::Random)?;
        Ok([&[FORM], key.name.as_slice(), &nonce, &body].concat())
    }

    /// Decrypts what [`Keys::seal`] made for the same column and row.
    ///
    /// # Errors
    /// If the key is not there any more, or the bytes were changed or moved.
    pub fn open(&self, column: &str, row: Uuid, sealed: &[u8]) -> Result<Vec<u8>, SecretError> {
        let (head, body) = sealed.split_at_checked(HEAD).ok_or(SecretError::Damaged)?;
        let (form, nonce) = head.split_at(1 + NAME_LEN);
        let name = form.strip_prefix(&[FORM]).ok_or(SecretError::Damaged)?;
        let key = self.0.iter().find(|key| key.name == name).ok_or(SecretError::UnknownKey)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SecretError::Damaged)?;
        let mut body = body.to_vec();
        let plain = key
            .cipher
            .open_in_place(nonce, bound(column, row), &mut body)
            .map_err(|_| SecretError::Damaged)?;
        Ok(plain.to_vec())
    }

    /// The beginning of everything that the first key sealed.
    fn current_head(&self) -> Vec<u8> {
        self.0.first().map(|key| [&[FORM], key.name.as_slice()].concat()).unwrap_or_default()
    }
}

impl Key {
    fn parse(text: &str) -> Result<Self, SecretError> {
        Self::new(&STANDARD.decode(text).map_err(|_| SecretError::Key)?)
    }

    fn new(bytes: &[u8]) -> Result<Self, SecretError> {
        let cipher = UnboundKey::new(&AES_256_GCM, bytes).map_err(|_| SecretError::Key)?;
        let name = digest(&SHA256, bytes).as_ref().first_chunk().copied().ok_or(SecretError::Key)?;
        Ok(Self { name, cipher: LessSafeKey::new(cipher) })
    }
}

fn bound(column: &str, row: Uuid) -> Aad<Vec<u8>> {
    Aad::from([column.as_bytes(), row.as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    const NEW: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    #[test]
    fn a_secret_opens_only_in_its_place_and_with_its_key() {
        let keys = Keys::parse(OLD).unwrap();
        let (row, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let sealed = keys.seal("a.b.c", row, b"token").unwrap();
        assert!(!sealed.windows(5).any(|part| part == b"token"));
        assert_ne!(sealed, keys.seal("a.b.c", row, b"token").unwrap(), "every time another nonce");
        assert_eq!(keys.open("a.b.c", row, &sealed), Ok(b"token".to_vec()));
        assert_eq!(keys.open("a.b.c", other, &sealed), Err(SecretError::Damaged));
        assert_eq!(keys.open("a.b.d", row, &sealed), Err(SecretError::Damaged));
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(keys.open("a.b.c", row, &changed), Err(SecretError::Damaged));
        assert_eq!(keys.open("a.b.c", row, sealed.get(..9).unwrap()), Err(SecretError::Damaged));
        assert_eq!(Keys::parse(NEW).unwrap().open("a.b.c", row, &sealed), Err(SecretError::UnknownKey));
    }

    #[test]
    fn after_a_change_of_keys_old_secrets_still_open() {
        let (old, both) = (Keys::parse(OLD).unwrap(), Keys::parse(&format!("{NEW} {OLD}")).unwrap());
        let sealed = old.seal("a.b.c", Uuid::nil(), b"token").unwrap();
        assert_eq!(both.open("a.b.c", Uuid::nil(), &sealed), Ok(b"token".to_vec()));
        assert!(!sealed.starts_with(&both.current_head()));
        assert!(both.seal("a.b.c", Uuid::nil(), b"token").unwrap().starts_with(&both.current_head()));
    }

    #[test]
    fn keys_of_the_wrong_size_are_refused_without_quoting_them() {
        for wrong in ["", "c2hvcnQ=", "not base64 at all"] {
            let error = Keys::parse(wrong).unwrap_err();
            assert_eq!(error, SecretError::Key);
            assert!(!error.to_string().contains("c2hvcnQ="));
        }
        assert_eq!(format!("{:?}", Keys::parse(OLD).unwrap()), "Keys(1)");
    }
}
