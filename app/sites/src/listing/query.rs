//! The text of a statement on `sites.listings`: only conditions that are there, so that the planner sees them.

use super::filter::{Filter, Kind, Scope, Sort};
use chrono::{DateTime, Datelike, Months, NaiveDate, SecondsFormat, Utc};
use diesel::pg::Pg;
use diesel::query_builder::{BoxedSqlQuery, SqlQuery};
use diesel::sql_types::{BigInt, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use uuid::Uuid;

/// The blueprint still shows this kind of item: a module that was taken away leaves no links behind.
const OPEN: &str = "(l.kind = 'subsite' or (exists (select from sites.platform_type_modules m \
    where m.platform_type_id = l.platform_type_id and m.module = l.kind and m.visible) \
    and not exists (select from sites.platform_project_types t \
    where t.id = l.project_type_id and t.modules is not null and l.kind <> all (t.modules))))";

/// A value beside the statement.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Id(Uuid),
    Text(String),
    Big(i64),
    Time(DateTime<Utc>),
}

/// Conditions and their values.
#[derive(Clone, Debug, Default)]
pub(super) struct Conditions {
    sql: Vec<String>,
    values: Vec<Value>,
}

impl Conditions {
    /// Everything that `filter` asks.
    pub(super) fn of(filter: &Filter) -> Self {
        let mut all = Self::default();
        match filter.scope {
            Scope::Everywhere => {}
            Scope::MegaSite(id) => all.add("l.mega_site_id = $", Value::Id(id)),
            Scope::Subsite(id) => all.add("l.subsite_id = $", Value::Id(id)),
        }
        match &filter.kind {
            Kind::Subsites => all.fixed("l.kind = 'subsite'"),
            Kind::Module(module) => all.add("l.kind = $", Value::Text(module.clone())),
            Kind::Items => all.fixed("l.kind <> 'subsite'"),
            Kind::All => {}
        }
        if filter.kind != Kind::Subsites {
            all.fixed(OPEN);
        }
        all.narrow(filter);
        all
    }

    fn narrow(&mut self, filter: &Filter) {
        if let Some(words) = &filter.words {
            let words = Value::Text(words.clone());
            if filter.fuzzy {
                self.add("l.sort_name % maison.plain($)", words);
            } else {
                self.add("l.search @@ sites.search_query($)", words);
            }
        }
        if let Some(tag) = &filter.tag {
            self.add("l.tags @> array[$]", Value::Text(tag.clone()));
        }
        if let Some(location) = &filter.location {
            self.add("l.location = $", Value::Text(location.clone()));
        }
        if let Some(id) = filter.project_type {
            self.add("l.project_type_id = $", Value::Id(id));
        }
        if let Some((from, to)) = filter.year.and_then(year_bounds) {
            self.add("l.sort_at >= $", Value::Time(from));
            self.add("l.sort_at < $", Value::Time(to));
        }
        if filter.featured {
            // The same as l.featured, in words that the order's index answers: rank is featured × 2³² + priority.
            self.fixed("l.rank >= 2147483648");
        }
        if let Some(since) = filter.since {
            self.add("l.sort_at >= $", Value::Time(since));
        }
    }

    /// Only rows behind (`forward`) or before `cursor`. False if the cursor is not one of this order.
    pub(super) fn beside(&mut self, sort: Sort, cursor: &Cursor, forward: bool) -> bool {
        let Some(key) = read_key(sort, &cursor.key) else {
            return false;
        };
        let compare = if sort.rises() == forward { ">" } else { "<" };
        let (key, id) = (self.bind(key), self.bind(Value::Id(cursor.id)));
        self.sql.push(format!("({}, l.id) {compare} ({key}, {id})", sort.column()));
        true
    }

    fn fixed(&mut self, sql: &str) {
        self.sql.push(sql.to_owned());
    }

    fn add(&mut self, sql: &str, value: Value) {
        let name = self.bind(value);
        self.sql.push(sql.replace('$', &name));
    }

    fn bind(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    /// The `where` clause.
    pub(super) fn clause(&self) -> String {
        if self.sql.is_empty() { "true".to_owned() } else { self.sql.join(" and ") }
    }

    /// The statement with its values.
    pub(super) fn query(self, sql: String) -> BoxedSqlQuery<'static, Pg, SqlQuery> {
        let mut query = diesel::sql_query(sql).into_boxed::<Pg>();
        for value in self.values {
            query = match value {
                Value::Id(id) => query.bind::<SqlUuid, _>(id),
                Value::Text(text) => query.bind::<Text, _>(text),
                Value::Big(number) => query.bind::<BigInt, _>(number),
                Value::Time(time) => query.bind::<Timestamptz, _>(time),
            };
        }
        query
    }
}

fn year_bounds(year: i32) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let from = NaiveDate::from_ymd_opt(year, 1, 1).filter(|day| (2..=9998).contains(&day.year()))?;
    let to = from.checked_add_months(Months::new(12))?;
    Some((from.and_time(chrono::NaiveTime::MIN).and_utc(), to.and_time(chrono::NaiveTime::MIN).and_utc()))
}

fn read_key(sort: Sort, key: &str) -> Option<Value> {
    Some(match sort {
        Sort::Name => Value::Text(key.to_owned()).filter_text()?,
        Sort::Featured | Sort::Priority => Value::Big(key.parse().ok()?),
        Sort::Date | Sort::Soonest | Sort::Newest => {
            let time = DateTime::parse_from_rfc3339(key).ok()?.with_timezone(&Utc);
            // What Postgres can hold.
            Value::Time(time).filter_time()?
        }
    })
}

impl Value {
    fn filter_text(self) -> Option<Self> {
        match &self {
            Self::Text(text) if text.contains('\0') => None,
            _ => Some(self),
        }
    }

    fn filter_time(self) -> Option<Self> {
        match &self {
            Self::Time(time) if !(1..=9999).contains(&time.year()) => None,
            _ => Some(self),
        }
    }
}

/// A moment as a cursor keeps it, to the microsecond as Postgres does.
pub(super) fn time_key(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Micros, true)
}
