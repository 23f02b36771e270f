//! One resource of one organisation, as the one who asks may see it.
//!
//! Which rows exist for them, the database says. Who has no word for a resource sees what is public of it, and of that
//! only what belongs on a page: no authors, addresses, notes.

use crate::caller::Caller;
use crate::problem::Refusal;
use chrono_tz::Tz;
use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::Text;
use engine::scope::{Verb, scope_find};
use engine::{Engine, Field, Mode, Noun, Registry, Scope};
use kernel::{Actor, AppError};
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::OnceCell;
use uuid::Uuid;
use web::Cx;

/// The parts of an address.
#[derive(Clone, Debug, Deserialize)]
pub struct Address {
    organization: String,
    system: String,
    resource: String,
    /// The row; text, so that what is no id is a row that does not exist.
    #[serde(default)]
    id: String,
    /// What is done with it.
    #[serde(default)]
    pub action: String,
}

/// Everything that a request to a resource needs.
#[derive(Clone)]
pub struct Room {
    /// The request.
    pub cx: Cx,
    /// Who asks.
    pub caller: Caller,
    /// Organisation and rights.
    pub scope: Arc<Scope>,
    /// Every resource.
    pub registry: Arc<Registry>,
    /// This one.
    pub noun: Arc<Noun>,
    /// The columns that they see; `None` for all.
    pub columns: Option<Vec<String>>,
}

impl Address {
    /// The row's id.
    ///
    /// # Errors
    /// `NotFound` for what is none.
    pub fn id(&self) -> Result<Uuid, Refusal> {
        self.id.parse().map_err(|_| AppError::NotFound.into())
    }

    /// The resource that it names.
    pub fn noun<'a>(&self, registry: &'a Registry) -> Option<&'a Arc<Noun>> {
        registry.find(&self.system, &self.resource)
    }

    /// The resource, for somebody who may see rows of it.
    ///
    /// # Errors
    /// `NotFound` where there is none; `Unauthenticated` or `Forbidden` where nothing of it is public.
    pub async fn enter(&self, cx: &Cx, engine: &Engine, caller: Caller) -> Result<Room, Refusal> {
        let (scope, registry) = organization(cx, engine, &caller, &self.organization).await?;
        let noun = Arc::clone(self.noun(&registry).ok_or(AppError::NotFound)?);
        let columns = columns(&cx.app.db, &caller, &scope, &noun).await?;
        Ok(Room { cx: cx.clone(), caller, scope: Arc::new(scope), registry, noun, columns })
    }
}

/// The organisation with this word in addresses, as the one who asks sees it.
///
/// # Errors
/// `NotFound`; `Forbidden` for a token of another organisation.
pub async fn organization(
    cx: &Cx,
    engine: &Engine,
    caller: &Caller,
    slug: &str,
) -> Result<(Scope, Arc<Registry>), Refusal> {
    let registry = engine.registry(&cx.app.db).await?;
    let (locale, zone): (_, Tz) = (caller.locale, caller.zone);
    let find = async |tx: &ActorTx<'_>| scope_find(tx, slug, locale, zone).await;
    let mut scope = cx.app.db.read(caller.actor, find).await?;
    if let Some(token) = &caller.token {
        if token.organization.as_deref() != Some(slug) {
            return Err(AppError::Forbidden.into());
        }
        scope.scopes = Some(token.scopes.clone());
    }
    Ok((scope, registry))
}

/// The columns that somebody sees of a resource; `None` for all.
///
/// # Errors
/// `Unauthenticated` or `Forbidden` where they may see no rows.
pub async fn columns(
    db: &Db,
    caller: &Caller,
    scope: &Scope,
    noun: &Noun,
) -> Result<Option<Vec<String>>, Refusal> {
    let may = scope.may_do(noun, Verb::Read);
    if may && scope.role.is_some() {
        return Ok(None);
    }
    // A token may do what it says; what everybody may see needs none.
    if caller.token.is_some() {
        return Err(AppError::Forbidden.into());
    }
    if !open(db).await?.contains(&noun.name) {
        let error = if caller.is_visitor() { AppError::Unauthenticated } else { AppError::Forbidden };
        return Err(error.into());
    }
    Ok(Some(noun.visible().filter(|field| is_public(field)).map(|field| field.name.clone()).collect()))
}

/// Words in names of columns that are nobody's business outside.
const QUIET: [&str; 16] = [
    "internal",
    "private",
    "note",
    "notes",
    "email",
    "phone",
    "ip",
    "token",
    "secret",
    "cost",
    "budget",
    "reason",
    "deleted",
    "moderation",
    "verification",
    "user",
];

fn is_public(field: &Field) -> bool {
    let person = field.reference.as_ref().is_some_and(|reference| reference.target == "identity.users");
    let quiet = field.name.split('_').any(|word| QUIET.contains(&word));
    field.mode != Mode::Inside
        && field.seen_with.is_none()
        && !field.is_author()
        && !person
        && !quiet
        && !field.column.comment.starts_with("kept by law:")
}

/// Tables of which somebody without any word may see rows. Every database has the same.
///
/// # Errors
/// If the database is away.
pub async fn open(db: &Db) -> StoreResult<&'static HashSet<String>> {
    #[derive(QueryableByName)]
    struct Name {
        #[diesel(sql_type = Text)]
        name: String,
    }
    static OPEN: OnceCell<HashSet<String>> = OnceCell::const_new();
    let load = async || {
        let read = async |tx: &ActorTx<'_>| {
            Ok(statement(include_str!("open.sql")).load::<Name>(&mut tx.conn()).await?)
        };
        let names = db.read(Actor::Visitor, read).await?;
        Ok(names.into_iter().map(|row| row.name).collect())
    };
    OPEN.get_or_try_init(load).await
}

impl Room {
    /// Does the one who asks see this column?
    pub fn sees(&self, name: &str) -> bool {
        self.columns.as_ref().is_none_or(|columns| columns.iter().any(|column| column == name))
    }

    /// `/api/v1/{organization}/{system}/{resource}`.
    pub fn path(&self) -> String {
        format!("/api/v1/{}/{}/{}", self.scope.slug, self.noun.system, self.noun.path)
    }

    /// # Errors
    /// `Unauthenticated` for visitors, who change nothing.
    pub fn known(&self) -> Result<(), Refusal> {
        if self.caller.is_visitor() { Err(AppError::Unauthenticated.into()) } else { Ok(()) }
    }
}
