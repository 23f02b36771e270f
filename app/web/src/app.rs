//! What every request shares.

use db::Db;
use std::path::PathBuf;
use std::sync::Arc;

/// Settings that pages need.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `https://host` without a slash at its end, for addresses in mails, feeds and canonical links.
    pub origin: String,
    /// Development helpers: outbox, catalogue, people to sign in as.
    pub dev: bool,
    /// Where uploaded bytes are kept.
    pub storage: PathBuf,
    /// How many proxies stand before the server; 0 takes the peer's address.
    pub proxies: usize,
}

/// The state of the router. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// The fields of [`App`].
pub struct Inner {
    /// The door to the data.
    pub db: Db,
    /// What the operator configured.
    pub settings: Settings,
}

impl App {
    /// The state of one server.
    pub fn new(db: Db, settings: Settings) -> Self {
        Self(Arc::new(Inner { db, settings }))
    }

    /// Are cookies sent over TLS only?
    pub fn secure(&self) -> bool {
        self.settings.origin.starts_with("https://")
    }
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
