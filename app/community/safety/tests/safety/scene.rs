//! The portal with two moderators, mo and nia, in birch, and short ways to post, report and decide.

use db::prelude::*;
use testing::{Page, Portal, id, person, profile, sign_in};
use uuid::Uuid;

pub struct Scene {
    pub portal: Portal,
}

impl Scene {
    pub async fn new() -> Self {
        let portal = Portal::new(safety::routes()).await;
        let birch = portal.world.birch;
        portal
            .test
            .sql(&format!(
                "insert into identity.role_permissions (organization_id, role, permission) values ('{birch}', 'moderator', 'community.moderate')"
            ))
            .await;
        for name in ["mo", "nia"] {
            person(&portal.test, name).await;
            portal.world.member(&portal.test, birch, name, "moderator").await;
            sign_in(&portal.test, name).await;
        }
        Self { portal }
    }

    pub async fn get(&self, name: &str, path: &str) -> Page {
        self.portal.get(name, path).await
    }

    pub async fn post(&self, name: &str, path: &str, form: &str) -> Page {
        self.portal.post(name, path, form).await
    }

    pub async fn sql(&self, sql: &str) {
        self.portal.test.sql(sql).await;
    }

    pub async fn text(&self, sql: &str) -> String {
        self.portal.test.text(sql).await
    }

    /// A post of birch.
    pub async fn says(&self, author: &str, visibility: &str, words: &str) -> Uuid {
        let post = id(words);
        let house = if visibility == "house" { format!("'{}'", self.portal.fern) } else { "null".into() };
        self.sql(&format!(
            "insert into community.posts (id, organization_id, author_profile_id, content, publish_state, visibility, house_id)
             values ('{post}', '{}', '{}', '{words}', 'published', '{visibility}', {house})",
            self.portal.world.birch,
            profile(author),
        ))
        .await;
        post
    }

    /// Somebody reports a post; the report's id.
    pub async fn reports(&self, name: &str, post: Uuid, reason: &str) -> Uuid {
        let sent = self.post(name, &format!("/report/posts/{post}"), &format!("reason={reason}")).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        sent.location.strip_prefix("/reports/").unwrap().parse().unwrap()
    }

    pub async fn decides(&self, name: &str, case: Uuid, form: &str) -> Page {
        self.post(name, &format!("/moderation/birch/cases/{case}/decide"), form).await
    }

    /// Writes a post as the person themselves.
    pub async fn writes(&self, name: &str) -> StoreResult<usize> {
        let sql = format!(
            "insert into community.posts (id, organization_id, author_profile_id, content, publish_state)
             values (gen_random_uuid(), '{}', '{}', 'New words', 'published')",
            self.portal.world.birch,
            profile(name),
        );
        self.does(name, sql).await
    }

    /// Runs SQL as the person themselves, with their rights.
    pub async fn does(&self, name: &str, sql: String) -> StoreResult<usize> {
        let actor = self.portal.world.actor(name);
        let write = async |tx: &mut ActorTx<'_>| Ok(diesel::sql_query(sql).execute(&mut tx.conn()).await?);
        self.portal.test.db.as_actor(actor, write).await
    }
}
