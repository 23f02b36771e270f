//! The evidence page: what one person did in one organisation, as far as its moderators may see it, so that a decision
//! knows its context. What somebody shows to followers only stands here once somebody has reported it.

pub mod form;
pub mod model;
pub mod page;
pub mod store;
