//! How the dashboard shows the tables of `channels`: a file per group of nouns, in the order of the menu. Talking to
//! networks, shops and receivers of webhooks is the workers' business.

mod accounts;
mod fediverse;
mod inbox;
mod post_parts;
mod posts;
mod shop_orders;
mod shop_products;
mod syncs;
mod webhooks;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        posts::all(),
        post_parts::all(),
        inbox::all(),
        shop_orders::all(),
        shop_products::all(),
        accounts::all(),
        fediverse::all(),
        syncs::all(),
        webhooks::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
