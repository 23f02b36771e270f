//! Everything that somebody could try with the rows of the filled world, and how it ended.

use super::rows::{Column, SIDES, Tables, Writer, quoted};
use super::texts;
use db::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use kernel::Actor;
use serde_json::{Value, json};
use testing::{TestDb, id};

/// One attempt and how it ended.
#[derive(Clone, Debug, QueryableByName)]
pub struct Attempt {
    #[diesel(sql_type = Text)]
    pub table: String,
    #[diesel(sql_type = Text)]
    pub side: String,
    #[diesel(sql_type = Text)]
    pub command: String,
    #[diesel(sql_type = Text)]
    pub place: String,
    #[diesel(sql_type = Bool)]
    pub allowed: bool,
}

/// The condition that a row belongs to a side; `None` for tables of the whole installation.
pub fn belongs(columns: &[Column], table: &str, side: &str) -> Option<String> {
    let has = |name: &str| columns.iter().any(|column| column.name == name);
    let people: &[&str] = if side == "birch" {
        &["ana", "bo", "cleo", "mona", "ada", "sam", "pia", "sal", "nico"]
    } else {
        &["omar"]
    };
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
pub async fn attempts(test: &TestDb, tables: &Tables) -> Value {
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
pub async fn relearn(test: &TestDb, tables: &Tables, writer: &mut Writer<'_>) {
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

pub async fn try_all(test: &TestDb, actor: Actor, attempts: &str) -> Vec<Attempt> {
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
