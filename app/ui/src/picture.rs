//! A picture: every size it is available in, the crop that keeps its subject in view, its colour while it loads. What
//! plays is shown by its poster, with a mark and its length; a document by its first page, with a mark and how many there are.

use crate::format::duration;
use crate::icon::Icon;
use crate::{t, tr};
use kernel::AssetRef;
use kernel::asset_ref::{Moving, Paper};
use leptos::prelude::*;

/// Width in pixels of the rendition for browsers without `srcset`.
const FALLBACK: u32 = 960;

/// A picture with its sizes. `sizes` says how wide it is shown, as in HTML (`(min-width: 60rem) 33vw, 100vw`).
/// `class` goes to the frame; a `ratio-…` class crops to a shape, otherwise the picture keeps its own. `eager` is for
/// the one picture above the fold.
#[component]
pub fn Picture(
    /// The picture.
    image: AssetRef,
    /// How wide it is shown.
    #[prop(optional, into)]
    sizes: String,
    /// Classes of the frame.
    #[prop(optional, into)]
    class: String,
    /// Load at once and first.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let sizes = if sizes.is_empty() { "100vw".to_owned() } else { sizes };
    let focus = format!("fx-{} fy-{}", fifth(image.focal_x), fifth(image.focal_y));
    let colour = image.color.as_deref().and_then(picture_ground);
    let mark = mark(&image);
    view! {
        <span class=format!("pic {class}")>
            {colour}
            <picture>
                <source type="image/webp" srcset=image.srcset("webp") sizes=sizes.clone()/>
                <img
                    src=image.src(image.at_most(FALLBACK), "jpg")
                    srcset=image.srcset("jpg")
                    sizes=sizes
                    width=image.width.max(1).to_string()
                    height=image.height.max(1).to_string()
                    alt=image.alt
                    class=focus
                    loading=if eager { "eager" } else { "lazy" }
                    fetchpriority=eager.then_some("high")
                    decoding="async"
                />
            </picture>
            {mark}
        </span>
    }
}

/// What stands in a picture's place while it loads; nothing for what is no colour.
pub fn picture_ground(colour: &str) -> Option<AnyView> {
    let ground = |colour: String| {
        view! { <svg class="pic-colour" aria-hidden="true"><rect width="100%" height="100%" fill=colour></rect></svg> }
    };
    is_colour(colour).then(|| ground(colour.to_owned()).into_any())
}

/// Says that a picture stands for something that plays or can be read, to those who see it and to those who hear the page.
fn mark(image: &AssetRef) -> Option<AnyView> {
    let words = stands_for(image)?;
    let (icon, length) = match (&image.moving, &image.paper) {
        (Some(moving), _) => {
            let icon = if moving.is_audio { "music" } else { "play" };
            (icon, moving.seconds().map(|seconds| duration(seconds.into())))
        }
        (None, Some(paper)) => ("file-text", Some(tr("paper-mark", &[("count", paper.pages.into())]))),
        (None, None) => return None,
    };
    Some(
        view! {
            <span class="pic-mark">
                <span aria-hidden="true"><Icon name=icon/>{length}</span>
                <span class="sr-only">{words}</span>
            </span>
        }
        .into_any(),
    )
}

/// What a picture stands for, in words; nothing where it is only itself.
pub fn stands_for(image: &AssetRef) -> Option<String> {
    image.moving.as_ref().map(moving_words).or_else(|| image.paper.as_ref().map(paper_words))
}

/// `picture`, `video`, `sound` or `document`, by which messages choose their words. What nobody sees is called a picture.
pub fn picture_kind(image: Option<&AssetRef>) -> &'static str {
    match image.map(|image| (&image.moving, &image.paper)) {
        Some((Some(moving), _)) if moving.is_audio => "sound",
        Some((Some(_), _)) => "video",
        Some((None, Some(_))) => "document",
        Some((None, None)) | None => "picture",
    }
}

/// `PDF, 12 pages`.
fn paper_words(paper: &Paper) -> String {
    tr("paper-long", &[("count", paper.pages.into())])
}

/// `Video, 2 minutes`, `Sound`.
pub fn moving_words(moving: &Moving) -> String {
    let kind = t(if moving.is_audio { "moving-audio" } else { "moving-video" });
    let Some(seconds) = moving.seconds() else { return kind };
    let (unit, count) = if seconds < 60 { ("seconds", seconds) } else { ("minutes", (seconds + 30) / 60) };
    let length = tr(&format!("moving-{unit}"), &[("count", count.into())]);
    tr("moving-long", &[("kind", kind.into()), ("length", length.into())])
}

/// Which of the five columns or rows (0 to 4) a focal point of 0 to 100 per cent is in.
fn fifth(per_cent: u8) -> u8 {
    (per_cent.min(100) + 12) / 25
}

/// Is it `#rrggbb`? Anything else stays out of the page.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::{fifth, is_colour};

    #[test]
    fn focal_points_fall_into_five_steps() {
        assert_eq!(
            [0, 12, 13, 37, 38, 50, 62, 63, 88, 100, 255].map(fifth),
            [0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 4]
        );
    }

    #[test]
    fn only_colours_are_colours() {
        assert!(is_colour("#a0B1c2"));
        for bad in ["", "#abc", "a0b1c2", "#a0b1cg", "url(#x)", "#a0b1c2;"] {
            assert!(!is_colour(bad), "{bad}");
        }
    }
}
