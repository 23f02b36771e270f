//! How the dashboard, imports, exports and the API show the tables of this system, in the order of the menu.
//!
//! A noun's declarations stand in its folder (`album/resource.rs`). Here are those of tables without a folder, and
//! what several nouns share. No queries: those stay with the nouns.

mod blueprint;
mod description;
mod evidence;
pub(crate) mod hooks;
mod kept;
pub(crate) mod publish;
mod review;
mod transfer;

use crate::{album, article, award, book, bounty, collection, connection, contribution, domain, forum};
use crate::{mega_site, merch, platform_type, redirect, section, subsite, theme, timeline, video};
use resource::Resource;

/// In the order of the menu: sites, their content, what waits for an answer, blueprints, addresses, archives.
pub fn all() -> Vec<Resource> {
    [sites(), content(), review(), blueprints(), addresses(), kept::all()].into_iter().flatten().collect()
}

fn sites() -> Vec<Resource> {
    [mega_site::resource::all(), subsite::resource::all(), collection::resource::all()]
        .into_iter()
        .flatten()
        .collect()
}

fn content() -> Vec<Resource> {
    [
        section::resource::all(),
        article::resource::all(),
        album::resource::all(),
        video::resource::all(),
        timeline::resource::all(),
        award::resource::all(),
        book::resource::all(),
        merch::resource::all(),
        bounty::resource::all(),
        forum::resource::all(),
        connection::resource::all(),
        evidence::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn review() -> Vec<Resource> {
    [contribution::resource::all(), review::all()].into_iter().flatten().collect()
}

fn blueprints() -> Vec<Resource> {
    [platform_type::resource::all(), theme::resource::all(), blueprint::all()].into_iter().flatten().collect()
}

fn addresses() -> Vec<Resource> {
    [domain::resource::all(), redirect::resource::all(), description::all(), transfer::all()]
        .into_iter()
        .flatten()
        .collect()
}
