//! What the operator decided: from flags, environment and a file to checked values.

mod check;
mod file;
mod options;

pub use options::{LogFormat, Options};

use db::DbConfig;
use db::secret::Keys;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use web::{Secret, Settings};

/// Everything `maison serve` needs, checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where requests come in.
    pub address: SocketAddr,
    /// Folder with `pkg/` and the static files.
    pub site_root: PathBuf,
    /// Who knows it may read `/metrics` from anywhere.
    pub metrics_token: Option<Secret>,
    /// Bytes that the visitors' page cache may hold; zero switches it off.
    pub cache_bytes: u64,
    /// Longest wait for open requests when the server stops.
    pub drain: Duration,
    /// Whether this process also runs background jobs.
    pub workers: bool,
    /// What pages need.
    pub web: Settings,
}

impl Options {
    /// These options, then those of the file they name.
    ///
    /// # Errors
    /// A sentence about the file if it cannot be read or understood.
    pub fn with_file(self) -> anyhow::Result<Self> {
        match self.config.clone() {
            Some(path) => Ok(self.or(file::read(&path)?)),
            None => Ok(self),
        }
    }

    /// The checked configuration of a server.
    ///
    /// # Errors
    /// A sentence that names the setting.
    pub fn serve(&self) -> anyhow::Result<Config> {
        let dev = self.dev.unwrap_or(false);
        let address = self.address()?;
        let site_root =
            || std::env::var_os("LEPTOS_SITE_ROOT").map_or_else(|| "target/site".into(), PathBuf::from);
        Ok(Config {
            address,
            site_root: self.site_root.clone().unwrap_or_else(site_root),
            metrics_token: self.metrics_token.clone(),
            cache_bytes: self.cache_megabytes.unwrap_or(64).saturating_mul(1 << 20),
            drain: Duration::from_secs(self.drain_seconds.unwrap_or(20)),
            workers: self.workers.unwrap_or(true),
            web: Settings {
                origin: self.origin()?,
                dev,
                storage: self.storage(),
                video_bytes: self.video_megabytes.unwrap_or(500).saturating_mul(1 << 20),
                audio_bytes: self.audio_megabytes.unwrap_or(100).saturating_mul(1 << 20),
                document_bytes: self.document_megabytes.unwrap_or(25).saturating_mul(1 << 20),
                proxies: self.proxies.unwrap_or(0),
                smtp_url: self.smtp_url.clone().map(check::smtp_url).transpose()?,
                mail_from: check::mail_from(self.mail_from.as_deref())?,
                reply_address: self.reply_address()?,
                mail_hook_secret: self.mail_hook_secret.clone().map(check::mail_hook_secret).transpose()?,
                secret_key: check::secret_key(self.secret_key.clone(), dev)?,
                encryption_keys: self.encryption_keys()?,
                api_origins: check::origins(self.api_origins.as_deref().unwrap_or_default())?,
                call_loopback: dev,
            },
        })
    }

    fn address(&self) -> anyhow::Result<SocketAddr> {
        match self.address {
            Some(address) => Ok(address),
            // What `cargo leptos watch` sets.
            None => {
                check::address(std::env::var("LEPTOS_SITE_ADDR").ok().as_deref().unwrap_or("127.0.0.1:3000"))
            }
        }
    }

    /// How people reach the site.
    ///
    /// # Errors
    /// A sentence that names the setting.
    pub fn origin(&self) -> anyhow::Result<String> {
        match &self.origin {
            Some(origin) => check::origin(origin),
            None => check::origin(&format!("http://{}", self.address()?)),
        }
    }

    /// Where answers to mails come in; none where mails cannot be answered.
    ///
    /// # Errors
    /// A sentence that names the setting.
    pub fn reply_address(&self) -> anyhow::Result<Option<String>> {
        check::reply_address(self.reply_address.as_deref().unwrap_or_default())
    }

    /// Keys for stored secrets.
    ///
    /// # Errors
    /// A sentence that names the setting.
    pub fn encryption_keys(&self) -> anyhow::Result<Keys> {
        check::encryption_keys(self.encryption_keys.as_ref(), self.dev.unwrap_or(false))
    }

    /// Folder for uploaded files.
    pub fn storage(&self) -> PathBuf {
        self.storage.clone().unwrap_or_else(|| ".data/storage".into())
    }

    /// Where the database is.
    ///
    /// # Errors
    /// A sentence that names the setting.
    pub fn database(&self) -> anyhow::Result<DbConfig> {
        let replica = self.replica_url.clone();
        Ok(DbConfig {
            app_url: check::database_url("app-url", self.app_url.clone())?,
            system_url: check::database_url("system-url", self.system_url.clone())?,
            replica_url: replica.map(|url| check::database_url("replica-url", Some(url))).transpose()?,
            pool_size: check::pool_size(self.pool_size.unwrap_or(16))?,
            wait: Duration::from_secs(5),
        })
    }

    /// The address of the owner of the tables.
    ///
    /// # Errors
    /// A sentence that names the setting.
    pub fn owner_url(&self) -> anyhow::Result<String> {
        check::database_url("owner-url", self.owner_url.clone())
    }
}
