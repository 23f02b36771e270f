//! `maison`: the one binary.
use clap::Parser;
#[derive(Parser)]
enum Command {
    Migrate { #[arg(long, env = "MAISON_OWNER_URL")] owner_url: String },
    Schema { #[arg(long, env = "MAISON_OWNER_URL")] owner_url: String, #[arg(long)] into: std::path::PathBuf },
}
#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Migrate { owner_url } => println!("{:?}", db::migrate::migrate(&owner_url).await?),
        Command::Schema { owner_url, into } => {
            for (name, text) in db::print::schema_texts(&owner_url).await? {
                std::fs::write(into.join(format!("{name}.rs")), text)?;
            }
        }
    }
    Ok(())
}
