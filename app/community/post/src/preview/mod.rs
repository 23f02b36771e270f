//! What the page behind a post's first link says of itself. The server fetches it once, after the post is published; the
//! browsers of readers ask nobody but us.

mod find;
mod head;
mod line;
mod model;
mod page;
mod picture;
mod store;
mod view;
mod work;

pub use find::first;
pub use model::Link;
pub use page::picture as picture_show;
pub use store::{Change, change, follow, want};
pub use view::link_view;
pub use work::{FETCH, Wanted, fetch};
