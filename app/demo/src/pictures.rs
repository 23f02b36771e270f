//! Pictures: named while rows are built, drawn and stored before they are written.

use crate::art::{self, Shape, Style};
use crate::rows::id;
use anyhow::Context as _;
use db::Db;
use db::prelude::*;
use futures::{StreamExt, TryStreamExt};
use kernel::{AssetId, Locale, OrganizationId};
use media::Storage;
use media::asset::{Upload, intake, store};
use media::storage::rendition_name;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// One picture to be drawn.
#[derive(Clone)]
struct Drawing {
    organization: Uuid,
    style: Style,
    shape: Shape,
    /// What decides how it looks.
    words: String,
    name: String,
    alt: String,
}

/// All pictures of the demonstration, by asset id.
#[derive(Default)]
pub(crate) struct Pictures(BTreeMap<Uuid, Drawing>);

impl Pictures {
    /// Names a picture by `style: alternative text` and the place it is for, and gives its asset id.
    pub(crate) fn name(
        &mut self,
        organization: Uuid,
        shape: Shape,
        place: &str,
        spec: &str,
    ) -> anyhow::Result<Uuid> {
        let (style, alt) =
            spec.split_once(": ").with_context(|| format!("{place}: write `style: alternative text`"))?;
        let word: StrDeserializer<'_, Error> = style.into_deserializer();
        let style =
            Style::deserialize(word).with_context(|| format!("{place}: there is no style {style}"))?;
        let asset = id("picture", place);
        let name = place.rsplit('/').next().unwrap_or(place).replace('-', " ");
        let drawing = Drawing {
            organization,
            style,
            shape,
            words: format!("{place} {alt}"),
            name,
            alt: alt.to_owned(),
        };
        self.0.insert(asset, drawing);
        Ok(asset)
    }

    /// Draws and stores what is not there yet; says how many.
    pub(crate) async fn write(&self, db: &Db, storage: &Storage) -> anyhow::Result<usize> {
        let there = self.there(db).await?;
        let kept = |asset: &Uuid| {
            there
                .get(asset)
                .map(|key| key.as_deref().is_some_and(|key| storage.has(&rendition_name(key, 320, "webp"))))
        };
        let missing: Vec<(Uuid, &Drawing, bool)> = self
            .0
            .iter()
            .filter_map(|(asset, drawing)| match kept(asset) {
                Some(true) => None,
                row => Some((*asset, drawing, row.is_some())),
            })
            .collect();
        let count = missing.len();
        futures::stream::iter(missing)
            .map(|(asset, drawing, has_row)| make(db, storage, asset, (drawing.clone(), has_row)))
            .buffer_unordered(3)
            .try_collect::<Vec<()>>()
            .await?;
        Ok(count)
    }

    async fn there(&self, db: &Db) -> StoreResult<HashMap<Uuid, Option<String>>> {
        use schema::media::assets;
        let wanted: Vec<Uuid> = self.0.keys().copied().collect();
        let rows: Vec<(Uuid, Option<serde_json::Value>)> = db
            .as_system("demonstration: pictures that are there", async |tx| {
                Ok(assets::table
                    .filter(assets::id.eq_any(&wanted))
                    .select((assets::id, assets::image))
                    .load(&mut tx.conn())
                    .await?)
            })
            .await?;
        let key = |image: serde_json::Value| Some(image.get("key")?.as_str()?.to_owned());
        Ok(rows.into_iter().map(|(asset, image)| (asset, image.and_then(key))).collect())
    }
}

async fn make(
    db: &Db,
    storage: &Storage,
    asset: Uuid,
    (drawing, has_row): (Drawing, bool),
) -> anyhow::Result<()> {
    let Drawing { organization, style, shape, words, name, alt } = drawing;
    let bytes = tokio::task::spawn_blocking(move || art::draw(style, shape, &words)).await??;
    let prepared = intake::prepare(bytes, Locale::En).await?;
    intake::keep(storage, &prepared).await?;
    if has_row {
        return Ok(());
    }
    let focal = if shape == Shape::Tall { (50, 40) } else { (50, 50) };
    let upload = Upload { id: Some(AssetId(asset)), name, alt, focal, ..Upload::default() };
    let organization = OrganizationId(organization);
    db.as_system("demonstration: a picture", async |tx| {
        store::asset_create(tx, organization, &prepared, &upload).await
    })
    .await?;
    Ok(())
}
