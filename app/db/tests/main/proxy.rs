//! A proxy before Postgres that counts round trips. It works in turns: all that the client sends without waiting is
//! one batch, and only then may the server answer. So the count is the same on a slow machine and a fast one.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UnixStream};

/// Silence after which a batch is complete.
const QUIET: Duration = Duration::from_millis(60);

pub struct Proxy {
    trips: Arc<AtomicU64>,
    /// The database's address through the proxy.
    pub url: String,
}

impl Proxy {
    /// `url` as `bin/db url` prints it: `postgres://user:password@{socket folder}:{port}/{database}`.
    pub async fn before(url: &str) -> Self {
        let (user, rest) = url.split_once('@').unwrap();
        let (server, database) = rest.rsplit_once('/').unwrap();
        let (folder, port) = server.rsplit_once(':').unwrap();
        let socket = PathBuf::from(folder.replace("%2F", "/")).join(format!(".s.PGSQL.{port}"));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let trips = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&trips);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = UnixStream::connect(&socket).await.unwrap();
                tokio::spawn(relay(client, server, Arc::clone(&count)));
            }
        });
        Self { trips, url: format!("{user}@{address}/{database}") }
    }

    /// Round trips since the last call.
    pub fn trips(&self) -> u64 {
        self.trips.swap(0, Ordering::SeqCst)
    }
}

async fn relay(mut client: TcpStream, mut server: UnixStream, trips: Arc<AtomicU64>) -> Option<()> {
    client.set_nodelay(true).ok()?;
    loop {
        let (mut first, mut answer) = (vec![0; 65536], vec![0; 65536]);
        // Between turns the server may speak, too (notices); that is no round trip.
        tokio::select! {
            read = client.read(&mut first) => {
                let batch = all(&mut client, first.get(..filled(read)?)?).await;
                trips.fetch_add(1, Ordering::SeqCst);
                server.write_all(&batch).await.ok()?;
                let read = server.read(&mut first).await;
                let batch = all(&mut server, first.get(..filled(read)?)?).await;
                client.write_all(&batch).await.ok()?;
            }
            read = server.read(&mut answer) => {
                client.write_all(answer.get(..filled(read)?)?).await.ok()?;
            }
        }
    }
}

fn filled(read: std::io::Result<usize>) -> Option<usize> {
    read.ok().filter(|bytes| *bytes > 0)
}

/// What was read, and everything that follows without a pause.
async fn all(from: &mut (impl AsyncRead + Unpin), first: &[u8]) -> Vec<u8> {
    let mut batch = first.to_vec();
    let mut more = vec![0; 65536];
    while let Ok(Ok(read @ 1..)) = tokio::time::timeout(QUIET, from.read(&mut more)).await {
        batch.extend_from_slice(&more[..read]);
    }
    batch
}
