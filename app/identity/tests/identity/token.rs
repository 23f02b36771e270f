//! A link works once.

use super::site::Site;
use chrono::TimeDelta;
use identity::token::{NewToken, Purpose, token_create, token_find, token_use};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn of_two_uses_at_once_one_wins() {
    let site = Site::new().await;
    let ana = site.person("Ana").await;
    let db = &site.test.db;
    for _ in 0..5 {
        let new = NewToken {
            purpose: Purpose::SignIn,
            user: Some(ana.user),
            payload: json!({}),
            lifetime: TimeDelta::hours(1),
        };
        let token = db.as_system("test", async |tx| token_create(tx, &new).await).await.unwrap();
        let uses = (0..4).map(|_| {
            let (db, token) = (db.clone(), token.clone());
            tokio::spawn(async move {
                db.as_system("test", async |tx| token_use(tx, Purpose::SignIn, &token).await)
                    .await
                    .unwrap()
                    .is_some()
            })
        });
        let mut won = 0;
        for one in uses.collect::<Vec<_>>() {
            won += usize::from(one.await.unwrap());
        }
        assert_eq!(won, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_serves_its_purpose_and_ends() {
    let site = Site::new().await;
    let ana = site.person("Ana").await;
    let db = &site.test.db;
    let make = async |lifetime| {
        let new =
            NewToken { purpose: Purpose::ResetPassword, user: Some(ana.user), payload: json!({}), lifetime };
        db.as_system("test", async |tx| token_create(tx, &new).await).await.unwrap()
    };
    let found = async |purpose, token: &str| {
        db.as_system("test", async |tx| token_find(tx, purpose, token).await).await.unwrap()
    };
    let good = make(TimeDelta::hours(1)).await;
    assert!(found(Purpose::ResetPassword, &good).await.is_some());
    assert!(found(Purpose::SignIn, &good).await.is_none());
    let old = make(TimeDelta::seconds(-1)).await;
    assert!(found(Purpose::ResetPassword, &old).await.is_none());
}
