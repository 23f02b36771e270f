//! Rows behind the form. Many pictures are one statement.

use super::check::{Ready, Role};
use super::model::Sheet;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Jsonb, Text, Uuid as SqlUuid};
use serde_json::{Value, json};
use uuid::Uuid;

/// The credit line of a role: handles of people, names of others.
macro_rules! credit {
    ($role:literal) => {
        concat!(
            "(select coalesce(string_agg(coalesce('@' || p.handle, c.name), ', ' order by c.position, c.id), '') from media.asset_credits c \
                left join identity.profiles p on p.id = c.profile_id \
               where c.asset_id = i.asset_id and c.role = '", $role, "' and coalesce(p.handle, c.name) is not null) as ", $role
        )
    };
}

/// A picture with its words, of whoever asks.
macro_rules! sheet {
    ($which:literal) => {
        concat!(
            "select i.id, i.organization_id, i.house_id, i.asset_id, a.image, i.title, coalesce(a.alt_text, '') as alt, coalesce(i.caption, '') as caption, \
               coalesce(i.category, '') as category, array_to_string(i.tags, ', ') as tags, i.visibility, \
               coalesce(i.album_id::text, '') as album, '' as new_album, i.is_sensitive, i.version, false as is_dropped, \
               coalesce(a.members_of <> '{}', false) as is_narrow, ",
            credit!("photographer"), ", ", credit!("designer"), ", ", credit!("model"),
            " from community.gallery_items i left join media.assets a on a.id = i.asset_id \
              where i.author_profile_id = auth.profile_id() and i.deleted_at is null and ",
            $which
        )
    };
}

const DRAFTS: &str = sheet!(
    "i.publish_state = 'draft' and i.subsite_id is null order by i.created_at, i.position, i.id limit 20"
);
const ONE: &str = sheet!("i.id = $1");

/// Drafts of whoever asks, oldest first; twenty at once.
///
/// # Errors
/// If the database is away.
pub async fn drafts(tx: &ActorTx<'_>) -> StoreResult<Vec<Sheet>> {
    Ok(statement(DRAFTS).load(&mut tx.conn()).await?)
}

/// A picture of whoever asks.
///
/// # Errors
/// `NotFound` where they do not see it, `Denied` where it is somebody else's.
pub async fn sheet_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Sheet> {
    let found: Option<Sheet> =
        statement(ONE).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await.optional()?;
    match found {
        Some(sheet) => Ok(sheet),
        None if crate::item::item_find(tx, id).await?.is_mine => Err(StoreError::NotFound),
        None => Err(StoreError::Denied),
    }
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const ALBUM: &str = "insert into community.gallery_albums (id, organization_id, house_id, author_profile_id, title, slug, visibility) \
  select $1, i.organization_id, i.house_id, auth.profile_id(), $2, $3, $4 from community.gallery_items i \
   where i.id = $5 and i.author_profile_id = auth.profile_id() on conflict (organization_id, slug) do nothing";
const OWN_ALBUM: &str = "select b.id from community.gallery_albums b join community.gallery_items i on i.organization_id = b.organization_id \
  where i.id = $2 and b.slug = $1 and b.author_profile_id = auth.profile_id() and b.deleted_at is null";

/// Makes an album for a picture, or finds the person's own of that word.
///
/// # Errors
/// `Denied` where the person may make none there.
pub async fn album_make(tx: &mut ActorTx<'_>, ready: &Ready, title: &str, slug: &str) -> StoreResult<Uuid> {
    // Somebody else's album may have the word already; then it gets a second one.
    let other = format!(
        "{}-{}",
        slug.chars().take(70).collect::<String>(),
        ready.id.simple().to_string().split_at(8).0
    );
    for slug in [slug, &other] {
        statement(ALBUM)
            .bind::<SqlUuid, _>(Uuid::now_v7())
            .bind::<Text, _>(title)
            .bind::<Text, _>(slug)
            .bind::<Text, _>(&ready.visibility)
            .bind::<SqlUuid, _>(ready.id)
            .execute(&mut tx.conn())
            .await?;
        let found: Option<Id> = statement(OWN_ALBUM)
            .bind::<Text, _>(slug)
            .bind::<SqlUuid, _>(ready.id)
            .get_result(&mut tx.conn())
            .await
            .optional()?;
        if let Some(found) = found {
            return Ok(found.id);
        }
    }
    Err(StoreError::Denied)
}

const ITEMS: &str = "update community.gallery_items i set title = s.title, caption = nullif(s.caption, ''), category = nullif(s.category, ''), \
    tags = s.tags, visibility = s.visibility, album_id = s.album, is_sensitive = s.sensitive, \
    publish_state = case when $2 then 'published' else i.publish_state end \
  from jsonb_to_recordset($1) as s(id uuid, title text, caption text, category text, tags text[], visibility text, album uuid, sensitive boolean, version integer) \
 where i.id = s.id and i.author_profile_id = auth.profile_id() and i.deleted_at is null \
   and (case when $2 then i.publish_state = 'draft' else i.version = s.version end) returning i.id";
const ASSETS: &str = "update media.assets a set alt_text = s.alt, name = s.title \
  from jsonb_to_recordset($1) as s(id uuid, alt text, title text), community.gallery_items i \
 where i.id = s.id and i.id = any ($2) and a.id = i.asset_id and a.owner_profile_id = auth.profile_id()";
const UNCREDIT: &str = "delete from media.asset_credits c using community.gallery_items i \
  where i.id = any ($1) and c.asset_id = i.asset_id and c.role in ('photographer', 'designer', 'model')";
const CREDIT: &str = "insert into media.asset_credits (id, asset_id, role, profile_id, name, position) \
  select s.row, i.asset_id, s.role, s.profile, s.name, s.position \
    from jsonb_to_recordset($1) as s(id uuid, \"row\" uuid, role text, profile uuid, name text, position integer) \
    join community.gallery_items i on i.id = s.id where i.id = any ($2)";

/// Writes the words of pictures of whoever asks, and publishes them where that is asked. Gives those that changed:
/// drafts that are still drafts, others that are still as they were shown.
///
/// # Errors
/// `Denied` for whoever is silenced, `Constraint` for an album that is none of theirs.
pub async fn words_set(tx: &mut ActorTx<'_>, all: &[Ready], publish: bool) -> StoreResult<Vec<Uuid>> {
    let rows = Value::Array(all.iter().map(row).collect());
    let changed: Vec<Id> =
        statement(ITEMS).bind::<Jsonb, _>(&rows).bind::<Bool, _>(publish).load(&mut tx.conn()).await?;
    let changed: Vec<Uuid> = changed.into_iter().map(|row| row.id).collect();
    if changed.is_empty() {
        return Ok(changed);
    }
    statement(ASSETS)
        .bind::<Jsonb, _>(&rows)
        .bind::<Array<SqlUuid>, _>(&changed)
        .execute(&mut tx.conn())
        .await?;
    statement(UNCREDIT).bind::<Array<SqlUuid>, _>(&changed).execute(&mut tx.conn()).await?;
    let credits = Value::Array(
        all.iter().flat_map(|one| one.credits.iter().map(|role| credit(one.id, role))).collect(),
    );
    statement(CREDIT)
        .bind::<Jsonb, _>(&credits)
        .bind::<Array<SqlUuid>, _>(&changed)
        .execute(&mut tx.conn())
        .await?;
    crate::act::bytes_follow(tx, &changed).await?;
    Ok(changed)
}

fn row(one: &Ready) -> Value {
    json!({
        "id": one.id, "title": one.title, "alt": one.alt, "caption": one.caption, "category": one.category, "tags": one.tags,
        "visibility": one.visibility, "album": one.album, "sensitive": one.is_sensitive, "version": one.version,
    })
}

fn credit(item: Uuid, role: &Role) -> Value {
    json!({ "id": item, "row": Uuid::now_v7(), "role": role.role, "profile": role.profile, "name": role.name, "position": role.position })
}
