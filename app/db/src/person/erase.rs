//! Takes a person out of the database: marked columns are blanked, rows of tables whose comment says so are deleted,
//! the audit log forgets the old values. What others wrote, what was paid and what must stay provable remains.

use super::catalogue::{self, Catalogue, Column};
use super::content::{self, Content};
use super::find::{Found, Subject};
use super::held::{Holder, holders, is_free};
use crate::{ActorTx, Db, StoreResult};
use diesel::sql_query;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many rows of which table were blanked or deleted.
pub type Erased = BTreeMap<String, usize>;

/// Erases in one transaction: all or nothing.
///
/// # Errors
/// If the database is away, or a row must stay as it is; then nothing has happened.
pub async fn erase(db: &Db, subject: &Subject, content: Content) -> StoreResult<Erased> {
    db.as_system("a person asks to be forgotten", async |tx| erase_within(tx, subject, content).await).await
}

/// As [`erase`], in a system transaction that does more.
///
/// # Errors
/// As [`erase`]; the transaction cannot go on then.
pub async fn erase_within(tx: &mut ActorTx<'_>, subject: &Subject, content: Content) -> StoreResult<Erased> {
    set_erasing(tx, "on").await?;
    let tables = catalogue::read(tx).await?;
    let mut found = Found::look(tx, &tables, subject).await?;
    leave(tx, subject).await?;
    let keys = content::keys(tx, subject).await?;
    content::part(tx, subject, content, &mut found).await?;
    forget_in_audit(tx, &tables, &found).await?;
    let mut erased = Erased::new();
    for (table, columns) in tables.iter().filter(|(_, columns)| !deletes(columns)) {
        if let Some(condition) = found.condition(table, columns, subject) {
            erased.insert(table.clone(), blank_rows(tx, table, columns, &condition).await?);
        }
    }
    delete_rows(tx, &tables, &found, subject, &mut erased).await?;
    content::close(tx, subject, keys).await?;
    close_account(tx, subject).await?;
    set_erasing(tx, "off").await?;
    erased.retain(|_, rows| *rows > 0);
    Ok(erased)
}

async fn set_erasing(tx: &mut ActorTx<'_>, word: &str) -> StoreResult<()> {
    sql_query("select set_config('maison.erasing', $1, true)")
        .bind::<Text, _>(word)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

async fn blank_rows(
    tx: &mut ActorTx<'_>,
    table: &str,
    columns: &[Column],
    condition: &str,
) -> StoreResult<usize> {
    let Some(values) = blanks(columns) else {
        return Ok(0);
    };
    let sql = format!("update {table} t set {values} where {condition}");
    Ok(sql_query(sql).execute(&mut tx.conn()).await?)
}

/// Deletes what a table's comment says, and blanks of it what others need.
async fn delete_rows(
    tx: &mut ActorTx<'_>,
    tables: &Catalogue,
    found: &Found,
    subject: &Subject,
    erased: &mut Erased,
) -> StoreResult<()> {
    let holders = holders(tx).await?;
    for table in children_first(tables, &holders) {
        let columns = tables.get(table).map(Vec::as_slice).unwrap_or_default();
        let Some(condition) = found.condition(table, columns, subject) else {
            continue;
        };
        let free = is_free(&holders, table);
        let only = free.as_ref().map(|free| format!(" and {free}")).unwrap_or_default();
        let sql = format!("delete from {table} t where ({condition}){only}");
        let mut rows = sql_query(sql).execute(&mut tx.conn()).await?;
        if free.is_some() {
            rows += blank_rows(tx, table, columns, &condition).await?;
        }
        erased.insert(table.clone(), rows);
    }
    Ok(())
}

fn deletes(columns: &[Column]) -> bool {
    columns.first().is_some_and(|column| column.deletes)
}

/// Tables whose rows go, those first that point to others.
fn children_first<'c>(tables: &'c Catalogue, holders: &[Holder]) -> Vec<&'c String> {
    let mut left: Vec<&String> =
        tables.iter().filter(|(_, columns)| deletes(columns)).map(|(table, _)| table).collect();
    let mut order = Vec::new();
    while !left.is_empty() {
        let pointed_at = |table: &String| {
            left.iter().any(|other| {
                *other != table
                    && (tables
                        .get(*other)
                        .is_some_and(|columns| columns.iter().any(|column| column.target == *table))
                        || holders.iter().any(|holder| holder.table == **other && holder.target == *table))
            })
        };
        let (free, rest): (Vec<&String>, Vec<&String>) =
            left.iter().copied().partition(|table| !pointed_at(table));
        // Tables that point to each other: the database decides.
        let (free, rest) = if free.is_empty() { (rest, Vec::new()) } else { (free, rest) };
        order.extend(free);
        left = rest;
    }
    order
}

/// `set` list that blanks every marked column; none if there is nothing but links.
fn blanks(columns: &[Column]) -> Option<String> {
    let data = columns.iter().filter(|column| !column.is_link());
    let all: Vec<String> = data.map(|column| format!("{} = {}", column.name, blank(column))).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

fn blank(column: &Column) -> String {
    let own = "'erased-' || left(replace(t.id::text, '-', ''), 24)";
    match (column.kind.as_str(), column.name.as_str()) {
        _ if !column.required => "null".to_owned(),
        ("text", "email" | "recipient") if column.has_id => format!("{own} || '@erased.invalid'"),
        ("text", "handle") => own.to_owned(),
        _ if !column.default_value.is_empty() => column.default_value.clone(),
        ("text", _) => "'erased'".to_owned(),
        ("jsonb", _) => "'{}'".to_owned(),
        ("inet", _) => "'0.0.0.0'".to_owned(),
        ("date", _) => "'0001-01-01'".to_owned(),
        ("timestamptz", _) => "now()".to_owned(),
        ("bool", _) => "false".to_owned(),
        ("int2" | "int4" | "int8" | "numeric" | "float8", _) => "0".to_owned(),
        (kind, _) if kind.starts_with('_') => "'{}'".to_owned(),
        _ => "''".to_owned(),
    }
}

/// The log keeps that something was changed, and forgets to what. It knows rows by their id, and rows of tables without
/// one (parts with the key of what they are a part of) by that key.
async fn forget_in_audit(tx: &mut ActorTx<'_>, tables: &Catalogue, found: &Found) -> StoreResult<()> {
    for (table, columns) in tables {
        let names: Vec<&str> =
            columns.iter().filter(|column| !column.is_link()).map(|column| column.name.as_str()).collect();
        if names.is_empty() {
            continue;
        }
        forget_rows(tx, table, &names, "entity_id::text", found.ids(table)).await?;
        forget_in_changes(tx, table, &names, found.ids(table)).await?;
        for link in columns.iter().filter(|column| column.is_link() && !column.has_id) {
            let key = format!("coalesce(before, after) ->> '{}'", link.name);
            forget_rows(tx, table, &names, &key, found.ids(&link.target)).await?;
        }
    }
    Ok(())
}

/// Changes of many rows keep what stood there, so that they can be taken back: they forget it, too.
async fn forget_in_changes(
    tx: &mut ActorTx<'_>,
    table: &str,
    names: &[&str],
    ids: Vec<Uuid>,
) -> StoreResult<()> {
    if ids.is_empty() {
        return Ok(());
    }
    sql_query(
        "update admin.changeset_rows r
            set before = r.before - $3::text[], after = r.after - $3::text[], problems = r.problems - $3::text[]
           from admin.changesets c
          where c.id = r.changeset_id and c.resource = $1 and r.entity_id = any ($2)",
    )
    .bind::<Text, _>(table)
    .bind::<Array<SqlUuid>, _>(ids)
    .bind::<Array<Text>, _>(names)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

async fn forget_rows(
    tx: &mut ActorTx<'_>,
    table: &str,
    names: &[&str],
    key: &str,
    ids: Vec<Uuid>,
) -> StoreResult<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    sql_query(format!(
        "update identity.audit_log set before = before - $3::text[], after = after - $3::text[]
          where entity_type = $1 and ({key}) = any ($2)"
    ))
    .bind::<Text, _>(table)
    .bind::<Array<Text>, _>(ids)
    .bind::<Array<Text>, _>(names)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

// Changes of who leads a house wait for each other, as they do on the house's own pages.
const LEADERS: &str = "select count(pg_advisory_xact_lock(hashtextextended('leaders of house ' || m.house_id, 0))) \
   from (select house_id from community.house_members where profile_id = $1 and left_at is null order by house_id) m";
const HOUSES: &str = "update community.house_members set left_at = greatest(now(), joined_at) where profile_id = $1 and left_at is null";
const TOLD: &str = "update community.notifications n set group_count = n.group_count - 1, \
        data = jsonb_set(n.data, '{actors}', (n.data -> 'actors') - $1::text), \
        actor_profile_id = case when n.actor_profile_id = $1 then ((n.data -> 'actors') - $1::text ->> 0)::uuid else n.actor_profile_id end \
      where n.group_count > 1 and n.data -> 'actors' ? $1::text";
const TOLD_ALONE: &str = "delete from community.notifications where actor_profile_id = $1";
// An organisation keeps an owner.
const ORGANIZATIONS: &str = "delete from identity.organization_members m where m.user_id = $1 and (m.role <> 'owner' \
  or exists (select from identity.organization_members o where o.organization_id = m.organization_id and o.role = 'owner' and o.id <> m.id))";

/// The person belongs nowhere any more, and nobody is told of what they did.
async fn leave(tx: &mut ActorTx<'_>, subject: &Subject) -> StoreResult<()> {
    for sql in [LEADERS, HOUSES, TOLD, TOLD_ALONE] {
        sql_query(sql).bind::<SqlUuid, _>(subject.profile).execute(&mut tx.conn()).await?;
    }
    sql_query(ORGANIZATIONS).bind::<SqlUuid, _>(subject.user).execute(&mut tx.conn()).await?;
    Ok(())
}

/// Nobody signs in any more, and the page of the person is gone.
async fn close_account(tx: &mut ActorTx<'_>, subject: &Subject) -> StoreResult<()> {
    for sql in [
        "update identity.users set hashed_password = null, email_verified = null, deleted_at = coalesce(deleted_at, now()) where id = $1",
        "update identity.profiles set status = 'inactive', visibility = 'private' where user_id = $1",
        "delete from identity.sessions where user_id = $1",
    ] {
        sql_query(sql).bind::<SqlUuid, _>(subject.user).execute(&mut tx.conn()).await?;
    }
    Ok(())
}
