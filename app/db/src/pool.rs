//! Pools by intent, and the three ways to a transaction.

use crate::{ActorTx, Live, StoreError, StoreResult};
use diesel::ConnectionResult;
use diesel::connection::InstrumentationEvent;
use diesel_async::pooled_connection::deadpool::{Hook, HookError, Object, Pool};
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::Actor;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tracing::Instrument;

/// Where the database is and how many connections may be open.
#[derive(Clone, Debug)]
pub struct DbConfig {
    /// Connects as `maison_app`: serves requests under row-level security.
    pub app_url: String,
    /// Connects as `maison_system`: workers, commands and the listening connection, which therefore must not go
    /// through a pooler in transaction mode.
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
    live: Arc<OnceLock<Live>>,
}

/// The app's connections: nobody waits longer for a page, and a query whose client is gone is stopped.
const APP: &str = "set statement_timeout = '15s'; set idle_in_transaction_session_timeout = '30s'; \
                   set client_connection_check_interval = '2s'";
/// The replica's: the database itself refuses to write.
const REPLICA: &str = "set default_transaction_read_only = on; set statement_timeout = '15s'";
const SYSTEM: &str = "set statement_timeout = '10min'";

impl Db {
    /// Makes the pools. No connection is opened yet.
    ///
    /// # Errors
    /// If a pool cannot be built.
    pub fn new(config: DbConfig) -> anyhow::Result<Self> {
        let statements = Arc::new(AtomicU64::new(0));
        let pool = |url: &str, setup: &'static str| build(url, setup, &config, &statements);
        Ok(Self {
            app: pool(&config.app_url, APP)?,
            system: pool(&config.system_url, SYSTEM)?,
            replica: match &config.replica_url {
                Some(url) => Some(pool(url, REPLICA)?),
                None => None,
            },
            statements,
            config: Arc::new(config),
            live: Arc::default(),
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

    /// The one listening connection of this node; opened when it is first asked for.
    pub fn live(&self) -> &Live {
        self.live.get_or_init(|| Live::start(&self.config))
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
        self.read_from(self.replica.as_ref().unwrap_or(&self.app), actor, work).await
    }

    /// Reads as [`Db::read`] does, but never from a replica: for what must see a change of a moment ago, such as a
    /// session that has just begun.
    ///
    /// # Errors
    /// Whatever `work` returns, or [`StoreError::Unavailable`].
    pub async fn read_newest<T>(
        &self,
        actor: Actor,
        work: impl AsyncFnOnce(&ActorTx<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        self.read_from(&self.app, actor, work).await
    }

    async fn read_from<T>(
        &self,
        pool: &Pool<AsyncPgConnection>,
        actor: Actor,
        work: impl AsyncFnOnce(&ActorTx<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let mut checkout = self.checkout(pool).await?;
        if actor.is_visitor() {
            let result = work(&ActorTx::new(checkout.conn()?, actor)).await;
            // Running too long leaves a sound connection, a lost server does not: asking tells.
            let lost = matches!(result, Err(StoreError::Unavailable(_))) && !checkout.send("select").await;
            checkout.finish(!lost);
            return result;
        }
        let prelude = format!("begin read only; {}", identity(actor));
        checkout.run(&prelude, async |conn| work(&ActorTx::new(conn, actor)).await, End::Read).await
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
        checkout.run(&prelude, async |conn| work(&mut ActorTx::new(conn, actor)).await, End::Write).await
    }

    /// Like [`Db::as_actor`], but carried to its end when nobody waits any more: a request that is dropped half-way
    /// (the browser went away) cannot undo it. For money and tickets. Write
    /// `db.as_actor_to_end(actor, move |tx| Box::pin(async move { … }))`; several steps belong into [`to_end`].
    ///
    /// # Errors
    /// Whatever `work` returns, or [`StoreError::Unavailable`].
    pub async fn as_actor_to_end<T, W>(&self, actor: Actor, work: W) -> StoreResult<T>
    where
        T: Send + 'static,
        W: for<'t, 'c> FnOnce(&'t mut ActorTx<'c>) -> BoxFuture<'t, StoreResult<T>> + Send + 'static,
    {
        let db = self.clone();
        to_end(async move { db.as_actor(actor, async move |tx| work(tx).await).await }).await
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
        checkout.run("begin", async |conn| work(&mut ActorTx::new(conn, actor)).await, End::Write).await
    }

    /// How full the pools are: role, open connections, those of them that wait for work, requests that wait for one.
    pub fn pools(&self) -> Vec<(&'static str, usize, usize, usize)> {
        let pools =
            [("app", Some(&self.app)), ("system", Some(&self.system)), ("replica", self.replica.as_ref())];
        let named = pools.into_iter().filter_map(|(name, pool)| Some((name, pool?.status())));
        named.map(|(name, status)| (name, status.size, status.available, status.waiting)).collect()
    }

    async fn checkout<'p>(&self, pool: &'p Pool<AsyncPgConnection>) -> StoreResult<Checkout<'p>> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        let object = pool.get().await.map_err(|error| StoreError::Unavailable(error.to_string()))?;
        Ok(Checkout { object: Some(object), pool, clean: false })
    }
}

/// How a transaction ends when all went well.
#[derive(Clone, Copy)]
enum End {
    Read,
    Write,
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
        end: End,
    ) -> StoreResult<T> {
        let result = {
            let conn = self.conn()?;
            let mut sender = conn;
            // Polled in this order, so `begin` is on the wire before the first query is.
            let begin = sender.batch_execute(prelude).map(|begun| begun.map_err(StoreError::from));
            let (begun, result) = futures::join!(begin, work(conn));
            begun.and(result)
        };
        let (result, ended) = match result {
            Ok(value) => match self.commit(end).await {
                Ok(()) => (Ok(value), true),
                // A refused commit has already rolled back, an aborted transaction has not.
                Err(error) => (Err(error), self.send("rollback").await),
            },
            Err(error) => (Err(error), self.send("rollback").await),
        };
        self.finish(ended);
        result
    }

    async fn commit(&self, end: End) -> StoreResult<()> {
        let mut sender = self.conn()?;
        match end {
            // Nothing was written, so nobody waits for the answer: the next user's queries travel behind it.
            End::Read => {
                sender.batch_execute("commit").now_or_never().unwrap_or(Ok(())).map_err(StoreError::from)
            }
            // `commit` alone would say yes to a transaction in which a statement failed unnoticed, and roll it back;
            // `select` before it fails then.
            End::Write => Ok(sender.batch_execute("select; commit").await?),
        }
    }

    async fn send(&self, sql: &str) -> bool {
        let Ok(mut sender) = self.conn() else { return false };
        sender.batch_execute(sql).await.is_ok()
    }

    /// Gives the connection back if it is sound.
    fn finish(&mut self, sound: bool) {
        self.clean = sound;
        if !sound {
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

/// Carries work to its end in a task of its own, also when the one who waits for it is dropped.
///
/// # Errors
/// Whatever `work` returns; [`StoreError::Unavailable`] if the server stops meanwhile.
pub async fn to_end<T: Send + 'static>(
    work: impl Future<Output = StoreResult<T>> + Send + 'static,
) -> StoreResult<T> {
    match tokio::spawn(work.in_current_span()).await {
        Ok(result) => result,
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(StoreError::Unavailable("the server stops".into())),
        },
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
    manager.custom_setup =
        Box::new(move |url| establish(url.to_owned(), setup, Arc::clone(&statements)).boxed());
    let manager = AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, manager);
    Ok(Pool::builder(manager)
        .max_size(config.pool_size)
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
