//! Minimal rows for every table, made from the catalogue: a table that comes later is in the proofs without a line of
//! code. Each organisation gets a public row, and one each that is a draft, restricted, in the trash or below a draft.

use super::samples::Samples;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use testing::{TestDb, id};

#[derive(Clone, QueryableByName)]
pub struct Column {
    #[diesel(sql_type = Text)]
    pub table: String,
    #[diesel(sql_type = Text)]
    pub name: String,
    #[diesel(sql_type = Text)]
    pub kind: String,
    #[diesel(sql_type = Bool)]
    pub required: bool,
    #[diesel(sql_type = Bool)]
    pub has_default: bool,
    #[diesel(sql_type = Bool)]
    pub generated: bool,
    #[diesel(sql_type = Bool)]
    pub in_key: bool,
    #[diesel(sql_type = Bool)]
    pub app_updates: bool,
    #[diesel(sql_type = Text)]
    pub target: String,
    /// What happens to the row when its parent goes: `c` cascade, `n` set null, `r` restrict; empty for no parent.
    #[diesel(sql_type = Text)]
    pub on_delete: String,
    #[diesel(sql_type = Text)]
    pub words: String,
}

const NAMED: [(&str, &str); 5] = [
    ("organization_id", "identity.organizations"),
    ("user_id", "identity.users"),
    ("mega_site_id", "sites.mega_sites"),
    ("subsite_id", "sites.subsites"),
    ("platform_type_id", "sites.platform_types"),
];

pub type Tables = BTreeMap<String, Vec<Column>>;

pub async fn tables(test: &TestDb) -> Tables {
    let mut owner = AsyncPgConnection::establish(&test.owner_url).await.unwrap();
    let columns: Vec<Column> = diesel::sql_query(include_str!("columns.sql")).load(&mut owner).await.unwrap();
    let mut tables = Tables::new();
    for mut column in columns {
        // Tables that triggers fill have no foreign keys; their names say the same.
        let target = NAMED.iter().find(|(name, table)| *name == column.name && *table != column.table);
        if let (true, Some((_, table))) = (column.target.is_empty(), target) {
            column.target = (*table).to_owned();
        }
        tables.entry(column.table.clone()).or_default().push(column);
    }
    tables
}

/// The two organisations, and whose rows stand in each.
pub const SIDES: [(&str, &str); 2] = [("birch", "ana"), ("oak", "omar")];

/// Writes rows and remembers which ones.
#[derive(Clone)]
pub struct Writer<'t> {
    tables: &'t Tables,
    samples: Samples,
    /// (table, side, variant) → key of the row, for tables with an id.
    known: HashMap<(String, &'static str, &'static str), String>,
    number: u32,
}

impl<'t> Writer<'t> {
    pub fn new(tables: &'t Tables) -> Self {
        Self::with(tables, Samples::read())
    }

    pub fn with(tables: &'t Tables, samples: Samples) -> Self {
        let mut known = HashMap::new();
        for (side, person) in SIDES {
            let mut know = |table: &str, name: String| {
                known.insert((table.to_owned(), side, "public"), id(&name).to_string());
            };
            know("identity.organizations", side.to_owned());
            know("identity.users", format!("user of {person}"));
            know("identity.profiles", format!("profile of {person}"));
        }
        Self { tables, samples, known, number: 0 }
    }

    /// Fills every table that is still empty, those first that others point to.
    pub async fn fill(&mut self, test: &TestDb) {
        let mut left: BTreeSet<&String> = self.tables.keys().collect();
        while !left.is_empty() {
            let ready: Vec<&String> = left
                .iter()
                .filter(|table| self.needs(table).iter().all(|need| need == **table || !left.contains(need)))
                .copied()
                .collect();
            assert!(!ready.is_empty(), "tables that need each other: {left:?}");
            for table in ready {
                left.remove(table);
                if super::is_empty(test, table).await {
                    self.rows(test, table).await;
                }
            }
        }
    }

    /// Tables that a row of this one points to.
    fn needs(&self, table: &str) -> Vec<String> {
        let columns = self.tables[table].iter();
        let targets = columns.filter(|column| self.written(column)).map(|column| column.target.clone());
        targets.filter(|target| !target.is_empty()).chain(self.samples.after(table)).collect()
    }

    async fn rows(&mut self, test: &TestDb, table: &str) {
        let mut all = Vec::new();
        for (side, _) in SIDES {
            all.extend(self.variants(table).into_iter().map(|variant| self.insert(table, side, variant)));
        }
        test.sql(&all.join(";\n")).await;
    }

    fn variants(&self, table: &str) -> Vec<&'static str> {
        let has = |name: &str, word: &str| {
            self.tables[table]
                .iter()
                .any(|column| column.name == name && (word.is_empty() || column.words.contains(word)))
        };
        let mut all = vec!["public"];
        all.extend(has("publish_state", "'draft'").then_some("draft"));
        all.extend(has("visibility", "'members'").then_some("members"));
        all.extend(has("visibility", "'organization'").then_some("organization"));
        all.extend(has("visibility", "'private'").then_some("private"));
        all.extend(has("deleted_at", "").then_some("trash"));
        all.extend(is_part(&self.tables[table]).then_some("below a draft"));
        all
    }

    /// A statement that adds one more row.
    pub fn insert(&mut self, table: &str, side: &'static str, variant: &'static str) -> String {
        self.insert_with(table, side, variant, &[])
    }

    /// The same with other SQL in some columns.
    pub fn insert_with(
        &mut self,
        table: &str,
        side: &'static str,
        variant: &'static str,
        other: &[(&str, String)],
    ) -> String {
        self.number += 1;
        let columns = &self.tables[table];
        let written: Vec<&Column> = columns.iter().filter(|column| self.written(column)).collect();
        let extra: Vec<&Column> =
            columns.iter().filter(|c| c.name == "deleted_at" && variant == "trash").collect();
        let own = id(&format!("{table} {side} {variant} {}", self.number)).to_string();
        let others =
            columns.iter().filter(|c| !self.written(c) && other.iter().any(|(name, _)| *name == c.name));
        let all: Vec<&Column> = written.into_iter().chain(extra).chain(others).collect();
        let names: Vec<String> = all.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let values: Vec<String> = all
            .iter()
            .map(|column| match other.iter().find(|(name, _)| *name == column.name) {
                Some((_, sql)) => sql.clone(),
                None if column.name == "id" => quoted(&own),
                None => self.value(column, side, variant),
            })
            .collect();
        self.known.entry((table.to_owned(), side, variant)).or_insert(own);
        format!("insert into {table} ({}) values ({})", names.join(", "), values.join(", "))
    }

    /// The key of a row that was written.
    pub fn key(&self, table: &str, side: &'static str, variant: &'static str) -> Option<&String> {
        self.known.get(&(table.to_owned(), side, variant))
    }

    /// Remembers a row that somebody else has written.
    pub fn learn(&mut self, table: &str, side: &'static str, key: String) {
        self.known.entry((table.to_owned(), side, "public")).or_insert(key);
        self.number = self.number.max(10_000);
    }

    /// Leaves numbers out, so that two writers of one database give no two rows the same name.
    pub fn skip(&mut self, numbers: u32) {
        self.number += numbers;
    }

    fn written(&self, column: &Column) -> bool {
        let wanted = ["organization_id", "user_id", "subsite_id", "publish_state", "visibility"]
            .contains(&column.name.as_str());
        let sampled = self.samples.value(&column.table, &column.name).is_some();
        !column.generated && (wanted || sampled || (column.required && !column.has_default))
    }

    fn value(&self, column: &Column, side: &'static str, variant: &'static str) -> String {
        let number = self.number;
        let name = column.name.as_str();
        if let Some(sql) = self.samples.value(&column.table, name) {
            return sql.replace("{n}", &number.to_string()).replace("{side}", side);
        }
        match name {
            "publish_state" => return quoted(if variant == "draft" { "draft" } else { "published" }),
            "visibility" if ["members", "organization", "private"].contains(&variant) => {
                return quoted(variant);
            }
            "visibility" => return quoted("public"),
            "subsite_id" if variant == "below a draft" => {
                return self.reference("sites.subsites", side, "draft");
            }
            _ => {}
        }
        if !column.target.is_empty() {
            return self.reference(&column.target, side, "public");
        }
        if column.words.contains('\'') {
            return quoted(column.words.split('\'').nth(1).unwrap_or_default());
        }
        match (column.kind.as_str(), name) {
            ("uuid", _) => quoted(&id(&format!("{name} {side} {number}")).to_string()),
            ("text", "email") => quoted(&format!("k{number}@example.org")),
            ("text", "host") => quoted(&format!("k{number}.example.org")),
            ("text", "path" | "target") => quoted(&format!("/k{number}")),
            ("text", "permission") => quoted("sites.read"),
            ("text", "locale" | "language") => quoted("en"),
            ("text", "timezone") => quoted("Europe/Berlin"),
            ("text", "cron") => quoted("0 3 * * *"),
            ("text", _) if name == "url" || name.ends_with("_url") => {
                quoted(&format!("https://example.org/{number}"))
            }
            ("text", _) => quoted(&format!("k{number}")),
            ("bytea", _) => format!("sha256('{number}')"),
            ("int2" | "int4" | "int8", _) => "1".to_owned(),
            ("bool", _) => "true".to_owned(),
            ("jsonb", _) => "'{}'".to_owned(), // A list says so in the samples.
            ("_text" | "_uuid" | "_int4", _) => "'{}'".to_owned(),
            ("bpchar", "currency") => quoted("EUR"),
            ("numeric" | "float8", _) => "1".to_owned(),
            ("time", _) => "'10:00'".to_owned(),
            ("interval", _) => "'1 hour'".to_owned(),
            ("date", _) => "current_date".to_owned(),
            ("timestamptz", "expires_at") => "now() + interval '1 day'".to_owned(),
            ("timestamptz", _) => "now()".to_owned(),
            ("inet", _) => "'192.0.2.1'".to_owned(),
            (kind, _) => panic!("{}.{name}: say in rows.rs what a value of {kind} looks like", column.table),
        }
    }

    fn reference(&self, table: &str, side: &'static str, variant: &'static str) -> String {
        let key = self.key(table, side, variant).or_else(|| self.key(table, side, "public"));
        quoted(key.unwrap_or_else(|| panic!("there is no row in {table} yet")))
    }
}

/// Parts of a subsite carry both its id and its mega site's.
pub fn is_part(columns: &[Column]) -> bool {
    let has = |name: &str| {
        columns.iter().any(|column| column.name == name && column.required && !column.on_delete.is_empty())
    };
    has("subsite_id") && has("mega_site_id")
}

pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
