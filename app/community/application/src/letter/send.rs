//! The job: reads what is so now, writes mails and notifications in each reader's language.

use super::store::{
    Facts, Reader, applicant_find, facts_find, note_create, notice_create, notice_mailed, notice_read,
    reviewer_list,
};
use super::{News, Payload};
use crate::case::filled;
use anyhow::Context;
use db::{ActorTx, Db, StoreResult};
use identity::mail::{Letter, mail_enqueue};
use kernel::{Locale, plain_text};
use serde_json::Value;
use ui::format;

/// Handles a job `application.letter`. What is no longer so is not told.
///
/// # Errors
/// If the payload is none of ours, or the database is away.
pub async fn letter(db: Db, payload: Value) -> anyhow::Result<()> {
    let payload: Payload = serde_json::from_value(payload).context("payload of an application's letter")?;
    db.as_system("application: tell people", async |tx| tell(tx, &payload).await).await?;
    Ok(())
}

async fn tell(tx: &mut ActorTx<'_>, payload: &Payload) -> StoreResult<()> {
    let found = facts_find(tx, payload.application).await?;
    let Some(facts) = found.filter(|facts| facts.is_so(payload)) else {
        return Ok(());
    };
    if payload.news == News::More
        && !note_create(tx, &facts, payload, "More was asked of an applicant.").await?
    {
        return Ok(());
    }
    let readers = match payload.news {
        News::More | News::Approved | News::Rejected | News::Reopened => {
            applicant_find(tx, facts.applicant_id).await?
        }
        // Nobody reads it yet, or it is late: everybody who could answer hears it.
        News::Received | News::Overdue => reviewer_list(tx, &facts, None).await?,
        News::Answered => reviewer_list(tx, &facts, facts.reviewer_id).await?,
        News::Withdrawn if facts.reviewer_id.is_none() => Vec::new(),
        News::Withdrawn => reviewer_list(tx, &facts, facts.reviewer_id).await?,
    };
    if payload.news == News::Reopened {
        // "Turned down" is true no longer, even where nobody has read it yet.
        notice_read(tx, &facts).await?;
    }
    if matches!(payload.news, News::More | News::Answered | News::Overdue | News::Reopened) {
        let all = readers.iter().map(|reader| reader.id).collect::<Vec<_>>();
        notice_create(tx, &facts, payload.news, &all).await?;
    }
    let mut mailed = Vec::new();
    for reader in readers.iter().filter(|reader| reader.by_mail) {
        let mail = mail(&facts, payload, reader);
        mail_enqueue(tx, &mail).await?;
        mailed.push(reader.id);
    }
    notice_mailed(tx, &facts, &mailed).await?;
    Ok(())
}

fn path(facts: &Facts, news: News) -> String {
    if news.is_for_applicant() {
        format!("/applications/{}", facts.id)
    } else {
        format!("/review/{}/{}", facts.slug, facts.id)
    }
}

fn mail(facts: &Facts, payload: &Payload, reader: &Reader) -> identity::mail::Outgoing {
    let locale = reader.locale();
    let own = |text: &Option<String>| {
        let filled = filled(text.as_deref().unwrap_or_default(), &reader.name, &facts.place);
        filled.split("\n\n").map(plain_text).collect::<Vec<_>>().join("\n")
    };
    let reason = if payload.news == News::Reopened { &facts.reopened } else { &facts.reason };
    let (words, reason) = (own(&facts.letter), own(reason));
    let day = day(facts, locale);
    let values = [
        ("name", reader.name.as_str()),
        ("place", facts.place.as_str()),
        ("day", day.as_str()),
        ("words", words.as_str()),
        ("reason", reason.as_str()),
    ];
    let key = format!("application-{}", payload.news.word());
    let link = Some(format!("{}{}", payload.origin, path(facts, payload.news)));
    Letter { locale, key: &key, values: &values, link }.to(&reader.email)
}

fn day(facts: &Facts, locale: Locale) -> String {
    facts.due_at.map(|due| format::date(due.date_naive(), locale)).unwrap_or_default()
}
