//! Rows of `community.house_invitations`.

use super::model::{InvitationRow, InvitationView, Wish};
use chrono::{TimeDelta, Utc};
use db::prelude::*;
use diesel::sql_types::{Binary, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, ProfileId, UserId};
use schema::community::{house_invitations, house_members};
use uuid::Uuid;
use web::session::{Session, token_hash};

/// An invitation to be made.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// From the form, so that a form that is sent twice makes one.
    pub id: Uuid,
    /// Of which organisation.
    pub organization: Uuid,
    /// Into which house.
    pub house: Uuid,
    /// Who invites.
    pub invited_by: UserId,
    /// The text in the link.
    pub token: String,
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// The profile behind a handle, if whoever asks sees it.
///
/// # Errors
/// If the database is away.
pub async fn profile_by_handle(tx: &ActorTx<'_>, handle: &str) -> StoreResult<Option<Uuid>> {
    const FIND: &str = "select p.id from identity.profiles p where p.handle = $1";
    let found: Option<Found> = statement(FIND)
        .bind::<Text, _>(handle.replace('\0', ""))
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    Ok(found.map(|found| found.id))
}

/// Whom a wish asks, if it is one person.
///
/// # Errors
/// [`AppError::Invalid`] where there is nobody of this handle, or they belong to the house.
async fn asked(tx: &ActorTx<'_>, house: Uuid, wish: &Wish) -> StoreResult<Option<Uuid>> {
    let Some(handle) = &wish.handle else { return Ok(None) };
    let Some(profile) = profile_by_handle(tx, handle).await? else {
        return Err(AppError::field("handle", "house-nobody").into());
    };
    if is_member(tx, house, profile).await? {
        return Err(AppError::field("handle", "house-invite-member").into());
    }
    Ok(Some(profile))
}

async fn is_member(tx: &ActorTx<'_>, house: Uuid, profile: Uuid) -> StoreResult<bool> {
    let rows = house_members::table
        .filter(house_members::house_id.eq(house).and(house_members::profile_id.eq(profile)))
        .filter(house_members::left_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(&mut tx.conn()).await?)
}

/// Makes an invitation; the database tells the person who is asked. What the first of two clicks made stays.
///
/// # Errors
/// [`AppError::Invalid`] beside `handle`; `Denied` for whoever does not lead.
pub async fn invitation_create(tx: &mut ActorTx<'_>, new: &NewInvitation, wish: &Wish) -> StoreResult<()> {
    let profile = asked(tx, new.house, wish).await?;
    diesel::insert_into(house_invitations::table)
        .values((
            house_invitations::id.eq(new.id),
            house_invitations::organization_id.eq(new.organization),
            house_invitations::house_id.eq(new.house),
            house_invitations::profile_id.eq(profile),
            house_invitations::role.eq(wish.role),
            house_invitations::title.eq(&wish.title),
            house_invitations::message.eq(&wish.message),
            house_invitations::token.eq(token_hash(&new.token)),
            house_invitations::max_uses.eq(wish.uses),
            house_invitations::invited_by.eq(new.invited_by.0),
            house_invitations::expires_at.eq(Utc::now() + TimeDelta::days(wish.days)),
        ))
        .on_conflict(house_invitations::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await
        .on_constraint("house_invitations_open_key", "handle", || "house-invite-twice".into())?;
    Ok(())
}

const LIST: &str = concat!(
    "select i.id, i.role, i.token, i.invited_by, i.max_uses, i.uses, i.expires_at, (select ",
    badge!("p"),
    " from identity.profiles p where p.id = i.profile_id) as person \
     from community.house_invitations i where i.house_id = $1 and i.status = 'pending' and i.expires_at > now() \
    order by i.created_at desc, i.id desc limit 100"
);

/// The invitations that are out, newest first; a hundred at most.
///
/// # Errors
/// If the database is away.
pub async fn invitation_list(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<Vec<InvitationRow>> {
    Ok(statement(LIST).bind::<SqlUuid, _>(house).load(&mut tx.conn()).await?)
}

/// Takes an invitation back. One that is over already stays as it is.
///
/// # Errors
/// `NotFound` where it is invisible.
pub async fn invitation_revoke(tx: &mut ActorTx<'_>, house: Uuid, id: Uuid) -> StoreResult<()> {
    let row = house_invitations::table.find(id).filter(house_invitations::house_id.eq(house));
    let status: String = row.select(house_invitations::status).first(&mut tx.conn()).await?;
    if status == "pending" {
        diesel::update(row).set(house_invitations::status.eq("revoked")).execute(&mut tx.conn()).await?;
    }
    Ok(())
}

/// Says no to one's own invitation.
///
/// # Errors
/// `NotFound` where there is none that waits.
pub async fn invitation_decline(tx: &mut ActorTx<'_>, id: Uuid, who: ProfileId) -> StoreResult<()> {
    let row = house_invitations::table
        .find(id)
        .filter(house_invitations::profile_id.eq(who.0).and(house_invitations::status.eq("pending")));
    let done =
        diesel::update(row).set(house_invitations::status.eq("declined")).execute(&mut tx.conn()).await?;
    if done == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// An invitation that waits for whoever asks.
#[derive(Clone, Debug, QueryableByName)]
pub struct OwnInvitation {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// The house's name.
    #[diesel(sql_type = Text)]
    pub house: String,
}

/// Invitations to one person, but from those whom they blocked. System transaction: they may not see the house yet.
///
/// # Errors
/// If the database is away.
pub async fn own_list(tx: &ActorTx<'_>, who: ProfileId) -> StoreResult<Vec<OwnInvitation>> {
    const OWN: &str = "select i.id, h.name as house from community.house_invitations i \
        join community.houses h on h.id = i.house_id and h.deleted_at is null and h.is_active \
       where i.profile_id = $1 and i.status = 'pending' and i.expires_at > now() \
         and not exists (select from identity.blocks b join identity.profiles q on q.id = b.blocked_profile_id \
           where b.blocker_profile_id = $1 and q.user_id = i.invited_by) \
       order by i.created_at desc limit 20";
    Ok(statement(OWN).bind::<SqlUuid, _>(who).load(&mut tx.conn()).await?)
}

const VIEW: &str = concat!(
    "select i.id, i.house_id, i.organization_id, ",
    key!("h"),
    " as key, h.name as house, h.color, i.role, i.title, i.message, (select ",
    badge!("p"),
    " from identity.profiles p where p.user_id = i.invited_by and p.status = 'active') as inviter, \
      i.profile_id is not null as personal, \
      $3 is null or ((i.profile_id is null or i.profile_id = $3) and (i.email is null or exists (select \
        from identity.users u where u.id = $4 and u.email_verified is not null and lower(u.email) = lower(i.email)))) as fits, \
      i.status = 'pending' and i.expires_at > now() and i.uses < i.max_uses and h.is_active as open, \
      coalesce($3 = any (select m.profile_id from community.house_members m where m.house_id = i.house_id \
        and m.left_at is null), false) as is_member \
     from community.house_invitations i join community.houses h on h.id = i.house_id and h.deleted_at is null \
    where i.token = $1 or (i.id = $2 and i.profile_id = $3)"
);

/// The invitation behind a link, or one's own by its id. System transaction: the reader does not belong there yet.
///
/// # Errors
/// `NotFound` for a link that was never made.
pub async fn invitation_find(
    tx: &ActorTx<'_>,
    token: &str,
    session: Option<&Session>,
) -> StoreResult<InvitationView> {
    Ok(statement(VIEW)
        .bind::<Binary, _>(token_hash(token))
        .bind::<Nullable<SqlUuid>, _>(token.parse::<Uuid>().ok())
        .bind::<Nullable<SqlUuid>, _>(session.map(|session| session.profile_id.0))
        .bind::<Nullable<SqlUuid>, _>(session.map(|session| session.user_id.0))
        .get_result(&mut tx.conn())
        .await?)
}

const USE: &str = "update community.house_invitations set uses = uses + 1, \
     status = case when uses + 1 >= max_uses then 'accepted' else status end \
  where id = $1 and status = 'pending' and expires_at > now() and uses < max_uses";

/// Lets somebody in. Of the last use and two people one gets it. System transaction.
///
/// # Errors
/// `Gone` if the invitation is over. Belonging there already is no error and uses nothing up; whoever clicks twice at
/// once is refused by the constraint `house_members_once` and belongs there all the same.
pub async fn invitation_accept(
    tx: &mut ActorTx<'_>,
    invitation: &InvitationView,
    session: &Session,
) -> StoreResult<()> {
    // The audit log shall name the person, not the system.
    statement("select set_config('maison.user_id', $1, true)")
        .bind::<Text, _>(session.user_id.to_string())
        .execute(&mut tx.conn())
        .await?;
    let (house, who) = (invitation.house_id, session.profile_id.0);
    if is_member(tx, house, who).await? {
        return Ok(());
    }
    let used = statement(USE).bind::<SqlUuid, _>(invitation.id).execute(&mut tx.conn()).await?;
    if used == 0 {
        let in_by_other_click = is_member(tx, house, who).await?;
        return if in_by_other_click { Ok(()) } else { Err(AppError::Gone.into()) };
    }
    // With a personal one the trigger has let them in.
    if !invitation.personal {
        enter(tx, invitation, who).await?;
    }
    grant_application(tx, invitation, who).await
}

/// Who goes in by a link does so in person: nobody is told of what they did themselves. Afterwards the system goes on.
async fn enter(tx: &mut ActorTx<'_>, invitation: &InvitationView, who: Uuid) -> StoreResult<()> {
    act_as(tx, &who.to_string()).await?;
    diesel::insert_into(house_members::table)
        .values((
            house_members::id.eq(Uuid::now_v7()),
            house_members::organization_id.eq(invitation.organization_id),
            house_members::house_id.eq(invitation.house_id),
            house_members::profile_id.eq(who),
            house_members::role.eq(&invitation.role),
            house_members::title.eq(&invitation.title),
        ))
        .execute(&mut tx.conn())
        .await?;
    act_as(tx, "").await
}

async fn act_as(tx: &mut ActorTx<'_>, profile: &str) -> StoreResult<()> {
    const ACT: &str = "select set_config('maison.profile_id', $1, true)";
    statement(ACT).bind::<Text, _>(profile).execute(&mut tx.conn()).await?;
    Ok(())
}

/// An application to the house that waited is one case with the invitation.
async fn grant_application(tx: &mut ActorTx<'_>, invitation: &InvitationView, who: Uuid) -> StoreResult<()> {
    const GRANT: &str = "update community.applications set status = 'approved', invitation_id = $3, assigned_house_id = $1 \
      where requested_house_id = $1 and applicant_id = $2 and status in ('pending', 'under_review')";
    tx.savepoint().await?;
    let granted = statement(GRANT)
        .bind::<SqlUuid, _>(invitation.house_id)
        .bind::<SqlUuid, _>(who)
        .bind::<SqlUuid, _>(invitation.id)
        .execute(&mut tx.conn())
        .await;
    match tx.release(granted.map_err(StoreError::from)).await? {
        // A form that asks for several reviewers keeps its own course; the person is in by the invitation.
        Err(StoreError::Constraint { name }) if name == "applications_reviewers" => Ok(()),
        result => result.map(drop),
    }
}
