//! Mails about what protects an account. They go to whoever the account belongs to, whoever did it.

use crate::account::store::AccountRow;
use crate::mail::{Letter, mail_enqueue};
use db::{ActorTx, StoreResult};
use web::Cx;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Codes are asked for from now on.
    CodesOn,
    /// Codes are not asked for any more.
    CodesOff,
    /// Somebody came in with a recovery code.
    RecoveryUsed,
    /// The recovery codes of before stopped working.
    RecoveryNew,
    /// A passkey was added.
    PasskeyNew,
    /// A passkey was removed.
    PasskeyGone,
    /// An account elsewhere was connected.
    ExternalNew,
    /// A connected account was removed.
    ExternalGone,
    /// The operators took all second factors away.
    Reset,
}

impl Notice {
    /// The mail's key in the catalogue.
    pub fn key(self) -> &'static str {
        match self {
            Self::CodesOn => "codes-on",
            Self::CodesOff => "codes-off",
            Self::RecoveryUsed => "recovery-used",
            Self::RecoveryNew => "recovery-new",
            Self::PasskeyNew => "passkey-new",
            Self::PasskeyGone => "passkey-gone",
            Self::ExternalNew => "external-new",
            Self::ExternalGone => "external-gone",
            Self::Reset => "factor-reset",
        }
    }
}

/// Queues the mail in the transaction that causes it.
///
/// # Errors
/// If the database is away.
pub async fn tell(tx: &mut ActorTx<'_>, cx: &Cx, account: &AccountRow, notice: Notice) -> StoreResult<()> {
    letter(tx, &cx.app.settings.origin, account, notice).await
}

/// The same where no request is answered.
///
/// # Errors
/// If the database is away.
pub async fn letter(
    tx: &mut ActorTx<'_>,
    origin: &str,
    account: &AccountRow,
    notice: Notice,
) -> StoreResult<()> {
    let link = Some(format!("{origin}/settings/security"));
    let values = [("name", account.display_name.as_str())];
    let letter = Letter { locale: account.locale(), key: notice.key(), values: &values, link };
    mail_enqueue(tx, &letter.to(&account.email)).await
}
