//! Takes connections, serves them, and drains them when the process is told to stop.

use crate::cache::Front;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};

/// Whoever does not finish the headers of a request in this time is cut off.
const HEADERS: Duration = Duration::from_secs(10);
/// Pause after a connection could not be taken (too many open files).
const PAUSE: Duration = Duration::from_millis(100);

/// Serves until `stop` is done, then waits for open requests, at most `drain`.
///
/// # Errors
/// Never at present; kept for listeners that can end.
pub async fn serve(
    listener: TcpListener,
    front: Front,
    stop: impl Future<Output = ()>,
    drain: Duration,
) -> anyhow::Result<()> {
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            taken = listener.accept() => match taken {
                Ok(taken) => taken,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(PAUSE).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        connection(stream, front.of(peer), &graceful);
    }
    drop(listener);
    tracing::info!(open = graceful.count(), "stopping; waiting for open requests");
    if tokio::time::timeout(drain, graceful.shutdown()).await.is_err() {
        tracing::warn!(seconds = drain.as_secs(), "stopped with requests still open");
    }
    Ok(())
}

fn connection(stream: TcpStream, front: Front, graceful: &GracefulShutdown) {
    let _ = stream.set_nodelay(true);
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS);
    builder.http2().timer(TokioTimer::new()).max_concurrent_streams(128);
    let connection =
        builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(front)).into_owned();
    let watched = graceful.watch(connection);
    tokio::spawn(async move {
        // A peer that goes away is nothing to tell anybody.
        if let Err(error) = watched.await {
            tracing::debug!(%error, "connection ended");
        }
    });
}

/// Done when the process is told to stop: SIGTERM, or Ctrl-C.
pub async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
