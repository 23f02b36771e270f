//! How connections are made, and which settings they begin with.

use super::DbConfig;
use diesel::ConnectionResult;
use diesel::connection::InstrumentationEvent;
use diesel_async::pooled_connection::deadpool::{Hook, HookError, Pool};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures::FutureExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The app's connections: nobody waits longer for a page, and a query whose client is gone is stopped.
pub(super) const APP: &str = "set statement_timeout = '15s'; set idle_in_transaction_session_timeout = '30s'; \
                   set client_connection_check_interval = '2s'";
/// The replica's: the database itself refuses to write.
pub(super) const REPLICA: &str = "set default_transaction_read_only = on; set statement_timeout = '15s'";
/// A long read: sorting a large table takes its time, and whoever receives it may be slow. All of it is wanted, so the
/// planner need not hurry to the first rows.
pub(super) const STREAM: &str = "set local statement_timeout = '5min'; \
                   set local idle_in_transaction_session_timeout = '2min'; set local cursor_tuple_fraction = 1";
pub(super) const SYSTEM: &str = "set statement_timeout = '10min'";

/// A pool whose connections begin with `setup` and count their statements.
pub(super) fn build(
    url: &str,
    setup: &'static str,
    config: &DbConfig,
    statements: &Arc<AtomicU64>,
) -> anyhow::Result<Pool<AsyncPgConnection>> {
    let statements = Arc::clone(statements);
    let mut manager = ManagerConfig::default();
    // The finish of every checkout decides whether a connection is sound; asking again costs a round trip.
    manager.recycling_method = RecyclingMethod::Fast;
    manager.custom_setup =
        Box::new(move |url| establish(url.to_owned(), setup, Arc::clone(&statements)).boxed());
    let manager = AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, manager);
    Ok(Pool::builder(manager)
        .max_size(config.pool_size)
        // The one that was used last: its plans are made and its memory is warm, and few are needed at a time.
        .queue_mode(deadpool::managed::QueueMode::Lifo)
        .wait_timeout(Some(config.wait))
        .create_timeout(Some(config.wait))
        .pre_recycle(Hook::async_fn(|conn, metrics| ask_if_idle(conn, metrics).boxed()))
        .runtime(deadpool::Runtime::Tokio1)
        .build()?)
}

/// A connection that nobody has used for a while may be dead without our knowing; asking it costs a round trip.
async fn ask_if_idle(conn: &mut AsyncPgConnection, metrics: &deadpool::managed::Metrics) -> HookResult {
    if metrics.last_used() < Duration::from_secs(10) {
        return Ok(());
    }
    conn.batch_execute("select").await.map_err(|error| HookError::message(error.to_string()))
}

type HookResult = Result<(), HookError>;

async fn establish(
    url: String,
    setup: &str,
    statements: Arc<AtomicU64>,
) -> ConnectionResult<AsyncPgConnection> {
    let mut conn = AsyncPgConnection::establish(&url).await?;
    conn.batch_execute(setup).await.map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            tracing::trace!(%query, "statement");
            statements.fetch_add(1, Ordering::Relaxed);
        }
    });
    Ok(conn)
}
