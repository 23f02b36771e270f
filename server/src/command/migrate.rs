//! `maison migrate`.

use crate::config::Options;
use anyhow::Context;

/// Runs what is pending and says what that was.
///
/// # Errors
/// If the database cannot be reached or a migration fails.
pub async fn run(options: &Options) -> anyhow::Result<()> {
    let ran =
        db::migrate::migrate(&options.owner_url()?).await.context("The database could not be migrated")?;
    match ran.len() {
        0 => println!("The database is up to date."),
        count => println!("{count} migrations ran: {}.", ran.join(", ")),
    }
    Ok(())
}
