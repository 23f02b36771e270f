//! What other nodes and other transactions tell this one: one LISTEN connection per node, shared by everybody who
//! wants to hear. Payloads are ids only, never content, because a channel knows no rights.

use crate::DbConfig;
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures::StreamExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::task::JoinHandle;

/// How many unread events a slow listener may fall behind before it hears [`LiveEvent::Reconnected`] instead.
const BACKLOG: usize = 4096;
/// After this much silence the connection is asked whether it still lives.
const SILENCE: Duration = Duration::from_secs(20);
/// Longest wait for that answer, and for a new connection.
const ANSWER: Duration = Duration::from_secs(5);

/// What can be listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// `maison_cache`: tags of rows that changed, such as `subsite:{id}`.
    Cache,
    /// `maison_live`: what people hear at `/live`, as `{topic} {event}:{id}`.
    Live,
    /// `maison_jobs`: a job was added; the payload is empty.
    Jobs,
}

impl Channel {
    /// The name after `listen`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cache => "maison_cache",
            Self::Live => "maison_live",
            Self::Jobs => "maison_jobs",
        }
    }

    const ALL: [Self; 3] = [Self::Cache, Self::Live, Self::Jobs];
}

/// What a subscription hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiveEvent {
    /// A payload of the channel.
    Payload(Arc<str>),
    /// The connection is there, for the first time or again, or this listener was too slow. Everything before may
    /// have been missed: forget what was derived from it.
    Reconnected,
}

/// The listener of one node; cheap to clone. [`crate::Db::live`] gives the one of a door.
#[derive(Clone)]
pub struct Live(Arc<Inner>);

struct Inner {
    senders: Arc<Senders>,
    task: JoinHandle<()>,
}

struct Senders {
    /// In the order of [`Channel::ALL`]; `None` once closed.
    channels: std::sync::Mutex<Option<[broadcast::Sender<LiveEvent>; 3]>>,
    connected: AtomicBool,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Live {
    /// Starts to listen in the background, as the system role and not through the pool.
    pub(crate) fn start(config: &DbConfig) -> Self {
        let channels = Channel::ALL.map(|_| broadcast::channel(BACKLOG).0);
        let senders = Arc::new(Senders {
            channels: std::sync::Mutex::new(Some(channels)),
            connected: AtomicBool::new(false),
        });
        let task = tokio::spawn(listen(config.system_url.clone(), Arc::clone(&senders)));
        Self(Arc::new(Inner { senders, task }))
    }

    /// Everything that is told on `channel` from now on; first of all that the connection stands, once it does.
    pub fn subscribe(&self, channel: Channel) -> Subscription {
        // Under the lock of `Senders::stand`, so that a new listener hears of the connection exactly once.
        let (receiver, standing) =
            self.0.senders.with(channel, |sender| (sender.subscribe(), self.connected())).unzip();
        Subscription { receiver, standing: standing.unwrap_or(false) }
    }

    /// Does the connection stand? While it does not, changes of other nodes go unheard: answer from the database.
    pub fn connected(&self) -> bool {
        self.0.senders.connected.load(Ordering::Acquire)
    }

    /// Ends every subscription, so that open event streams let the server stop.
    pub fn close(&self) {
        self.0.task.abort();
        self.0.senders.connected.store(false, Ordering::Release);
        self.0.senders.lock().take();
    }
}

impl Senders {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<[broadcast::Sender<LiveEvent>; 3]>> {
        self.channels.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn with<T>(
        &self,
        channel: Channel,
        use_it: impl FnOnce(&broadcast::Sender<LiveEvent>) -> T,
    ) -> Option<T> {
        let channels = self.lock();
        let [cache, live, jobs] = channels.as_ref()?;
        Some(use_it(match channel {
            Channel::Cache => cache,
            Channel::Live => live,
            Channel::Jobs => jobs,
        }))
    }

    /// The connection stands: everybody hears so.
    fn stand(&self) {
        let channels = self.lock();
        self.connected.store(true, Ordering::Release);
        for sender in channels.iter().flatten() {
            // Nobody listening is no failure.
            let _ = sender.send(LiveEvent::Reconnected);
        }
    }

    fn tell(&self, channel: Channel, event: &LiveEvent) {
        // Nobody listening is no failure.
        let _ = self.with(channel, |sender| sender.send(event.clone()).is_ok());
    }
}

/// One listener of one channel.
pub struct Subscription {
    receiver: Option<broadcast::Receiver<LiveEvent>>,
    /// The connection stood already when this listener came, and it has not heard so yet.
    standing: bool,
}

impl Subscription {
    /// The next event; `None` once the node stops listening for good.
    pub async fn recv(&mut self) -> Option<LiveEvent> {
        let receiver = self.receiver.as_mut()?;
        if std::mem::take(&mut self.standing) {
            return Some(LiveEvent::Reconnected);
        }
        match receiver.recv().await {
            Ok(event) => Some(event),
            Err(RecvError::Lagged(_)) => Some(LiveEvent::Reconnected),
            Err(RecvError::Closed) => None,
        }
    }

    /// Forgets what was told until now, for listeners that ask the database anyway.
    pub fn skip(&mut self) {
        self.standing = false;
        if let Some(receiver) = &mut self.receiver {
            *receiver = receiver.resubscribe();
        }
    }
}

async fn listen(url: String, senders: Arc<Senders>) {
    let mut pause = Duration::from_millis(100);
    loop {
        match tokio::time::timeout(ANSWER, connect(&url)).await {
            Ok(Ok(mut conn)) => {
                pause = Duration::from_millis(100);
                senders.stand();
                relay(&mut conn, &senders).await;
                senders.connected.store(false, Ordering::Release);
                tracing::warn!("the listening connection was lost; connecting again");
            }
            Ok(Err(cause)) => tracing::warn!(%cause, "cannot listen for changes"),
            Err(_) => tracing::warn!("cannot listen for changes: no answer"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(5));
    }
}

async fn connect(url: &str) -> anyhow::Result<AsyncPgConnection> {
    let mut conn = AsyncPgConnection::establish(url).await?;
    conn.batch_execute(&Channel::ALL.map(|channel| format!("listen {}", channel.name())).join("; ")).await?;
    Ok(conn)
}

/// Passes on what is told until the connection breaks.
async fn relay(conn: &mut AsyncPgConnection, senders: &Senders) {
    loop {
        let next = {
            let mut told = std::pin::pin!(conn.notifications_stream());
            tokio::time::timeout(SILENCE, told.next()).await
        };
        match next {
            Ok(Some(Ok(told))) => {
                if let Some(channel) = Channel::ALL.into_iter().find(|channel| channel.name() == told.channel)
                {
                    senders.tell(channel, &LiveEvent::Payload(told.payload.into()));
                }
            }
            Ok(Some(Err(_)) | None) => return,
            // A cut cable says nothing; only asking shows it.
            Err(_) => match tokio::time::timeout(ANSWER, conn.batch_execute("select")).await {
                Ok(Ok(())) => {}
                _ => return,
            },
        }
    }
}
