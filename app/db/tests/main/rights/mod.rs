//! The proof of rights: role × table × command in one's own and in another organisation, tried out one by one as the
//! application role. `snapshots/main__rights__rights.snap` is the table that people read and review.

mod report;
mod rows;

use db::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use kernel::Actor;
use rows::{Column, SIDES, Tables, Writer, is_part, quoted, tables};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testing::{TestDb, World, id, person};
use uuid::Uuid;

/// Who tries, as people call the role, and who plays it.
const ROLES: [(&str, &str); 9] = [
    ("visitor", ""),
    ("signed-in stranger", "vera"),
    ("owner of the other organisation", "omar"),
    ("member", "cleo"),
    ("moderator", "mona"),
    ("editor", "bo"),
    ("admin", "ada"),
    ("owner", "ana"),
    ("editor of one subsite", "sam"),
];

/// What anybody signed in may add in an organisation that is not theirs.
const OPEN_TO_ALL: &[&str] = &["community.comments"];

/// Written on anybody's behalf by the application, read by the system only.
const WRITTEN_FOR_ALL: &[&str] = &["jobs.jobs", "identity.outbox"];

/// One attempt and how it ended.
#[derive(Clone, Debug, QueryableByName)]
pub struct Attempt {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    side: String,
    #[diesel(sql_type = Text)]
    command: String,
    #[diesel(sql_type = Text)]
    place: String,
    #[diesel(sql_type = Bool)]
    allowed: bool,
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

/// The condition that a row belongs to a side; `None` for tables of the whole installation.
fn belongs(columns: &[Column], table: &str, side: &str) -> Option<String> {
    let has = |name: &str| columns.iter().any(|column| column.name == name);
    let people: &[&str] =
        if side == "birch" { &["ana", "bo", "cleo", "mona", "ada", "sam"] } else { &["omar"] };
    let among = |what: &str| {
        let ids: Vec<String> =
            people.iter().map(|name| quoted(&id(&format!("{what} of {name}")).to_string())).collect();
        format!("({})", ids.join(", "))
    };
    Some(match table {
        "identity.organizations" => format!("id = '{}'", id(side)),
        "identity.users" => format!("id in {}", among("user")),
        _ if has("organization_id") => format!("organization_id = '{}'", id(side)),
        _ if has("mega_site_id") => {
            format!(
                "mega_site_id in (select id from sites.mega_sites where organization_id = '{}')",
                id(side)
            )
        }
        _ if has("user_id") => format!("user_id in {}", among("user")),
        _ if has("profile_id") => format!("profile_id in {}", among("profile")),
        _ => return None,
    })
}

/// Every attempt of one role: see, change and delete each row, add one more to each table and side.
async fn attempts(test: &TestDb, tables: &Tables) -> Value {
    let mut all = Vec::new();
    let mut writer = Writer::new(tables);
    relearn(test, tables, &mut writer).await;
    for (table, columns) in tables {
        let keys: Vec<&str> = columns.iter().filter(|c| c.in_key).map(|c| c.name.as_str()).collect();
        let place: Vec<String> = keys.iter().map(|key| format!("format('{key} = %L', {key})")).collect();
        let changed =
            columns.iter().find(|c| c.app_updates && !c.in_key).or(columns.iter().find(|c| c.app_updates));
        let column = changed.map_or("", |column| column.name.as_str());
        for (side, _) in SIDES {
            let Some(condition) = belongs(columns, table, side).or((side == "birch").then(|| "true".into()))
            else {
                continue;
            };
            let sql =
                format!("select {} as text from {table} where {condition}", place.join(" || ' and ' || "));
            for place in texts(test, &sql).await {
                for command in ["see", "change", "delete"] {
                    all.push(json!({"t": table, "s": side, "c": command, "p": place, "k": column}));
                }
            }
            let insert = writer.insert_with(table, side, "public", &as_oneself());
            all.push(json!({"t": table, "s": side, "c": "add", "p": insert, "k": ""}));
        }
    }
    Value::Array(all)
}

/// Who adds a row says so; that nobody can say another name is for the policies.
fn as_oneself() -> [(&'static str, String); 3] {
    [
        ("author_profile_id", "(select auth.profile_id())".to_owned()),
        ("invited_by", "(select auth.user_id())".to_owned()),
        ("created_by", "(select auth.user_id())".to_owned()),
    ]
}

/// A second writer knows the rows of the first by looking them up.
async fn relearn(test: &TestDb, tables: &Tables, writer: &mut Writer<'_>) {
    for (table, columns) in tables {
        let has = |name: &str| columns.iter().any(|column| column.name == name);
        if !has("id") || table.starts_with("identity.organizations") {
            continue;
        }
        for (side, _) in SIDES {
            let Some(condition) = belongs(columns, table, side) else {
                continue;
            };
            let mut sql = format!("select id::text as text from {table} where {condition}");
            if has("publish_state") {
                sql.push_str(" and publish_state = 'published'");
            }
            if has("visibility") {
                sql.push_str(" and visibility = 'public'");
            }
            if has("deleted_at") {
                sql.push_str(" and deleted_at is null");
            }
            if let Some(key) = texts(test, &format!("{sql} order by id limit 1")).await.pop() {
                writer.learn(table, side, key);
            }
        }
    }
}

async fn try_all(test: &TestDb, actor: Actor, attempts: &str) -> Vec<Attempt> {
    let mut app = AsyncPgConnection::establish(&test.db.config().app_url).await.unwrap();
    app.batch_execute(include_str!("probe.sql")).await.unwrap();
    if let (Some(user), Some(profile)) = (actor.user(), actor.profile()) {
        app.batch_execute(&format!("set maison.user_id = '{user}'; set maison.profile_id = '{profile}'"))
            .await
            .unwrap();
    }
    diesel::sql_query(
        "select t as \"table\", s as side, c as command, p as place, pg_temp.probe(c, t, p, k) as allowed
           from jsonb_to_recordset($1::jsonb) as a (t text, s text, c text, p text, k text)",
    )
    .bind::<Text, _>(attempts)
    .load(&mut app)
    .await
    .unwrap()
}

async fn world(test: &TestDb) -> World {
    let world = World::new(test).await;
    for (name, role) in [("mona", "moderator"), ("ada", "admin")] {
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

/// Every way to hang a row of birch below a row of oak: adding it there, or moving it.
async fn forgeries(test: &TestDb, tables: &Tables) -> Vec<Value> {
    let mut writer = Writer::new(tables);
    relearn(test, tables, &mut writer).await;
    let owned =
        |target: &str| tables.get(target).is_some_and(|t| t.iter().any(|c| c.name == "organization_id"));
    let mut all = Vec::new();
    for (table, columns) in tables {
        let parents = columns.iter().filter(|c| {
            c.target == "identity.organizations"
                || (owned(&c.target) && (c.on_delete == "c" || c.name == "mega_site_id"))
        });
        for Column { name, target, .. } in parents {
            let theirs = writer.key(target, "oak", "public").cloned();
            let ours = writer.key(table, "birch", "public").cloned();
            let (Some(theirs), Some(ours)) = (theirs, ours) else {
                continue;
            };
            let insert = writer.insert_with(table, "birch", "public", &[(name, quoted(&theirs))]);
            let update = format!(
                "update {table} set {name} = '{theirs}' where id = '{ours}' and {name} <> '{theirs}'"
            );
            for statement in [insert, update] {
                let statement = format!("{statement} returning {name} = '{theirs}'");
                all.push(json!({"t": table, "s": "oak", "c": "forge", "p": statement, "k": ""}));
            }
        }
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_can_be_put_under_another_organisation() {
    let test = TestDb::new().await;
    let world = world(&test).await;
    let tables = fill(&test).await;
    let (subsite, _) = subsites(&test).await;
    let sam = id("user of sam");
    test.sql(&format!(
        "insert into sites.subsite_roles (id, organization_id, subsite_id, user_id, role)
         values (gen_random_uuid(), '{}', '{subsite}', '{sam}', 'editor')",
        world.birch
    ))
    .await;
    let all = forgeries(&test, &tables).await;
    assert!(all.len() > 100, "only {} ways were tried", all.len());
    let all = Value::Array(all).to_string();
    for (role, name) in ROLES.iter().filter(|(_, name)| !["", "omar"].contains(name)) {
        let forged =
            try_all(&test, world.actor(name), &all).await.into_iter().filter(|attempt| attempt.allowed);
        let forged: Vec<String> = forged.map(|attempt| attempt.place).collect();
        assert!(forged.is_empty(), "{role} can do this:\n{}", forged.join("\n"));
    }
    // The proof notices a table without the rule: an editor who makes herself editor of another one's subsite.
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner.batch_execute("drop trigger stay_together on sites.subsite_roles").await.unwrap();
    let forged = try_all(&test, world.actor("bo"), &all).await;
    assert!(forged.iter().any(|attempt| attempt.allowed && attempt.table == "sites.subsite_roles"));
}
