//! The demonstration: people, organisations, sites and pictures that a newcomer can walk through, and bulk data for
//! measuring. Content lives in `content/`, one file per subsite.

mod art;
mod build;
mod content;
mod crowd;
mod mark;
mod parts;
mod people;
mod pictures;
mod rows;
mod scale;
mod seed;
mod subsite;
mod systems;
mod words;

pub use crowd::crowd;
pub use people::PASSWORD;
pub use scale::scale;
pub use seed::seed;

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Subsites written; 0 when everything was there already.
    pub subsites: usize,
    /// Items of modules written.
    pub items: usize,
    /// Pictures made and stored.
    pub pictures: usize,
    /// Systems whose rows were written.
    pub systems: usize,
}
