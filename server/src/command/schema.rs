//! `maison schema`.

use crate::config::Options;
use anyhow::Context;
use std::path::Path;

/// Writes one Rust file per Postgres schema.
///
/// # Errors
/// If the database cannot be read or a file not be written.
pub async fn run(options: &Options, into: &Path) -> anyhow::Result<()> {
    let texts = db::print::schema_texts(&options.owner_url()?)
        .await
        .context("The schema could not be read")?;
    for (name, text) in texts {
        let file = into.join(format!("{name}.rs"));
        std::fs::write(&file, text).with_context(|| format!("{} could not be written", file.display()))?;
    }
    Ok(())
}
