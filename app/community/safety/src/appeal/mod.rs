//! The queue of appeals: somebody else than who gave a sanction decides, with words. Granting ends the sanction and
//! shows again what was hidden for it.

pub mod decide;
pub mod model;
pub mod page;
pub mod store;
