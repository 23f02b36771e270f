//! What references point to: names of a whole piece of the file become ids by one question per column.

use super::batch::Work;
use super::item::Item;
use super::plan::Bound;
use crate::target::{self, parts};
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use engine::Noun;
use engine::record;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Turns the names in `items` into ids. What is not there, or there several times, is said beside the field.
///
/// # Errors
/// If the database is away.
pub async fn resolve(tx: &ActorTx<'_>, work: &Work, items: &mut [Item]) -> StoreResult<()> {
    for (place, column) in work.plan.columns.iter().enumerate() {
        let names: BTreeSet<String> = items
            .iter()
            .flat_map(|item| &item.names)
            .filter(|(at, _)| *at == place)
            .map(|(_, name)| name.clone())
            .collect();
        if names.is_empty() {
            continue;
        }
        let found = look_up(tx, work, column, names.into_iter().collect()).await?;
        for item in items.iter_mut() {
            settle(item, work, (place, column), &found);
        }
    }
    Ok(())
}

fn settle(
    item: &mut Item,
    work: &Work,
    (place, column): (usize, &Bound),
    found: &HashMap<String, Vec<Uuid>>,
) {
    let Some((_, name)) = item.names.iter().find(|(at, _)| *at == place) else { return };
    let slot = &column.slot;
    let say = |key: &str| {
        ui::i18n::message(
            work.scope.locale,
            key,
            &[("name", name.chars().take(100).collect::<String>().into())],
        )
    };
    match found.get(&name.to_lowercase()).map_or(&[][..], Vec::as_slice) {
        [id] => drop(item.values.insert(slot.name.clone(), Value::String(id.to_string()))),
        [] => item.errors.add(&slot.name, say("transfer-no-such")),
        _ => item.errors.add(&slot.name, say("transfer-several")),
    }
}

/// Ids by name in small letters. Where letters of another size make two of them, the one that is written so counts.
async fn look_up(
    tx: &ActorTx<'_>,
    work: &Work,
    column: &Bound,
    names: Vec<String>,
) -> StoreResult<HashMap<String, Vec<Uuid>>> {
    let Some(reference) = &column.slot.field.reference else { return Ok(HashMap::new()) };
    let mut found: HashMap<String, Vec<Uuid>> = HashMap::new();
    let pairs = match reference.target.as_str() {
        "identity.users" => people(tx, work, "p.user_id", &names).await?,
        "identity.profiles" => people(tx, work, "p.id", &names).await?,
        _ => match target::target(&work.registry, &column.slot.field) {
            Some(noun) => rows(tx, work, (noun, &column.by, &reference.target_column), names).await?,
            None => Vec::new(),
        },
    };
    for (name, id) in pairs {
        let ids = found.entry(name.to_lowercase()).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(found)
}

async fn rows(
    tx: &ActorTx<'_>,
    work: &Work,
    (noun, by, wanted): (&Noun, &str, &str),
    names: Vec<String>,
) -> StoreResult<Vec<(String, Uuid)>> {
    let part = parts(&work.registry, noun, &work.scope)
        .into_iter()
        .find(|part| by == format!("{}.{}", part.noun.table.name, part.column));
    // Rows that are known by a part of theirs have their id in it.
    let (noun, by, wanted) = match &part {
        Some(part) => (&*part.noun, part.column.as_str(), part.parent.as_str()),
        None => (noun, by, wanted),
    };
    let folds = noun.field(by).is_some_and(record::folds);
    let keys: Vec<Vec<String>> =
        names.into_iter().map(|name| vec![if folds { name.to_lowercase() } else { name }]).collect();
    let found = record::matches(tx, &work.registry, (noun, &work.scope), &[by.to_owned()], &keys).await?;
    let pair = |row: engine::Row| Some((row.text(by)?.to_owned(), row.text(wanted)?.parse().ok()?));
    Ok(found.into_iter().filter_map(pair).collect())
}

/// Members of the organisation by their handles, with or without an @ before them.
async fn people(
    tx: &ActorTx<'_>,
    work: &Work,
    id: &str,
    names: &[String],
) -> StoreResult<Vec<(String, Uuid)>> {
    #[derive(QueryableByName)]
    struct Person {
        #[diesel(sql_type = Text)]
        handle: String,
        #[diesel(sql_type = SqlUuid)]
        id: Uuid,
    }
    let handles: Value =
        names.iter().map(|name| Value::from(name.trim_start_matches('@').to_lowercase())).collect();
    let mut sql = Dynamic::new("select p.handle::text as handle, ");
    sql.push(id).push(" as id from identity.profiles p join identity.organization_members m on m.user_id = p.user_id where m.organization_id = ");
    sql.bind(Some(work.scope.organization.to_string()), "uuid");
    sql.push(" and p.handle = any (array(select v from jsonb_array_elements_text(")
        .bind(Some(handles.to_string()), "jsonb")
        .push(") v))");
    let found: Vec<Person> = sql.load(&mut tx.conn()).await?;
    // As the file writes them.
    let written = |person: &Person| {
        names
            .iter()
            .filter(|name| name.trim_start_matches('@').to_lowercase() == person.handle)
            .cloned()
            .collect::<Vec<_>>()
    };
    Ok(found
        .into_iter()
        .flat_map(|person| written(&person).into_iter().map(move |name| (name, person.id)))
        .collect())
}
