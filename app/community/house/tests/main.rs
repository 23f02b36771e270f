//! As the application role against a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "house/invitation.rs"]
mod invitation;
#[path = "house/lead.rs"]
mod lead;
#[path = "house/member.rs"]
mod member;
#[path = "house/page.rs"]
mod page;

use testing::Portal;
use uuid::Uuid;

/// Everything of this crate behind a fresh database.
async fn portal() -> Portal {
    Portal::new(house::routes()).await
}

/// A second house: `organization` is `birch` or `oak`, nobody is in it.
async fn second(portal: &Portal, organization: Uuid, slug: &str, rest: &str) -> Uuid {
    let id = testing::id(&format!("house {slug} of {organization}"));
    portal
        .test
        .sql(&format!(
            "insert into community.houses (id, organization_id, slug, name) values ('{id}', '{organization}', '{slug}', 'House of {slug}');
             update community.houses set version = version {rest} where id = '{id}'"
        ))
        .await;
    id
}

/// Makes somebody belong to a house.
async fn enter(portal: &Portal, (organization, house): (Uuid, Uuid), name: &str, role: &str) -> Uuid {
    let id = Uuid::now_v7();
    portal
        .test
        .sql(&format!(
            "insert into community.house_members (id, organization_id, house_id, profile_id, role)
             values ('{id}', '{organization}', '{house}', '{}', '{role}')",
            testing::profile(name)
        ))
        .await;
    id
}

/// How many people belong to Fern under a condition.
async fn count(portal: &Portal, condition: &str) -> String {
    portal
        .test
        .text(&format!(
            "select count(*) from community.house_members m where m.house_id = '{}' and {condition}",
            portal.fern
        ))
        .await
}
