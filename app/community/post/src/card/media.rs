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
    let image = match play(picture) {
        Some(href) => view! { <a href=href class="post-play">{image}</a> }.into_any(),
        None => image.into_any(),
    };
    if !picture.is_sensitive {
        return image;
    }
    view! {
        <details class="post-sensitive">
            <summary><Icon name="eye-off"/><span>{t("post-sensitive")}</span></summary>
            {image}
        </details>
    }
    .into_any()
}

/// Where a video or sound plays: on its page in the gallery, with its captions, for those who see that; else the file.
fn play(picture: &Picture) -> Option<String> {
    let moving = picture.image.moving.as_ref()?;
    Some(picture.item.map_or_else(|| moving.src(), |item| format!("/gallery/{item}")))
}
