//! Values: from what people type or programs send to JSON that Postgres reads (`jsonb_populate_record`), and from rows to
//! words and inputs.

mod comparable;
mod form;
mod json;
mod moment;
mod money;
mod show;
mod telephone;

pub use comparable::comparable;
pub use form::{Typed, from_form};
pub use json::{from_json, same};
pub use moment::{local_input, read_moment};
pub use show::{input, now, show, show_computed, value_label};
