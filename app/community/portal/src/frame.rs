//! The frame of the portal's pages.

use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;

/// A page of the portal: `title` stands in the tab; the body brings its own `h1`. Whoever is not signed in sees it in
/// the frame of public pages, without links to what is not theirs.
pub fn portal_page(title: impl Into<String>, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    Page::new(title, move || {
        let body = view! { <div class="portal-body">{body()}</div> }.into_any();
        if ui::cx::current().person.is_some() {
            view! { <PortalLayout>{body}</PortalLayout> }.into_any()
        } else {
            view! { <PublicLayout>{body}</PublicLayout> }.into_any()
        }
    })
}
