//! A provider as signing in needs it.

use super::COLUMN;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Bytea, Nullable, Text, Uuid as SqlUuid};
use kernel::OrganizationId;
use provider::Registration;
use uuid::Uuid;
use web::Settings;

/// A provider with the organisation whose people it knows.
#[derive(Clone, QueryableByName)]
pub struct ProviderRow {
    /// The row's id, to which the secret is bound.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Whose people sign in there.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: OrganizationId,
    /// What the organisation is called.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub organization_slug: String,
    /// What people read on the button.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// How it calls itself.
    #[diesel(sql_type = Text)]
    pub issuer: String,
    #[diesel(sql_type = Text)]
    client_id: String,
    #[diesel(sql_type = Nullable<Bytea>)]
    secret: Option<Vec<u8>>,
    #[diesel(sql_type = Array<Text>)]
    scopes: Vec<String>,
    /// What somebody becomes who comes for the first time.
    #[diesel(sql_type = Text)]
    pub role: String,
    /// Does it let anybody in?
    #[diesel(sql_type = Bool)]
    pub is_enabled: bool,
    /// Must members who have an account there sign in with it?
    #[diesel(sql_type = Bool)]
    pub is_required: bool,
}

impl ProviderRow {
    /// Where people sign in with it.
    pub fn path(&self) -> String {
        format!("/sign-in/{}/{}", self.organization_slug, self.slug)
    }

    /// The whole address to which browsers come back; to be entered at the provider.
    pub fn redirect(&self, origin: &str) -> String {
        format!("{origin}{}/back", self.path())
    }

    /// Is a secret kept?
    pub fn has_secret(&self) -> bool {
        self.secret.is_some()
    }

    /// What was registered, with its secret opened.
    ///
    /// # Errors
    /// If no key of the configuration opens the secret.
    pub fn registration(&self, settings: &Settings) -> StoreResult<Registration> {
        let open = |sealed: &Vec<u8>| -> anyhow::Result<String> {
            Ok(String::from_utf8(settings.encryption_keys.open(COLUMN, self.id, sealed)?)?)
        };
        Ok(Registration {
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.secret.as_ref().map(open).transpose()?,
            scopes: self.scopes.clone(),
            redirect: self.redirect(&settings.origin),
        })
    }
}
