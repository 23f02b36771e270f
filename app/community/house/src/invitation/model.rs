//! Invitations as pages show them and forms send them.

use chrono::{DateTime, Utc};
use db::Json;
use diesel::QueryableByName;
use diesel::sql_types::{Binary, Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{FieldErrors, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

/// How long links may live, in days.
pub const DAYS: [i64; 4] = [1, 7, 30, 90];

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct InvitationDraft {
    /// The new row's id, made with the form: a second click makes no second invitation.
    pub id: String,
    /// Whom, by handle; empty for a link.
    pub handle: String,
    /// `member` or `child`.
    pub role: String,
    /// A title that comes with it.
    pub title: String,
    /// Words to the person.
    pub message: String,
    /// How many may use a link.
    pub uses: String,
    /// How many days it lives.
    pub days: String,
}

/// What was checked.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Whom, by handle; `None` for a link.
    pub handle: Option<String>,
    /// `member` or `child`.
    pub role: &'static str,
    /// A title that comes with it.
    pub title: Option<String>,
    /// Words to the person.
    pub message: Option<String>,
    /// How many may use it.
    pub uses: i32,
    /// How many days it lives.
    pub days: i64,
}

impl InvitationDraft {
    /// What it asks for.
    ///
    /// # Errors
    /// Message ids beside the fields.
    pub fn check(&self) -> Result<Wish, FieldErrors> {
        let mut errors = FieldErrors::default();
        let handle = self.handle.trim().trim_start_matches('@').to_lowercase();
        let handle = (!handle.is_empty()).then_some(handle);
        let role = ["member", "child"].into_iter().find(|role| *role == self.role);
        if role.is_none() {
            errors.add("role", "error-choose");
        }
        let uses = if handle.is_some() { 1 } else { self.uses.trim().parse().unwrap_or_default() };
        if !(1..=1000).contains(&uses) {
            errors.add("uses", "house-invite-uses-error");
        }
        let days = self.days.parse().ok().filter(|days| DAYS.contains(days));
        if days.is_none() {
            errors.add("days", "error-choose");
        }
        let title = crate::lead::words(&self.title, 80, "title", &mut errors);
        let message = crate::lead::words(&self.message, 2000, "message", &mut errors);
        match (role, days, errors.is_empty()) {
            (Some(role), Some(days), true) => Ok(Wish { handle, role, title, message, uses, days }),
            _ => Err(errors),
        }
    }
}

/// An invitation on the leaders' list.
#[derive(Clone, Debug, QueryableByName)]
pub struct InvitationRow {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Whom; `None` for a link.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonBadge>>,
    /// As what.
    #[diesel(sql_type = Text)]
    pub role: String,
    /// SHA-256 of the token.
    #[diesel(sql_type = Nullable<Binary>)]
    pub token: Option<Vec<u8>>,
    /// Who invited.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub invited_by: Option<Uuid>,
    /// How many may use it.
    #[diesel(sql_type = Integer)]
    pub max_uses: i32,
    /// How many have.
    #[diesel(sql_type = Integer)]
    pub uses: i32,
    /// When it ends.
    #[diesel(sql_type = Timestamptz)]
    pub expires_at: DateTime<Utc>,
}

/// An invitation as whoever has the link sees it.
#[derive(Clone, Debug, QueryableByName)]
pub struct InvitationView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Into which house.
    #[diesel(sql_type = SqlUuid)]
    pub house_id: Uuid,
    /// Of which organisation.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
    /// The house's part of the address.
    #[diesel(sql_type = Text)]
    pub key: String,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub house: String,
    /// `#rrggbb`.
    #[diesel(sql_type = Text)]
    pub color: String,
    /// As what.
    #[diesel(sql_type = Text)]
    pub role: String,
    /// A title that comes with it.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// Words to the person.
    #[diesel(sql_type = Nullable<Text>)]
    pub message: Option<String>,
    /// Who invites.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub inviter: Option<Json<PersonBadge>>,
    /// Is it for one person only?
    #[diesel(sql_type = Bool)]
    pub personal: bool,
    /// Is it for whoever asks? True for visitors, who are asked to sign in.
    #[diesel(sql_type = Bool)]
    pub fits: bool,
    /// Does it still work?
    #[diesel(sql_type = Bool)]
    pub open: bool,
    /// Does whoever asks belong to the house already?
    #[diesel(sql_type = Bool)]
    pub is_member: bool,
}
