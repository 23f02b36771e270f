//! Times as one reader's clocks show them.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use kernel::Locale;
use leptos::prelude::*;
use ui::format;
use web::Cx;

/// The reader's zone and language, and the time of the request.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    zone: Tz,
    locale: Locale,
    now: DateTime<Utc>,
}

impl Clock {
    /// The clock of whoever asks.
    pub fn new(cx: &Cx) -> Self {
        Self { zone: cx.zone(), locale: cx.locale, now: Utc::now() }
    }

    /// `3 hours ago`.
    pub fn ago(&self, at: DateTime<Utc>) -> AnyView {
        self.element(at, format::relative(at, self.now, self.locale))
    }

    /// `21 November 2026`.
    pub fn day(&self, at: DateTime<Utc>) -> AnyView {
        self.element(at, self.day_words(at))
    }

    /// `21 November 2026` as plain words.
    pub fn day_words(&self, at: DateTime<Utc>) -> String {
        format::date(at.with_timezone(&self.zone).date_naive(), self.locale)
    }

    /// `21 November 2026 at 19:30`.
    pub fn minute(&self, at: DateTime<Utc>) -> AnyView {
        self.element(at, self.minute_words(at))
    }

    /// `21 November 2026 at 19:30` as plain words.
    pub fn minute_words(&self, at: DateTime<Utc>) -> String {
        format::date_time(at.with_timezone(&self.zone), self.locale)
    }

    /// Is it over?
    pub fn past(&self, at: DateTime<Utc>) -> bool {
        at <= self.now
    }

    fn element(&self, at: DateTime<Utc>, words: String) -> AnyView {
        view! { <time datetime=at.to_rfc3339()>{words}</time> }.into_any()
    }
}
