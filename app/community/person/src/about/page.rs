//! `/people/{handle}`: a person as others see them.

use super::meta::{json_ld, summary};
use super::show::body;
use super::store::about_find;
use crate::block::{page::blocked_page, store::blocked_find};
use crate::head::{PersonHead, Tab, person_head, person_page};
use axum::extract::Path;
use db::StoreError;
use web::{Answer, Cx};

/// `GET /people/{handle}`.
///
/// # Errors
/// `NotFound` where there is nobody whom whoever asks may see, and where there was somebody under this handle once.
pub async fn person(cx: Cx, Path(handle): Path<String>) -> Answer {
    let find = async |tx: &db::ActorTx<'_>| {
        let head = person_head(tx, &handle).await?;
        let about = about_find(tx, head.badge.0.id).await?;
        Ok((head, about))
    };
    let (head, about) = match cx.app.db.read(cx.actor(), async |tx| find(tx).await).await {
        // Whoever blocks somebody can still find out, and take it back.
        Err(StoreError::NotFound) if cx.session.is_some() => {
            let person = cx.app.db.read(cx.actor(), async |tx| blocked_find(tx, &handle).await).await?;
            return Ok(cx.page(blocked_page(person)));
        }
        found => found?,
    };
    let path = address(&head);
    let public = head.visibility == "public";
    let description = summary(&about);
    let json_ld = json_ld(&head, &about, &format!("{}{path}", cx.app.settings.origin));
    let image = head.badge.0.image.as_ref().map(|image| image.src(image.at_most(960), "jpg"));
    let mut tags = vec![format!("profile:{}", head.badge.0.id)];
    tags.extend(about.houses.0.iter().map(|house| format!("house:{}", house.id)));
    let own = head.is_self.then(|| head.visibility.clone());
    let mut page = person_page(head, Tab::About, move || body(&about, own.as_deref()));
    page.og_type = "profile";
    page.description = description;
    // What only signed-in people find is no business of search engines.
    page.canonical = public.then_some(path);
    page.json_ld = public.then_some(json_ld).into_iter().collect();
    page.image = image;
    page.tags = tags;
    Ok(cx.page(page))
}

fn address(head: &PersonHead) -> String {
    format!("/people/{}", head.badge.0.handle)
}
