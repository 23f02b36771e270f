//! The places that every page links to.

use ui::nav::{Destination, Place};

/// Every place, in the order in which they stand.
pub fn all() -> Vec<Destination> {
    let at = |place, key, icon, href| Destination { key, icon, href, place };
    vec![
        at(Place::Header, "nav-home", "house", "/"),
        at(Place::Header, "nav-networks", "layers", "/mega"),
        at(Place::Header, "nav-houses", "users", "/houses"),
        at(Place::Header, "nav-search", "search", "/search"),
        at(Place::Portal, "nav-feed", "newspaper", "/feed"),
        at(Place::Portal, "nav-houses", "users", "/houses"),
        at(Place::Portal, "nav-search", "search", "/search"),
        at(Place::Portal, "nav-notifications", "bell", "/notifications"),
        at(Place::Portal, "nav-profile", "circle-user", "/people/{handle}"),
        at(Place::Portal, "nav-gallery", "images", "/gallery"),
        at(Place::Portal, "nav-home", "house", "/"),
        at(Place::Portal, "nav-settings", "settings", "/settings"),
        at(Place::Work, "nav-desk", "layout-dashboard", "/admin/{organization}"),
        at(Place::Work, "nav-people", "users", "/admin/{organization}/identity/members"),
        at(Place::Work, "nav-pictures", "images", "/admin/{organization}/media/library"),
        at(Place::Work, "nav-moderation", "shield", "/moderation/{community}"),
        at(Place::Work, "nav-review", "inbox", "/review/{community}"),
        at(Place::Footer, "nav-networks", "layers", "/mega"),
    ]
}
