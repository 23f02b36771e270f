//! The page of a person.

use super::portal;
use testing::{id, profile};

#[tokio::test(flavor = "multi_thread")]
async fn visitors_read_a_public_page_and_search_engines_keep_it() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!(
            "update identity.profiles set bio = 'Voguing since **2009**.', ballroom_name = 'Legend Elle', pronouns = 'she/they',
                    social_links = '[{{\"label\": \"My shop\", \"url\": \"https://shop.example\"}}]' where id = '{}'",
            profile("elle")
        ))
        .await;
    let page = portal.get("", "/people/elle").await;
    assert_eq!(page.status, 200);
    for part in [
        "<link rel=\"canonical\" href=\"http://127.0.0.1:3000/people/elle\">",
        "<meta name=\"description\" content=\"Voguing since 2009.\">",
        "\"alternateName\":\"Legend Elle\"",
        "\"sameAs\":[\"https://shop.example\"]",
        "Legend Elle · she/they",
        "<strong>2009</strong>",
        "House of Fern",
        "/sign-in?next=/people/elle",
    ] {
        assert!(page.body.contains(part), "{part}\n{}", page.body);
    }
    assert_eq!(page.body.matches("<h1").count(), 1);
    assert!(!page.body.contains("/people/elle/block"), "visitors block nobody");
    portal
        .test
        .sql(&format!("update identity.profiles set visibility = 'members' where id = '{}'", profile("elle")))
        .await;
    assert_eq!(portal.get("", "/people/elle").await.status, 404);
    let inside = portal.get("vera", "/people/elle").await;
    assert!(inside.status == 200 && inside.body.contains("noindex") && !inside.body.contains("ProfilePage"));
    portal
        .test
        .sql(&format!("update identity.profiles set visibility = 'private' where id = '{}'", profile("elle")))
        .await;
    assert_eq!(portal.get("vera", "/people/elle").await.status, 404);
    assert_eq!(portal.post("vera", "/people/elle/follow", "").await.status, 404);
    let own = portal.get("elle", "/people/elle").await;
    assert!(own.body.contains("Nobody but you"));
}

#[tokio::test(flavor = "multi_thread")]
async fn houses_and_honours_as_far_as_one_may_see_them() {
    let portal = portal().await;
    let (birch, elle) = (portal.world.birch, profile("elle"));
    let (open, secret) = (id("house of moss"), id("house of night"));
    portal
        .test
        .sql(&format!(
            "insert into community.houses (id, organization_id, name, slug, is_public) values
               ('{open}', '{birch}', 'House of Moss', 'moss', true), ('{secret}', '{birch}', 'House of Night', 'night', false);
             insert into community.house_members (id, organization_id, house_id, profile_id, role, title, joined_at, left_at, left_reason, is_public) values
               ('{}', '{birch}', '{open}', '{elle}', 'child', 'First Child', '2015-03-01', '2019-06-01', 'left', true),
               ('{}', '{birch}', '{secret}', '{elle}', 'member', null, '2020-01-01', null, null, true);
             insert into community.honours (id, organization_id, profile_id, title, kind, category, given_on, source_url, witness_profile_id, witnessed_at) values
               ('{}', '{birch}', '{elle}', 'Legend', 'legend', 'Runway', '2018-05-04', 'https://ball.example/2018', '{dax}', now()),
               ('{}', '{birch}', '{elle}', 'Icon of tomorrow', 'icon', null, null, null, '{dax}', null)",
            id("m1"),
            id("m2"),
            id("h1"),
            id("h2"),
            dax = profile("dax"),
        ))
        .await;
    let page = portal.get("vera", "/people/elle").await;
    for part in [
        "House of Moss",
        "First Child",
        "March 2015",
        "June 2019",
        "Legend",
        "Runway",
        "4 May 2018",
        "https://ball.example/2018",
    ] {
        assert!(page.body.contains(part), "{part}");
    }
    assert!(page.body.contains("href=\"/people/dax\""), "the witness");
    assert!(!page.body.contains("House of Night") && !page.body.contains("Icon of tomorrow"));
    let own = portal.get("elle", "/people/elle").await;
    assert!(own.body.contains("House of Night") && own.body.contains("Icon of tomorrow"));
    assert!(own.body.contains("Not confirmed yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_on_a_page_runs() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!(
            "update identity.profiles set bio = '<script>alert(1)</script> [x](javascript:alert(1))', display_name = '</title><script>alert(2)</script>',
                    ballroom_name = '\"><img src=x onerror=alert(3)>' where id = '{}'",
            profile("elle")
        ))
        .await;
    for name in ["", "vera", "elle"] {
        let page = portal.get(name, "/people/elle").await;
        for bad in ["<script>alert", "<img src=x", "href=\"javascript:"] {
            assert!(!page.body.contains(bad), "{name:?} {bad}");
        }
    }
}
