//! What is thrown away every night: what cannot be undone any more, forgotten drafts, old news, the trash of last month.

use db::dynamic::Quoted;
use db::prelude::*;
use db::{Db, Dynamic};
use engine::scope::Verb;
use engine::{Engine, Noun};

/// What ends after a while, each with its time.
const ENDS: [&str; 6] = [
    "delete from admin.changesets where undo_until < now()",
    "delete from admin.drafts where updated_at < now() - interval '90 days'",
    "delete from admin.presences where seen_at < now() - interval '1 day'",
    "delete from admin.idempotency_keys where created_at < now() - interval '1 day'",
    "delete from admin.changes where happened_at < now() - interval '30 days'",
    "delete from admin.imports where changeset_id is null and updated_at < now() - interval '30 days'",
];
/// How long the trash keeps what is in it.
const TRASH: &str = "30 days";

/// Throws it away.
///
/// # Errors
/// If the database is away.
pub async fn clean(db: &Db, engine: &Engine) -> anyhow::Result<()> {
    for sql in ENDS {
        db.as_system("nightly clean-up of the dashboard", async |tx| {
            Ok(statement(sql).execute(&mut tx.conn()).await?)
        })
        .await?;
    }
    let registry = engine.registry(db).await?;
    for noun in registry.nouns().iter().filter(|noun| can_be_emptied(noun)) {
        empty(db, noun).await?;
    }
    Ok(())
}

/// The trash of an organisation's own things. People and organisations go by ways of their own.
fn can_be_emptied(noun: &Noun) -> bool {
    noun.has_trash() && noun.has_organization() && noun.command(Verb::Delete).open
}

/// `delete …` or `select …` of old rows, alias `r`. A row stays while others hang below it that are not in the trash: a
/// thread's first comment would take the answers with it.
fn old(noun: &Noun, verb: &str) -> String {
    let table = format!("{}.{}", Quoted(&noun.table.schema), Quoted(&noun.table.name));
    let key = Quoted(&noun.key);
    let mut sql = format!("{verb} from {table} r where r.deleted_at < now() - interval '{TRASH}'");
    for field in &noun.fields {
        let above = field.reference.as_ref().filter(|reference| reference.target == noun.name);
        if above.is_some() {
            let column = Quoted(&field.name);
            sql.push_str(&format!(
                " and not exists (select from {table} b where b.{column} = r.{key} and b.deleted_at is null)"
            ));
        }
    }
    sql
}

/// All at once; one by one where a foreign key of another table holds some of them, which must not keep the rest.
async fn empty(db: &Db, noun: &Noun) -> anyhow::Result<()> {
    let removed = db
        .as_system("emptying the trash", async |tx| {
            Ok(Dynamic::new(&old(noun, "delete")).execute(&mut tx.conn()).await?)
        })
        .await;
    match removed {
        Ok(_) => Ok(()),
        Err(StoreError::Constraint { .. }) => one_by_one(db, noun).await,
        Err(error) => Err(error.into()),
    }
}

async fn one_by_one(db: &Db, noun: &Noun) -> anyhow::Result<()> {
    #[derive(QueryableByName)]
    struct Old {
        #[diesel(sql_type = diesel::sql_types::Text)]
        id: String,
    }
    let key = Quoted(&noun.key);
    let select = format!("{} limit 10000", old(noun, &format!("select r.{key}::text as id")));
    let found: Vec<Old> = db
        .as_system("what lies in the trash", async |tx| {
            Ok(Dynamic::new(&select).load(&mut tx.conn()).await?)
        })
        .await?;
    for row in found {
        let removed = db
            .as_system("emptying the trash", async |tx| {
                let mut sql = Dynamic::new(&format!("{} and r.{key} = ", old(noun, "delete")));
                sql.bind(Some(row.id.clone()), "uuid");
                Ok(sql.execute(&mut tx.conn()).await?)
            })
            .await;
        match removed {
            Ok(_) | Err(StoreError::Constraint { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
