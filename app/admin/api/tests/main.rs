//! The API through the router, against a real database, as the application role.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

#[path = "api/changes.rs"]
mod changes;
#[path = "api/every.rs"]
mod every;
#[path = "api/rest.rs"]
mod rest;
#[path = "api/rubbish.rs"]
mod rubbish;
#[path = "api/site.rs"]
mod site;
#[path = "api/tenants.rs"]
mod tenants;
#[path = "api/tokens.rs"]
mod tokens;
#[path = "api/webhooks.rs"]
mod webhooks;
