//! `maison doctor`.

use crate::config::Options;
use crate::doctor;
use std::process::ExitCode;

/// Prints one line per finding; the exit code says whether all is well.
///
/// # Errors
/// If a setting is wrong or missing.
pub async fn run(options: &Options) -> anyhow::Result<ExitCode> {
    let findings = doctor::examine(options).await?;
    for finding in &findings {
        println!("{finding}");
    }
    let wrong = findings.iter().filter(|finding| finding.is_wrong()).count();
    if wrong > 0 {
        println!("\n{wrong} of {} checks need attention.", findings.len());
        return Ok(ExitCode::FAILURE);
    }
    println!("\nAll {} checks are fine.", findings.len());
    Ok(ExitCode::SUCCESS)
}
