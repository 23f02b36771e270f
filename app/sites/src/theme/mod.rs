//! A theme is how a site looks: one of four variants of the modules, and one accent colour.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
#[cfg(feature = "ssr")]
pub mod store;

kernel::text_enum! {
    /// A variant: the same modules, set differently.
    Variant {
        /// Editorial: large pictures, large type.
        Magazine = "magazine",
        /// Like a record: a field of colour, square pictures.
        Sleeve = "sleeve",
        /// Like a file of evidence: figures in monospace, stamps, rules.
        Casefile = "casefile",
        /// Like a product's log: compact, dated, versioned.
        Changelog = "changelog",
    }
}
