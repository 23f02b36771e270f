//! Every resource can be listed, counted, searched, sorted by every column and filtered by every comparison that its
//! fields offer, as somebody who may see everything and as somebody of another organisation.

use chrono_tz::Tz;
use db::StoreError;
use engine::catalogue::Kind;
use engine::query::Sort;
use engine::scope::{Scope, scope_find};
use engine::{Field, Filter, ListQuery, Mode, Noun, Op, Registry, Test, record};
use kernel::{Actor, Locale};
use std::sync::Arc;
use testing::{TestDb, World};

struct Walk {
    test: TestDb,
    registry: Arc<Registry>,
    actor: Actor,
    scope: Scope,
}

impl Walk {
    async fn new(person: &str) -> Self {
        let test = TestDb::new().await;
        let world = World::new(&test).await;
        let registry = admin::engine().registry(&test.db).await.unwrap();
        let actor = world.actor(person);
        let scope = test
            .db
            .read(actor, async |tx| scope_find(tx, "birch", Locale::En, Tz::Europe__Berlin).await)
            .await
            .unwrap();
        Self { test, registry, actor, scope }
    }

    async fn ask(&self, noun: &Noun, query: &ListQuery) -> Result<(), String> {
        let asked = self.test.db.read(self.actor, async |tx| {
            record::list(tx, &self.registry, (noun, &self.scope), query, None).await?;
            record::count(tx, noun, &self.scope, query, None).await
        });
        asked.await.map(drop).map_err(|error| format!("{}: {query:?}: {error:?}", noun.name))
    }
}

/// A value that the comparison takes.
fn sample(field: &Field, op: Op) -> String {
    match (op, field.column.kind) {
        (Op::Last | Op::Next, _) => "7d".to_owned(),
        (_, Kind::Bool) => "true".to_owned(),
        (_, Kind::Integer | Kind::Big | Kind::Decimal(_) | Kind::Float) => "7".to_owned(),
        (_, Kind::Moment) => "2026-11-29T20:00".to_owned(),
        (_, Kind::Date) => "2026-11-29".to_owned(),
        (_, Kind::Time) => "20:00".to_owned(),
        (_, Kind::Span) => "90 minutes".to_owned(),
        (_, Kind::Uuid) => "01940000-0000-7000-8000-000000000001".to_owned(),
        (_, Kind::Address) => "192.0.2.1".to_owned(),
        _ => field.column.values.first().cloned().unwrap_or_else(|| "100% a_b \\ 'x' \"y\"".to_owned()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_list_is_filtered_sorted_and_searched() {
    let walk = Walk::new("ana").await;
    let mut wrong = Vec::new();
    for noun in walk.registry.nouns() {
        let mut any = Vec::new();
        for field in noun.visible() {
            for op in Op::of(field) {
                let values = if op.is_alone() { Vec::new() } else { vec![sample(field, op)] };
                any.push(Filter::Is(Test { field: field.name.clone(), op, values }));
            }
        }
        // All comparisons of a resource at once: one of them that fails fails the statement.
        let all = ListQuery {
            filter: Filter::All(vec![Filter::Any(any)]),
            search: "100% ball".into(),
            limit: 5,
            ..ListQuery::default()
        };
        wrong.extend(walk.ask(noun, &all).await.err());
        for field in
            noun.fields.iter().filter(|field| field.mode != Mode::Inside && field.column.kind.is_sortable())
        {
            let sort = Some(Sort { field: field.name.clone(), down: true });
            let after = kernel::Cursor { key: cursor_key(field), id: uuid::Uuid::now_v7() };
            let query = ListQuery { sort, after: Some(after), limit: 5, ..ListQuery::default() };
            wrong.extend(walk.ask(noun, &query).await.err());
        }
        if noun.has_trash() {
            wrong.extend(
                walk.ask(noun, &ListQuery { trash: true, limit: 5, ..ListQuery::default() }).await.err(),
            );
        }
    }
    assert!(wrong.is_empty(), "{} lists fail:\n{}", wrong.len(), wrong.join("\n"));
}

fn cursor_key(field: &Field) -> String {
    if field.column.kind == Kind::Text { "a".to_owned() } else { sample(field, Op::Eq) }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_row_and_every_picker_can_be_asked_for() {
    let walk = Walk::new("ana").await;
    let mut wrong = Vec::new();
    for noun in walk.registry.nouns() {
        let found = walk.test.db.read(walk.actor, async |tx| {
            let id = uuid::Uuid::now_v7();
            let one = record::find(tx, &walk.registry, noun, &walk.scope, id).await;
            if !matches!(one, Err(StoreError::NotFound)) {
                return Err(StoreError::Other(one.err().map_or_else(anyhow, |error| anyhow_of(&error))));
            }
            record::titles(tx, &walk.registry, &walk.scope, &noun.name, &[id]).await?;
            record::options(tx, &walk.registry, &walk.scope, &noun.name, "a b").await
        });
        if let Err(error) = found.await {
            wrong.push(format!("{}: {error:?}", noun.name));
        }
    }
    assert!(wrong.is_empty(), "{} resources fail:\n{}", wrong.len(), wrong.join("\n"));
}

fn anyhow() -> anyhow::Error {
    anyhow::anyhow!("a row that nobody made was found")
}

fn anyhow_of(error: &StoreError) -> anyhow::Error {
    anyhow::anyhow!("{error:?}")
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_belong_may_do_nothing() {
    let walk = Walk::new("omar").await;
    for noun in walk.registry.nouns() {
        for verb in [engine::scope::Verb::Create, engine::scope::Verb::Update, engine::scope::Verb::Delete] {
            let by_word = !noun.command(verb).words.is_empty();
            assert!(!(by_word && walk.scope.may_do(noun, verb)), "{} {verb:?}", noun.name);
        }
    }
}
