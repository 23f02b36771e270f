//! PDFs: how many pages there are, what they look like, and what they say.
//!
//! Whatever somebody sends is hostile, and PDF is too large a language to be read in our own process. So programs of poppler
//! (Debian: `poppler-utils`) read it: each call is a process of its own with nothing in its environment, that may write no
//! file, has little memory and time, and whose output is cut off where it becomes too long. When it is given up it is
//! killed. Whatever goes wrong in there, the worst that comes of it is a [`Refusal`].

mod draw;
mod look;
mod run;

pub use draw::{page, text};
pub use look::{Look, MOST_PAGES, begin, look};
pub use run::missing;

/// Why there is nothing to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The programs that read it are not on this machine.
    Missing,
    /// It opens with a password only, or says what may be done with it by one.
    Locked,
    /// It cannot be read, or not in the time and memory there is.
    Broken,
    /// More than [`MOST_PAGES`].
    TooManyPages,
}

impl Refusal {
    /// For log lines.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Missing => "the programs that read PDFs are missing",
            Self::Locked => "it is encrypted",
            Self::Broken => "it cannot be read",
            Self::TooManyPages => "it has too many pages",
        }
    }
}
