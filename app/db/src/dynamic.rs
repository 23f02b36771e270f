//! SQL that is put together at run time from names of the catalogue, for the resource engine. Everywhere else the text is
//! fixed: see [`crate::statement()`].

use diesel::QueryResult;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{Nullable, Text, Untyped};
use std::fmt::Write;

/// A statement under construction. Text is pushed as it is, so it comes from the program or from [`Dynamic::name`];
/// values are only ever bound, as text that the database casts: `bind(value, "uuid")` writes `$1::text::uuid`.
#[derive(Clone, Debug, Default)]
pub struct Dynamic {
    sql: String,
    values: Vec<Option<String>>,
    keep: bool,
}

impl Dynamic {
    /// Begins with `sql`.
    pub fn new(sql: &str) -> Self {
        Self { sql: sql.to_owned(), ..Self::default() }
    }

    /// Adds text of the program's own.
    pub fn push(&mut self, sql: &str) -> &mut Self {
        self.sql.push_str(sql);
        self
    }

    /// Adds a name, quoted.
    pub fn name(&mut self, name: &str) -> &mut Self {
        let _ = write!(self.sql, "{}", Quoted(name));
        self
    }

    /// Adds a bound value of the type `kind` (Postgres' name of it).
    pub fn bind(&mut self, value: Option<String>, kind: &str) -> &mut Self {
        self.values.push(value);
        let _ = write!(self.sql, "${}::text::{kind}", self.values.len());
        self
    }

    /// Adds another statement's text and values behind this one's.
    pub fn join(&mut self, other: &Self) -> &mut Self {
        let before = self.values.len();
        // Placeholders are only written by `bind`, as `$n::text::`; strings of the program's own contain none.
        let mut rest = other.sql.as_str();
        while let Some(at) = rest.find('$') {
            let (head, tail) = rest.split_at(at + 1);
            self.sql.push_str(head);
            let digits = tail.len() - tail.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let (number, after) = tail.split_at(digits);
            match number.parse::<usize>() {
                Ok(number) => {
                    let _ = write!(self.sql, "{}", number + before);
                }
                Err(_) => self.sql.push_str(number),
            }
            rest = after;
        }
        self.sql.push_str(rest);
        self.values.extend(other.values.iter().cloned());
        self
    }

    /// Keeps the prepared statement on its connection: for texts of which there are few.
    #[must_use]
    pub fn keep(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Has nothing been pushed?
    pub fn is_empty(&self) -> bool {
        self.sql.is_empty()
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.sql
    }
}

/// A name as SQL writes it.
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'a>(pub &'a str);

impl std::fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "\"{}\"", self.0.replace('"', "\"\""))
    }
}

impl QueryFragment<Pg> for Dynamic {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(&self.sql);
        if !self.keep {
            out.unsafe_to_cache_prepared();
        }
        for value in &self.values {
            out.push_bind_param_value_only::<Nullable<Text>, _>(value)?;
        }
        Ok(())
    }
}

// The text itself is the key in the connection's cache of prepared statements.
impl QueryId for Dynamic {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Dynamic {
    type SqlType = Untyped;
}

#[cfg(test)]
mod tests {
    use super::Dynamic;

    #[test]
    fn joined_statements_count_their_values_on() {
        let mut part = Dynamic::new("b = ");
        part.bind(Some("x".into()), "int4").push(" and c = ").bind(None, "text");
        let mut whole = Dynamic::new("a = ");
        whole.bind(Some("1".into()), "int4").push(" and ").join(&part);
        assert_eq!(whole.text(), "a = $1::text::int4 and b = $2::text::int4 and c = $3::text::text");
        assert_eq!(whole.values.len(), 3);
        assert_eq!(Dynamic::default().name("a\"b").text(), "\"a\"\"b\"");
    }
}
