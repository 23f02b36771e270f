//! Everything that a page is built of: `use ui::prelude::*;`.

pub use crate::accent::Accent;
pub use crate::button::*;
pub use crate::form::*;
pub use crate::format;
pub use crate::icon::*;
pub use crate::layout::*;
pub use crate::nav::*;
pub use crate::{t, tr};
pub use crate::avatar::*;
pub use crate::badge::*;
pub use crate::card::*;
pub use crate::carousel::*;
pub use crate::chart::*;
pub use crate::dialog::*;
pub use crate::gallery::*;
pub use crate::menu::*;
pub use crate::pager::*;
pub use crate::picture::*;
pub use crate::progress::*;
pub use crate::state::*;
pub use crate::table::*;
pub use crate::tabs::*;
pub use crate::timeline::*;
pub use crate::combobox::island::*;
pub use crate::gallery::island::*;
pub use crate::markdown::island::*;
