//! `maison schema`.

use crate::config::Options;
use anyhow::Context;
use clap::Args;
use std::path::{Path, PathBuf};

/// What to print, and where to.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct What {
    /// Folder for Diesel's declarations of the tables
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// Folder for ids and value sets
    #[arg(long, value_name = "FOLDER")]
    values: Option<PathBuf>,
    /// Folder for the pages and diagrams about all tables
    #[arg(long, value_name = "FOLDER")]
    docs: Option<PathBuf>,
}

/// Writes one Rust file per Postgres schema, ids and value sets, the page about all tables.
///
/// # Errors
/// If the database cannot be read or a file not be written.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let url = options.owner_url()?;
    if let Some(into) = what.into {
        let texts = db::print::schema_texts(&url).await.context("The schema could not be read")?;
        for (name, text) in texts {
            write(&into.join(name).join("src/lib.rs"), &text)?;
        }
    }
    if let Some(into) = what.values {
        let texts = db::print_values::value_texts(&url).await.context("The value sets could not be read")?;
        for (name, text) in texts {
            write(&into.join(format!("{name}.rs")), &text)?;
        }
    }
    if let Some(into) = what.docs {
        let texts = db::data_model::texts(&url).await.context("The schema could not be read")?;
        for (name, text) in texts {
            write(&into.join(name), &text)?;
        }
    }
    Ok(())
}

fn write(file: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("{} could not be made", folder.display()))?;
    }
    std::fs::write(file, text).with_context(|| format!("{} could not be written", file.display()))
}
