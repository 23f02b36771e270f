//! How often somebody may ask: a token as often as it says, a person and a visitor as said here. Per node, in memory.

use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use http::{HeaderMap, HeaderName, HeaderValue};
use kernel::AppError;
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// Requests of a person with a session, per minute.
pub const PERSON: u32 = 600;
/// Requests of a visitor's network, per minute.
pub const VISITOR: u32 = 300;
/// So many callers are remembered before those that were quiet are forgotten.
const MANY: usize = 10_000;

type Limiter = RateLimiter<Uuid, DefaultKeyedStateStore<Uuid>, DefaultClock, StateInformationMiddleware>;

/// One limiter for every number of requests per minute.
static LIMITERS: LazyLock<Mutex<HashMap<u32, Arc<Limiter>>>> = LazyLock::new(Mutex::default);

/// What is left after a request.
#[derive(Clone, Copy, Debug)]
pub struct Left {
    limit: u32,
    remaining: u32,
    /// Seconds until everything is there again.
    reset: u64,
}

impl Left {
    /// Says so in the answer's headers.
    pub fn note(self, headers: &mut HeaderMap) {
        let pairs = [
            ("ratelimit-limit", u64::from(self.limit)),
            ("ratelimit-remaining", u64::from(self.remaining)),
            ("ratelimit-reset", self.reset),
        ];
        for (name, value) in pairs {
            headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
        }
    }
}

/// Counts one request of `who`.
///
/// # Errors
/// What is left (nothing), and `TooMany` with the seconds to wait.
pub fn count(who: Uuid, per_minute: u32) -> Result<Left, (Left, AppError)> {
    let limiter = limiter(per_minute);
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    match limiter.check_key(&who) {
        Ok(state) => {
            let remaining = state.remaining_burst_capacity();
            Ok(Left {
                limit: per_minute,
                remaining,
                reset: refill(per_minute - remaining.min(per_minute), per_minute),
            })
        }
        Err(early) => {
            let wait: Duration = early.wait_time_from(DefaultClock::default().now());
            let left = Left { limit: per_minute, remaining: 0, reset: refill(per_minute, per_minute) };
            Err((left, AppError::TooMany { retry_after: wait.as_secs() + 1 }))
        }
    }
}

/// Seconds in which so many come back.
fn refill(used: u32, per_minute: u32) -> u64 {
    (u64::from(used) * 60).div_ceil(u64::from(per_minute.max(1)))
}

fn limiter(per_minute: u32) -> Arc<Limiter> {
    let mut all = LIMITERS.lock().unwrap_or_else(PoisonError::into_inner);
    let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN));
    Arc::clone(all.entry(per_minute).or_insert_with(|| Arc::new(RateLimiter::keyed(quota).with_middleware())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_request_says_how_long_to_wait() {
        let who = Uuid::from_u128(7);
        let mut left = Vec::new();
        for _ in 0..3 {
            left.push(count(who, 3).unwrap().remaining);
        }
        assert_eq!(left, [2, 1, 0]);
        let (_, error) = count(who, 3).unwrap_err();
        assert!(matches!(error, AppError::TooMany { retry_after: 1..=21 }), "{error:?}");
        assert!(count(Uuid::from_u128(8), 3).is_ok(), "others are counted by themselves");
    }
}
