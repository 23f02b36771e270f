//! The steps of docs/resources.md, done: a table, a declaration, and rows are made, refused, found and removed.

use chrono_tz::Tz;
use db::StoreError;
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use engine::scope::scope_find;
use engine::{Engine, Expect, Filter, ListQuery, Op, record};
use kernel::{AppError, Locale};
use resource::{Action, Resource, Values, View};
use serde_json::json;
use testing::{TestDb, World};

const MIGRATION: &str = "
create table community.zines (
  id uuid primary key,
  organization_id uuid not null references identity.organizations on delete restrict,
  title text not null constraint zines_title_length check (length(title) between 1 and 120),
  issued_on date,
  state text not null default 'draft' constraint zines_state_value check (state in ('draft', 'printed')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table community.zines is 'Small magazines that a scene prints itself.';
create index zines_list on community.zines (organization_id, issued_on desc, id desc);
call auth.shape_organization('community.zines', 'community');";

fn zines() -> Resource {
    Resource::menu("community.zines", "Posts")
        .words("zine", "zines")
        .icon("book-open")
        .list(["issued_on", "state"])
        .filters(["state"])
        .sort("-issued_on")
        .view(View::Board("state"))
        .section("Zine", ["title", "issued_on"])
        .action(Action::set("print", "Mark as printed", "state", "printed").when("state", ["draft"]))
}

fn values(value: serde_json::Value) -> Values {
    value.as_object().cloned().unwrap_or_default()
}

fn sentences(error: StoreError) -> Vec<(String, String)> {
    match error {
        StoreError::App(AppError::Invalid(errors)) => {
            errors.iter().map(|(field, text)| (field.to_owned(), text.to_owned())).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_noun_needs_a_migration_and_a_declaration() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    owner.batch_execute(MIGRATION).await.unwrap();
    test.sql(&format!("insert into identity.role_permissions (organization_id, role, permission) select '{}', 'editor', 'community.' || v from unnest(array['read', 'create', 'update', 'delete']) v on conflict do nothing", world.birch)).await;

    let mut declared = admin::declarations();
    declared.push(zines());
    let registry = Engine::new(declared).registry(&test.db).await.unwrap();
    assert_eq!(registry.faults(), Vec::<String>::new());
    let noun = registry.find("community", "zines").unwrap();
    let bo = world.actor("bo");
    let scope =
        test.db.read(bo, async |tx| scope_find(tx, "birch", Locale::En, Tz::UTC).await).await.unwrap();

    let write = async |given: serde_json::Value| {
        test.db
            .as_actor(bo, async |tx| record::create(tx, noun, &scope, (None, values(given.clone()))).await)
            .await
    };
    assert_eq!(
        sentences(write(json!({})).await.unwrap_err()),
        [("title".to_owned(), "Please fill this in.".to_owned())]
    );
    let both = sentences(write(json!({ "title": "x".repeat(121), "state": "lost" })).await.unwrap_err());
    assert_eq!(
        both.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(),
        ["state", "title"],
        "{both:?}"
    );
    let id = write(json!({ "title": "Runway notes", "issued_on": "2026-11-29" })).await.unwrap();

    let list = async |filter| {
        let query = ListQuery { filter, limit: 10, ..ListQuery::default() };
        test.db
            .read(bo, async |tx| record::list(tx, &registry, (noun, &scope), &query, None).await)
            .await
            .unwrap()
            .rows
    };
    assert_eq!(list(Filter::is("state", Op::Eq, "draft")).await.len(), 1);
    let tools = (&*registry, &**noun, &scope);
    test.db.as_actor(bo, async |tx| record::act(tx, tools, id, "print").await).await.unwrap();
    let again = test.db.as_actor(bo, async |tx| record::act(tx, tools, id, "print").await).await;
    assert_eq!(sentences(again.unwrap_err()).len(), 1, "a printed zine is not printed again");
    let rows = list(Filter::is("state", Op::Eq, "printed")).await;
    assert_eq!(rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["Runway notes"]);

    let stale = Expect::Version("1");
    let conflict = test
        .db
        .as_actor(bo, async |tx| {
            record::update(tx, tools, id, stale.clone(), values(json!({ "title": "y" }))).await
        })
        .await;
    assert!(matches!(conflict, Err(StoreError::Conflict)), "{conflict:?}");
    test.db.as_actor(bo, async |tx| record::delete(tx, tools, id, Expect::Any).await).await.unwrap();
    assert!(list(Filter::default()).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn members_without_the_word_and_other_organisations_change_nothing() {
    let test = TestDb::new().await;
    let world = World::new(&test).await;
    let registry = admin::engine().registry(&test.db).await.unwrap();
    let noun = registry.find("crm", "companies").unwrap();
    let scope = async |name: &str, slug: &str| {
        test.db
            .read(world.actor(name), async |tx| scope_find(tx, slug, Locale::En, Tz::UTC).await)
            .await
            .unwrap()
    };
    let (ana, omar) = (scope("ana", "birch").await, scope("omar", "oak").await);
    let make = async |name: &str, scope: &engine::Scope| {
        let given = values(json!({ "name": "Atelier Nord" }));
        test.db
            .as_actor(world.actor(name), async |tx| {
                record::create(tx, noun, scope, (None, given.clone())).await
            })
            .await
    };
    let id = make("ana", &ana).await.unwrap();
    let cleo = scope("cleo", "birch").await;
    assert!(matches!(make("cleo", &cleo).await, Err(StoreError::App(AppError::Forbidden))));
    // Somebody who claims another organisation's scope is stopped by the database itself.
    let forged = engine::Scope { role: Some("owner".into()), ..scope("omar", "birch").await };
    assert!(matches!(make("omar", &forged).await, Err(StoreError::Denied)));
    for scope in [&omar, &forged] {
        let tools = (&*registry, &**noun, scope);
        let seen = test
            .db
            .read(world.actor("omar"), async |tx| record::find(tx, &registry, noun, scope, id).await)
            .await;
        assert!(matches!(seen, Err(StoreError::NotFound)), "{seen:?}");
        let removed = test
            .db
            .as_actor(world.actor("omar"), async |tx| record::delete(tx, tools, id, Expect::Any).await)
            .await;
        assert!(matches!(removed, Err(StoreError::NotFound)), "{removed:?}");
    }
}
