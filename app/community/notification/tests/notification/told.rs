//! Who is told of what, and who is not.

use crate::scene::{as_person, comment, like, like_sql, notice, portal, post, run, told};
use kernel::{Actor, ProfileId, UserId};
use testing::{Portal, id, profile};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn talk_is_told_to_whom_it_answers_and_never_to_oneself() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    let first = comment(&portal, "elle", of_dax, None).await;
    comment(&portal, "elle", of_dax, Some(first)).await;
    comment(&portal, "dax", of_dax, None).await;
    assert_eq!(told(&portal, "dax").await, "post_comment 1", "one person, counted once");
    comment(&portal, "cleo", of_dax, Some(first)).await;
    like(&portal, "cleo", ("comments", first)).await;
    like(&portal, "elle", ("comments", first)).await;
    assert_eq!(told(&portal, "elle").await, "comment_reply 1, post_like 1");
    assert_eq!(told(&portal, "dax").await, "post_comment 2");
    assert_eq!(told(&portal, "cleo").await, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_or_muted_is_not_told_of() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    let block = |table: &str, columns: &str, who: &str, whom: &str| {
        format!(
            "insert into identity.{table} (id, {columns}) values ('{}', '{}', '{}')",
            Uuid::now_v7(),
            profile(who),
            profile(whom)
        )
    };
    as_person(&portal, "dax", &block("mutes", "profile_id, muted_profile_id", "dax", "cleo")).await;
    comment(&portal, "cleo", of_dax, None).await;
    like(&portal, "cleo", ("posts", of_dax)).await;
    assert_eq!(told(&portal, "dax").await, "");
    // Written by the system for somebody who blocked the author: the wall stands there, too.
    portal.test.sql(&block("blocks", "blocker_profile_id, blocked_profile_id", "elle", "dax")).await;
    portal.test.sql(&like_sql(&portal.world.birch, profile("elle"), ("posts", of_dax))).await;
    assert_eq!(told(&portal, "dax").await, "");
    like(&portal, "bo", ("posts", of_dax)).await;
    assert_eq!(told(&portal, "dax").await, "post_like 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_at_once_are_one_row_with_the_exact_count() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    let names: Vec<String> = (0..100).map(|number| format!("fan{number}")).collect();
    for name in &names {
        testing::person(&portal.test, name).await;
    }
    let likes = names.iter().map(|name| {
        let actor =
            Actor::Person { user: UserId(id(&format!("user of {name}"))), profile: ProfileId(profile(name)) };
        let (db, sql) =
            (portal.test.db.clone(), like_sql(&portal.world.birch, profile(name), ("posts", of_dax)));
        async move { run(&db, actor, &sql).await }
    });
    futures::future::join_all(likes).await;
    assert_eq!(told(&portal, "dax").await, "post_like 100");
    // Taken back, and done again: still a hundred.
    let take_back = format!("delete from community.reactions where profile_id = '{}'", profile("fan7"));
    let fan = Actor::Person { user: UserId(id("user of fan7")), profile: ProfileId(profile("fan7")) };
    run(&portal.test.db, fan, &take_back).await;
    assert_eq!(told(&portal, "dax").await, "post_like 99");
    run(&portal.test.db, fan, &like_sql(&portal.world.birch, profile("fan7"), ("posts", of_dax))).await;
    assert_eq!(told(&portal, "dax").await, "post_like 100");
    // What was read is over: the next one begins anew.
    let page = portal.post("dax", "/notifications/read", "").await;
    assert_eq!(page.status, 303);
    like(&portal, "elle", ("posts", of_dax)).await;
    assert_eq!(told(&portal, "dax").await, "post_like 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn mentions_are_told_once_to_whom_the_text_is_shown() {
    let portal = portal().await;
    let name = |subject: &str, about: Uuid, whom: &str| {
        format!(
            "insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id) values ('{}', '{}', '{subject}', '{about}', '{}')",
            Uuid::now_v7(),
            portal.world.birch,
            profile(whom)
        )
    };
    let house = format!(", '{}', 'house'", portal.fern);
    let inside = post(&portal, "dax", (", house_id, visibility", &house)).await;
    as_person(&portal, "dax", &name("posts", inside, "elle")).await;
    as_person(&portal, "dax", &name("posts", inside, "cleo")).await;
    assert_eq!(told(&portal, "elle").await, "post_mention 1");
    assert_eq!(told(&portal, "cleo").await, "", "the post is for the house");
    // A comment on one's own post that names one is told once.
    let said = comment(&portal, "elle", inside, None).await;
    portal.test.sql(&name("comments", said, "dax")).await;
    assert_eq!(told(&portal, "dax").await, "post_comment 1");
    // A draft names nobody before it is published.
    let draft = Uuid::now_v7();
    as_person(&portal, "bo", &format!(
        "insert into community.posts (id, organization_id, slug, author_profile_id, content, scheduled_at) values ('{draft}', '{}', 'draft', '{}', 'Soon', now())",
        portal.world.birch, profile("bo"))).await;
    as_person(&portal, "bo", &name("posts", draft, "cleo")).await;
    assert_eq!(told(&portal, "cleo").await, "");
    portal
        .test
        .sql(&format!("update community.posts set publish_state = 'published' where id = '{draft}'"))
        .await;
    assert_eq!(told(&portal, "cleo").await, "post_mention 1");
    assert_eq!(told(&portal, "bo").await, "new_post published 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn follows_houses_and_announcements_are_told() {
    let portal = portal().await;
    let follow = format!(
        "insert into community.follows (id, follower_profile_id, followed_profile_id) values ('{}', '{}', '{}')",
        Uuid::now_v7(),
        profile("cleo"),
        profile("dax")
    );
    as_person(
        &portal,
        "dax",
        &format!(
            "insert into community.interaction_rules (profile_id, follow_policy) values ('{}', 'request')",
            profile("dax")
        ),
    )
    .await;
    as_person(&portal, "cleo", &follow).await;
    assert_eq!(told(&portal, "dax").await, "follow_request 1");
    as_person(&portal, "dax", "update community.follows set accepted_at = now()").await;
    assert_eq!(told(&portal, "cleo").await, "follow_request accepted 1");
    portal.join("cleo", "member").await;
    assert_eq!(told(&portal, "cleo").await, "follow_request accepted 1, house_promotion begun 1");
    as_person(&portal, "dax", &format!("update community.house_members set left_at = now(), left_reason = 'removed' where profile_id = '{}'", profile("cleo"))).await;
    assert!(told(&portal, "cleo").await.contains("house_promotion ended 1"));
    let invite = format!(
        "insert into community.house_invitations (id, organization_id, house_id, profile_id, invited_by, expires_at) values ('{}', '{}', '{}', '{}', '{}', now() + interval '1 week')",
        Uuid::now_v7(),
        portal.world.birch,
        portal.fern,
        profile("vera"),
        id("user of dax")
    );
    as_person(&portal, "dax", &invite).await;
    assert_eq!(told(&portal, "vera").await, "house_invitation 1");
    let page = portal.get("vera", "/notifications?show=houses").await;
    assert!(page.body.contains("Dax invites you to House of Fern."), "{}", page.body);
    let opened =
        portal.post("vera", &format!("/notifications/{}/open", notice(&portal, "vera").await), "").await;
    assert!(opened.location.starts_with("/houses/invitations/"), "{}", opened.location);
    let announced = format!(", '{}', 'announcement'", portal.fern);
    post(&portal, "dax", (", house_id, type", &announced)).await;
    assert!(told(&portal, "elle").await.contains("new_post announcement 1"));
    assert!(!told(&portal, "cleo").await.contains("new_post"), "who has left hears no announcement");
}

#[tokio::test(flavor = "multi_thread")]
async fn applications_go_to_reviewers_and_answers_to_applicants() {
    let portal = portal().await;
    let application = Uuid::now_v7();
    let apply = format!(
        "insert into community.applications (id, organization_id, applicant_id, application_data, requested_house_id) values ('{application}', '{}', '{}', '{{}}', '{}')",
        portal.world.birch,
        profile("vera"),
        portal.fern
    );
    portal.test.sql(&apply).await;
    assert_eq!(told(&portal, "dax").await, "application_received 1");
    assert_eq!(told(&portal, "ana").await, "application_received 1");
    assert_eq!(told(&portal, "elle").await, "");
    assert_eq!(told(&portal, "omar").await, "", "another organisation");
    let opened =
        portal.post("dax", &format!("/notifications/{}/open", notice(&portal, "dax").await), "").await;
    assert_eq!(opened.location, format!("/review/birch/{application}"));
    as_person(
        &portal,
        "dax",
        &format!("update community.applications set status = 'approved' where id = '{application}'"),
    )
    .await;
    assert_eq!(
        told(&portal, "vera").await,
        "application_status approved 1",
        "the membership is told with it"
    );
    let who = "(select coalesce(actor_profile_id::text, '') || (data -> 'actors')::text from community.notifications where type = 'application_status')";
    assert_eq!(portal.test.text(who).await, "[]", "nobody learns who decided");
}

#[tokio::test(flavor = "multi_thread")]
async fn warnings_answers_and_polls_are_told() {
    let portal = portal().await;
    let (of_dax, report, sanction, poll, option) = (
        post(&portal, "dax", ("", "")).await,
        Uuid::now_v7(),
        Uuid::now_v7(),
        Uuid::now_v7(),
        Uuid::now_v7(),
    );
    let birch = portal.world.birch;
    let (dax, elle, cleo) = (profile("dax"), profile("elle"), profile("cleo"));
    portal.test.sql(&format!(
        "insert into community.content_reports (id, organization_id, reporter_id, content_type, content_id, reason) values ('{report}', '{birch}', '{elle}', 'posts', '{of_dax}', 'spam');
         update community.content_reports set status = 'resolved' where id = '{report}';
         insert into identity.notification_preferences (id, user_id, channel, delivery) values (gen_random_uuid(), '{user}', 'in_app', 'off');
         insert into community.sanctions (id, organization_id, profile_id, kind, reason) values ('{sanction}', '{birch}', '{dax}', 'warning', 'Please do not');
         insert into community.appeals (id, organization_id, sanction_id, profile_id, statement) values (gen_random_uuid(), '{birch}', '{sanction}', '{dax}', 'But I did');
         update community.appeals set status = 'accepted', answer = 'Yes';
         insert into community.polls (id, organization_id, post_id, question, closes_at) values ('{poll}', '{birch}', '{of_dax}', 'Which?', now() + interval '1 hour');
         insert into community.poll_options (id, organization_id, poll_id, label) values ('{option}', '{birch}', '{poll}', 'This');
         insert into community.poll_votes (id, organization_id, poll_id, option_id, profile_id) values (gen_random_uuid(), '{birch}', '{poll}', '{option}', '{cleo}');
         update community.polls set closes_at = now() where id = '{poll}'",
        user = id("user of dax"))).await;
    for _ in 0..2 {
        assert!(notification::polls_close(&portal.test.db).await.is_ok());
    }
    assert_eq!(told(&portal, "elle").await, "report_answered resolved 1");
    assert_eq!(told(&portal, "cleo").await, "poll_closed 1");
    assert_eq!(
        told(&portal, "dax").await,
        "account_warning warning 1, appeal_answered accepted 1",
        "nobody switches these off"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn no_name_and_no_text_stands_in_rows_and_jobs() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    like(&portal, "cleo", ("posts", of_dax)).await;
    let rows =
        portal.test.text("(select string_agg(to_jsonb(n)::text, ' ') from community.notifications n)").await;
    let jobs = portal.test.text("(select coalesce(string_agg(payload::text, ' '), '') from jobs.jobs)").await;
    for word in ["Elle", "Cleo", "Dax", "elle@", "Wonderful", "categories"] {
        assert!(!rows.contains(word) && !jobs.contains(word), "{word}: {rows} {jobs}");
    }
    assert!(rows.contains("post_comment") && rows.contains("post_like"));
}

fn details(portal: &Portal, post: Uuid, column: &str, value: &str) -> String {
    let birch = portal.world.birch;
    format!(
        "insert into community.post_details (post_id, organization_id, {column}) values ('{post}', '{birch}', '{value}')"
    )
}

/// A post of somebody's that quotes another one, written as a draft first.
async fn quote(portal: &Portal, name: &str, quoted: Uuid) -> Uuid {
    let id = Uuid::now_v7();
    let (birch, author) = (portal.world.birch, profile(name));
    let draft = format!(
        "insert into community.posts (id, organization_id, author_profile_id, content, publish_state) values ('{id}', '{birch}', '{author}', 'About it', 'draft')"
    );
    let wish = details(portal, id, "quoted_post_id", &quoted.to_string());
    let appear = format!("update community.posts set publish_state = 'published' where id = '{id}'");
    for sql in [draft, wish, appear] {
        as_person(portal, name, &sql).await;
    }
    id
}

/// Where somebody's only notification leads.
async fn opened(portal: &Portal, who: &str) -> String {
    let path = format!("/notifications/{}/open", notice(portal, who).await);
    portal.post(who, &path, "").await.location
}

#[tokio::test(flavor = "multi_thread")]
async fn quotations_are_told_asked_and_answered() {
    let portal = portal().await;
    let (open, asks) = (post(&portal, "dax", ("", "")).await, post(&portal, "dax", ("", "")).await);
    as_person(&portal, "dax", &details(&portal, asks, "quote_policy", "approval")).await;
    let one = quote(&portal, "elle", open).await;
    quote(&portal, "bo", open).await;
    assert_eq!(told(&portal, "dax").await, "post_share quote 2");
    let page = portal.get("dax", "/notifications").await;
    assert!(page.body.contains("Bo and Elle quoted your post."), "{}", page.body);
    assert_eq!(opened(&portal, "dax").await, format!("/posts/{open}/quotes"));
    portal.test.sql("delete from community.notifications").await;
    let asking = quote(&portal, "cleo", asks).await;
    assert_eq!(told(&portal, "dax").await, "quote_request 1");
    let page = portal.get("dax", "/notifications").await;
    assert!(page.body.contains("Cleo wants to quote your post, and it waits for your yes."), "{}", page.body);
    assert_eq!(opened(&portal, "dax").await, format!("/posts/{asks}/quotes"));
    let answer = |status: &str| {
        format!("update community.shares set status = '{status}' where quote_post_id = '{asking}'")
    };
    as_person(&portal, "dax", &answer("accepted")).await;
    assert_eq!(told(&portal, "cleo").await, "quote_request accepted 1");
    let page = portal.get("cleo", "/notifications").await;
    assert!(page.body.contains("Dax agreed to your quotation."), "{}", page.body);
    assert_eq!(opened(&portal, "cleo").await, format!("/posts/{asking}"));
    // Taken back, it is told no more; neither is what went.
    as_person(&portal, "dax", &answer("revoked")).await;
    assert!(!portal.get("cleo", "/notifications").await.body.contains("agreed to your quotation"));
    as_person(
        &portal,
        "cleo",
        &format!("update community.posts set deleted_at = now() where id = '{asking}'"),
    )
    .await;
    assert!(!portal.get("dax", "/notifications").await.body.contains("wants to quote"));
    as_person(&portal, "elle", &format!("update community.posts set deleted_at = now() where id = '{one}'"))
        .await;
    assert_eq!(
        portal.test.text("select shares_count::text from community.posts where shares_count > 0").await,
        "1"
    );
}
