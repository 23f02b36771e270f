//! Tables that triggers keep: nobody edits them, and what they hold is edited where it lives.

use resource::Resource;

/// Lists, counts and former addresses.
pub fn all() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "sites.listings",
            "Triggers keep it from published subsites and items, which people change where they live.",
        ),
        Resource::hidden(
            "sites.subsite_facets",
            "Triggers count it from the listings; explore pages show the numbers.",
        ),
        Resource::hidden(
            "sites.slug_history",
            "Triggers note former addresses when somebody changes one, and visitors are led on by them.",
        ),
    ]
}
