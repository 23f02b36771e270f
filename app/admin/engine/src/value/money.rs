//! Amounts: typed as `12.50`, kept as whole minor units.

use kernel::Money;

/// `12.50` in a currency of two digits → 1250. Commas count as points where they cannot be anything else.
pub(super) fn to_minor(text: &str, currency: &str) -> Option<i64> {
    let digits = Money { minor: 0, currency: currency.to_owned() }.digits() as usize;
    let plain: String = text.trim().chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let plain = match (plain.contains('.'), plain.matches(',').count()) {
        (false, 1) => plain.replace(',', "."),
        _ => plain.replace(',', ""),
    };
    let (sign, size) = plain.strip_prefix('-').map_or((1, plain.as_str()), |size| (-1, size));
    let (whole, part) = size.split_once('.').unwrap_or((size, ""));
    let figures = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || !figures(whole) || !figures(part) || part.len() > digits {
        return None;
    }
    let minor: i64 = format!("{whole}{part:0<digits$}").parse().ok()?;
    Some(sign * minor)
}

/// 1250 → `12.50`.
pub(super) fn from_minor(minor: i64, currency: &str) -> String {
    Money { minor, currency: currency.to_owned() }.decimal()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        assert_eq!(to_minor("12.50", "EUR"), Some(1250));
        assert_eq!(to_minor("12,5", "EUR"), Some(1250));
        assert_eq!(to_minor("1,234.50", "USD"), Some(123_450));
        assert_eq!(to_minor("700", "JPY"), Some(700));
        assert_eq!(to_minor("1.234", "KWD"), Some(1234));
        assert_eq!(to_minor("-0.05", "USD"), Some(-5));
        assert_eq!(to_minor(".5", "EUR"), Some(50));
        for wrong in ["", "1.234", "abc", "1e3", ".", "--1", "99999999999999999999"] {
            assert_eq!(to_minor(wrong, "EUR"), None, "{wrong}");
        }
        assert_eq!(from_minor(1250, "EUR"), "12.50");
    }
}
