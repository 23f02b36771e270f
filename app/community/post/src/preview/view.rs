//! The preview on a card: the picture above the words or beside them. Whoever follows it sees before where it leads.

use super::model::Link;
use leptos::prelude::*;
use ui::prelude::*;

/// What the page behind a post's link says of itself.
pub fn link_view(link: &Link) -> AnyView {
    let host = link.host();
    let site = link.site.clone().filter(|site| *site != host);
    let class = match &link.picture {
        Some(picture) if picture.is_wide() => "link-preview link-preview-wide",
        Some(_) => "link-preview link-preview-beside",
        None => "link-preview",
    };
    view! {
        <a class=class href=link.url.clone() rel="nofollow noopener ugc">
            {picture(link)}
            <span class="link-preview-says">
                {site.map(|site| view! { <span class="link-preview-site" dir="auto">{site}</span> })}
                <strong class="link-preview-title" dir="auto">{link.title.clone()}</strong>
                {link.description.clone().map(|words| view! { <span class="link-preview-words" dir="auto">{words}</span> })}
                <span class="link-preview-host"><Icon name="external-link"/><span class="sr-only">{t("post-link-leads")}" "</span><bdi dir="ltr">{host}</bdi></span>
            </span>
        </a>
    }
    .into_any()
}

/// Our own copy, so that no reader asks the site for it.
fn picture(link: &Link) -> Option<AnyView> {
    let (picture, src) = (link.picture.as_ref()?, link.picture_path()?);
    Some(
        view! {
            <span class="pic link-preview-picture">
                {picture_ground(&picture.color)}
                <img
                    src=src
                    width=picture.width.to_string()
                    height=picture.height.to_string()
                    alt=picture.alt.clone().unwrap_or_default()
                    loading="lazy"
                    decoding="async"
                />
            </span>
        }
        .into_any(),
    )
}
