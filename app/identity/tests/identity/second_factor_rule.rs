//! An organisation asks for a second factor: the pages lead there, and the database holds it.

use super::second_factor::{half_a_minute_later, turn_on};
use super::site::Site;
use db::prelude::*;
use identity::member::model::Role;
use identity::organization::organization_find;
use kernel::Actor;

const RULE: &str = "name=House+of+birch&description=&requires_second_factor=true";
const PAGE: &str = "/admin/birch/identity/organization";

/// Birch with an owner, an administrator and a member, who are signed in by password.
async fn birch() -> (Site, [String; 3]) {
    let site = Site::new().await;
    let (owner, admin, member) =
        (site.person("Owner").await, site.person("Admin").await, site.person("Member").await);
    let birch = site.organization("birch", &owner).await;
    site.member(birch, &admin, "admin").await;
    site.member(birch, &member, "member").await;
    let cookies = [site.sign_in("Owner").await, site.sign_in("Admin").await, site.sign_in("Member").await];
    (site, cookies)
}

async fn requires(site: &Site) -> String {
    site.test
        .text("select requires_second_factor::text from identity.organizations where slug = 'birch'")
        .await
}

/// In which organisations a session's person may see members, as the database says.
async fn words(site: &Site, cookie: &str) -> i64 {
    let token = cookie.trim_start_matches("session=");
    let session = web::session::session_find(&site.test.db, token).await.unwrap().unwrap();
    count(site, session.actor()).await
}

async fn count(site: &Site, actor: Actor) -> i64 {
    let ask = async |tx: &ActorTx<'_>| {
        let sql = "select cardinality(auth.organizations_with('identity.read'))::bigint as count";
        Ok(statement(sql).get_result::<Count>(&mut tx.conn()).await?.count)
    };
    site.test.db.read(actor, ask).await.unwrap()
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

#[tokio::test(flavor = "multi_thread")]
async fn who_works_there_is_led_to_set_one_up_and_comes_back() {
    let (site, [owner, admin, member]) = birch().await;
    let refused = site.post(PAGE, &owner, RULE).await;
    assert_eq!(
        (refused.status, requires(&site).await.as_str()),
        (422, "false"),
        "not without one of her own"
    );
    assert_eq!(site.post(PAGE, &member, RULE).await.status, 403);
    turn_on(&site, &owner).await;
    assert_eq!(site.post(PAGE, &owner, RULE).await.status, 303);
    assert_eq!(requires(&site).await, "true");
    assert_eq!(site.get(PAGE, &owner).await.status, 200, "she has shown hers");

    let led = site.get("/admin/birch/identity/members?sort=name", &admin).await;
    assert_eq!(
        (led.status, led.location.as_str()),
        (303, "/settings/security?next=/admin/birch/identity/members%3Fsort%3Dname")
    );
    let why = site.get(&led.location, &admin).await;
    assert!(why.body.contains("House of birch asks everybody who works there"), "{}", why.body);
    let begun = site.post("/settings/security/codes/new", &admin, "next=/admin/birch/identity/members").await;
    assert_eq!(begun.location, "/settings/security/codes?next=/admin/birch/identity/members");
    let (telephone, _) = turn_on(&site, &admin).await;
    assert_eq!(site.get("/admin/birch/identity/members", &admin).await.status, 200);
    // What the owner asks for is not an administrator's to take back.
    assert!(!site.get(PAGE, &admin).await.body.contains("name=\"requires_second_factor\""));
    let saved = site.post(PAGE, &admin, "name=House+of+birch&description=").await;
    assert_eq!((saved.status, requires(&site).await.as_str()), (303, "true"));

    // Another session of his has not shown it: a password is not enough there.
    site.test.sql("update identity.sessions set second_factor_at = null").await;
    half_a_minute_later(&site).await;
    let led = site.get("/admin/birch/identity/members", &admin).await;
    assert_eq!(led.location, "/settings/security/prove?next=/admin/birch/identity/members&factor=1");
    let form = |proof: &str| format!("proof={proof}&next=/admin/birch/identity/members&factor=1");
    assert_eq!(site.post("/settings/security/prove", &admin, &form("a+quiet+evening")).await.status, 422);
    let back = site.post("/settings/security/prove", &admin, &form(&telephone.code())).await;
    assert_eq!(back.location, "/admin/birch/identity/members");
    assert_eq!(site.get(&back.location, &admin).await.status, 200);
    assert_eq!(site.get("/settings/account", &member).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_holds_the_rule_without_the_pages() {
    let (site, [owner, admin, member]) = birch().await;
    assert_eq!((words(&site, &owner).await, words(&site, &admin).await), (1, 1));
    site.test
        .sql("update identity.organizations set requires_second_factor = true where slug = 'birch'")
        .await;
    assert_eq!((words(&site, &owner).await, words(&site, &admin).await), (0, 0));
    // An organisation that asks for nothing is as it was.
    let oak = site.organization("oak", &site.person("Oona").await).await;
    let id = "select user_id::text from identity.organization_members where role = 'admin'";
    let user = site.test.text(id).await;
    site.test
        .sql(&format!(
            "insert into identity.organization_members (id, organization_id, user_id, role)
             values (gen_random_uuid(), '{oak}', '{user}', 'editor')"
        ))
        .await;
    assert_eq!(words(&site, &admin).await, 1);
    assert_eq!(site.get("/admin/oak/identity/members", &admin).await.status, 200);
    assert_eq!(
        site.get("/admin/%62irch/identity/members", &admin).await.status,
        303,
        "however it is written"
    );
    assert_eq!(site.post("/admin/birch/identity/invitations", &admin, "role=member").await.status, 303);
    assert_eq!(site.test.text("select count(*)::text from identity.invitations").await, "0");
    assert_eq!(words(&site, &member).await, 0);
    // Where no page leads them, they are a member like others.
    let seen = async |cookie: &str| {
        let session = web::session::session_find(&site.test.db, cookie.trim_start_matches("session=")).await;
        let actor = session.unwrap().unwrap().actor();
        site.test.db.read(actor, async |tx| organization_find(tx, "birch").await).await.unwrap()
    };
    assert_eq!(seen(&owner).await.role, Some(Role::Member));
    assert!(!seen(&admin).await.may("identity.read"));
    turn_on(&site, &owner).await;
    assert_eq!((words(&site, &owner).await, words(&site, &admin).await), (1, 1));
    site.test.sql("update identity.organization_members set role = 'member' where role = 'admin'").await;
    let owed =
        "select cardinality(owing)::text from auth.session_resolve((select token from identity.sessions
                  order by created_at limit 1 offset 1))";
    assert_eq!(site.test.text(owed).await, "0", "members owe nothing");
}
