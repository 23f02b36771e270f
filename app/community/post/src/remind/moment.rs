//! When "later" is.

use crate::compose::on_clocks;
use chrono::{DateTime, Datelike, DurationRound, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

kernel::text_enum! {
    /// What people choose from.
    Choice {
        /// Three hours from now.
        Later = "later",
        /// Tomorrow at nine.
        Tomorrow = "tomorrow",
        /// Monday of next week at nine.
        Week = "week",
        /// When they say.
        Own = "own",
        /// Never.
        Never = "never",
    }
}

/// The moment of a choice that names one, on the clocks of `zone`.
pub fn moment(choice: Choice, now: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
    let today = now.with_timezone(&zone).date_naive();
    let morning = |days: u32| {
        let day = today.checked_add_days(chrono::Days::new(days.into()))?;
        on_clocks(day.and_time(NaiveTime::from_hms_opt(9, 0, 0)?), zone)
    };
    match choice {
        Choice::Later => (now + TimeDelta::hours(3)).duration_round_up(TimeDelta::minutes(15)).ok(),
        Choice::Tomorrow => morning(1),
        Choice::Week => morning(7 - today.weekday().num_days_from_monday()),
        Choice::Own | Choice::Never => None,
    }
}

/// What is offered now: "later today" only while it is today.
pub fn offers(now: DateTime<Utc>, zone: Tz) -> Vec<(Choice, DateTime<Utc>)> {
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let all = [Choice::Later, Choice::Tomorrow, Choice::Week].into_iter();
    let all = all.filter_map(|choice| Some((choice, moment(choice, now, zone)?)));
    all.filter(|(choice, at)| *choice != Choice::Later || day(*at) == day(now)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Choice, moment, offers};
    use chrono::{DateTime, Utc};

    fn at(choice: Choice, now: &str, zone: &str) -> String {
        let now: DateTime<Utc> = now.parse().unwrap();
        moment(choice, now, zone.parse().unwrap()).unwrap().format("%Y-%m-%dT%H:%M").to_string()
    }

    #[test]
    fn mornings_are_on_ones_own_clocks() {
        for (now, zone, tomorrow, week) in [
            // A Saturday; in the night the clocks of Berlin go forward.
            ("2027-03-27T20:00:00Z", "Europe/Berlin", "2027-03-28T07:00", "2027-03-29T07:00"),
            // A Saturday; in the night they go back.
            ("2027-10-30T20:00:00Z", "Europe/Berlin", "2027-10-31T08:00", "2027-11-01T08:00"),
            // In Auckland it is the next day already, a Sunday.
            ("2027-07-03T20:00:00Z", "Pacific/Auckland", "2027-07-04T21:00", "2027-07-04T21:00"),
            // On a Monday, next week is in seven days.
            ("2027-07-05T08:00:00Z", "UTC", "2027-07-06T09:00", "2027-07-12T09:00"),
            ("2027-07-04T08:00:00Z", "Asia/Kathmandu", "2027-07-05T03:15", "2027-07-05T03:15"),
        ] {
            assert_eq!(at(Choice::Tomorrow, now, zone), tomorrow, "{now} {zone}");
            assert_eq!(at(Choice::Week, now, zone), week, "{now} {zone}");
        }
    }

    #[test]
    fn later_today_is_today() {
        assert_eq!(at(Choice::Later, "2027-07-05T08:01:00Z", "UTC"), "2027-07-05T11:15");
        assert_eq!(at(Choice::Later, "2027-07-05T08:00:00Z", "UTC"), "2027-07-05T11:00");
        let offered = |now: &str, zone: &str| {
            offers(now.parse().unwrap(), zone.parse().unwrap())
                .into_iter()
                .any(|(choice, _)| choice == Choice::Later)
        };
        assert!(offered("2027-07-05T18:00:00Z", "UTC"));
        assert!(!offered("2027-07-05T21:00:00Z", "UTC"));
        assert!(!offered("2027-07-05T18:00:00Z", "Asia/Kathmandu"), "there it is nearly midnight");
    }
}
