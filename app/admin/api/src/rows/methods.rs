//! Which methods an address takes. The description and the answers both go by this.

use crate::problem::Refusal;
use crate::room::{Address, Room};
use axum::extract::Path;
use engine::Noun;
use frame::TheEngine;
use http::Method;
use kernel::AppError;
use web::Cx;

/// A kind of address of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// All of its rows.
    List,
    /// One row.
    Row,
}

/// Methods of any address of a resource, in the order of `Allow`.
const ALL: [Method; 5] = [Method::GET, Method::HEAD, Method::POST, Method::PATCH, Method::DELETE];

/// Is there anybody for whom the address takes this method?
pub fn takes(noun: &Noun, place: Place, method: &Method) -> bool {
    let rights = &noun.table.rights;
    match (place, method) {
        (_, &Method::GET | &Method::HEAD) => true,
        (Place::List, &Method::POST) => rights.create.open && !noun.declared.no_create,
        (Place::Row, &Method::PATCH) => rights.update.open,
        (Place::Row, &Method::DELETE) => rights.delete.open,
        _ => false,
    }
}

/// 405 with what the address does take.
fn refusal(noun: &Noun, place: Place) -> Refusal {
    let names: Vec<&str> =
        ALL.iter().filter(|method| takes(noun, place, method)).map(Method::as_str).collect();
    Refusal::Method(names.join(", "))
}

impl Room {
    /// # Errors
    /// 405 where nobody does this.
    pub fn takes(&self, place: Place, method: &Method) -> Result<(), Refusal> {
        if takes(&self.noun, place, method) { Ok(()) } else { Err(refusal(&self.noun, place)) }
    }
}

/// Any other method at a list.
///
/// # Errors
/// 405; 404 where there is no such resource.
pub async fn not_list(cx: Cx, engine: TheEngine, Path(address): Path<Address>) -> Result<(), Refusal> {
    Err(refuse(&cx, &engine, &address, Place::List).await)
}

/// Any other method at a row.
///
/// # Errors
/// 405; 404 where there is no such resource.
pub async fn not_row(cx: Cx, engine: TheEngine, Path(address): Path<Address>) -> Result<(), Refusal> {
    Err(refuse(&cx, &engine, &address, Place::Row).await)
}

async fn refuse(cx: &Cx, engine: &TheEngine, address: &Address, place: Place) -> Refusal {
    match engine.registry(&cx.app.db).await {
        Ok(registry) => {
            address.noun(&registry).map_or_else(|| AppError::NotFound.into(), |noun| refusal(noun, place))
        }
        Err(error) => error.into(),
    }
}
