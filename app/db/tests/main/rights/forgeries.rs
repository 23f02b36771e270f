//! Nobody can put a row of their organisation below a row of another one.

use super::attempts::{relearn, try_all};
use super::rows::{Column, Tables, Writer, quoted};
use super::{ROLES, fill, subsites, world};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use serde_json::{Value, json};
use testing::{TestDb, id};

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
