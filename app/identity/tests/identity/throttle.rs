//! Guessing is slowed down, one after the other and all at once.

use super::site::Site;
use identity::throttle::{Subject, attempt_create, attempt_succeed};
use kernel::AppError;

#[tokio::test(flavor = "multi_thread")]
async fn after_five_wrong_guesses_even_the_right_one_waits() {
    let site = Site::new().await;
    site.person("Ana").await;
    for email in ["ana", "nobody"] {
        for _ in 0..5 {
            let page =
                site.post("/sign-in", "", &format!("email={email}%40example.org&password=wrong+guess")).await;
            assert_eq!(page.status, 422);
        }
        let page =
            site.post("/sign-in", "", &format!("email={email}%40example.org&password=a+quiet+evening")).await;
        assert_eq!(page.status, 429, "the same for {email}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_at_the_same_moment_count_each_other() {
    let site = Site::new().await;
    let tries = (0..20).map(|_| {
        let db = site.test.db.clone();
        tokio::spawn(async move {
            db.as_system("test", async |tx| attempt_create(tx, &[Subject::password("ana@example.org")]).await)
                .await
                .is_ok()
        })
    });
    let mut through = 0;
    for one in tries.collect::<Vec<_>>() {
        through += usize::from(one.await.unwrap());
    }
    assert_eq!(through, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_success_forgets_failures_of_the_person_but_not_of_the_network() {
    let site = Site::new().await;
    let db = &site.test.db;
    let both =
        || [Subject::password("ana@example.org"), Subject::network("203.0.113.7".parse().ok()).unwrap()];
    for _ in 0..8 {
        for _ in 0..4 {
            db.as_system("test", async |tx| attempt_create(tx, &both()).await).await.ok();
        }
        let Ok(ids) = db.as_system("test", async |tx| attempt_create(tx, &both()).await).await else {
            continue;
        };
        db.as_system("test", async |tx| attempt_succeed(tx, &ids).await).await.unwrap();
    }
    let person = db
        .as_system("test", async |tx| attempt_create(tx, &[Subject::password("ana@example.org")]).await)
        .await;
    assert!(person.is_ok());
    let other = [Subject::password("bo@example.org"), Subject::network("203.0.113.9".parse().ok()).unwrap()];
    let network = db.as_system("test", async |tx| attempt_create(tx, &other).await).await;
    assert!(
        matches!(network, Err(db::StoreError::App(AppError::TooMany { retry_after })) if retry_after > 0)
    );
}
