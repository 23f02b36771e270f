//! An application and an invitation of the same house are one case: whoever is in the house now waits for nothing.

use db::Db;
use db::prelude::*;

/// Where the form wants more voices than there are, the database approves nothing: such an application is taken back
/// instead, with the invitation that made it needless.
const MERGE: &str = "with over as ( \
     select a.id, (select i.id from community.house_invitations i \
                    where i.house_id = a.requested_house_id and i.profile_id = a.applicant_id and i.status = 'accepted' \
                    order by i.answered_at desc nulls last limit 1) as invitation, \
            coalesce(f.reviewers_needed, 1) <= greatest(1, (select count(*) from community.application_reviews r \
                    where r.application_id = a.id and r.vote = 'approve')) as agreed \
       from community.applications a left join community.application_forms f on f.id = a.form_id \
      where a.status in ('pending', 'under_review') \
        and exists (select from community.house_members m \
                     where m.house_id = a.requested_house_id and m.profile_id = a.applicant_id and m.left_at is null) \
      order by a.id limit 500 for update of a skip locked) \
   update community.applications a \
      set status = case when over.agreed then 'approved' else 'withdrawn' end, invitation_id = over.invitation \
     from over where a.id = over.id";

/// Handles a job `application.merge`, and runs by the clock: ends what a membership has made needless.
///
/// # Errors
/// If the database is away.
pub async fn merge(db: Db) -> anyhow::Result<()> {
    db.as_system("application: merge with invitations", async |tx| {
        Ok(statement(MERGE).execute(&mut tx.conn()).await?)
    })
    .await?;
    Ok(())
}
