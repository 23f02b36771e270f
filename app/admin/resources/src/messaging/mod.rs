//! How the dashboard shows the tables of `messaging`. A conversation belongs to those who take part: no owner of an
//! organisation reads along. Here stand the rooms that one is in oneself, bots, and what safety needs; the rest is said,
//! read and answered in the messages of the portal.

use resource::Resource;

mod bots;
mod conduct;
mod private;
mod rooms;
mod safety;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [rooms::all(), bots::all(), safety::all(), private::all()].into_iter().flatten().collect()
}
