//! What stands on a person's page, in one query.

use super::model::About;
use db::prelude::*;
use diesel::sql_types::Uuid as SqlUuid;
use uuid::Uuid;

const ABOUT: &str = "select p.bio, p.social_links as links, p.created_at, \
    coalesce((select jsonb_agg(jsonb_build_object('label', f.label, 'value', f.value, 'verified', f.verified_at is not null) \
                order by f.position, f.id) from identity.profile_fields f where f.profile_id = p.id), '[]') as lines, \
    coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'role', m.role, 'title', m.title, \
                'key', case when (select count(*) from community.houses o where o.slug = h.slug and o.deleted_at is null) > 1 \
                  then coalesce((select g.slug || '~' from identity.organizations g where g.id = h.organization_id), '') || h.slug \
                  else h.slug end, 'joined_at', m.joined_at, 'left_at', m.left_at) order by m.left_at desc nulls first, m.joined_at desc, m.id) \
       from community.house_members m join community.houses h on h.id = m.house_id \
      where m.profile_id = p.id and h.deleted_at is null), '[]') as houses, \
    coalesce((select jsonb_agg(jsonb_build_object('title', o.title, 'category', o.category, 'given_by', o.given_by, \
                'given_on', o.given_on, 'source_url', o.source_url, 'confirmed', o.witnessed_at is not null, \
                'witness', (select jsonb_build_object('name', w.display_name, 'handle', w.handle) \
                              from identity.profiles w where w.id = o.witness_profile_id \
                                and w.id <> all ((select auth.blocked_profiles())::uuid[]))) \
                order by o.given_on desc nulls last, o.id) \
       from community.honours o where o.profile_id = p.id), '[]') as honours \
  from identity.profiles p where p.id = $1";

/// What stands on the page of a profile.
///
/// # Errors
/// `NotFound`.
pub async fn about_find(tx: &ActorTx<'_>, profile: Uuid) -> StoreResult<About> {
    Ok(statement(ABOUT).bind::<SqlUuid, _>(profile).get_result(&mut tx.conn()).await?)
}
