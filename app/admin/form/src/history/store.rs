//! `admin.history`: entries of the audit log about one row, for people who may see the row.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use engine::Field;
use engine::registry::{Mode, Noun};
use frame::Desk;
use resource::Values;
use serde_json::Value;
use uuid::Uuid;

/// One change of a row.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Entry {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Timestamptz)]
    pub occurred_at: DateTime<Utc>,
    /// `insert`, `update` or `delete`.
    #[diesel(sql_type = Text)]
    pub action: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub actor: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    before: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    after: Option<String>,
}

const LIST: &str =
    "select h.id, h.occurred_at, h.action, p.display_name as actor, h.before::text, h.after::text
  from admin.history($1, $2, $3, $4) h left join identity.profiles p on p.user_id = h.actor_user_id
 order by h.occurred_at desc, h.id desc";

/// Entries of a row, the newest first, behind the entry `before`.
pub(super) async fn entries(
    tx: &ActorTx<'_>,
    noun: &Noun,
    id: Uuid,
    (before, most): (Option<Uuid>, i32),
) -> StoreResult<Vec<Entry>> {
    Ok(statement(LIST)
        .bind::<Text, _>(noun.name.as_str())
        .bind::<SqlUuid, _>(id)
        .bind::<Nullable<SqlUuid>, _>(before)
        .bind::<Integer, _>(most)
        .load(&mut tx.conn())
        .await?)
}

const ONE: &str =
    "select h.id, h.occurred_at, h.action, p.display_name as actor, h.before::text, h.after::text
  from admin.history($1, $2, null, 1000) h left join identity.profiles p on p.user_id = h.actor_user_id
 where h.id = $3";

/// One entry of a row.
pub(super) async fn entry(tx: &ActorTx<'_>, noun: &Noun, id: Uuid, entry: Uuid) -> StoreResult<Entry> {
    let one =
        statement(ONE).bind::<Text, _>(noun.name.as_str()).bind::<SqlUuid, _>(id).bind::<SqlUuid, _>(entry);
    Ok(one.get_result(&mut tx.conn()).await?)
}

impl Entry {
    /// The row as it was before.
    pub fn before(&self) -> Values {
        read(self.before.as_deref())
    }

    /// The row as it became; as it was last, where it was deleted.
    pub fn version(&self) -> Values {
        read(self.after.as_deref().or(self.before.as_deref()))
    }

    /// Message id of what was done.
    pub fn verb(&self) -> &'static str {
        let trashed = |values: &Values| values.get("deleted_at").is_some_and(|value| !value.is_null());
        match (self.action.as_str(), trashed(&self.before()), trashed(&self.version())) {
            ("insert", _, _) => "form-history-made",
            ("delete", _, _) => "form-history-removed",
            (_, false, true) => "form-history-trashed",
            (_, true, false) => "form-history-restored",
            _ => "form-history-changed",
        }
    }
}

fn read(text: Option<&str>) -> Values {
    match text.and_then(|text| serde_json::from_str(text).ok()) {
        Some(Value::Object(values)) => values,
        _ => Values::new(),
    }
}

/// Fields whose history the one who asks may see: what they see on the form, without what only counts.
pub(super) fn fields<'a>(desk: &Desk, noun: &'a Noun) -> Vec<&'a Field> {
    const QUIET: &[&str] = &["id", "organization_id", "created_at", "updated_at", "version", "deleted_at"];
    let seen = |field: &&Field| {
        field.mode != Mode::Inside
            && desk.scope.sees(field)
            && !QUIET.contains(&field.name.as_str())
            && !field.column.counter
    };
    noun.fields.iter().filter(seen).collect()
}
