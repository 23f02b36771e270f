//! Form controls. Each shows its label above, help below, and what is wrong with it, and tells assistive software so.
//!
//! They take what was typed as `value` and the sentence from [`kernel::FieldErrors`] as `error`, so that a refused
//! form is the same page again.

mod choice;
mod file;
mod frame;
mod special;
mod summary;
mod text;

pub use choice::{CheckField, Choice, RadioField, SelectField};
pub use file::ImageField;
pub use frame::{Frame, field_id};
pub use special::{DateTimeField, HiddenField, TagsField, tags};
pub use summary::{ErrorSummary, FormSection, error_summary};
pub use text::{TextArea, TextField};

#[cfg(test)]
mod tests;
