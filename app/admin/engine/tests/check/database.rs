//! Every check of the database: how many are understood, whether their columns exist, whether there are words for them.

use super::*;
use db::prelude::*;
use diesel::sql_types::{Array, Text};
use testing::TestDb;
use tokio::sync::OnceCell;

/// One check of a table.
#[derive(QueryableByName)]
pub(super) struct Check {
    /// The table with its schema.
    #[diesel(sql_type = Text)]
    pub table: String,
    /// `CHECK (…)`.
    #[diesel(sql_type = Text)]
    pub definition: String,
    /// What stands between the brackets.
    #[diesel(sql_type = Text)]
    pub expression: String,
    /// The columns of the table.
    #[diesel(sql_type = Array<Text>)]
    columns: Vec<String>,
    /// Those of type `char`, with the number of letters that fit in: `currency 3`.
    #[diesel(sql_type = Array<Text>)]
    pub narrow: Vec<String>,
}

/// All checks, read once.
async fn all() -> &'static [Check] {
    static ALL: OnceCell<Vec<Check>> = OnceCell::const_new();
    ALL.get_or_init(|| async { checks(&TestDb::new().await).await }).await
}

/// All checks but those of partitions, which repeat their parents'.
pub(super) async fn checks(test: &TestDb) -> Vec<Check> {
    let all = test.db.as_system("test", async |tx| {
        let sql = "
            select n.nspname || '.' || c.relname as table
                 , pg_get_constraintdef(k.oid) as definition
                 , pg_get_expr(k.conbin, k.conrelid) as expression
                 , array(select attname::text from pg_attribute where attrelid = k.conrelid and attnum > 0) as columns
                 , array(select attname || ' ' || atttypmod - 4 from pg_attribute
                          where attrelid = k.conrelid and atttypid = 'bpchar'::regtype) as narrow
              from pg_constraint k
              join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace
             where k.contype = 'c'
               and not c.relispartition
               and n.nspname not in ('pg_catalog', 'information_schema', 'public')
             order by 1, 2";
        Ok(statement(sql).load(&mut tx.conn()).await?)
    });
    let all: Vec<Check> = all.await.unwrap();
    assert!(all.len() > 3_000, "only {} checks: does the query still find them?", all.len());
    all
}

fn is_other(rule: &Rule) -> bool {
    matches!(rule, Rule::Other { .. })
}

#[tokio::test(flavor = "multi_thread")]
async fn nearly_all_are_understood() {
    let all = all().await;
    let other: Vec<&Check> =
        all.iter().filter(|check| parse(&check.definition).iter().any(is_other)).collect();
    let list: Vec<String> =
        other.iter().map(|check| format!("{} {}", check.table, check.definition)).collect();
    // Half a per cent: functions of the schema, sums, and whatever else has no sentence.
    assert!(other.len() * 200 <= all.len(), "{} of {}: {list:#?}", other.len(), all.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_name_columns_of_their_table() {
    for check in all().await {
        for rule in parse(&check.definition) {
            let columns = rule.columns();
            let known = columns.iter().all(|column| check.columns.iter().any(|have| have == column));
            assert!(
                known && (is_other(&rule) || !columns.is_empty()),
                "{} {} {rule:?}",
                check.table,
                check.definition
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_have_sentences() {
    for check in all().await {
        for locale in Locale::ALL {
            let sentence = refusal(&parse(&check.definition), &label, *locale);
            let whole = sentence.ends_with('.') && !sentence.contains("check-") && !sentence.contains('$');
            assert!(whole, "{} {}: {sentence}", check.table, check.definition);
        }
    }
}
