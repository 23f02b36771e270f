//! People in pictures: they are named by whoever put the picture here, asked, and answer for themselves alone.

pub mod ask;
pub mod page;
mod store;
