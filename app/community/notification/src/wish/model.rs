//! Wishes as the form shows and sends them.

use crate::kind::{Delivery, KINDS, Kind};
use chrono::NaiveTime;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Nullable, SmallInt, Text, Time, Uuid as SqlUuid};
use kernel::FieldErrors;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Everything the form sends, by field.
pub type Draft = BTreeMap<String, String>;

/// The word of a choice that leaves it to what holds everywhere.
pub const INHERIT: &str = "inherit";

/// The field of the app, of this kind.
pub fn app_field(kind: &Kind) -> String {
    format!("app_{}", kind.word)
}

/// The field of mail, of this kind.
pub fn mail_field(kind: &Kind) -> String {
    format!("mail_{}", kind.word)
}

/// The field of devices, of this kind.
pub fn push_field(kind: &Kind) -> String {
    format!("push_{}", kind.word)
}

/// The field of a channel, of this kind.
pub type Field = fn(&Kind) -> String;

/// The channels that people choose for, as the database and the form name them.
pub const CHANNELS: [(&str, Field); 3] = [("in_app", app_field), ("email", mail_field), ("push", push_field)];

/// A row of `identity.notification_preferences`.
#[derive(Clone, Debug, QueryableByName)]
pub struct Wish {
    /// Which kind; `None` is every kind.
    #[diesel(sql_type = Nullable<Text>)]
    pub kind: Option<String>,
    /// `in_app`, `email` …
    #[diesel(sql_type = Text)]
    pub channel: String,
    /// Which house; `None` is everywhere.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub house: Option<Uuid>,
    /// Word of [`Delivery`].
    #[diesel(sql_type = Text)]
    pub delivery: String,
}

/// When the person wants to be left alone, and when digests come.
#[derive(Clone, Debug, QueryableByName)]
pub struct Hours {
    /// Does anything go out by mail?
    #[diesel(sql_type = Bool)]
    pub mail: bool,
    /// Beginning of the quiet hours on the person's clocks.
    #[diesel(sql_type = Nullable<Time>)]
    pub quiet_from: Option<NaiveTime>,
    /// Their end; before the beginning means over midnight.
    #[diesel(sql_type = Nullable<Time>)]
    pub quiet_until: Option<NaiveTime>,
    /// `off`, `daily`, `weekly`.
    #[diesel(sql_type = Text)]
    pub digest: String,
    /// When a digest comes.
    #[diesel(sql_type = Time)]
    pub digest_at: NaiveTime,
    /// On which day a weekly one comes; Monday is 1.
    #[diesel(sql_type = SmallInt)]
    pub digest_weekday: i16,
}

impl Default for Hours {
    fn default() -> Self {
        Self {
            mail: true,
            quiet_from: None,
            quiet_until: None,
            digest: "off".to_owned(),
            digest_at: NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default(),
            digest_weekday: 1,
        }
    }
}

/// A house that one can say something about.
#[derive(Clone, Debug, QueryableByName)]
pub struct HouseName {
    /// The house.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
}

/// What holds everywhere for this kind and channel: the row of the kind, the row of every kind, the default.
pub fn everywhere(wishes: &[Wish], kind: &Kind, channel: &str) -> Delivery {
    let of = |word: Option<&str>| {
        let same =
            |wish: &&Wish| wish.house.is_none() && wish.channel == channel && wish.kind.as_deref() == word;
        wishes.iter().find(same).and_then(|wish| Delivery::parse(&wish.delivery))
    };
    let default = match channel {
        "email" => kind.mail,
        "push" if !kind.push => Delivery::Off,
        _ => Delivery::AtOnce,
    };
    of(Some(kind.word)).or_else(|| of(None)).unwrap_or(default)
}

/// What was said about this kind and channel for one house, if anything.
pub fn in_house(wishes: &[Wish], house: Uuid, kind: &Kind, channel: &str) -> Option<Delivery> {
    let same = |wish: &&Wish| {
        wish.house == Some(house) && wish.channel == channel && wish.kind.as_deref() == Some(kind.word)
    };
    wishes.iter().find(same).and_then(|wish| Delivery::parse(&wish.delivery))
}

/// What to keep: kind, channel, delivery; no delivery takes the wish back.
pub type Change = (&'static str, &'static str, Option<Delivery>);

/// The changes that the form asks for. Words that are none of the choices are errors.
pub fn changes(draft: &Draft, house: bool) -> Result<Vec<Change>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut changes = Vec::new();
    for kind in &KINDS {
        for (channel, field) in CHANNELS {
            let field = field(kind);
            if channel == "in_app" && kind.always {
                continue;
            }
            let word = match draft.get(&field) {
                Some(word) => word.as_str(),
                // A box that is not ticked sends nothing.
                None if channel != "email" && !house => "off",
                None => continue,
            };
            match Delivery::parse(word) {
                Some(delivery) => changes.push((kind.word, channel, Some(delivery))),
                None if house && word == INHERIT => changes.push((kind.word, channel, None)),
                None => errors.add(&field, "notification-error-choice"),
            }
        }
    }
    if errors.is_empty() { Ok(changes) } else { Err(errors) }
}
