//! Which handlers a node has and how it works them off.

use crate::Db;
use crate::jobs::queue::Claimant;
use crate::jobs::runner::Runner;
use crate::jobs::schedule::{self, Schedules};
use futures::FutureExt;
use futures::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

pub(super) type Handler = Arc<dyn Fn(Db, Value) -> BoxFuture<'static, anyhow::Result<()>> + Send + Sync>;

/// The workers of one node: `Workers::new(db).on("mail.send", send).every("stats.count", "0 3 * * *", count).run(stop)`.
pub struct Workers {
    pub(super) db: Db,
    pub(super) handlers: BTreeMap<&'static str, Handler>,
    pub(super) schedules: Schedules,
    pub(super) options: Options,
}

/// How a node works; the defaults are for serving.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Jobs at the same time.
    pub concurrency: usize,
    /// How long a job stays a dead worker's; renewed three times in that while.
    pub lease: Duration,
    /// How often to look without being woken: for jobs whose moment has come, and schedules.
    pub poll: Duration,
    /// How long running jobs may go on when the node stops.
    pub grace: Duration,
    /// Longest run of one job.
    pub limit: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            concurrency: 4,
            lease: Duration::from_secs(60),
            poll: Duration::from_secs(2),
            grace: Duration::from_secs(25),
            limit: Duration::from_secs(3600),
        }
    }
}

impl Workers {
    /// A node without handlers. Kinds without a handler stay where they are, for nodes that have one.
    pub fn new(db: Db) -> Self {
        Self { db, handlers: BTreeMap::new(), schedules: Schedules::new(), options: Options::default() }
    }

    /// Says who does jobs of this kind. The payload is read into `P`; one that cannot be read is a dead letter.
    #[must_use]
    pub fn on<P, F, Fut>(mut self, kind: &'static str, handler: F) -> Self
    where
        P: DeserializeOwned + Send + 'static,
        F: Fn(Db, P) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |db, payload| match serde_json::from_value(payload) {
            Ok(payload) => handler(db, payload).boxed(),
            Err(_) => {
                futures::future::ready(Err(super::GiveUp("the payload has another shape").into())).boxed()
            }
        });
        self.handlers.insert(kind, handler);
        self
    }

    /// A job that comes back by a cron expression of five fields in UTC.
    ///
    /// # Errors
    /// If the expression is none.
    pub fn every<F, Fut>(mut self, kind: &'static str, cron: &str, handler: F) -> anyhow::Result<Self>
    where
        F: Fn(Db) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        self.schedules.insert(kind, schedule::parse(cron)?);
        Ok(self.on(kind, move |db, _: Value| handler(db)))
    }

    /// Adds the jobs that the database itself needs: partitions of the audit log, old jobs.
    ///
    /// # Errors
    /// Never with the schedules as they are.
    pub fn housekeeping(self) -> anyhow::Result<Self> {
        super::housekeeping::register(self)
    }

    /// Adds the functions of the database that come back by themselves, [`super::upkeep::UPKEEP`].
    ///
    /// # Errors
    /// Never with the schedules as they are.
    pub fn upkeep(self) -> anyhow::Result<Self> {
        super::upkeep::register(self)
    }

    /// Jobs at the same time; 4 unless said otherwise.
    #[must_use]
    pub fn concurrency(mut self, jobs: usize) -> Self {
        self.options.concurrency = jobs.max(1);
        self
    }

    /// Everything about how the node works.
    #[must_use]
    pub fn options(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(&mut self.options);
        self
    }

    /// Works until `shutdown` completes; then lets running jobs end within the grace and gives the others free.
    pub async fn run(self, shutdown: impl Future<Output = ()> + Send) {
        Runner::new(self).run(shutdown).await;
    }

    /// Works off what is due now, one after another, and says how many jobs that were. For tests and commands.
    ///
    /// # Errors
    /// If the database is away, or with the reason of the first job that fails.
    pub async fn run_due(&self) -> anyhow::Result<usize> {
        let who = self.claimant();
        let mut done = 0;
        while let Some(job) = super::queue::claim(&self.db, &who, 1).await?.pop() {
            let outcome = super::runner::perform(&self.db, &self.handlers, self.options.limit, &job).await;
            super::runner::record(&self.db, &who, &job, &outcome).await?;
            outcome.map_err(|error| error.context(job.kind))?;
            done += 1;
        }
        Ok(done)
    }

    pub(super) fn claimant(&self) -> Claimant {
        Claimant {
            name: Uuid::now_v7().to_string(),
            kinds: self.handlers.keys().map(ToString::to_string).collect(),
            lease: self.options.lease,
        }
    }
}
