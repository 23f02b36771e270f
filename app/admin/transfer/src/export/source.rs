//! Rows out of one state of the database, a thousand at a time, to whoever receives them: as fast as they take them.

use super::columns::Columns;
use super::sheet::Sheet;
use super::{lines, text};
use crate::file::Format;
use axum::body::Body;
use bytes::Bytes;
use db::Db;
use db::prelude::*;
use engine::record;
use engine::scope::Scope;
use engine::{ListQuery, Noun, Registry, Row};
use kernel::Actor;
use std::io::Read;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Whoever takes nothing for so long has gone away without saying so.
const PATIENCE: Duration = Duration::from_secs(60);

/// An export as it was asked for.
pub struct Export {
    /// The door.
    pub db: Db,
    /// Who asks.
    pub actor: Actor,
    /// Every resource.
    pub registry: Arc<Registry>,
    /// Organisation, rights, language.
    pub scope: Arc<Scope>,
    /// What the rows are.
    pub noun: Arc<Noun>,
    /// Which rows.
    pub query: ListQuery,
    /// Which columns.
    pub columns: Columns,
}

type Pieces = mpsc::Sender<std::io::Result<Bytes>>;

/// The file, as it comes. What is wrong with the question is known before anything is sent.
///
/// # Errors
/// `Invalid` for filters and orders that cannot be used; `Unavailable`.
pub async fn body(export: Export, format: Format, bom: bool) -> StoreResult<Body> {
    let (sender, receiver) = mpsc::channel(2);
    let (opened, open) = oneshot::channel();
    tokio::spawn(async move {
        let mut opened = Some(opened);
        let result = Box::pin(send(&export, (format, bom), &sender, &mut opened)).await;
        if let Err(error) = result {
            match opened.take() {
                Some(opened) => drop(opened.send(Err(error))),
                // The beginning is on its way: the connection breaks off, so that nobody takes a part for the whole.
                None => {
                    tracing::warn!(cause = %error, "an export broke off");
                    let _ = sender.send(Err(std::io::Error::other("the export broke off"))).await;
                }
            }
        }
    });
    open.await.unwrap_or_else(|_| Err(StoreError::Unavailable("the export could not begin".into())))?;
    let stream =
        futures::stream::unfold(
            receiver,
            |mut receiver| async move { Some((receiver.recv().await?, receiver)) },
        );
    Ok(Body::from_stream(stream))
}

async fn send(
    export: &Export,
    (format, bom): (Format, bool),
    to: &Pieces,
    opened: &mut Option<oneshot::Sender<StoreResult<()>>>,
) -> StoreResult<()> {
    let mut sheet = None;
    let reading = async |tx: &ActorTx<'_>| {
        let (noun, columns) = (&*export.noun, &export.columns);
        record::cursor_open(tx, &export.registry, (noun, &export.scope), &export.query, &columns.read())
            .await?;
        // The first rows say whether the question makes sense to the database.
        let mut rows = record::cursor_fetch(tx, noun).await?;
        if let Some(opened) = opened.take() {
            let _ = opened.send(Ok(()));
        }
        match format {
            Format::Csv => give(to, text::head(columns, bom).map_err(other)?).await?,
            Format::Xlsx => sheet = Some(Sheet::new(columns.clone()).map_err(other)?),
            Format::Jsonl => {}
        }
        while !rows.is_empty() {
            match &mut sheet {
                Some(sheet) => sheet.add(&rows).map_err(other)?,
                None => give(to, piece(format, columns, &rows)?).await?,
            }
            rows = record::cursor_fetch(tx, noun).await?;
        }
        Ok(())
    };
    Box::pin(export.db.stream(export.actor, reading)).await?;
    // The connection is free again before the workbook is put together.
    match sheet {
        Some(sheet) => workbook(sheet, to).await,
        None => Ok(()),
    }
}

fn other(error: impl Into<anyhow::Error>) -> StoreError {
    StoreError::Other(error.into())
}

fn piece(format: Format, columns: &Columns, rows: &[Row]) -> StoreResult<Bytes> {
    match format {
        Format::Jsonl => Ok(lines::rows(columns, rows)),
        Format::Csv | Format::Xlsx => text::rows(columns, rows).map_err(other),
    }
}

/// Hands a piece on, or ends because nobody takes it.
async fn give(to: &Pieces, bytes: Bytes) -> StoreResult<()> {
    match tokio::time::timeout(PATIENCE, to.send(Ok(bytes))).await {
        Ok(Ok(())) => Ok(()),
        _ => Err(StoreError::Unavailable("nobody receives the export any more".into())),
    }
}

async fn workbook(sheet: Sheet, to: &Pieces) -> StoreResult<()> {
    let joined = |error: tokio::task::JoinError| StoreError::Unavailable(error.to_string());
    let mut file = tokio::task::spawn_blocking(move || sheet.end()).await.map_err(joined)?.map_err(other)?;
    loop {
        let read = move || -> std::io::Result<(std::fs::File, Vec<u8>)> {
            let mut piece = vec![0; 64 * 1024];
            let count = file.read(&mut piece)?;
            piece.truncate(count);
            Ok((file, piece))
        };
        let (back, piece) = tokio::task::spawn_blocking(read).await.map_err(joined)?.map_err(other)?;
        if piece.is_empty() {
            return Ok(());
        }
        give(to, piece.into()).await?;
        file = back;
    }
}
