//! What every component may ask about the page it stands on: language, theme, who is signed in.
//!
//! Rendering is one synchronous call on one thread, so the answer lives in a thread-local for that long.

use kernel::Locale;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::OnceLock;

/// The page as its components see it.
#[derive(Clone, Debug, Default)]
pub struct UiCx {
    /// Language of the interface.
    pub locale: Locale,
    /// The person's choice; `System` leaves it to the browser.
    pub theme: Theme,
    /// Who is signed in.
    pub person: Option<Person>,
    /// Path and query of the request, for links that come back here.
    pub path: String,
    /// Allows inline scripts of this one response; cached pages have none.
    pub nonce: Option<String>,
    /// A message that the page before left behind.
    pub flash: Option<Flash>,
    /// `https://host` without a slash at its end, for addresses that leave the site.
    pub origin: String,
    /// Development: shows helpers that production must not have.
    pub dev: bool,
}

/// The signed-in person, as the navigation shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name everybody sees.
    pub display_name: String,
    /// Their address: `/people/{handle}`.
    pub handle: String,
    /// Slug of the first organisation in which they work; with one, they have a dashboard.
    pub works_in: Option<String>,
    /// Slug of the first organisation whose community they moderate.
    pub moderates: Option<String>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the browser says.
    #[default]
    System,
    /// Paper.
    Light,
    /// Ink.
    Dark,
}

impl Theme {
    /// The word in the cookie, in settings and in `<html data-theme>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads the word; anything else is `System`.
    pub fn parse(word: &str) -> Self {
        match word {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }
}

/// A message shown once, on the page after a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flash {
    /// Did it work?
    pub good: bool,
    /// Message id in the catalogue.
    pub key: String,
}

/// Addresses of the built style sheet and browser code, which carry their hash.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The browser code.
    pub js: String,
    /// The WebAssembly of the islands.
    pub wasm: String,
}

static ASSETS: OnceLock<Assets> = OnceLock::new();

/// Says once, at start, where the built files are.
pub fn set_assets(assets: Assets) {
    let _ = ASSETS.set(assets);
}

/// Where the built files are.
pub fn assets() -> &'static Assets {
    ASSETS.get_or_init(Assets::default)
}

thread_local! {
    static CURRENT: RefCell<Rc<UiCx>> = RefCell::new(Rc::default());
}

/// Runs `render` with this page around it.
pub fn scope<T>(cx: UiCx, render: impl FnOnce() -> T) -> T {
    struct Restore(Rc<UiCx>);
    impl Drop for Restore {
        fn drop(&mut self) {
            CURRENT.with_borrow_mut(|current| *current = Rc::clone(&self.0));
        }
    }
    let _restore = Restore(CURRENT.replace(Rc::new(cx)));
    render()
}

/// The page around this component; outside of one, the defaults.
pub fn current() -> Rc<UiCx> {
    CURRENT.with_borrow(Rc::clone)
}
