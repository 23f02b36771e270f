//! Amounts of money: CLDR's patterns and symbols for en-GB and ar.

use super::cldr;
use kernel::{Locale, Money};

/// Right-to-left mark: CLDR writes it before Arabic amounts and inside the symbols of Arabic currencies.
const RLM: char = '\u{200f}';

/// `£12.50`, `JP¥700`, `KWD 1.500`; in Arabic the symbol follows.
pub fn money(money: &Money, locale: Locale) -> String {
    let digits = u8::try_from(money.digits()).unwrap_or_default();
    let amount = cldr::with(locale, |cldr| cldr.number(money.minor, digits));
    match locale {
        Locale::En => english(&amount, &money.currency),
        Locale::Ar => format!("{RLM}{amount}\u{a0}{}", arabic_symbol(&money.currency)),
    }
}

fn english(amount: &str, currency: &str) -> String {
    let (sign, size) = amount.strip_prefix('-').map_or(("", amount), |size| ("-", size));
    let symbol = english_symbol(currency);
    // Letters next to figures get a space that does not break.
    let space = if symbol.ends_with(char::is_alphabetic) { "\u{a0}" } else { "" };
    format!("{sign}{symbol}{space}{size}")
}

/// The symbols that en-GB has; every other currency is its code.
fn english_symbol(currency: &str) -> &str {
    match currency {
        "GBP" => "£",
        "EUR" => "€",
        "USD" => "US$",
        "JPY" => "JP¥",
        "CNY" => "CN¥",
        "KRW" => "₩",
        "INR" => "₹",
        "ILS" => "₪",
        "VND" => "₫",
        "PHP" => "₱",
        "BRL" => "R$",
        "AUD" => "A$",
        "CAD" => "CA$",
        "HKD" => "HK$",
        "MXN" => "MX$",
        "NZD" => "NZ$",
        "TWD" => "NT$",
        "XAF" => "FCFA",
        "XCD" => "EC$",
        "XOF" => "F\u{202f}CFA",
        "XPF" => "CFPF",
        code => code,
    }
}

/// The symbols that ar has; every other currency is its code.
fn arabic_symbol(currency: &str) -> &str {
    match currency {
        "AED" => "د.إ.\u{200f}",
        "BHD" => "د.ب.\u{200f}",
        "DZD" => "د.ج.\u{200f}",
        "EGP" => "ج.م.\u{200f}",
        "IQD" => "د.ع.\u{200f}",
        "JOD" => "د.أ.\u{200f}",
        "KWD" => "د.ك.\u{200f}",
        "LBP" => "ل.ل.\u{200f}",
        "LYD" => "د.ل.\u{200f}",
        "MAD" => "د.م.\u{200f}",
        "OMR" => "ر.ع.\u{200f}",
        "QAR" => "ر.ق.\u{200f}",
        "SAR" => "ر.س.\u{200f}",
        "SDG" => "ج.س.",
        "SYP" => "ل.س.\u{200f}",
        "TND" => "د.ت.\u{200f}",
        "YER" => "ر.ي.\u{200f}",
        "GBP" => "UK£",
        "AUD" => "AU$",
        other => english_symbol(other),
    }
}
