//! Rows on their way into tables. What is there already stays as it is.

use db::prelude::*;
use diesel::sql_types::Jsonb;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use uuid::Uuid;

/// The same id for the same words, always.
pub(crate) fn id(kind: &str, words: &str) -> Uuid {
    let hash = Sha256::digest(format!("maison demo\n{kind}\n{words}"));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.iter()).for_each(|(to, from)| *to = *from);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Rows by table, written in the order in which tables are named in [`TABLES`].
#[derive(Default)]
pub(crate) struct Rows(HashMap<&'static str, Vec<Value>>);

/// Every table of the demonstration, after those it refers to.
const TABLES: &[&str] = &[
    "identity.organizations",
    "identity.organization_members",
    "sites.themes",
    "sites.platform_types",
    "sites.platform_user_types",
    "sites.platform_project_types",
    "sites.platform_post_types",
    "sites.platform_article_types",
    "sites.platform_comment_context_types",
    "sites.platform_contribution_types",
    "sites.platform_type_modules",
    "sites.mega_sites",
    "sites.mega_site_pages",
    "sites.menus",
    "sites.subsites",
    "sites.mega_site_collections",
    "sites.mega_site_collection_items",
    "sites.subsite_roles",
    "sites.redirects",
    "sites.domains",
    "sites.social_links",
    "sites.sections",
    "sites.timeline_entries",
    "sites.awards",
    "sites.albums",
    "sites.books",
    "sites.video_features",
    "community.gallery_items",
    "events.events",
    "sites.merch",
    "sites.articles",
    "community.posts",
    "sites.bounties",
    "sites.forum_topics",
    "sites.connections",
    "sites.contributions",
    "community.comments",
];

impl Rows {
    /// Adds a row. All rows of a table name the same columns.
    pub(crate) fn push(&mut self, table: &'static str, row: Value) {
        self.0.entry(table).or_default().push(row);
    }

    /// Writes all of `tables` that have rows, and says how many rows were new, by table.
    pub(crate) async fn write(
        &self,
        tx: &mut ActorTx<'_>,
        tables: impl Fn(&str) -> bool,
    ) -> StoreResult<HashMap<&'static str, usize>> {
        let mut written = HashMap::new();
        for table in TABLES.iter().copied().filter(|table| tables(table)) {
            if let Some(rows) = self.0.get(table) {
                written.insert(table, insert(tx, table, rows).await?);
            }
        }
        Ok(written)
    }
}

async fn insert(tx: &mut ActorTx<'_>, table: &str, rows: &[Value]) -> StoreResult<usize> {
    let Some(Value::Object(first)) = rows.first() else {
        return Ok(0);
    };
    let columns = first.keys().map(|key| format!("\"{key}\"")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "insert into {table} ({columns}) select {columns} from jsonb_populate_recordset(null::{table}, $1) on conflict do nothing"
    );
    let written = diesel::sql_query(sql).bind::<Jsonb, _>(json!(rows)).execute(&mut tx.conn()).await;
    written.map_err(|error| match StoreError::from(error) {
        StoreError::Other(cause) => StoreError::Other(cause.context(format!("demonstration, {table}"))),
        StoreError::Constraint { name } => {
            StoreError::Other(anyhow::anyhow!("demonstration, {table}: constraint {name}"))
        }
        other => other,
    })
}
