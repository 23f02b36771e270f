//! Who belongs to a house, and who walked for it.

mod model;
pub mod page;
mod store;

pub use model::{MemberQuery, MemberView, PastView};
pub use store::{LEADERS, member_list, past_list};
