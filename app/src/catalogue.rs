//! `/dev/ui`: the design system on one page. Only in development.

use axum::extract::Query;
use axum::response::{Html, IntoResponse};
use db::StoreResult;
use db::prelude::*;
use kernel::{AppError, AssetRef, Locale};
use schema::media::assets;
use std::collections::HashMap;
use ui::Page;
use ui::catalogue::{Frame, page_body};
use ui::cx::Theme;
use web::{Answer, Cx};

/// How many pictures it shows, if there are as many.
const PICTURES: i64 = 12;

/// The page; `?theme=`, `?lang=` and `?frame=` show it in another way, whatever the person's settings are.
///
/// # Errors
/// `NotFound` outside of development.
pub async fn show(cx: Cx, Query(asked): Query<HashMap<String, String>>) -> Answer {
    if !cx.app.settings.dev {
        return Err(AppError::NotFound.into());
    }
    let pictures = cx.app.db.read(cx.actor(), async |tx| pictures(tx).await).await?;
    let word = |name: &str| asked.get(name).map(String::as_str).unwrap_or_default();
    let mut ui = cx.ui();
    ui.locale = Locale::from_tag(word("lang")).unwrap_or(ui.locale);
    ui.theme = if asked.contains_key("theme") { Theme::parse(word("theme")) } else { ui.theme };
    let frame = Frame::parse(word("frame"));
    let mut page = Page::new("Design system", move || page_body(pictures, frame));
    page.islands = true;
    Ok(Html(page.render(ui)).into_response())
}

async fn pictures(tx: &ActorTx<'_>) -> StoreResult<Vec<AssetRef>> {
    let query = assets::table
        .filter(assets::image.is_not_null().and(assets::deleted_at.is_null()))
        .order(assets::id)
        .limit(PICTURES)
        .select(assets::image);
    let found: Vec<Option<serde_json::Value>> = query.load(&mut tx.conn()).await?;
    Ok(found.into_iter().flatten().filter_map(|image| serde_json::from_value(image).ok()).collect())
}
