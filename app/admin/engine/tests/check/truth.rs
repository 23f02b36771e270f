//! Rules against the database's own judgement, on rows made up from what each check mentions. What is complained about here
//! the database refuses, too; what it refuses for a reason that is understood is complained about.

use super::database::{Check, checks};
use super::*;
use db::prelude::*;
use diesel::sql_types::{Array, Nullable, Text};
use engine::catalogue::{Kind, Table};
use serde_json::{Map, json};
use std::collections::HashMap;
use testing::TestDb;

/// Rows for each check.
const ROWS: usize = 24;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll<'a, T>(&mut self, sides: &'a [T]) -> &'a T {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        &sides[(self.0 >> 33) as usize % sides.len()]
    }
}

/// What stands in quotes in a definition, and the numbers in it.
fn constants(definition: &str) -> (Vec<String>, Vec<i64>) {
    let parts: Vec<&str> = definition.split('\'').collect();
    let texts = parts.iter().skip(1).step_by(2).map(|text| (*text).to_owned()).collect();
    let outside: String = parts.iter().step_by(2).copied().collect::<Vec<_>>().join(" ");
    let inside = parts.iter().skip(1).step_by(2).filter_map(|text| text.parse().ok());
    let digits =
        outside.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter_map(|word| word.parse().ok());
    (texts, digits.chain(inside).collect())
}

/// Values to try in a column.
fn candidates(kind: Kind, definition: &str) -> Vec<Value> {
    let (texts, numbers) = constants(definition);
    let near = numbers.iter().flat_map(|number| [number - 1, *number, number + 1]).chain([0, 1]);
    let words = [
        "",
        "x",
        "Word",
        "a b",
        "a/b",
        "EUR",
        "LB",
        "en",
        "pt-BR",
        "a@b.example",
        "https://x.example",
        "/a",
        "#1a2b3c",
        "crm.read",
        "a\nb",
        "x_1",
    ];
    let mut all = match kind {
        Kind::Text => {
            let lengths = near
                .filter(|size| (1..=3_000).contains(size))
                .map(|size| "x".repeat(usize::try_from(size).unwrap()));
            texts.into_iter().chain(lengths).chain(words.map(str::to_owned)).map(Value::from).collect()
        }
        Kind::Integer => near.filter(|number| i16::try_from(*number).is_ok()).map(Value::from).collect(),
        Kind::Big => near.map(Value::from).collect(),
        Kind::Decimal(_) | Kind::Float => vec![json!(-0.5), json!(0), json!(0.5), json!(1), json!(1.5)],
        Kind::Bool => vec![json!(true), json!(false)],
        Kind::Moment => vec![json!("2026-11-21T18:00:00Z"), json!("2026-11-21T18:00:00+02:00")],
        Kind::Date => vec![json!("2026-11-21"), json!("2026-11-22")],
        Kind::Time => vec![json!("09:00:00"), json!("18:30:00")],
        Kind::Span => ["00:00:00", "-1 days", "00:00:30", "5 days", "400 days"].map(Value::from).to_vec(),
        Kind::Uuid => {
            vec![json!("00000000-0000-0000-0000-000000000001"), json!("00000000-0000-0000-0000-000000000002")]
        }
        Kind::Json => vec![json!({}), json!([]), json!({"a": ["b", 1]}), json!("a"), json!(1), json!(true)],
        Kind::Texts => texts
            .into_iter()
            .map(|text| json!([text]))
            .chain([json!([]), json!(["x"]), json!(["LB", "FR"]), json!(["crm.read"])])
            .collect(),
        Kind::Integers => vec![json!([]), json!([0]), json!([0, 100]), json!([101]), json!([-1])],
        Kind::Uuids | Kind::Address | Kind::Range | Kind::Inside => Vec::new(),
    };
    all.push(Value::Null);
    all
}

/// What Postgres says of each row, as SQL writes it: `true`, `false` or nothing.
async fn judge(test: &TestDb, check: &Check, rows: &[Map<String, Value>]) -> Vec<Option<String>> {
    #[derive(QueryableByName)]
    struct Answers {
        #[diesel(sql_type = Array<Nullable<Text>>)]
        answers: Vec<Option<String>>,
    }
    let sql = format!(
        "select array_agg(({})::text order by given_at_) as answers
           from jsonb_array_elements($1::jsonb) with ordinality as given_ (given_row_, given_at_)
          cross join lateral jsonb_populate_record(null::{}, given_row_) as r",
        check.expression, check.table
    );
    let given = json!(rows).to_string();
    let found = test.db.as_system("test", async |tx| {
        let query = diesel::sql_query(sql).bind::<Text, _>(given);
        let answers: Answers = query.get_result(&mut tx.conn()).await?;
        Ok(answers.answers)
    });
    found.await.unwrap_or_else(|error| panic!("{} {}: {error:?}", check.table, check.definition))
}

/// Without words that are too long for the column's type, which is no matter of checks.
fn fitting(check: &Check, column: &str, mut values: Vec<Value>) -> Vec<Value> {
    let narrow =
        check.narrow.iter().find_map(|narrow| narrow.strip_prefix(column)?.trim().parse::<usize>().ok());
    if let Some(most) = narrow {
        values.retain(|value| value.as_str().is_none_or(|text| text.chars().count() <= most));
    }
    values
}

/// One row per roll of the dice, with a value in every column that the check mentions.
fn rows(table: &Table, check: &Check, dice: &mut Dice) -> Vec<Map<String, Value>> {
    let rules = parse(&check.definition);
    let mentioned = |name: &str| rules.iter().any(|rule| rule.columns().contains(&name));
    let columns: Vec<(&str, Vec<Value>)> = table
        .columns
        .iter()
        .filter(|column| mentioned(&column.name))
        .map(|column| {
            (column.name.as_str(), fitting(check, &column.name, candidates(column.kind, &check.definition)))
        })
        .collect();
    let row = |dice: &mut Dice| {
        columns.iter().map(|(name, values)| ((*name).to_owned(), dice.roll(values).clone())).collect()
    };
    (0..ROWS).map(|_| row(dice)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_agrees() {
    let test = TestDb::new().await;
    let tables: HashMap<String, Table> =
        test.db.as_system("test", async |tx| engine::catalogue::load(tx).await).await.unwrap();
    let mut dice = Dice(1);
    let (mut refused, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for check in checks(&test).await {
        let rules = parse(&check.definition);
        // Postgres also takes zones such as `x_1`, which nobody else can read.
        if rules.iter().any(|rule| matches!(rule, Rule::Other { .. } | Rule::Zone { .. })) {
            continue;
        }
        let rows = rows(&tables[&check.table], &check, &mut dice);
        let answers = judge(&test, &check, &rows).await;
        for (row, answer) in rows.iter().zip(answers) {
            let said = complaints(&rules, row, None, &label, Locale::En);
            let what = || format!("{} {} {}", check.table, check.definition, Value::from(row.clone()));
            match (said.is_empty(), answer.as_deref() == Some("false")) {
                (false, false) => wrong.push(format!("{}: {said:?}", what())),
                (true, true) => missed.push(what()),
                (_, is_refused) => refused += usize::from(is_refused),
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
    assert!(refused > 10_000, "only {refused} rows were refused: are they still made up well?");
    // Where SQL tells "no value" from "another value", as `is distinct from` does, the database alone knows.
    assert!(missed.len() * 500 <= refused, "{} missed, {refused} found: {missed:#?}", missed.len());
}
