//! The first page: what is on, who is new, three strong pictures, which networks there are.

#[cfg(feature = "ssr")]
pub mod page;
