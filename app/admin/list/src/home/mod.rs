//! Overviews: of an organisation, of a system; favourites and what was opened lately; search and palette.

pub mod attention;
pub mod kept;
pub mod palette;
pub mod search;
pub mod system;
pub mod welcome;
