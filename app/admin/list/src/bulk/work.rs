//! Does a change of many rows, some of them in one transaction, each behind a savepoint: one that fails spoils no other,
//! and after a crash it goes on exactly where it was.

use super::{Deed, What, undo};
use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::{Text, Uuid as SqlUuid};
use engine::changeset::{self, Done};
use engine::scope::{Scope, scope_find};
use engine::value::{self, Typed};
use engine::{Engine, Expect, Noun, Registry, Row, record};
use kernel::{Actor, AppError, FieldErrors, Locale, ProfileId, UserId};
use resource::Values;
use serde_json::Value;
use uuid::Uuid;

/// Rows in one transaction.
const BATCH: usize = 100;

/// The handler of the job [`super::JOB`]: works as the person who began the change, with the rights that they have now.
///
/// # Errors
/// If the database is away; it is tried again then.
pub async fn job(db: &Db, engine: &Engine, id: Uuid) -> anyhow::Result<()> {
    let registry = engine.registry(db).await?;
    let Some(person) = person(db, id).await? else { return Ok(()) };
    let actor = Actor::Person { user: person.user_id, profile: person.profile_id };
    let locale = Locale::from_tag(&person.language).unwrap_or_default();
    let zone = person.timezone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let scope = db.read(actor, async |tx| scope_find(tx, &person.slug, locale, zone).await).await?;
    Ok(run(db, actor, (&registry, &scope), id).await?)
}

async fn stop(tx: &mut ActorTx<'_>, id: Uuid, words: &str) -> StoreResult<()> {
    let change = changeset::changeset_lock(tx, id).await?;
    if change.is_open() {
        changeset::changeset_turn(tx, id, "failed", Some(words)).await?;
    }
    Ok(())
}

/// Whose change it is, and where.
#[derive(QueryableByName)]
struct Person {
    #[diesel(sql_type = SqlUuid)]
    user_id: UserId,
    #[diesel(sql_type = SqlUuid)]
    profile_id: ProfileId,
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Text)]
    language: String,
    #[diesel(sql_type = Text)]
    timezone: String,
}

async fn person(db: &Db, id: Uuid) -> StoreResult<Option<Person>> {
    let sql = "select c.user_id, p.id as profile_id, o.slug, coalesce(s.language, 'en') as language,
                      coalesce(s.timezone, 'UTC') as timezone
                 from admin.changesets c
                 join identity.profiles p on p.user_id = c.user_id
                 join identity.organizations o on o.id = c.organization_id
                 left join identity.user_settings s on s.user_id = c.user_id
                where c.id = $1";
    db.as_system("whose change of many rows it is", async |tx| {
        Ok(statement(sql).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await.optional()?)
    })
    .await
}

/// Works a change off, from where it is to its end. What no second try can mend ends it, too.
///
/// # Errors
/// If the database is away.
pub async fn run(db: &Db, actor: Actor, (registry, scope): (&Registry, &Scope), id: Uuid) -> StoreResult<()> {
    loop {
        match step(db, actor, (registry, scope), id).await {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(
                error @ (StoreError::NotFound
                | StoreError::Denied
                | StoreError::App(_)
                | StoreError::Constraint { .. }),
            ) => {
                tracing::error!(change = %id, %error, "a change of many rows cannot go on");
                let words = scope.say("list-row-failed");
                return db.as_actor(actor, async |tx| stop(tx, id, &words).await).await;
            }
            Err(error) => return Err(error),
        }
    }
}

/// Works off the next rows in one transaction. `false` when there are none left, or somebody called it off.
///
/// # Errors
/// As [`run`].
pub async fn step(
    db: &Db,
    actor: Actor,
    (registry, scope): (&Registry, &Scope),
    id: Uuid,
) -> StoreResult<bool> {
    db.as_actor(actor, async |tx| batch(tx, registry, scope, id).await).await
}

async fn batch(tx: &mut ActorTx<'_>, registry: &Registry, scope: &Scope, id: Uuid) -> StoreResult<bool> {
    let change = changeset::changeset_lock(tx, id).await?;
    if !change.is_open() {
        return Ok(false);
    }
    if change.state == "waiting" {
        changeset::changeset_turn(tx, id, "running", None).await?;
    }
    let noun = registry.noun(&change.resource).ok_or(StoreError::NotFound)?;
    let what: What =
        serde_json::from_value(change.what.0.clone()).map_err(|error| StoreError::Other(error.into()))?;
    if let Deed::Undo { changeset } = what.deed {
        return undo::batch(tx, (registry, noun, scope), &change, changeset).await;
    }
    let from = usize::try_from(change.position).unwrap_or(usize::MAX);
    let rows: Vec<(usize, Uuid)> = what.ids.iter().copied().enumerate().skip(from).take(BATCH).collect();
    let mut done = Vec::with_capacity(rows.len());
    for (number, row) in &rows {
        let number = i64::try_from(*number).unwrap_or(i64::MAX);
        done.push(one(tx, (registry, noun, scope), &what.deed, (number, *row)).await?);
    }
    let position = change.position + i64::try_from(rows.len()).unwrap_or_default();
    changeset::rows_add(tx, &change, position, &done).await?;
    let more = from.saturating_add(rows.len()) < what.ids.len();
    if !more {
        changeset::changeset_turn(tx, id, "done", None).await?;
    }
    Ok(more)
}

/// One row behind a savepoint. What is refused becomes sentences; a lost database ends the batch.
async fn one(
    tx: &mut ActorTx<'_>,
    tools: (&Registry, &Noun, &Scope),
    deed: &Deed,
    (number, id): (i64, Uuid),
) -> StoreResult<Done> {
    tx.savepoint().await?;
    let outcome = apply(tx, tools, deed, id).await;
    match tx.release(outcome).await? {
        Ok(done) => Ok(Done { number, entity: Some(id), ..done }),
        Err(error) => Ok(Done { entity: Some(id), ..Done::refused(number, sentences(tools.2, error)?) }),
    }
}

/// What is wrong with one row, in words.
pub(super) fn sentences(scope: &Scope, error: StoreError) -> StoreResult<FieldErrors> {
    let said = |key: &str| FieldErrors::one("", scope.say(key));
    Ok(match error {
        StoreError::Unavailable(_) => return Err(error),
        StoreError::App(AppError::Invalid(errors)) => errors,
        StoreError::NotFound | StoreError::App(AppError::NotFound) => said("value-no-row"),
        StoreError::Denied | StoreError::App(AppError::Forbidden) => said("list-row-forbidden"),
        StoreError::Conflict => said("list-conflict"),
        _ => said("list-row-failed"),
    })
}

async fn apply(
    tx: &mut ActorTx<'_>,
    tools: (&Registry, &Noun, &Scope),
    deed: &Deed,
    id: Uuid,
) -> StoreResult<Done> {
    let (registry, noun, scope) = tools;
    match deed {
        Deed::Edit { field, value } => {
            let row = record::find(tx, registry, noun, scope, id).await?;
            let values = typed(noun, scope, &row, (field, value))?;
            Ok(updated(record::update(tx, tools, id, Expect::Version(&row.version), values).await?))
        }
        Deed::Tag { field, add, remove } => {
            let row = record::find(tx, registry, noun, scope, id).await?;
            let values = Values::from_iter([(field.clone(), tagged(row.get(field), add, remove))]);
            Ok(updated(record::update(tx, tools, id, Expect::Version(&row.version), values).await?))
        }
        Deed::Delete => {
            // What somebody has put into the trash meanwhile must not go for good.
            let row = record::find(tx, registry, noun, scope, id).await?;
            let row = record::delete(tx, tools, id, Expect::Version(&row.version)).await?;
            Ok(Done { verb: "delete", before: Some(row.values), ..Done::default() })
        }
        Deed::Remove => {
            let row = record::find_trashed_too(tx, registry, noun, scope, id).await?;
            if !row.is_trashed() {
                return Err(StoreError::Conflict);
            }
            let row = record::delete(tx, tools, id, Expect::Version(&row.version)).await?;
            Ok(Done { verb: "delete", before: Some(row.values), ..Done::default() })
        }
        Deed::Restore => {
            record::restore(tx, tools, id).await?;
            Ok(Done { verb: "restore", ..Done::default() })
        }
        Deed::Act { action } => Ok(updated(record::act(tx, tools, id, action).await?)),
        Deed::Undo { .. } => Err(StoreError::NotFound),
    }
}

fn typed(noun: &Noun, scope: &Scope, row: &Row, (name, text): (&str, &str)) -> StoreResult<Values> {
    let field = noun.field(name).ok_or(StoreError::NotFound)?;
    let sent = Typed(vec![(name.to_owned(), text.to_owned())]);
    let value = value::from_form(field, &sent, &row.values, scope.zone)
        .map_err(|key| AppError::field(name, scope.say(key)))?;
    Ok(Values::from_iter([(name.to_owned(), value)]))
}

fn tagged(now: &Value, add: &[String], remove: &[String]) -> Value {
    let mut words: Vec<String> =
        now.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    words.retain(|word| !remove.contains(word));
    for word in add {
        if !words.contains(word) {
            words.push(word.clone());
        }
    }
    words.into_iter().map(Value::from).collect()
}

/// Only what changed is kept, as it was and as it became.
fn updated((row, written): (Row, Values)) -> Done {
    if written.is_empty() {
        return Done { verb: "skip", ..Done::default() };
    }
    let before = written.keys().map(|name| (name.clone(), row.get(name).clone())).collect();
    Done { verb: "update", before: Some(before), after: Some(written), ..Done::default() }
}
