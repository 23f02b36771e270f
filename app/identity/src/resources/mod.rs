//! How the dashboard, exports and the API show the tables of this system, in the order of the menu.
//!
//! A noun's declarations stand in its folder (`member/resource.rs`). Here are those of tables without a folder. Inviting,
//! giving roles and naming the organisation have pages of their own below `/admin/{organization}/identity`.

mod access;
mod installation;
mod log;
mod own;

use crate::{invitation, member, organization, profile, role};
use resource::Resource;

/// In the order of the menu: people, the organisation, access, what happened, the installation.
pub fn all() -> Vec<Resource> {
    [
        member::resource::all(),
        invitation::resource::all(),
        profile::resource::all(),
        organization::resource::all(),
        role::resource::all(),
        access::all(),
        log::all(),
        installation::all(),
        own::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
