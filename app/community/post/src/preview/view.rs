//! The preview on a card: words only. Whoever follows it sees before where it leads.

use super::model::Link;
use leptos::prelude::*;
use ui::prelude::*;

/// What the page behind a post's link says of itself.
pub fn link_view(link: &Link) -> AnyView {
    let host = link.host();
    let site = link.site.clone().filter(|site| *site != host);
    view! {
        <a class="link-preview" href=link.url.clone() rel="nofollow noopener ugc">
            {site.map(|site| view! { <span class="link-preview-site" dir="auto">{site}</span> })}
            <strong class="link-preview-title" dir="auto">{link.title.clone()}</strong>
            {link.description.clone().map(|words| view! { <span class="link-preview-words" dir="auto">{words}</span> })}
            <span class="link-preview-host"><Icon name="external-link"/><span class="sr-only">{t("post-link-leads")}" "</span><bdi dir="ltr">{host}</bdi></span>
        </a>
    }
    .into_any()
}
