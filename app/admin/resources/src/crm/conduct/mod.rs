//! What actions and hooks of the CRM do beyond setting columns. How they are offered stands with their resources.

pub mod author;
pub mod deal;
pub mod follow;
pub mod lead;
pub mod meeting;

use db::StoreResult;
use kernel::AppError;

/// Was anything changed? If not, the sentence beside the field says what was missing.
fn changed(rows: usize, field: &str, sentence: &str) -> StoreResult<()> {
    if rows == 0 { Err(AppError::field(field, sentence).into()) } else { Ok(()) }
}
