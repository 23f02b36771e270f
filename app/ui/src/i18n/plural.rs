//! Arabic plurals above one hundred.
//!
//! intl_pluralrules 7.0.2 lost the modulus of CLDR's rules whose operand is a range (`n % 100 = 3..10`): 103 gets the
//! form of 100. So a message sees a number with the right form, and the number to write travels in the option `currency`, which nothing here uses otherwise.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use kernel::Locale;

/// The value as the catalogue of `locale` needs it.
pub(super) fn for_selection<'a>(value: &FluentValue<'a>, locale: Locale) -> FluentValue<'a> {
    match (value, locale) {
        (FluentValue::Number(number), Locale::Ar) => match whole(number) {
            Some(size) if size.unsigned_abs() >= 100 => FluentValue::Number(stand_in(number, size)),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// The whole number to write.
pub(super) fn whole(number: &FluentNumber) -> Option<i64> {
    let text = number.options.currency.clone().unwrap_or_else(|| number.as_string().into_owned());
    text.parse().ok()
}

fn stand_in(number: &FluentNumber, size: i64) -> FluentNumber {
    let rest = u8::try_from(size.unsigned_abs() % 100).unwrap_or_default();
    let mut number = number.clone();
    number.options.currency = Some(size.to_string());
    // 101 and 102 have the form of 100, not those of 1 and 2.
    number.value = if rest < 3 { 100.0 } else { f64::from(rest) };
    number
}
