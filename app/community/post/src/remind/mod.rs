//! Being reminded of a post that one keeps: at a moment on one's own clocks, once. The database tells it
//! (`community.remind`).

mod moment;
pub mod page;
mod store;
mod view;

pub use view::{line, path};
