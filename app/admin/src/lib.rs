//! The dashboard and the API over every table: declarations of all systems, one engine, and the routes of the crates below
//! this folder.
//!
//! | crate | what |
//! |---|---|
//! | `engine` | the catalogue, the registry, values, queries, and the one path by which rows are read and written |
//! | `resources` | declarations of systems that have no crate of their own yet |
//! | `frame` | who works where; the frame around pages |
//! | `list` | overviews, lists, views, search, changes of many rows |
//! | `form` | forms, drafts, conflicts, history, trash |
//! | `transfer` | imports and exports |
//! | `api` | `/api/v1`, its description, tokens, change feed, webhooks |

pub use api::webhook::workers as webhooks;

use axum::{Extension, Router};
use engine::Engine;
use frame::Extra;
use resource::Resource;
use std::sync::LazyLock;
use web::App;

/// Every declaration, in the order of the menu.
pub fn declarations() -> Vec<Resource> {
    let mut own = resources::all();
    // Sites come first, people last; what has no crate yet stands between.
    let mut all = sites::resources::all();
    all.extend(media::resources::all());
    all.append(&mut own);
    all.extend(identity::resources::all());
    all
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(declarations()));

/// The engine of this process. Every database it meets has the same shape.
pub fn engine() -> Engine {
    ENGINE.clone()
}

/// Pages of systems that are no resources and stand in their menus.
const EXTRAS: &[Extra] = &[
    Extra { system: "media", key: "media-title", path: "/media/library", word: "media.read" },
    Extra { system: "identity", key: "members-title", path: "/identity/members", word: "identity.read" },
    Extra { system: "identity", key: "tokens-title", path: "/identity/tokens", word: "identity.read" },
    Extra { system: "channels", key: "webhooks-title", path: "/channels/webhooks", word: "channels.read" },
    Extra {
        system: "identity",
        key: "invitations-title",
        path: "/identity/invitations",
        word: "identity.read",
    },
    Extra { system: "identity", key: "roles-title", path: "/identity/roles", word: "identity.read" },
    Extra { system: "identity", key: "providers-title", path: "/identity/sign-in", word: "identity.read" },
    Extra {
        system: "identity",
        key: "organization-title",
        path: "/identity/organization",
        word: "identity.read",
    },
];

/// Every address of the dashboard's resources and of the API.
pub fn routes() -> Router<App> {
    frame::set_extras(EXTRAS.to_vec());
    Router::new()
        .merge(list::routes())
        .merge(form::routes())
        .merge(transfer::routes())
        .merge(api::routes())
        .layer(Extension(engine()))
}
