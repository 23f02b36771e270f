//! Typed `jsonb` columns.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::pg::{Pg, PgValue};
use diesel::sql_types::Jsonb;
use serde::de::DeserializeOwned;

/// A `jsonb` value read as `T`.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromSqlRow)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> FromSql<Jsonb, Pg> for Json<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        // One byte of version stands before the text.
        let text = value.as_bytes().get(1..).unwrap_or_default();
        Ok(Self(serde_json::from_slice(text)?))
    }
}
