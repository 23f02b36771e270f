//! A form of the house of Fern with two steps and follow-ups, and what tests do with it.

use testing::{Page, Portal, id, profile};
use uuid::Uuid;

/// Where one applies to the house of Fern.
pub const APPLY: &str = "/apply/birch?house=fern";

/// The portal with an open form.
pub struct Setting {
    pub portal: Portal,
}

const QUESTIONS: &[(&str, i32, &str, &str, &str, bool)] = &[
    ("why", 1, "long_text", "Why us?", "{}", true),
    ("walk", 2, "choice", "What do you walk?", "{Face,Runway}", true),
    ("walk__runway__years", 3, "number", "How many years of runway?", "{}", true),
    ("met", 101, "yes_no", "Have you met us?", "{}", false),
    ("met__where", 102, "text", "Where have you met us?", "{}", true),
    ("page", 103, "link", "Your page", "{}", false),
];

impl Setting {
    pub async fn new() -> Self {
        let portal = Portal::new(application::routes()).await;
        let (form, birch) = (id("form of fern"), portal.world.birch);
        portal
            .test
            .sql(&format!(
                "insert into community.application_forms (id, organization_id, house_id, slug, title, introduction, status, rejection_letter)
                 values ('{form}', '{birch}', '{}', 'fern', 'Join Fern', 'Come *as you are*.', 'open', 'Dear {{name}}, not now.')",
                portal.fern
            ))
            .await;
        for (key, position, kind, label, options, required) in QUESTIONS {
            let row = format!(
                "insert into community.application_questions (id, organization_id, form_id, key, position, kind, label, options, is_required)
                 values ('{}', '{birch}', '{form}', '{key}', {position}, '{kind}', '{label}', '{options}', {required})",
                Uuid::now_v7()
            );
            portal.test.sql(&row).await;
        }
        Self { portal }
    }

    /// A moderator besides Ana and Dax.
    pub async fn moderator(&self, name: &str) {
        let birch = self.portal.world.birch;
        let sql = format!(
            "insert into identity.role_permissions (organization_id, role, permission) values ('{birch}', 'moderator', 'community.moderate');
             update identity.organization_members set role = 'moderator' where organization_id = '{birch}'
                and user_id = (select user_id from identity.profiles where id = '{}')",
            profile(name)
        );
        self.portal.test.sql(&sql).await;
    }

    /// Somebody applies with good answers; the application's id.
    pub async fn apply(&self, name: &str) -> Uuid {
        self.portal.post(name, APPLY, "do=next&q_why=Because&q_walk=Face").await;
        let sent = self.portal.post(name, &format!("{APPLY}&step=2"), "do=send").await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        sent.location.strip_prefix("/applications/").unwrap().parse().unwrap()
    }

    /// One value of an application.
    pub async fn value(&self, id: Uuid, column: &str) -> String {
        let sql =
            format!("select coalesce({column}::text, '') from community.applications where id = '{id}'");
        self.portal.test.text(&sql).await
    }

    /// How many rows.
    pub async fn count(&self, from: &str) -> String {
        self.portal.test.text(&format!("select count(*) from {from}")).await
    }

    /// A decision with the version of now.
    pub async fn decide(&self, name: &str, id: Uuid, form: &str) -> Page {
        let version = self.value(id, "version").await;
        self.portal
            .post(name, &format!("/review/birch/{id}/decide"), &format!("version={version}&{form}"))
            .await
    }

    /// Does every letter that waits, as a worker would.
    pub async fn deliver(&self) {
        loop {
            let next = "select coalesce((select id || ' ' || payload from jobs.jobs where kind = 'application.letter' \
                        and run_at <= now() and state = 'waiting' order by created_at, id limit 1), '')";
            let next = self.portal.test.text(next).await;
            let Some((job, payload)) = next.split_once(' ') else {
                return;
            };
            let db = self.portal.test.db.clone();
            application::letter(db, serde_json::from_str(payload).unwrap()).await.unwrap();
            self.portal.test.sql(&format!("delete from jobs.jobs where id = '{job}'")).await;
        }
    }
}
