//! Reports, the moderators' queue, sanctions and appeals.

mod routes;

pub use routes::routes;
