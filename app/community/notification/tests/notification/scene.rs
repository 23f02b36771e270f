//! What the tests of this part share: people write as themselves, through row-level security.

use db::Db;
use db::prelude::*;
use notification::Sender;
use testing::{Portal, profile};
use uuid::Uuid;

/// The portal of this part, in which nothing has happened yet: making it let dax and elle join a house.
pub async fn portal() -> Portal {
    let portal = Portal::new(notification::routes()).await;
    portal.test.sql("delete from community.notifications").await;
    portal
}

/// Runs SQL as somebody, under their rights.
pub async fn as_person(portal: &Portal, name: &str, sql: &str) {
    run(&portal.test.db, portal.world.actor(name), sql).await;
}

/// The same with a door and an identity of its own, for many at once.
pub async fn run(db: &Db, actor: kernel::Actor, sql: &str) {
    db.as_actor(actor, async |tx| {
        diesel::sql_query(sql).execute(&mut tx.conn()).await?;
        Ok(())
    })
    .await
    .unwrap_or_else(|error| panic!("{error}\n{sql}"));
}

/// A post of somebody in birch; `more` are further columns and their values.
pub async fn post(portal: &Portal, name: &str, more: (&str, &str)) -> Uuid {
    let id = Uuid::now_v7();
    let sql = format!(
        "insert into community.posts (id, organization_id, slug, author_profile_id, content, publish_state{}) \
         values ('{id}', '{}', 'p-{}', '{}', 'The categories of the ball are out', 'published'{})",
        more.0,
        portal.world.birch,
        id.simple(),
        profile(name),
        more.1,
    );
    as_person(portal, name, &sql).await;
    id
}

/// Somebody is mentioned in a post.
pub async fn mention(portal: &Portal, post: Uuid, name: &str) {
    let sql = format!(
        "insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id) \
         values (gen_random_uuid(), '{}', 'posts', '{post}', '{}')",
        portal.world.birch,
        profile(name),
    );
    portal.test.sql(&sql).await;
}

/// A comment of somebody below a post, perhaps below another comment.
pub async fn comment(portal: &Portal, name: &str, post: Uuid, parent: Option<Uuid>) -> Uuid {
    let id = Uuid::now_v7();
    let parent = parent.map_or_else(|| "null".to_owned(), |parent| format!("'{parent}'"));
    let sql = format!(
        "insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content) \
         values ('{id}', '{}', 'posts', '{post}', {parent}, '{}', 'Wonderful words')",
        portal.world.birch,
        profile(name),
    );
    as_person(portal, name, &sql).await;
    id
}

/// Somebody likes something.
pub async fn like(portal: &Portal, name: &str, subject: (&str, Uuid)) {
    as_person(portal, name, &like_sql(&portal.world.birch, profile(name), subject)).await;
}

/// The statement of [`like`].
pub fn like_sql(organization: &Uuid, profile: Uuid, subject: (&str, Uuid)) -> String {
    format!(
        "insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id) \
         values ('{}', '{organization}', '{profile}', '{}', '{}')",
        Uuid::now_v7(),
        subject.0,
        subject.1
    )
}

/// `kind what count` of somebody's unread notices, by kind.
pub async fn told(portal: &Portal, name: &str) -> String {
    portal
        .test
        .text(&format!(
            "coalesce((select string_agg(concat_ws(' ', type, data ->> 'what', group_count), ', ' order by type, data ->> 'what', id) \
               from community.notifications where recipient_id = '{}' and not is_read), '')",
            profile(name)
        ))
        .await
}

/// The id of somebody's one notice.
pub async fn notice(portal: &Portal, name: &str) -> String {
    portal
        .test
        .text(&format!("(select id from community.notifications where recipient_id = '{}')", profile(name)))
        .await
}

/// Who sends mails in tests.
pub fn sender() -> Sender {
    Sender {
        origin: "https://maison.example".to_owned(),
        key: web::Secret::new("a key of the tests ".repeat(3)),
        reply: None,
    }
}

/// How many mails wait for somebody.
pub async fn mails(portal: &Portal, name: &str) -> String {
    portal
        .test
        .text(&format!("(select count(*) from identity.outbox where recipient = '{name}@example.org')"))
        .await
}
