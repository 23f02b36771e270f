//! What moderators removed comes back through moderators only, whichever way its author asks.

use crate::scene::Scene;
use kernel::AppError;
use testing::{id, profile};

#[tokio::test(flavor = "multi_thread")]
async fn an_author_does_not_bring_back_what_moderators_removed() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "Removed words").await;
    let comment = id("a removed comment");
    scene
        .sql(&format!(
            "insert into community.comments (id, organization_id, subject_type, subject_id, author_profile_id, content, publish_state)
             values ('{comment}', '{}', 'posts', '{post}', '{}', 'Removed, too', 'published')",
            scene.portal.world.birch,
            profile("elle"),
        ))
        .await;
    let set = |table: &str, row, to: &str| {
        format!("update community.{table} set deleted_at = {to} where id = '{row}'")
    };
    for (table, row, author) in [("posts", post, "cleo"), ("comments", comment, "elle")] {
        // One's own deletion is one's own to take back.
        assert_eq!(scene.does(author, set(table, row, "now()")).await.unwrap(), 1, "{table}");
        assert_eq!(scene.does(author, set(table, row, "null")).await.unwrap(), 1, "{table}");
        assert_eq!(scene.does("mo", set(table, row, "now()")).await.unwrap(), 1, "{table}");
        let refused = scene.does(author, set(table, row, "null")).await.unwrap_err();
        assert!(refused.to_string().contains("moderators show again what they hid"), "{table}: {refused}");
        assert!(matches!(AppError::from(refused), AppError::Forbidden), "a denial is no fault of ours");
        // Deleting it oneself on top does not make it one's own deletion.
        scene.does(author, set(table, row, "now()")).await.unwrap();
        assert!(scene.does(author, set(table, row, "null")).await.is_err(), "{table}");
        assert_eq!(scene.does("nia", set(table, row, "null")).await.unwrap(), 1, "{table}");
        // Given back, it is the author's again.
        assert_eq!(scene.does(author, set(table, row, "now()")).await.unwrap(), 1, "{table}");
        assert_eq!(scene.does(author, set(table, row, "null")).await.unwrap(), 1, "{table}");
    }
}
