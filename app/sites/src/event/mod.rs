//! An event is something that happens at a place and a time; its clock is the venue's.

#[cfg(feature = "ssr")]
pub mod ics;
#[cfg(feature = "ssr")]
pub mod page;
