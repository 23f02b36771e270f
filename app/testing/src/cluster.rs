//! The test cluster (`MAISON_CLUSTER=test bin/db`) and the migrated template in it.

use anyhow::{Context, ensure};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;
use tokio::sync::OnceCell;

pub(crate) struct Urls {
    pub owner: String,
    pub app: String,
    pub system: String,
}

/// Starts the cluster if it does not run; once per process.
pub(crate) fn urls() -> anyhow::Result<&'static Urls> {
    static URLS: OnceLock<Result<Urls, String>> = OnceLock::new();
    URLS.get_or_init(|| find_urls().map_err(|error| format!("{error:#}")))
        .as_ref()
        .map_err(|error| anyhow::anyhow!("{error}"))
}

fn find_urls() -> anyhow::Result<Urls> {
    bin_db(&["start"])?;
    Ok(Urls {
        owner: bin_db(&["url", "owner"])?,
        app: bin_db(&["url", "app"])?,
        system: bin_db(&["url", "system"])?,
    })
}

fn bin_db(arguments: &[&str]) -> anyhow::Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // -o: the server that bin/db starts must not keep the lock.
    let output = Command::new("flock")
        .arg("-o")
        .arg(root.join(".data/test-cluster.lock"))
        .arg(root.join("bin/db"))
        .args(arguments)
        .env("MAISON_CLUSTER", "test")
        .output()
        .context("bin/db")?;
    ensure!(output.status.success(), "bin/db {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The same address with another database.
pub(crate) fn with_database(url: &str, name: &str) -> String {
    let (server, _) = url.rsplit_once('/').unwrap_or((url, ""));
    format!("{server}/{name}")
}

/// One template per shape of the database. `MAISON_TEST_TEMPLATE` names another database to copy instead, such as one
/// with migrations that are being written: the proofs then try those without a rebuild.
pub(crate) fn template_name() -> String {
    given_template().unwrap_or_else(|| format!("template_{}", db::migrate::fingerprint()))
}

fn given_template() -> Option<String> {
    std::env::var("MAISON_TEST_TEMPLATE").ok()
}

/// Makes the template if it is not there; processes queue on an advisory lock.
pub(crate) async fn template(urls: &Urls) -> anyhow::Result<()> {
    static MADE: OnceCell<()> = OnceCell::const_new();
    MADE.get_or_try_init(|| make_template(urls)).await.copied()
}

async fn make_template(urls: &Urls) -> anyhow::Result<()> {
    if given_template().is_some() {
        return Ok(());
    }
    let mut admin = AsyncPgConnection::establish(&urls.owner).await?;
    admin.batch_execute("select pg_advisory_lock(7246002)").await?;
    let name = template_name();
    sweep(&mut admin, &name).await?;
    if databases(&mut admin, &name).await?.is_empty() {
        let building = format!("{name}_building");
        admin.batch_execute(&format!("drop database if exists {building} with (force)")).await?;
        admin.batch_execute(&format!("create database {building}")).await?;
        db::migrate::migrate(&with_database(&urls.owner, &building)).await?;
        admin.batch_execute(&format!("alter database {building} rename to {name}")).await?;
    }
    admin.batch_execute("select pg_advisory_unlock(7246002)").await?;
    Ok(())
}

/// Drops what crashed runs left behind: databases without a connection, templates of other shapes.
async fn sweep(admin: &mut AsyncPgConnection, keep: &str) -> anyhow::Result<()> {
    for old in databases(admin, "template\\_%").await?.into_iter().filter(|name| name != keep) {
        admin.batch_execute(&format!("drop database if exists {old} with (force)")).await?;
    }
    Ok(())
}

#[derive(diesel::QueryableByName)]
struct Name {
    #[diesel(sql_type = diesel::sql_types::Text)]
    datname: String,
}

async fn databases(admin: &mut AsyncPgConnection, like: &str) -> anyhow::Result<Vec<String>> {
    let rows: Vec<Name> = diesel::sql_query("select datname::text from pg_database where datname like $1")
        .bind::<diesel::sql_types::Text, _>(like)
        .load(admin)
        .await?;
    Ok(rows.into_iter().map(|row| row.datname).collect())
}

pub(crate) fn drop_database(name: &str) -> Result<(), String> {
    let run = async {
        let mut admin = AsyncPgConnection::establish(&urls()?.owner).await?;
        admin.batch_execute(&format!("drop database if exists {name} with (force)")).await?;
        anyhow::Ok(())
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    runtime.block_on(run).map_err(|error| format!("{error:#}"))
}
