//! What the generic writer of rows cannot know: `samples/{system}.toml` holds, per table, SQL for columns with rules of
//! their own, tables that must be filled before, and the declared shape that the oracle holds against the database.

use std::collections::BTreeMap;
use std::path::Path;

#[derive(Clone, Default)]
pub struct Samples(BTreeMap<String, toml::Table>);

impl Samples {
    /// Reads every file; what is wrong in one fails the test with its name.
    pub fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/main/rights/samples");
        let mut all = BTreeMap::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let file: BTreeMap<String, toml::Table> =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            all.extend(file);
        }
        Self(all)
    }

    /// No samples: for the tables of the first version, which need none.
    pub fn none() -> Self {
        Self::default()
    }

    /// SQL for a column, with `{n}` for a number unique per row and `{side}` for the organisation's slug.
    pub fn value(&self, table: &str, column: &str) -> Option<&str> {
        self.0.get(table)?.get(column)?.as_str()
    }

    /// Tables that must have rows first, besides those that foreign keys name.
    pub fn after(&self, table: &str) -> Vec<String> {
        let list = self.0.get(table).and_then(|sample| sample.get("_after")?.as_array());
        list.into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }

    /// The declared shape, such as `organization crm`.
    pub fn shape(&self, table: &str) -> Option<&str> {
        self.value(table, "_shape")
    }
}
