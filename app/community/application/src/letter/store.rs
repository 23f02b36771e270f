//! What a letter needs to know, as the system sees it.

use super::{News, Payload};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Locale;
use kernel::values::community::ApplicationStatus as Status;
use uuid::Uuid;

/// An application that is told about.
#[derive(Clone, Debug, QueryableByName)]
pub struct Facts {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// The organisation's word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// Who applies.
    #[diesel(sql_type = SqlUuid)]
    pub applicant_id: Uuid,
    /// Who looks after it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub reviewer_id: Option<Uuid>,
    /// The house asked for.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub house_id: Option<Uuid>,
    /// Name of the house, otherwise of the organisation.
    #[diesel(sql_type = Text)]
    pub place: String,
    /// Where it stands.
    #[diesel(sql_type = Text)]
    pub status: Status,
    /// What is written to the applicant.
    #[diesel(sql_type = Nullable<Text>)]
    pub letter: Option<String>,
    /// Why it was declined.
    #[diesel(sql_type = Nullable<Text>)]
    pub reason: Option<String>,
    /// Why it was opened again, the last time.
    #[diesel(sql_type = Nullable<Text>)]
    pub reopened: Option<String>,
    /// When it is to be answered.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub due_at: Option<DateTime<Utc>>,
}

impl Facts {
    /// Is it still so when the job is done?
    pub fn is_so(&self, told: &Payload) -> bool {
        let is_open = matches!(self.status, Status::Pending | Status::UnderReview);
        match told.news {
            News::Received | News::Answered | News::Reopened => is_open,
            News::Overdue => is_open && (told.due.is_none() || told.due == self.due_at),
            News::More => self.status == Status::Pending && self.letter.is_some(),
            News::Approved => self.status == Status::Approved,
            News::Rejected => self.status == Status::Rejected,
            News::Withdrawn => self.status == Status::Withdrawn,
        }
    }
}

const FACTS: &str = "select a.id, a.organization_id, o.slug, a.applicant_id, a.reviewer_id, \
    coalesce(a.assigned_house_id, a.requested_house_id) as house_id, coalesce(h.name, o.name) as place, \
    a.status, a.letter, a.rejection_reason as reason, a.reopenings -> -1 ->> 'reason' as reopened, a.due_at \
  from community.applications a join identity.organizations o on o.id = a.organization_id \
  left join community.houses h on h.id = coalesce(a.assigned_house_id, a.requested_house_id) \
 where a.id = $1";

/// The application of a job; none if it is gone.
pub async fn facts_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Option<Facts>> {
    Ok(statement(FACTS).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await.optional()?)
}

/// Somebody who is told.
#[derive(Clone, Debug, QueryableByName)]
pub struct Reader {
    /// Their profile.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Their name today.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Their address.
    #[diesel(sql_type = Text)]
    pub email: String,
    /// Their language.
    #[diesel(sql_type = Text)]
    pub language: String,
    /// Do they take mails of this kind at once?
    #[diesel(sql_type = Bool)]
    pub by_mail: bool,
}

impl Reader {
    /// Their language.
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.language).unwrap_or_default()
    }
}

const APPLICANT: &str = "select p.id, p.display_name as name, u.email, coalesce(s.language, 'en') as language, u.email_verified is not null as by_mail \
   from identity.profiles p join identity.users u on u.id = p.user_id and u.deleted_at is null \
   left join identity.user_settings s on s.user_id = u.id where p.id = $1";

/// Whose application it is. An answer to it is mailed to every address that is known to be theirs.
pub async fn applicant_find(tx: &ActorTx<'_>, applicant: Uuid) -> StoreResult<Vec<Reader>> {
    Ok(statement(APPLICANT).bind::<SqlUuid, _>(applicant).load(&mut tx.conn()).await?)
}

const REVIEWERS: &str = "with who as ( \
     select m.profile_id as id from community.house_members m \
      where m.house_id = $2 and m.left_at is null and m.role in ('leader', 'mother', 'father', 'admin', 'founder') \
     union \
     select p.id from identity.organization_members m join identity.profiles p on p.user_id = m.user_id \
      where m.organization_id = $1 and (m.role = 'owner' or exists (select from identity.role_permissions r \
              where r.organization_id = m.organization_id and r.role = m.role and r.permission = 'community.moderate'))) \
   select p.id, p.display_name as name, u.email, coalesce(s.language, 'en') as language, \
          u.email_verified is not null and coalesce((select w.delivery = 'at_once' from identity.notification_preferences w \
              where w.user_id = u.id and w.channel = 'email' and (w.type is null or w.type = 'application_received') \
                and (w.house_id is null or w.house_id = $2) \
              order by w.house_id is null, w.type is null limit 1), true) as by_mail \
     from who join identity.profiles p on p.id = who.id and p.status = 'active' \
     join identity.users u on u.id = p.user_id and u.deleted_at is null \
     left join identity.user_settings s on s.user_id = u.id \
    where p.id <> $3 and ($4 is null or p.id = $4) order by p.id limit 100";

/// Who may answer it: the house's leaders and the organisation's moderators, at most a hundred; only the one who looks
/// after it where `only` names them.
pub async fn reviewer_list(tx: &ActorTx<'_>, facts: &Facts, only: Option<Uuid>) -> StoreResult<Vec<Reader>> {
    Ok(statement(REVIEWERS)
        .bind::<SqlUuid, _>(facts.organization_id)
        .bind::<Nullable<SqlUuid>, _>(facts.house_id)
        .bind::<SqlUuid, _>(facts.applicant_id)
        .bind::<Nullable<SqlUuid>, _>(only)
        .load(&mut tx.conn())
        .await?)
}

// In the shape of `community.notify`: ids only, one unread row for one application.
const NOTIFY: &str = "insert into community.notifications (id, organization_id, recipient_id, type, title, message, data, house_id, \
      subject_type, subject_id, group_key, expires_at) \
   select gen_random_uuid(), $1, p.id, $2, $2, '', jsonb_build_object('what', $3, 'actors', jsonb_build_array()), $4, \
          'applications', $5, concat_ws(':', $2, $5, $3), now() + interval '90 days' \
     from identity.profiles p \
    where p.id = any ($6) \
      and not exists (select from community.notifications n where n.recipient_id = p.id and n.type = $2 \
                         and n.subject_type = 'applications' and n.subject_id = $5 and not n.is_read) \
      and coalesce((select w.delivery <> 'off' from identity.notification_preferences w \
                     where w.user_id = p.user_id and w.channel = 'in_app' and (w.type is null or w.type = $2) \
                       and (w.house_id is null or w.house_id = $4) \
                     order by w.house_id is null, w.type is null limit 1), true) \
   on conflict do nothing";

/// Notifies of what the database does not notify of itself: it tells of new applications and of answers to them.
pub async fn notice_create(
    tx: &mut ActorTx<'_>,
    facts: &Facts,
    news: News,
    readers: &[Uuid],
) -> StoreResult<()> {
    let kind = if news.is_for_applicant() { "application_status" } else { "application_received" };
    statement(NOTIFY)
        .bind::<SqlUuid, _>(facts.organization_id)
        .bind::<Text, _>(kind)
        .bind::<Text, _>(news.word())
        .bind::<Nullable<SqlUuid>, _>(facts.house_id)
        .bind::<SqlUuid, _>(facts.id)
        .bind::<Array<SqlUuid>, _>(readers)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const READ: &str = "update community.notifications set is_read = true, read_at = now() \
  where subject_type = 'applications' and subject_id = $1 and recipient_id = $2 and type = 'application_status' and not is_read";

/// Takes back what the applicant has not read yet.
pub async fn notice_read(tx: &mut ActorTx<'_>, facts: &Facts) -> StoreResult<()> {
    statement(READ)
        .bind::<SqlUuid, _>(facts.id)
        .bind::<SqlUuid, _>(facts.applicant_id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const MAILED: &str = "update community.notifications set emailed_at = now() \
  where subject_type = 'applications' and subject_id = $1 and recipient_id = any ($2) and emailed_at is null";

/// Says that these people read a mail of ours, so that no other one tells them the same.
pub async fn notice_mailed(tx: &mut ActorTx<'_>, facts: &Facts, readers: &[Uuid]) -> StoreResult<()> {
    statement(MAILED)
        .bind::<SqlUuid, _>(facts.id)
        .bind::<Array<SqlUuid>, _>(readers)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const NOTE: &str = "insert into community.moderation_log (id, organization_id, actor_user_id, action, subject_type, subject_id, profile_id, house_id, reason) \
   values ($1, $2, $3, 'note', 'applications', $4, $5, $6, $7) on conflict (id) do nothing";

/// Writes into the moderators' log what the database does not write itself. `false` if this event is there already.
pub async fn note_create(
    tx: &mut ActorTx<'_>,
    facts: &Facts,
    payload: &Payload,
    reason: &str,
) -> StoreResult<bool> {
    let made = statement(NOTE)
        .bind::<SqlUuid, _>(payload.event)
        .bind::<SqlUuid, _>(facts.organization_id)
        .bind::<Nullable<SqlUuid>, _>(payload.by)
        .bind::<SqlUuid, _>(facts.id)
        .bind::<SqlUuid, _>(facts.applicant_id)
        .bind::<Nullable<SqlUuid>, _>(facts.house_id)
        .bind::<Text, _>(reason)
        .execute(&mut tx.conn())
        .await?;
    Ok(made > 0)
}
