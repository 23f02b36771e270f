//! Rows of drawn pages. A page is a file and a row of `media.asset_renditions`, no asset: who sees the document sees its
//! pages, and nobody else. What the pages say is a transcript of the asset, one text after the other.

use super::PAGES;
use crate::asset::file::{Owner, file_create};
use crate::asset::poster;
use db::prelude::*;
use diesel::sql_types::{Array, Integer, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::{AssetId, AssetRef, FileId, ProfileId};
use std::collections::HashMap;
use uuid::Uuid;

/// Stands between the texts of pages: a sheet is let out of the printer.
const NEXT: &str = "\u{c}";

/// What was drawn of a document.
pub(super) struct Drawn {
    /// Pages with their numbers.
    pub(super) pages: Vec<(i32, picture::Prepared)>,
    /// What they say, from the first one on.
    pub(super) texts: Vec<String>,
}

const SET: &str = "insert into media.asset_renditions (id, asset_id, rendition_type, file_id, page_number, status) \
  values ($1, $2, 'page', $3, $4, 'completed') \
  on conflict (asset_id, rendition_type, size_spec_id, format, page_number, watermark_text) do update set file_id = excluded.file_id";

// Nobody says in which language it is.
const SAY: &str = "insert into media.captions (id, asset_id, kind, language, content, status, is_generated) \
  values ($1, $2, 'transcript', 'und', $3, 'published', true) \
  on conflict (asset_id, kind, language) do update set content = excluded.content";

/// Keeps them; the first page stands for the document from here on. As the system.
///
/// # Errors
/// `Constraint` where the owner has no more room, or the document is gone.
pub(super) async fn drawn_set(
    tx: &mut ActorTx<'_>,
    (asset, owner): (AssetId, ProfileId),
    drawn: &Drawn,
) -> StoreResult<()> {
    for (number, page) in &drawn.pages {
        let file = file_create(tx, Owner::Person(owner), page).await?;
        page_set(tx, asset, file, *number).await?;
        if *number == 1 {
            poster::calm_replace(tx, (asset, file), &page.color).await?;
        }
    }
    if drawn.texts.iter().any(|text| !text.is_empty()) {
        let row = statement(SAY).bind::<SqlUuid, _>(Uuid::now_v7()).bind::<SqlUuid, _>(asset.0);
        row.bind::<Text, _>(drawn.texts.join(NEXT)).execute(&mut tx.conn()).await?;
    }
    Ok(())
}

async fn page_set(tx: &mut ActorTx<'_>, asset: AssetId, file: FileId, number: i32) -> StoreResult<()> {
    statement(SET)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(asset.0)
        .bind::<SqlUuid, _>(file.0)
        .bind::<Integer, _>(number)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// A page as it is shown.
#[derive(Clone, Debug, QueryableByName)]
pub struct Leaf {
    /// The document.
    #[diesel(sql_type = SqlUuid)]
    pub asset: Uuid,
    /// Its number, counted from 1.
    #[diesel(sql_type = Integer)]
    pub number: i32,
    /// Its picture, without words.
    #[diesel(sql_type = Jsonb)]
    pub image: Json<AssetRef>,
    /// What it says.
    #[diesel(sql_type = Nullable<Text>)]
    pub text: Option<String>,
}

const LEAVES: &str = "select r.asset_id as asset, r.page_number as number, split_part(c.content, $3, r.page_number) as text, \
    jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'alt', '', 'focal_x', 50, 'focal_y', 50) as image \
  from media.asset_renditions r join media.files f on f.id = r.file_id \
    left join media.captions c on c.asset_id = r.asset_id and c.kind = 'transcript' and c.language = 'und' \
  where r.asset_id = any ($1) and r.rendition_type = 'page' and r.status = 'completed' and r.watermark_text is null \
    and r.page_number between 1 and $2 and f.width is not null \
  order by r.page_number";

/// The pages of documents that are drawn, by document, as far as whoever asks sees it.
///
/// # Errors
/// If the database is away.
pub async fn leaves(tx: &ActorTx<'_>, assets: &[Uuid]) -> StoreResult<HashMap<Uuid, Vec<Leaf>>> {
    let mut found: HashMap<Uuid, Vec<Leaf>> = HashMap::new();
    if assets.is_empty() {
        return Ok(found);
    }
    let leaves: Vec<Leaf> = statement(LEAVES)
        .bind::<Array<SqlUuid>, _>(assets)
        .bind::<Integer, _>(i32::try_from(PAGES).unwrap_or(i32::MAX))
        .bind::<Text, _>(NEXT)
        .load(&mut tx.conn())
        .await?;
    for leaf in leaves {
        found.entry(leaf.asset).or_default().push(leaf);
    }
    Ok(found)
}
