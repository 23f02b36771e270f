//! Reads the catalogue.

use super::{Check, Column, Command, Kind, Reference, Refusals, Rights, Table, Unique};
use crate::check;
use crate::check::Rule;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Integer, Nullable, Text};
use std::collections::HashMap;
use std::sync::Arc;

#[derive(QueryableByName)]
struct TableRow {
    #[diesel(sql_type = Text)]
    schema: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    comment: String,
    #[diesel(sql_type = Bool)]
    audited: bool,
    #[diesel(sql_type = Array<Text>)]
    read_words: Vec<String>,
    #[diesel(sql_type = Array<Text>)]
    create_words: Vec<String>,
    #[diesel(sql_type = Array<Text>)]
    update_words: Vec<String>,
    #[diesel(sql_type = Array<Text>)]
    delete_words: Vec<String>,
    #[diesel(sql_type = Bool)]
    readable: bool,
    #[diesel(sql_type = Bool)]
    insertable: bool,
    #[diesel(sql_type = Bool)]
    updatable: bool,
    #[diesel(sql_type = Bool)]
    deletable: bool,
}

#[derive(QueryableByName)]
struct ColumnRow {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Integer)]
    scale: i32,
    #[diesel(sql_type = Bool)]
    required: bool,
    #[diesel(sql_type = Nullable<Text>)]
    default_value: Option<String>,
    #[diesel(sql_type = Bool)]
    generated: bool,
    #[diesel(sql_type = Text)]
    comment: String,
    #[diesel(sql_type = Bool)]
    selectable: bool,
    #[diesel(sql_type = Bool)]
    insertable: bool,
    #[diesel(sql_type = Bool)]
    updatable: bool,
    #[diesel(sql_type = Bool)]
    counter: bool,
    #[diesel(sql_type = Nullable<Text>)]
    steps: Option<String>,
    #[diesel(sql_type = Bool)]
    filled: bool,
}

#[derive(QueryableByName)]
struct ConstraintRow {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Array<Text>)]
    columns: Vec<String>,
    #[diesel(sql_type = Text)]
    definition: String,
    #[diesel(sql_type = Text)]
    target: String,
    #[diesel(sql_type = Array<Text>)]
    target_columns: Vec<String>,
    #[diesel(sql_type = Text)]
    on_delete: String,
}

#[derive(QueryableByName)]
struct OrderRow {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    first: String,
    #[diesel(sql_type = Nullable<Text>)]
    second: Option<String>,
}

/// Every table of ours, by full name.
///
/// # Errors
/// If the database is away or was never migrated.
pub async fn load(tx: &ActorTx<'_>) -> StoreResult<HashMap<String, Table>> {
    let tables: Vec<TableRow> = statement(include_str!("tables.sql")).load(&mut tx.conn()).await?;
    let columns: Vec<ColumnRow> = statement(include_str!("columns.sql")).load(&mut tx.conn()).await?;
    let constraints: Vec<ConstraintRow> =
        statement(include_str!("constraints.sql")).load(&mut tx.conn()).await?;
    let orders: Vec<OrderRow> = statement(include_str!("orders.sql")).load(&mut tx.conn()).await?;
    let refusals = Arc::new(Refusals::load(tx).await?);
    let mut all: HashMap<String, Table> = tables
        .into_iter()
        .map(|row| {
            let table = table(row, &refusals);
            (table.full_name(), table)
        })
        .collect();
    for row in columns {
        if let Some(table) = all.get_mut(&row.table) {
            table.columns.push(column(row));
        }
    }
    for row in constraints {
        if let Some(table) = all.get_mut(&row.table) {
            constrain(table, row);
        }
    }
    for row in orders {
        if let Some(table) = all.get_mut(&row.table) {
            put_in_order(table, row);
        }
    }
    Ok(all)
}

fn table(row: TableRow, refusals: &Arc<Refusals>) -> Table {
    let reading = row.read_words.clone();
    let rights = Rights {
        read: Command { open: row.readable, words: row.read_words },
        create: Command { open: row.insertable, words: own_words(row.create_words, &reading) },
        update: Command { open: row.updatable, words: own_words(row.update_words, &reading) },
        delete: Command { open: row.deletable, words: own_words(row.delete_words, &reading) },
    };
    Table {
        schema: row.schema,
        name: row.name,
        comment: row.comment,
        columns: Vec::new(),
        key: None,
        uniques: Vec::new(),
        orders: Vec::new(),
        references: Vec::new(),
        checks: Vec::new(),
        rights,
        audited: row.audited,
        refusals: Arc::clone(refusals),
    }
}

/// Policies that change rows also ask whether the row may be seen (`update and (read or own …)`). Words that only let
/// people see are not enough to change anything.
fn own_words(words: Vec<String>, reading: &[String]) -> Vec<String> {
    let only_sees = |word: &String| {
        reading.contains(word) && [".read", ".own", ".team"].iter().any(|end| word.ends_with(end))
    };
    let own: Vec<String> = words.iter().filter(|word| !only_sees(word)).cloned().collect();
    if own.is_empty() { words } else { own }
}

fn column(row: ColumnRow) -> Column {
    let steps = row.steps.unwrap_or_default();
    let steps = steps.split_whitespace().filter_map(|step| step.split_once('>'));
    Column {
        name: row.name,
        kind: Kind::parse(&row.kind, row.scale),
        required: row.required,
        default: row.default_value,
        generated: row.generated,
        counter: row.counter,
        filled: row.filled,
        comment: row.comment,
        selectable: row.selectable,
        insertable: row.insertable,
        updatable: row.updatable,
        steps: steps.map(|(from, to)| (from.to_owned(), to.to_owned())).collect(),
        values: Vec::new(),
    }
}

fn constrain(table: &mut Table, row: ConstraintRow) {
    match row.kind.as_str() {
        "p" => {
            let is_uuid = |name: &String| table.column(name).is_some_and(|column| column.kind == Kind::Uuid);
            table.key = match row.columns.as_slice() {
                columns if columns.iter().any(|name| name == "id") => Some("id".to_owned()),
                [only] if is_uuid(only) => Some(only.clone()),
                _ => None,
            }
            .filter(is_uuid);
            table.uniques.push(Unique { name: row.name, columns: row.columns, only: String::new() });
        }
        "u" => {
            table.uniques.push(Unique { name: row.name, columns: row.columns, only: row.definition });
        }
        "f" => table.references.extend(reference(row)),
        _ => {
            let rules = if row.kind == "c" { check::parse(&row.definition) } else { Vec::new() };
            allow(table, &rules);
            table.checks.push(Check { name: row.name, columns: row.columns, rules });
        }
    }
}

/// An index puts rows in order by its first column if it has those that are equal in it by their key.
fn put_in_order(table: &mut Table, row: OrderRow) {
    let by_key = table.key.is_some() && row.second == table.key;
    if by_key || table.key.as_ref() == Some(&row.first) {
        table.orders.push(row.first);
    }
}

/// Keys of several columns (a step and its version) say by one of them what the row points to: the one that names an id.
fn reference(row: ConstraintRow) -> Option<Reference> {
    let at = row.target_columns.iter().position(|name| name == "id").unwrap_or(0);
    let (column, target_column) = (row.columns.get(at)?.clone(), row.target_columns.get(at)?.clone());
    let (cascades, clears) = (row.on_delete == "c", row.on_delete == "n");
    Some(Reference { name: row.name, column, target: row.target, target_column, cascades, clears })
}

/// Value sets also stand at their column, for choices.
fn allow(table: &mut Table, rules: &[Rule]) {
    for rule in rules {
        if let Rule::OneOf { column, values } = rule
            && let Some(found) = table.columns.iter_mut().find(|have| have.name == *column)
            && found.values.is_empty()
        {
            found.values.clone_from(values);
        }
    }
}
