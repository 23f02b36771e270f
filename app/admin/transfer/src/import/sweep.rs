//! What is old is forgotten: files and imports after 30 days, and what would take a change back when it cannot be taken
//! back any more.

use super::worker::Tools;
use crate::file::keep;
use db::prelude::*;
use diesel::sql_types::Text;
use std::collections::HashSet;

/// Rows that are deleted in one transaction.
const IMPORTS: &str = "delete from admin.imports i where i.created_at < now() - interval '30 days'
   and not exists (select from admin.changesets c where c.id = i.changeset_id and c.state in ('waiting', 'running'))";
const ROWS: &str = "delete from admin.changeset_rows where id in (
   select r.id from admin.changeset_rows r join admin.changesets c on c.id = r.changeset_id
    where c.undo_until < now() and c.state not in ('waiting', 'running') limit 5000)";

/// Forgets it.
///
/// # Errors
/// If the database is away, or the folder of files cannot be read.
pub async fn sweep(tools: &Tools) -> anyhow::Result<()> {
    #[derive(QueryableByName)]
    struct Key {
        #[diesel(sql_type = Text)]
        storage_key: String,
    }
    let run = async |sql: &'static str| {
        tools
            .db
            .as_system("old imports are forgotten", async |tx| {
                Ok(statement(sql).execute(&mut tx.conn()).await?)
            })
            .await
    };
    run(IMPORTS).await?;
    while run(ROWS).await? == 5000 {}
    let known: Vec<Key> = tools
        .db
        .as_system("which files of imports are known", async |tx| {
            Ok(statement("select storage_key from admin.imports").load(&mut tx.conn()).await?)
        })
        .await?;
    let known: HashSet<String> = known.into_iter().map(|key| key.storage_key).collect();
    keep::sweep(&tools.root, &known).await?;
    Ok(())
}
