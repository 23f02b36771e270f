//! Rows of `identity.invitations`.

use crate::member::model::Role;
use chrono::{DateTime, TimeDelta, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Bytea, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, OrganizationId, UserId};
use schema::identity::{invitations, organization_members};
use uuid::Uuid;
use web::session::token_hash;

/// An invitation to be made.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// From the form, so that a form that is sent twice makes one.
    pub id: Uuid,
    /// Where to.
    pub organization: OrganizationId,
    /// To whom; `None` for an open link.
    pub email: Option<String>,
    /// As what.
    pub role: Role,
    /// How many people may use it.
    pub max_uses: i32,
    /// Who invites.
    pub invited_by: UserId,
    /// The text in the link.
    pub token: String,
}

/// Makes an invitation that works for two weeks; `false` if it was made already.
///
/// # Errors
/// `Denied` for a role above one's own.
pub async fn invitation_create(tx: &mut ActorTx<'_>, new: &NewInvitation) -> StoreResult<bool> {
    // Without a conflict target: the row of somebody else's that has this id stays invisible.
    let made = diesel::insert_into(invitations::table)
        .values((
            invitations::id.eq(new.id),
            invitations::organization_id.eq(new.organization.0),
            invitations::email.eq(&new.email),
            invitations::role.eq(new.role.as_str()),
            invitations::token.eq(token_hash(&new.token)),
            invitations::invited_by.eq(new.invited_by.0),
            invitations::max_uses.eq(new.max_uses),
            invitations::expires_at.eq(Utc::now() + TimeDelta::days(14)),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    Ok(made > 0)
}

/// An invitation on the list.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = invitations)]
pub struct InvitationRow {
    /// The row's id.
    pub id: Uuid,
    /// To whom; `None` for an open link.
    pub email: Option<String>,
    /// As what.
    pub role: String,
    /// SHA-256 of the token.
    pub token: Vec<u8>,
    /// Who invited.
    pub invited_by: Option<Uuid>,
    /// How many may use it.
    pub max_uses: i32,
    /// How many have.
    pub uses: i32,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// The open invitations, newest first; a hundred at most.
///
/// # Errors
/// If the database is away.
pub async fn invitation_list(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
) -> StoreResult<Vec<InvitationRow>> {
    Ok(invitations::table
        .filter(invitations::organization_id.eq(organization.0))
        .filter(invitations::revoked_at.is_null().and(invitations::expires_at.gt(Utc::now())))
        .filter(invitations::uses.lt(invitations::max_uses))
        .order((invitations::created_at.desc(), invitations::id.desc()))
        .limit(100)
        .select(InvitationRow::as_select())
        .load(&mut tx.conn())
        .await?)
}

/// Takes an invitation back.
///
/// # Errors
/// `NotFound` where it is invisible, `Denied` without `identity.update`.
pub async fn invitation_revoke(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    id: Uuid,
) -> StoreResult<()> {
    let row = invitations::table.find(id).filter(invitations::organization_id.eq(organization.0));
    let _: Uuid = row.select(invitations::id).first(&mut tx.conn()).await?;
    let updated =
        diesel::update(row).set(invitations::revoked_at.eq(Utc::now())).execute(&mut tx.conn()).await?;
    if updated == 0 { Err(StoreError::Denied) } else { Ok(()) }
}

/// An invitation as whoever has the link sees it.
#[derive(Clone, Debug, QueryableByName)]
pub struct InvitationView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Where to.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// To whom; `None` for an open link.
    #[diesel(sql_type = Nullable<Text>)]
    pub email: Option<String>,
    /// As what.
    #[diesel(sql_type = Text)]
    pub role: Role,
    /// Who invites, by their live name.
    #[diesel(sql_type = Nullable<Text>)]
    pub inviter: Option<String>,
    /// Does it still work?
    #[diesel(sql_type = Bool)]
    pub open: bool,
}

impl InvitationView {
    /// May somebody with this address use it?
    pub fn is_for(&self, email: &str) -> bool {
        self.email.as_deref().is_none_or(|to| to.to_lowercase() == email.to_lowercase())
    }
}

/// The invitation behind a link. System transaction: the reader does not belong there yet.
///
/// # Errors
/// `NotFound` for a link that was never made.
pub async fn invitation_find(tx: &mut ActorTx<'_>, token: &str) -> StoreResult<InvitationView> {
    Ok(statement(
        "select i.id, i.organization_id, o.name as organization, o.slug, i.email, i.role, p.display_name as inviter,
                i.revoked_at is null and i.expires_at > now() and i.uses < i.max_uses as open
           from identity.invitations i
           join identity.organizations o on o.id = i.organization_id and o.deleted_at is null
           left join identity.profiles p on p.user_id = i.invited_by and p.status = 'active'
          where i.token = $1",
    )
    .bind::<Bytea, _>(token_hash(token))
    .get_result(&mut tx.conn())
    .await?)
}

/// Lets `user` in. Of the last use and two people one gets it. System transaction.
///
/// # Errors
/// `Gone` if the invitation is over. Belonging there already is no error and uses nothing up.
pub async fn invitation_accept(
    tx: &mut ActorTx<'_>,
    invitation: &InvitationView,
    user: UserId,
) -> StoreResult<()> {
    // The audit log shall name the person, not the system.
    statement("select set_config('maison.user_id', $1, true)")
        .bind::<Text, _>(user.to_string())
        .execute(&mut tx.conn())
        .await?;
    let joined = diesel::insert_into(organization_members::table)
        .values((
            organization_members::id.eq(Uuid::now_v7()),
            organization_members::organization_id.eq(invitation.organization_id),
            organization_members::user_id.eq(user.0),
            organization_members::role.eq(invitation.role.as_str()),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    if joined == 0 {
        return Ok(());
    }
    let open = invitations::table
        .find(invitation.id)
        .filter(invitations::revoked_at.is_null().and(invitations::expires_at.gt(Utc::now())))
        .filter(invitations::uses.lt(invitations::max_uses));
    let used =
        diesel::update(open).set(invitations::uses.eq(invitations::uses + 1)).execute(&mut tx.conn()).await?;
    if used == 0 { Err(AppError::Gone.into()) } else { Ok(()) }
}
