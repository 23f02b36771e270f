//! How the dashboard shows the tables of `marketing`: a file per group of nouns, in the order of the menu. What is sent
//! and when is decided by workers; here stands only how people look at it.

mod audience;
mod campaigns;
mod content;
mod flow_runs;
mod flows;
mod mailing_parts;
mod mailings;
mod preferences;
mod responses;
mod reviews;
mod rules;
mod senders;
mod traces;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        campaigns::all(),
        mailings::all(),
        content::all(),
        mailing_parts::all(),
        reviews::all(),
        audience::all(),
        preferences::all(),
        flows::all(),
        flow_runs::all(),
        responses::all(),
        traces::all(),
        senders::all(),
        rules::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
