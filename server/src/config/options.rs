//! Every setting, once: its flag, its environment variable, its name in the file and its help.

use clap::{Args, ValueEnum};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::PathBuf;
use web::Secret;

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// One JSON object per line.
    #[default]
    Json,
    /// For people at a terminal.
    Pretty,
}

/// Settings. A flag wins over the environment, the environment over the file.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[command(next_help_heading = "Settings (flag over environment over file)")]
pub struct Options {
    /// TOML file with any of these settings; names as the flags without dashes in front: `app-url = "postgres://…"`
    #[arg(long, env = "MAISON_CONFIG", global = true, value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Database as maison_app, which serves requests under row-level security
    #[arg(long, env = "MAISON_APP_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub app_url: Option<Secret>,
    /// Database as maison_system, which runs workers and commands
    #[arg(long, env = "MAISON_SYSTEM_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub system_url: Option<Secret>,
    /// Database as maison_owner, which owns the tables; needed by migrate, schema and doctor only
    #[arg(long, env = "MAISON_OWNER_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub owner_url: Option<Secret>,
    /// Read-only replica as maison_app, if there is one
    #[arg(long, env = "DATABASE_REPLICA_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub replica_url: Option<Secret>,
    /// Most connections to the database per role [default: 16]
    #[arg(long, env = "MAISON_POOL_SIZE", global = true, value_name = "COUNT")]
    pub pool_size: Option<usize>,
    /// Where requests come in [default: 127.0.0.1:3000]
    #[arg(long, env = "MAISON_ADDRESS", global = true, value_name = "IP:PORT")]
    pub address: Option<SocketAddr>,
    /// How people reach the site, for links in mails and feeds; https:// also makes cookies secure [default: http://ADDRESS]
    #[arg(long, env = "MAISON_ORIGIN", global = true, value_name = "URL")]
    pub origin: Option<String>,
    /// How many reverse proxies stand in front; that many hops of X-Forwarded-For are believed [default: 0]
    #[arg(long, env = "MAISON_PROXIES", global = true, value_name = "COUNT")]
    pub proxies: Option<usize>,
    /// Folder with pkg/ and the static files [default: target/site]
    #[arg(long, env = "MAISON_SITE_ROOT", global = true, value_name = "FOLDER")]
    pub site_root: Option<PathBuf>,
    /// Folder for uploaded files [default: .data/storage]
    #[arg(long, env = "MAISON_STORAGE", global = true, value_name = "FOLDER")]
    pub storage: Option<PathBuf>,
    /// Largest video that people may send [default: 500]
    #[arg(long, env = "MAISON_VIDEO_MEGABYTES", global = true, value_name = "MEGABYTES")]
    pub video_megabytes: Option<u64>,
    /// Largest sound that people may send [default: 100]
    #[arg(long, env = "MAISON_AUDIO_MEGABYTES", global = true, value_name = "MEGABYTES")]
    pub audio_megabytes: Option<u64>,
    /// Largest document (PDF) that people may send [default: 25]
    #[arg(long, env = "MAISON_DOCUMENT_MEGABYTES", global = true, value_name = "MEGABYTES")]
    pub document_megabytes: Option<u64>,
    /// Mail server, such as smtps://user:password@mail.example; without one, mails stay in the outbox
    #[arg(long, env = "MAISON_SMTP_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<Secret>,
    /// Sender of mails; if it is not given: `Maison <maison@localhost>`
    #[arg(long, env = "MAISON_MAIL_FROM", global = true, value_name = "MAILBOX")]
    pub mail_from: Option<String>,
    /// Takes answers to mails, such as reply@maison.example, with what follows a plus; without one, mails cannot be answered
    #[arg(long, env = "MAISON_REPLY_ADDRESS", global = true, value_name = "ADDRESS")]
    pub reply_address: Option<String>,
    /// Lets a mail server hand in mails at /hooks/mail with `Authorization: Bearer TEXT`, at least 32 characters; without one, none may
    #[arg(long, env = "MAISON_MAIL_HOOK_SECRET", global = true, value_name = "TEXT", hide_env_values = true)]
    pub mail_hook_secret: Option<Secret>,
    /// At least 32 random characters that sign what leaves the server and comes back; required unless --dev
    #[arg(long, env = "MAISON_SECRET_KEY", global = true, value_name = "TEXT", hide_env_values = true)]
    pub secret_key: Option<Secret>,
    /// Keys for stored secrets: 32 random bytes in base64 each, separated by spaces; the first seals, all of them open
    #[arg(long, env = "MAISON_ENCRYPTION_KEYS", global = true, value_name = "KEYS", hide_env_values = true)]
    pub encryption_keys: Option<Secret>,
    /// Other sites whose scripts may use the API, separated by spaces, such as `https://app.example` [default: none]
    #[arg(long, env = "MAISON_API_ORIGINS", global = true, value_name = "URLS")]
    pub api_origins: Option<String>,
    /// Lets /metrics be read with `Authorization: Bearer TEXT`; without one, only from the machine itself
    #[arg(long, env = "MAISON_METRICS_TOKEN", global = true, value_name = "TEXT", hide_env_values = true)]
    pub metrics_token: Option<Secret>,
    /// Size of the visitors' page cache; 0 switches it off [default: 64]
    #[arg(long, env = "MAISON_CACHE_MEGABYTES", global = true, value_name = "MEGABYTES")]
    pub cache_megabytes: Option<u64>,
    /// Longest wait for open requests when the server stops [default: 20]
    #[arg(long, env = "MAISON_DRAIN_SECONDS", global = true, value_name = "SECONDS")]
    pub drain_seconds: Option<u64>,
    /// Run background jobs in this process, too [default: true]
    #[arg(long, env = "MAISON_WORKERS", global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    pub workers: Option<bool>,
    /// How log lines look [default: json, with --dev pretty]
    #[arg(long, env = "MAISON_LOG_FORMAT", global = true, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
    /// What is logged, such as `info` or `warn,server=debug` [default: info]
    #[arg(long, env = "MAISON_LOG", global = true, value_name = "FILTER")]
    pub log: Option<String>,
    /// Development: outbox, catalogue of the design system, people to sign in as; static files are read anew each time
    #[arg(long, env = "MAISON_DEV", global = true, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_parser = clap::builder::BoolishValueParser::new())]
    pub dev: Option<bool>,
}

impl Options {
    /// These, and where they are silent, `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            config: self.config,
            app_url: self.app_url.or(other.app_url),
            system_url: self.system_url.or(other.system_url),
            owner_url: self.owner_url.or(other.owner_url),
            replica_url: self.replica_url.or(other.replica_url),
            pool_size: self.pool_size.or(other.pool_size),
            address: self.address.or(other.address),
            origin: self.origin.or(other.origin),
            proxies: self.proxies.or(other.proxies),
            site_root: self.site_root.or(other.site_root),
            storage: self.storage.or(other.storage),
            video_megabytes: self.video_megabytes.or(other.video_megabytes),
            audio_megabytes: self.audio_megabytes.or(other.audio_megabytes),
            document_megabytes: self.document_megabytes.or(other.document_megabytes),
            smtp_url: self.smtp_url.or(other.smtp_url),
            mail_from: self.mail_from.or(other.mail_from),
            reply_address: self.reply_address.or(other.reply_address),
            mail_hook_secret: self.mail_hook_secret.or(other.mail_hook_secret),
            secret_key: self.secret_key.or(other.secret_key),
            encryption_keys: self.encryption_keys.or(other.encryption_keys),
            api_origins: self.api_origins.or(other.api_origins),
            metrics_token: self.metrics_token.or(other.metrics_token),
            cache_megabytes: self.cache_megabytes.or(other.cache_megabytes),
            drain_seconds: self.drain_seconds.or(other.drain_seconds),
            workers: self.workers.or(other.workers),
            log_format: self.log_format.or(other.log_format),
            log: self.log.or(other.log),
            dev: self.dev.or(other.dev),
        }
    }
}
