//! What the operator can ask for. Each command is a file.

mod admin;
mod doctor;
mod mail;
mod migrate;
mod person;
mod schema;
mod secrets;
mod seed;
mod serve;
mod sign_up_rule;

use crate::config::Options;
use crate::log;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The home of a creative scene: one binary, one Postgres.
#[derive(Parser, Debug)]
#[command(name = "maison", version, about, max_term_width = 110)]
pub struct Line {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    options: Options,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the site (and, unless --workers=false, run background jobs)
    Serve,
    /// Bring the database to the shape that this program knows; safe to repeat and to run on several machines at once
    Migrate,
    /// Fill the database with the demo, or with very many rows for tests of size
    Seed(seed::What),
    /// Look after people who run the site
    #[command(subcommand)]
    Admin(admin::What),
    /// Look after rules about who may join, by mail domain, address or network
    #[command(subcommand)]
    SignUpRule(sign_up_rule::What),
    /// Export or erase everything that is stored about a person, or take their second factors away
    #[command(subcommand)]
    Person(person::What),
    /// Take mails that people answer with, from a mail server
    #[command(subcommand)]
    Mail(mail::What),
    /// Look after stored secrets, such as tokens of connected services
    #[command(subcommand)]
    Secrets(secrets::What),
    /// Check database roles, row-level security, migrations, storage, mail, clock and built files
    Doctor,
    /// Print the database's tables as Rust or as a page to read (for developers)
    Schema(schema::What),
}

/// Does what the command line asks for.
///
/// # Errors
/// A sentence for the operator.
pub async fn run(line: Line) -> anyhow::Result<ExitCode> {
    // A mail server sends mails back to whoever wrote them for every failure but this one.
    let keeps_mails = matches!(line.command, Command::Mail(_));
    match act(line).await {
        Err(error) if keeps_mails => {
            eprintln!("maison: {error:#}");
            Ok(ExitCode::from(mail::TRY_AGAIN))
        }
        done => done,
    }
}

async fn act(line: Line) -> anyhow::Result<ExitCode> {
    let options = line.options.with_file()?;
    log::start(&options)?;
    match line.command {
        Command::Serve => serve::run(&options).await?,
        Command::Migrate => migrate::run(&options).await?,
        Command::Seed(what) => seed::run(&options, what).await?,
        Command::Admin(what) => admin::run(&options, what).await?,
        Command::SignUpRule(what) => sign_up_rule::run(&options, what).await?,
        Command::Person(what) => person::run(&options, what).await?,
        Command::Mail(what) => return mail::run(&options, what).await,
        Command::Secrets(what) => secrets::run(&options, what).await?,
        Command::Doctor => return doctor::run(&options).await,
        Command::Schema(what) => schema::run(&options, what).await?,
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound_and_every_part_of_it_has_help() {
        let command = Line::command();
        command.clone().debug_assert();
        for argument in command.get_arguments() {
            assert!(argument.get_help().is_some(), "{}", argument.get_id());
        }
        for inner in command.get_subcommands() {
            assert!(inner.get_about().is_some(), "{}", inner.get_name());
        }
    }

    #[test]
    fn flags_win_over_the_file() {
        let file = std::env::temp_dir().join(format!("maison-{}.toml", std::process::id()));
        std::fs::write(&file, "pool-size = 3\nproxies = 1").unwrap();
        let path = file.to_str().unwrap();
        let line = Line::parse_from(["maison", "serve", "--config", path, "--pool-size", "7"]);
        let options = line.options.with_file().unwrap();
        std::fs::remove_file(&file).unwrap();
        assert_eq!((options.pool_size, options.proxies), (Some(7), Some(1)));
    }
}
