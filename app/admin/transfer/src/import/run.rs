//! Reading a file in. Every piece is one transaction that also says how far it is and what became of each row: whenever
//! the worker is stopped, another goes on behind the last piece that was kept, and no row comes twice or is lost.

use super::batch::{SIZE, Work, work_off};
use super::model::Import;
use super::plan::Plan;
use super::store::import_begin;
use super::worker::{IMPORT, Person, Tools, is_last};
use crate::file::Unreadable;
use crate::file::read::Piece;
use db::jobs::{self, NewJob};
use db::prelude::*;
use engine::changeset::{self, changeset_find, changeset_lock, changeset_turn};
use kernel::AppError;
use serde_json::json;
use uuid::Uuid;

/// Makes a change of an import and leaves it to the workers.
///
/// # Errors
/// `Conflict` where it has become one already.
pub async fn begin(tx: &mut ActorTx<'_>, import: &Import) -> StoreResult<Uuid> {
    let what = json!({ "verb": "import", "import": import.id, "file": import.file_name });
    let kind = (import.organization_id, import.resource.as_str());
    let id = changeset::changeset_create(tx, kind, "import", (what, import.report().rows), None).await?;
    import_begin(tx, import.id, id).await?;
    jobs::enqueue(tx, &NewJob::new(IMPORT, &import.id).priority(-1).unique(import.id.to_string())).await?;
    Ok(id)
}

/// Works off an import to its end.
///
/// # Errors
/// If the database is away: the job is tried again and goes on where it was.
pub async fn run(tools: &Tools, id: Uuid) -> StoreResult<()> {
    go_on(tools, id, usize::MAX).await
}

/// The same, and stops after so many pieces.
///
/// # Errors
/// As [`run`].
pub async fn go_on(tools: &Tools, id: Uuid, most: usize) -> StoreResult<()> {
    let import = match tools.import(id).await {
        Err(StoreError::NotFound) => return Ok(()),
        other => other?,
    };
    let Some(change) = import.changeset_id else { return Ok(()) };
    let person = match tools.person(import.user_id, import.organization_id).await {
        // Whoever left the organisation changes nothing in it any more.
        Err(StoreError::NotFound | StoreError::Denied) => return give_up(tools, change).await,
        other => other?,
    };
    let result = Box::pin(pieces(tools, &import, &person, (change, most))).await;
    match result {
        Ok(()) => Ok(()),
        Err(error) if is_last() => {
            fail(tools, &person, change, &person.scope.say("transfer-stopped")).await?;
            Err(error)
        }
        Err(error) => Err(error),
    }
}

async fn pieces(
    tools: &Tools,
    import: &Import,
    person: &Person,
    (change, most): (Uuid, usize),
) -> StoreResult<()> {
    let noun = tools.noun(&import.resource)?;
    let scope = person.scope.clone();
    let plan = match Plan::new(&tools.registry, &noun, &scope, import) {
        Err(AppError::Invalid(errors)) => {
            let sentence = errors.iter().map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" ");
            return fail(tools, person, change, &sentence).await;
        }
        other => other?,
    };
    let work = Work { registry: tools.registry.clone(), scope, plan };
    let Some(mut position) = start(tools, person, change).await? else { return Ok(()) };
    let mut pieces = tools.source(import).pieces(position, SIZE);
    let mut left = most;
    while let Some(piece) = pieces.recv().await {
        if left == 0 {
            return Ok(());
        }
        let piece = match piece {
            Err(error) => return unreadable(tools, person, change, &error).await,
            Ok(piece) => piece,
        };
        if !step(tools, person, &work, (change, position), &piece).await? {
            return Ok(());
        }
        position = piece.end;
        left -= 1;
    }
    finish(tools, person, change).await
}

/// Says that it runs, and from where; `None` if it was stopped.
async fn start(tools: &Tools, person: &Person, id: Uuid) -> StoreResult<Option<i64>> {
    let work = async |tx: &mut ActorTx<'_>| {
        let change = changeset_lock(tx, id).await?;
        match change.state.as_str() {
            "waiting" => {
                changeset_turn(tx, id, "running", None).await?;
                Ok(Some(change.position))
            }
            "running" => Ok(Some(change.position)),
            _ => Ok(None),
        }
    };
    tools.db.as_actor(person.actor, work).await
}

/// One piece, whole or not at all. `false` if it was stopped, or another worker is ahead of this one.
async fn step(
    tools: &Tools,
    person: &Person,
    work: &Work,
    (id, position): (Uuid, i64),
    piece: &Piece,
) -> StoreResult<bool> {
    let transaction = async |tx: &mut ActorTx<'_>| {
        let change = changeset_lock(tx, id).await?;
        if change.state != "running" || change.position != position {
            return Ok(false);
        }
        let done = work_off(tx, work, &piece.lines, None).await?;
        changeset::rows_add(tx, &change, piece.end, &done).await?;
        Ok(true)
    };
    let went_on = Box::pin(tools.db.as_actor(person.actor, transaction)).await?;
    if went_on {
        let change = tools.db.read_newest(person.actor, async |tx| changeset_find(tx, id).await).await?;
        let per_cent = i64::from(change.done + change.failed) * 100 / i64::from(change.total.max(1));
        jobs::progress(&tools.db, i16::try_from(per_cent).unwrap_or(100)).await?;
    }
    Ok(went_on)
}

async fn finish(tools: &Tools, person: &Person, id: Uuid) -> StoreResult<()> {
    let work = async |tx: &mut ActorTx<'_>| {
        if changeset_lock(tx, id).await?.state == "running" {
            changeset_turn(tx, id, "done", None).await?;
        }
        Ok(())
    };
    tools.db.as_actor(person.actor, work).await
}

async fn unreadable(tools: &Tools, person: &Person, id: Uuid, error: &Unreadable) -> StoreResult<()> {
    fail(tools, person, id, &error.sentence(person.scope.locale)).await
}

/// It cannot go on. What was done stays, is listed, and can be taken back.
pub(super) async fn fail(tools: &Tools, person: &Person, id: Uuid, sentence: &str) -> StoreResult<()> {
    let work = async |tx: &mut ActorTx<'_>| {
        if changeset_lock(tx, id).await?.is_open() {
            changeset_turn(tx, id, "failed", Some(sentence)).await?;
        }
        Ok(())
    };
    tools.db.as_actor(person.actor, work).await
}

async fn give_up(tools: &Tools, id: Uuid) -> StoreResult<()> {
    tools
        .db
        .as_system("the person of an import is gone", async |tx| {
            if changeset_lock(tx, id).await?.is_open() {
                changeset_turn(tx, id, "failed", None).await?;
            }
            Ok(())
        })
        .await
}

/// Stops an import that waits or runs; the piece that is being written is written to its end.
///
/// # Errors
/// `Conflict` if it has ended already.
pub async fn cancel(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    if !changeset_lock(tx, id).await?.is_open() {
        return Err(StoreError::Conflict);
    }
    changeset_turn(tx, id, "cancelled", None).await
}
