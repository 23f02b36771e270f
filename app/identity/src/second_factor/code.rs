//! Codes that change every thirty seconds (RFC 6238), as every authenticator application makes them: SHA-1, six digits.

use anyhow::Context;
use chrono::{DateTime, Utc};
use totp_rs::{Builder, Totp};

/// Where the sealed seed stands.
pub const COLUMN: &str = "identity.totp_secrets.secret_encrypted";

/// A new seed of 160 random bits.
pub fn seed_new() -> [u8; 20] {
    rand::random()
}

/// The codes that follow from one seed.
pub struct Codes(Totp);

impl Codes {
    /// Codes of the account `account` at `host`, which is how the application names them.
    ///
    /// # Errors
    /// If the seed is shorter than 128 bits.
    pub fn new(seed: &[u8], host: &str, account: &str) -> anyhow::Result<Self> {
        // The two are parted by a colon in the address.
        let plain = |text: &str| text.replace(':', " ");
        let built = Builder::new()
            .with_secret(seed)
            .with_issuer(Some(format!("Maison ({})", plain(host))))
            .with_account_name(plain(account))
            .build();
        Ok(Self(built.context("seed of codes")?))
    }

    /// The same, where only its codes matter.
    ///
    /// # Errors
    /// As [`Codes::new`].
    pub fn of(seed: &[u8]) -> anyhow::Result<Self> {
        Self::new(seed, "site", "account")
    }

    /// Which thirty seconds since 1970 the typed code belongs to: now, or one step before or after for clocks that differ.
    pub fn step(&self, typed: &str, now: DateTime<Utc>) -> Option<i64> {
        let seconds = u64::try_from(now.timestamp()).ok()?;
        self.0.check(&digits(typed), seconds).and_then(|step| i64::try_from(step).ok())
    }

    /// `otpauth://totp/…`, which the application reads from a picture or opens on the telephone itself.
    ///
    /// # Errors
    /// None in practice: account and host are there.
    pub fn address(&self) -> anyhow::Result<String> {
        self.0.to_url().context("address of codes")
    }

    /// The seed to type: letters and figures in groups of four.
    pub fn text(&self) -> String {
        grouped(&self.0.secret().to_base32(), " ")
    }
}

/// Letters in groups of four.
pub fn grouped(letters: &str, between: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

/// What was typed without blanks and hyphens, figures of every keyboard as ASCII.
fn digits(typed: &str) -> String {
    let ascii = |c: char| match c {
        '٠'..='٩' => char::from_u32(u32::from(c) - 0x660 + 0x30),
        '۰'..='۹' => char::from_u32(u32::from(c) - 0x6f0 + 0x30),
        c if c.is_whitespace() || c == '-' => None,
        c => Some(c),
    };
    typed.chars().filter_map(ascii).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use totp_rs::Algorithm;

    /// The seed of RFC 6238's table.
    const SEED: &[u8] = b"12345678901234567890";

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn the_table_of_rfc_6238() {
        let eight = Builder::new().with_secret(SEED).with_digits(8).with_algorithm(Algorithm::SHA1);
        let eight = eight.with_issuer(Some("x")).with_account_name("y").build().unwrap();
        let ours = Codes::new(SEED, "maison.example", "ana@example.org").unwrap();
        for (seconds, code) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(eight.generate(seconds).to_string(), code);
            // Six digits are the last six of eight.
            let now = at(seconds.try_into().unwrap());
            assert_eq!(ours.step(&code[2..], now), Some(now.timestamp() / 30), "{code}");
        }
    }

    #[test]
    fn clocks_may_differ_by_one_step_and_no_more() {
        let codes = Codes::new(SEED, "maison.example", "ana@example.org").unwrap();
        let (code, step) = ("287082", 1);
        for seconds in [30, 59, 60, 89] {
            assert_eq!(codes.step(code, at(seconds)), Some(step), "{seconds}");
        }
        for seconds in [90, 3600] {
            assert_eq!(codes.step(code, at(seconds)), None, "{seconds}");
        }
    }

    #[test]
    fn what_is_typed_may_have_gaps_and_figures_of_another_keyboard() {
        let codes = Codes::new(SEED, "maison.example", "ana@example.org").unwrap();
        for right in ["287082", " 287 082 ", "287-082", "٢٨٧٠٨٢", "۲۸۷۰۸۲"] {
            assert_eq!(codes.step(right, at(59)), Some(1), "{right}");
        }
        for wrong in ["", "287083", "2870820", "28708", "+87082", "abcdef"] {
            assert_eq!(codes.step(wrong, at(59)), None, "{wrong}");
        }
    }

    #[test]
    fn the_address_names_the_account_and_nothing_breaks_out_of_it() {
        let codes = Codes::new(SEED, "maison.example:3000", "a&b=?:#@example.org").unwrap();
        let address = url::Url::parse(&codes.address().unwrap()).unwrap();
        let secret = address.query_pairs().find(|(name, _)| name == "secret").unwrap().1.into_owned();
        assert_eq!((address.scheme(), address.host_str()), ("otpauth", Some("totp")));
        assert_eq!(secret, codes.text().replace(' ', ""));
        assert_eq!(codes.text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
