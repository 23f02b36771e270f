//! Versions of a row: who changed what, the difference between two, going back to one.

mod compare;
mod diff;
mod list;
mod restore;
mod store;

pub use compare::compare;
pub use list::list;
pub use restore::restore;

use crate::page::One;
use engine::{Engine, Noun};
use frame::Desk;
use kernel::AppError;
use std::sync::Arc;
use uuid::Uuid;
use web::{Cx, Failure};

/// Opens the desk for a row whose changes are kept.
///
/// # Errors
/// As [`One::enter`]; `NotFound` for tables whose changes are not.
async fn enter(one: &One, cx: &Cx, engine: &Engine) -> Result<(Desk, Arc<Noun>, Uuid), Failure> {
    let (desk, noun, id) = one.enter(cx, engine).await?;
    if crate::action::has_history(&noun) { Ok((desk, noun, id)) } else { Err(AppError::NotFound.into()) }
}
