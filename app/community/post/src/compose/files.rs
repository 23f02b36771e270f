//! Pictures, videos, sound and documents that people send with a post become assets of their own: members need no right in
//! an organisation's library. They are private; the policy `read_in_posts` shows them to those who see the post.

use super::draft::{Draft, MOST, Shot};
use super::receive::{Before, File};
use chrono::Utc;
use db::prelude::*;
use diesel::sql_types::{Array, Uuid as SqlUuid};
use kernel::{AppError, FieldErrors};
use media::Storage;
use media::asset::{OwnPicture, Visibility, is_full, own_delete};
use media::incoming::Come;
use media::upload::whole;
use uuid::Uuid;
use web::{Cx, Failure};

/// Takes the files of a form; sentences for those that are none that we show.
///
/// # Errors
/// If the disk is full or the database is away.
pub async fn take(cx: &Cx, sent: Vec<File>, draft: &mut Draft) -> Result<FieldErrors, Failure> {
    let mut errors = FieldErrors::default();
    for file in sent {
        if draft.pictures.len() >= MOST {
            errors.add("pictures", cx.t("post-error-pictures"));
            break;
        }
        let Come { ready, disk } = match file.bytes.finish(cx).await {
            Ok(come) => come,
            Err(StoreError::App(AppError::Invalid(refused))) => {
                errors.add(&file.field, refused.get("file").unwrap_or_default());
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        ready.keep(&Storage::local(&*cx.app.settings.storage)).await?;
        let alt: String = file.alt.trim().chars().take(1000).collect();
        let (id, name) = (ready.id_within(draft.id), Utc::now().date_naive().to_string());
        let own = OwnPicture { id, name: &name, alt: &alt, visibility: Visibility::Private };
        let made = cx.app.db.as_actor(cx.actor(), async |tx| ready.create(tx, &own).await).await;
        // Only now may what came go from the disk.
        drop(disk);
        match made {
            Ok(()) => add(draft, id.0, file.alt),
            Err(error) if is_full(&error) => {
                errors.add("pictures", cx.t("post-error-room"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(errors)
}

/// Takes what was sent before; sentences for what is not here whole. Its uploads end when the post or a draft keeps it.
///
/// # Errors
/// As [`take`].
pub async fn take_uploads(cx: &Cx, uploads: Vec<Before>, draft: &mut Draft) -> Result<FieldErrors, Failure> {
    let mut errors = FieldErrors::default();
    for Before { id, alt } in uploads {
        if draft.pictures.iter().any(|shot| shot.id == id) {
            continue;
        }
        if draft.pictures.len() >= MOST {
            errors.add("pictures", cx.t("post-error-pictures"));
            break;
        }
        match whole(cx, id).await? {
            Some((name, Err(words))) => errors.add("pictures", format!("{name}: {words}")),
            // Without an upload it is one that a draft or this post kept before.
            Some((_, Ok(()))) | None => add(draft, id, alt),
        }
    }
    Ok(errors)
}

fn add(draft: &mut Draft, id: Uuid, alt: String) {
    if draft.pictures.iter().all(|shot| shot.id != id) {
        draft.pictures.push(Shot { id, alt, ..Shot::default() });
    }
}

#[derive(QueryableByName)]
struct Asset {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const BEFORE: &str = "select m.asset_id as id from community.post_media m where m.post_id = $1 \
  union select (s.shot ->> 'id')::uuid from community.drafts d cross join jsonb_array_elements(d.content -> 'pictures') s (shot) \
   where d.profile_id = auth.profile_id() and d.kind = 'posts' and d.subject_id = $1";

/// What a post and its draft show now; ask before they change, and let go of what they show no more.
///
/// # Errors
/// If the database is away.
pub async fn shown(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<Vec<Uuid>> {
    let rows: Vec<Asset> = statement(BEFORE).bind::<SqlUuid, _>(post).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// What a person has shown elsewhere they keep.
const UNUSED: &str = "select a.id from media.assets a where a.id = any ($1) and a.owner_profile_id = auth.profile_id() \
    and not exists (select from community.post_media m where m.asset_id = a.id) \
    and not exists (select from community.gallery_items g where g.asset_id = a.id) \
    and not exists (select from community.gallery_albums b where b.cover_asset_id = a.id) \
    and not exists (select from community.picture_consents c where c.asset_id = a.id) \
    and not exists (select from community.house_files h where h.asset_id = a.id) \
    and not exists (select from identity.profiles n where a.id in (n.avatar_asset_id, n.cover_asset_id)) \
    and not exists (select from messaging.message_attachments t where t.asset_id = a.id) \
    and not exists (select from messaging.draft_attachments t where t.asset_id = a.id) \
    and not exists (select from media.asset_usages u where u.asset_id = a.id) \
    and not exists (select from community.drafts d where d.profile_id = a.owner_profile_id and d.content::text like '%' || a.id || '%') \
  for update of a";

/// Deletes those of one's own files that nothing shows any more.
///
/// # Errors
/// If the database is away.
pub async fn let_go(tx: &mut ActorTx<'_>, assets: &[Uuid]) -> StoreResult<()> {
    if assets.is_empty() {
        return Ok(());
    }
    let unused: Vec<Asset> = statement(UNUSED).bind::<Array<SqlUuid>, _>(assets).load(&mut tx.conn()).await?;
    own_delete(tx, &unused.into_iter().map(|row| row.id).collect::<Vec<_>>()).await
}
