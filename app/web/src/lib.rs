//! How a page answers a request: who is asking, in which language, which form was sent, how the answer is rendered.
//!
//! Systems write handlers `async fn(cx: Cx, …) -> Answer` with this crate. It knows no table but sessions.

pub mod answer;
pub mod app;
pub mod cookies;
pub mod cx;
pub mod form;
pub mod session;
pub mod words;

pub use answer::{Answer, Failure};
pub use app::{App, Secret, Settings};
pub use cx::Cx;
pub use form::{Form, is_multipart};
