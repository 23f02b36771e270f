//! Who is told what by mail now. A notice is marked in the transaction that queues its mail, so it is told once, however
//! often and in however many places the job runs; a run that was missed is made up for by the next.

use super::letter::{Told, letter};
use crate::kind::{Delivery, at_once};
use crate::notice::store::visible;
use crate::reply::ReplyAddress;
use crate::reply::offer::{Offer, addresses_create, offer_find};
use chrono::{DateTime, Utc};
use db::Db;
use db::prelude::*;
use diesel::sql_types::{Array, Integer, Text, Timestamptz, Uuid as SqlUuid};
use identity::mail::mail_enqueue;
use kernel::{Actor, Locale, ProfileId, UserId};
use uuid::Uuid;
use web::Secret;

/// The moment that counts as now.
pub type Now = DateTime<Utc>;

/// What mails need to know of the site.
#[derive(Clone, Debug)]
pub struct Sender {
    /// `https://host` without a slash at its end.
    pub origin: String,
    /// Signs the links that end mails.
    pub key: Secret,
    /// Where answers come in; without one, mails cannot be answered.
    pub reply: Option<ReplyAddress>,
}

impl From<&web::Settings> for Sender {
    fn from(settings: &web::Settings) -> Self {
        Self {
            origin: settings.origin.clone(),
            key: settings.secret_key.clone(),
            reply: settings.reply_address.as_deref().and_then(ReplyAddress::parse),
        }
    }
}

/// Somebody whom notices wait for; of one kind for single mails, of all kinds for a digest.
#[derive(Clone, Debug, QueryableByName)]
struct Waiting {
    #[diesel(sql_type = SqlUuid)]
    user: Uuid,
    #[diesel(sql_type = SqlUuid)]
    profile: Uuid,
    #[diesel(sql_type = Text)]
    email: String,
    #[diesel(sql_type = Text)]
    language: String,
    #[diesel(sql_type = Array<SqlUuid>)]
    ids: Vec<Uuid>,
}

/// Tells what goes out at once and has waited for a minute: whoever is here reads it here.
///
/// # Errors
/// If the database is away.
pub async fn mails_send(db: &Db, sender: &Sender, now: Now) -> StoreResult<()> {
    send(db, sender, now, Delivery::AtOnce).await
}

/// Tells everybody whose hour has come since the last digest what waited before that hour.
///
/// # Errors
/// If the database is away.
pub async fn digests_send(db: &Db, sender: &Sender, now: Now) -> StoreResult<()> {
    send(db, sender, now, Delivery::Digest).await
}

async fn send(db: &Db, sender: &Sender, now: Now, way: Delivery) -> StoreResult<()> {
    loop {
        let people = db.as_system("people to tell by mail", async |tx| waiting(tx, now, way).await).await?;
        if people.is_empty() {
            return Ok(());
        }
        for person in people {
            tell(db, sender, &person, way).await?;
        }
    }
}

async fn waiting(tx: &ActorTx<'_>, now: Now, way: Delivery) -> StoreResult<Vec<Waiting>> {
    Ok(statement(include_str!("waiting.sql"))
        .bind::<Timestamptz, _>(now)
        .bind::<Array<Text>, _>(at_once())
        .bind::<Text, _>(way.word())
        .load(&mut tx.conn())
        .await?)
}

#[derive(QueryableByName)]
struct Marked {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Integer)]
    count: i32,
}

/// All of them are marked, so that none comes back; only what the person can see by now is told.
async fn tell(db: &Db, sender: &Sender, person: &Waiting, way: Delivery) -> StoreResult<()> {
    let actor = Actor::Person { user: UserId(person.user), profile: ProfileId(person.profile) };
    let answered = sender.reply.is_some() && way == Delivery::AtOnce;
    let seen = db.read_newest(actor, async |tx| seen(tx, &person.ids, answered).await).await?;
    db.as_system("a mail about notices", async |tx| told(tx, sender, person, (&seen, way)).await).await
}

/// What a person sees by now of what waits, and where an answer would stand if that is one thing.
struct Seen {
    ids: Vec<Uuid>,
    offer: Option<Offer>,
}

async fn seen(tx: &ActorTx<'_>, ids: &[Uuid], answered: bool) -> StoreResult<Seen> {
    let ids = visible(tx, ids).await?;
    let offer = match ids.as_slice() {
        [one] if answered => offer_find(tx, *one).await?,
        _ => None,
    };
    Ok(Seen { ids, offer })
}

async fn told(
    tx: &mut ActorTx<'_>,
    sender: &Sender,
    person: &Waiting,
    (seen, way): (&Seen, Delivery),
) -> StoreResult<()> {
    let marked: Vec<Marked> = statement(
        "update community.notifications set emailed_at = now() where id = any ($1) and emailed_at is null and not is_read \
         returning id, type as kind, group_count as count",
    )
    .bind::<Array<SqlUuid>, _>(&person.ids)
    .load(&mut tx.conn())
    .await?;
    let rows = marked.into_iter().filter(|row| seen.ids.contains(&row.id));
    let told = rows.fold(Told::default(), |told, row| told.and(&row.kind, row.count));
    let locale = Locale::from_tag(&person.language).unwrap_or_default();
    let Some(words) = letter(sender, (person.user, locale), &told, way) else { return Ok(()) };
    let words = match &sender.reply {
        Some(reply) => {
            let whose = (person.profile, words.kind());
            let addresses = addresses_create(tx, reply, whose, seen.offer.as_ref()).await?;
            words.with(addresses)
        }
        None => words,
    };
    mail_enqueue(tx, &words.to(&person.email)).await
}
