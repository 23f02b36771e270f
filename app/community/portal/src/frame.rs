//! The frame of the portal's pages.

use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;

/// A page of the portal: `title` stands in the tab; the body brings its own `h1`.
pub fn portal_page(title: impl Into<String>, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    Page::new(title, move || {
        view! { <PortalLayout><div class="portal-body">{body()}</div></PortalLayout> }.into_any()
    })
}
