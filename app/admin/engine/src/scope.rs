//! Who asks, in which organisation, in which language: what every function of the engine needs besides a transaction.

use crate::catalogue::Command;
use crate::registry::{Field, Noun};
use chrono_tz::Tz;
use db::prelude::*;
use diesel::sql_types::{Array, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, Locale, OrganizationId};

/// What can be done with rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// See.
    Read,
    /// Add.
    Create,
    /// Change.
    Update,
    /// Remove.
    Delete,
}

impl Verb {
    /// As in permission words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

/// An organisation as somebody sees it who may belong to it.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The tenant.
    pub organization: OrganizationId,
    /// Word in addresses.
    pub slug: String,
    /// What it is called.
    pub name: String,
    /// The role of the one who asks; `None` for somebody who does not belong to it.
    pub role: Option<String>,
    /// The permission words of that role.
    pub words: Vec<String>,
    /// Language of sentences.
    pub locale: Locale,
    /// Zone of the person's clock.
    pub zone: Tz,
    /// A program's token allows these words only.
    pub scopes: Option<Vec<String>>,
}

#[derive(QueryableByName)]
struct OrganizationRow {
    #[diesel(sql_type = SqlUuid)]
    id: OrganizationId,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    slug: String,
    #[diesel(sql_type = Nullable<Text>)]
    role: Option<String>,
    #[diesel(sql_type = Array<Text>)]
    words: Vec<String>,
}

/// The organisation with this word in addresses.
///
/// # Errors
/// `NotFound`.
pub async fn scope_find(tx: &ActorTx<'_>, slug: &str, locale: Locale, zone: Tz) -> StoreResult<Scope> {
    let row: OrganizationRow =
        statement(include_str!("scope.sql")).bind::<Text, _>(slug).get_result(&mut tx.conn()).await?;
    let OrganizationRow { id, name, slug, role, words } = row;
    Ok(Scope { organization: id, slug, name, role, words, locale, zone, scopes: None })
}

impl Scope {
    /// Has the one who asks this permission word?
    pub fn may(&self, word: &str) -> bool {
        let have = |words: &[String]| words.iter().any(|have| have == word);
        let role = match self.role.as_deref() {
            Some("owner") => true,
            Some(_) => have(&self.words),
            None => false,
        };
        role && self.scopes.as_deref().is_none_or(have)
    }

    /// May they do this to rows of this kind, as far as words say it? Where policies ask for no word, only the database
    /// knows, and a program's token needs the word of the system.
    pub fn may_do(&self, noun: &Noun, verb: Verb) -> bool {
        let command = noun.command(verb);
        let word = noun.declared.word(verb.as_str());
        let token = self.scopes.as_ref().is_none_or(|scopes| scopes.contains(&word));
        command.open && token && (command.words.is_empty() || self.has_one(command))
    }

    /// May they do this because of a word that they have, and not because no word is asked for?
    pub fn may_by_word(&self, noun: &Noun, verb: Verb) -> bool {
        !noun.command(verb).words.is_empty() && self.may_do(noun, verb)
    }

    fn has_one(&self, command: &Command) -> bool {
        let role = self.role.as_deref();
        role == Some("owner")
            || (role.is_some() && command.words.iter().any(|word| self.words.contains(word)))
    }

    /// May they see this field?
    pub fn sees(&self, field: &Field) -> bool {
        field.seen_with.is_none_or(|word| self.may(word))
    }

    /// May they change this field, if they may change the row?
    pub fn changes(&self, field: &Field) -> bool {
        self.sees(field) && field.changed_with.is_none_or(|word| self.may(word))
    }

    /// # Errors
    /// `Forbidden` for people who may not do this to any row of this kind.
    pub fn require(&self, noun: &Noun, verb: Verb) -> Result<(), AppError> {
        if self.may_do(noun, verb) { Ok(()) } else { Err(AppError::Forbidden) }
    }

    /// A sentence in the language of the one who asks.
    pub fn say(&self, id: &str) -> String {
        ui::i18n::message(self.locale, id, &[])
    }
}
