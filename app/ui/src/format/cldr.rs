//! ICU4X's formatters. They are not `Sync`, so that each thread makes its own, once.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{self, E, MD, T, Y, YM, YMD};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::{Locale as Tag, locale};
use kernel::Locale;

type Formatter<F> = Option<FixedCalendarDateTimeFormatter<Gregorian, F>>;

/// The formatters of one language. One whose data were not compiled in is `None` and falls back to ISO 8601.
pub(super) struct Cldr {
    date: Formatter<YMD>,
    date_time: Formatter<fieldsets::YMDT>,
    day_month: Formatter<MD>,
    month_year: Formatter<YM>,
    year: Formatter<Y>,
    weekday: Formatter<E>,
    time: Option<NoCalendarFormatter<T>>,
    number: Option<DecimalFormatter>,
    plain: Option<DecimalFormatter>,
}

thread_local! {
    static EN: Cldr = Cldr::new(locale!("en-GB"));
    static AR: Cldr = Cldr::new(locale!("ar"));
}

/// Formats with the language's formatters.
pub(super) fn with<T>(locale: Locale, format: impl FnOnce(&Cldr) -> T) -> T {
    match locale {
        Locale::En => EN.with(format),
        Locale::Ar => AR.with(format),
    }
}

impl Cldr {
    fn new(tag: Tag) -> Self {
        let prefs = || (&tag).into();
        let mut plain = DecimalFormatterOptions::default();
        plain.grouping_strategy = Some(GroupingStrategy::Never);
        Self {
            date: FixedCalendarDateTimeFormatter::try_new(prefs(), YMD::long()).ok(),
            date_time: FixedCalendarDateTimeFormatter::try_new(prefs(), YMD::long().with_time_hm()).ok(),
            day_month: FixedCalendarDateTimeFormatter::try_new(prefs(), MD::long()).ok(),
            month_year: FixedCalendarDateTimeFormatter::try_new(prefs(), YM::long()).ok(),
            year: FixedCalendarDateTimeFormatter::try_new(prefs(), Y::medium()).ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new(prefs(), E::medium()).ok(),
            time: NoCalendarFormatter::try_new(prefs(), T::hm()).ok(),
            number: DecimalFormatter::try_new((&tag).into(), DecimalFormatterOptions::default()).ok(),
            plain: DecimalFormatter::try_new((&tag).into(), plain).ok(),
        }
    }

    pub fn date(&self, day: NaiveDate) -> String {
        let text =
            gregorian(day).zip(self.date.as_ref()).map(|(day, format)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.to_string())
    }

    pub fn date_time(&self, at: NaiveDateTime) -> String {
        let parts = gregorian(at.date()).zip(clock(at)).zip(self.date_time.as_ref());
        let text = parts.map(|((date, time), format)| format.format(&DateTime { date, time }).to_string());
        text.unwrap_or_else(|| at.to_string())
    }

    pub fn time(&self, at: NaiveDateTime) -> String {
        let text = clock(at).zip(self.time.as_ref()).map(|(time, format)| format.format(&time).to_string());
        text.unwrap_or_else(|| at.time().to_string())
    }

    pub fn day_month(&self, day: NaiveDate) -> String {
        let text =
            gregorian(day).zip(self.day_month.as_ref()).map(|(day, format)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.to_string())
    }

    pub fn month_year(&self, day: NaiveDate) -> String {
        let text =
            gregorian(day).zip(self.month_year.as_ref()).map(|(day, format)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.to_string())
    }

    pub fn year(&self, day: NaiveDate) -> String {
        let text =
            gregorian(day).zip(self.year.as_ref()).map(|(day, format)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.year().to_string())
    }

    pub fn weekday(&self, day: NaiveDate) -> String {
        let text =
            gregorian(day).zip(self.weekday.as_ref()).map(|(day, format)| format.format(&day).to_string());
        text.unwrap_or_else(|| day.weekday().to_string())
    }

    /// A number whose last `digits` digits stand behind the point.
    pub fn number(&self, number: i64, digits: u8) -> String {
        let mut decimal = Decimal::from(number);
        decimal.multiply_pow10(-i16::from(digits));
        self.decimal(&decimal)
    }

    /// Any decimal number.
    pub fn decimal(&self, decimal: &Decimal) -> String {
        self.number.as_ref().map_or_else(|| decimal.to_string(), |format| format.format(decimal).to_string())
    }

    /// At least `width` digits, never grouped: the parts of a clock.
    pub fn padded(&self, number: i64, width: i16) -> String {
        let mut decimal = Decimal::from(number);
        decimal.absolute.pad_start(width);
        self.plain.as_ref().map_or_else(|| decimal.to_string(), |format| format.format(&decimal).to_string())
    }
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, date) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_gregorian(day.year(), month, date).ok()
}

fn clock(at: NaiveDateTime) -> Option<Time> {
    let (hour, minute) = (u8::try_from(at.hour()).ok()?, u8::try_from(at.minute()).ok()?);
    Time::try_new(hour, minute, 0, 0).ok()
}
