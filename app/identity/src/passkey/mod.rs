//! Passkeys: keys in telephones, computers and sticks, with which somebody signs in without a password. Whoever has one has
//! shown two factors, the device and what opens it, so it counts as a second factor, too. The ceremony itself is the crate
//! `passkey`'s; here are its rows, its pages, and what it changes.

pub mod ceremony;
mod enter;
pub mod form;
mod manage;
mod page;
pub mod store;

pub use enter::{PasskeyDraft, answer_take, enter_begin, enter_create, prove_begin, prove_create};
pub use manage::{passkey_create, passkey_delete, passkey_make, passkey_rename};
pub use page::keys;

/// Are there passkeys at the address of this installation?
pub fn are_there(cx: &web::Cx) -> bool {
    ::passkey::Passkeys::at(&cx.app.settings.origin).is_ok_and(|site| site.is_some())
}
