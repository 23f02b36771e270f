//! The query behind the first page of a house.

use super::model::HouseView;
use db::prelude::*;
use diesel::sql_types::{Nullable, Uuid as SqlUuid};
use uuid::Uuid;

/// Lineage on one side: `other` is the house there.
macro_rules! lineage {
    ($mine:literal, $other:literal) => {
        concat!(
            "(select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'house', ",
            house_link!("p"),
            ", 'kind', l.kind, 'since', l.since, 'until', l.until, 'note', l.note, 'source_url', l.source_url) \
              order by l.since nulls last, p.name, l.id), '[]') \
              from community.house_lineage l join community.houses p on p.id = l.",
            $other,
            " and p.deleted_at is null where l.",
            $mine,
            " = h.id)"
        )
    };
}

const VIEW: &str = concat!(
    "select h.description, h.founded, h.founded_precision, h.location, h.website, h.join_policy, h.is_active, h.member_count, \
       coalesce((select g.slug from identity.organizations g where g.id = h.organization_id), '') as organization, \
       (select ",
    house_link!("p"),
    " from community.houses p where p.id = h.parent_id and p.deleted_at is null) as above, \
       (select coalesce(jsonb_agg(",
    house_link!("p"),
    " order by p.name, p.id), '[]') from community.houses p where p.parent_id = h.id and p.deleted_at is null) as chapters, ",
    lineage!("house_id", "parent_house_id"),
    " as parents, ",
    lineage!("parent_house_id", "house_id"),
    " as children, \
       (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'person', ",
    badge!("p"),
    ", 'title', n.title, 'kind', n.kind, 'category', n.category, 'given_by', n.given_by, 'given_on', n.given_on, \
         'source_url', n.source_url, 'witness', (select ",
    badge!("w"),
    " from identity.profiles w where w.id = n.witness_profile_id and w.id <> all ((select auth.blocked_profiles())::uuid[])), 'witnessed', n.witnessed_at is not null, \
         'asks_me', coalesce(n.witnessed_at is null and n.witness_profile_id = $2, false)) \
         order by n.given_on desc nulls last, n.id), '[]') \
         from community.honours n join identity.profiles p on p.id = n.profile_id \
        where n.house_id = h.id and p.id <> all ((select auth.blocked_profiles())::uuid[])) as honours, \
       (select coalesce(jsonb_agg(jsonb_build_object('person', ",
    badge!("p"),
    ", 'role', m.role, 'title', m.title) order by m.joined_at, m.id), '[]') \
         from community.house_members m join identity.profiles p on p.id = m.profile_id \
        where m.house_id = h.id and m.left_at is null and p.id <> all ((select auth.blocked_profiles())::uuid[]) \
          and m.role in ('leader', 'mother', 'father', 'admin', 'founder')) as leaders, \
       (select i.id from community.house_invitations i where i.house_id = h.id and i.profile_id = $2 \
           and i.status = 'pending' and i.expires_at > now() and not exists (select from identity.profiles q \
             where q.user_id = i.invited_by and q.id = any(auth.blocked_profiles())) limit 1) as invitation, \
       exists (select from community.applications a where a.requested_house_id = h.id and a.applicant_id = $2 \
           and a.status in ('pending', 'under_review')) as applied \
  from community.houses h where h.id = $1"
);

/// What the first page of a house shows to whoever asks.
///
/// # Errors
/// `NotFound` where they do not see it.
pub async fn house_view(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<HouseView> {
    Ok(statement(VIEW)
        .bind::<SqlUuid, _>(house)
        .bind::<Nullable<SqlUuid>, _>(tx.actor().profile().map(|profile| profile.0))
        .get_result(&mut tx.conn())
        .await?)
}
