//! Store and HTTP tests of people and organisations, as the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![cfg(feature = "ssr")]

#[path = "identity/account.rs"]
mod account;
#[path = "identity/invitation.rs"]
mod invitation;
#[path = "identity/journey.rs"]
mod journey;
#[path = "identity/key.rs"]
mod key;
#[path = "identity/member.rs"]
mod member;
#[path = "identity/names.rs"]
mod names;
#[path = "identity/oidc.rs"]
mod oidc;
#[path = "identity/passkey.rs"]
mod passkey;
#[path = "identity/provider.rs"]
mod provider;
#[path = "identity/provider_rule.rs"]
mod provider_rule;
#[path = "identity/second_factor.rs"]
mod second_factor;
#[path = "identity/second_factor_rule.rs"]
mod second_factor_rule;
#[path = "identity/sign_up_puzzle.rs"]
mod sign_up_puzzle;
#[path = "identity/sign_up_rule.rs"]
mod sign_up_rule;
#[path = "identity/site.rs"]
mod site;
#[path = "identity/throttle.rs"]
mod throttle;
#[path = "identity/token.rs"]
mod token;
