//! The query: the search's words narrow it down, policies and blocks decide.

use db::Json;
use db::prelude::*;
use diesel::sql_types::{Jsonb, Text};
use kernel::PersonBadge;

/// People in whose names or handle a word begins so, whatever else the search finds of them; first those in a house of
/// one's own or whom one follows, then those whose handle begins so, then whose name fits best.
const FIND: &str = concat!(
    "select ",
    badge!(),
    " as badge from (select d.subject_id as id, max(c.score) as score \
       from search.candidates($1, 'und', array['identity.profiles'], null, 60) c join search.documents d on d.id = c.id \
      where position(' ' || maison.plain($1) in ' ' || d.fragments) > 0 group by d.subject_id) f \
  join identity.profiles p on p.id = f.id and p.status = 'active' and p.visibility <> 'private' \
   and p.id <> auth.profile_id() and p.id <> all ((select auth.blocked_profiles())::uuid[]) \
 order by (p.id = any ((select community.followed())::uuid[]) or exists (select from community.house_members m \
             where m.profile_id = p.id and m.left_at is null and m.house_id = any ((select auth.own_houses())::uuid[]))) desc, \
   starts_with(p.handle, lower($1)) desc, f.score desc, p.display_name, p.id limit 8"
);

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Jsonb)]
    badge: Json<PersonBadge>,
}

/// At most eight people whom these letters may mean.
///
/// # Errors
/// If the database is away.
pub async fn people_find(tx: &ActorTx<'_>, words: &str) -> StoreResult<Vec<PersonBadge>> {
    let rows: Vec<Row> = statement(FIND).bind::<Text, _>(words).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.badge.0).collect())
}
