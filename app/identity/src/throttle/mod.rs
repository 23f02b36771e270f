//! How often one may try: per address and per network, with a delay that grows. Tries are counted whether or not an
//! account exists, so the answer tells nothing about who is here.

pub mod model;
pub mod store;

pub use model::Subject;
pub use store::{attempt_count, attempt_create, attempt_succeed};
