//! The database goes away and comes back, in a cluster of this test's own.

use crate::support::Site;
use db::{Db, DbConfig};
use http::StatusCode;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use web::Settings;

fn cluster(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output =
        Command::new(root.join("bin/db")).args(arguments).env("MAISON_CLUSTER", "away").output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Stops the cluster however the test ends.
struct Running;

impl Drop for Running {
    fn drop(&mut self) {
        cluster(&["stop"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_site_says_that_the_database_is_away_and_recovers_by_itself() {
    cluster(&["start"]);
    let _running = Running;
    db::migrate::migrate(&cluster(&["url", "owner"])).await.unwrap();
    let config = DbConfig {
        app_url: cluster(&["url", "app"]),
        system_url: cluster(&["url", "system"]),
        replica_url: None,
        pool_size: 4,
        wait: Duration::from_secs(2),
    };
    let site = Site::with(Db::new(config).unwrap(), Settings::default()).await;
    assert_eq!(site.get("/mega/none").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/readyz").await.status, StatusCode::OK);

    cluster(&["stop"]);
    for headers in [&[][..], &[("cookie", "session=somebody")]] {
        let away = site.get_with("/mega/none", headers).await;
        assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(
            away.text().contains("Back in a moment") && !away.header("retry-after").is_empty(),
            "{}",
            away.text()
        );
    }
    assert_eq!(site.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);

    cluster(&["start"]);
    assert_eq!(site.get("/mega/none").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        site.get_with("/mega/none", &[("cookie", "session=somebody")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(site.get("/readyz").await.status, StatusCode::OK);
}
