//! How often somebody may do what costs others: guess passwords, cause mails, fill the disk, flood a thread.
//! Per node; the address book of tries lives in memory only.

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http::Method;
use kernel::AppError;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;
use web::cx::ClientIp;
use web::{Cx, Failure};

/// Who is counted: the signed-in person, else the network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Who {
    Person(Uuid),
    /// An IPv4 address or the /64 of an IPv6 one, which one household owns.
    Network([u8; 8]),
}

/// One limited step.
struct Rule {
    /// Name in the metrics.
    name: &'static str,
    /// Beginnings of the routes that change something.
    routes: &'static [&'static str],
    /// So many at once …
    burst: NonZeroU32,
    /// … and one more each time this has passed.
    every: Duration,
}

const fn rule(name: &'static str, routes: &'static [&'static str], burst: u32, every_seconds: u64) -> Rule {
    let Some(burst) = NonZeroU32::new(burst) else { panic!("a burst of nothing") };
    Rule { name, routes, burst, every: Duration::from_secs(every_seconds) }
}

/// The first rule whose route matches counts.
const RULES: &[Rule] = &[
    rule("mail", &["/sign-in/link", "/reset-password", "/settings/account/email"], 5, 120),
    rule("sign-in", &["/sign-in", "/settings/account/password"], 10, 15),
    // A school joins together behind one address, everybody in several steps. Floods end here; whom the network makes
    // suspicious before, works for the mail (`identity::sign_up_puzzle`).
    rule("join-check", &["/join/check"], 120, 5),
    rule("join-confirm", &["/join/confirm"], 120, 5),
    rule("join", &["/join"], 60, 10),
    rule("invite", &["/invitations"], 20, 30),
    rule("upload", &["/upload", "/import"], 60, 10),
    rule("comment", &["/comments"], 20, 6),
    // One mail server brings everybody's mails. Who wrote them is limited where they are taken.
    rule("mail-hook", &["/hooks/mail"], 120, 1),
];

/// The limits of one node.
#[derive(Clone)]
pub struct Limits(Arc<Vec<DefaultKeyedRateLimiter<Who>>>);

/// In development one machine plays everybody, so it may try so many times as often.
const DEVELOPERS: u32 = 100;

impl Limits {
    /// Nobody has tried anything yet.
    pub fn new(dev: bool) -> Self {
        let times = if dev { DEVELOPERS } else { 1 };
        let limiter = |rule: &Rule| {
            let burst = rule.burst.saturating_mul(NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN));
            let quota = Quota::with_period(rule.every / times).unwrap_or(Quota::per_minute(burst));
            RateLimiter::keyed(quota.allow_burst(burst))
        };
        Self(Arc::new(RULES.iter().map(limiter).collect()))
    }

    /// Forgets who has not been here for long; call it every minute.
    pub fn sweep(&self) {
        for limiter in self.0.iter() {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }

    /// Seconds to wait, if this is one too many.
    fn check(&self, route: &str, who: &Who) -> Option<(&'static str, u64)> {
        let at = RULES.iter().position(|rule| rule.routes.iter().any(|start| covers(start, route)))?;
        let (rule, limiter) = (RULES.get(at)?, self.0.get(at)?);
        let too_early = limiter.check_key(who).err()?;
        let wait = too_early.wait_time_from(DefaultClock::default().now());
        Some((rule.name, wait.as_secs() + 1))
    }
}

/// `/sign-in` covers `/sign-in` and `/sign-in/link`, not `/sign-ins`; a limited word in the middle counts, too, as in
/// `/artists/{subsite}/comments`.
fn covers(start: &str, route: &str) -> bool {
    route.find(start).is_some_and(|at| matches!(route.as_bytes().get(at + start.len()), None | Some(b'/')))
}

/// Refuses with 429 what comes too often. Stands behind the request's context.
pub async fn limit(State(limits): State<Limits>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let refused = route.zip(who(&request)).and_then(|(route, who)| limits.check(route, &who));
    match refused {
        Some((name, retry_after)) => {
            metrics::counter!("maison_limited_total", "limit" => name).increment(1);
            Failure(AppError::TooMany { retry_after }).into_response()
        }
        None => next.run(request).await,
    }
}

fn who(request: &Request) -> Option<Who> {
    let person =
        request.extensions().get::<Cx>().and_then(|cx| cx.session.as_ref()).map(|session| session.user_id.0);
    let network = || request.extensions().get::<ClientIp>().map(|ip| network(ip.0));
    person.map(Who::Person).or_else(network)
}

fn network(ip: IpAddr) -> Who {
    let mut bytes = [0; 8];
    match ip {
        IpAddr::V4(ip) => bytes.iter_mut().zip(ip.octets()).for_each(|(to, from)| *to = from),
        IpAddr::V6(ip) => bytes.iter_mut().zip(ip.octets()).for_each(|(to, from)| *to = from),
    }
    Who::Network(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_household_is_counted_together_and_others_apart() {
        let limits = Limits::new(false);
        let here = network("2001:db8:1:2::1".parse().unwrap());
        assert_eq!(here, network("2001:db8:1:2:ffff::9".parse().unwrap()));
        for _ in 0..10 {
            assert_eq!(limits.check("/sign-in", &here), None);
        }
        let (name, wait) = limits.check("/sign-in", &here).unwrap();
        assert!(name == "sign-in" && (1..=16).contains(&wait), "{name} {wait}");
        assert_eq!(limits.check("/sign-in", &network("192.0.2.1".parse().unwrap())), None);
        assert_eq!(limits.check("/sign-in/link", &here), None, "another step is counted by itself");
    }

    #[test]
    fn rules_cover_whole_words() {
        assert!(covers("/sign-in", "/sign-in"));
        assert!(covers("/comments", "/{prefix}/{subsite}/comments/{id}"));
        assert!(!covers("/sign-in", "/sign-ins"));
    }
}
