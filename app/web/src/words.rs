//! Field errors of stores carry message ids; here they become sentences in the reader's language.

use crate::{Cx, Failure};
use db::{StoreError, StoreResult};
use kernel::{AppError, FieldErrors};

/// Parts what was typed wrongly (shown beside the fields) from what failed.
///
/// # Errors
/// Everything but [`AppError::Invalid`].
pub fn refused<T>(result: StoreResult<T>) -> Result<Result<T, FieldErrors>, Failure> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(StoreError::App(AppError::Invalid(errors))) => Ok(Err(errors)),
        Err(error) => Err(error.into()),
    }
}

/// The sentences behind the message ids.
pub fn spoken(cx: &Cx, errors: &FieldErrors) -> FieldErrors {
    let mut sentences = FieldErrors::default();
    for (field, id) in errors.iter() {
        sentences.add(field, cx.t(id));
    }
    sentences
}

/// The sentence beside one field.
pub fn beside(errors: &FieldErrors, field: &str) -> Option<String> {
    errors.get(field).map(str::to_owned)
}

/// 422 for a form that is shown again, 200 for a fresh one.
pub fn status(errors: &FieldErrors) -> u16 {
    if errors.is_empty() { 200 } else { 422 }
}
