//! The tables that hold personal data, read from the comments of the database.

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;
use std::collections::BTreeMap;

use crate::{ActorTx, StoreResult, statement};

/// One marked column.
#[derive(Clone, Debug, QueryableByName)]
pub struct Column {
    /// Quoted name of its table.
    #[diesel(sql_type = Text)]
    pub table: String,
    /// Quoted name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Postgres' name of the type.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// Not null.
    #[diesel(sql_type = Bool)]
    pub required: bool,
    /// SQL of the default; empty if there is none.
    #[diesel(sql_type = Text)]
    pub default_value: String,
    /// The table that a foreign key names; empty for data.
    #[diesel(sql_type = Text)]
    pub target: String,
    /// The table's comment says that erasure deletes the rows.
    #[diesel(sql_type = Bool)]
    pub deletes: bool,
    /// The table has a `uuid` column `id`.
    #[diesel(sql_type = Bool)]
    pub has_id: bool,
}

impl Column {
    /// Does this column say whom the row is about, rather than something about them?
    pub fn is_link(&self) -> bool {
        !self.target.is_empty()
    }

    /// Does it hold an address by which rows without a link are found?
    pub fn is_address(&self) -> bool {
        self.kind == "text" && ["email", "recipient"].contains(&self.name.as_str())
    }
}

/// Tables with at least one marked column: quoted name → marked columns.
pub type Catalogue = BTreeMap<String, Vec<Column>>;

/// Reads it.
///
/// # Errors
/// If the database is away.
pub async fn read(tx: &mut ActorTx<'_>) -> StoreResult<Catalogue> {
    let columns: Vec<Column> = statement(include_str!("columns.sql")).load(&mut tx.conn()).await?;
    let mut tables = Catalogue::new();
    for column in columns {
        tables.entry(column.table.clone()).or_default().push(column);
    }
    Ok(tables)
}
