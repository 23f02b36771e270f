//! What `explain` says, as far as the proof needs it.

use diesel::deserialize::{self, QueryableByName};
use diesel::pg::Pg;
use diesel::row::NamedRow;
use diesel::sql_types::Json;
use serde_json::Value;

pub struct Plan(pub Value);

impl QueryableByName<Pg> for Plan {
    fn build<'a>(row: &impl NamedRow<'a, Pg>) -> deserialize::Result<Self> {
        NamedRow::get::<Json, Value>(row, "QUERY PLAN").map(Self)
    }
}

impl Plan {
    fn root(&self) -> &Value {
        &self.0[0]["Plan"]
    }

    /// Rows that came out.
    pub fn rows(&self) -> i64 {
        self.root()["Actual Rows"].as_i64().unwrap_or_default()
    }

    /// Pages that were looked at, wherever they were.
    pub fn pages(&self) -> i64 {
        let count = |name: &str| self.root()[name].as_i64().unwrap_or_default();
        count("Shared Hit Blocks") + count("Shared Read Blocks")
    }

    /// Those of these tables that are read from end to end, partitions by the name of their table.
    pub fn scanned(&self, tables: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        visit(self.root(), &mut |node| {
            let relation = node["Relation Name"].as_str().unwrap_or_default();
            let alias = node["Alias"].as_str().unwrap_or_default();
            let big = tables.iter().any(|table| relation == *table || is_partition(relation, table));
            // A plan may name a partition that no row of the answer comes from; never run, it costs nothing.
            let ran = node["Actual Loops"].as_i64() != Some(0);
            if big && ran && node["Node Type"].as_str() == Some("Seq Scan") && !small(node) {
                found.push(if alias.is_empty() { relation.to_owned() } else { alias.to_owned() });
            }
        });
        found
    }
}

/// An empty month is read in no time, with or without an index.
fn small(node: &Value) -> bool {
    let rows = |name: &str| node[name].as_i64().unwrap_or_default();
    let partition = node["Relation Name"] != node["Alias"];
    partition && rows("Actual Rows") + rows("Rows Removed by Filter") < 1_000
}

fn is_partition(relation: &str, table: &str) -> bool {
    let rest = relation.strip_prefix(table).and_then(|rest| rest.strip_prefix('_'));
    rest.is_some_and(|rest| rest == "default" || rest.starts_with("20"))
}

fn visit(node: &Value, each: &mut impl FnMut(&Value)) {
    each(node);
    for child in node["Plans"].as_array().into_iter().flatten() {
        visit(child, each);
    }
}
