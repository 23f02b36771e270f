//! The map of hosts, one per process.

use super::store::{HostRow, host_list};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, RwLock};
use std::time::{Duration, Instant};
use web::App;

/// Longest time until another node notices a changed host.
const KEEP: Duration = Duration::from_secs(30);

#[derive(Default)]
struct Hosts {
    by_host: HashMap<String, HostRow>,
    by_base: HashMap<String, String>,
}

static HOSTS: LazyLock<RwLock<Arc<Hosts>>> = LazyLock::new(RwLock::default);
static READ: Mutex<Option<Instant>> = Mutex::new(None);

fn hosts() -> Arc<Hosts> {
    HOSTS.read().map(|hosts| Arc::clone(&hosts)).unwrap_or_default()
}

/// Where a host leads.
pub(super) fn host(name: &str) -> Option<HostRow> {
    hosts().by_host.get(name).cloned()
}

/// The path that stands behind `/` of a host.
pub fn base_of(name: &str) -> Option<String> {
    host(&name.to_ascii_lowercase()).map(|row| row.base)
}

/// Whose host it is.
pub fn organization_of(name: &str) -> Option<uuid::Uuid> {
    host(&name.to_ascii_lowercase()).map(|row| row.organization_id)
}

/// The address that search engines shall keep, where the page belongs to a site with a host of its own.
pub fn canonical(path: &str) -> Option<String> {
    let hosts = hosts();
    if hosts.by_base.is_empty() {
        return None;
    }
    // `/artists/john-doe`, or `/mega/type/site`: the first two or three words.
    let words = if path.starts_with("/mega/") { 3 } else { 2 };
    let end = path.match_indices('/').nth(words).map_or(path.len(), |(at, _)| at);
    let (base, rest) = path.split_at_checked(end)?;
    let host = hosts.by_base.get(base)?;
    Some(format!("https://{host}{}", if rest.is_empty() { "/" } else { rest }))
}

/// Reads the hosts anew.
///
/// # Errors
/// If the database is away; the map stays as it is.
pub async fn refresh(app: &App) -> db::StoreResult<()> {
    let rows = app.db.read(kernel::Actor::Visitor, async |tx| host_list(tx).await).await?;
    let by_base = rows.iter().rev().map(|row| (row.base.clone(), row.host.clone())).collect();
    let by_host = rows.into_iter().map(|row| (row.host.clone(), row)).collect();
    if let Ok(mut hosts) = HOSTS.write() {
        *hosts = Arc::new(Hosts { by_host, by_base });
    }
    Ok(())
}

/// Starts reading the hosts anew where that is due. The first request waits for it, others do not.
pub(super) async fn keep_fresh(app: &App) {
    let (due, first) = due();
    let app = app.clone();
    let work = async move {
        if let Err(error) = refresh(&app).await {
            tracing::warn!(%error, "hosts could not be read");
        }
    };
    if due && first {
        work.await;
    } else if due {
        tokio::spawn(work);
    }
}

/// Is it time to read, and was it never done? Who asks has to do it.
fn due() -> (bool, bool) {
    let Ok(mut read) = READ.lock() else {
        return (false, false);
    };
    let first = read.is_none();
    let due = read.is_none_or(|at| at.elapsed() > KEEP);
    if due {
        *read = Some(Instant::now());
    }
    (due, first)
}
