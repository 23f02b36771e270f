//! A changed name is gone: no row that the application can read holds it, for nobody.

use super::site::{Site, actor};
use db::prelude::*;
use diesel::sql_types::Text;
use kernel::Actor;

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Text)]
    name: String,
}

async fn places(site: &Site) -> Vec<String> {
    let list = async |tx: &mut ActorTx<'_>| {
        Ok(diesel::sql_query(
            "select format('%I.%I', schemaname, tablename) as name from pg_tables
              where schemaname not in ('pg_catalog', 'information_schema')
                and has_table_privilege('maison_app', format('%I.%I', schemaname, tablename), 'select')",
        )
        .load::<Place>(&mut tx.conn())
        .await?)
    };
    site.test.db.as_system("test", list).await.unwrap().into_iter().map(|place| place.name).collect()
}

/// Tables in which somebody reads the word.
async fn holding(site: &Site, tables: &[String], reader: Actor, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for table in tables {
        let count = site.test.db.read(reader, async |tx| {
            Ok(diesel::sql_query(format!(
                "select '{table}' as name from {table} t where t::text ilike '%' || $1 || '%'"
            ))
            .bind::<Text, _>(word)
            .load::<Place>(&mut tx.conn())
            .await?)
        });
        found.extend(count.await.unwrap().into_iter().map(|place| place.name));
    }
    found
}

fn form(display: &str, ballroom: &str, handle: &str, version: u32) -> String {
    format!(
        "display_name={display}&ballroom_name={ballroom}&handle={handle}&visibility=public&version={version}"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_name_is_nowhere() {
    let site = Site::new().await;
    let (zoe, owner, other) =
        (site.person("Zoe").await, site.person("Owner").await, site.person("Other").await);
    let birch = site.organization("birch", &owner).await;
    site.organization("oak", &other).await;
    site.member(birch, &zoe, "member").await;
    let cookie = site.sign_in("Zoe").await;
    let first = form("Deadname+Early", "Formerhouse", "deadname-handle", 1);
    assert_eq!(site.post("/settings/profile", &cookie, &first).await.status, 303);
    let tables = places(&site).await;
    assert!(tables.len() > 40, "only {} tables", tables.len());
    assert!(
        !holding(&site, &tables, Actor::Visitor, "deadname").await.is_empty(),
        "the search finds what is there"
    );

    let second = form("Zo%C3%AB+Noir", "Legend+Zo%C3%AB", "zoe-noir", 2);
    assert_eq!(site.post("/settings/profile", &cookie, &second).await.status, 303);
    for reader in [Actor::Visitor, actor(&zoe), actor(&owner), actor(&other)] {
        for word in ["deadname", "formerhouse"] {
            assert_eq!(
                holding(&site, &tables, reader, word).await,
                Vec::<String>::new(),
                "{reader:?} reads {word}"
            );
        }
    }
    let owner_cookie = site.sign_in("Owner").await;
    for (path, cookie) in [
        ("/people/zoe-noir", ""),
        ("/people/zoe-noir", &owner_cookie),
        ("/settings/profile", &cookie),
        ("/admin/birch/identity/members", &owner_cookie),
    ] {
        let page = site.get(path, cookie).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains("Zoë Noir"), "{path} shows the live name");
        assert!(
            !page.body.to_lowercase().contains("deadname") && !page.body.contains("Formerhouse"),
            "{path}"
        );
    }
    assert_eq!(site.get("/people/deadname-handle", &owner_cookie).await.status, 404, "no redirect");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_handle_is_nobodys_for_a_year() {
    let site = Site::new().await;
    site.person("Zoe").await;
    site.person("Other").await;
    let (zoe, other) = (site.sign_in("Zoe").await, site.sign_in("Other").await);
    assert_eq!(site.post("/settings/profile", &zoe, &form("Zoe", "", "zoe-one", 1)).await.status, 303);
    assert_eq!(site.post("/settings/profile", &zoe, &form("Zoe", "", "zoe-two", 2)).await.status, 303);
    let taking = site.post("/settings/profile", &other, &form("Other", "", "zoe-one", 1)).await;
    assert_eq!(taking.status, 422);
    assert_eq!(
        site.post("/settings/profile", &zoe, &form("Zoe", "", "zoe-one", 3)).await.status,
        303,
        "back to one's own"
    );
    assert_eq!(site.post("/settings/profile", &zoe, &form("Zoe", "", "zoe-three", 4)).await.status, 303);
    site.test.sql("update identity.former_names set replaced_at = now() - interval '13 months'").await;
    assert_eq!(site.post("/settings/profile", &other, &form("Other", "", "zoe-one", 1)).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_window_does_not_bring_a_name_back() {
    let site = Site::new().await;
    site.person("Zoe").await;
    let cookie = site.sign_in("Zoe").await;
    assert_eq!(site.post("/settings/profile", &cookie, &form("New", "", "zoe-x", 1)).await.status, 303);
    assert_eq!(
        site.post("/settings/profile", &cookie, &form("New", "", "zoe-x", 1)).await.status,
        303,
        "a double click"
    );
    assert_eq!(site.post("/settings/profile", &cookie, &form("Old", "", "zoe-x", 1)).await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_whom() {
    let site = Site::new().await;
    let (zoe, owner, other) =
        (site.person("Zoe").await, site.person("Owner").await, site.person("Other").await);
    let birch = site.organization("birch", &owner).await;
    site.organization("oak", &other).await;
    site.member(birch, &zoe, "member").await;
    site.test.sql(&format!("insert into identity.legal_names (profile_id, user_id, legal_name) values ('{}', '{}', 'Paper Name')", zoe.profile, zoe.user)).await;
    let (zoe_cookie, owner_cookie, other_cookie) =
        (site.sign_in("Zoe").await, site.sign_in("Owner").await, site.sign_in("Other").await);
    let path = "/people/zoe";
    for (visibility, expected) in [
        ("public", [200, 200, 200, 200]),
        ("members", [404, 200, 200, 200]),
        ("private", [404, 404, 200, 200]),
    ] {
        site.test
            .sql(&format!("update identity.profiles set visibility = '{visibility}' where handle = 'zoe'"))
            .await;
        let mut seen = Vec::new();
        for cookie in ["", &other_cookie, &owner_cookie, &zoe_cookie] {
            let page = site.get(path, cookie).await;
            assert!(!page.body.contains("Paper Name"));
            seen.push(page.status);
        }
        assert_eq!(seen, expected, "{visibility}: visitor, another house, own house's owner, herself");
    }
    let tables = vec!["identity.legal_names".to_owned()];
    assert_eq!(holding(&site, &tables, actor(&owner), "paper").await.len(), 0);
    assert_eq!(holding(&site, &tables, actor(&zoe), "paper").await.len(), 1);
}
