//! Push: what happened is shown on a person's devices, also while no page of ours is open (RFC 8030, 8291, 8292). No
//! relay is asked: each browser names the push service of its maker, which carries what only the browser can read.

pub mod due;
pub mod message;
pub mod model;
pub mod page;
pub mod send;
pub mod store;
pub mod vapid;
