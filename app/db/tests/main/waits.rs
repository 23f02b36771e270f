//! Waiting for something that another task or the server does by itself.

use std::time::Duration;

/// Asks again until `check` holds; fails after ten seconds.
pub async fn until(mut check: impl AsyncFnMut() -> bool) {
    let end = tokio::time::Instant::now() + Duration::from_secs(10);
    while !check().await {
        assert!(tokio::time::Instant::now() < end, "it did not happen within ten seconds");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
