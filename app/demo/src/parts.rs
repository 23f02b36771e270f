//! From an item of any module to its row, and the comments below it.

use crate::art::Shape;
use crate::build::Row;
use crate::content::Item;
use crate::people;
use crate::rows::id;
use crate::subsite::Place;
use crate::words;
use anyhow::Context as _;
use kernel::Slug;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Builds the row of one item.
pub(crate) fn part(
    place: &mut Place<'_>,
    module: &'static str,
    position: usize,
    item: &Item,
) -> anyhow::Result<()> {
    let slug = match &item.slug {
        Some(slug) => slug.clone(),
        None => Slug::from_title(&item.title).context("the title gives no slug")?.as_str().to_owned(),
    };
    let shape = match module {
        "albums" | "books" | "merch" => Shape::Square,
        "videos" | "articles" | "events" => Shape::Wide,
        _ => Shape::Plain,
    };
    let picture = place.picture(shape, &format!("{module}/{slug}"), item.picture.as_deref())?;
    let own = id(module, &format!("{} {slug}", place.slug));
    let days = item.days_ago.unwrap_or(20 + 11 * i64::try_from(position).unwrap_or_default());
    let at = place.ago(days, &format!("{} {slug}", place.slug));
    let common = json!({
        "id": own, "organization_id": place.organization, "mega_site_id": place.mega_site, "subsite_id": place.subsite,
        "slug": slug, "position": position, "featured": item.featured,
        "publish_state": if item.draft { "draft" } else { "published" },
        "published_at": (!item.draft).then_some(&at), "created_by": people::user("bo"), "version": 1,
        "created_at": at, "updated_at": at,
    });
    let (table, row) =
        own_columns(place, module, item, picture).with_context(|| format!("“{}”", item.title))?;
    let mut whole = common;
    for (column, value) in row {
        whole = whole.and(&column, value);
    }
    place.rows.push(table, whole);
    comments(place, module, own, (item, days));
    Ok(())
}

type Columns = (&'static str, Map<String, Value>);

fn own_columns(
    place: &mut Place<'_>,
    module: &str,
    item: &Item,
    picture: Option<Uuid>,
) -> anyhow::Result<Columns> {
    let (table, row) = match module {
        "sections" => (
            "sites.sections",
            json!({
                "title": item.title, "layout_type": item.layout.as_deref().unwrap_or("list"),
                "content_blocks": blocks(place, item)?,
            }),
        ),
        "timeline" => {
            let (date, precision) = words::date(item.date.as_deref().context("a date is missing")?)?;
            (
                "sites.timeline_entries",
                json!({
                    "title": item.title, "date": date, "date_precision": precision, "description": item.text,
                    "source_url": item.link, "asset_id": picture,
                }),
            )
        }
        "awards" => (
            "sites.awards",
            json!({
                "name": item.title, "year": item.year.map(|year| year.to_string()), "awarding_body": item.by,
                "description": words::some(&item.text), "notes": item.note, "link_url": item.link, "asset_id": picture,
            }),
        ),
        "albums" => (
            "sites.albums",
            json!({
                "title": item.title, "release_date": words::day(item)?, "description": item.text, "genre_tags": item.tags,
                "link_url": item.link, "tracklist": words::tracks(&item.tracks)?, "cover_asset_id": picture,
            }),
        ),
        "books" => (
            "sites.books",
            json!({
                "title": item.title, "author": item.by, "published_date": words::day(item)?, "description": item.text,
                "genre_tags": item.tags, "pages": item.pages, "link_url": item.link, "cover_asset_id": picture,
            }),
        ),
        "videos" => (
            "sites.video_features",
            json!({
                "title": item.title, "video_url": item.link.as_deref().context("a link is missing")?,
                "description": item.text, "tags": item.tags, "published_date": words::day(item)?,
                "duration_seconds": item.length.as_deref().map(words::seconds).transpose()?, "asset_id": picture,
            }),
        ),
        "gallery" => (
            "community.gallery_items",
            json!({
                "media_type": item.kind.as_deref().unwrap_or("image"), "title": item.title, "caption": words::some(&item.text),
                "tags": item.tags, "asset_id": picture.context("a picture is missing")?,
            }),
        ),
        _ => return late_columns(place, module, item, picture),
    };
    object(table, row)
}

#[expect(clippy::too_many_lines, reason = "one row of every kind of item, side by side")]
fn late_columns(
    place: &Place<'_>,
    module: &str,
    item: &Item,
    picture: Option<Uuid>,
) -> anyhow::Result<Columns> {
    let author = item.by.as_deref().filter(|by| people::known(by)).map(people::profile);
    let (table, row) = match module {
        "events" => ("events.events", words::event(item, place.now)?.and("asset_id", json!(picture))),
        "merch" => {
            let (price, currency) = words::money(item.price.as_deref())?;
            (
                "sites.merch",
                json!({
                    "name": item.title, "description": item.text, "price_minor": price, "currency": currency,
                    "product_url": item.link.as_deref().context("a link is missing")?, "in_stock": !item.gone, "asset_id": picture,
                }),
            )
        }
        "articles" => (
            "sites.articles",
            json!({
                "title": item.title, "summary": item.summary, "content": item.text, "tags": item.tags,
                "locale": item.locale.as_deref().unwrap_or("en"),
                "article_type_id": kind(place, "sites.platform_article_types", item), "author_profile_id": author,
                "cover_asset_id": picture,
            }),
        ),
        "posts" => (
            "community.posts",
            json!({
                "title": words::some(&item.title), "content": item.text, "type": "text", "author_profile_id": author,
                "post_type_id": kind(place, "sites.platform_post_types", item), "tags": item.tags, "is_pinned": item.pinned,
                "asset_id": picture,
            }),
        ),
        "bounties" => {
            let (reward, currency) = words::money(item.price.as_deref())?;
            (
                "sites.bounties",
                json!({
                    "title": item.title, "description": item.text, "reward_minor": reward, "currency": currency,
                    "deadline": place.now + chrono::Duration::days(item.in_days),
                    "status": item.status.as_deref().unwrap_or("open"), "claim_link_url": item.link,
                }),
            )
        }
        "forum" => (
            "sites.forum_topics",
            json!({
                "title": item.title, "body": item.text, "author_profile_id": author, "pinned": item.pinned, "locked": item.locked,
            }),
        ),
        "connections" => (
            "sites.connections",
            json!({
                "label": item.title, "description": item.text, "type": item.kind.as_deref().unwrap_or("collab"),
                "target_subsite_id": item.to.as_deref().map(|slug| id("subsite", slug)), "target_url": item.link,
            }),
        ),
        "contributions" => (
            "sites.contributions",
            json!({
                "user_id": item.by.as_deref().filter(|by| people::known(by)).map(people::user),
                "contribution_type": item.kind.as_deref().unwrap_or("art"), "title": item.title, "description": item.text,
                "link_url": item.link, "submitted_at": place.ago(item.days_ago.unwrap_or(30), &item.title), "asset_id": picture,
            }),
        ),
        _ => anyhow::bail!("there is no module {module}"),
    };
    object(table, row)
}

fn object(table: &'static str, row: Value) -> anyhow::Result<Columns> {
    match row {
        Value::Object(columns) => Ok((table, columns)),
        _ => anyhow::bail!("a row is an object"),
    }
}

/// The platform's type that the item names.
fn kind(place: &Place<'_>, table: &str, item: &Item) -> Option<Uuid> {
    item.kind.as_deref().map(|name| id(table, &format!("{} {name}", place.platform)))
}

/// Blocks as they are stored: `picture` and `pictures` become asset ids.
fn blocks(place: &mut Place<'_>, item: &Item) -> anyhow::Result<Vec<Value>> {
    let mut all = Vec::new();
    for (n, block) in item.blocks.iter().enumerate() {
        let mut block = serde_json::to_value(block)?;
        let name = format!("sections/{} {n}", item.title);
        if let Some(row) = block.as_object_mut() {
            if let Some(Value::String(spec)) = row.remove("picture") {
                row.insert("asset_id".to_owned(), json!(place.picture(Shape::Plain, &name, Some(&spec))?));
            }
            if let Some(Value::Array(specs)) = row.remove("pictures") {
                let mut assets = Vec::new();
                for (m, spec) in specs.iter().enumerate() {
                    let spec = spec.as_str().context("pictures are written `style: alternative text`")?;
                    assets.push(place.picture(Shape::Plain, &format!("{name} {m}"), Some(spec))?);
                }
                row.insert("asset_ids".to_owned(), json!(assets));
            }
        }
        all.push(block);
    }
    Ok(all)
}

fn comments(place: &mut Place<'_>, module: &str, subject: Uuid, (item, days): (&Item, i64)) {
    for (n, comment) in item.comments.iter().enumerate() {
        let Some((handle, words)) = comment.split_once(": ") else {
            continue;
        };
        let after = i64::try_from(n).unwrap_or_default() + 1;
        let at = place.ago((days - after).max(0), comment);
        place.rows.push("community.comments", json!({
            "id": id("comment", &format!("{subject} {comment}")), "organization_id": place.organization,
            "mega_site_id": place.mega_site, "subsite_id": place.subsite, "subject_type": module,
            "subject_id": subject, "author_profile_id": people::profile(handle), "content": words, "is_edited": false,
            "publish_state": "published", "version": 1, "created_at": at, "updated_at": at,
        }));
    }
}
