//! What becomes of somebody's posts, comments and pictures in the community.

use super::find::{Found, Id, Subject};
use crate::{ActorTx, StoreResult, statement};
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use diesel::{QueryableByName, sql_query};
use diesel_async::RunQueryDsl;
use serde_json::json;
use uuid::Uuid;

/// What the person wants for their posts and comments. Pictures go in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// They are deleted.
    Delete,
    /// What others can read stays, without the name.
    Keep,
}

impl Content {
    /// As forms and the database spell it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Keep => "keep",
        }
    }

    /// What a word means; none for another word.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Delete, Self::Keep].into_iter().find(|content| content.as_str() == word)
    }
}

// What only followers or nobody saw has no reader without its author, and pictures are gone.
const KEEP_POSTS: &str = "update community.posts p set author_profile_id = null, created_by = null, \
    is_pinned = p.is_pinned and p.house_id is not null, \
    reply_policy = case when p.reply_policy in ('everyone', 'house') then p.reply_policy else 'nobody' end \
  where p.author_profile_id = $1 and p.publish_state = 'published' and p.deleted_at is null \
    and p.visibility in ('public', 'members', 'house') \
    and (btrim(p.content) <> '' or p.title is not null or exists (select from community.polls q where q.post_id = p.id)) \
  returning p.id";
const KEEP_COMMENTS: &str = "update community.comments c set author_profile_id = null \
  where c.author_profile_id = $1 and c.publish_state = 'published' and c.deleted_at is null returning c.id";

/// Rows stay where others' answers hang on them; the words go with the marked columns, the parts here.
const DROP: [&str; 4] = [
    "delete from community.polls q using community.posts p where p.id = q.post_id and p.author_profile_id = $1",
    "delete from community.post_details d using community.posts p where p.id = d.post_id and p.author_profile_id = $1",
    "update community.posts set deleted_at = coalesce(deleted_at, now()), tags = '{}', content_warning = null, \
       scheduled_at = null, is_pinned = false where author_profile_id = $1",
    "update community.comments set deleted_at = coalesce(deleted_at, now()) where author_profile_id = $1",
];

/// What the log forgets beyond marked columns: words of what goes whole.
const AUDIT: [(&str, &str, &str); 4] = [
    (
        "community.posts",
        "{tags,content_warning}",
        "select p.id from community.posts p where p.author_profile_id = $1",
    ),
    (
        "community.gallery_items",
        "{title,caption,tags,slug}",
        "select g.id from community.gallery_items g left join media.assets a on a.id = g.asset_id \
          where g.author_profile_id = $1 or a.owner_profile_id = $1",
    ),
    (
        "community.gallery_albums",
        "{title,description,slug}",
        "select b.id from community.gallery_albums b where b.author_profile_id = $1",
    ),
    ("media.assets", "{tags,slug}", "select a.id from media.assets a where a.owner_profile_id = $1"),
];

/// Pictures leave posts and the gallery before their files go.
const PICTURES: [&str; 3] = [
    "delete from community.post_media m where m.post_id in (select p.id from community.posts p where p.author_profile_id = $1) \
        or m.asset_id in (select a.id from media.assets a where a.owner_profile_id = $1)",
    "delete from community.gallery_items g using media.assets a where a.id = g.asset_id and a.owner_profile_id = $1",
    // Others' pictures keep their album.
    "delete from community.gallery_albums b where b.author_profile_id = $1 \
        and not exists (select from community.gallery_items g where g.album_id = b.id)",
];
const DROP_GALLERY: &str = "delete from community.gallery_items where author_profile_id = $1";
const NAMELESS: [&str; 4] = [
    "update community.posts set author_profile_id = null, created_by = null where author_profile_id = $1",
    "update community.comments set author_profile_id = null where author_profile_id = $1",
    "update community.gallery_items set author_profile_id = null, created_by = null where author_profile_id = $1",
    "update community.gallery_albums set author_profile_id = null where author_profile_id = $1",
];

/// Parts the person from what they wrote. What they leave to others is theirs no longer and taken out of `found`.
///
/// # Errors
/// If the database is away or a page is on legal hold.
pub async fn part(
    tx: &mut ActorTx<'_>,
    subject: &Subject,
    content: Content,
    found: &mut Found,
) -> StoreResult<()> {
    if content == Content::Keep {
        for (table, sql) in [("community.posts", KEEP_POSTS), ("community.comments", KEEP_COMMENTS)] {
            let kept: Vec<Id> =
                statement(sql).bind::<SqlUuid, _>(subject.profile).load(&mut tx.conn()).await?;
            found.let_go(table, kept.into_iter().map(|row| row.id));
        }
    }
    for (table, names, ids) in AUDIT {
        let sql = format!(
            "update identity.audit_log l set before = l.before - $2::text[], after = l.after - $2::text[] \
              where l.entity_type = '{table}' and l.entity_id in ({ids})"
        );
        let query = sql_query(sql).bind::<SqlUuid, _>(subject.profile).bind::<Text, _>(names);
        query.execute(&mut tx.conn()).await?;
    }
    let gallery = (content == Content::Delete).then_some(DROP_GALLERY);
    for sql in DROP.into_iter().chain(gallery).chain(PICTURES).chain(NAMELESS) {
        statement(sql).bind::<SqlUuid, _>(subject.profile).execute(&mut tx.conn()).await?;
    }
    Ok(())
}

/// The kind of the job that removes bytes from the storage; its payload is `{"owner": profile, "keys": […]}`.
pub const FORGET: &str = "media.forget";

#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = Text)]
    key: String,
}

const KEYS: &str =
    "select distinct f.storage_key as key from media.files f where f.owner_profile_id = $1 order by 1";

/// Where the person's own files lie. To be asked before the rows go.
///
/// # Errors
/// If the database is away.
pub async fn keys(tx: &ActorTx<'_>, subject: &Subject) -> StoreResult<Vec<String>> {
    let rows: Vec<Key> = statement(KEYS).bind::<SqlUuid, _>(subject.profile).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.key).collect())
}

/// What others need (a house's paper, proof of a consent) keeps its row. Nobody sees a picture that only proves something.
const CLOSE: &str = "update media.assets a set slug = 'erased-' || replace(a.id::text, '-', ''), tags = '{}', \
    deleted_at = case when x.used then a.deleted_at else coalesce(a.deleted_at, now()) end, \
    visibility = case when x.used then a.visibility else 'private' end \
  from (select b.id, exists (select from media.asset_usages u where u.asset_id = b.id) \
                  or exists (select from community.house_files h where h.asset_id = b.id) as used \
          from media.assets b where b.owner_profile_id = $1) x \
  where x.id = a.id";

/// Closes what is left of the person's pictures and has the bytes removed that nobody needs, if this transaction commits.
///
/// # Errors
/// If the database is away.
pub async fn close(tx: &mut ActorTx<'_>, subject: &Subject, keys: Vec<String>) -> StoreResult<()> {
    statement(CLOSE).bind::<SqlUuid, _>(subject.profile).execute(&mut tx.conn()).await?;
    // A job is a row; thousands of pictures are several.
    for keys in keys.chunks(500) {
        let payload = json!({ "owner": subject.profile, "keys": keys });
        crate::jobs::enqueue(tx, &crate::jobs::NewJob::new(FORGET, &payload)).await?;
    }
    Ok(())
}

// The same bytes are one file, whoever owns them.
const UNNEEDED: &str = "select w.place as key from unnest($1::text[]) w (place) where not exists ( \
  select from media.files f where f.storage_key = w.place and (f.owner_profile_id is distinct from $2 \
    or exists (select from media.assets a where a.file_id = f.id and a.deleted_at is null) \
    or exists (select from media.asset_renditions r join media.assets a on a.id = r.asset_id \
                where r.file_id = f.id and a.deleted_at is null)))";

/// Which of these files nobody but `owner`, who is erased, ever needed. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn unneeded(tx: &ActorTx<'_>, owner: Uuid, keys: Vec<String>) -> StoreResult<Vec<String>> {
    let rows: Vec<Key> = statement(UNNEEDED)
        .bind::<Array<Text>, _>(keys)
        .bind::<SqlUuid, _>(owner)
        .load(&mut tx.conn())
        .await?;
    Ok(rows.into_iter().map(|row| row.key).collect())
}
