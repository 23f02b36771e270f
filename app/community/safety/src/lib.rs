//! Reports, the moderators' queue, sanctions and appeals.
//!
//! Whoever sees something may report it; people with the word `community.moderate` decide; whom it concerns reads what
//! was decided and may appeal. The database holds the rules; these pages turn its refusals into sentences.

mod appeal;
mod case;
mod clock;
mod desk;
mod evidence;
mod log;
mod refusal;
mod report;
mod routes;
mod sanction;
mod sql;
mod subject;
pub mod word;

pub use routes::routes;
