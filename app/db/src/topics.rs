//! Which of the live events a person may hear. A topic is `profile:{own id}`, `subsite:{id}`, or `organization:{id}` for
//! its members; what is told on it is `{event}:{id}`, so whoever hears it asks the database again, under their own rights.

use crate::schema::identity::organization_members;
use crate::schema::sites::subsites;
use crate::{ActorTx, StoreError, StoreResult};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashSet;
use uuid::Uuid;

/// Most topics that one listener may name.
pub const MOST: usize = 20;

/// Topics whose listener may hear them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics(HashSet<String>);

impl Topics {
    /// Checks every word against the listener's own profile and row-level security. `profile` alone means one's own.
    ///
    /// # Errors
    /// `NotFound` if a word is no topic, names what the listener cannot see, or there are more than [`MOST`].
    pub async fn allowed(tx: &ActorTx<'_>, words: &[String]) -> StoreResult<Self> {
        let mut topics = HashSet::new();
        let (mut wanted, mut organizations) = (HashSet::new(), HashSet::new());
        let id_of = |id: &str| id.parse::<Uuid>().map_err(|_| StoreError::NotFound);
        let own = tx.actor().profile().map(|profile| profile.to_string());
        for word in words {
            let (kind, id) = word.split_once(':').unwrap_or((word, ""));
            match (kind, &own) {
                ("profile", Some(own)) if id.is_empty() || id == own => {
                    topics.insert(format!("profile:{own}"))
                }
                ("subsite", _) => wanted.insert(id_of(id)?),
                ("organization", Some(_)) => organizations.insert(id_of(id)?),
                _ => return Err(StoreError::NotFound),
            };
        }
        if words.len() > MOST || words.is_empty() {
            return Err(StoreError::NotFound);
        }
        if !organizations.is_empty() {
            let member: Vec<Uuid> = organization_members::table
                .filter(organization_members::organization_id.eq_any(&organizations))
                .filter(organization_members::user_id.eq_any(tx.actor().user()))
                .select(organization_members::organization_id)
                .load(&mut tx.conn())
                .await?;
            if member.len() < organizations.len() {
                return Err(StoreError::NotFound);
            }
            topics.extend(member.iter().map(|id| format!("organization:{id}")));
        }
        if !wanted.is_empty() {
            let visible: Vec<Uuid> = subsites::table
                .filter(subsites::id.eq_any(&wanted))
                .select(subsites::id)
                .load(&mut tx.conn())
                .await?;
            if visible.len() < wanted.len() {
                return Err(StoreError::NotFound);
            }
            topics.extend(visible.iter().map(|id| format!("subsite:{id}")));
        }
        Ok(Self(topics))
    }

    /// Topic and event of a payload of [`crate::Channel::Live`], if it is for this listener.
    pub fn hear<'p>(&self, payload: &'p str) -> Option<(&'p str, &'p str)> {
        payload.split_once(' ').filter(|(topic, _)| self.0.contains(*topic))
    }
}
