//! A wish says what reaches a person over which channel: per kind, everywhere or from one house, and when.

pub mod form;
pub mod hours;
pub mod model;
pub mod page;
pub mod store;
