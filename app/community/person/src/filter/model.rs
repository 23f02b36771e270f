//! Filters as pages show them and forms send them.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use diesel::QueryableByName;
use diesel::sql_types::{Array, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::FieldErrors;
use serde::Deserialize;
use uuid::Uuid;

/// Where a filter can hold.
pub const PLACES: [&str; 3] = ["feed", "comments", "notifications"];

/// A filter.
#[derive(Clone, Debug, QueryableByName)]
pub struct Filter {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What is not to be read.
    #[diesel(sql_type = Text)]
    pub phrase: String,
    /// Only as a word of its own?
    #[diesel(sql_type = Bool)]
    pub whole_word: bool,
    /// `warn` or `hide`.
    #[diesel(sql_type = Text)]
    pub action: String,
    /// Where it holds.
    #[diesel(sql_type = Array<Text>)]
    pub contexts: Vec<String>,
    /// Until when; `None` until it is taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub expires_at: Option<DateTime<Utc>>,
    /// Is its time over? It hides nothing then, and waits to be used again.
    #[diesel(sql_type = Bool)]
    pub is_over: bool,
    /// For how many days it was wished for; 0 for good.
    #[diesel(sql_type = Integer)]
    pub days: i32,
}

impl Filter {
    /// The last day on which it holds, on the clocks of `zone`; `None` until it is taken back.
    pub fn last_day(&self, zone: Tz) -> Option<NaiveDate> {
        // What ends at midnight held on the day before.
        let last = self.expires_at?.checked_sub_signed(TimeDelta::seconds(1))?;
        Some(last.with_timezone(&zone).date_naive())
    }
}

/// How long a new filter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Until it is taken back.
    Never,
    /// So many days from now.
    Days(i32),
    /// Until this moment.
    At(DateTime<Utc>),
}

/// The form of a new filter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FilterDraft {
    /// What is not to be read.
    pub phrase: String,
    /// `true` or nothing.
    pub whole_word: String,
    /// `warn` or `hide`.
    pub action: String,
    /// `1`, `7`, `30`, `always`, or `until` the day in the next field.
    pub days: String,
    /// The last day, such as `2026-12-24`; counts where `days` says so.
    pub until: String,
    /// `true` or nothing; so with the others.
    pub feed: String,
    /// In comments.
    pub comments: String,
    /// In notifications.
    pub notifications: String,
}

impl FilterDraft {
    /// What the empty form begins with.
    pub fn fresh() -> Self {
        let yes = || "true".to_owned();
        Self {
            whole_word: yes(),
            action: "warn".into(),
            days: "always".into(),
            feed: yes(),
            comments: yes(),
            ..Self::default()
        }
    }

    /// Is a place ticked?
    pub fn has(&self, place: &str) -> bool {
        let word = match place {
            "feed" => &self.feed,
            "comments" => &self.comments,
            _ => &self.notifications,
        };
        !word.is_empty()
    }

    /// The places that are ticked.
    pub fn places(&self) -> Vec<&'static str> {
        PLACES.into_iter().filter(|place| self.has(place)).collect()
    }

    /// When it ends, or the field that is wrong with its message id. Days end at midnight in `zone`.
    fn end(&self, now: DateTime<Utc>, zone: Tz) -> Result<End, (&'static str, &'static str)> {
        if self.days != "until" {
            let days = crate::mute::page::days(&self.days).ok_or(("days", "person-rule-choose"))?;
            return Ok(days.map_or(End::Never, End::Days));
        }
        let last: NaiveDate = self.until.trim().parse().map_err(|_| ("until", "person-filter-day"))?;
        let next = last.checked_add_days(Days::new(1)).ok_or(("until", "person-filter-day"))?;
        // Where the clocks skip midnight, the day begins with the first hour that there is.
        let at = (0..24)
            .find_map(|hour| next.and_hms_opt(hour, 0, 0)?.and_local_timezone(zone).earliest())
            .ok_or(("until", "person-filter-day"))?
            .to_utc();
        if at <= now { Err(("until", "person-filter-past")) } else { Ok(End::At(at)) }
    }

    /// When it ends.
    ///
    /// # Errors
    /// Message ids for what cannot be kept.
    pub fn check(&self, now: DateTime<Utc>, zone: Tz) -> Result<End, FieldErrors> {
        let mut errors = FieldErrors::default();
        let phrase = self.phrase.trim();
        if phrase.is_empty() {
            errors.add("phrase", "person-filter-empty");
        } else if phrase.chars().count() > 200 {
            errors.add("phrase", "error-too-long");
        }
        if self.places().is_empty() {
            errors.add("feed", "person-filter-nowhere");
        }
        if !["warn", "hide"].contains(&self.action.as_str()) {
            errors.add("action", "person-rule-choose");
        }
        match self.end(now, zone) {
            Ok(end) if errors.is_empty() => Ok(end),
            Ok(_) => Err(errors),
            Err((field, id)) => {
                errors.add(field, id);
                Err(errors)
            }
        }
    }
}
