//! `maison admin`.

use crate::config::Options;
use clap::Subcommand;

/// What to do for people who run the site.
#[derive(Subcommand, Debug)]
pub enum What {
    /// Make a person who can sign in and run everything; prints a link with which they set their password
    Create {
        /// Where mail reaches them
        #[arg(long, value_name = "ADDRESS")]
        email: String,
        /// The name everybody sees
        #[arg(long, value_name = "NAME")]
        name: String,
    },
}

/// Does it.
///
/// # Errors
/// If the database refuses.
pub async fn run(options: &Options, what: What) -> anyhow::Result<()> {
    let _ = (options, what);
    anyhow::bail!("not wired")
}
