//! A piece of the file in one transaction.

use super::apply;
use super::find;
use super::item::{self, Item};
use super::plan::{OnMatch, Plan};
use super::resolve;
use super::seen::{self, Seen};
use crate::file::read::Line;
use db::prelude::*;
use engine::Registry;
use engine::Row;
use engine::changeset::Done;
use engine::scope::Scope;
use kernel::FieldErrors;
use std::collections::HashSet;
use std::sync::Arc;

/// Rows of the file in one transaction.
pub const SIZE: usize = 500;

/// What an import works with.
pub struct Work {
    /// Every resource.
    pub registry: Arc<Registry>,
    /// Who works, in which organisation.
    pub scope: Scope,
    /// What becomes of which column.
    pub plan: Plan,
}

/// Works off some rows, in the order of the file: what became of each. With `seen` it is a trial, whose transactions are
/// taken back by the caller.
///
/// # Errors
/// If the database is away. What is wrong with a row stands in what became of it.
pub async fn work_off(
    tx: &mut ActorTx<'_>,
    work: &Work,
    lines: &[Line],
    mut seen: Option<&mut Seen>,
) -> StoreResult<Vec<Done>> {
    let mut items: Vec<Item> = lines.iter().map(|line| item::read(&work.plan, &work.scope, line)).collect();
    resolve::resolve(tx, work, &mut items).await?;
    let mut done = Vec::with_capacity(items.len());
    let mut waiting = Vec::with_capacity(items.len());
    for mut item in items {
        if !item.errors.is_empty() {
            done.push(Done::refused(item.number, item.errors));
            continue;
        }
        item.settle_key(&work.plan);
        waiting.push(item);
    }
    while !waiting.is_empty() {
        let (now, later) = first_of_each(waiting);
        done.extend(wave(tx, work, now, seen.as_deref_mut()).await?);
        waiting = later;
    }
    done.sort_by_key(|done| done.number);
    Ok(done)
}

/// Rows that mean the same row of ours come one after another: the second one finds what the first one made.
fn first_of_each(items: Vec<Item>) -> (Vec<Item>, Vec<Item>) {
    let mut met = HashSet::new();
    items.into_iter().partition(|item| item.key.as_ref().is_none_or(|key| met.insert(key.clone())))
}

async fn wave(
    tx: &mut ActorTx<'_>,
    work: &Work,
    items: Vec<Item>,
    seen: Option<&mut Seen>,
) -> StoreResult<Vec<Done>> {
    let known = find::find(tx, work, &items).await?;
    let (mut done, mut fresh, mut there) = (Vec::new(), Vec::new(), Vec::new());
    for item in items {
        let rows = item.key.as_ref().and_then(|key| known.get(key)).map_or(&[][..], Vec::as_slice);
        match (rows, work.plan.on_match) {
            (_, OnMatch::Add) => fresh.push(item),
            ([], way) => match seen.as_deref().filter(|seen| seen.has(&item)) {
                // A trial: the row that it would find was added by the file itself.
                Some(_) => done.push(Done {
                    number: item.number,
                    verb: if way == OnMatch::Skip { "skip" } else { "update" },
                    ..Done::default()
                }),
                None => fresh.push(item),
            },
            ([row], OnMatch::Skip) => done.push(skipped(&item, row)),
            ([row], _) => there.push((item, row.clone())),
            _ => done.push(Done::refused(
                item.number,
                FieldErrors::one("", work.scope.say("transfer-match-several")),
            )),
        }
    }
    let mut marked = Vec::new();
    if let Some(seen) = seen.as_deref() {
        let sentence = work.scope.say("value-taken");
        fresh.retain(|item| {
            let mark = seen::mark(work, item);
            let errors = seen.taken(&mark, &sentence);
            let fits = errors.is_empty();
            if fits {
                marked.push(mark)
            } else {
                done.push(Done::refused(item.number, errors))
            }
            fits
        });
    }
    let made = apply::create(tx, work, fresh).await?;
    if let Some(seen) = seen {
        let added: HashSet<i64> =
            made.iter().filter(|made| made.verb == "create").map(|made| made.number).collect();
        marked.into_iter().filter(|mark| added.contains(&mark.number)).for_each(|mark| seen.note(mark));
    }
    done.extend(made);
    done.extend(apply::update(tx, work, there).await?);
    Ok(done)
}

fn skipped(item: &Item, row: &Row) -> Done {
    Done { number: item.number, verb: "skip", entity: Some(row.id), ..Done::default() }
}
