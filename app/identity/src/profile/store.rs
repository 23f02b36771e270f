//! Rows of `identity.profiles` and `identity.legal_names`, as the person who asks.

use super::links::Link;
use super::model::{ProfileChanges, ProfileDraft};
use db::prelude::*;
use diesel::sql_types::{Integer, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, ProfileId, UserId};
use schema::identity::{legal_names, profiles};

#[derive(QueryableByName)]
struct OwnRow {
    #[diesel(sql_type = Text)]
    display_name: String,
    #[diesel(sql_type = Nullable<Text>)]
    ballroom_name: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pronouns: Option<String>,
    #[diesel(sql_type = Text)]
    handle: String,
    #[diesel(sql_type = Nullable<Text>)]
    bio: Option<String>,
    #[diesel(sql_type = Jsonb)]
    social_links: Json<Vec<Link>>,
    #[diesel(sql_type = Text)]
    visibility: String,
    #[diesel(sql_type = Integer)]
    version: i32,
    #[diesel(sql_type = Nullable<Text>)]
    legal_name: Option<String>,
}

/// The signed-in person's own profile, as the form shows it.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn profile_draft(tx: &ActorTx<'_>, user: UserId) -> StoreResult<ProfileDraft> {
    let row: OwnRow = statement(
        "select p.display_name, p.ballroom_name, p.pronouns, p.handle, p.bio, p.social_links, p.visibility, p.version,
                l.legal_name
           from identity.profiles p
           left join identity.legal_names l on l.profile_id = p.id
          where p.user_id = $1",
    )
    .bind::<SqlUuid, _>(user)
    .get_result(&mut tx.conn())
    .await?;
    Ok(ProfileDraft {
        display_name: row.display_name,
        ballroom_name: row.ballroom_name.unwrap_or_default(),
        legal_name: row.legal_name.unwrap_or_default(),
        pronouns: row.pronouns.unwrap_or_default(),
        handle: row.handle,
        bio: row.bio.unwrap_or_default(),
        links: super::links::links_write(&row.social_links.0),
        visibility: row.visibility,
        version: row.version.to_string(),
    })
}

/// Keeps the signed-in person's profile.
///
/// # Errors
/// [`AppError::Invalid`] with `error-handle-taken`; `Conflict` if it was changed since it was loaded.
pub async fn profile_update(
    tx: &mut ActorTx<'_>,
    (user, profile): (UserId, ProfileId),
    changes: &ProfileChanges,
) -> StoreResult<()> {
    let links = serde_json::to_value(&changes.links).map_err(|error| StoreError::Other(error.into()))?;
    let updated =
        diesel::update(profiles::table.find(profile.0).filter(profiles::version.eq(changes.version)))
            .set((
                profiles::display_name.eq(&changes.display_name),
                profiles::ballroom_name.eq(&changes.ballroom_name),
                profiles::pronouns.eq(&changes.pronouns),
                profiles::handle.eq(&changes.handle),
                profiles::bio.eq(&changes.bio),
                profiles::social_links.eq(links),
                profiles::visibility.eq(changes.visibility.as_str()),
            ))
            .execute(&mut tx.conn())
            .await
            .on_constraint("profiles_handle_key", "handle", || "error-handle-taken".into())?;
    if updated == 0 {
        return Err(AppError::Conflict.into());
    }
    legal_name_update(tx, (user, profile), changes.legal_name.as_deref()).await
}

async fn legal_name_update(
    tx: &mut ActorTx<'_>,
    (user, profile): (UserId, ProfileId),
    name: Option<&str>,
) -> StoreResult<()> {
    let Some(name) = name else {
        diesel::delete(legal_names::table.find(profile.0)).execute(&mut tx.conn()).await?;
        return Ok(());
    };
    diesel::insert_into(legal_names::table)
        .values((
            legal_names::profile_id.eq(profile.0),
            legal_names::user_id.eq(user.0),
            legal_names::legal_name.eq(name),
        ))
        .on_conflict(legal_names::profile_id)
        .do_update()
        .set((legal_names::legal_name.eq(name), legal_names::updated_at.eq(chrono::Utc::now())))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
