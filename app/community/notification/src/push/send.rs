//! One message to one device: words for its reader, encrypted, signed, sent, and what the push service said noted.

use super::due::Ring;
use super::message::{Message, message, sealed};
use super::model::DeviceRow;
use super::store::{COLUMN, Outcome, device_find, device_note};
use super::vapid::Vapid;
use crate::notice::store::notices_unread;
use chrono::Utc;
use db::Db;
use db::secret::Keys;
use http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use kernel::{Actor, ProfileId, UserId};
use url::Url;
use web::Secret;

/// So long a push service keeps a message for a device that is switched off, in seconds: a day.
const KEPT: &str = "86400";

/// Sends messages; cheap to clone.
#[derive(Clone)]
pub struct Pusher {
    origin: String,
    key: Secret,
    keys: Keys,
    vapid: Vapid,
    client: outbound::Client,
}

impl Pusher {
    /// By the operator's settings.
    ///
    /// # Errors
    /// None in practice.
    pub fn new(settings: &web::Settings) -> anyhow::Result<Self> {
        Ok(Self {
            origin: settings.origin.clone(),
            key: settings.secret_key.clone(),
            keys: settings.encryption_keys.clone(),
            vapid: Vapid::of(&settings.secret_key)?,
            client: outbound::Client::new(settings.call_loopback),
        })
    }
}

/// Handles a job `push.send`. What was read meanwhile, or cannot be seen by now, is not told; a device that is gone is
/// told nothing.
///
/// # Errors
/// If the database is away, or the push service is for now; the job is tried again then.
pub async fn push_send(db: &Db, pusher: &Pusher, ring: &Ring) -> anyhow::Result<()> {
    let found = db.as_system("a device", async |tx| device_find(tx, ring.device).await).await?;
    let Some(device) = found else { return Ok(()) };
    let actor = Actor::Person { user: UserId(device.user), profile: ProfileId(device.profile) };
    let notices = db.read_newest(actor, async |tx| notices_unread(tx, &ring.notices).await).await?;
    let Some(message) = message(&notices, &device, &pusher.key) else { return Ok(()) };
    let answer = match request(pusher, ring, &device, &message) {
        Ok((headers, body)) => {
            pusher.client.post(&device.endpoint, headers, body).await.map(|answer| answer.status)
        }
        // No message ever reaches it; it is counted like what a push service refuses.
        Err(error) => {
            tracing::warn!(device = %device.id, error = format!("{error:#}"), "no message for a device");
            Ok(0)
        }
    };
    let outcome = match answer {
        Ok(200..=299) => Outcome::Taken,
        Ok(404 | 410) => Outcome::Gone,
        _ => Outcome::Refused,
    };
    db.as_system("what a push service said", async |tx| device_note(tx, device.id, outcome).await).await?;
    match answer {
        Ok(429 | 500..=599) => anyhow::bail!("the push service has no time"),
        Err(reason) => anyhow::bail!("the push service cannot be reached: {reason}"),
        Ok(_) => Ok(()),
    }
}

fn request(
    pusher: &Pusher,
    ring: &Ring,
    device: &DeviceRow,
    message: &Message,
) -> anyhow::Result<(HeaderMap, Vec<u8>)> {
    let auth = pusher.keys.open(COLUMN, device.id, &device.auth)?;
    let body = sealed(message, &device.p256dh, &auth)?;
    let endpoint = Url::parse(&device.endpoint)?;
    let authorization = pusher.vapid.authorization(&endpoint, &pusher.origin, Utc::now());
    let headers = [
        (AUTHORIZATION, authorization.as_str()),
        (CONTENT_ENCODING, "aes128gcm"),
        (CONTENT_TYPE, "application/octet-stream"),
        (HeaderName::from_static("ttl"), KEPT),
        (HeaderName::from_static("urgency"), ring.urgency.word()),
        (HeaderName::from_static("topic"), message.tag.as_str()),
    ];
    let headers = headers.into_iter().map(|(name, value)| anyhow::Ok((name, HeaderValue::from_str(value)?)));
    Ok((headers.collect::<anyhow::Result<HeaderMap>>()?, body))
}
