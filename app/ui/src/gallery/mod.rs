//! Pictures in justified rows, and one at a time in a lightbox.
//!
//! Every picture has a dialog of its own and a link to it, so `:target` alone opens it, walks on and closes it. The
//! island turns the same dialogs into modal ones with keys, swipes and focus.

pub mod island;
#[cfg(feature = "ssr")]
mod view;

#[cfg(feature = "ssr")]
pub use view::*;
