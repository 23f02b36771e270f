//! A document on its page: pictures of its first pages, what they say to unfold, and the way to the file.

use super::Leaf;
use kernel::AssetRef;
use kernel::asset_ref::Paper;
use leptos::prelude::*;
use ui::prelude::*;

/// A document that is called `title`; `image` stands for it while no page is drawn.
pub fn document(title: &str, image: &AssetRef, paper: &Paper, leaves: &[Leaf]) -> AnyView {
    let drawn = u32::try_from(leaves.len()).unwrap_or_default();
    let rest = paper.pages.saturating_sub(drawn);
    let rest = (drawn > 0 && rest > 0)
        .then(|| view! { <p class="leaves-rest">{tr("media-document-rest", &[("count", rest.into())])}</p> });
    let pages = if leaves.is_empty() {
        let cover = AssetRef { paper: None, ..image.clone() };
        view! { <Picture image=cover sizes="20rem" class="leaves-cover" eager=true/> }.into_any()
    } else {
        let pages = leaves.iter().map(|leaf| page(leaf, image, paper.pages)).collect_view();
        view! { <ol class="leaves" aria-label=t("media-document-pages")>{pages}</ol> }.into_any()
    };
    let label = tr("media-document-download", &[("count", paper.pages.into())]);
    view! {
        <div class="document">
            {pages}
            {rest}
            <p class="document-file">
                <a class=ButtonKind::Primary.class() href=paper.src() download=format!("{title}.pdf")>
                    <Icon name="download"/>
                    <span>{label}</span>
                </a>
            </p>
        </div>
    }
    .into_any()
}

/// One of them. What the whole document is about is said with the first.
fn page(leaf: &Leaf, whole: &AssetRef, count: u32) -> AnyView {
    let number = leaf.number;
    let mut alt = tr("media-document-page", &[("number", number.into()), ("count", count.into())]);
    let is_first = number == 1;
    if is_first && !whole.alt.is_empty() {
        alt = format!("{alt}. {}", whole.alt);
    }
    let image = AssetRef { alt, ..leaf.image.0.clone() };
    let text = leaf.text.clone().filter(|text| !text.is_empty()).map(|text| {
        view! {
            <details class="transcript">
                <summary>{tr("media-document-text", &[("number", number.into())])}</summary>
                <p class="leaf-text" dir="auto" tabindex="0">{text}</p>
            </details>
        }
    });
    view! {
        <li>
            <Picture image=image sizes="(min-width: 60rem) 40rem, 100vw" class="leaf" eager=is_first/>
            {text}
        </li>
    }
    .into_any()
}
