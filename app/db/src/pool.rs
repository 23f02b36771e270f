//! Pools by intent, and the three ways to a transaction.

use crate::{ActorTx, StoreError, StoreResult};
use diesel::ConnectionResult;
use diesel::connection::InstrumentationEvent;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures::FutureExt;
use kernel::Actor;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Where the database is and how many connections may be open.
#[derive(Clone, Debug)]
pub struct DbConfig {
    /// Connects as `maison_app`: serves requests under row-level security.
    pub app_url: String,
    /// Connects as `maison_system`: workers and commands.
    pub system_url: String,
    /// A read-only replica as `maison_app`, if there is one.
    pub replica_url: Option<String>,
    /// Most connections per pool.
    pub pool_size: usize,
    /// Longest wait for a free connection.
    pub wait: Duration,
}

/// The door. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    app: Pool<AsyncPgConnection>,
    system: Pool<AsyncPgConnection>,
    replica: Option<Pool<AsyncPgConnection>>,
    statements: Arc<AtomicU64>,
    config: Arc<DbConfig>,
}

impl Db {
    /// Makes the pools. No connection is opened yet.
    ///
    /// # Errors
    /// If a pool cannot be built.
    pub fn new(config: DbConfig) -> anyhow::Result<Self> {
        let statements = Arc::new(AtomicU64::new(0));
        let pool = |url: &str, setup: &'static str| build(url, setup, &config, &statements);
        Ok(Self {
            app: pool(&config.app_url, "set statement_timeout = '15s'; set idle_in_transaction_session_timeout = '30s'")?,
            system: pool(&config.system_url, "set statement_timeout = '10min'")?,
            replica: match &config.replica_url {
                Some(url) => Some(pool(url, "set default_transaction_read_only = on; set statement_timeout = '15s'")?),
                None => None,
            },
            statements,
            config: Arc::new(config),
        })
    }

    /// How many statements this door has sent, for tests that count.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// The configuration this door was made with.
    pub fn config(&self) -> &DbConfig {
        &self.config
    }

    /// Reads as `actor`, from the replica where there is one. A visitor needs no identity, so their reads skip the
    /// transaction; a person's identity travels with the first query's round trip.
    ///
    /// # Errors
    /// Whatever `work` returns, or [`StoreError::Unavailable`].
    pub async fn read<T>(
        &self,
        actor: Actor,
        work: impl AsyncFnOnce(&ActorTx<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let mut checkout = self.checkout(self.replica.as_ref().unwrap_or(&self.app)).await?;
        if actor.is_visitor() {
            let result = {
                let tx = ActorTx::new(checkout.conn()?, actor);
                work(&tx).await
            };
            checkout.finish(&result);
            return result;
        }
        let prelude = format!("begin read only; {}", identity(actor));
        checkout.run(&prelude, async |conn| work(&ActorTx::new(conn, actor)).await, actor).await
    }

    /// Runs `work` in one transaction as `actor`: committed if it returns `Ok`, rolled back otherwise.
    ///
    /// # Errors
    /// Whatever `work` returns, or [`StoreError::Unavailable`].
    pub async fn as_actor<T>(
        &self,
        actor: Actor,
        work: impl AsyncFnOnce(&mut ActorTx<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let checkout = self.checkout(&self.app).await?;
        let prelude = format!("begin; {}", identity(actor));
        checkout.run(&prelude, async |conn| work(&mut ActorTx::new(conn, actor)).await, actor).await
    }

    /// Runs `work` in one transaction that sees every row. For workers, commands and what happens before anybody is
    /// signed in; `why` stands in the log at debug level.
    ///
    /// # Errors
    /// Whatever `work` returns, or [`StoreError::Unavailable`].
    pub async fn as_system<T>(
        &self,
        why: &'static str,
        work: impl AsyncFnOnce(&mut ActorTx<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        tracing::debug!(why, "system transaction");
        let checkout = self.checkout(&self.system).await?;
        let actor = Actor::Visitor;
        checkout.run("begin", async |conn| work(&mut ActorTx::new(conn, actor)).await, actor).await
    }

    async fn checkout<'p>(&self, pool: &'p Pool<AsyncPgConnection>) -> StoreResult<Checkout<'p>> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        let object = pool.get().await.map_err(|error| StoreError::Unavailable(error.to_string()))?;
        Ok(Checkout { object: Some(object), pool, clean: false })
    }
}

/// A connection out of the pool. Unless it was marked clean it is thrown away, because a dropped request may have
/// left a transaction open in it.
struct Checkout<'p> {
    object: Option<Object<AsyncPgConnection>>,
    pool: &'p Pool<AsyncPgConnection>,
    clean: bool,
}

impl Checkout<'_> {
    fn conn(&self) -> StoreResult<&AsyncPgConnection> {
        self.object.as_deref().ok_or_else(|| StoreError::Unavailable("connection is gone".into()))
    }

    /// Sends `prelude` and the first query of `work` together, then ends the transaction.
    async fn run<T>(
        mut self,
        prelude: &str,
        work: impl AsyncFnOnce(&AsyncPgConnection) -> StoreResult<T>,
        actor: Actor,
    ) -> StoreResult<T> {
        tracing::trace!(?actor, "transaction");
        let result = {
            let conn = self.conn()?;
            let mut sender = conn;
            // Polled in this order, so `begin` is on the wire before the first query is.
            let begin = sender.batch_execute(prelude).map(|begun| begun.map_err(StoreError::from));
            let (begun, result) = futures::join!(begin, work(conn));
            let result = begun.and(result);
            let end = if result.is_ok() { "commit" } else { "rollback" };
            let mut sender = conn;
            match (sender.batch_execute(end).await, result) {
                (Ok(()), result) => result,
                (Err(_), Err(error)) => Err(error),
                (Err(error), Ok(_)) => Err(error.into()),
            }
        };
        self.finish(&result);
        result
    }

    fn finish<T>(&mut self, result: &StoreResult<T>) {
        self.clean = !matches!(result, Err(StoreError::Unavailable(_)));
        if !self.clean {
            // The server has probably restarted: the other connections are dead, too.
            self.pool.retain(|_, _| false);
        }
    }
}

impl Drop for Checkout<'_> {
    fn drop(&mut self) {
        if let (false, Some(object)) = (self.clean, self.object.take()) {
            drop(Object::take(object));
        }
    }
}

/// The settings that the policies' helper functions read. Ids are typed, so nothing can be injected.
fn identity(actor: Actor) -> String {
    match actor {
        Actor::Visitor => String::new(),
        Actor::Person { user, profile } => {
            format!("set local maison.user_id = '{user}'; set local maison.profile_id = '{profile}'")
        }
    }
}

fn build(
    url: &str,
    setup: &'static str,
    config: &DbConfig,
    statements: &Arc<AtomicU64>,
) -> anyhow::Result<Pool<AsyncPgConnection>> {
    let statements = Arc::clone(statements);
    let mut manager = ManagerConfig::default();
    // The finish of every checkout decides whether a connection is sound; asking again costs a round trip.
    manager.recycling_method = RecyclingMethod::Fast;
    manager.custom_setup = Box::new(move |url| establish(url.to_owned(), setup, Arc::clone(&statements)).boxed());
    let manager = AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, manager);
    Ok(Pool::builder(manager)
        .max_size(config.pool_size)
        .wait_timeout(Some(config.wait))
        .create_timeout(Some(config.wait))
        .runtime(deadpool::Runtime::Tokio1)
        .build()?)
}

async fn establish(url: String, setup: &str, statements: Arc<AtomicU64>) -> ConnectionResult<AsyncPgConnection> {
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
