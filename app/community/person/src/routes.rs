//! The addresses of this part of the portal.

use crate::{about::page as about, block, filter, follow, mute, privacy, rule, search};
use axum::Router;
use axum::routing::{get, post};
use web::App;

/// Every address of this part of the portal.
pub fn routes() -> Router<App> {
    people().merge(settings())
}

fn people() -> Router<App> {
    Router::new()
        .route("/people/search", get(search::page::people))
        .route("/people/requests", get(follow::list::requests))
        .route("/people/follows/{id}/accept", post(follow::page::follow_accept))
        .route("/people/follows/{id}/end", post(follow::page::follow_end))
        .route("/people/{handle}", get(about::person))
        .route("/people/{handle}/followers", get(follow::list::followers))
        .route("/people/{handle}/following", get(follow::list::following))
        .route("/people/{handle}/follow", post(follow::page::follow_create))
        .route("/people/{handle}/unfollow", post(follow::page::follow_delete))
        .route("/people/{handle}/block", post(block::page::block_create))
        .route("/people/{handle}/unblock", post(block::page::block_delete))
        .route("/people/{handle}/mute", post(mute::page::mute_create))
        .route("/people/{handle}/unmute", post(mute::page::mute_delete))
}

fn settings() -> Router<App> {
    Router::new()
        .route("/settings/privacy", get(privacy::privacy))
        .route("/settings/privacy/rules", post(rule::page::rule_update))
        .route("/settings/privacy/filters", post(filter::page::filter_create))
        .route("/settings/privacy/filters/{id}/again", post(filter::page::filter_again))
        .route("/settings/privacy/filters/{id}/delete", post(filter::page::filter_delete))
        .route("/settings/privacy/blocked", get(block::page::blocks))
        .route("/settings/privacy/blocked/{id}/end", post(block::page::block_end))
        .route("/settings/privacy/muted", get(mute::page::mutes))
        .route("/settings/privacy/muted/{id}/end", post(mute::page::mute_end))
}
