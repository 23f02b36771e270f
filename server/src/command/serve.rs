//! `maison serve`.

use crate::cache::{self, PageCache};
use crate::config::{Config, Options};
use crate::middleware::limits::Limits;
use crate::stack::{self, Parts};
use crate::statics::Statics;
use crate::{listen, metrics};
use anyhow::Context;
use db::{Channel, Db};
use std::path::Path;
use std::time::Duration;
use tokio::net::TcpListener;
use ui::cx::Assets;
use web::App;

/// Serves until the process is told to stop.
///
/// # Errors
/// A sentence about the setting or part of the machine that prevents it.
pub async fn run(options: &Options) -> anyhow::Result<()> {
    let config = options.serve()?;
    let db = Db::new(options.database()?)?;
    let _ = any_spawner::Executor::init_tokio();
    metrics::recorder();
    ui::cx::set_assets(assets(&config.site_root));
    let app = App::new(db, config.web.clone());
    // Reading what the database says of its tables takes a second or two: nobody shall wait for it.
    let known = app.db.clone();
    tokio::spawn(async move { admin::engine().registry(&known).await.map(drop) });
    let parts = parts(&config, app.clone()).await?;
    let listener = TcpListener::bind(config.address).await.with_context(|| {
        format!(
            "address (--address, MAISON_ADDRESS): {} cannot be opened; perhaps another program has it",
            config.address
        )
    })?;
    let (stop_work, work_stops) = tokio::sync::oneshot::channel::<()>();
    let work = config.workers.then(|| workers(&app, work_stops)).transpose()?;
    tracing::info!(address = %config.address, origin = %config.web.origin, files = parts.statics.count(), "serving");
    let live = app.db.live().clone();
    let stop = async move {
        listen::told_to_stop().await;
        // Event streams end, so that their connections can.
        live.close();
        let _ = stop_work.send(());
    };
    listen::serve(listener, stack::router(parts), stop, config.drain).await?;
    if let Some(work) = work {
        let _ = tokio::time::timeout(config.drain, work).await;
    }
    tracing::info!("stopped");
    Ok(())
}

/// The node's parts, and the tasks that look after them.
async fn parts(config: &Config, app: App) -> anyhow::Result<Parts> {
    let (root, dev) = (config.site_root.clone(), config.web.dev);
    let statics = tokio::task::spawn_blocking(move || Statics::load(&root, dev)).await?;
    let statics =
        statics.with_context(|| format!("site-root: {} cannot be read", config.site_root.display()))?;
    let cache = PageCache::new(app.clone(), config.cache_bytes);
    tokio::spawn(cache::follow(cache.clone(), app.db.live().subscribe(Channel::Cache)));
    let limits = Limits::new(dev);
    tokio::spawn(every_minute(limits.clone()));
    Ok(Parts { app, cache, statics, limits, metrics_token: config.metrics_token.clone() })
}

async fn every_minute(limits: Limits) {
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        limits.sweep();
        metrics::recorder().run_upkeep();
    }
}

/// Background jobs of every system.
fn workers(
    app: &App,
    stop: tokio::sync::oneshot::Receiver<()>,
) -> anyhow::Result<tokio::task::JoinHandle<()>> {
    let settings = identity::mail::MailSettings::from(&app.settings);
    let workers = db::jobs::Workers::new(app.db.clone())
        .housekeeping()?
        .upkeep()?
        .every("identity.clean", "17 4 * * *", async |db: Db| Ok(identity::clean(&db).await?))?
        .every("sites.recount", "43 4 * * *", async |db: Db| {
            Ok(sites::facet::store::facets_recount(&db).await?)
        })?
        .on(identity::mail::store::SEND, move |db: Db, payload: serde_json::Value| {
            let settings = settings.clone();
            async move { identity::mail::deliver(&db, &payload, &settings).await }
        });
    let workers = media::work(workers, &app.settings)?;
    let workers = transfer::workers(workers, &admin::engine(), app.settings.storage.clone())?;
    let workers = list::work(workers, &admin::engine())?;
    let workers = admin::webhooks(workers, &app.settings)?;
    let workers = community::work(workers, &app.settings)?;
    Ok(tokio::spawn(workers.run(async move {
        let _ = stop.await;
    })))
}

/// The addresses of the built files. cargo-leptos leaves their hashes beside the program.
fn assets(site_root: &Path) -> Assets {
    let beside =
        std::env::current_exe().map(|program| program.with_file_name("hash.txt")).unwrap_or_default();
    let hashes = std::fs::read_to_string(beside).unwrap_or_default();
    let name = |kind: &str| {
        let hash = hashes.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':')).map(str::trim);
        let hashed = hash.map(|hash| format!("/pkg/maison.{hash}.{kind}"));
        // A program that was built without its files keeps the plain names.
        hashed
            .filter(|path| site_root.join(path.trim_start_matches('/')).exists())
            .unwrap_or_else(|| format!("/pkg/maison.{kind}"))
    };
    let assets = Assets { css: name("css"), js: name("js"), wasm: name("wasm") };
    if !site_root.join(assets.css.trim_start_matches('/')).exists() {
        tracing::warn!(file = %assets.css, "the style sheet is not built; run `cargo leptos build`");
    }
    assets
}
