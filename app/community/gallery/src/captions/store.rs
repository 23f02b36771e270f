//! Rows of `media.captions`. Who sees what plays sees its captions.

use db::prelude::*;
use diesel::sql_types::{Nullable, Text, Uuid as SqlUuid};
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
        super::name(&self.language).map_or_else(|| self.language.clone(), str::to_owned)
    }
}

const ALL: &str = "select c.language, null::text as content from media.captions c \
  where c.asset_id = $1 and c.kind = 'captions' and c.content is not null order by c.language";

/// The languages there are, without their words.
///
/// # Errors
/// If the database is away.
pub async fn captions_all(tx: &ActorTx<'_>, asset: Uuid) -> StoreResult<Vec<Kept>> {
    Ok(statement(ALL).bind::<SqlUuid, _>(asset).load(&mut tx.conn()).await?)
}

const HERE: &str = "select c.language, c.content from media.captions c \
  where c.asset_id = $1 and c.kind = 'captions' and c.content is not null \
  order by c.language = $2 desc, c.language = $3 desc, c.language limit 1";

/// The words in one of two languages, or in the first there is; nothing where there are none.
///
/// # Errors
/// If the database is away.
pub async fn captions_here(tx: &ActorTx<'_>, asset: Uuid, wanted: [&str; 2]) -> StoreResult<Option<Kept>> {
    let [first, second] = wanted;
    Ok(statement(HERE)
        .bind::<SqlUuid, _>(asset)
        .bind::<Text, _>(first)
        .bind::<Text, _>(second)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
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
