//! Finding people to name.

use super::{portal, rule};
use testing::{Portal, profile};

/// Handles that somebody finds.
async fn found(portal: &Portal, name: &str, words: &str) -> Vec<String> {
    let page = portal.get(name, &format!("/people/search?q={words}")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let people: Vec<serde_json::Value> = serde_json::from_str(&page.body).unwrap();
    people.iter().map(|person| person["handle"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_by_two_letters_of_name_or_handle() {
    let portal = portal().await;
    assert_eq!(found(&portal, "cleo", "el").await, ["elle"]);
    assert_eq!(found(&portal, "cleo", "EL").await, ["elle"]);
    assert!(found(&portal, "cleo", "e").await.is_empty(), "one letter finds everybody");
    assert!(found(&portal, "cleo", &"e".repeat(81)).await.is_empty());
    assert!(found(&portal, "cleo", "cl").await.is_empty(), "nobody names themselves");
    assert!(found(&portal, "cleo", "%25%25").await.is_empty());
    portal
        .test
        .sql(&format!(
            "update identity.profiles set display_name = 'Zoé Étoile', pronouns = 'she/her' where id = '{}'",
            profile("elle")
        ))
        .await;
    assert_eq!(found(&portal, "cleo", "etoi").await, ["elle"], "as typed without accents");
    let body = portal.get("cleo", "/people/search?q=zo").await.body;
    assert_eq!(body, r#"[{"handle":"elle","name":"Zoé Étoile","pronouns":"she/her","picture":null}]"#);
    assert_eq!(portal.get("", "/people/search?q=el").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn blocked_and_private_people_never_appear() {
    let portal = portal().await;
    portal.post("dax", "/people/cleo/block", "").await;
    assert!(found(&portal, "dax", "cleo").await.is_empty());
    assert!(found(&portal, "cleo", "dax").await.is_empty(), "nor the other way round");
    assert_eq!(found(&portal, "elle", "dax").await, ["dax"], "others go on");
    let set = async |what: &str| {
        portal
            .test
            .sql(&format!("update identity.profiles set {what} where id = '{}'", profile("elle")))
            .await;
    };
    set("visibility = 'private'").await;
    for name in ["vera", "cleo", "dax", "ana", "omar"] {
        assert!(found(&portal, name, "elle").await.is_empty(), "{name}");
    }
    set("visibility = 'members'").await;
    assert_eq!(found(&portal, "omar", "elle").await, ["elle"]);
    set("status = 'suspended'").await;
    assert!(found(&portal, "ana", "elle").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_one_knows_comes_first_and_there_are_eight() {
    let portal = portal().await;
    portal.test.sql("update identity.profiles set display_name = 'Same ' || handle").await;
    assert_eq!(found(&portal, "dax", "same").await.first().unwrap(), "elle", "of the same house");
    portal.post("dax", "/people/vera/follow", "").await;
    let mut first: Vec<String> = found(&portal, "dax", "same").await.into_iter().take(2).collect();
    first.sort();
    assert_eq!(first, ["elle", "vera"]);
    for name in ["eva", "ewa", "eza", "fay", "gil"] {
        testing::person(&portal.test, name).await;
    }
    portal.test.sql("update identity.profiles set display_name = 'Same ' || handle").await;
    assert_eq!(found(&portal, "dax", "same").await.len(), 8);
    // Whether somebody may be named is a secret of theirs.
    rule(&portal, "elle", "mention_policy = 'nobody'").await;
    assert_eq!(found(&portal, "dax", "elle").await, ["elle"]);
}
