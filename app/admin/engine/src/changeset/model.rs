//! What there is to say of a change of many rows.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{FieldErrors, OrganizationId};
use resource::Values;
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A change of many rows.
#[derive(Clone, Debug, QueryableByName)]
pub struct Changeset {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// The tenant.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: OrganizationId,
    /// In whose name.
    #[diesel(sql_type = SqlUuid)]
    pub user_id: Uuid,
    /// The table.
    #[diesel(sql_type = Text)]
    pub resource: String,
    /// `bulk`, `import`, `undo`.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// What is done.
    #[diesel(sql_type = Jsonb)]
    pub what: Json<Value>,
    /// `waiting`, `running`, `done`, `failed`, `cancelled`, `undone`.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// Rows there are.
    #[diesel(sql_type = Integer)]
    pub total: i32,
    /// Rows that were added, changed or left alone.
    #[diesel(sql_type = Integer)]
    pub done: i32,
    /// Rows with something wrong.
    #[diesel(sql_type = Integer)]
    pub failed: i32,
    /// So far in the file.
    #[diesel(sql_type = BigInt)]
    pub position: i64,
    /// Why it could not go on.
    #[diesel(sql_type = Nullable<Text>)]
    pub failure: Option<String>,
    /// The change that this one takes back.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub undoes_id: Option<Uuid>,
    /// Until then it can be taken back.
    #[diesel(sql_type = Timestamptz)]
    pub undo_until: DateTime<Utc>,
}

impl Changeset {
    /// Is it at work, or will it be?
    pub fn is_open(&self) -> bool {
        matches!(self.state.as_str(), "waiting" | "running")
    }

    /// Can it be taken back?
    pub fn can_be_undone(&self) -> bool {
        matches!(self.state.as_str(), "done" | "failed" | "cancelled")
            && self.done > 0
            && self.undo_until > Utc::now()
    }
}

/// What is wrong with one row.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Fault {
    /// Number of the row; in a file, the names of the columns are row 1.
    pub row: i64,
    /// Sentences by field; the empty name is the whole row.
    pub errors: BTreeMap<String, String>,
}

/// What became of one row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Done {
    /// Number of the row.
    pub number: i64,
    /// `create`, `update`, `delete`, `skip`.
    pub verb: &'static str,
    /// The row of ours.
    pub entity: Option<Uuid>,
    /// The columns that changed, as they were.
    pub before: Option<Values>,
    /// The columns that changed, as they became.
    pub after: Option<Values>,
    /// What is wrong.
    pub problems: FieldErrors,
}

impl Done {
    /// A row that was refused.
    pub fn refused(number: i64, problems: FieldErrors) -> Self {
        Self { number, verb: "skip", problems, ..Self::default() }
    }
}

/// What a change did, some rows at a time.
#[derive(Clone, Debug, QueryableByName)]
pub struct Noted {
    /// Number of the row.
    #[diesel(sql_type = BigInt)]
    pub row_number: i64,
    /// The row of ours.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub entity_id: Option<Uuid>,
    /// `create`, `update`, `delete`, `restore`.
    #[diesel(sql_type = Text)]
    pub verb: String,
    /// The columns that changed, as they were; the whole row where it was deleted.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub before: Option<Json<Values>>,
    /// The columns that changed, as they became.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub after: Option<Json<Values>>,
}

/// How many rows met which fate.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct Count {
    /// `create`, `update`, `delete`, `skip`.
    #[diesel(sql_type = Text)]
    pub verb: String,
    /// Was something wrong?
    #[diesel(sql_type = Bool)]
    pub wrong: bool,
    /// Rows.
    #[diesel(sql_type = BigInt)]
    pub count: i64,
}
