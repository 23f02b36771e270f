//! Signing in and out, by password or by a link in a mail, and the list of devices. The database keeps only hashes of
//! tokens; `web::session` finds the person behind a cookie.

pub mod action;
pub mod device;
pub mod list;
pub mod model;
pub mod page;
pub mod store;
