//! The pages of imports: a file arrives ([`upload`]), its columns become fields ([`mapping`]), a trial and the import itself
//! say what they did ([`report`], [`progress`], [`faults`]). [`import`] decides which of these a page shows, [`act`] are the
//! buttons.

pub mod act;
mod alike;
pub mod faults;
pub mod import;
pub mod mapping;
pub mod progress;
pub mod report;
pub mod upload;

use crate::import::model::Import;
use crate::import::store::import_find;
use crate::import::worker::Tools;
use db::prelude::*;
use engine::registry::words;
use engine::scope::Verb;
use engine::{Engine, Noun};
use frame::{Desk, Place};
use kernel::AppError;
use std::sync::Arc;
use ui::prelude::NavLink;
use uuid::Uuid;
use web::{Cx, Failure};

/// Organisation, system, resource.
pub type At = (String, String, String);
/// The same and the import.
pub type AtOne = (String, String, String, String);

/// Somebody who may add rows of this kind.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn enter(cx: &Cx, engine: &Engine, at: &At) -> Result<(Desk, Arc<Noun>), Failure> {
    let (organization, system, resource) = at;
    let desk = frame::open(cx, engine, organization).await?;
    let noun = desk.noun(system, resource)?;
    if !desk.may(&noun, Verb::Create) {
        return Err(AppError::Forbidden.into());
    }
    Ok((desk, noun))
}

/// The same for one of their own imports.
///
/// # Errors
/// As [`enter`]; `NotFound` for imports of others.
pub async fn enter_one(cx: &Cx, engine: &Engine, at: AtOne) -> Result<(Desk, Arc<Noun>, Import), Failure> {
    let (organization, system, resource, id) = at;
    let (desk, noun) = enter(cx, engine, &(organization, system, resource)).await?;
    let id: Uuid = id.parse().map_err(|_| AppError::NotFound)?;
    let find = async |tx: &ActorTx<'_>| import_find(tx, desk.scope.organization, &noun.name, id).await;
    let import = cx.app.db.read_newest(cx.actor(), find).await?;
    Ok((desk, noun, import))
}

/// What pages work with.
pub fn tools(desk: &Desk) -> Tools {
    let app = &desk.cx.app;
    Tools { db: app.db.clone(), registry: desk.registry.clone(), root: app.settings.storage.clone() }
}

/// The address of the upload page.
pub fn base(desk: &Desk, noun: &Noun) -> String {
    format!("{}/import", desk.list_href(noun))
}

/// The address of an import.
pub fn href(desk: &Desk, noun: &Noun, id: Uuid) -> String {
    format!("{}/{id}", base(desk, noun))
}

/// Where the page stands.
fn place(desk: &Desk, noun: &Noun, title: String, import: Option<&Import>) -> Place {
    let locale = desk.cx.locale;
    let mut crumbs = vec![NavLink::new(words::sentence(&noun.many(locale)), desk.list_href(noun))];
    if import.is_some() {
        crumbs.push(NavLink::new(desk.cx.t("transfer-imports"), base(desk, noun)));
    }
    Place { title, system: noun.system.clone(), resource: noun.path.clone(), crumbs }
}
