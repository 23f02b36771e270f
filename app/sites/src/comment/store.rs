//! Queries on comments.

use super::model::CommentView;
use crate::module::Module;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use uuid::Uuid;

const LIST: &str = "select c.id, c.content, c.created_at, \
    (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, 'image', \
            (select a.image from media.assets a where a.id = p.avatar_asset_id)) \
       from identity.profiles p where p.id = c.author_profile_id) as author \
  from community.comments c \
 where c.subject_type = $1 and c.subject_id = $2 and c.deleted_at is null and c.publish_state = 'published' \
 order by c.created_at, c.id limit 200";

/// The comments below an item, oldest first; at most 200.
///
/// # Errors
/// If the database is away.
pub async fn comment_list(tx: &ActorTx<'_>, module: Module, item: Uuid) -> StoreResult<Vec<CommentView>> {
    if !module.takes_comments() {
        return Ok(Vec::new());
    }
    Ok(statement(LIST).bind::<Text, _>(module).bind::<SqlUuid, _>(item).load(&mut tx.conn()).await?)
}

/// The same words by the same person below the same item within a minute are the same comment: sent twice by a double
/// click or a reload.
const TWIN: &str = "select count(*) as count from community.comments \
  where author_profile_id = $1 and subject_id = $2 and content = $3 and created_at > now() - interval '1 minute' and deleted_at is null";

/// Two requests at once wait for each other.
const LOCK: &str = "select count(pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 0))) as count";

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

/// Writes a comment as the signed-in person, unless they wrote the same just now.
///
/// # Errors
/// `Denied` for a visitor and on subsites that the person does not see.
pub async fn comment_create(
    tx: &mut ActorTx<'_>,
    subsite: Uuid,
    module: Module,
    item: Uuid,
    text: &str,
) -> StoreResult<()> {
    let Some(profile) = tx.actor().profile() else {
        return Err(StoreError::Denied);
    };
    // A statement of its own: the one that looks for the twin must begin after the other request has ended.
    let _: Count = statement(LOCK)
        .bind::<SqlUuid, _>(profile)
        .bind::<SqlUuid, _>(item)
        .get_result(&mut tx.conn())
        .await?;
    let twin: Count = statement(TWIN)
        .bind::<SqlUuid, _>(profile)
        .bind::<SqlUuid, _>(item)
        .bind::<Text, _>(text)
        .get_result(&mut tx.conn())
        .await?;
    if twin.count > 0 {
        return Ok(());
    }
    use schema::community::comments;
    diesel::insert_into(comments::table)
        .values((
            comments::id.eq(Uuid::now_v7()),
            comments::subsite_id.eq(subsite),
            // The trigger fill_part takes both from the subsite.
            comments::organization_id.eq(Uuid::nil()),
            comments::mega_site_id.eq(Uuid::nil()),
            comments::subject_type.eq(module.as_str()),
            comments::subject_id.eq(item),
            comments::author_profile_id.eq(profile.0),
            comments::content.eq(text),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
