//! What search engines and other software read on a page: JSON-LD objects and language alternates.
//!
//! Every builder takes plain values and returns one finished JSON object, ready for `Page::json_ld`. Nothing here
//! knows a table or a request.

#[cfg(feature = "ssr")]
mod alternates;
#[cfg(feature = "ssr")]
mod thing;
#[cfg(feature = "ssr")]
mod works;

#[cfg(feature = "ssr")]
pub use alternates::alternates;
#[cfg(feature = "ssr")]
pub(crate) use thing::absolute;
#[cfg(feature = "ssr")]
pub use thing::{Thing, breadcrumbs, collection_page, music_group, organization, person, web_page, web_site};
#[cfg(feature = "ssr")]
pub use works::{AlbumFacts, ArticleFacts, BookFacts, EventFacts, ProductFacts, VideoFacts};
#[cfg(feature = "ssr")]
pub use works::{album, article, book, event, product, video};
