//! The web application: every system's routes together, the home page and error pages.

pub mod error_page;
pub mod routes;

pub use routes::router;
