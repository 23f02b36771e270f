//! What people say below a post or another subject, in threads, and how they react.
//! As the application role against a real Postgres.

#[path = "comment/place.rs"]
mod place;
#[path = "comment/policy.rs"]
mod policy;
#[path = "comment/reaction.rs"]
mod reaction;
#[path = "comment/remark.rs"]
mod remark;
#[path = "comment/thread.rs"]
mod thread;
