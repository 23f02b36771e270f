//! Queries of bringing in, with the rights of whoever brings.

use super::model::{Post, Profile, Shown};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where posts go.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Place {
    /// `identity.organizations`, where there is no house.
    pub organization: Option<Uuid>,
    /// `community.houses`.
    pub house: Option<Uuid>,
}

/// A house or organisation of the person's.
#[derive(Clone, Debug, QueryableByName)]
pub struct Spot {
    /// The row.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Is it a house?
    #[diesel(sql_type = Bool)]
    pub is_house: bool,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
}

const SPOTS: &str = "select s.id, s.is_house, s.name from ( \
    select h.id, true as is_house, h.name from community.houses h where h.id = any (auth.own_houses()) and h.deleted_at is null \
    union all select o.id, false, o.name from identity.organizations o where o.id = any (auth.member_organizations()) and o.deleted_at is null \
  ) s order by s.is_house, s.name, s.id";

/// Where the person may write.
///
/// # Errors
/// If the database is away.
pub async fn spots(tx: &ActorTx<'_>) -> StoreResult<Vec<Spot>> {
    Ok(statement(SPOTS).load(&mut tx.conn()).await?)
}

// A new archive takes the place of one that waits for its person.
const DROP: &str = "update identity.data_requests r set state = 'cancelled' where r.user_id = auth.user_id() \
   and r.kind = 'import' and r.state = 'waiting'";
const ADD: &str = "insert into identity.data_requests (id, user_id, kind) values ($1, auth.user_id(), 'import') on conflict do nothing";

/// Keeps an archive for its person to look at; `false` while another is being taken over.
///
/// # Errors
/// If the database is away.
pub async fn import_add(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    import_drop(tx).await?;
    Ok(statement(ADD).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? > 0)
}

/// Calls off what waits.
///
/// # Errors
/// If the database is away.
pub async fn import_drop(tx: &mut ActorTx<'_>) -> StoreResult<()> {
    statement(DROP).execute(&mut tx.conn()).await?;
    Ok(())
}

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

const WAITS: &str = "select exists (select from identity.data_requests r where r.id = $1 and r.user_id = auth.user_id() \
   and r.kind = 'import' and r.state = 'waiting') as yes";

/// Does this archive wait for whoever asks?
///
/// # Errors
/// If the database is away.
pub async fn import_waits(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    let row: Yes = statement(WAITS).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?;
    Ok(row.yes)
}

/// A post and where it comes from and goes to.
pub struct Brought<'a> {
    /// What it says.
    pub post: &'a Post,
    /// Address of the server that it was brought from.
    pub origin: &'a str,
    /// Where it goes.
    pub place: Place,
    /// Who sees it.
    pub audience: &'a str,
    /// What it quotes, if that is a post of this place.
    pub quotes: Option<Uuid>,
    /// Its pictures: assets of the person's.
    pub pictures: Vec<(Uuid, &'a Shown)>,
}

const THERE: &str = "select exists (select from community.posts p left join community.post_details d on d.post_id = p.id \
    where p.author_profile_id = auth.profile_id() and (p.id::text = $2 \
      or (d.imported_from = $1 and d.foreign_id = replace(auth.profile_id()::text, '-', '') || '/' || $2))) as yes";
// A draft first, with its time: whoever follows hears of what is new, not of what is brought along.
const POST: &str = "insert into community.posts (id, organization_id, house_id, title, content, type, author_profile_id, tags, \
    publish_state, published_at, created_at, visibility, content_warning, created_by) \
  values ($1, $2, $3, $4, $5, $6, auth.profile_id(), $7, 'draft', $8, $9, $10, $11, auth.user_id())";
// What it quotes here is quoted again, if its author still lets whoever brings it; that it quoted something stays known.
const DETAILS: &str = "insert into community.post_details (post_id, organization_id, imported_from, foreign_id, quote_policy, is_quote, \
    quoted_post_id, quoted_address) \
  select p.id, p.organization_id, $2, replace(auth.profile_id()::text, '-', '') || '/' || $3, $4, $5::uuid is not null, \
    case when community.quoting($5) is not null then $5 end, $6 from community.posts p where p.id = $1 \
  on conflict (post_id) do update set imported_from = excluded.imported_from, foreign_id = excluded.foreign_id, \
    quote_policy = excluded.quote_policy, is_quote = excluded.is_quote, quoted_post_id = excluded.quoted_post_id, \
    quoted_address = excluded.quoted_address";
const APPEAR: &str = "update community.posts set publish_state = $2 where id = $1 and publish_state <> $2";
const PICTURES: &str = "insert into community.post_media (id, organization_id, post_id, asset_id, position, alt_text, caption, is_decorative, is_sensitive) \
  select gen_random_uuid(), p.organization_id, p.id, s.asset, s.at, nullif(s.alt, ''), nullif(s.caption, ''), s.plain, s.sensitive \
    from community.posts p cross join unnest($2, $3, $4, $5, $6) with ordinality s (asset, alt, caption, plain, sensitive, at) \
   where p.id = $1 on conflict (post_id, asset_id) do nothing";

/// Writes a post in the person's own name; `false` if it is here already.
///
/// # Errors
/// `Denied` where the person may not write; a constraint for words that do not fit.
pub async fn post_bring(tx: &mut ActorTx<'_>, brought: &Brought<'_>) -> StoreResult<bool> {
    let post = brought.post;
    let there: Yes = statement(THERE)
        .bind::<Text, _>(brought.origin)
        .bind::<Text, _>(&post.id)
        .get_result(&mut tx.conn())
        .await?;
    if there.yes {
        return Ok(false);
    }
    let id = post_insert(tx, brought).await?;
    statement(DETAILS)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(brought.origin)
        .bind::<Text, _>(&post.id)
        .bind::<Nullable<Text>, _>(&post.quotable)
        .bind::<Nullable<SqlUuid>, _>(brought.quotes)
        .bind::<Nullable<Text>, _>(post.quotes.as_ref().filter(|_| brought.quotes.is_none()))
        .execute(&mut tx.conn())
        .await?;
    pictures_set(tx, id, &brought.pictures).await?;
    statement(APPEAR).bind::<SqlUuid, _>(id).bind::<Text, _>(&post.state).execute(&mut tx.conn()).await?;
    Ok(true)
}

async fn post_insert(tx: &mut ActorTx<'_>, brought: &Brought<'_>) -> StoreResult<Uuid> {
    let (post, id) = (brought.post, Uuid::now_v7());
    let published: Option<DateTime<Utc>> =
        (post.state != "draft").then(|| post.published_at.unwrap_or(post.created_at).min(Utc::now()));
    statement(POST)
        .bind::<SqlUuid, _>(id)
        .bind::<Nullable<SqlUuid>, _>(brought.place.organization)
        .bind::<Nullable<SqlUuid>, _>(brought.place.house)
        .bind::<Nullable<Text>, _>(&post.title)
        .bind::<Text, _>(&post.content)
        .bind::<Text, _>(if brought.pictures.is_empty() { "text" } else { "media" })
        .bind::<Array<Text>, _>(&post.tags)
        .bind::<Nullable<Timestamptz>, _>(published)
        .bind::<Timestamptz, _>(post.created_at.min(Utc::now()))
        .bind::<Text, _>(brought.audience)
        .bind::<Nullable<Text>, _>(&post.content_warning)
        .execute(&mut tx.conn())
        .await?;
    Ok(id)
}

async fn pictures_set(tx: &mut ActorTx<'_>, post: Uuid, pictures: &[(Uuid, &Shown)]) -> StoreResult<()> {
    if pictures.is_empty() {
        return Ok(());
    }
    let texts = |of: fn(&Shown) -> &Option<String>| -> Vec<String> {
        pictures.iter().map(|(_, shown)| of(shown).clone().unwrap_or_default()).collect()
    };
    statement(PICTURES)
        .bind::<SqlUuid, _>(post)
        .bind::<Array<SqlUuid>, _>(pictures.iter().map(|(id, _)| *id).collect::<Vec<_>>())
        .bind::<Array<Text>, _>(texts(|shown| &shown.alt))
        .bind::<Array<Text>, _>(texts(|shown| &shown.caption))
        .bind::<Array<Bool>, _>(pictures.iter().map(|(_, shown)| shown.is_decorative).collect::<Vec<_>>())
        .bind::<Array<Bool>, _>(pictures.iter().map(|(_, shown)| shown.is_sensitive).collect::<Vec<_>>())
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const WORDS: &str = "update identity.profiles p set ballroom_name = coalesce(nullif(p.ballroom_name, ''), left($1, 80)), \
    pronouns = coalesce(nullif(p.pronouns, ''), left($2, 40)), bio = coalesce(nullif(p.bio, ''), left($3, 2000)) \
  where p.id = auth.profile_id()";

/// Words of the profile, where there are none yet.
///
/// # Errors
/// If the database is away.
pub async fn profile_bring(tx: &mut ActorTx<'_>, profile: &Profile) -> StoreResult<()> {
    statement(WORDS)
        .bind::<Nullable<Text>, _>(&profile.ballroom_name)
        .bind::<Nullable<Text>, _>(&profile.pronouns)
        .bind::<Nullable<Text>, _>(&profile.bio)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
