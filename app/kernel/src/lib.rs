//! Words that every room of Maison uses: typed ids, errors, money, slugs, cursors, languages and safe HTML.
//!
//! Nothing here knows about a database table, a page or a request.
//! The crate is compiled for the server (feature `ssr`) and for the browser (feature `hydrate`).

pub mod actor;
pub mod address;
pub mod asset_ref;
pub mod cursor;
pub mod error;
pub mod locale;
pub mod money;
pub mod person_badge;
#[cfg(feature = "ssr")]
pub mod safe_html;
pub mod slug;
#[cfg(feature = "ssr")]
pub mod xml;

pub use ::values;
pub use actor::Actor;
pub use asset_ref::AssetRef;
pub use cursor::Cursor;
pub use error::{AppError, AppResult, FieldErrors};
pub use locale::Locale;
pub use money::Money;
pub use person_badge::PersonBadge;
#[cfg(feature = "ssr")]
pub use safe_html::{SafeHtml, plain_text};
pub use slug::Slug;
pub use values::identity::{OrganizationId, ProfileId, SessionId, UserId};
pub use values::jobs::JobId;
pub use values::media::{AssetId, FileId};
pub use values::sites::{MegaSiteId, PlatformTypeId, SubsiteId};
pub use values::{text_enum, typed_ids};
#[cfg(feature = "ssr")]
pub use xml::XmlText;
