//! Pages of platform types and mega sites.

use super::store;
use axum::extract::Path;
use leptos::prelude::*;
use ui::Page;
use web::{Answer, Cx};

/// `/mega/{platform_type}`: every mega site of one kind.
///
/// # Errors
/// `NotFound` if there is no such platform type.
pub async fn mega_site_list(cx: Cx, Path(name): Path<String>) -> Answer {
    let (kind, list) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let kind = store::platform_type_find(tx, &name).await?;
            let list = store::mega_site_list(tx, kind.id).await?;
            Ok((kind, list))
        })
        .await?;
    let heading = kind.label.clone();
    Ok(cx.page(Page::new(kind.label, move || {
        view! {
            <main>
                <h1>{heading}</h1>
                <ul>
                    {list
                        .into_iter()
                        .map(|(name, slug)| view! { <li><a href=format!("/mega/{}/{slug}", kind.name)>{name}</a></li> })
                        .collect_view()}
                </ul>
            </main>
        }
    })))
}
