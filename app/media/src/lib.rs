//! Media: files, what they mean, their copies, and how they are served.
//!
//! Other systems keep an asset's id in their rows and show its [`kernel::AssetRef`]; they never read rows of this one.

#[cfg(feature = "ssr")]
pub mod asset;
#[cfg(feature = "ssr")]
pub mod captions;
#[cfg(feature = "ssr")]
pub mod incoming;
#[cfg(feature = "ssr")]
pub mod moving;
#[cfg(feature = "ssr")]
pub mod reading;
#[cfg(feature = "ssr")]
pub mod resources;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
mod serve;
#[cfg(feature = "ssr")]
pub mod storage;
#[cfg(feature = "ssr")]
pub mod upload;
#[cfg(feature = "ssr")]
mod work;

#[cfg(feature = "ssr")]
pub use routes::routes;
#[cfg(feature = "ssr")]
pub use serve::{ALONE, knows, mark};
#[cfg(feature = "ssr")]
pub use storage::Storage;
#[cfg(feature = "ssr")]
pub use work::work;
