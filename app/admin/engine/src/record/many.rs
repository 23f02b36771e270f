//! Many rows at once, by the same rules as one: what is asked of the database is asked once for all of them.
//!
//! A refusal of the database concerns all rows of the call; who wants the others keeps a savepoint and halves.

use super::prepare;
use super::write::key_of;
use crate::catalogue::Table;
use crate::registry::Noun;
use crate::scope::{Scope, Verb};
use crate::value;
use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use kernel::{AppError, FieldErrors};
use resource::{Change, Values};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What became of each row, in the order in which they were given: its id, or what is wrong with it.
pub type Many = Vec<Result<Uuid, FieldErrors>>;

/// Adds rows with these ids. Rows with something wrong in them are left out and said; the others are added by one
/// statement.
///
/// # Errors
/// `Forbidden`; whatever the database refuses, [`super::refused`] puts it into words. Then nothing was added.
pub async fn create_many(
    tx: &mut ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    rows: Vec<(Uuid, Values)>,
) -> StoreResult<Many> {
    scope.require(noun, Verb::Create)?;
    let mut results = Many::with_capacity(rows.len());
    let mut changes: Vec<(usize, Change)> = Vec::with_capacity(rows.len());
    for (id, values) in rows {
        let id = key_of(noun, &values).unwrap_or(id);
        let change = Change { organization: scope.organization, id, before: None, values };
        match prepared(tx, noun, scope, change).await? {
            Ok(change) => {
                changes.push((results.len(), change));
                results.push(Ok(id));
            }
            Err(errors) => results.push(Err(errors)),
        }
    }
    refuse_absent(tx, (noun, scope), &mut changes, &mut results).await?;
    for (_, change) in &mut changes {
        prepare::fill(noun, scope, change);
    }
    insert(tx, noun, &changes).await?;
    if let Some(hooks) = &noun.declared.hooks {
        for (_, change) in &changes {
            hooks.after_save(tx, change).await?;
        }
    }
    Ok(results)
}

/// One row, as far as it goes without asking for others.
async fn prepared(
    tx: &mut ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    mut change: Change,
) -> StoreResult<Result<Change, FieldErrors>> {
    if let Err(error) = prepare::writable(noun, scope, &change.values, true) {
        return words(error).map(Err);
    }
    prepare::doer(noun, &mut change, tx.actor());
    if let Some(hooks) = &noun.declared.hooks {
        match hooks.before_save(tx, &mut change).await {
            Err(StoreError::App(error)) => return words(error).map(Err),
            other => other?,
        }
    }
    match prepare::check_values(noun, scope, &change) {
        Ok(()) => Ok(Ok(change)),
        Err(error) => words(error).map(Err),
    }
}

fn words(error: AppError) -> StoreResult<FieldErrors> {
    match error {
        AppError::Invalid(errors) => Ok(errors),
        other => Err(other.into()),
    }
}

/// Rows that point to what is not there for the one who asks are taken out.
async fn refuse_absent(
    tx: &ActorTx<'_>,
    (noun, scope): (&Noun, &Scope),
    changes: &mut Vec<(usize, Change)>,
    results: &mut Many,
) -> StoreResult<()> {
    let absent = absent(tx, noun, scope, changes).await?;
    if absent.is_empty() {
        return Ok(());
    }
    changes.retain(|(at, change)| {
        let mut errors = FieldErrors::default();
        for (name, value) in &change.values {
            let gone =
                value.as_str().is_some_and(|id| absent.contains(&(name.clone(), id.to_ascii_lowercase())));
            if gone {
                errors.add(name, scope.say("value-no-row"));
            }
        }
        let fits = errors.is_empty();
        if let (false, Some(result)) = (fits, results.get_mut(*at)) {
            *result = Err(errors);
        }
        fits
    });
    Ok(())
}

/// Columns and ids of rows that are not there, or belong to another organisation: one question per call.
async fn absent(
    tx: &ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    changes: &[(usize, Change)],
) -> StoreResult<BTreeSet<(String, String)>> {
    #[derive(QueryableByName)]
    struct Absent {
        #[diesel(sql_type = Text)]
        name: String,
        #[diesel(sql_type = Text)]
        id: String,
    }
    let mut asked: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, value) in changes.iter().flat_map(|(_, change)| &change.values) {
        if let (Some(_), Some(id)) = (noun.table.reference(name), value.as_str()) {
            asked.entry(name.as_str()).or_default().insert(id);
        }
    }
    let mut sql = Dynamic::default();
    for (name, ids) in asked {
        let Some(reference) = noun.table.reference(name).filter(|found| !prepare::open_target(&found.target))
        else {
            continue;
        };
        let (schema, table) = reference.target.split_once('.').unwrap_or(("", &reference.target));
        sql.push(if sql.is_empty() { "select " } else { " union all select " })
            .bind(Some(name.to_owned()), "text");
        let list = ids.into_iter().collect::<Vec<_>>().join(",");
        sql.push(" as name, x.id::text as id from unnest(").bind(Some(format!("{{{list}}}")), "uuid[]");
        sql.push(") x (id) where not exists (select from ").name(schema).push(".").name(table);
        sql.push(" t where t.")
            .name(&reference.target_column)
            .push(" = x.id and coalesce(to_jsonb(t) ->> 'organization_id', ");
        sql.bind(Some(scope.organization.to_string()), "text").push(") = ");
        sql.bind(Some(scope.organization.to_string()), "text").push(")");
    }
    if sql.is_empty() {
        return Ok(BTreeSet::new());
    }
    let found: Vec<Absent> = sql.load(&mut tx.conn()).await?;
    Ok(found.into_iter().map(|absent| (absent.name, absent.id)).collect())
}

/// Columns that only some of the rows have get their default in the others.
async fn insert(tx: &mut ActorTx<'_>, noun: &Noun, changes: &[(usize, Change)]) -> StoreResult<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let names: BTreeSet<&str> =
        changes.iter().flat_map(|(_, change)| change.values.keys().map(String::as_str)).collect();
    let everywhere = |name: &str| changes.iter().all(|(_, change)| change.values.contains_key(name));
    let columns = names.iter().map(|name| Quoted(name).to_string()).collect::<Vec<_>>().join(", ");
    let values = names
        .iter()
        .map(|name| expression(&noun.table, name, everywhere(name)))
        .collect::<Vec<_>>()
        .join(", ");
    let table = format!("{}.{}", Quoted(&noun.table.schema), Quoted(&noun.table.name));
    let rows: Value = changes.iter().map(|(_, change)| Value::Object(change.values.clone())).collect();
    let mut sql =
        Dynamic::new(&format!("insert into {table} ({columns}) select {values} from jsonb_array_elements("));
    sql.bind(Some(rows.to_string()), "jsonb");
    sql.push(&format!(
        ") with ordinality e (j, n), lateral jsonb_populate_record(null::{table}, e.j) r order by e.n"
    ));
    sql.execute(&mut tx.conn()).await?;
    Ok(())
}

fn expression(table: &Table, name: &str, everywhere: bool) -> String {
    let value = format!("r.{}", Quoted(name));
    if everywhere {
        return value;
    }
    let default = table.column(name).and_then(|column| column.default.as_deref()).unwrap_or("null");
    // The name is one of a column, so it holds no quote that would need doubling; it is doubled all the same.
    format!("case when e.j ? '{}' then {value} else {default} end", name.replace('\'', "''"))
}

/// Removes rows: into the trash where there is one, else for good. Returns the ids of those that went; rows that are not
/// there, that the one who asks may not remove, or that are in the trash already stay out.
///
/// # Errors
/// `Forbidden`; whatever the database refuses. Then nothing was removed.
pub async fn delete_many(
    tx: &mut ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    ids: &[Uuid],
) -> StoreResult<Vec<Uuid>> {
    #[derive(QueryableByName)]
    struct Gone {
        #[diesel(sql_type = SqlUuid)]
        id: Uuid,
    }
    scope.require(noun, Verb::Delete)?;
    let list = format!("{{{}}}", ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(","));
    let from = super::columns::from(noun);
    let mut sql = Dynamic::default();
    if noun.has_trash() {
        let now = value::now().as_str().map(str::to_owned);
        sql.push(&format!("update {from} set deleted_at = "))
            .bind(now, "timestamptz")
            .push(" where r.deleted_at is null and ");
    } else {
        sql.push(&format!("delete from {from} where "));
    }
    super::columns::within(&mut sql, noun, scope);
    sql.push(" and r.")
        .name(&noun.key)
        .push(" = any (")
        .bind(Some(list), "uuid[]")
        .push(") returning r.")
        .name(&noun.key);
    sql.push(" as id");
    let gone: Vec<Gone> = sql.load(&mut tx.conn()).await?;
    Ok(gone.into_iter().map(|gone| gone.id).collect())
}
