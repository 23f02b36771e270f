//! Identity: people, how they sign in, what others see of them, and the organisations they belong to.
//!
//! Everything here is rendered on the server; nothing of it reaches the browser as code.

#[cfg(feature = "ssr")]
pub mod account;
#[cfg(feature = "ssr")]
mod challenge;
#[cfg(feature = "ssr")]
pub mod invitation;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod member;
#[cfg(feature = "ssr")]
mod narrow;
#[cfg(feature = "ssr")]
pub mod organization;
#[cfg(feature = "ssr")]
pub mod passkey;
#[cfg(feature = "ssr")]
pub mod password;
#[cfg(feature = "ssr")]
pub mod profile;
#[cfg(feature = "ssr")]
pub mod provider;
#[cfg(feature = "ssr")]
pub mod registration;
#[cfg(feature = "ssr")]
pub mod reset;
#[cfg(feature = "ssr")]
pub mod resources;
#[cfg(feature = "ssr")]
pub mod role;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
pub mod second_factor;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
pub mod settings;
#[cfg(feature = "ssr")]
pub mod sign_up_puzzle;
#[cfg(feature = "ssr")]
pub mod sign_up_rule;
#[cfg(feature = "ssr")]
pub mod throttle;
#[cfg(feature = "ssr")]
pub mod token;

#[cfg(feature = "ssr")]
pub use routes::{clean, routes};
