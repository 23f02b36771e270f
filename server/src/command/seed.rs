//! `maison seed`.

use crate::config::Options;
use clap::Args;

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
}

/// Seeds.
///
/// # Errors
/// If the database refuses.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let _ = (options, what);
    anyhow::bail!("not wired")
}
