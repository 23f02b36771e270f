//! Quiet hours, digests and mail as a whole: what the form sends, and its fields.

use super::model::{Draft, Hours};
use chrono::NaiveTime;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

const DIGESTS: [&str; 3] = ["off", "daily", "weekly"];

impl Hours {
    /// Reads the form.
    ///
    /// # Errors
    /// Message ids beside the fields.
    pub fn read(draft: &Draft) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let word = |field: &str| draft.get(field).map(|word| word.trim()).unwrap_or_default();
        let mut time = |field: &str| {
            time(word(field)).unwrap_or_else(|| {
                errors.add(field, "notification-error-time");
                None
            })
        };
        let (from, until, at) = (time("quiet_from"), time("quiet_until"), time("digest_at"));
        if from.is_some() != until.is_some() {
            errors.add(if from.is_some() { "quiet_until" } else { "quiet_from" }, "notification-error-quiet");
        } else if from.is_some() && from == until {
            errors.add("quiet_until", "notification-error-same");
        }
        let digest = word("digest").to_owned();
        if !DIGESTS.contains(&digest.as_str()) {
            errors.add("digest", "notification-error-choice");
        }
        let digest_weekday = word("digest_weekday").parse::<i16>().ok().filter(|day| (1..=7).contains(day));
        if digest_weekday.is_none() {
            errors.add("digest_weekday", "notification-error-choice");
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let usual = Self::default();
        Ok(Self {
            mail: word("mail") == "true",
            quiet_from: from,
            quiet_until: until,
            digest,
            digest_at: at.unwrap_or(usual.digest_at),
            digest_weekday: digest_weekday.unwrap_or(usual.digest_weekday),
        })
    }

    /// The form as it would send this.
    pub fn fill(&self, draft: &mut Draft) {
        let clock =
            |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
        let mut put = |field: &str, word: String| draft.insert(field.to_owned(), word);
        if self.mail {
            put("mail", "true".to_owned());
        }
        put("quiet_from", clock(self.quiet_from));
        put("quiet_until", clock(self.quiet_until));
        put("digest", self.digest.clone());
        put("digest_at", clock(Some(self.digest_at)));
        put("digest_weekday", self.digest_weekday.to_string());
    }
}

/// `21:30`, or nothing; the outer `None` is what cannot be read.
fn time(word: &str) -> Option<Option<NaiveTime>> {
    if word.is_empty() {
        return Some(None);
    }
    let read =
        NaiveTime::parse_from_str(word, "%H:%M").or_else(|_| NaiveTime::parse_from_str(word, "%H:%M:%S"));
    read.ok().map(Some)
}

/// Mail as a whole and digests. `zone` is the person's.
pub fn mail_fields(draft: Draft, errors: FieldErrors, zone: String) -> AnyView {
    let word = move |field: &str| draft.get(field).cloned().unwrap_or_default();
    let error = move |field: &str| beside(&errors, field);
    let digests =
        DIGESTS.map(|digest| Choice::new(digest, t(&format!("notification-digest-{digest}")))).to_vec();
    let days =
        (1..=7).map(|day| Choice::new(day.to_string(), t(&format!("notification-day-{day}")))).collect();
    view! {
        <FormSection title=t("notification-mail-title") text=t("notification-mail-text")>
            <CheckField name="mail" label=t("notification-mail-any") checked=word("mail") == "true"/>
            <SelectField name="digest" label=t("notification-digest") options=digests value=word("digest") required=true error=error("digest") help=t("notification-digest-help")/>
            <div class="wish-pair">
                <TextField name="digest_at" kind="time" label=t("notification-digest-at") value=word("digest_at") error=error("digest_at") help=tr("field-zone", &[("zone", zone.into())])/>
                <SelectField name="digest_weekday" label=t("notification-digest-day") options=days value=word("digest_weekday") required=true error=error("digest_weekday") help=t("notification-digest-day-help")/>
            </div>
        </FormSection>
    }
    .into_any()
}

/// When nothing comes by mail.
pub fn quiet_fields(draft: Draft, errors: FieldErrors) -> AnyView {
    let word = move |field: &str| draft.get(field).cloned().unwrap_or_default();
    let error = move |field: &str| beside(&errors, field);
    view! {
        <FormSection title=t("notification-quiet-title") text=t("notification-quiet-text")>
            <div class="wish-pair">
                <TextField name="quiet_from" kind="time" label=t("notification-quiet-from") value=word("quiet_from") error=error("quiet_from")/>
                <TextField name="quiet_until" kind="time" label=t("notification-quiet-until") value=word("quiet_until") error=error("quiet_until")/>
            </div>
        </FormSection>
    }
    .into_any()
}
