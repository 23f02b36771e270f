//! Pools by intent, and the three ways to a transaction.

mod checkout;
mod connect;

use crate::{ActorTx, Live, StoreError, StoreResult};
use checkout::{Checkout, End, identity};
use connect::{APP, REPLICA, STREAM, SYSTEM};
use diesel_async::AsyncPgConnection;
use diesel_async::pooled_connection::deadpool::Pool;
use futures::future::BoxFuture;
use kernel::Actor;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::Semaphore;
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
    streams: Arc<Semaphore>,
}

impl Db {
    /// Makes the pools. No connection is opened yet.
    ///
    /// # Errors
    /// If a pool cannot be built.
    pub fn new(config: DbConfig) -> anyhow::Result<Self> {
        let statements = Arc::new(AtomicU64::new(0));
        let pool = |url: &str, setup: &'static str| connect::build(url, setup, &config, &statements);
        Ok(Self {
            app: pool(&config.app_url, APP)?,
            system: pool(&config.system_url, SYSTEM)?,
            replica: match &config.replica_url {
                Some(url) => Some(pool(url, REPLICA)?),
                None => None,
            },
            statements,
            streams: Arc::new(Semaphore::new((config.pool_size / 4).max(1))),
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
        let mut checkout = Checkout::take(pool).await?;
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

    /// Reads as [`Db::read`] does, in a transaction that may last: for what is sent piece by piece, such as an export,
    /// where every piece shows the database as it was at the beginning. Only a quarter of the pool's connections can be
    /// used so, because they are away for as long as somebody reads; `work` ends when nobody does any more.
    ///
    /// # Errors
    /// Whatever `work` returns, or [`StoreError::Unavailable`], also when too many are read at the same time.
    pub async fn stream<T>(
        &self,
        actor: Actor,
        work: impl AsyncFnOnce(&ActorTx<'_>) -> StoreResult<T>,
    ) -> StoreResult<T> {
        let busy = || StoreError::Unavailable("too many long reads at once".into());
        let permit = tokio::time::timeout(self.config.wait, self.streams.acquire()).await;
        let _permit = permit.map_err(|_| busy())?.map_err(|_| busy())?;
        let checkout = Checkout::take(self.replica.as_ref().unwrap_or(&self.app)).await?;
        let prelude =
            format!("begin isolation level repeatable read, read only; {STREAM}; {}", identity(actor));
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
        let checkout = Checkout::take(&self.app).await?;
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
        let checkout = Checkout::take(&self.system).await?;
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
