//! What the three jobs have in common: whose they are, what they work with, how they end.

use super::model::Import;
use crate::file::{Format, keep, read::Source};
use chrono_tz::Tz;
use db::Db;
use db::prelude::*;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
use engine::scope::{Scope, scope_find};
use engine::{Engine, Noun, Registry};
use kernel::{Actor, Locale, OrganizationId, ProfileId, UserId};
use std::path::PathBuf;
use std::sync::Arc;
use uuid::Uuid;

/// Reads a file in.
pub const IMPORT: &str = "transfer.import";
/// Tries what reading it in would do.
pub const TRIAL: &str = "transfer.trial";
/// Takes an import back.
pub const UNDO: &str = "transfer.undo";

/// What jobs and pages work with.
#[derive(Clone)]
pub struct Tools {
    /// The door.
    pub db: Db,
    /// Every resource.
    pub registry: Arc<Registry>,
    /// Where files are kept.
    pub root: PathBuf,
}

/// Somebody in whose name a job works.
pub struct Person {
    /// As row-level security sees them.
    pub actor: Actor,
    /// Their organisation, language and clock.
    pub scope: Scope,
}

#[derive(QueryableByName)]
struct Who {
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = SqlUuid)]
    profile_id: ProfileId,
    #[diesel(sql_type = Nullable<Text>)]
    language: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    timezone: Option<String>,
}

impl Tools {
    /// From what a worker has.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn new(db: Db, engine: &Engine, root: PathBuf) -> StoreResult<Self> {
        let registry = engine.registry(&db).await?;
        Ok(Self { db, registry, root })
    }

    /// An import by its id, for a job that knows nothing else.
    ///
    /// # Errors
    /// `NotFound` for one that was forgotten meanwhile.
    pub async fn import(&self, id: Uuid) -> StoreResult<Import> {
        self.db
            .as_system("a job begins an import", async |tx| {
                Ok(statement("select * from admin.imports where id = $1")
                    .bind::<SqlUuid, _>(id)
                    .get_result(&mut tx.conn())
                    .await?)
            })
            .await
    }

    /// The person of a job, with the rights that they have now.
    ///
    /// # Errors
    /// `NotFound` where they are gone, `Denied` where they do not belong to the organisation any more.
    pub async fn person(&self, user: Uuid, organization: OrganizationId) -> StoreResult<Person> {
        let who: Who = self
            .db
            .as_system("in whose name a job works", async |tx| {
                Ok(statement(
                    "select o.slug::text as slug, p.id as profile_id, s.language, s.timezone
                       from identity.organizations o
                       join identity.profiles p on p.user_id = $1
                       left join identity.user_settings s on s.user_id = $1
                      where o.id = $2",
                )
                .bind::<SqlUuid, _>(user)
                .bind::<SqlUuid, _>(organization)
                .get_result(&mut tx.conn())
                .await?)
            })
            .await?;
        let actor = Actor::Person { user: UserId(user), profile: who.profile_id };
        let locale = who.language.as_deref().and_then(Locale::from_tag).unwrap_or_default();
        let zone: Tz = who.timezone.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC);
        let scope =
            self.db.read_newest(actor, async |tx| scope_find(tx, &who.slug, locale, zone).await).await?;
        if scope.role.is_none() { Err(StoreError::Denied) } else { Ok(Person { actor, scope }) }
    }

    /// The resource of an import.
    ///
    /// # Errors
    /// `NotFound` for tables that are no resource any more.
    pub fn noun(&self, name: &str) -> StoreResult<Arc<Noun>> {
        self.registry.noun(name).cloned().ok_or(StoreError::NotFound)
    }

    /// How the file of an import is read.
    pub fn source(&self, import: &Import) -> Source {
        let (encoding, delimiter) = match Format::parse(&import.format) {
            Some(Format::Csv) => (import.encoding.clone(), import.delimiter.chars().next().unwrap_or(',')),
            _ => ("utf-8".to_owned(), ','),
        };
        Source { path: keep::path(&self.root, &import.storage_key), encoding, delimiter }
    }
}

/// Will nobody try this job again?
pub(super) fn is_last() -> bool {
    db::jobs::current().is_none_or(|job| job.last_attempt)
}
