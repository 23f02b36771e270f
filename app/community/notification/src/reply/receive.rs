//! A mail comes in, by `maison mail receive` or `POST /hooks/mail`: both end here.
//!
//! The address decides who writes. What the mail says of its sender is not believed, and yet must be the person's own
//! address: an address that got about, such as in a copy to others, is then of no use to honest strangers. Whether a
//! mail truly comes from where it says is the mail server's to find out (SPF, DKIM, DMARC).

use super::address::ReplyAddress;
use super::answer::{Answered, answer};
use super::message::{Incoming, read};
use super::refusal::{left_out, refused};
use super::store::{Address, address_find, claim, decide, may_tell};
use crate::kind::find;
use crate::mail::page::end;
use crate::mail::token::DIGEST;
use db::Db;
use db::prelude::*;
use identity::mail::mail_enqueue;
use kernel::AppError;
use uuid::Uuid;

/// Most bytes of a mail: 10 MiB, what mail servers usually take.
pub const LARGEST: usize = 10 << 20;

/// What takes mails.
#[derive(Clone)]
pub struct Intake {
    db: Db,
    reply: ReplyAddress,
    origin: String,
}

/// What became of a mail, as far as whoever handed it in needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It is done with: a comment, a wish, a refusal that the person reads, or dropped on purpose.
    Taken,
    /// Nobody has that address, or no longer.
    Unknown,
    /// It is no mail.
    Unreadable,
    /// It has more bytes than [`LARGEST`].
    TooLarge,
    /// Not now: the same mail shall come again.
    Later,
}

impl Intake {
    /// Takes mails to `address` (`reply@host`); nothing where that is no address. `origin` is that of the site.
    pub fn new(db: Db, address: &str, origin: &str) -> Option<Self> {
        let reply = ReplyAddress::parse(address)?;
        Some(Self { db, reply, origin: origin.to_owned() })
    }
}

/// Takes one mail (RFC 5322). The same mail again changes nothing.
pub async fn mail_receive(intake: &Intake, raw: Vec<u8>) -> Receipt {
    if raw.len() > LARGEST {
        return Receipt::TooLarge;
    }
    let reply = intake.reply.clone();
    // A large mail keeps a core busy, and one that makes the parser fall over is not ours to repeat.
    let Ok(Some(mail)) = tokio::task::spawn_blocking(move || read(&raw, &reply)).await else {
        return Receipt::Unreadable;
    };
    take(intake, &mail).await.unwrap_or_else(|error| {
        tracing::warn!(cause = %AppError::from(error), "a mail could not be taken now");
        Receipt::Later
    })
}

async fn take(intake: &Intake, mail: &Incoming) -> StoreResult<Receipt> {
    let found = intake
        .db
        .as_system("whose address a mail was sent to", async |tx| address_find(tx, &mail.tokens).await)
        .await?;
    match found {
        // Even "there is nobody" would be answered again.
        None if mail.automatic => Ok(Receipt::Taken),
        None => Ok(Receipt::Unknown),
        Some(address) if address.subject_id.is_none() => stop(intake, &address).await,
        Some(_) if mail.automatic => Ok(Receipt::Taken),
        Some(address) if mail.from.as_ref() != Some(&address.email) => {
            tracing::info!("a mail from another address than the person's was dropped");
            Ok(Receipt::Taken)
        }
        Some(address) => take_up(intake, &address, mail).await,
    }
}

/// Sets the wish that the one-click link sets. Programs write such mails, and whoever has the address has the link.
async fn stop(intake: &Intake, address: &Address) -> StoreResult<Receipt> {
    if address.kind != DIGEST && find(&address.kind).is_none() {
        return Ok(Receipt::Unknown);
    }
    intake
        .db
        .as_system("somebody ends mails by mail", async |tx| end(tx, address.user, &address.kind).await)
        .await?;
    Ok(Receipt::Taken)
}

async fn take_up(intake: &Intake, address: &Address, mail: &Incoming) -> StoreResult<Receipt> {
    let claimed =
        intake.db.as_system("a mail comes in", async |tx| claim(tx, address, &mail.key).await).await;
    let claimed = match claimed {
        Err(StoreError::NotFound) => return Ok(Receipt::Unknown),
        Err(StoreError::App(AppError::TooMany { .. })) => return Ok(Receipt::Later),
        claimed => claimed?,
    };
    if claimed.open {
        let answered = answer(&intake.db, address, (claimed.id, &mail.text)).await?;
        settle(intake, address, (claimed.id, mail), &answered).await?;
    }
    Ok(Receipt::Taken)
}

/// Notes what became of the mail, and tells the person where that is not what they would think.
async fn settle(
    intake: &Intake,
    address: &Address,
    (id, mail): (Uuid, &Incoming),
    answered: &Answered,
) -> StoreResult<()> {
    let (outcome, letter) = match answered {
        Answered::Taken if mail.attached => ("taken", Some(left_out(address, &intake.origin))),
        Answered::Taken => ("taken", None),
        Answered::Refused(why) => ("refused", Some(refused(address, &intake.origin, (why, &mail.text)))),
    };
    intake
        .db
        .as_system("what became of a mail", async |tx| {
            let decided = decide(tx, id, outcome).await?;
            let Some(letter) = letter.filter(|_| decided) else { return Ok(()) };
            if may_tell(tx, address, id).await? { mail_enqueue(tx, &letter).await } else { Ok(()) }
        })
        .await
}
