//! Long SQL that is written by hand and prepared once per connection. Diesel's own `sql_query` is prepared and planned
//! anew every time, which costs more than running it.

use diesel::QueryResult;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{HasSqlType, Untyped};
use std::marker::PhantomData;

/// Begins a statement: `statement(SQL).bind::<Text, _>(name).load(&mut tx.conn())`. Rows are read by name
/// (`QueryableByName`). The text is fixed: values are bound as `$1`, `$2` …, never written in.
pub fn statement(sql: &'static str) -> Statement {
    Statement(sql)
}

/// A statement without values.
#[derive(Clone, Copy, Debug)]
pub struct Statement(&'static str);

/// A statement with one value more.
#[derive(Clone, Copy, Debug)]
pub struct Bound<Q, V, ST> {
    query: Q,
    value: V,
    kind: PhantomData<ST>,
}

impl Statement {
    /// Binds `$1`.
    pub fn bind<ST, V>(self, value: V) -> Bound<Self, V, ST> {
        Bound { query: self, value, kind: PhantomData }
    }
}

impl<Q, V, ST> Bound<Q, V, ST> {
    /// Binds the next value.
    pub fn bind<ST2, V2>(self, value: V2) -> Bound<Self, V2, ST2> {
        Bound { query: self, value, kind: PhantomData }
    }
}

impl QueryFragment<Pg> for Statement {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(self.0);
        Ok(())
    }
}

impl<Q, V, ST> QueryFragment<Pg> for Bound<Q, V, ST>
where
    Pg: HasSqlType<ST>,
    Q: QueryFragment<Pg>,
    V: ToSql<ST, Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.query.walk_ast(out.reborrow())?;
        out.push_bind_param_value_only(&self.value)
    }
}

// The text itself is the key in the connection's cache of prepared statements.
impl QueryId for Statement {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q, V, ST> QueryId for Bound<Q, V, ST> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl<Q, V, ST> Query for Bound<Q, V, ST> {
    type SqlType = Untyped;
}
