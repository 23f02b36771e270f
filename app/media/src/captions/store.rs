//! Rows of `media.captions`. Who sees what plays sees its captions.

use super::language;
use super::player::Words;
use super::wave::waves;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Nullable, Text, Uuid as SqlUuid};
use std::collections::HashMap;
use uuid::Uuid;

/// Captions in one language.
#[derive(Clone, Debug, QueryableByName)]
pub struct Kept {
    /// Tag of the language (BCP 47).
    #[diesel(sql_type = Text)]
    pub language: String,
    /// WebVTT, of the language that is asked for.
    #[diesel(sql_type = Nullable<Text>)]
    pub content: Option<String>,
}

impl Kept {
    /// What the language calls itself; else its tag.
    pub fn name(&self) -> String {
        language::name(&self.language).unwrap_or(&self.language).to_owned()
    }
}

/// What an edit page shows of what plays.
#[derive(Clone, Debug, QueryableByName)]
pub struct Side {
    /// The languages there are captions in, without their words.
    #[diesel(sql_type = Array<Text>)]
    pub languages: Vec<String>,
    /// Did its owner choose the picture that stands for it?
    #[diesel(sql_type = Bool)]
    pub has_poster: bool,
}

const SIDE: &str = "select array(select c.language from media.captions c \
    where c.asset_id = $1 and c.kind = 'captions' and c.content is not null order by c.language) as languages, \
  exists (select from media.asset_renditions r where r.asset_id = $1 and r.rendition_type = 'preview') as has_poster";

/// What an edit page shows of a video or recording.
///
/// # Errors
/// If the database is away.
pub async fn side_find(tx: &ActorTx<'_>, asset: Uuid) -> StoreResult<Side> {
    Ok(statement(SIDE).bind::<SqlUuid, _>(asset).get_result(&mut tx.conn()).await?)
}

const FIND: &str = "select c.content as text from media.captions c \
  where c.asset_id = $1 and c.kind = 'captions' and c.content is not null and c.language = $2";

#[derive(QueryableByName)]
struct Content {
    #[diesel(sql_type = Text)]
    text: String,
}

/// The words in a language.
///
/// # Errors
/// `NotFound` where there are none, or not for whoever asks.
pub(super) async fn captions_find(tx: &ActorTx<'_>, asset: Uuid, language: &str) -> StoreResult<String> {
    let found: Content = statement(FIND)
        .bind::<SqlUuid, _>(asset)
        .bind::<Text, _>(language)
        .get_result(&mut tx.conn())
        .await?;
    Ok(found.text)
}

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = SqlUuid)]
    asset: Uuid,
    #[diesel(embed)]
    kept: Kept,
}

const SAID: &str = "select c.asset_id as asset, c.language, \
    case when row_number() over (partition by c.asset_id order by c.language = $2 desc, c.language = $3 desc, c.language) = 1 \
      then c.content end as content \
  from media.captions c where c.asset_id = any ($1) and c.kind = 'captions' and c.content is not null order by c.asset_id, c.language";

/// Captions of several videos or recordings: all languages, and of each the words in one of two languages, or in the first
/// there is; and their waveforms.
///
/// # Errors
/// If the database is away.
pub async fn words(
    tx: &ActorTx<'_>,
    assets: &[Uuid],
    wanted: [&str; 2],
) -> StoreResult<HashMap<Uuid, Words>> {
    let mut all: HashMap<Uuid, Words> = HashMap::new();
    if assets.is_empty() {
        return Ok(all);
    }
    let [first, second] = wanted;
    let rows: Vec<Said> = statement(SAID)
        .bind::<Array<SqlUuid>, _>(assets)
        .bind::<Text, _>(first)
        .bind::<Text, _>(second)
        .load(&mut tx.conn())
        .await?;
    for Said { asset, kept } in rows {
        let words = all.entry(asset).or_default();
        if kept.content.is_some() {
            words.here = Some(kept.clone());
        }
        words.all.push(Kept { content: None, ..kept });
    }
    for (asset, wave) in waves(tx, assets).await? {
        all.entry(asset).or_default().wave = Some(wave);
    }
    Ok(all)
}

const SET: &str = "insert into media.captions (id, asset_id, kind, language, label, content, status, created_by_id) \
  values ($1, $2, 'captions', $3, $4, $5, 'published', auth.user_id()) \
  on conflict (asset_id, kind, language) do update set content = excluded.content, label = excluded.label, file_id = null, \
    status = 'published', is_generated = false";

/// Captions of one's own asset in a language, in place of those there are.
///
/// # Errors
/// `Denied` for somebody else's.
pub async fn captions_set(
    tx: &mut ActorTx<'_>,
    asset: Uuid,
    language: &str,
    label: &str,
    content: &str,
) -> StoreResult<()> {
    statement(SET)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(asset)
        .bind::<Text, _>(language)
        .bind::<Text, _>(label)
        .bind::<Text, _>(content)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Removes those of a language; what is gone already is no error.
///
/// # Errors
/// If the database is away.
pub async fn captions_remove(tx: &mut ActorTx<'_>, asset: Uuid, language: &str) -> StoreResult<()> {
    statement("delete from media.captions where asset_id = $1 and kind = 'captions' and language = $2")
        .bind::<SqlUuid, _>(asset)
        .bind::<Text, _>(language)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
