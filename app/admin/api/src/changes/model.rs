//! One change as it is read and told.

use chrono::{DateTime, SecondsFormat, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Text, Timestamptz, Uuid as SqlUuid};
use serde_json::{Value, json};
use uuid::Uuid;

/// What happened to a row.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Change {
    #[diesel(sql_type = Text)]
    pub cursor: String,
    #[diesel(sql_type = SqlUuid)]
    pub event_id: Uuid,
    #[diesel(sql_type = Text)]
    pub resource: String,
    #[diesel(sql_type = SqlUuid)]
    pub entity_id: Uuid,
    #[diesel(sql_type = Text)]
    pub verb: String,
    #[diesel(sql_type = Array<Text>)]
    pub fields: Vec<String>,
    #[diesel(sql_type = Timestamptz)]
    pub happened_at: DateTime<Utc>,
}

/// Where a reader would begin now.
#[derive(QueryableByName)]
pub(super) struct Place {
    #[diesel(sql_type = Text)]
    pub cursor: String,
    #[diesel(sql_type = Bool)]
    /// Is something held back behind it?
    pub held: bool,
}

impl Change {
    /// As programs get it.
    pub fn json(&self) -> Value {
        json!({
            "event_id": self.event_id,
            "type": format!("{}_{}", self.resource, self.verb),
            "resource": self.resource,
            "id": self.entity_id,
            "verb": self.verb,
            "fields": self.fields,
            "happened_at": self.happened_at.to_rfc3339_opts(SecondsFormat::Micros, true),
            "cursor": self.cursor,
        })
    }
}
