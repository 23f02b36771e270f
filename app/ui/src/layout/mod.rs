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

/// Classes of an enormous name: long ones get narrower letters, so that one word fits on a phone's line.
pub fn hero_class(name: &str) -> &'static str {
    let longest = name.split([' ', '-', '\u{a0}']).map(|word| word.chars().count()).max().unwrap_or_default();
    if longest > 13 || name.chars().count() > 34 { "hero-title hero-long" } else { "hero-title" }
}

#[cfg(test)]
mod tests {
    use super::hero_class;

    #[test]
    fn long_names_are_narrower() {
        assert_eq!(hero_class("Xiomara St. Laurent-Vandenberg"), "hero-title");
        assert_eq!(hero_class("Straßenkünstlerinnengenossenschaft"), "hero-title hero-long");
        assert_eq!(hero_class("بيت الفنون الحضرية والعروض الحيّة في الدار البيضاء"), "hero-title hero-long");
    }
}
