//! `maison`: the one binary.

use clap::Parser;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let line = server::command::Line::parse();
    match server::command::run(line).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("maison: {error:#}");
            ExitCode::FAILURE
        }
    }
}
