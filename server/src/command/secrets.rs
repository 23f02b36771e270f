//! `maison secrets`.

use crate::config::Options;
use anyhow::ensure;
use clap::Subcommand;
use db::{Db, secret};

/// What to do with stored secrets.
#[derive(Subcommand, Debug)]
pub enum What {
    /// Seal everything anew with the first of the encryption keys; afterwards the others may be forgotten
    Rotate,
}

/// Does it.
///
/// # Errors
/// A sentence if a secret does not open with any key, or the database is away.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let What::Rotate = what;
    let keys = options.encryption_keys()?;
    let db = Db::new(options.database()?)?;
    let all = secret::rotate(&db, &keys).await?;
    for column in &all {
        println!("{:>8} sealed anew, {} unreadable: {}", column.renewed, column.unreadable, column.column);
    }
    let unreadable: usize = all.iter().map(|column| column.unreadable).sum();
    ensure!(
        unreadable == 0,
        "{unreadable} secrets open with none of the keys. Add the key that sealed them and repeat."
    );
    println!("Every secret is under the first key.");
    Ok(())
}
