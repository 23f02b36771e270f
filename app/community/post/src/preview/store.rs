//! Rows of previews. The system writes them, because they belong to no person; authors only let go of theirs.

use super::find::first;
use super::head::Told;
use super::work::FETCH;
use db::Db;
use db::jobs::{NewJob, enqueue};
use db::prelude::*;
use diesel::sql_types::{Binary, Bool, Integer, Nullable, Text, Uuid as SqlUuid};
use picture::Small;
use serde_json::json;
use uuid::Uuid;

/// Tries of one address; then it rests until its row ends.
pub const TRIES: i32 = 3;

/// What a change of a text means for its preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The link is the same: the preview stays, or stays away.
    Stay,
    /// There is nothing to show any more.
    Drop,
    /// There is another link.
    Fetch,
}

/// What follows from the first link of before and after; `hide` is that its author wants no preview.
pub fn change(before: Option<&str>, after: Option<&str>, hide: bool) -> Change {
    match after {
        _ if hide => Change::Drop,
        _ if before == after => Change::Stay,
        Some(_) => Change::Fetch,
        None => Change::Drop,
    }
}

/// Does what follows, in the transaction of the change.
///
/// # Errors
/// If the database is away.
pub async fn follow(tx: &mut ActorTx<'_>, post: Uuid, change: Change) -> StoreResult<()> {
    if change != Change::Stay {
        let sql = "update community.post_details set link_preview_id = null where post_id = $1 and link_preview_id is not null";
        statement(sql).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    }
    if change == Change::Fetch { want(tx, post).await } else { Ok(()) }
}

/// Lets a worker look at the link of a post that is published now.
///
/// # Errors
/// If the database is away.
pub async fn want(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    let job = NewJob::new(FETCH, &json!({ "post": post })).unique(post.to_string()).attempts(TRIES);
    enqueue(tx, &job).await.map(drop)
}

/// A page that is to be fetched now.
#[derive(Clone, Debug)]
pub struct Due {
    /// The preview.
    pub id: Uuid,
    /// The page's address.
    pub url: String,
    /// Is something shown of it already?
    pub was_ready: bool,
}

#[derive(QueryableByName)]
struct Words {
    #[diesel(sql_type = Text)]
    content: String,
}

#[derive(QueryableByName)]
struct Taken {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Bool)]
    was_ready: bool,
}

/// Locked until the preview stands beside it: whoever changes the words waits, and what they change then holds.
const POST: &str = "select p.content from community.posts p \
  where p.id = $1 and p.publish_state = 'published' and p.deleted_at is null for share";
const ADD: &str = "insert into community.link_previews (id, organization_id, url) \
  select $2, p.organization_id, $3 from community.posts p where p.id = $1 on conflict (organization_id, md5(url)) do nothing";
const SHOW: &str = "insert into community.post_details (post_id, organization_id, link_preview_id) \
  select p.id, p.organization_id, l.id from community.posts p \
    join community.link_previews l on l.organization_id = p.organization_id and md5(l.url) = md5($2) and l.url = $2 \
   where p.id = $1 on conflict (post_id) do update set link_preview_id = excluded.link_preview_id";
/// Whoever changes the row first fetches it, and does so again when the job is tried again; another takes it up where
/// that worker never came back.
const TAKE: &str = "update community.link_previews l set fetched_at = now(), expires_at = now() + interval '7 days', error = null, \
    status = case l.status when 'ready' then l.status else 'pending' end \
  from community.post_details d where d.post_id = $1 and l.id = d.link_preview_id \
   and (l.fetched_at is null or l.expires_at <= now() \
        or l.status = 'pending' and ($2 > 1 or l.fetched_at < now() - interval '15 minutes')) \
  returning l.id, l.status = 'ready' as was_ready";

/// Puts the preview of its first link beside a post, and says whether this worker is to fetch it: nobody else does, and
/// nobody did in the last seven days. `attempt` is that of the job.
///
/// # Errors
/// If the database is away.
pub async fn begin(db: &Db, post: Uuid, own: &str, attempt: i32) -> StoreResult<Option<Due>> {
    db.as_system("the page behind the link of a post", async |tx| {
        let found: Option<Words> =
            statement(POST).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await.optional()?;
        let Some(url) = found.and_then(|found| first(&found.content, own)) else { return Ok(None) };
        statement(ADD)
            .bind::<SqlUuid, _>(post)
            .bind::<SqlUuid, _>(Uuid::now_v7())
            .bind::<Text, _>(&url)
            .execute(&mut tx.conn())
            .await?;
        statement(SHOW).bind::<SqlUuid, _>(post).bind::<Text, _>(&url).execute(&mut tx.conn()).await?;
        let taken: Option<Taken> = statement(TAKE)
            .bind::<SqlUuid, _>(post)
            .bind::<Integer, _>(attempt)
            .get_result(&mut tx.conn())
            .await
            .optional()?;
        Ok(taken.map(|Taken { id, was_ready }| Due { id, url, was_ready }))
    })
    .await
}

const READY: &str = "update community.link_previews l set status = 'ready', title = $2, description = $3, site_name = $4, error = null \
  where l.id = $1";
const FAILED: &str = "update community.link_previews l set status = $2, error = $3 where l.id = $1";

const PICTURE: &str = "update community.link_previews l set picture = $2, picture_key = $3, picture_width = $4, picture_height = $5, \
    picture_color = $6, picture_alt = $7, error = $8 \
  where l.id = $1";
/// Whoever has the bytes is only told that they are the same still.
const BYTES: &str = "select case when not $3 then l.picture end as picture from community.link_previews l \
  where l.id = $1 and l.picture_key = $2";

/// Notes what a page says.
///
/// # Errors
/// If the database is away.
pub async fn note(db: &Db, id: Uuid, told: &Told) -> StoreResult<()> {
    db.as_system("what a linked page says", async |tx| {
        statement(READY)
            .bind::<SqlUuid, _>(id)
            .bind::<Text, _>(&told.title)
            .bind::<Nullable<Text>, _>(&told.description)
            .bind::<Nullable<Text>, _>(&told.site)
            .execute(&mut tx.conn())
            .await?;
        Ok(())
    })
    .await
}

/// Keeps the picture of a page with the words that say what it shows, or notes why there is none. `None` is that the page
/// names none.
///
/// # Errors
/// If the database is away.
pub async fn note_picture(
    db: &Db,
    id: Uuid,
    taken: Option<Result<Small, String>>,
    alt: Option<&str>,
) -> StoreResult<()> {
    let (small, reason) = match taken {
        Some(Ok(small)) => (Some(small), None),
        Some(Err(reason)) => (None, Some(short(&format!("The picture: {reason}")))),
        None => (None, None),
    };
    let small = small.as_ref();
    let side = |of: fn(&Small) -> u32| small.and_then(|small| i32::try_from(of(small)).ok());
    db.as_system("the picture of a linked page", async |tx| {
        statement(PICTURE)
            .bind::<SqlUuid, _>(id)
            .bind::<Nullable<Binary>, _>(small.map(|small| &small.bytes))
            .bind::<Nullable<Text>, _>(small.map(Small::key))
            .bind::<Nullable<Integer>, _>(side(|small| small.width))
            .bind::<Nullable<Integer>, _>(side(|small| small.height))
            .bind::<Nullable<Text>, _>(small.map(|small| &small.color))
            .bind::<Nullable<Text>, _>(small.and(alt))
            .bind::<Nullable<Text>, _>(&reason)
            .execute(&mut tx.conn())
            .await?;
        Ok(())
    })
    .await
}

#[derive(QueryableByName)]
struct Bytes {
    #[diesel(sql_type = Nullable<Binary>)]
    picture: Option<Vec<u8>>,
}

/// The bytes of a preview's picture; nothing for whoever has them already.
///
/// # Errors
/// `NotFound` where the preview has no such picture, or not for whoever asks.
pub async fn picture(tx: &ActorTx<'_>, id: Uuid, key: &str, is_known: bool) -> StoreResult<Option<Vec<u8>>> {
    let found: Bytes = statement(BYTES)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(key)
        .bind::<Bool, _>(is_known)
        .get_result(&mut tx.conn())
        .await?;
    Ok(found.picture)
}

/// As much of a sentence as the table takes.
fn short(reason: &str) -> String {
    reason.replace('\0', "").chars().take(500).collect()
}

/// Notes why nothing is shown: `failed` or `refused`, and a sentence for whoever looks into the table.
///
/// # Errors
/// If the database is away.
pub async fn note_failure(db: &Db, id: Uuid, status: &'static str, reason: &str) -> StoreResult<()> {
    let reason = short(reason);
    db.as_system("why a linked page is not shown", async |tx| {
        statement(FAILED)
            .bind::<SqlUuid, _>(id)
            .bind::<Text, _>(status)
            .bind::<Text, _>(&reason)
            .execute(&mut tx.conn())
            .await?;
        Ok(())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::{Change, change};

    #[test]
    fn a_preview_follows_the_link_and_its_authors_wish() {
        let (one, two) = (Some("https://a.example/"), Some("https://b.example/"));
        assert_eq!(change(one, one, false), Change::Stay);
        assert_eq!(change(None, None, false), Change::Stay);
        assert_eq!(change(one, two, false), Change::Fetch);
        assert_eq!(change(None, one, false), Change::Fetch);
        assert_eq!(change(one, None, false), Change::Drop);
        assert_eq!(change(one, one, true), Change::Drop);
        assert_eq!(change(one, two, true), Change::Drop);
    }
}
