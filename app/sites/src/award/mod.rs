//! An award is a prize or an honour: its name, the year, who gave it.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
