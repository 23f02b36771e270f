//! What declarations do around saving, with real rows and as the people who save.

use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, OrganizationId};
use resource::{Change, Resource, Step, Values};
use serde_json::{Value, json};
use testing::{TestDb, World, id};
use uuid::Uuid;

fn declared(table: &str) -> Resource {
    sites::resources::all().into_iter().find(|resource| resource.table == table).unwrap()
}

fn object(value: Value) -> Values {
    value.as_object().cloned().unwrap_or_default()
}

/// What bo would write into `table`; `before` is null for a new row.
async fn saved(test: &TestDb, table: &str, before: Value, values: Value) -> Result<Values, AppError> {
    let hooks = declared(table).hooks.unwrap();
    let change = Change {
        organization: OrganizationId(id("birch")),
        id: Uuid::now_v7(),
        before: before.as_object().cloned(),
        values: object(values),
    };
    let bo = World { birch: id("birch"), oak: id("oak") }.actor("bo");
    let save = async |tx: &mut ActorTx<'_>| {
        let mut change = change.clone();
        hooks.before_save(tx, &mut change).await?;
        Ok(change.values)
    };
    test.db.as_actor(bo, save).await.map_err(AppError::from)
}

fn refused_at(result: Result<Values, AppError>) -> Option<String> {
    match result {
        Err(AppError::Invalid(errors)) => errors.iter().next().map(|(field, _)| field.to_owned()),
        _ => None,
    }
}

async fn world() -> TestDb {
    let test = TestDb::new().await;
    World::new(&test).await;
    let (birch, kind, mega, subsite) = (id("birch"), id("artists"), id("network"), id("john"));
    test.sql(&format!(
        "insert into sites.platform_types (id, organization_id, name, prefix, label) values ('{kind}', '{birch}', 'artists', 'artists', 'Artists');
         insert into sites.platform_type_modules (id, organization_id, platform_type_id, module, label, position)
           values ('{}', '{birch}', '{kind}', 'albums', 'Records', 2), ('{}', '{birch}', '{kind}', 'about', 'About', 1);
         insert into sites.platform_project_types (id, organization_id, platform_type_id, name, label) values ('{}', '{birch}', '{kind}', 'band', 'Band');
         insert into sites.mega_sites (id, organization_id, platform_type_id, name, slug, publish_state) values ('{mega}', '{birch}', '{kind}', 'Network', 'network', 'published');
         insert into sites.subsites (id, organization_id, mega_site_id, platform_type_id, name, slug, publish_state)
           values ('{subsite}', '{birch}', '{mega}', '{kind}', 'John', 'john', 'published')",
        Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7(),
    ))
    .await;
    test
}

#[tokio::test(flavor = "multi_thread")]
async fn track_lists_are_kept_as_pages_read_them() {
    let test = world().await;
    let typed = json!({"tracklist": [
        {"title": " Rain ", "seconds": "3:45", "with": ""}, {"title": "", "seconds": ""},
        {"title": "Lamp", "seconds": "1:00:05"}, {"title": "Fridge", "seconds": 61, "with": "Ada"}, {"title": "Out"}]});
    let kept = saved(&test, "sites.albums", Value::Null, typed).await.unwrap();
    let tracks = json!([{"title": "Rain", "seconds": 225}, {"title": "Lamp", "seconds": 3605},
                        {"title": "Fridge", "seconds": 61, "with": "Ada"}, {"title": "Out"}]);
    assert_eq!(kept.get("tracklist"), Some(&tracks));
    for length in
        [json!("3:75"), json!("long"), json!("1:2:3:4"), json!("-1"), json!(1.5), json!("99999999999999:0")]
    {
        let typed = json!({"tracklist": [{"title": "Rain", "seconds": length}]});
        let refused = refused_at(saved(&test, "sites.albums", Value::Null, typed).await);
        assert_eq!(refused.as_deref(), Some("tracklist"), "{length}");
    }
    let nameless = json!({"tracklist": [{"seconds": "3:45"}]});
    assert!(refused_at(saved(&test, "sites.albums", Value::Null, nameless).await).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn sections_keep_only_blocks_that_pages_can_show() {
    let test = world().await;
    let stats = json!({"type": "stats", "title": "", "url": " ", "items": [
        {"value": "17", "label": "houses", "question": ""}, {"value": "", "label": ""}]});
    let typed = json!({"content_blocks": [stats, {"type": ""}]});
    let kept = saved(&test, "sites.sections", Value::Null, typed).await.unwrap();
    let blocks = json!([{"type": "stats", "items": [{"value": "17", "label": "houses"}]}]);
    assert_eq!(kept.get("content_blocks"), Some(&blocks));
    for block in
        [json!({"type": "image"}), json!({"body": "Words."}), json!({"type": "gallery", "asset_ids": []})]
    {
        let typed = json!({"content_blocks": [block]});
        let refused = refused_at(saved(&test, "sites.sections", Value::Null, typed).await);
        assert_eq!(refused.as_deref(), Some("content_blocks"), "{block}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn publishing_notes_the_moment_once() {
    let test = world().await;
    let publish = json!({"publish_state": "published"});
    let fresh = saved(&test, "sites.articles", Value::Null, publish.clone()).await.unwrap();
    assert!(fresh.get("published_at").is_some_and(Value::is_string));
    let before = json!({"publish_state": "archived", "published_at": "2024-05-17T10:00:00Z"});
    let again = saved(&test, "sites.articles", before, publish).await.unwrap();
    assert!(!again.contains_key("published_at"));
    let draft = saved(&test, "sites.articles", Value::Null, json!({"publish_state": "draft"})).await.unwrap();
    assert!(!draft.contains_key("published_at"));
}

#[tokio::test(flavor = "multi_thread")]
async fn domains_are_hosts_and_get_a_word_for_the_proof() {
    let test = world().await;
    for typed in ["johndoe.example", " https://JohnDoe.example/albums?x#y ", "johndoe.example."] {
        let kept = saved(&test, "sites.domains", Value::Null, json!({"host": typed})).await.unwrap();
        assert_eq!(kept.get("host"), Some(&json!("johndoe.example")), "{typed}");
        let (domain, subsite, birch) = (Uuid::now_v7(), id("john"), id("birch"));
        let word = kept.get("verification_token").and_then(Value::as_str).unwrap();
        test.sql(&format!("insert into sites.domains (id, organization_id, host, subsite_id, verification_token) values ('{domain}', '{birch}', '{domain}.example', '{subsite}', '{word}')")).await;
    }
    let before = json!({"host": "a.example", "verification_token": "maison-0000000000"});
    let later = saved(&test, "sites.domains", before, json!({"host": "b.example"})).await.unwrap();
    assert!(!later.contains_key("verification_token"));
}

#[tokio::test(flavor = "multi_thread")]
async fn new_versions_keep_the_platform_type_as_it_is() {
    let test = world().await;
    let (kind, birch) = (id("artists"), id("birch"));
    test.sql(&format!("insert into sites.platform_type_versions (id, organization_id, platform_type_id, number, definition) values ('{}', '{birch}', '{kind}', 4, '{{}}')", Uuid::now_v7())).await;
    let typed = json!({"platform_type_id": kind, "notes": "Films."});
    let kept = saved(&test, "sites.platform_type_versions", Value::Null, typed).await.unwrap();
    assert_eq!(kept.get("number"), Some(&json!(5)));
    let definition = kept.get("definition").unwrap();
    assert_eq!(definition.pointer("/modules/0/module"), Some(&json!("about")));
    assert_eq!(definition.pointer("/modules/1/label"), Some(&json!("Records")));
    assert_eq!(definition.pointer("/types/project"), Some(&json!([{"name": "band", "label": "Band"}])));
    assert_eq!(definition.pointer("/theme"), Some(&Value::Null));
    let nothing = saved(&test, "sites.platform_type_versions", Value::Null, json!({"notes": "Films."})).await;
    assert_eq!(refused_at(nothing).as_deref(), Some("platform_type_id"));
    let before = json!({"number": 4, "platform_type_id": kind});
    let later =
        saved(&test, "sites.platform_type_versions", before, json!({"notes": "More."})).await.unwrap();
    assert_eq!(later, object(json!({"notes": "More."})));
}

#[derive(QueryableByName)]
struct Decided {
    #[diesel(sql_type = Text)]
    review_state: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    reviewer_id: Option<Uuid>,
    #[diesel(sql_type = Bool)]
    is_dated: bool,
}

#[tokio::test(flavor = "multi_thread")]
async fn editors_decide_about_contributions_in_their_own_name() {
    let test = world().await;
    let (birch, mega, subsite, given) = (id("birch"), id("network"), id("john"), id("song"));
    test.sql(&format!(
        "insert into sites.contributions (id, organization_id, mega_site_id, subsite_id, slug, contribution_type, title, review_state)
         values ('{given}', '{birch}', '{mega}', '{subsite}', 'song', 'music', 'A song', 'submitted')"
    ))
    .await;
    let resource = declared("sites.contributions");
    let action = resource.actions.iter().find(|action| action.name == "accept").unwrap();
    let Step::Run(run) = action.step else { panic!("accepting runs code") };
    let world = World { birch, oak: id("oak") };
    let row = Values::new();
    for stranger in ["cleo", "omar"] {
        let tried = test.db.as_actor(world.actor(stranger), async |tx| run(tx, given, &row).await).await;
        assert!(matches!(tried, Err(StoreError::Denied)), "{stranger}: {tried:?}");
    }
    let bo = world.actor("bo");
    test.db.as_actor(bo, async |tx| run(tx, given, &row).await).await.unwrap();
    let ask = "select review_state, reviewer_id, reviewed_at is not null as is_dated from sites.contributions where id = $1";
    let found: Decided = test
        .db
        .read(bo, async |tx| Ok(statement(ask).bind::<SqlUuid, _>(given).get_result(&mut tx.conn()).await?))
        .await
        .unwrap();
    assert_eq!((found.review_state.as_str(), found.is_dated), ("accepted", true));
    assert_eq!(found.reviewer_id, bo.user().map(|user| user.0));
}
