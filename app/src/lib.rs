//! The web application: every system's routes together, the home page and error pages.

pub mod catalogue;
pub mod error_page;
pub mod live;
pub mod markdown;
pub mod places;
pub mod routes;

pub use routes::router;
