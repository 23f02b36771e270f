//! Frames around pages: public, portal, dashboard, and one narrow column for short forms.
//!
//! Each holds the skip link, the landmarks, the message of the page before and `<main id="content">`.

mod dashboard;
mod focus;
mod parts;
mod portal;
mod public;

pub use dashboard::DashboardLayout;
pub use focus::FocusLayout;
pub use portal::PortalLayout;
pub use public::PublicLayout;
