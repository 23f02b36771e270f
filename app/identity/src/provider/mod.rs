//! Accounts elsewhere (OpenID Connect): an organisation's people sign in with the account that they have at its provider. The
//! protocol is the crate `provider`'s; here are the rows, the way there and back, whom it lets in, and the pages.
//!
//! An address that a provider claims never opens an account that is there. Accounts are connected while the person is signed
//! in, or made together with the person.

mod account;
mod arrive;
mod connect;
mod desk;
mod desk_page;
mod door;
mod login;
mod model;
mod store;
mod trip;

pub use account::connected;
pub use connect::{account_connect, account_delete};
pub use desk::{provider_test, providers, secret_update};
pub use door::{back, depart, doors};
pub use login::{LoginView, login_list, required_at};
pub use store::{Connectable, connectable_list};

pub(crate) use door::door_of;

/// The sealed secret's place.
pub const COLUMN: &str = "identity.sign_in_providers.client_secret_encrypted";

/// What calls providers.
fn client(cx: &web::Cx) -> outbound::Client {
    outbound::Client::new(cx.app.settings.call_loopback)
}
