//! How the dashboard shows the tables of `production`: planning, the show, people, shoots and samples, guests, sponsors
//! and money. Order of the files is order of the menu.

mod availability;
mod budgets;
mod calls;
mod crew;
mod designers;
mod guests;
mod hours;
mod looks;
mod models;
mod planning;
mod runs;
mod samples;
mod shoots;
mod shows;
mod sponsors;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        planning::all(),
        calls::all(),
        runs::all(),
        shows::all(),
        looks::all(),
        models::all(),
        availability::all(),
        designers::all(),
        crew::all(),
        hours::all(),
        shoots::all(),
        samples::all(),
        guests::all(),
        sponsors::all(),
        budgets::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
