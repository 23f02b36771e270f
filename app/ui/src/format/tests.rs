//! What people read.

use super::*;
use crate::cx::{self, UiCx};
use crate::i18n::message;
use chrono::{TimeDelta, Utc};
use kernel::Money;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

#[test]
fn dates_in_british_english() {
    let en = Locale::En;
    assert_eq!(date(day(), en), "21 November 2026");
    assert_eq!(day_month(day(), en), "21 November");
    assert_eq!(month_year(day(), en), "November 2026");
    assert_eq!(year(2026, en), "2026");
    assert_eq!(weekday(day(), en), "Sat");
    let at = day().and_hms_opt(19, 5, 59).unwrap().and_utc();
    assert_eq!(date_time(at, en), "21 November 2026 at 19:05");
    assert_eq!(time(at, en), "19:05");
}

/// CLDR's digits for `ar` without a country are 0 to 9; only some countries' are others.
#[test]
fn dates_in_arabic() {
    let ar = Locale::Ar;
    assert_eq!(date(day(), ar), "21 نوفمبر 2026");
    assert_eq!(day_month(day(), ar), "21 نوفمبر");
    assert_eq!(month_year(day(), ar), "نوفمبر 2026");
    assert_eq!(year(2026, ar), "2026");
    assert_eq!(weekday(day(), ar), "السبت");
    let at = day().and_hms_opt(19, 5, 0).unwrap().and_utc();
    assert_eq!(time(at, ar), "7:05 م");
}

#[test]
fn times_stand_on_the_clocks_of_their_zone() {
    let east = chrono::FixedOffset::east_opt(3 * 3600).unwrap();
    let at = day().and_hms_opt(23, 0, 0).unwrap().and_utc().with_timezone(&east);
    assert_eq!(date_time(at, Locale::En), "22 November 2026 at 02:00");
}

#[test]
fn numbers_are_grouped() {
    assert_eq!(number(1_234_567, Locale::En), "1,234,567");
    assert_eq!(number(-5, Locale::En), "-5");
    assert_eq!(number(-5, Locale::Ar), "\u{200e}-5");
    assert_eq!(number(1_234_567, Locale::Ar), "1,234,567");
}

#[test]
fn money_follows_currency_and_language() {
    let text = |minor, currency: &str, locale| money(&Money { minor, currency: currency.into() }, locale);
    assert_eq!(text(1_250, "GBP", Locale::En), "£12.50");
    assert_eq!(text(123_456, "EUR", Locale::En), "€1,234.56");
    assert_eq!(text(-5, "USD", Locale::En), "-US$0.05");
    assert_eq!(text(700, "JPY", Locale::En), "JP¥700");
    assert_eq!(text(1_500, "KWD", Locale::En), "KWD\u{a0}1.500");
    assert_eq!(text(1_250, "CHF", Locale::En), "CHF\u{a0}12.50");
    assert_eq!(text(1_500, "KWD", Locale::Ar), "\u{200f}1.500\u{a0}د.ك.\u{200f}");
    assert_eq!(text(70_000, "JPY", Locale::Ar), "\u{200f}70,000\u{a0}JP¥");
    assert_eq!(text(1_250, "EUR", Locale::Ar), "\u{200f}12.50\u{a0}€");
}

#[test]
fn lengths_of_tracks() {
    assert_eq!(duration(225), "3:45");
    assert_eq!(duration(3_723), "1:02:03");
    assert_eq!(duration(-4), "0:00");
    let page = UiCx { locale: Locale::Ar, ..UiCx::default() };
    assert_eq!(cx::scope(page, || duration(225)), "3:45");
}

#[test]
fn distances_in_time() {
    let now = Utc::now();
    let text = |seconds, locale| relative(now + TimeDelta::seconds(seconds), now, locale);
    assert_eq!(text(-10, Locale::En), "now");
    assert_eq!(text(-50, Locale::En), "1 minute ago");
    assert_eq!(text(-3 * 3_600, Locale::En), "3 hours ago");
    assert_eq!(text(2 * 86_400, Locale::En), "in 2 days");
    assert_eq!(text(-800 * 86_400, Locale::En), "2 years ago");
    assert_eq!(text(-3 * 3_600, Locale::Ar), "قبل 3 ساعات");
    assert_eq!(text(-2 * 3_600, Locale::Ar), "قبل ساعتين");
    assert_eq!(text(11 * 86_400, Locale::Ar), "خلال أسبوع واحد");
}

#[test]
fn arabic_has_six_forms() {
    let form = |count: i64| message(Locale::Ar, "form-errors", &[("count", count.into())]);
    let forms = [0, 1, 2, 3, 11, 100].map(form);
    let different: std::collections::BTreeSet<_> = forms.iter().collect();
    assert_eq!(different.len(), 6, "{forms:?}");
    assert_eq!(form(3), "3 أمور تحتاج إلى انتباهك.");
    assert_eq!(form(103), "103 أمور تحتاج إلى انتباهك.");
    assert_eq!(form(1_101), "1,101 أمر يحتاج إلى انتباهك.");
    assert_eq!(form(250), "250 أمرًا يحتاج إلى انتباهك.");
    assert_eq!(form(11), "11 أمرًا يحتاج إلى انتباهك.");
}

#[test]
fn messages_write_numbers_like_pages() {
    let text = message(Locale::En, "form-errors", &[("count", 1_234.into())]);
    assert_eq!(text, "1,234 things need your attention.");
}
