//! How Maison looks and speaks: theme, language, time zone; for visitors a cookie remembers. Also the frame of every
//! page below `/settings`.

pub mod page;
pub mod store;
