//! What people ask for about their data: rows of `identity.data_requests`, the proof of when it was asked and done.

pub mod store;
