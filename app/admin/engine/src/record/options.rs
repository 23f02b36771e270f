//! Rows to choose from, for pickers; and the titles of rows by their ids.

use super::columns;
use crate::query::{ListQuery, search_condition};
use crate::registry::Registry;
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
use std::collections::HashMap;
use uuid::Uuid;

/// A row to choose.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct Choice {
    /// What is kept.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What people read.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
}

/// Rows of the table `target` whose title contains `words`, or the newest; at most `most`. People are the members of the
/// organisation.
///
/// # Errors
/// `NotFound` for tables that are no resource.
pub async fn options(
    tx: &ActorTx<'_>,
    registry: &Registry,
    scope: &Scope,
    target: &str,
    words: &str,
) -> StoreResult<Vec<Choice>> {
    if let Some(sql) = people(target, scope, words) {
        return Ok(sql.load(&mut tx.conn()).await?);
    }
    let noun = registry.noun(target).ok_or(StoreError::NotFound)?;
    let mut sql = Dynamic::new("select r.");
    sql.name(&noun.key)
        .push(" as id, ")
        .push(&columns::title(registry, noun, "r", 0))
        .push(" as title from ");
    sql.push(&columns::from(noun)).push(" where ");
    super::list::matching(&mut sql, noun, scope, &ListQuery::default())?;
    if !words.trim().is_empty() {
        sql.push(" and ");
        if noun.search.is_empty() {
            let titled = format!("{}::text ilike ", columns::title(registry, noun, "r", 0));
            sql.push(&titled).bind(Some(format!("%{}%", words.trim())), "text");
        } else {
            sql.join(&search_condition(noun, scope, words, false));
        }
    }
    let direction = if noun.sort.down { "desc" } else { "asc" };
    sql.push(" order by r.").name(&noun.sort.field).push(&format!(" {direction} limit 20"));
    Ok(sql.load(&mut tx.conn()).await?)
}

fn people(target: &str, scope: &Scope, words: &str) -> Option<Dynamic> {
    let key = match target {
        "identity.users" => "p.user_id",
        "identity.profiles" => "p.id",
        _ => return None,
    };
    let mut sql = Dynamic::new("select ");
    sql.push(key).push(" as id, p.display_name as title from identity.profiles p join identity.organization_members m on m.user_id = p.user_id where m.organization_id = ");
    sql.bind(Some(scope.organization.to_string()), "uuid");
    sql.push(" and p.display_name ilike ").bind(Some(format!("%{}%", words.trim())), "text");
    sql.push(" order by p.display_name limit 20");
    Some(sql)
}

/// Titles of rows of the table `target`. What the one who asks may not see is left out.
///
/// # Errors
/// If the database is away.
pub async fn titles(
    tx: &ActorTx<'_>,
    registry: &Registry,
    scope: &Scope,
    target: &str,
    ids: &[Uuid],
) -> StoreResult<HashMap<Uuid, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let list = format!("{{{}}}", ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(","));
    let mut sql = Dynamic::new("select ");
    match target {
        "identity.users" => sql.push(
            "p.user_id as id, p.display_name as title from identity.profiles p where p.user_id = any (",
        ),
        "identity.profiles" => {
            sql.push("p.id, p.display_name as title from identity.profiles p where p.id = any (")
        }
        _ => {
            let Some(noun) = registry.noun(target) else { return Ok(HashMap::new()) };
            sql.push("r.").name(&noun.key).push(" as id, ").push(&columns::title(registry, noun, "r", 0));
            sql.push(" as title from ").push(&columns::from(noun)).push(" where ");
            columns::within(&mut sql, noun, scope);
            sql.push(" and r.").name(&noun.key).push(" = any (")
        }
    };
    sql.bind(Some(list), "uuid[]").push(")");
    let found: Vec<Choice> = sql.load(&mut tx.conn()).await?;
    Ok(found.into_iter().map(|choice| (choice.id, choice.title.unwrap_or_default())).collect())
}
