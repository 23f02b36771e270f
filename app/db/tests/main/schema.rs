//! The shape of the database: rules that every table keeps, the printed schema, migrations both ways, value sets.

use db::prelude::*;
use db::{checks, data_model, migrate, print, print_values, text_set};
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection};
use std::path::Path;
use testing::TestDb;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    complaint: String,
}

async fn lines(url: &str, sql: &str) -> Vec<String> {
    let mut conn = AsyncPgConnection::establish(url).await.unwrap();
    let rows: Vec<Line> = diesel::sql_query(sql).load(&mut conn).await.unwrap();
    rows.into_iter().map(|row| row.complaint).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_table_keeps_the_rules() {
    let test = TestDb::new().await;
    let complaints = lines(&test.owner_url, include_str!("schema.sql")).await;
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_notice_a_careless_table() {
    let test = TestDb::new().await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    diesel_async::SimpleAsyncConnection::batch_execute(
        &mut owner,
        "create table sites.careless (user_id uuid references identity.users, size int check (size > 0));
         create function sites.careless() returns void language sql security definer as 'select 1'",
    )
    .await
    .unwrap();
    let complaints = lines(&test.owner_url, include_str!("schema.sql")).await;
    insta::assert_snapshot!(complaints.join("\n"), @r"
    constraint careless_size_check of sites.careless is named careless_size_check, which hides its rule
    sites.careless(): runs as its owner without a search_path of its own
    sites.careless.careless_user_id_fkey: the foreign key has no index
    sites.careless: no policy for delete by maison_app
    sites.careless: no policy for insert by maison_app
    sites.careless: no policy for select by maison_app
    sites.careless: no policy for update by maison_app
    sites.careless: no primary key
    sites.careless: row-level security is not enabled and forced
    sites.careless: the table has no comment
    ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_printed_schema_is_the_database() {
    let test = TestDb::new().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    for (name, printed) in print::schema_texts(&test.owner_url).await.unwrap() {
        let file = std::fs::read_to_string(folder.join(&name).join("src/lib.rs")).unwrap_or_default();
        assert!(
            file == printed,
            "app/db/schema/{name}/src/lib.rs is not what the database prints: run bin/schema"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_printed_values_are_the_database() {
    let test = TestDb::new().await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kernel/values/src/printed");
    for (name, printed) in print_values::value_texts(&test.owner_url).await.unwrap() {
        let file = std::fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap_or_default();
        assert!(
            file == printed,
            "app/kernel/values/src/printed/{name}.rs is not what the database allows: run bin/schema"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_about_the_tables_are_the_database() {
    let test = TestDb::new().await;
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    for (name, printed) in data_model::texts(&test.owner_url).await.unwrap() {
        let file = std::fs::read_to_string(docs.join(&name)).unwrap_or_default();
        assert!(file == printed, "docs/{name} is not what the database prints: run bin/schema");
        if let Some(drawn) = name.strip_suffix(".dot") {
            // Versions of Graphviz draw differently; what is drawn must be the same.
            let svg = std::fs::read_to_string(docs.join(format!("{drawn}.svg"))).unwrap_or_default();
            let edges = svg.matches("class=\"edge\"").count();
            assert_eq!(edges, printed.matches(" -> ").count(), "docs/{drawn}.svg: run bin/schema");
        }
    }
}

/// Everything that a migration can make: columns, constraints, indexes, policies, triggers, functions, comments, grants.
const CATALOGUE: &str = include_str!("catalogue.sql");

#[tokio::test(flavor = "multi_thread")]
async fn migrations_go_down_and_up_again() {
    let test = TestDb::new().await;
    let before = lines(&test.owner_url, CATALOGUE).await;
    assert!(before.len() > 500, "the catalogue is read");
    migrate::revert_all(&test.owner_url).await.unwrap();
    let left = lines(&test.owner_url, CATALOGUE).await;
    let left: Vec<_> =
        left.iter().filter(|line| !line.contains(" auth.") && !line.contains(" maison.")).collect();
    assert!(left.is_empty(), "down.sql leaves behind: {left:#?}");
    migrate::migrate(&test.owner_url).await.unwrap();
    let after = lines(&test.owner_url, CATALOGUE).await;
    let gone: Vec<_> = before.iter().filter(|line| !after.contains(line)).collect();
    let new: Vec<_> = after.iter().filter(|line| !before.contains(line)).collect();
    assert!(gone.is_empty() && new.is_empty(), "gone: {gone:#?}\nnew: {new:#?}");
    assert!(migrate::migrate(&test.owner_url).await.unwrap().is_empty(), "nothing is pending");
}

/// What `kernel::text_enum!` makes, as far as the comparison needs it.
macro_rules! words {
    ($name:ident: $($word:literal)+) => {
        #[derive(Clone, Copy)]
        struct $name(&'static str);
        impl $name {
            const ALL: &'static [Self] = &[$(Self($word)),+];
            fn as_str(self) -> &'static str {
                self.0
            }
        }
    };
}

words!(JobState: "waiting" "running" "done" "dead");
words!(Short: "waiting" "running" "done");

#[tokio::test(flavor = "multi_thread")]
async fn enums_equal_their_checks() {
    let test = TestDb::new().await;
    let complaints =
        async |sets: &[checks::TextSet]| checks::complaints(&test.db, "jobs", sets, &[]).await.unwrap();
    assert_eq!(complaints(&[text_set!("jobs.jobs_state_value", JobState)]).await, Vec::<String>::new());
    assert_eq!(complaints(&[text_set!("jobs.jobs_state_value", Short)]).await.len(), 1);
    assert_eq!(complaints(&[text_set!("jobs.other_value", JobState)]).await.len(), 2);
    assert_eq!(complaints(&[]).await, ["jobs.jobs_state_value: no Rust enum is listed for it"]);
}

/// Tables whose rows are never changed or removed: audit, and money when it comes.
const APPEND_ONLY: &[&str] = &["identity.audit_log"];

#[tokio::test(flavor = "multi_thread")]
async fn audit_rows_are_written_by_themselves_and_stay_as_they_are() {
    let test = TestDb::new().await;
    let world = testing::World::new(&test).await;
    let renamed = test
        .db
        .as_actor(world.actor("ana"), async |tx| {
            use schema::identity::organizations::dsl;
            Ok(diesel::update(dsl::organizations.find(world.birch))
                .set(dsl::name.eq("House of Silver Birch"))
                .execute(&mut tx.conn())
                .await?)
        })
        .await
        .unwrap();
    assert_eq!(renamed, 1);
    let logged = lines(
        &test.db.config().system_url,
        "select (before ->> 'name') || ' → ' || (after ->> 'name') || ' by ' || p.handle as complaint
           from identity.audit_log l join identity.profiles p on p.user_id = l.actor_user_id where l.entity_type = 'identity.organizations' and l.action = 'update'",
    )
    .await;
    assert_eq!(logged, ["House of birch → House of Silver Birch by ana"]);
    for table in APPEND_ONLY {
        for change in [format!("update {table} set action = 'x'"), format!("delete from {table}")] {
            let refused = test
                .db
                .as_system("test", async |tx| Ok(diesel::sql_query(change).execute(&mut tx.conn()).await?))
                .await;
            assert!(format!("{refused:?}").contains("append-only"), "{refused:?}");
        }
        let truncated = test
            .db
            .as_system("test", async |tx| {
                Ok(diesel::sql_query(format!("truncate {table}")).execute(&mut tx.conn()).await?)
            })
            .await;
        assert!(matches!(truncated, Err(StoreError::Denied)), "{truncated:?}");
    }
}
