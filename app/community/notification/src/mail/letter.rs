//! The words of a mail: kinds and numbers, a link to the list, a link that ends such mails.

use super::due::Sender;
use super::token;
use crate::kind::{Delivery, KINDS, dashed};
use crate::reply::offer::Addresses;
use identity::mail::{Letter, Outgoing};
use kernel::Locale;
use std::collections::BTreeMap;
use ui::i18n::message;
use uuid::Uuid;

/// How often what happened.
#[derive(Clone, Debug, Default)]
pub struct Told(BTreeMap<String, i64>);

impl Told {
    /// The same, and `count` more of a kind.
    #[must_use]
    pub fn and(mut self, kind: &str, count: i32) -> Self {
        *self.0.entry(kind.to_owned()).or_default() += i64::from(count);
        self
    }

    /// A sentence for each kind, in the order of the settings; kinds of other systems come together at the end.
    fn lines(&self, locale: Locale) -> Vec<String> {
        let line = |id: &str, count: i64| message(locale, id, &[("count", count.into())]);
        let ours = KINDS.iter().filter_map(|kind| {
            self.0
                .get(kind.word)
                .map(|count| line(&format!("notification-mail-{}", dashed(kind.word)), *count))
        });
        let others: i64 =
            self.0.iter().filter(|(word, _)| crate::kind::find(word).is_none()).map(|(_, count)| count).sum();
        ours.chain((others > 0).then(|| line("notification-mail-other", others))).collect()
    }
}

/// A finished mail without its address.
pub struct Words {
    locale: Locale,
    key: &'static str,
    kind: String,
    subject: String,
    lines: String,
    stop: String,
    link: String,
    addresses: Addresses,
}

impl Words {
    /// The kind that its links end: a word of the database, or that of digests.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The same, to be answered or ended by mail. Where it takes answers, it says so.
    #[must_use]
    pub fn with(self, addresses: Addresses) -> Self {
        let key = if addresses.answer.is_some() { "notification-answer" } else { self.key };
        Self { key, addresses, ..self }
    }

    /// The mail to one address.
    pub fn to(&self, address: &str) -> Outgoing {
        let values = [("subject", self.subject.as_str()), ("lines", &self.lines), ("stop", &self.stop)];
        let link = Some(self.link.clone());
        let mail = Letter { locale: self.locale, key: self.key, values: &values, link }.to(address);
        let Addresses { answer: reply_to, stop: stop_mail } = self.addresses.clone();
        Outgoing { stop: Some(self.stop.clone()), reply_to, stop_mail, ..mail }
    }
}

/// The mail to this person; nothing where there is nothing to tell.
pub fn letter(sender: &Sender, person: (Uuid, Locale), told: &Told, way: Delivery) -> Option<Words> {
    let (user, locale) = person;
    let lines = told.lines(locale);
    let kind = match way {
        Delivery::Digest => token::DIGEST,
        _ => told.0.keys().next()?.as_str(),
    };
    Some(Words {
        locale,
        key: if way == Delivery::Digest { "notification-digest" } else { "notification" },
        kind: kind.to_owned(),
        subject: lines.first()?.clone(),
        lines: lines.join("\n"),
        stop: format!("{}{}", sender.origin, token::stop_path(&sender.key, user, kind)),
        link: format!("{}/notifications", sender.origin),
        addresses: Addresses::default(),
    })
}
