//! A file that is read in, what is known of it and what was decided.

use crate::target::guess::Mapped;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use engine::changeset::Fault;
use kernel::OrganizationId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A file that somebody reads in.
#[derive(Clone, Debug, QueryableByName)]
pub struct Import {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// The tenant.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: OrganizationId,
    /// Who reads it in.
    #[diesel(sql_type = SqlUuid)]
    pub user_id: Uuid,
    /// The table.
    #[diesel(sql_type = Text)]
    pub resource: String,
    /// What the file was called.
    #[diesel(sql_type = Text)]
    pub file_name: String,
    /// `csv`, `xlsx`, `jsonl`.
    #[diesel(sql_type = Text)]
    pub format: String,
    /// Where it is kept.
    #[diesel(sql_type = Text)]
    pub storage_key: String,
    /// Its columns.
    #[diesel(sql_type = Array<Text>)]
    pub columns: Vec<String>,
    /// Its delimiter.
    #[diesel(sql_type = Text)]
    pub delimiter: String,
    /// Its encoding.
    #[diesel(sql_type = Text)]
    pub encoding: String,
    /// What becomes of it.
    #[diesel(embed)]
    pub decided: Decided,
    /// What is known of the file, and what a trial said.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub report: Option<Json<Report>>,
    /// The change that came of it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub changeset_id: Option<Uuid>,
    /// When it arrived.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

impl Import {
    /// The report; an empty one where there is none yet.
    pub fn report(&self) -> Report {
        self.report.as_ref().map(|report| report.0.clone()).unwrap_or_default()
    }
}

/// What is known of a file, and what a trial said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Rows of the file.
    pub rows: i64,
    /// Which trial it is: one that was begun anew leaves the older one without a place to write to.
    pub trial: Option<Uuid>,
    /// Empty before a trial; `running`, `done`, `failed`.
    pub state: String,
    /// Rows that were tried.
    pub done: i64,
    /// Rows that would be added.
    pub create: i64,
    /// Rows that would be changed.
    pub update: i64,
    /// Rows that would be left alone.
    pub skip: i64,
    /// Rows with something wrong.
    pub fail: i64,
    /// The first of them.
    pub faults: Vec<Fault>,
    /// Why the trial could not be made.
    pub failure: String,
}

/// A mapping that is used again.
#[derive(Clone, Debug, QueryableByName)]
pub struct SavedMapping {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// What becomes of it.
    #[diesel(embed)]
    pub decided: Decided,
}

/// What a person decided on the mapping page.
#[derive(Clone, Debug, Default, PartialEq, Eq, QueryableByName)]
pub struct Decided {
    /// What becomes of the columns.
    #[diesel(sql_type = Jsonb)]
    pub mapping: Json<Vec<Mapped>>,
    /// Slots by which rows are found.
    #[diesel(sql_type = Array<Text>)]
    pub match_by: Vec<String>,
    /// What is done with rows that are found.
    #[diesel(sql_type = Text)]
    pub on_match: String,
}
