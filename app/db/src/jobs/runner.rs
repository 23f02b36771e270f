//! One node at work: takes jobs, keeps their locks, records how they ended.

use crate::jobs::queue::{self, Claimant, Failure, Taken};
use crate::jobs::workers::{Handler, Options};
use crate::jobs::{CURRENT, CurrentJob, GiveUp, Workers, backoff, schedule};
use crate::live::{Channel, Subscription};
use crate::{Db, StoreResult};
use futures::FutureExt;
use std::collections::{BTreeMap, HashMap};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::{AbortHandle, Id, JoinSet};
use tokio::time::{Instant, MissedTickBehavior, interval};
use uuid::Uuid;

type Handlers = Arc<BTreeMap<&'static str, Handler>>;

pub(super) struct Runner {
    db: Db,
    handlers: Handlers,
    schedules: schedule::Schedules,
    options: Options,
    who: Claimant,
    tasks: JoinSet<()>,
    running: HashMap<Id, (Uuid, AbortHandle)>,
}

impl Runner {
    pub fn new(workers: Workers) -> Self {
        Self {
            who: workers.claimant(),
            db: workers.db,
            handlers: Arc::new(workers.handlers),
            schedules: workers.schedules,
            options: workers.options,
            tasks: JoinSet::new(),
            running: HashMap::new(),
        }
    }

    pub async fn run(mut self, shutdown: impl Future<Output = ()> + Send) {
        let mut shutdown = std::pin::pin!(shutdown);
        let mut wake = self.db.live().subscribe(Channel::Jobs);
        let mut beat = ticker(self.options.lease / 3);
        let mut poll = ticker(self.options.poll);
        let mut registered = false;
        loop {
            tokio::select! {
                () = &mut shutdown => break,
                _ = beat.tick() => self.renew().await,
                _ = poll.tick() => {
                    registered = registered || noted(schedule::register(&self.db, &self.schedules).await);
                    noted(schedule::tick(&self.db, &self.schedules).await);
                    self.take(true).await;
                }
                () = woken(&mut wake), if self.room() > 0 => {
                    wake.skip();
                    self.take(false).await;
                }
                Some(ended) = self.tasks.join_next_with_id(), if !self.running.is_empty() => {
                    self.forget(&ended);
                    while let Some(ended) = self.tasks.try_join_next_with_id() {
                        self.forget(&ended);
                    }
                    self.take(false).await;
                }
            }
        }
        self.stop().await;
    }

    fn room(&self) -> usize {
        self.options.concurrency.saturating_sub(self.running.len())
    }

    /// Takes as many jobs as there is room for; with `orphans`, those of dead workers first.
    async fn take(&mut self, orphans: bool) {
        if orphans && self.room() > 0 {
            let jobs = queue::reclaim(&self.db, &self.who, self.room()).await;
            self.start(jobs);
        }
        if self.room() > 0 {
            let jobs = queue::claim(&self.db, &self.who, self.room()).await;
            self.start(jobs);
        }
    }

    fn start(&mut self, jobs: StoreResult<Vec<Taken>>) {
        let jobs = jobs.unwrap_or_else(|cause| {
            tracing::warn!(%cause, "cannot take jobs");
            Vec::new()
        });
        for job in jobs {
            let id = job.id;
            let work =
                work(self.db.clone(), Arc::clone(&self.handlers), self.who.clone(), self.options.limit, job);
            let handle = self.tasks.spawn(work);
            self.running.insert(handle.id(), (id, handle));
        }
    }

    fn forget(&mut self, ended: &Result<(Id, ()), tokio::task::JoinError>) {
        let id = match ended {
            Ok((id, ())) => *id,
            Err(error) => error.id(),
        };
        self.running.remove(&id);
    }

    /// Renews the locks. A job that is no longer ours (the database was away for too long) is stopped here, because
    /// another worker has it.
    async fn renew(&mut self) {
        if self.running.is_empty() {
            return;
        }
        let ids: Vec<Uuid> = self.running.values().map(|(id, _)| *id).collect();
        match queue::renew(&self.db, &self.who, &ids).await {
            Ok(kept) => {
                for (id, handle) in self.running.values() {
                    // A job that has just ended is not kept either; aborting it then changes nothing.
                    if !kept.contains(id) {
                        handle.abort();
                    }
                }
            }
            Err(cause) => tracing::warn!(%cause, "cannot renew the locks of running jobs"),
        }
    }

    async fn stop(mut self) {
        let end = Instant::now() + self.options.grace;
        let mut beat = ticker(self.options.lease / 3);
        while !self.running.is_empty() {
            tokio::select! {
                Some(ended) = self.tasks.join_next_with_id() => self.forget(&ended),
                _ = beat.tick() => self.renew().await,
                () = tokio::time::sleep_until(end) => break,
            }
        }
        self.tasks.shutdown().await;
        if !self.running.is_empty() {
            tracing::warn!(jobs = self.running.len(), "running jobs were interrupted; others take them up");
            noted(queue::release(&self.db, &self.who).await);
        }
    }
}

fn ticker(period: Duration) -> tokio::time::Interval {
    let mut ticker = interval(period.max(Duration::from_millis(10)));
    ticker.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticker
}

/// Completes when a job was added; never when the node no longer listens (then polling finds it).
async fn woken(wake: &mut Subscription) {
    if wake.recv().await.is_none() {
        std::future::pending::<()>().await;
    }
}

fn noted<T>(result: StoreResult<T>) -> bool {
    if let Err(cause) = &result {
        tracing::warn!(%cause, "the queue of jobs");
    }
    result.is_ok()
}

/// Does one job and records how it ended, also when the database is away for a moment.
async fn work(db: Db, handlers: Handlers, who: Claimant, limit: Duration, job: Taken) {
    let outcome = perform(&db, &handlers, limit, &job).await;
    let mut pause = Duration::from_millis(200);
    while let Err(cause) = record(&db, &who, &job, &outcome).await {
        // Meanwhile the lock is renewed; should that fail, too, another worker takes the job up.
        tracing::warn!(%cause, job = %job.id, "cannot record how a job ended");
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(10));
    }
}

/// Runs the handler; a panic or running too long is a failure like any other.
pub(super) async fn perform(
    db: &Db,
    handlers: &BTreeMap<&'static str, Handler>,
    limit: Duration,
    job: &Taken,
) -> anyhow::Result<()> {
    let Some(handler) = handlers.get(job.kind.as_str()) else { anyhow::bail!("no handler") };
    let current =
        CurrentJob { id: job.id, attempt: job.attempts, last_attempt: job.attempts >= job.max_attempts };
    let (handler, db, payload) = (Arc::clone(handler), db.clone(), job.payload.clone());
    // Called inside the block, so that a panic before the first await is caught as well.
    let run = CURRENT.scope(current, async move { handler(db, payload).await });
    match tokio::time::timeout(limit, AssertUnwindSafe(run).catch_unwind()).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(anyhow::anyhow!("the handler panicked")),
        Err(_) => Err(anyhow::anyhow!("the handler took longer than {} s", limit.as_secs())),
    }
}

pub(super) async fn record(
    db: &Db,
    who: &Claimant,
    job: &Taken,
    outcome: &anyhow::Result<()>,
) -> StoreResult<()> {
    let error = match outcome {
        Ok(()) => return queue::finish(db, who, job).await,
        Err(error) => error,
    };
    let failure = Failure {
        reason: backoff::reason(error),
        give_up: error.chain().any(|cause| cause.is::<GiveUp>()),
        wait: backoff::backoff(job.attempts, rand::random()),
    };
    let state = queue::fail(db, who, job, &failure).await?;
    match state.as_deref() {
        Some("dead") => {
            tracing::error!(job = %job.id, kind = %job.kind, reason = %failure.reason, "a job was given up")
        }
        _ => {
            tracing::warn!(job = %job.id, kind = %job.kind, attempt = job.attempts, reason = %failure.reason, "a job failed")
        }
    }
    Ok(())
}
