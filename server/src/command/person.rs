//! `maison person`.

use crate::config::Options;
use anyhow::{Context, ensure};
use clap::Subcommand;
use db::{Db, person};
use identity::second_factor::second_factor_reset;
use kernel::UserId;
use std::path::PathBuf;
use uuid::Uuid;

/// What to do with everything that is known about a person.
#[derive(Subcommand, Debug)]
pub enum What {
    /// Write everything that is stored about a person into a JSON file
    Export {
        /// Address or handle
        person: String,
        /// Where to write; must not exist yet
        #[arg(long, value_name = "FILE")]
        into: PathBuf,
    },
    /// For somebody who has lost telephone and recovery codes: take their second factors away and sign them out everywhere
    SecondFactorReset {
        /// Address or handle
        person: String,
        /// Say that this is meant, and that you know by another way that it is them who ask
        #[arg(long)]
        yes: bool,
    },
    /// Erase a person's data; what others wrote and what was paid stays
    Erase {
        /// Address or handle
        person: String,
        /// Leave the posts and comments that others can read, without the name
        #[arg(long)]
        keep_content: bool,
        /// Say that this is meant: it cannot be taken back
        #[arg(long)]
        yes: bool,
    },
}

/// Does it.
///
/// # Errors
/// A sentence if there is no such person, the file cannot be written or the database is away.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let db = Db::new(options.database()?)?;
    match what {
        What::Export { person: name, into } => {
            let found = find(&db, &name).await?;
            let data = person::export(&db, &found).await?;
            let rows: usize = data.values().filter_map(|rows| rows.as_array()).map(Vec::len).sum();
            let file = std::fs::File::create_new(&into)
                .with_context(|| format!("{} cannot be written", into.display()))?;
            serde_json::to_writer_pretty(file, &data)?;
            println!("{rows} rows of {} tables are in {}.", data.len(), into.display());
        }
        What::SecondFactorReset { person: name, yes } => {
            let found = find(&db, &name).await?;
            ensure!(
                yes,
                "Whoever asks for this may be a thief of the account. Make sure by another way than mail, then repeat it with --yes."
            );
            println!("{}", reset(&db, found.user, &options.origin()?).await?);
        }
        What::Erase { person: name, keep_content, yes } => {
            let found = find(&db, &name).await?;
            ensure!(
                yes,
                "This cannot be taken back. Repeat it with --yes; `maison person export` makes a copy first."
            );
            let content = if keep_content { person::Content::Keep } else { person::Content::Delete };
            let erased = person::erase(&db, &found, content).await.context("Nothing was erased")?;
            for (table, rows) in &erased {
                println!("{rows:>8} {table}");
            }
            println!("The person is erased.");
        }
    }
    Ok(())
}

/// What was taken away, in a sentence. The audit log keeps it, and a mail tells the person.
async fn reset(db: &Db, user: Uuid, origin: &str) -> anyhow::Result<String> {
    let done = db
        .as_system("second factors are taken away", async |tx| {
            second_factor_reset(tx, UserId(user), origin).await
        })
        .await
        .context("Nothing was taken away")?;
    let codes = if done.codes { "Codes are off" } else { "There were no codes" };
    Ok(format!("{codes}, {} passkeys are gone, {} sessions have ended.", done.passkeys, done.sessions))
}

async fn find(db: &Db, name: &str) -> anyhow::Result<person::Subject> {
    db.as_system("a person by name", async |tx| person::subject(tx, name).await)
        .await
        .context("There is no such person; give the address they sign in with, or their handle")
}
