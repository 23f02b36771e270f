//! The pictures of a post.

use super::model::{Media, Picture};
use leptos::prelude::*;
use ui::prelude::*;

/// All of them in one frame; what is sensitive waits until somebody asks for it.
pub fn pictures(media: &Media, eager: bool) -> Option<AnyView> {
    if media.is_empty() {
        return None;
    }
    let count = media.len().min(6);
    let items =
        media.iter().enumerate().map(|(at, picture)| tile(picture, count, eager && at == 0)).collect_view();
    Some(view! { <div class=format!("post-media post-media-{count}")>{items}</div> }.into_any())
}

fn tile(picture: &Picture, count: usize, eager: bool) -> AnyView {
    let (class, sizes) = if count == 1 {
        ("", "(min-width: 44rem) 42rem, 100vw")
    } else {
        ("ratio-square", "(min-width: 44rem) 21rem, 50vw")
    };
    let image = view! { <Picture image=picture.image.clone() class=class sizes=sizes eager=eager/> };
    if !picture.is_sensitive {
        return image.into_any();
    }
    view! {
        <details class="post-sensitive">
            <summary><Icon name="eye-off"/><span>{t("post-sensitive")}</span></summary>
            {image}
        </details>
    }
    .into_any()
}
