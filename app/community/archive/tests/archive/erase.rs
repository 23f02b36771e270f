//! The job that erases whose time has come.

use crate::desk::Desk;
use crate::leave::ask;
use db::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use testing::profile;
use uuid::Uuid;

/// Somebody with an unusual name, who did everything that one can do here.
struct Life {
    post: Uuid,
    secret: Uuid,
    other: Uuid,
    comment: Uuid,
    answer: Uuid,
}

/// A picture of somebody's own, with its bytes, on a post and in the gallery.
async fn picture(desk: &Desk, who: &str, byte: &str) -> Uuid {
    let (key, asset) = (byte.repeat(16), Uuid::now_v7());
    let folder = desk.storage.join(byte).join(&key);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("original.jpg"), "bytes").unwrap();
    desk.sql(&format!(
        "insert into media.files (id, owner_profile_id, storage_key, content_type, byte_size, checksum)
           values ('{file}', '{owner}', '{byte}/{key}/original.jpg', 'image/jpeg', 10, decode('{sum}', 'hex'));
         insert into media.assets (id, owner_profile_id, file_id, name, alt_text)
           values ('{asset}', '{owner}', '{file}', '{name} in silver', '{name} walks')",
        file = Uuid::now_v7(),
        name = if who == "elle" { "Zephyrine" } else { "Somebody" },
        owner = profile(who),
        sum = byte.repeat(32),
    ))
    .await;
    asset
}

async fn live(desk: &Desk) -> Life {
    let [post, secret, other, comment, answer] = std::array::from_fn(|_| Uuid::now_v7());
    let (birch, elle, dax, bo) = (desk.portal.world.birch, profile("elle"), profile("dax"), profile("bo"));
    let asset = picture(desk, "elle", "aa").await;
    // The same bytes are somebody else's, too.
    picture(desk, "elle", "bb").await;
    picture(desk, "dax", "bb").await;
    desk.sql(&format!(
        "update identity.profiles set display_name = 'Zephyrine Quill', ballroom_name = 'Zephyrine', bio = 'I am Zephyrine.' where id = '{elle}';
         insert into community.posts (id, organization_id, author_profile_id, house_id, title, content, publish_state, visibility) values
           ('{post}', '{birch}', '{elle}', '{fern}', 'A title', 'The first words.', 'published', 'public'),
           ('{secret}', '{birch}', '{elle}', null, null, 'The secret words.', 'published', 'followers'),
           ('{other}', '{birch}', '{dax}', null, null, 'A word for @{named}.', 'published', 'public');
         insert into community.post_media (id, organization_id, post_id, asset_id, caption)
           values (gen_random_uuid(), '{birch}', '{post}', '{asset}', 'Zephyrine herself');
         insert into community.gallery_items (id, organization_id, author_profile_id, house_id, title, asset_id, publish_state)
           values (gen_random_uuid(), '{birch}', '{elle}', '{fern}', 'Zephyrine at night', '{asset}', 'published');
         insert into community.comments (id, organization_id, subject_type, subject_id, author_profile_id, content)
           values ('{comment}', '{birch}', 'posts', '{other}', '{elle}', 'The other words.');
         insert into community.comments (id, organization_id, subject_type, subject_id, parent_id, author_profile_id, content)
           values ('{answer}', '{birch}', 'posts', '{other}', '{comment}', '{dax}', 'An answer.');
         insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, kind) values
           (gen_random_uuid(), '{birch}', '{elle}', 'posts', '{other}', 'tens'), (gen_random_uuid(), '{birch}', '{bo}', 'posts', '{other}', 'tens');
         insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id)
           values (gen_random_uuid(), '{birch}', 'posts', '{other}', '{elle}') on conflict do nothing;
         insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at) values
           (gen_random_uuid(), '{elle}', '{dax}', now()), (gen_random_uuid(), '{dax}', '{elle}', now());
         insert into community.notifications (id, recipient_id, type, title, message, actor_profile_id, group_count, data) values
           (gen_random_uuid(), '{bo}', 'post_like', 'post_like', '', '{elle}', 2, '{{\"actors\": [\"{elle}\", \"{dax}\"]}}'),
           (gen_random_uuid(), '{bo}', 'follow_request', 'follow_request', '', '{elle}', 1, '{{\"actors\": [\"{elle}\"]}}')",
        fern = desk.portal.fern,
        named = elle.simple(),
    ))
    .await;
    // A name that was corrected stands in the audit and among former names.
    desk.sql(&format!(
        "update identity.profiles set display_name = 'Zephyrine Quill-Reed' where id = '{elle}'"
    ))
    .await;
    Life { post, secret, other, comment, answer }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = Text)]
    n: String,
}

/// How many rows a reader sees.
async fn seen(desk: &Desk, who: &str, from: &str) -> String {
    let actor = desk.portal.world.actor(who);
    let sql = format!("select count(*)::text as n from {from}");
    let count = desk
        .portal
        .test
        .db
        .read(actor, async |tx| Ok(sql_query(sql).get_result::<Count>(&mut tx.conn()).await?));
    count.await.unwrap().n
}

/// Tables of which a row, as text, holds a word.
async fn holders(desk: &Desk, word: &str) -> String {
    desk.text(&format!(
        "select coalesce(string_agg(t.name, ', '), '') from (
           select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'public')) t
          where (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %s x where x::text ilike %L', t.name, '%{word}%'),
                       false, true, '')))[1]::text <> '0'"
    ))
    .await
}

/// Lets the two weeks pass.
async fn pass(desk: &Desk) {
    desk.work().await;
    desk.sql("delete from identity.outbox; update identity.data_requests set due_at = now() - interval '1 second' where kind = 'erasure'").await;
    desk.schedule("archive.erase").await;
}

/// What is so whatever becomes of the words.
async fn gone(desk: &Desk, life: &Life) {
    assert_eq!(desk.text("select state from identity.data_requests where kind = 'erasure'").await, "done");
    let mail = desk.text("select string_agg(recipient || ': ' || subject || text_body || html_body, '') from identity.outbox").await;
    assert!(
        mail.starts_with("elle@example.org: Your account is deleted") && mail.matches("elle@").count() == 1,
        "{mail}"
    );
    // It is gone once it is sent.
    desk.sql("delete from identity.outbox").await;
    for word in ["zephyrine", "elle@example.org", "The secret words"] {
        assert_eq!(holders(desk, word).await, "", "{word}");
    }
    let elle = profile("elle");
    for who in ["bo", "dax", "ana", "vera"] {
        for from in [
            format!("identity.profiles where id = '{elle}'"),
            format!("community.follows where '{elle}' in (follower_profile_id, followed_profile_id)"),
            format!("community.mentions where profile_id = '{elle}'"),
            format!("community.reactions where profile_id = '{elle}'"),
            format!(
                "community.posts where author_profile_id = '{elle}' or (id = '{}' and deleted_at is null)",
                life.secret
            ),
            format!("community.comments where author_profile_id = '{elle}'"),
            format!("media.assets where owner_profile_id = '{elle}'"),
            format!("community.house_members where profile_id = '{elle}' and left_at is null"),
            format!(
                "identity.organization_members m join identity.profiles p on p.user_id = m.user_id where p.id = '{elle}'"
            ),
            format!(
                "community.notifications where actor_profile_id = '{elle}' or data::text like '%{elle}%'"
            ),
            "community.gallery_items".to_owned(),
        ] {
            assert_eq!(seen(desk, who, &from).await, "0", "{who}: {from}");
        }
    }
    assert_eq!(
        seen(desk, "bo", "community.notifications where type = 'post_like' and group_count = 1").await,
        "1"
    );
    // What others wrote, and who did what.
    let answer = format!("community.comments where id = '{}' and deleted_at is null", life.answer);
    assert_eq!(seen(desk, "bo", &answer).await, "1");
    let page = desk.get("bo", &format!("/posts/{}", life.other)).await;
    assert!(page.status == 200 && page.body.contains("@…") && !page.body.contains("erased"), "{}", page.body);
    let audit = format!("select count(*) > 0 from identity.audit_log where entity_id = '{}'", life.post);
    assert_eq!(desk.text(&audit).await, "true");
    assert_eq!(desk.get("elle", "/settings/data").await.status, 401);
    // Bytes: those that dax has, too, stay.
    assert!(!desk.storage.join("aa").join("aa".repeat(16)).exists());
    assert!(desk.storage.join("bb").join("bb".repeat(16)).join("original.jpg").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_found_of_who_wants_everything_deleted() {
    let desk = Desk::new().await;
    let life = live(&desk).await;
    for word in ["zephyrine", "elle@example.org", "The first words"] {
        assert!(!holders(&desk, word).await.is_empty(), "{word} can be found at all");
    }
    ask(&desk, "elle", "delete").await;
    pass(&desk).await;
    gone(&desk, &life).await;
    for word in ["The first words", "The other words"] {
        assert_eq!(holders(&desk, word).await, "", "{word}");
    }
    for who in ["bo", "dax", "ana", "vera", ""] {
        assert_eq!(desk.get(who, &format!("/posts/{}", life.post)).await.status, 404, "{who}");
    }
    assert_eq!(
        seen(
            &desk,
            "bo",
            &format!("community.comments where id = '{}' and deleted_at is null", life.comment)
        )
        .await,
        "0"
    );
    // Address and handle are free for somebody else.
    let new = identity::account::NewPerson {
        email: "Elle@example.org".into(),
        display_name: "Elle".into(),
        handle: Some("elle".into()),
        hashed_password: None,
        language: kernel::Locale::En,
    };
    let made = desk
        .portal
        .test
        .db
        .as_system("test", async |tx| identity::account::person_create(tx, &new).await)
        .await;
    assert!(made.is_ok(), "{made:?}");
    // A schedule that runs again finds nothing to do.
    desk.schedule("archive.erase").await;
    assert_eq!(desk.text("select count(*) from identity.outbox").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_are_kept_stand_without_the_name() {
    let desk = Desk::new().await;
    let life = live(&desk).await;
    ask(&desk, "elle", "keep").await;
    pass(&desk).await;
    gone(&desk, &life).await;
    let page = desk.get("vera", &format!("/posts/{}", life.post)).await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("The first words.") && page.body.contains("Somebody who is no longer here"),
        "{}",
        page.body
    );
    let comment = format!(
        "community.comments where id = '{}' and content = 'The other words.' and author_profile_id is null",
        life.comment
    );
    assert_eq!(seen(&desk, "vera", &comment).await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_became_the_only_owner_meanwhile_stays_and_is_told() {
    let desk = Desk::new().await;
    let role = |role: &str| {
        format!(
            "update identity.organization_members set role = '{role}' where user_id = (select id from identity.users where email = 'bo@example.org')"
        )
    };
    desk.sql(&role("owner")).await;
    ask(&desk, "ana", "delete").await;
    ask(&desk, "elle", "delete").await;
    desk.sql(&role("editor")).await;
    pass(&desk).await;
    let states = "select string_agg(p.handle || ' ' || r.state || coalesce(': ' || r.error, ''), ', ' order by p.handle)
       from identity.data_requests r join identity.profiles p on p.user_id = r.user_id";
    let states = desk.text(states).await;
    assert!(
        states
            .starts_with("ana failed: Somebody has to take over an organisation or a house first., erased-"),
        "{states}"
    );
    assert!(states.ends_with(" done"), "one who stays keeps nobody else: {states}");
    let mail = desk.text("select text_body from identity.outbox where recipient = 'ana@example.org'").await;
    assert!(mail.contains("/settings/data/leave") && mail.contains("Name somebody who takes over"), "{mail}");
    assert!(desk.get("ana", "/settings/data").await.body.contains("Your account was not deleted"));
    assert_eq!(
        desk.text(
            "select count(*) from identity.users where email = 'ana@example.org' and deleted_at is null"
        )
        .await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_the_operator_erased_meanwhile_is_done() {
    let desk = Desk::new().await;
    ask(&desk, "elle", "delete").await;
    desk.work().await;
    let db = &desk.portal.test.db;
    let elle = db.as_system("test", async |tx| db::person::subject(tx, "elle").await).await.unwrap();
    db::person::erase(db, &elle, db::person::Content::Delete).await.unwrap();
    pass(&desk).await;
    assert_eq!(desk.text("select state from identity.data_requests").await, "done");
    assert_eq!(desk.text("select count(*) from identity.outbox").await, "0");
}
