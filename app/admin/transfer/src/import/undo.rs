//! Taking an import back: rows that it added go, columns that it changed are put back, unless somebody has changed them
//! since. That is said row by row, in a change of its own.

use super::apply::{self, PARTS};
use super::batch::SIZE;
use super::worker::{Person, Tools, UNDO, is_last};
use db::jobs::{self, NewJob};
use db::prelude::*;
use diesel::sql_types::{BigInt, Uuid as SqlUuid};
use engine::changeset::{self, Changeset, Done, Noted, changeset_lock, changeset_turn};
use engine::record::{self, Expect};
use engine::{Noun, Row, value};
use kernel::FieldErrors;
use resource::Values;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Begins to take a change back and leaves it to the workers. Returns the id of the change that does it.
///
/// # Errors
/// `Conflict` for changes that run, were taken back or are too old.
pub async fn begin(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<Uuid> {
    let change = changeset_lock(tx, id).await?;
    let busy = changeset::undo_find(tx, id).await?.is_some_and(|undo| undo.is_open());
    if !change.can_be_undone() || busy {
        return Err(StoreError::Conflict);
    }
    let what = json!({ "verb": "undo", "changeset": id });
    let kind = (change.organization_id, change.resource.as_str());
    let undo =
        changeset::changeset_create(tx, kind, "undo", (what, i64::from(change.done)), Some(id)).await?;
    jobs::enqueue(tx, &NewJob::new(UNDO, &undo).priority(-1).unique(undo.to_string())).await?;
    Ok(undo)
}

/// Works off an undoing to its end.
///
/// # Errors
/// If the database is away: the job is tried again and goes on where it was.
pub async fn run(tools: &Tools, id: Uuid) -> StoreResult<()> {
    let found = tools
        .db
        .as_system("a job begins an undoing", async |tx| changeset::changeset_find(tx, id).await)
        .await;
    let change = match found {
        Err(StoreError::NotFound) => return Ok(()),
        other => other?,
    };
    let Some(undoes) = change.undoes_id else { return Ok(()) };
    let person = tools.person(change.user_id, change.organization_id).await?;
    let noun = tools.noun(&change.resource)?;
    let undo = Undo { tools, person: &person, noun: &noun, id, undoes };
    loop {
        match Box::pin(undo.step()).await {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => {
                if is_last() {
                    super::run::fail(tools, &person, id, &person.scope.say("transfer-stopped")).await?;
                }
                return Err(error);
            }
        }
    }
}

fn after(past: &Noted) -> Values {
    past.after.as_ref().map(|after| after.0.clone()).unwrap_or_default()
}

/// Rows of parts that were added with it, by table.
fn parts(past: &Noted) -> Vec<(String, Uuid)> {
    let list = after(past).get(PARTS).and_then(Value::as_array).cloned().unwrap_or_default();
    let read = |part: &Value| {
        Some((part.get("table")?.as_str()?.to_owned(), part.get("id")?.as_str()?.parse().ok()?))
    };
    list.iter().filter_map(read).collect()
}

/// What is at work.
struct Undo<'a> {
    tools: &'a Tools,
    person: &'a Person,
    noun: &'a Noun,
    id: Uuid,
    undoes: Uuid,
}

impl Undo<'_> {
    /// One piece; `false` at the end.
    async fn step(&self) -> StoreResult<bool> {
        let transaction = async |tx: &mut ActorTx<'_>| {
            let change = changeset_lock(tx, self.id).await?;
            match change.state.as_str() {
                "waiting" => changeset_turn(tx, self.id, "running", None).await?,
                "running" => {}
                _ => return Ok(false),
            }
            let rows = self.next(tx).await?;
            if rows.is_empty() {
                changeset_turn(tx, self.id, "done", None).await?;
                changeset_turn(tx, self.undoes, "undone", None).await?;
                return Ok(false);
            }
            self.take_back(tx, &change, rows).await?;
            Ok(true)
        };
        Box::pin(self.tools.db.as_actor(self.person.actor, transaction)).await
    }

    /// From the last row to the first: what was changed twice gets back what it was before both.
    async fn next(&self, tx: &ActorTx<'_>) -> StoreResult<Vec<Noted>> {
        Ok(statement(
            "select row_number, entity_id, verb, before, after from admin.changeset_rows
              where changeset_id = $1 and verb in ('create', 'update') and problems is null
                and row_number < coalesce((select min(u.row_number) from admin.changeset_rows u where u.changeset_id = $2), 9223372036854775807)
              order by row_number desc limit $3",
        )
        .bind::<SqlUuid, _>(self.undoes)
        .bind::<SqlUuid, _>(self.id)
        .bind::<BigInt, _>(SIZE as i64)
        .load(&mut tx.conn())
        .await?)
    }

    async fn take_back(&self, tx: &mut ActorTx<'_>, change: &Changeset, rows: Vec<Noted>) -> StoreResult<()> {
        let position = change.position + i64::try_from(rows.len()).unwrap_or_default();
        let (added, changed): (Vec<Noted>, Vec<Noted>) =
            rows.into_iter().partition(|row| row.verb == "create");
        let mut done = Vec::new();
        for row in &changed {
            done.push(self.put_back(tx, row).await?);
        }
        done.extend(self.remove(tx, added).await?);
        changeset::rows_add(tx, change, position, &done).await
    }

    /// One changed row.
    async fn put_back(&self, tx: &mut ActorTx<'_>, past: &Noted) -> StoreResult<Done> {
        tx.savepoint().await?;
        let outcome = self.put_back_now(tx, past).await;
        match tx.release_settled(outcome).await? {
            Ok(done) => Ok(done),
            Err(error) => {
                let errors = words(self, record::refused(self.noun, &self.person.scope, error))?;
                Ok(Done { entity: past.entity_id, ..Done::refused(past.row_number, errors) })
            }
        }
    }

    async fn put_back_now(&self, tx: &mut ActorTx<'_>, past: &Noted) -> StoreResult<Done> {
        let scope = &self.person.scope;
        let row = self.rows(tx, past.entity_id.as_slice()).await?.pop().ok_or(StoreError::NotFound)?;
        let before = past.before.as_ref().map(|before| before.0.clone()).unwrap_or_default();
        let mut problems = FieldErrors::default();
        let mut values = Values::new();
        for (name, after) in after(past).into_iter().filter(|(name, _)| name != PARTS) {
            if self.is_same(&row, &name, &after) {
                values.insert(name.clone(), before.get(&name).cloned().unwrap_or(Value::Null));
            } else {
                problems.add(&name, scope.say("transfer-undo-changed"));
            }
        }
        self.remove_parts(tx, std::slice::from_ref(past)).await?;
        let (before, written) = record::update_row(tx, (self.noun, scope), row, Expect::Any, values).await?;
        let old = written.keys().map(|name| (name.clone(), before.get(name).clone())).collect();
        Ok(Done {
            number: past.row_number,
            verb: "update",
            entity: past.entity_id,
            before: Some(old),
            after: Some(written),
            problems,
        })
    }

    fn is_same(&self, row: &Row, name: &str, after: &Value) -> bool {
        self.noun.field(name).is_some_and(|field| value::same(field, row.get(name), after))
    }

    async fn rows(&self, tx: &ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<Row>> {
        let keys: Vec<Vec<String>> = ids.iter().map(|id| vec![id.to_string()]).collect();
        let by = std::slice::from_ref(&self.noun.key);
        record::matches(tx, &self.tools.registry, (self.noun, &self.person.scope), by, &keys).await
    }

    /// Rows that were added, by halves where something refuses.
    async fn remove(&self, tx: &mut ActorTx<'_>, rows: Vec<Noted>) -> StoreResult<Vec<Done>> {
        let (mut done, mut stack) = (Vec::with_capacity(rows.len()), vec![rows]);
        while let Some(mut group) = stack.pop() {
            if group.is_empty() {
                continue;
            }
            tx.savepoint().await?;
            let outcome = self.remove_group(tx, &group).await;
            match tx.release_settled(outcome).await? {
                Ok(gone) => done.extend(gone),
                Err(error) => {
                    let errors = words(self, error)?;
                    let rest = group.split_off(group.len() / 2);
                    match (group.is_empty(), rest.as_slice()) {
                        (true, [only]) => done
                            .push(Done { entity: only.entity_id, ..Done::refused(only.row_number, errors) }),
                        _ => stack.extend([rest, group]),
                    }
                }
            }
        }
        Ok(done)
    }

    async fn remove_group(&self, tx: &mut ActorTx<'_>, rows: &[Noted]) -> StoreResult<Vec<Done>> {
        let scope = &self.person.scope;
        let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.entity_id).collect();
        let now: HashMap<Uuid, Row> =
            self.rows(tx, &ids).await?.into_iter().map(|row| (row.id, row)).collect();
        let (mut done, mut going) = (Vec::new(), Vec::new());
        for past in rows {
            let refuse =
                |problems| Done { entity: past.entity_id, ..Done::refused(past.row_number, problems) };
            let Some(row) = past.entity_id.and_then(|id| now.get(&id)) else {
                done.push(refuse(FieldErrors::one("", scope.say("transfer-row-gone"))));
                continue;
            };
            // Only rows that would be gone for good are compared; the trash gives back what somebody still needs.
            let mut problems = FieldErrors::default();
            for (name, _) in
                after(past).iter().filter(|(name, after)| *name != PARTS && !self.is_same(row, name, after))
            {
                problems.add(name, scope.say("transfer-undo-changed"));
            }
            if problems.is_empty() { going.push((past, row.id)) } else { done.push(refuse(problems)) }
        }
        let leaving: Vec<&Noted> = going.iter().map(|(past, _)| *past).collect();
        self.remove_parts_of(tx, &leaving).await?;
        let ids: Vec<Uuid> = going.iter().map(|(_, id)| *id).collect();
        let gone = record::delete_many(tx, self.noun, scope, &ids).await?;
        for (past, id) in going {
            if gone.contains(&id) {
                done.push(Done {
                    number: past.row_number,
                    verb: "delete",
                    entity: Some(id),
                    ..Done::default()
                });
            } else {
                return Err(StoreError::Denied);
            }
        }
        Ok(done)
    }

    async fn remove_parts(&self, tx: &mut ActorTx<'_>, rows: &[Noted]) -> StoreResult<()> {
        self.remove_parts_of(tx, &rows.iter().collect::<Vec<_>>()).await
    }

    /// Parts that came with the rows; those that are gone already are.
    async fn remove_parts_of(&self, tx: &mut ActorTx<'_>, rows: &[&Noted]) -> StoreResult<()> {
        let mut by_table: BTreeMap<String, Vec<Uuid>> = BTreeMap::new();
        for (table, id) in rows.iter().flat_map(|row| parts(row)) {
            by_table.entry(table).or_default().push(id);
        }
        for (table, ids) in by_table {
            let noun = self.tools.noun(&table)?;
            record::delete_many(tx, &noun, &self.person.scope, &ids).await?;
        }
        Ok(())
    }
}

fn words(undo: &Undo<'_>, error: StoreError) -> StoreResult<FieldErrors> {
    match error {
        // Another table's foreign key: its rows would point to nothing.
        StoreError::Constraint { .. } => Ok(FieldErrors::one("", undo.person.scope.say("value-needed"))),
        other => apply::words(&undo.person.scope, other),
    }
}
