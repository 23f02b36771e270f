//! Everything that a page is built of: `use ui::prelude::*;`.

pub use crate::accent::Accent;
pub use crate::button::*;
pub use crate::form::*;
pub use crate::format;
pub use crate::icon::*;
pub use crate::layout::*;
pub use crate::nav::*;
pub use crate::{t, tr};
