//! What stands between the network and the application, one room per concern. [`crate::stack`] says in which order.

pub mod body;
pub mod canonical;
pub mod conditional;
pub mod csrf;
pub mod deadline;
pub mod limits;
pub mod observe;
pub mod peer;
pub mod security;
