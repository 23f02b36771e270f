//! `maison`: the one binary.
use clap::Parser;
use std::path::PathBuf;
#[derive(Parser)]
enum Command {
    Serve {
        #[arg(long, env = "MAISON_APP_URL")]
        app_url: String,
        #[arg(long, env = "MAISON_SYSTEM_URL")]
        system_url: String,
        #[arg(long, env = "LEPTOS_SITE_ROOT", default_value = "target/site")]
        site_root: PathBuf,
    },
    Migrate {
        #[arg(long, env = "MAISON_OWNER_URL")]
        owner_url: String,
    },
    Schema {
        #[arg(long, env = "MAISON_OWNER_URL")]
        owner_url: String,
        #[arg(long)]
        into: PathBuf,
    },
}
#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_env_filter(tracing_subscriber::EnvFilter::from_default_env()).init();
    match Command::parse() {
        Command::Serve { app_url, system_url, site_root } => {
            let _ = any_spawner::Executor::init_tokio();
            let db = db::Db::new(db::DbConfig {
                app_url,
                system_url,
                replica_url: None,
                pool_size: 16,
                wait: std::time::Duration::from_secs(5),
            })?;
            let app = web::App::new(
                db,
                web::Settings {
                    origin: "http://127.0.0.1:3000".into(),
                    dev: true,
                    storage: ".data/storage".into(),
                    proxies: 0,
                },
            );
            let hash = std::fs::read_to_string(std::env::current_exe()?.with_file_name("hash.txt")).unwrap_or_default();
            let name = |key: &str, ext: &str| {
                let hash = hash.lines().find_map(|line| line.split_once(':').filter(|(k, _)| *k == key)).map(|(_, h)| h.trim());
                format!("/pkg/maison.{}{}{ext}", hash.unwrap_or_default(), if hash.is_some() { "." } else { "" })
            };
            ui::cx::set_assets(ui::cx::Assets { css: name("css", "css"), js: name("js", "js"), wasm: name("wasm", "wasm") });
            let router = app::router(app).fallback_service(tower_http::services::ServeDir::new(site_root));
            let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
            axum::serve(listener, router).await?;
        }
        Command::Migrate { owner_url } => println!("{:?}", db::migrate::migrate(&owner_url).await?),
        Command::Schema { owner_url, into } => {
            for (name, text) in db::print::schema_texts(&owner_url).await? {
                std::fs::write(into.join(format!("{name}.rs")), text)?;
            }
        }
    }
    Ok(())
}
