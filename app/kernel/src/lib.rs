//! Words that every room of Maison uses: typed ids, errors, money, slugs, cursors, languages and safe HTML.
//!
//! Nothing here knows about a database table, a page or a request.
//! The crate is compiled for the server (feature `ssr`) and for the browser (feature `hydrate`).

pub mod actor;
pub mod asset_ref;
pub mod cursor;
pub mod error;
pub mod ids;
pub mod locale;
pub mod money;
#[cfg(feature = "ssr")]
pub mod safe_html;
pub mod slug;
pub mod text_enum;
pub mod values;

pub use actor::Actor;
pub use asset_ref::AssetRef;
pub use cursor::Cursor;
pub use error::{AppError, AppResult, FieldErrors};
pub use ids::*;
pub use locale::Locale;
pub use money::Money;
#[cfg(feature = "ssr")]
pub use safe_html::{SafeHtml, plain_text};
pub use slug::Slug;
pub use uuid::{Error as UuidError, Uuid};
