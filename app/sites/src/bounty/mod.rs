//! A bounty is a reward for work or evidence: an amount, a state, a deadline.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
