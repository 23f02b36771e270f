//! One picture, as whoever asks may see it.

use super::model::{Beside, Item};
use db::prelude::*;
use diesel::sql_types::Uuid as SqlUuid;
use uuid::Uuid;

const ITEM: &str = concat!(
    "select i.id, i.organization_id, i.asset_id, i.title, i.caption, i.tags, i.category, i.visibility, i.publish_state, \
        i.deleted_at is not null as is_gone, i.is_withheld, coalesce(a.visibility = 'private', false) as is_closed, i.is_sensitive, \
        i.featured, i.created_at, \
        i.likes_count - case when (select auth.blocked_profiles()) = '{}' then 0 else community.counted_across('likes', 'gallery', i.id) end as likes_count, \
        coalesce(i.author_profile_id = auth.profile_id(), false) as is_mine, \
        i.visibility <> 'private' and i.publish_state = 'published' and i.deleted_at is null \
          and (coalesce(i.house_id = any ((select auth.led_houses())::uuid[]), false) \
            or i.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])) as may_feature, \
        coalesce(i.author_profile_id = auth.profile_id(), false) or exists (select from media.asset_rights r \
          where r.asset_id = i.asset_id and r.license in ('owned', 'creative_commons', 'royalty_free')) as may_download, \
        a.image, (select ",
    badge!(),
    " from identity.profiles p where p.id = i.author_profile_id) as author, \
      (select jsonb_build_object('name', h.name, 'is_public', h.is_public, 'key', ",
    house_key!(),
    ") from community.houses h where h.id = i.house_id and h.deleted_at is null) as house, \
      (select jsonb_build_object('name', b.title, 'key', g.slug || '/' || b.slug) from community.gallery_albums b \
         join identity.organizations g on g.id = b.organization_id where b.id = i.album_id and b.deleted_at is null) as album, \
      (select r.kind from community.reactions r where r.profile_id = auth.profile_id() \
          and r.subject_type = 'gallery' and r.subject_id = i.id) as reaction, \
      (select coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'name', coalesce(c.name, p.display_name, h.name), \
           'handle', p.handle, 'house', case when h.id is not null then ",
    house_key!(),
    " end) order by c.position, c.id), '[]') \
         from media.asset_credits c left join identity.profiles p on p.id = c.profile_id and p.id <> all ((select auth.blocked_profiles())::uuid[]) \
           left join community.houses h on h.id = c.house_id \
        where c.asset_id = i.asset_id and coalesce(c.name, p.display_name, h.name) is not null) as credits, \
      (select coalesce(jsonb_agg(jsonb_build_object('person', case when p.id is not null then ",
    badge!(),
    " end, 'status', c.status, 'place', c.note) order by c.created_at, c.id), '[]') \
         from community.picture_consents c left join identity.profiles p on p.id = c.profile_id and p.id <> all ((select auth.blocked_profiles())::uuid[]) \
        where c.asset_id = i.asset_id and c.profile_id is not null) as people \
       from community.gallery_items i left join media.assets a on a.id = i.asset_id \
      where i.id = $1 and (i.deleted_at is null or i.author_profile_id = auth.profile_id())"
);

/// A picture.
///
/// # Errors
/// `NotFound` where whoever asks does not see it, or not its bytes and it is not theirs.
pub async fn item_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Item> {
    let item: Item = statement(ITEM).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?;
    if item.image.is_some() || item.is_mine { Ok(item) } else { Err(StoreError::NotFound) }
}

const IN_ALBUM: &str = concat!(
    "select (select i.id from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null \
         where i.album_id = m.album_id and (i.position, i.id) < (m.position, m.id) and ",
    shown!(),
    " order by i.position desc, i.id desc limit 1) as previous, \
      (select i.id from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null \
         where i.album_id = m.album_id and (i.position, i.id) > (m.position, m.id) and ",
    shown!(),
    " order by i.position, i.id limit 1) as next from community.gallery_items m where m.id = $1"
);

const IN_CATEGORY: &str = concat!(
    "select (select i.id from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null \
         where i.organization_id = m.organization_id and i.category is not distinct from m.category \
           and (i.created_at, i.id) > (m.created_at, m.id) and ",
    shown!(),
    " order by i.created_at, i.id limit 1) as previous, \
      (select i.id from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null \
         where i.organization_id = m.organization_id and i.category is not distinct from m.category \
           and (i.created_at, i.id) < (m.created_at, m.id) and ",
    shown!(),
    " order by i.created_at desc, i.id desc limit 1) as next from community.gallery_items m where m.id = $1"
);

/// The pictures beside one: in its album, or of its category in its organisation.
///
/// # Errors
/// `NotFound` where whoever asks does not see it.
pub async fn beside(tx: &ActorTx<'_>, id: Uuid, in_album: bool) -> StoreResult<Beside> {
    let sql = if in_album { IN_ALBUM } else { IN_CATEGORY };
    Ok(statement(sql).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}
