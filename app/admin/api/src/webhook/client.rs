//! What calls the endpoints: a guarded client and the keys that open their secrets.

use web::Settings;

/// Sends to endpoints; cheap to clone.
#[derive(Clone)]
pub struct Sender {
    pub(super) client: outbound::Client,
    /// Opens the secrets that sign.
    pub(super) keys: db::secret::Keys,
}

impl Sender {
    /// A sender by the operator's settings.
    pub fn new(settings: &Settings) -> Self {
        Self { client: outbound::Client::new(settings.call_loopback), keys: settings.encryption_keys.clone() }
    }
}
