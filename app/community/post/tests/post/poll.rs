//! Votes count once, whoever clicks how often.

use crate::house::{Sheet, count, portal, profile, publish};
use testing::Portal;
use uuid::Uuid;

async fn option(portal: &Portal, label: &str) -> String {
    portal.test.text(&format!("select id::text from community.poll_options where label = '{label}'")).await
}

fn sheet(portal: &Portal) -> Sheet {
    Sheet::new(portal, "")
        .with("question", "Which category?")
        .with("option_0", "Runway")
        .with("option_1", "Realness")
}

#[tokio::test(flavor = "multi_thread")]
async fn many_votes_at_once_give_exact_numbers() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &sheet(&portal).with("several", "true")).await;
    let (runway, realness) = (option(&portal, "Runway").await, option(&portal, "Realness").await);
    let path = format!("/posts/{id}/vote");
    // Everybody clicks three times at once: one choice, both, and in the other order.
    let both = format!("option={realness}&option={runway}");
    let one = format!("option={runway}");
    let votes = ["ana", "bo", "cleo", "dax", "elle", "omar", "vera"]
        .into_iter()
        .flat_map(|name| [&both, &one, &both].map(|form| portal.post(name, &path, form)));
    for page in futures::future::join_all(votes).await {
        assert_eq!((page.status, page.flash()), (303, "good.poll-voted"), "{}", page.body);
    }
    let wrong = "select count(*) from community.poll_tallies t where t.votes_count <> (select count(*) from community.poll_votes v where v.option_id = t.id)";
    assert_eq!(count(&portal, wrong).await, 0);
    assert_eq!(count(&portal, "select voters_count::bigint from community.polls").await, 7);
    assert_eq!(count(&portal, "select count(*) from community.poll_votes v join community.poll_options o on o.id = v.option_id where o.label = 'Runway'").await, 7);
    for _ in 0..2 {
        assert_eq!(portal.post("ana", &path, "withdraw=true").await.flash(), "good.poll-withdrawn");
    }
    assert_eq!(count(&portal, "select voters_count::bigint from community.polls").await, 6);
    assert_eq!(count(&portal, wrong).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_votes_at_once_are_a_thousand() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &sheet(&portal)).await;
    let choices = [option(&portal, "Runway").await, option(&portal, "Realness").await];
    let path = format!("/posts/{id}/vote");
    let names = testing::crowd(&portal.test, "voter", 1000).await;
    let forms = choices.map(|choice| format!("option={choice}"));
    let votes = names.iter().zip(forms.iter().cycle()).map(|(name, form)| portal.post(name, &path, form));
    for page in futures::future::join_all(votes).await {
        assert_eq!((page.status, page.flash()), (303, "good.poll-voted"), "{}", page.body);
    }
    assert_eq!(count(&portal, "select voters_count::bigint from community.polls").await, 1000);
    assert_eq!(
        count(&portal, "select count(*) from community.poll_tallies where votes_count = 500").await,
        2
    );
    assert_eq!(count(&portal, "select count(*) from community.poll_votes").await, 1000);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_choice_is_one_and_changes() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &sheet(&portal).with("visibility", "house")).await;
    let (runway, realness) = (option(&portal, "Runway").await, option(&portal, "Realness").await);
    let path = format!("/posts/{id}/vote");
    assert_eq!(
        portal.post("dax", &path, &format!("option={runway}&option={realness}")).await.flash(),
        "bad.poll-wrong"
    );
    assert_eq!(
        portal.post("dax", &path, &format!("option={}", Uuid::now_v7())).await.flash(),
        "bad.poll-wrong"
    );
    portal.post("dax", &path, &format!("option={runway}")).await;
    portal.post("dax", &path, &format!("option={realness}")).await;
    let chosen = format!(
        "select count(*) from community.poll_votes where option_id = '{realness}' and profile_id = '{}'",
        profile("dax")
    );
    assert_eq!(count(&portal, &chosen).await, 1);
    assert_eq!(count(&portal, "select count(*) from community.poll_votes").await, 1);
    // Who does not see the post does not vote.
    assert_eq!(portal.post("cleo", &path, &format!("option={runway}")).await.status, 404);
    assert_eq!(portal.post("", &path, &format!("option={runway}")).await.status, 401);
    portal.test.sql("update community.polls set closes_at = now() - interval '1 second'").await;
    for form in [format!("option={runway}"), "withdraw=true".into()] {
        assert_eq!(portal.post("dax", &path, &form).await.flash(), "bad.poll-over");
    }
    assert_eq!(count(&portal, &chosen).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn hidden_numbers_and_secret_votes_stay_so() {
    let portal = portal().await;
    let sheet = sheet(&portal).with("hidden", "true").with("open", "true").with("closes", "2037-07-01T10:00");
    let id = publish(&portal, "elle", &sheet).await;
    let runway = option(&portal, "Runway").await;
    portal.post("dax", &format!("/posts/{id}/vote"), &format!("option={runway}")).await;
    for name in ["elle", "dax", "cleo", ""] {
        let page = portal.get(name, &format!("/posts/{id}")).await;
        assert!(
            !page.body.contains("<progress") && !page.body.contains("poll-voters"),
            "{name}: {}",
            page.body
        );
    }
    portal.test.sql("update community.polls set closes_at = now() - interval '1 second'").await;
    let page = portal.get("cleo", &format!("/posts/{id}")).await;
    assert!(page.body.contains("<progress") && page.body.contains("href=\"/people/dax\""), "{}", page.body);
    portal.test.sql("update community.polls set is_anonymous = true").await;
    let page = portal.get("cleo", &format!("/posts/{id}")).await;
    assert!(page.body.contains("<progress") && !page.body.contains("href=\"/people/dax\""), "{}", page.body);
}
