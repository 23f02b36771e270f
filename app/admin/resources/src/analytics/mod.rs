//! How the dashboard shows the tables of `analytics`: a file per group of nouns, in the order of the menu. Pages
//! of figures and charts are not here; these are the rows behind them.

mod ad_figures;
mod ads;
mod alerts;
mod attribution;
mod listening;
mod measuring;
mod mentions;
mod reports;
mod sharing;
mod traffic;
mod websites;
mod work;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        reports::all(),
        alerts::all(),
        sharing::all(),
        websites::all(),
        measuring::all(),
        traffic::all(),
        attribution::all(),
        ads::all(),
        ad_figures::all(),
        mentions::all(),
        listening::all(),
        work::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
