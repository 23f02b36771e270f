//! What somebody shows besides a password or a mail: a six-digit code of an application on their telephone, or one of ten
//! recovery codes for the day the telephone is lost. Who has turned codes on is asked for one at every sign-in by password
//! or link; a session that has shown one says so in `second_factor_at`, and organisations may ask for it.

mod challenge;
pub mod code;
pub mod enter;
mod enter_page;
pub mod gate;
mod notice;
pub mod page;
pub mod prove;
mod prove_page;
mod qr;
pub mod recovery;
mod reset;
pub mod set_up;
mod set_up_page;
pub mod store;

pub use challenge::{Half, half_create, half_find};
pub use enter_page::{code_create, code_page};
pub use notice::{Notice, tell};
pub use prove_page::{prove_create, prove_page, way};
pub use reset::{Reset, second_factor_reset};
pub use set_up_page::{codes_confirm, codes_create, codes_page, off_create, recovery_create};
