//! A report: somebody says that something breaks the rules. They say it once per thing, see what became of it, and are
//! never named to whoever they report.

pub mod form;
pub mod model;
pub mod page;
pub mod store;
