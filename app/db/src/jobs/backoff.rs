//! How long a failed job waits before it is tried again, and what of its failure may be kept.

use std::time::Duration;

const FIRST: f64 = 10.0;
const LONGEST: f64 = 6.0 * 3600.0;

/// Ten seconds, doubled with every attempt up to six hours, give or take a quarter so that jobs that failed together
/// do not come back together. `chance` is between 0 and 1.
pub fn backoff(attempt: i32, chance: f64) -> Duration {
    let doubled = FIRST * 2f64.powi(attempt.clamp(1, 30) - 1);
    Duration::from_secs_f64(doubled.min(LONGEST) * (0.75 + chance.clamp(0.0, 1.0) / 2.0))
}

/// The text of a failure without e-mail addresses, 500 letters at most.
pub fn reason(error: &anyhow::Error) -> String {
    let text = format!("{error:#}");
    let words: Vec<&str> =
        text.split_whitespace().map(|word| if word.contains('@') { "‹address›" } else { word }).collect();
    words.join(" ").chars().take(500).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_six_hours() {
        assert_eq!(backoff(1, 0.5), Duration::from_secs(10));
        assert_eq!(backoff(2, 0.5), Duration::from_secs(20));
        assert_eq!(backoff(5, 0.5), Duration::from_secs(160));
        assert_eq!(backoff(30, 0.5), Duration::from_secs(6 * 3600));
        assert_eq!(backoff(i32::MAX, 1.0), Duration::from_secs(27_000));
    }

    #[test]
    fn chance_spreads_by_a_quarter() {
        assert_eq!(backoff(1, 0.0), Duration::from_millis(7500));
        assert_eq!(backoff(1, 1.0), Duration::from_millis(12_500));
    }

    #[test]
    fn reasons_name_nobody() {
        let error = anyhow::anyhow!("550 no mailbox <vera@example.org>").context("mail");
        assert_eq!(reason(&error), "mail: 550 no mailbox ‹address›");
    }
}
