//! What every page of the dashboard has around it: who works where ([`Desk`]), and the frame with systems at the side,
//! search at the top and the way back ([`page`]). Pages themselves live in `dashboard`, `form`, `transfer` and in systems.

mod desk;
mod layout;
mod nav;

pub use desk::{Desk, TheEngine, open};
pub use kernel::address::{encode, with_query};
pub use layout::{Place, page};
pub use nav::{Extra, set_extras};
