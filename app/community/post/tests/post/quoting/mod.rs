//! Quoting: as the author of what is quoted allows, read with the reader's own rights, and gone once it is taken back.

mod consent;
mod lasting;
mod seen;

use crate::house::{Sheet, profile, publish};
use testing::{Page, Portal};
use uuid::Uuid;

const GONE: &str = "This post is not available to you.";
const WAITS: &str = "The quoted post waits for its author’s consent.";

/// Words of one's own about another post, for everybody in birch.
fn about(portal: &Portal, quoted: Uuid, words: &str) -> Sheet {
    Sheet::new(portal, words)
        .with("place", format!("organization:{}", portal.world.birch))
        .with("quotes", quoted)
}

/// A post of elle's in the house of Fern, which these people may quote.
async fn original(portal: &Portal, words: &str, policy: &str) -> Uuid {
    publish(portal, "elle", &Sheet::new(portal, words).with("quote_policy", policy)).await
}

async fn link(portal: &Portal, table: &str, (one, other): (&str, &str), names: (&str, &str)) {
    let (one_id, other_id) = (profile(names.0), profile(names.1));
    portal
        .test
        .sql(&format!(
            "insert into {table} (id, {one}, {other}) values (gen_random_uuid(), '{one_id}', '{other_id}')"
        ))
        .await;
}

async fn follow(portal: &Portal, who: &str, whom: &str) {
    link(portal, "community.follows", ("follower_profile_id", "followed_profile_id"), (who, whom)).await;
    portal.test.sql("update community.follows set accepted_at = now()").await;
}

async fn block(portal: &Portal, who: &str, whom: &str) {
    link(portal, "identity.blocks", ("blocker_profile_id", "blocked_profile_id"), (who, whom)).await;
}

async fn mute(portal: &Portal, who: &str, whom: &str) {
    link(portal, "identity.mutes", ("profile_id", "muted_profile_id"), (who, whom)).await;
}

/// The author answers the only quotation of a post.
async fn answer(portal: &Portal, who: &str, quoted: Uuid, agrees: bool) -> Page {
    let share = portal
        .test
        .text(&format!("select id::text from community.shares where post_id = '{quoted}' and kind = 'quote'"))
        .await;
    portal.post(who, &format!("/posts/{quoted}/quotes/{share}"), &format!("on={agrees}")).await
}

async fn status(portal: &Portal, quoting: Uuid) -> String {
    let sql = format!(
        "select coalesce((select status from community.shares where quote_post_id = '{quoting}'), '')"
    );
    portal.test.text(&sql).await
}

async fn told(portal: &Portal, who: &str) -> String {
    let sql = format!(
        "select coalesce(string_agg(type || coalesce(':' || (data ->> 'what'), '') || ' ' || group_count, ', ' order by type, data ->> 'what'), '')
           from community.notifications where recipient_id = '{}' and type in ('post_share', 'quote_request')",
        profile(who)
    );
    portal.test.text(&sql).await
}
