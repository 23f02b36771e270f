//! The puzzle: which number below [`MOST`] gives, behind the salt, a text with this SHA-256?

use crate::token::fingerprint;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use web::Secret;
use web::session::{new_token, token_hash};

/// So many numbers there are to try, half of them on average: about a second in a browser where two cores are busy.
pub const MOST: u32 = 100_000;
/// How long one challenge can be answered.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);
/// What the signature is for.
const PURPOSE: &[u8] = b"sign-up puzzle ";

/// What the browser gets. It needs no place in the database: the signature says that it is ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// `{end, in Unix seconds}.{salt}.{SHA-256 in hexadecimal}`
    pub text: String,
    /// Over the text and the address of the page, so that it is worth nothing to another sign-up.
    pub signature: String,
}

impl Challenge {
    /// A fresh one for the sign-up behind `token`.
    ///
    /// # Errors
    /// None in practice; see [`Secret::sign`].
    pub fn new(secret: &Secret, token: &str, now: DateTime<Utc>) -> anyhow::Result<Self> {
        let salt = new_token();
        let target = fingerprint(&guess(&salt, rand::random_range(0..MOST)));
        let text = format!("{}.{salt}.{target}", (now + LIFETIME).timestamp());
        let signature = secret.sign(&signed(&token_hash(token), &text))?;
        Ok(Self { text, signature })
    }
}

/// What came back.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Solution {
    /// The challenge's text.
    pub challenge: String,
    /// The challenge's signature.
    pub signature: String,
    /// The number, in figures.
    pub number: String,
}

impl Solution {
    /// Does it answer a challenge that was made for `token` and has not ended?
    pub fn is_right(&self, secret: &Secret, token: &str, now: DateTime<Utc>) -> bool {
        let ours = secret.has_signed(&signed(&token_hash(token), &self.challenge), &self.signature);
        let mut parts = self.challenge.split('.');
        let (Some(end), Some(salt), Some(target)) = (parts.next(), parts.next(), parts.next()) else {
            return false;
        };
        let (Ok(end), Ok(number)) = (end.parse::<i64>(), self.number.parse::<u32>()) else { return false };
        ours && now.timestamp() < end && number < MOST && fingerprint(&guess(salt, number)) == target
    }
}

/// The text whose hash is looked for.
fn guess(salt: &str, number: u32) -> String {
    format!("{salt}.{number}")
}

fn signed<'a>(token: &'a [u8], text: &'a str) -> [&'a [u8]; 3] {
    [PURPOSE, token, text.as_bytes()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solved(challenge: &Challenge) -> Solution {
        let mut parts = challenge.text.split('.').skip(1);
        let (salt, target) = (parts.next().unwrap(), parts.next().unwrap());
        let number = (0..MOST).find(|number| fingerprint(&guess(salt, *number)) == target).unwrap();
        let Challenge { text, signature } = challenge.clone();
        Solution { challenge: text, signature, number: number.to_string() }
    }

    #[test]
    fn only_the_right_number_in_time_for_this_sign_up_is_taken() {
        let (secret, now) = (Secret::new("a key of many letters"), Utc::now());
        let challenge = Challenge::new(&secret, "token", now).unwrap();
        let right = solved(&challenge);
        assert!(right.is_right(&secret, "token", now));
        assert!(!right.is_right(&secret, "another", now), "it belongs to one sign-up");
        assert!(!right.is_right(&Secret::new("another key"), "token", now));
        assert!(right.is_right(&secret, "token", now + TimeDelta::minutes(9)));
        assert!(!right.is_right(&secret, "token", now + TimeDelta::minutes(10)), "it ends");
        let number: u32 = right.number.parse().unwrap();
        for wrong in
            [format!("{}", (number + 1) % MOST), String::new(), "x".into(), "-1".into(), MOST.to_string()]
        {
            assert!(!Solution { number: wrong, ..right.clone() }.is_right(&secret, "token", now));
        }
        let later = right.challenge.replacen(char::is_numeric, "9", 1);
        assert!(
            !Solution { challenge: later, ..right.clone() }.is_right(&secret, "token", now),
            "nobody moves the end"
        );
        assert!(!Solution::default().is_right(&secret, "token", now));
    }
}
