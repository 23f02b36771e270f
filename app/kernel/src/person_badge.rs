//! A person as pages name them: face, name, pronouns, address. Systems exchange this, never rows of `identity`.

use crate::AssetRef;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A person with face and pronouns. Queries make it with `jsonb_build_object('id', …, 'name', …, 'handle', …,
/// 'pronouns', …, 'image', …)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonBadge {
    /// The profile.
    pub id: Uuid,
    /// The name everybody sees.
    pub name: String,
    /// Their address: `/people/{handle}`.
    pub handle: String,
    /// As they want to be spoken of.
    #[serde(default)]
    pub pronouns: Option<String>,
    /// Their picture.
    #[serde(default)]
    pub image: Option<AssetRef>,
}
