//! Rows of `identity.users` and what is made with them. System transactions, except where noted.

use super::policy::handle_candidates;
use chrono::Utc;
use db::prelude::*;
use diesel::sql_types::{Array, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, Locale, ProfileId, UserId};
use schema::identity::{profiles, user_settings, users};
use uuid::Uuid;

/// A person to be made. Their address counts as confirmed.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Where mail goes; unique without regard to case.
    pub email: String,
    /// The name everybody sees, 1 to 80 letters.
    pub display_name: String,
    /// Their address `/people/{handle}`; `None` makes one from the name.
    pub handle: Option<String>,
    /// From [`crate::password::password_hash`]; `None` for people who sign in by link.
    pub hashed_password: Option<String>,
    /// Language of the interface and of mails.
    pub language: Locale,
}

/// The ids of a person who was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadePerson {
    /// Their sign-in.
    pub user: UserId,
    /// Their profile.
    pub profile: ProfileId,
    /// Their address.
    pub handle: String,
}

/// Makes a person with profile and settings, in a system transaction.
///
/// # Errors
/// [`AppError::Invalid`] with `error-email-taken` or `error-handle-taken`.
pub async fn person_create(tx: &mut ActorTx<'_>, new: &NewPerson) -> StoreResult<MadePerson> {
    let user = UserId::new();
    diesel::insert_into(users::table)
        .values((
            users::id.eq(user.0),
            users::email.eq(&new.email),
            users::email_verified.eq(Utc::now()),
            users::hashed_password.eq(&new.hashed_password),
        ))
        .execute(&mut tx.conn())
        .await
        .on_constraint("users_email_key", "email", || "error-email-taken".into())?;
    let handle = match &new.handle {
        Some(handle) => handle.clone(),
        None => handle_choose(tx, &new.display_name).await?,
    };
    let profile = ProfileId::new();
    diesel::insert_into(profiles::table)
        .values((
            profiles::id.eq(profile.0),
            profiles::user_id.eq(user.0),
            profiles::handle.eq(&handle),
            profiles::display_name.eq(&new.display_name),
        ))
        .execute(&mut tx.conn())
        .await
        .on_constraint("profiles_handle_key", "handle", || "error-handle-taken".into())?;
    diesel::insert_into(user_settings::table)
        .values((
            user_settings::id.eq(Uuid::now_v7()),
            user_settings::user_id.eq(user.0),
            user_settings::language.eq(new.language.tag()),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(MadePerson { user, profile, handle })
}

/// A name in small letters without accents.
#[derive(QueryableByName)]
struct Plain {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Chosen {
    #[diesel(sql_type = Text)]
    handle: String,
}

/// The first candidate that is neither in use nor lately given up.
async fn handle_choose(tx: &mut ActorTx<'_>, name: &str) -> StoreResult<String> {
    let plain: Plain =
        statement("select maison.plain($1) as name").bind::<Text, _>(name).get_result(&mut tx.conn()).await?;
    let candidates = handle_candidates(&plain.name, rand::random());
    let chosen: Chosen = statement(
        "select handle from unnest($1::text[]) with ordinality c (handle, position)
          where not exists (select from identity.profiles p where p.handle = c.handle)
            and not exists (select from identity.former_names f where f.kind = 'handle' and f.name = c.handle)
          order by position limit 1",
    )
    .bind::<Array<Text>, _>(candidates)
    .get_result(&mut tx.conn())
    .await?;
    Ok(chosen.handle)
}

/// An account as signing in and its settings need it.
#[derive(Clone, Debug, QueryableByName)]
pub struct AccountRow {
    /// The person's sign-in.
    #[diesel(sql_type = SqlUuid)]
    pub user_id: UserId,
    /// Where mail goes.
    #[diesel(sql_type = Text)]
    pub email: String,
    /// Argon2id in PHC form, if they have a password.
    #[diesel(sql_type = Nullable<Text>)]
    pub hashed_password: Option<String>,
    /// The name everybody sees.
    #[diesel(sql_type = Text)]
    pub display_name: String,
    /// `active`, `suspended`, `banned` …
    #[diesel(sql_type = Text)]
    pub status: String,
    /// BCP 47 tag.
    #[diesel(sql_type = Text)]
    pub language: String,
}

impl AccountRow {
    /// Language of mails to them.
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.language).unwrap_or_default()
    }

    /// May they sign in?
    ///
    /// # Errors
    /// [`AppError::Invalid`] with `error-suspended`.
    pub fn check_standing(&self) -> StoreResult<()> {
        match self.status.as_str() {
            "suspended" | "banned" => Err(AppError::field("", "error-suspended").into()),
            _ => Ok(()),
        }
    }
}

/// The account with an address, in whatever case it was typed.
///
/// # Errors
/// If the database is away.
pub async fn account_find_by_email(tx: &mut ActorTx<'_>, email: &str) -> StoreResult<Option<AccountRow>> {
    Ok(statement(concat!(include_str!("account.sql"), " and lower(u.email) = lower($1)"))
        .bind::<Text, _>(email.trim())
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

/// The account of a person. Works as that person, too.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn account_find(tx: &ActorTx<'_>, user: UserId) -> StoreResult<AccountRow> {
    Ok(statement(concat!(include_str!("account.sql"), " and u.id = $1"))
        .bind::<SqlUuid, _>(user)
        .get_result(&mut tx.conn())
        .await?)
}

/// The accounts of the demo, in the order of their handles.
///
/// # Errors
/// If the database is away.
pub async fn account_list_by_handle(tx: &mut ActorTx<'_>, handles: &[&str]) -> StoreResult<Vec<AccountRow>> {
    Ok(statement(concat!(include_str!("account.sql"), " and p.handle = any($1) order by p.handle"))
        .bind::<Array<Text>, _>(handles)
        .load(&mut tx.conn())
        .await?)
}

/// Keeps a new password and confirms the address, which a link in a mail has proved.
///
/// # Errors
/// If the database is away.
pub async fn password_update(tx: &mut ActorTx<'_>, user: UserId, hashed: &str) -> StoreResult<()> {
    diesel::update(users::table.find(user.0))
        .set((
            users::hashed_password.eq(hashed),
            users::email_verified.eq(diesel::dsl::sql::<Nullable<diesel::sql_types::Timestamptz>>(
                "coalesce(email_verified, now())",
            )),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Keeps a new, confirmed address.
///
/// # Errors
/// [`AppError::Invalid`] with `error-email-taken` beside `email`.
pub async fn email_update(tx: &mut ActorTx<'_>, user: UserId, email: &str) -> StoreResult<()> {
    diesel::update(users::table.find(user.0))
        .set((users::email.eq(email), users::email_verified.eq(Utc::now())))
        .execute(&mut tx.conn())
        .await
        .on_constraint("users_email_key", "email", || "error-email-taken".into())?;
    Ok(())
}
