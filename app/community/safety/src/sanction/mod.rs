//! A sanction: what an organisation holds against a person, from a warning to a ban. The person reads it in plain words
//! below `/settings/standing` and may appeal once; moderators take it back early.

pub mod appeal;
pub mod lift;
pub mod model;
pub mod page;
pub mod store;
