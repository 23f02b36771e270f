//! Asking for an archive, making it, taking it.

use crate::desk::{Desk, bytes, json};
use axum::http::header;
use testing::profile;
use uuid::Uuid;

/// A post; `who` wrote it in birch.
async fn post(desk: &Desk, who: &str, content: &str) -> Uuid {
    let id = Uuid::now_v7();
    desk.sql(&format!(
        "insert into community.posts (id, organization_id, author_profile_id, content, tags, publish_state, published_at)
         values ('{id}', '{}', '{}', '{content}', '{{runway}}', 'published', '2025-03-04 05:06:07+00')",
        desk.portal.world.birch,
        profile(who),
    ))
    .await;
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_holds_what_is_ones_own_and_nothing_of_others() {
    let desk = Desk::new().await;
    let (elle, dax) = (profile("elle"), profile("dax"));
    let own = post(&desk, "elle", &format!("Ours, with @{}.", dax.simple())).await;
    let other = post(&desk, "dax", "canary of dax").await;
    desk.sql(&format!(
        "update identity.profiles set bio = 'Walks in silver.' where id = '{elle}';
         update identity.profiles set bio = 'canary bio', display_name = 'Canary Dax' where id = '{dax}';
         insert into community.comments (id, organization_id, subject_type, subject_id, author_profile_id, content)
           values (gen_random_uuid(), '{birch}', 'posts', '{other}', '{elle}', 'I was there.'),
                  (gen_random_uuid(), '{birch}', 'posts', '{own}', '{dax}', 'canary comment');
         insert into community.reactions (id, organization_id, profile_id, subject_type, subject_id, kind)
           values (gen_random_uuid(), '{birch}', '{elle}', 'posts', '{other}', 'tens');
         insert into community.bookmarks (id, organization_id, profile_id, subject_type, subject_id, note)
           values (gen_random_uuid(), '{birch}', '{elle}', 'posts', '{other}', 'Read again.');
         insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at)
           values (gen_random_uuid(), '{elle}', '{dax}', now())",
        birch = desk.portal.world.birch,
    ))
    .await;
    let mut zip = desk.archive("elle").await;
    let archive = json(&mut zip, "archive.json");
    assert_eq!((archive["format"].as_str(), archive["version"].as_i64()), (Some("maison-archive"), Some(1)));
    assert_eq!(archive["profile"]["bio"], "Walks in silver.");
    assert_eq!(archive["posts"][0]["content"], "Ours, with @dax.");
    assert_eq!(archive["posts"][0]["tags"][0], "runway");
    assert_eq!(archive["posts"][0]["published_at"], "2025-03-04T05:06:07+00:00");
    assert_eq!(archive["comments"][0]["content"], "I was there.");
    assert_eq!(archive["reactions"][0]["kind"], "tens");
    assert_eq!(archive["bookmarks"][0]["note"], "Read again.");
    assert_eq!(archive["follows"][0]["handle"], "dax");
    assert_eq!(archive["houses"][0]["house"], "fern");
    for list in ["posts", "comments"] {
        assert_eq!(archive[list].as_array().unwrap().len(), 1, "{list}");
    }
    for file in ["archive.json", "everything.json"] {
        let text = String::from_utf8(bytes(&mut zip, file)).unwrap();
        assert!(text.contains("I was there."), "{file}");
        assert!(!text.to_lowercase().contains("canary"), "{file}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_in_it_and_only_ones_own() {
    let desk = Desk::new().await;
    for (who, byte) in [("elle", "aa"), ("dax", "bb")] {
        let key = byte.repeat(16);
        let folder = desk.storage.join(byte).join(&key);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("original.jpg"), format!("picture of {who}")).unwrap();
        desk.sql(&format!(
            "insert into media.files (id, owner_profile_id, storage_key, content_type, byte_size, checksum)
               values ('{file}', '{owner}', '{byte}/{key}/original.jpg', 'image/jpeg', 10, decode('{sum}', 'hex'));
             insert into media.assets (id, owner_profile_id, file_id, name) values (gen_random_uuid(), '{owner}', '{file}', 'Picture')",
            file = Uuid::now_v7(),
            owner = profile(who),
            sum = byte.repeat(32),
        ))
        .await;
    }
    let mut zip = desk.archive("elle").await;
    let archive = json(&mut zip, "archive.json");
    let file = archive["pictures"][0]["file"].as_str().unwrap().to_owned();
    assert_eq!(archive["pictures"][0]["checksum"], "aa".repeat(32));
    assert_eq!(bytes(&mut zip, &file), b"picture of elle");
    assert_eq!(zip.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_takes_somebody_elses_archive() {
    let desk = Desk::new().await;
    desk.archive("elle").await;
    let id = desk.request("elle", "export").await;
    let path = format!("/settings/data/{id}");
    for who in ["ana", "dax", "omar", "vera"] {
        assert_eq!(desk.get(who, &path).await.status, 404, "{who}");
        assert!(!desk.get(who, "/settings/data").await.body.contains(&id), "{who}");
    }
    assert_eq!(desk.get("", &path).await.status, 401);
    assert_eq!(desk.get("", "/settings/data").await.status, 401);
    assert_eq!(desk.post("", "/settings/data", "").await.status, 401);
    for guess in ["", "x", "../archives", "00000000-0000-0000-0000-000000000000"] {
        assert_eq!(desk.get("elle", &format!("/settings/data/{guess}")).await.status, 404, "{guess}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_told_to_nobody_and_kept_by_nobody_between() {
    let desk = Desk::new().await;
    desk.archive("elle").await;
    let response =
        desk.raw("elle", &format!("/settings/data/{}", desk.request("elle", "export").await)).await;
    let told = |name| response.headers().get(name).unwrap().to_str().unwrap().to_owned();
    assert!(told(header::CACHE_CONTROL).contains("no-store"));
    assert!(told(header::CONTENT_DISPOSITION).starts_with("attachment;"));
    assert_eq!(told(header::CONTENT_TYPE), "application/zip");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_makes_one_archive_and_one_a_day_is_enough() {
    let desk = Desk::new().await;
    let ((first, second), third) = tokio::join!(
        async {
            tokio::join!(desk.post("elle", "/settings/data", ""), desk.post("elle", "/settings/data", ""))
        },
        desk.post("elle", "/settings/data", "")
    );
    let asked = [first, second, third].iter().filter(|page| page.flash() == "good.archive-asked").count();
    assert_eq!(asked, 1);
    assert_eq!(desk.work().await, 1);
    assert_eq!(desk.post("elle", "/settings/data", "").await.flash(), "bad.archive-asked-already");
    assert!(!desk.get("elle", "/settings/data").await.body.contains("Ask for an archive</button>"));
    desk.sql("update identity.data_requests set created_at = now() - interval '25 hours'").await;
    assert!(desk.get("elle", "/settings/data").await.body.contains("Ask for an archive</button>"));
    assert_eq!(desk.post("elle", "/settings/data", "").await.flash(), "good.archive-asked");
    assert_eq!(desk.text("select count(*)::text from identity.data_requests").await, "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_runs_again_goes_on_and_tells_once() {
    let desk = Desk::new().await;
    desk.post("elle", "/settings/data", "").await;
    let id = desk.request("elle", "export").await;
    // A worker died on the way.
    desk.sql(&format!(
        "update identity.data_requests set state = 'running', started_at = now() where id = '{id}'"
    ))
    .await;
    desk.sql(&format!(
        "insert into jobs.jobs (id, kind, payload) values (gen_random_uuid(), 'archive.make', '{{\"request\": \"{id}\"}}')"
    ))
    .await;
    assert_eq!(desk.work().await, 2);
    assert_eq!(desk.text("select state from identity.data_requests").await, "done");
    let mail = desk.text("select string_agg(recipient || text_body, '') from identity.outbox").await;
    assert_eq!(mail.matches("elle@example.org").count(), 1);
    assert!(mail.contains("/settings/data") && !mail.contains(&id), "{mail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_ends_after_seven_days_with_its_file() {
    let desk = Desk::new().await;
    desk.archive("elle").await;
    desk.archive("dax").await;
    let (elle, dax) = (desk.request("elle", "export").await, desk.request("dax", "export").await);
    assert_eq!(
        desk.text("select bool_and(expires_at between now() + interval '6 days' and now() + interval '7 days')::text from identity.data_requests").await,
        "true"
    );
    desk.schedule("archive.sweep").await;
    assert_eq!(std::fs::read_dir(desk.storage.join("archives")).unwrap().count(), 2);
    desk.sql(&format!(
        "update identity.data_requests set expires_at = now() - interval '1 second' where id = '{elle}'"
    ))
    .await;
    assert_eq!(desk.get("elle", &format!("/settings/data/{elle}")).await.status, 404);
    assert!(desk.get("elle", "/settings/data").await.body.contains("removed after seven days"));
    std::fs::write(desk.storage.join("archives").join("half"), "of somebody who is gone").unwrap();
    desk.schedule("archive.sweep").await;
    assert_eq!(std::fs::read_dir(desk.storage.join("archives")).unwrap().count(), 1);
    assert_eq!(desk.raw("dax", &format!("/settings/data/{dax}")).await.status(), 200);
    desk.sql("update identity.users set deleted_at = now() where email = 'dax@example.org'").await;
    desk.schedule("archive.sweep").await;
    assert_eq!(std::fs::read_dir(desk.storage.join("archives")).unwrap().count(), 0);
}
