//! People cannot give themselves what is not theirs to give.

use super::site::{Site, actor};
use db::prelude::*;

#[tokio::test(flavor = "multi_thread")]
async fn standing_and_role_are_not_ones_own_to_change() {
    let site = Site::new().await;
    let zoe = site.person("Zoe").await;
    for change in ["role = 'admin'", "status = 'active'", "user_id = gen_random_uuid()"] {
        let sql = format!("update identity.profiles set {change}");
        let tried = site
            .test
            .db
            .as_actor(actor(&zoe), async |tx| Ok(diesel::sql_query(sql).execute(&mut tx.conn()).await?))
            .await;
        assert!(matches!(tried, Err(StoreError::Denied)), "{change}: {tried:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_person_is_signed_out_and_stays_out() {
    let site = Site::new().await;
    site.person("Zoe").await;
    let cookie = site.sign_in("Zoe").await;
    site.test.sql("update identity.profiles set status = 'suspended'").await;
    assert_eq!(site.get("/settings/account", &cookie).await.status, 401);
    let page = site.post("/sign-in", "", "email=zoe%40example.org&password=a+quiet+evening").await;
    assert_eq!(page.status, 422);
    assert_eq!(site.get("/people/zoe", "").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_is_one_person() {
    let site = Site::new().await;
    site.person("Zoe").await;
    let again = identity::account::NewPerson {
        email: "ZOE@example.org".into(),
        display_name: "Zoe".into(),
        handle: None,
        hashed_password: None,
        language: kernel::Locale::En,
    };
    let made =
        site.test.db.as_system("test", async |tx| identity::account::person_create(tx, &again).await).await;
    assert!(
        matches!(made, Err(StoreError::App(kernel::AppError::Invalid(errors))) if errors.get("email").is_some())
    );
}
