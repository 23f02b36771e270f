//! Queries of writing.

use super::check::{Checked, NewPoll};
use super::draft::{Draft, Shot};
use super::files;
use crate::quote;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use media::upload::claim_all;
use portal::people;
use uuid::Uuid;

/// Moderators refuse texts with some words.
const WATCHED: &str = "watched_words_refused";

/// The id's slug is unique, too: named alone, the id would let two at once fail by the other one.
const INSERT: &str = "insert into community.posts (id, organization_id, house_id, title, content, type, author_profile_id, tags, \
    publish_state, scheduled_at, visibility, reply_policy, content_warning, created_by) \
  values ($1, $2, $3, $4, $5, $6, auth.profile_id(), $7, case when $8::timestamptz is null then 'published' else 'draft' end, $8, \
    $9, $10, $11, auth.user_id()) on conflict do nothing";

/// Writes a post as whoever asks. One that is there already is left as it is: the form was sent twice.
///
/// # Errors
/// `Denied` where the person may not write, and if somebody else's post has this id; `Invalid` where they may not quote.
pub async fn post_insert(tx: &mut ActorTx<'_>, draft: &Draft, post: &Checked) -> StoreResult<()> {
    let before = files::shown(tx, draft.id).await?;
    let named = people(tx, &crate::text::named(&post.content)).await?;
    let added = statement(INSERT)
        .bind::<SqlUuid, _>(draft.id)
        .bind::<Nullable<SqlUuid>, _>(post.organization)
        .bind::<Nullable<SqlUuid>, _>(post.house)
        .bind::<Nullable<Text>, _>(&post.title)
        .bind::<Text, _>(crate::text::tokens(&post.content, &named))
        .bind::<Text, _>(post.kind.as_str())
        .bind::<Array<Text>, _>(&post.tags)
        .bind::<Nullable<Timestamptz>, _>(post.scheduled)
        .bind::<Text, _>(post.audience.as_str())
        .bind::<Text, _>(post.replies.as_str())
        .bind::<Nullable<Text>, _>(&post.warning)
        .execute(&mut tx.conn())
        .await
        .on_constraint(WATCHED, "content", || "post-error-watched".to_owned())?;
    if added == 0 {
        return own(tx, draft.id).await;
    }
    // Asked before the trigger asks: whoever writes reads a sentence, and nothing appears without what it is about.
    if let Some(quoted) = draft.quotes {
        quote::consent(tx, quoted).await?;
    }
    quote::wish_set(tx, draft.id, post.quoting, draft.quotes).await?;
    pictures_set(tx, draft.id, &draft.pictures).await?;
    mentions_set(tx, draft.id, named.into_values().collect()).await?;
    if let Some(poll) = &post.poll {
        poll_insert(tx, draft.id, poll).await?;
    }
    draft_delete(tx, draft.id).await?;
    files_follow(tx, draft, before).await
}

/// What the post or its draft shows is taken for good, and what it shows no more goes, unless it is shown elsewhere.
///
/// # Errors
/// If the database is away.
pub async fn files_follow(tx: &mut ActorTx<'_>, draft: &Draft, before: Vec<Uuid>) -> StoreResult<()> {
    let now: Vec<Uuid> = draft.pictures.iter().map(|shot| shot.id).collect();
    let gone: Vec<Uuid> = before.into_iter().filter(|id| !now.contains(id)).collect();
    claim_all(tx, &now).await?;
    files::let_go(tx, &gone).await
}

#[derive(QueryableByName)]
struct Own {
    #[diesel(sql_type = Bool)]
    own: bool,
}

async fn own(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    let sql = "select exists (select from community.posts p where p.id = $1 and p.author_profile_id = auth.profile_id()) as own";
    let row: Own = statement(sql).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?;
    if row.own { Ok(()) } else { Err(StoreError::Denied) }
}

const UPDATE: &str = "update community.posts p set title = $3, content = $4, tags = $5, visibility = $6, reply_policy = $7, \
    content_warning = $8, type = case when p.type in ('text', 'media') then $9 else p.type end, \
    publish_state = case when p.publish_state = 'draft' and $10::timestamptz is null then 'published' else p.publish_state end, \
    scheduled_at = case when p.publish_state = 'draft' then $10 else p.scheduled_at end \
  where p.id = $1 and p.version = $2 and p.author_profile_id = auth.profile_id() and p.deleted_at is null";

/// Changes one's own post, unless it was changed since `version`; says whether it was.
///
/// # Errors
/// `Denied` where the person may not write for now, `Invalid` where they may not quote.
pub async fn post_update(
    tx: &mut ActorTx<'_>,
    draft: &Draft,
    version: i32,
    post: &Checked,
) -> StoreResult<bool> {
    let before = files::shown(tx, draft.id).await?;
    let named = people(tx, &crate::text::named(&post.content)).await?;
    if let Some(quoted) = draft.quotes {
        quote::consent(tx, quoted).await?;
    }
    // Before it appears: its share is made at that moment.
    quote::wish_change(tx, draft.id, post.quoting, draft.quotes).await?;
    let changed = statement(UPDATE)
        .bind::<SqlUuid, _>(draft.id)
        .bind::<Integer, _>(version)
        .bind::<Nullable<Text>, _>(&post.title)
        .bind::<Text, _>(crate::text::tokens(&post.content, &named))
        .bind::<Array<Text>, _>(&post.tags)
        .bind::<Text, _>(post.audience.as_str())
        .bind::<Text, _>(post.replies.as_str())
        .bind::<Nullable<Text>, _>(&post.warning)
        .bind::<Text, _>(post.kind.as_str())
        .bind::<Nullable<Timestamptz>, _>(post.scheduled)
        .execute(&mut tx.conn())
        .await
        .on_constraint(WATCHED, "content", || "post-error-watched".to_owned())?;
    if changed == 0 {
        return Ok(false);
    }
    pictures_set(tx, draft.id, &draft.pictures).await?;
    mentions_set(tx, draft.id, named.into_values().collect()).await?;
    draft_delete(tx, draft.id).await?;
    files_follow(tx, draft, before).await?;
    Ok(true)
}

const PICTURES_DROP: &str =
    "delete from community.post_media m where m.post_id = $1 and m.asset_id <> all ($2)";
/// One's own pictures, and those that stand in the post already.
const PICTURES_SET: &str = "insert into community.post_media (id, organization_id, post_id, asset_id, position, alt_text, is_decorative, is_sensitive) \
  select gen_random_uuid(), p.organization_id, p.id, x.id, s.at, nullif(s.alt, ''), s.plain, s.sensitive \
    from community.posts p cross join unnest($2, $3, $4, $5) with ordinality s (asset, alt, plain, sensitive, at) \
    join media.assets x on x.id = s.asset and (x.owner_profile_id = auth.profile_id() \
         or exists (select from community.post_media o where o.post_id = p.id and o.asset_id = x.id)) \
   where p.id = $1 \
  on conflict (post_id, asset_id) do update set position = excluded.position, alt_text = excluded.alt_text, \
    is_decorative = excluded.is_decorative, is_sensitive = excluded.is_sensitive";

async fn pictures_set(tx: &mut ActorTx<'_>, post: Uuid, shots: &[Shot]) -> StoreResult<()> {
    let ids: Vec<Uuid> = shots.iter().map(|shot| shot.id).collect();
    statement(PICTURES_DROP)
        .bind::<SqlUuid, _>(post)
        .bind::<Array<SqlUuid>, _>(&ids)
        .execute(&mut tx.conn())
        .await?;
    if ids.is_empty() {
        return Ok(());
    }
    statement(PICTURES_SET)
        .bind::<SqlUuid, _>(post)
        .bind::<Array<SqlUuid>, _>(&ids)
        .bind::<Array<Text>, _>(shots.iter().map(|shot| shot.alt.trim().to_owned()).collect::<Vec<_>>())
        .bind::<Array<Bool>, _>(shots.iter().map(|shot| shot.plain).collect::<Vec<_>>())
        .bind::<Array<Bool>, _>(shots.iter().map(|shot| shot.sensitive).collect::<Vec<_>>())
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const MENTIONS_DROP: &str = "delete from community.mentions m where m.subject_type = 'posts' and m.subject_id = $1 and m.profile_id <> all ($2)";
const MENTIONS_SET: &str = "insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id) \
  select gen_random_uuid(), p.organization_id, 'posts', p.id, n.id from community.posts p cross join unnest($2) n (id) \
   where p.id = $1 on conflict (subject_type, subject_id, profile_id) do nothing";

async fn mentions_set(tx: &mut ActorTx<'_>, post: Uuid, people: Vec<Uuid>) -> StoreResult<()> {
    for sql in [MENTIONS_DROP, MENTIONS_SET] {
        statement(sql)
            .bind::<SqlUuid, _>(post)
            .bind::<Array<SqlUuid>, _>(&people)
            .execute(&mut tx.conn())
            .await?;
    }
    Ok(())
}

const POLL: &str = "insert into community.polls (id, organization_id, post_id, question, max_choices, is_anonymous, hides_results, closes_at) \
  select $2, p.organization_id, p.id, $3, $4, $5, $6, $7 from community.posts p where p.id = $1";
const OPTIONS: &str = "insert into community.poll_options (id, organization_id, poll_id, position, label) \
  select gen_random_uuid(), q.organization_id, q.id, o.at, o.label \
    from community.polls q cross join unnest($2) with ordinality o (label, at) where q.id = $1";

async fn poll_insert(tx: &mut ActorTx<'_>, post: Uuid, poll: &NewPoll) -> StoreResult<()> {
    let id = Uuid::now_v7();
    statement(POLL)
        .bind::<SqlUuid, _>(post)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(&poll.question)
        .bind::<SmallInt, _>(poll.max_choices)
        .bind::<Bool, _>(poll.is_anonymous)
        .bind::<Bool, _>(poll.hides_results)
        .bind::<Nullable<Timestamptz>, _>(poll.closes_at)
        .execute(&mut tx.conn())
        .await?;
    statement(OPTIONS)
        .bind::<SqlUuid, _>(id)
        .bind::<Array<Text>, _>(&poll.options)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const DRAFT_DELETE: &str = "delete from community.drafts d where d.profile_id = auth.profile_id() and d.kind = 'posts' and d.subject_id = $1";

/// Forgets what was saved of a post that is being written.
///
/// # Errors
/// If the database is away.
pub async fn draft_delete(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    statement(DRAFT_DELETE).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    Ok(())
}
