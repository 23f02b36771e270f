//! Papers of a house: rules, songs, dress codes. For its members, whatever is public besides.

pub mod page;
mod store;
