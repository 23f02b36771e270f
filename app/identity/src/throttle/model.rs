//! What is counted, and how long the next try has to wait.

use kernel::UserId;
use std::net::IpAddr;
use web::session::token_hash;

/// How patient we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Tries within an hour before there is any delay.
    pub free: i64,
    /// The first delay in seconds; it doubles with every further try.
    pub first: i64,
    /// The longest delay in seconds.
    pub longest: i64,
}

/// Somebody's password.
const PASSWORD: Rule = Rule { free: 5, first: 10, longest: 900 };
/// Somebody's second factor.
const CODE: Rule = Rule { free: 5, first: 10, longest: 900 };
/// Mails to one address.
const MAIL: Rule = Rule { free: 4, first: 60, longest: 1800 };
/// Everything from one network, where many people may be.
const NETWORK: Rule = Rule { free: 30, first: 10, longest: 900 };
/// Sign-ups from one network, where a whole school may join in a lesson: after the first few the work for each carries
/// the load (`registration::reception`), so this ends floods only.
const SIGN_UP: Rule = Rule { free: 200, first: 10, longest: 900 };

/// Leaving for a provider from one network, where a whole company may come to work at nine.
const TRIP: Rule = Rule { free: 200, first: 10, longest: 900 };

/// Something whose tries are counted. The database keeps a hash, so that the table names nobody.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(super) hash: Vec<u8>,
    pub(super) rule: Rule,
    /// Does a success forget earlier failures?
    pub(super) resets: bool,
}

impl Subject {
    /// Signing in at an address.
    pub fn password(email: &str) -> Self {
        Self::new(&format!("password {}", email.trim().to_lowercase()), PASSWORD, true)
    }

    /// Showing a second factor.
    pub fn code(user: UserId) -> Self {
        Self::new(&format!("code {user}"), CODE, true)
    }

    /// Mails that anybody can have sent to an address.
    pub fn mail(email: &str) -> Self {
        Self::new(&format!("mail {}", email.trim().to_lowercase()), MAIL, false)
    }

    /// Everything that comes from one network: 256 IPv4 addresses, one IPv6 site.
    pub fn network(ip: Option<IpAddr>) -> Option<Self> {
        Some(Self::new(&format!("network {:x}", network(ip?)), NETWORK, false))
    }

    /// Sign-ups from one network. Not from this machine itself: there a proxy may stand that nobody told us about.
    pub fn sign_up(ip: Option<IpAddr>) -> Option<Self> {
        let ip = ip.map(|ip| ip.to_canonical()).filter(|ip| !ip.is_loopback())?;
        Some(Self::new(&format!("sign-up {:x}", network(ip)), SIGN_UP, false))
    }

    /// Leaving for a provider from one network; not among its tries of passwords, because a provider that is away is nobody's
    /// guess.
    pub fn trip(ip: Option<IpAddr>) -> Option<Self> {
        Some(Self::new(&format!("trip {:x}", network(ip?)), TRIP, false))
    }

    fn new(text: &str, rule: Rule, resets: bool) -> Self {
        Self { hash: token_hash(text), rule, resets }
    }

    /// Key of the lock under which tries are counted.
    pub(super) fn lock(&self) -> i64 {
        self.hash.iter().take(8).fold(0, |key, byte| (key << 8) | i64::from(*byte))
    }
}

fn network(ip: IpAddr) -> u128 {
    match ip.to_canonical() {
        IpAddr::V4(ip) => u128::from(ip.to_bits() >> 8),
        IpAddr::V6(ip) => ip.to_bits() >> 72,
    }
}

/// Seconds until the next try, after `tries` of which the last was `since` seconds ago. `None`: now.
pub fn wait(rule: Rule, tries: i64, since: i64) -> Option<u64> {
    let over = u32::try_from(tries - rule.free).ok()?;
    let delay =
        rule.first.saturating_mul(1_i64.checked_shl(over.min(40)).unwrap_or(i64::MAX)).min(rule.longest);
    u64::try_from(delay - since).ok().filter(|left| *left > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows_and_ends() {
        let left = |tries, since| wait(PASSWORD, tries, since);
        assert_eq!(left(0, 0), None);
        assert_eq!(left(4, 0), None);
        assert_eq!(left(5, 0), Some(10));
        assert_eq!(left(7, 15), Some(25));
        assert_eq!(left(7, 40), None);
        assert_eq!(left(1000, 0), Some(900));
    }

    #[test]
    fn neighbours_share_a_network() {
        let of = |ip: &str| Subject::network(ip.parse().ok()).map(|subject| subject.hash);
        assert_eq!(of("203.0.113.7"), of("203.0.113.250"));
        assert_eq!(of("203.0.113.7"), of("::ffff:203.0.113.7"));
        assert_ne!(of("203.0.113.7"), of("203.0.114.7"));
        assert_eq!(of("2001:db8:1:200::1"), of("2001:db8:1:2ff::1"));
        assert_eq!(of("nonsense"), None);
    }
}
