//! Argon2id, away from the threads that answer requests and never more than two at a time: each run takes 19 MiB.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use db::{StoreError, StoreResult};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

static PERMITS: Semaphore = Semaphore::const_new(2);

/// Compared with where there is no password, so that the answer takes as long as for an account.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash("nobody has this password").unwrap_or_default());

/// The PHC text of a password under a fresh salt.
///
/// # Errors
/// If the machine has no memory for it.
pub async fn password_hash(password: String) -> StoreResult<String> {
    blocking(move || hash(&password)).await?
}

/// Is it the password behind `stored`? Takes equally long when nothing is stored.
///
/// # Errors
/// If the machine has no memory for it.
pub async fn password_verify(password: String, stored: Option<String>) -> StoreResult<bool> {
    blocking(move || {
        let known = stored.is_some();
        let phc = stored.unwrap_or_else(|| NOBODY.clone());
        let Ok(phc) = PasswordHash::new(&phc) else {
            return false;
        };
        Argon2::default().verify_password(password.as_bytes(), &phc).is_ok() && known
    })
    .await
}

fn hash(password: &str) -> StoreResult<String> {
    let fault = |error| StoreError::Other(anyhow::anyhow!("argon2: {error}"));
    let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>()).map_err(fault)?;
    Argon2::default().hash_password(password.as_bytes(), &salt).map(|phc| phc.to_string()).map_err(fault)
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> StoreResult<T> {
    let _permit = PERMITS.acquire().await.map_err(|error| StoreError::Other(error.into()))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| StoreError::Other(error.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_opens() {
        let stored = password_hash("a long evening".into()).await.unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert!(password_verify("a long evening".into(), Some(stored.clone())).await.unwrap());
        assert!(!password_verify("a long morning".into(), Some(stored)).await.unwrap());
        assert!(!password_verify("nobody has this password".into(), None).await.unwrap());
    }
}
