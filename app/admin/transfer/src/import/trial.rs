//! What reading a file in would do, row by row. Everything is done as it would be, and taken back.

use super::batch::{SIZE, Work, work_off};
use super::model::{Import, Report};
use super::plan::Plan;
use super::seen::Seen;
use super::store::report_save;
use super::worker::{Person, Tools, is_last};
use crate::file::read::Line;
use db::prelude::*;
use engine::changeset::{Done, Fault};
use kernel::AppError;
use uuid::Uuid;

/// So many faults are shown.
const MOST: usize = 1000;

/// Tries an import. What it found stands in its report.
///
/// # Errors
/// If the database is away: the trial is made anew.
pub async fn run(tools: &Tools, id: Uuid) -> StoreResult<()> {
    let import = match tools.import(id).await {
        Err(StoreError::NotFound) => return Ok(()),
        other => other?,
    };
    if import.changeset_id.is_some() || import.report().state != "running" {
        return Ok(());
    }
    let person = tools.person(import.user_id, import.organization_id).await?;
    let result = Box::pin(pieces(tools, &import, &person)).await;
    if result.is_err() && is_last() {
        let sentence = person.scope.say("transfer-stopped");
        save(tools, &person, id, &Report { state: "failed".into(), failure: sentence, ..fresh(&import) })
            .await?;
    }
    result
}

fn fresh(import: &Import) -> Report {
    let before = import.report();
    Report { rows: before.rows, trial: before.trial, state: "running".into(), ..Report::default() }
}

async fn pieces(tools: &Tools, import: &Import, person: &Person) -> StoreResult<()> {
    let mut report = fresh(import);
    let noun = tools.noun(&import.resource)?;
    let plan = match Plan::new(&tools.registry, &noun, &person.scope, import) {
        Err(AppError::Invalid(errors)) => {
            report.failure = errors.iter().map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" ");
            report.state = "failed".into();
            return save(tools, person, import.id, &report).await.map(drop);
        }
        other => other?,
    };
    let work = Work { registry: tools.registry.clone(), scope: person.scope.clone(), plan };
    let mut seen = Seen::default();
    let mut pieces = tools.source(import).pieces(0, SIZE);
    while let Some(piece) = pieces.recv().await {
        match piece {
            Ok(piece) => count(&mut report, &attempt(tools, person, &work, &piece.lines, &mut seen).await?),
            Err(error) => {
                report.failure = error.sentence(person.scope.locale);
                report.state = "failed".into();
            }
        }
        if !save(tools, person, import.id, &report).await? || report.state == "failed" {
            return Ok(());
        }
    }
    report.state = "done".into();
    save(tools, person, import.id, &report).await.map(drop)
}

/// One piece, done and taken back.
async fn attempt(
    tools: &Tools,
    person: &Person,
    work: &Work,
    lines: &[Line],
    seen: &mut Seen,
) -> StoreResult<Vec<Done>> {
    let mut found = None;
    let transaction = async |tx: &mut ActorTx<'_>| {
        found = Some(work_off(tx, work, lines, Some(seen)).await?);
        // Only an error takes the transaction back; this one means that all went well.
        Err::<(), _>(StoreError::NotFound)
    };
    let ended = Box::pin(tools.db.as_actor(person.actor, transaction)).await;
    match (found, ended) {
        (Some(done), _) => Ok(done),
        (None, Err(error)) => Err(error),
        (None, Ok(())) => Ok(Vec::new()),
    }
}

fn count(report: &mut Report, done: &[Done]) {
    for row in done {
        report.done += 1;
        let counter = match row.verb {
            _ if !row.problems.is_empty() => &mut report.fail,
            "create" => &mut report.create,
            "update" => &mut report.update,
            _ => &mut report.skip,
        };
        *counter += 1;
        if !row.problems.is_empty() && report.faults.len() < MOST {
            let errors =
                row.problems.iter().map(|(field, words)| (field.to_owned(), words.to_owned())).collect();
            report.faults.push(Fault { row: row.number, errors });
        }
    }
}

async fn save(tools: &Tools, person: &Person, id: Uuid, report: &Report) -> StoreResult<bool> {
    tools.db.as_actor(person.actor, async |tx| report_save(tx, id, report).await).await
}
