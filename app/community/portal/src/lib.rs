//! What every part of the portal shares: the frames of its pages and of what people keep about themselves.

mod frame;
mod people;
mod settings;

pub use frame::portal_page;
pub use people::people;
pub use settings::settings_page;
