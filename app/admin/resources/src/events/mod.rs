//! How the dashboard shows the tables of `events`.

mod balls;
mod books;
mod dates;
mod door;
mod guests;
mod judging;
mod members;
mod money;
mod offers;
mod orders;
mod programme;
mod questions;
mod sales;
mod seats;
mod tickets;
mod venues;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        programme::all(),
        dates::all(),
        guests::all(),
        orders::all(),
        tickets::all(),
        offers::all(),
        members::all(),
        sales::all(),
        questions::all(),
        door::all(),
        balls::all(),
        judging::all(),
        venues::all(),
        seats::all(),
        money::all(),
        books::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
