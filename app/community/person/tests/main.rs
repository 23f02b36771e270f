//! A person as others meet them: their page, following, blocking, muting, and the rules they set for others.
//! As the application role against a real Postgres.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "person/block.rs"]
mod block;
#[path = "person/follow.rs"]
mod follow;
#[path = "person/page.rs"]
mod page;
#[path = "person/privacy.rs"]
mod privacy;
#[path = "person/search.rs"]
mod search;

/// A portal behind the addresses of this part, and of comments.
async fn portal() -> testing::Portal {
    testing::Portal::new(person::routes().merge(comment::routes())).await
}

/// Sets a rule of somebody.
async fn rule(portal: &testing::Portal, name: &str, rule: &str) {
    let profile = testing::profile(name);
    portal
        .test
        .sql(&format!(
            "insert into community.interaction_rules (profile_id) values ('{profile}') on conflict do nothing;
             update community.interaction_rules set {rule} where profile_id = '{profile}'"
        ))
        .await;
}

/// The followers of somebody, as the counter says.
async fn followers(portal: &testing::Portal, name: &str) -> String {
    let profile = testing::profile(name);
    portal
        .test
        .text(&format!(
            "select coalesce((select followers_count from community.profile_counts where profile_id = '{profile}'), 0)"
        ))
        .await
}
