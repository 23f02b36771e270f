//! `maison seed`.

use crate::config::Options;
use anyhow::Context;
use clap::Args;
use db::Db;

/// What to fill the database with.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub struct What {
    /// Three mega sites with their people and pictures; safe to repeat
    #[arg(long)]
    demo: bool,
    /// N × 10,000 more subsites with their parts
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100))]
    scale: Option<u32>,
    /// N × 100,000 people with what they write, read and buy
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100))]
    people: Option<u32>,
}

/// Seeds.
///
/// # Errors
/// If the database is away, holds people of its own, or the storage cannot be written.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let db = Db::new(options.database()?)?;
    if let Some(slices) = what.people {
        let made = demo::crowd(&db, slices).await.context("The database could not be seeded")?;
        println!("Written: {made} × 100,000 people.");
        return Ok(());
    }
    let done = match what.scale {
        Some(n) => demo::scale(&db, n).await,
        None => {
            let storage = media::Storage::local(options.storage());
            demo::seed(&db, &storage, &options.encryption_keys()?).await
        }
    };
    let done = done.context("The database could not be seeded")?;
    println!(
        "Written: {} subsites, {} items, {} pictures, the rows of {} systems.",
        done.subsites, done.items, done.pictures, done.systems
    );
    Ok(())
}
