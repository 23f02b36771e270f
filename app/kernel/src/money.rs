//! Amounts of money: whole minor units and a currency. Never a float.

use serde::{Deserialize, Serialize};

/// An amount in minor units (cents, yen, fils) of an ISO 4217 currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units; may be negative (a refund).
    pub minor: i64,
    /// Three capital letters, as ISO 4217 spells it.
    pub currency: String,
}

impl Money {
    /// How many digits the currency's minor unit has (ISO 4217, the exceptions from two).
    pub fn digits(&self) -> u32 {
        match self.currency.as_str() {
            "JPY" | "KRW" | "VND" | "CLP" | "ISK" | "XAF" | "XOF" | "XPF" | "UGX" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }

    /// The amount as a plain decimal number with a point: `12.50`, `-0.05`, `700`.
    pub fn decimal(&self) -> String {
        let digits = self.digits();
        if digits == 0 {
            return self.minor.to_string();
        }
        let scale = 10_u64.pow(digits);
        let size = self.minor.unsigned_abs();
        let sign = if self.minor < 0 { "-" } else { "" };
        format!("{sign}{}.{:0width$}", size / scale, size % scale, width = digits as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn minor_units_follow_the_currency() {
        let text = |minor, currency: &str| Money { minor, currency: currency.into() }.decimal();
        assert_eq!(text(1250, "EUR"), "12.50");
        assert_eq!(text(-5, "USD"), "-0.05");
        assert_eq!(text(700, "JPY"), "700");
        assert_eq!(text(1, "KWD"), "0.001");
        assert_eq!(text(i64::MIN, "EUR"), "-92233720368547758.08");
    }
}
