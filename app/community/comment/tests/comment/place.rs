//! A portal with posts, and what tests do there again and again.

use testing::{Page, Portal, id, profile};
use uuid::Uuid;

/// A portal behind the addresses of this part.
pub async fn portal() -> Portal {
    Portal::new(comment::routes()).await
}

/// A published post of `author` in birch; `more` sets columns: `reply_policy = 'nobody'`.
pub async fn post(portal: &Portal, author: &str, more: &str) -> Uuid {
    let id = Uuid::now_v7();
    portal
        .test
        .sql(&format!(
            "insert into community.posts (id, organization_id, slug, content, type, author_profile_id, publish_state, published_at, visibility)
             values ('{id}', '{}', 'p-{}', 'Words', 'text', '{}', 'published', now(), 'public')",
            portal.world.birch,
            id.simple(),
            profile(author),
        ))
        .await;
    if !more.is_empty() {
        portal.test.sql(&format!("update community.posts set {more} where id = '{id}'")).await;
    }
    id
}

/// Says something below a post.
pub async fn say(portal: &Portal, name: &str, post: Uuid, words: &str) -> Page {
    portal.post(name, &format!("/comments/posts/{post}"), &format!("content={words}")).await
}

/// A comment that `author` said so many minutes ago.
pub async fn said(portal: &Portal, author: &str, post: Uuid, words: &str) -> Uuid {
    let id = Uuid::now_v7();
    portal
        .test
        .sql(&format!(
            "insert into community.comments (id, organization_id, subject_type, subject_id, author_profile_id, content, created_at)
             values ('{id}', '{}', 'posts', '{post}', '{}', '{words}', clock_timestamp())",
            portal.world.birch,
            profile(author),
        ))
        .await;
    id
}

/// The thread as somebody reads it.
pub async fn thread(portal: &Portal, name: &str, post: Uuid) -> Page {
    portal.get(name, &format!("/comments/posts/{post}")).await
}

/// Blocks one by the other.
pub async fn block(portal: &Portal, one: &str, other: &str) {
    portal
        .test
        .sql(&format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values ('{}', '{}', '{}')",
            id(&format!("{one} blocks {other}")),
            profile(one),
            profile(other),
        ))
        .await;
}

/// Lets one follow the other.
pub async fn follow(portal: &Portal, one: &str, other: &str) {
    portal
        .test
        .sql(&format!(
            "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at) values ('{}', '{}', '{}', now())",
            id(&format!("{one} follows {other}")),
            profile(one),
            profile(other),
        ))
        .await;
}

/// How many comments there are below a post.
pub async fn count(portal: &Portal, post: Uuid) -> String {
    portal.test.text(&format!("select count(*) from community.comments where subject_id = '{post}'")).await
}
