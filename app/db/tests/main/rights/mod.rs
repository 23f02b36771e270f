//! The proof of rights: role × table × command in one's own and in another organisation, tried out one by one as the
//! application role. `snapshots/main__rights__rights.snap` is the table that people read and review.

mod attempts;
mod forgeries;
mod oracle;
mod report;
mod rows;
mod samples;

use attempts::{Attempt, attempts, try_all};
use db::prelude::*;
use diesel::sql_types::Text;
use diesel_async::{AsyncConnection, AsyncPgConnection};
use kernel::Actor;
pub use rows::Writer;
use rows::{SIDES, Tables, is_part, tables};
use std::collections::BTreeSet;
use testing::{TestDb, World, id, person};
use uuid::Uuid;

/// Who tries, as people call the role, and who plays it.
const ROLES: [(&str, &str); 12] = [
    ("visitor", ""),
    ("signed-in stranger", "vera"),
    ("owner of the other organisation", "omar"),
    ("member", "cleo"),
    ("moderator", "mona"),
    ("editor", "bo"),
    ("producer", "pia"),
    ("sales", "sal"),
    ("analyst", "nico"),
    ("admin", "ada"),
    ("owner", "ana"),
    ("editor of one subsite", "sam"),
];

/// What anybody signed in may add in an organisation that is not theirs.
const OPEN_TO_ALL: &[&str] = &["community.comments"];

/// Written on anybody's behalf by the application, read by the system only.
const WRITTEN_FOR_ALL: &[&str] = &["jobs.jobs", "identity.outbox"];

/// The small world with rows in every table.
pub async fn filled_world(test: &TestDb) {
    world(test).await;
    fill(test).await;
}

/// The same, and a writer of more rows; it outlives the test, so that sessions of their own can have it.
pub async fn filled_writer(test: &TestDb) -> Writer<'static> {
    world(test).await;
    let tables: &'static Tables = Box::leak(Box::new(tables(test).await));
    let mut writer = Writer::new(tables);
    writer.fill(test).await;
    writer
}

/// The same in the tables of the first version.
pub async fn first_world(test: &TestDb) {
    world(test).await;
    let tables = tables(test).await;
    Writer::with(&tables, samples::Samples::none()).fill(test).await;
}

/// Writes rows into every table of the small world.
pub async fn fill(test: &TestDb) -> Tables {
    let tables = tables(test).await;
    Writer::new(&tables).fill(test).await;
    tables
}

/// A public and a draft subsite of birch, after [`fill`].
pub async fn subsites(test: &TestDb) -> (Uuid, Uuid) {
    let find = async |state: &str| {
        let sql = format!(
            "select id::text as text from sites.subsites where organization_id = '{}' and publish_state = '{state}'
                and visibility = 'public' and deleted_at is null",
            id("birch")
        );
        texts(test, &sql).await[0].parse::<Uuid>().unwrap()
    };
    (find("published").await, find("draft").await)
}

#[derive(QueryableByName)]
struct OneText {
    #[diesel(sql_type = Text)]
    text: String,
}

async fn texts(test: &TestDb, sql: &str) -> Vec<String> {
    let rows: Vec<OneText> = test
        .db
        .as_system("test", async |tx| Ok(diesel::sql_query(sql).load(&mut tx.conn()).await?))
        .await
        .unwrap_or_else(|error| panic!("{error}\n{sql}"));
    rows.into_iter().map(|row| row.text).collect()
}

async fn is_empty(test: &TestDb, table: &str) -> bool {
    texts(test, &format!("select '' as text from {table} limit 1")).await.is_empty()
}

async fn world(test: &TestDb) -> World {
    let world = World::new(test).await;
    for (name, role) in
        [("mona", "moderator"), ("ada", "admin"), ("pia", "producer"), ("sal", "sales"), ("nico", "analyst")]
    {
        person(test, name).await;
        world.member(test, world.birch, name, role).await;
    }
    person(test, "sam").await;
    for (side, _) in SIDES {
        test.sql(&format!("select identity.default_permissions('{}')", id(side))).await;
    }
    world
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_see_and_change_what_they_may() {
    let test = TestDb::new().await;
    let world = world(&test).await;
    let tables = fill(&test).await;
    let (subsite, _) = subsites(&test).await;
    test.sql(&format!(
        "insert into sites.subsite_roles (id, organization_id, subsite_id, user_id, role)
         values (gen_random_uuid(), '{}', '{subsite}', '{}', 'editor')",
        world.birch,
        id("user of sam")
    ))
    .await;
    let all = attempts(&test, &tables).await.to_string();
    let mut results = Vec::new();
    for (role, name) in ROLES {
        let actor = if name.is_empty() { Actor::Visitor } else { world.actor(name) };
        results.push((role, try_all(&test, actor, &all).await));
    }
    nothing_of_others(&results);
    let complaints = oracle::complaints(&test, &tables, &results).await;
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    insta::assert_snapshot!("rights", report::text(&tables, &results));
}

/// No row of the other organisation that is not public is ever seen, and none is changed or deleted.
fn nothing_of_others(results: &[(&str, Vec<Attempt>)]) {
    let seen = |role: &str| -> BTreeSet<(&str, &str)> {
        let (_, attempts) = results.iter().find(|(name, _)| *name == role).unwrap();
        let seen = attempts.iter().filter(|a| a.command == "see" && a.allowed);
        seen.map(|attempt| (attempt.table.as_str(), attempt.place.as_str())).collect()
    };
    let (public, signed_in) = (seen("visitor"), seen("signed-in stranger"));
    assert!(
        public.is_subset(&signed_in),
        "signing in hides: {:?}",
        public.difference(&signed_in).collect::<Vec<_>>()
    );
    assert!(public.len() > 40, "there is something to see");
    for (role, attempts) in results {
        let own = if *role == "owner of the other organisation" { "oak" } else { "birch" };
        let outsider = ["visitor", "signed-in stranger"].contains(role);
        for attempt in attempts.iter().filter(|a| a.allowed && (outsider || a.side != own)) {
            let fine = match attempt.command.as_str() {
                "see" => signed_in.contains(&(attempt.table.as_str(), attempt.place.as_str())),
                "add" if *role == "visitor" => WRITTEN_FOR_ALL.contains(&attempt.table.as_str()),
                "add" => {
                    [OPEN_TO_ALL, WRITTEN_FOR_ALL].iter().any(|open| open.contains(&attempt.table.as_str()))
                }
                _ => false,
            };
            assert!(fine, "{role} may {} what is not theirs: {attempt:?}", attempt.command);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn visitors_see_published_rows_only() {
    let test = TestDb::new().await;
    world(&test).await;
    let tables = fill(&test).await;
    let mut app = AsyncPgConnection::establish(&test.db.config().app_url).await.unwrap();
    let mut checked = 0;
    for (table, columns) in &tables {
        let has = |name: &str| columns.iter().any(|column| column.name == name);
        let mut hidden = Vec::new();
        hidden.extend(has("publish_state").then_some("publish_state <> 'published'"));
        hidden.extend(has("visibility").then_some("visibility not in ('public', 'unlisted')"));
        hidden.extend(has("deleted_at").then_some("deleted_at is not null"));
        hidden.extend(is_part(columns).then_some("subsite_id not in (select s.id from sites.subsites s)"));
        for condition in hidden {
            let of_all = format!(
                "select '' as text from {table} where {}",
                condition.replace(
                    "(select s.id from sites.subsites s)",
                    "(select s.id from sites.subsites s where s.publish_state = 'published')"
                )
            );
            if texts(&test, &of_all).await.is_empty() {
                // Tables that triggers keep never hold such rows; that is what the visitor's view of them relies on.
                continue;
            }
            let seen: Vec<OneText> =
                diesel::sql_query(format!("select '' as text from {table} where {condition}"))
                    .load(&mut app)
                    .await
                    .unwrap();
            assert!(seen.is_empty(), "{table}: a visitor sees rows with {condition}");
            checked += 1;
        }
    }
    assert!(checked > 40);
}
