//! Coming back from a provider: whose account it is, and whom it lets in.

use super::client;
use super::door::note;
use super::login::{login_create, login_find, login_use, required_at};
use super::model::ProviderRow;
use super::trip::{Trip, left_with, trip_use, words};
use crate::account::policy::{email_check, name_clean};
use crate::account::store::{NewPerson, account_find, account_find_by_email, person_create};
use crate::mail::{Letter, mail_enqueue};
use crate::second_factor::store::log_as;
use crate::second_factor::{Notice, tell};
use crate::session::action::{Entered, enter};
use crate::session::device::Device;
use crate::sign_up_rule::{Applicant, rule_meet};
use crate::throttle::attempt_succeed;
use db::{ActorTx, StoreError, StoreResult};
use kernel::values::identity::{SessionSignedInBy as By, SignUpRuleAction};
use kernel::{AppError, FieldErrors, UserId};
use provider::{Account, Trouble, discover, redeem};
use serde::Deserialize;
use web::Cx;

/// What the address brings back.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Back {
    /// For which the provider tells whose account it is.
    pub code: String,
    /// As it was when the browser left.
    pub state: String,
    /// The provider's word for why there is no code.
    pub error: String,
    /// Who the provider says it is (RFC 9207).
    pub iss: String,
}

/// What became of it.
pub enum Arrival {
    /// They are in, or half in; and where to go.
    Entered(Entered, String),
    /// The account is connected.
    Connected,
    /// A sentence at a path of ours.
    Sorry(&'static str, &'static str),
    /// The address has an account here, which an address alone does not open.
    Known(String),
    /// The provider vouches for no address, so nobody can be made.
    Unvouched,
}

/// Takes whoever comes back in, or says why not.
///
/// # Errors
/// [`AppError::Invalid`] with a sentence, and what the database says.
pub async fn arrive(
    cx: &Cx,
    provider: &ProviderRow,
    token: &str,
    brought: &Back,
    device: &Device,
) -> StoreResult<Arrival> {
    if !left_with(&cx.app.settings.secret_key, token, &brought.state) {
        return Ok(Arrival::Sorry("/sign-in", "provider-over"));
    }
    let end = async |tx: &mut ActorTx<'_>| trip_use(tx, provider, token).await;
    let Some(trip) = cx.app.db.as_system("sign-in elsewhere: come back", end).await? else {
        return Ok(Arrival::Sorry("/sign-in", "provider-over"));
    };
    let (home, own) = match trip.user {
        Some(_) => ("/settings/security", cx.session.as_ref().map(|session| session.user_id)),
        None => ("/sign-in", None),
    };
    // Whoever has signed out in between, or in as somebody else, connects nothing.
    if trip.user != own {
        return Ok(Arrival::Sorry(home, "provider-over"));
    }
    if !provider.is_enabled {
        return Ok(Arrival::Sorry(home, "provider-off"));
    }
    if !brought.error.is_empty() {
        let cancelled = brought.error == "access_denied";
        return Ok(Arrival::Sorry(home, if cancelled { "provider-cancelled" } else { "provider-refused" }));
    }
    match ask(cx, provider, token, brought).await? {
        Ok(account) => settle(cx, provider, &trip, &account, device).await,
        Err(trouble) => {
            note(provider, &trouble);
            Ok(Arrival::Sorry(home, "provider-refused"))
        }
    }
}

/// Asks the provider whose account it is. No transaction is open meanwhile.
async fn ask(
    cx: &Cx,
    provider: &ProviderRow,
    token: &str,
    brought: &Back,
) -> StoreResult<Result<Account, Trouble>> {
    let (client, settings) = (client(cx), &cx.app.settings);
    let document = match discover(&client, &provider.issuer).await {
        Ok(document) => document,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let silent = brought.iss.is_empty() && !document.says_who;
    if !silent && brought.iss != provider.issuer {
        return Ok(Err(Trouble::OtherIssuer("in the address that came back".to_owned())));
    }
    let (at, words) = (provider.registration(settings)?, words(&settings.secret_key, token)?);
    Ok(redeem(&client, &document, &at, &words, &brought.code).await)
}

async fn settle(
    cx: &Cx,
    provider: &ProviderRow,
    trip: &Trip,
    account: &Account,
    device: &Device,
) -> StoreResult<Arrival> {
    let settled = cx
        .app
        .db
        .as_system("sign-in elsewhere: who it is", async |tx| {
            attempt_succeed(tx, &trip.tries).await?;
            match trip.user {
                Some(user) => connect(tx, cx, provider, user, account).await,
                None => match login_find(tx, provider, &account.subject).await? {
                    Some(user) => known(tx, cx, (provider, user, account), &trip.next, device).await,
                    None => newcomer(tx, cx, (provider, account), &trip.next, device).await,
                },
            }
        })
        .await;
    match settled {
        // Somebody took the address in the same moment.
        Err(StoreError::App(AppError::Invalid(errors))) if errors.get("email").is_some() => {
            Ok(Arrival::Known(account.email.clone().unwrap_or_default()))
        }
        // Whoever connects reads the sentence where they came from.
        Err(StoreError::App(AppError::Invalid(errors))) if trip.user.is_some() => {
            Ok(Arrival::Sorry("/settings/security", sentence(&errors)))
        }
        settled => settled,
    }
}

/// The sentences that connecting ends with, as they fit a flash message.
fn sentence(errors: &FieldErrors) -> &'static str {
    match errors.get("") {
        Some("error-external-taken") => "error-external-taken",
        Some("error-external-once") => "error-external-once",
        _ => "provider-refused",
    }
}

/// Somebody whose account elsewhere is connected.
async fn known(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    (provider, user, account): (&ProviderRow, UserId, &Account),
    next: &str,
    device: &Device,
) -> StoreResult<Arrival> {
    account_find(tx, user).await?.check_standing()?;
    login_use(tx, provider, account).await?;
    // Another organisation may ask for the account at its own provider.
    if !provider.is_required
        && let Some(organization) = required_at(tx, user).await?
    {
        return Ok(Arrival::Entered(Entered::Elsewhere(organization), next.to_owned()));
    }
    let far = enter(tx, cx, (user, By::External), next, device).await?;
    Ok(Arrival::Entered(far, next.to_owned()))
}

/// Somebody of whom nobody has heard: becomes a person if the provider vouches for an address that nobody has here.
async fn newcomer(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    (provider, account): (&ProviderRow, &Account),
    next: &str,
    device: &Device,
) -> StoreResult<Arrival> {
    let Some(email) = vouched(account) else { return Ok(Arrival::Unvouched) };
    if account_find_by_email(tx, email).await?.is_some() {
        return Ok(Arrival::Known(email.to_owned()));
    }
    let rule = rule_meet(tx, &Applicant::new(email, cx.ip)).await?;
    if rule.is_some_and(|rule| rule.action == SignUpRuleAction::Refuse) {
        return Ok(Arrival::Sorry("/sign-in", "error-sign-up-refused"));
    }
    let new = NewPerson {
        email: email.to_owned(),
        display_name: name(account, email),
        handle: None,
        hashed_password: None,
        language: cx.locale,
    };
    let made = person_create(tx, &new).await?;
    log_as(tx, made.user).await?;
    login_create(tx, provider, made.user, account).await?;
    // Whoever owns the address learns of it, in case it was not them.
    let values = [
        ("name", new.display_name.as_str()),
        ("provider", provider.name.as_str()),
        ("organization", provider.organization.as_str()),
    ];
    let link = Some(format!("{}/settings/security", cx.app.settings.origin));
    let letter = Letter { locale: cx.locale, key: "external-made", values: &values, link };
    mail_enqueue(tx, &letter.to(email)).await?;
    let next = if next == "/" { "/settings/profile" } else { next };
    let far = enter(tx, cx, (made.user, By::External), next, device).await?;
    Ok(Arrival::Entered(far, next.to_owned()))
}

/// The address, if the provider vouches for it and mail can be sent there.
fn vouched(account: &Account) -> Option<&str> {
    let email = account.email.as_deref().filter(|_| account.email_verified)?;
    let mut errors = FieldErrors::default();
    email_check(email, &mut errors);
    errors.is_empty().then_some(email)
}

/// A name that everybody may see: the provider's, else what stands before the @.
fn name(account: &Account, email: &str) -> String {
    let said = account.name.as_deref().map(name_clean).filter(|name| !name.is_empty() && !name.contains('@'));
    let name = said.unwrap_or_else(|| name_clean(email.split('@').next().unwrap_or_default()));
    name.chars().take(80).collect()
}

/// Connects an account to that of whoever is signed in.
async fn connect(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    provider: &ProviderRow,
    user: UserId,
    account: &Account,
) -> StoreResult<Arrival> {
    log_as(tx, user).await?;
    if login_find(tx, provider, &account.subject).await? == Some(user) {
        login_use(tx, provider, account).await?;
        return Ok(Arrival::Connected);
    }
    login_create(tx, provider, user, account).await?;
    tell(tx, cx, &account_find(tx, user).await?, Notice::ExternalNew).await?;
    Ok(Arrival::Connected)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(email: Option<&str>, email_verified: bool, name: Option<&str>) -> Account {
        let text = |word: Option<&str>| word.map(str::to_owned);
        Account { subject: "u-1".into(), email: text(email), email_verified, name: text(name) }
    }

    #[test]
    fn only_an_address_that_is_vouched_for_and_can_be_written_to_makes_a_person() {
        assert_eq!(vouched(&of(Some("zoe@example.org"), true, None)), Some("zoe@example.org"));
        for (email, verified) in [
            (Some("zoe@example.org"), false),
            (None, true),
            (Some("zoe"), true),
            (Some("a@example.org\r\nBcc: b@example.org"), true),
        ] {
            assert_eq!(vouched(&of(email, verified, None)), None, "{email:?}");
        }
    }

    #[test]
    fn a_name_hides_nothing_and_is_no_address() {
        let named = |said: Option<&str>| name(&of(None, true, said), "zoe.noir@example.org");
        assert_eq!(named(Some("  Zoë \u{202e} Noir ")), "Zoë Noir");
        for said in [None, Some(""), Some("\u{feff}"), Some("zoe@example.org")] {
            assert_eq!(named(said), "zoe.noir", "{said:?}");
        }
        assert_eq!(named(Some(&"z".repeat(100))).len(), 80);
    }
}
