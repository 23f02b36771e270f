//! Tables of the workers, which people neither read nor write.

use resource::Resource;

/// None of them is shown.
pub fn all() -> Vec<Resource> {
    vec![
        Resource::hidden(
            "analytics.bot_signatures",
            "The lists of bots belong to the whole installation, and the application role cannot read them.",
        ),
        Resource::hidden(
            "analytics.rollup_days",
            "Which days must be rolled up again is the workers' own list; the application role cannot read it.",
        ),
        Resource::hidden(
            "analytics.visitor_salts",
            "The secret of a day must be read by nobody but the server that counts, and is gone after 48 hours.",
        ),
    ]
}
