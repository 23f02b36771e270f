//! The subject of a thread, and what whoever asks may do there. What is asked here is what the triggers of the database
//! decide (`community.fill_comment`, `may_comment`), so that people know before they write.

use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// The subject of a thread.
#[derive(Clone, Debug, Default, QueryableByName)]
pub struct About {
    /// Its name; empty for most posts.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Its page.
    #[diesel(sql_type = Nullable<Text>)]
    pub path: Option<String>,
    /// Who may answer.
    #[diesel(sql_type = Text)]
    pub policy: String,
    /// Does it stand in a house?
    #[diesel(sql_type = Bool)]
    pub in_house: bool,
    /// May whoever asks comment? `open`, or why not: `visitor`, `silenced` (by moderators), `locked` (the topic),
    /// `nobody`, `followers`, `house`, `mentioned` (the author's policy).
    #[diesel(sql_type = Text)]
    pub standing: String,
    /// Does what whoever asks writes wait for the author?
    #[diesel(sql_type = Bool)]
    pub waits: bool,
    /// May whoever asks show and hide comments?
    #[diesel(sql_type = Bool)]
    pub decides: bool,
    /// May whoever asks say who may answer?
    #[diesel(sql_type = Bool)]
    pub locks: bool,
}

const ABOUT: &str = "with a as ( \
    select p.organization_id, p.subsite_id, p.slug, p.author_profile_id as author, p.house_id, p.reply_policy as policy, \
        false as locked, coalesce(p.title, '') as title from community.posts p where $1 = 'posts' and p.id = $2 and p.deleted_at is null \
    union all select g.organization_id, g.subsite_id, g.slug, g.author_profile_id, null, 'everyone', false, g.title \
        from community.gallery_items g where $1 = 'gallery' and g.id = $2 and g.deleted_at is null \
    union all select s.organization_id, s.subsite_id, s.slug, s.author_profile_id, null, 'everyone', false, s.title \
        from sites.articles s where $1 = 'articles' and s.id = $2 and s.deleted_at is null \
    union all select f.organization_id, f.subsite_id, f.slug, f.author_profile_id, null, 'everyone', f.locked, f.title \
        from sites.forum_topics f where $1 = 'forum' and f.id = $2 and f.deleted_at is null \
    union all select e.organization_id, e.subsite_id, e.slug, null, null, 'everyone', false, e.title \
        from events.events e where $1 = 'events' and e.id = $2 and e.deleted_at is null \
    union all select t.organization_id, t.subsite_id, t.slug, null, null, 'everyone', false, t.title \
        from sites.timeline_entries t where $1 = 'timeline' and t.id = $2 and t.deleted_at is null \
    union all select l.organization_id, l.subsite_id, l.slug, null, null, 'everyone', false, l.title \
        from sites.albums l where $1 = 'albums' and l.id = $2 and l.deleted_at is null) \
  select a.title, a.house_id is not null as in_house, case when a.locked then 'nobody' else a.policy end as policy, \
    case when a.subsite_id is not null then (select '/' || k.prefix || '/' || s.slug || '/' || $1 || '/' || a.slug \
             from sites.subsites s join sites.platform_types k on k.id = s.platform_type_id where s.id = a.subsite_id) \
         when $1 = 'posts' then '/posts/' || $2 end as path, \
    case when auth.profile_id() is null then 'visitor' \
         when a.organization_id = any ((select community.silenced_in())::uuid[]) then 'silenced' \
         when a.locked then 'locked' \
         when a.author = auth.profile_id() then 'open' \
         when a.policy = 'nobody' then 'nobody' \
         when a.policy = 'followers' and not auth.follows(a.author) then 'followers' \
         when a.policy = 'house' and not coalesce(a.house_id = any ((select auth.own_houses())::uuid[]), false) then 'house' \
         when a.policy = 'mentioned' and not exists (select from community.mentions m where m.subject_type = 'posts' \
             and m.subject_id = $2 and m.profile_id = auth.profile_id()) then 'mentioned' \
         else 'open' end as standing, \
    a.policy = 'approval' and a.author is distinct from auth.profile_id() as waits, \
    coalesce(($1 = 'posts' and a.author = auth.profile_id()) \
      or a.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[]), false) as decides, \
    coalesce(($1 = 'posts' and a.author = auth.profile_id() and a.organization_id <> all ((select community.silenced_in())::uuid[])) \
      or ($1 in ('posts', 'forum') and a.subsite_id is not null and (a.subsite_id = any ((select auth.own_subsites())::uuid[]) \
          or a.organization_id = any ((select auth.organizations_with('sites.update'))::uuid[]))), false) as locks \
  from a";

impl About {
    /// May whoever asks comment?
    pub fn is_open(&self) -> bool {
        self.standing == "open"
    }
}

/// The subject, if whoever asks sees it.
///
/// # Errors
/// `NotFound`.
pub async fn about_find(tx: &ActorTx<'_>, subject: (&str, Uuid)) -> StoreResult<About> {
    Ok(statement(ABOUT)
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .get_result(&mut tx.conn())
        .await?)
}
