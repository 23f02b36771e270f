//! What `maison doctor` asks a database about itself.

use diesel::QueryableByName;
use diesel::sql_types::{Array, BigInt, Bool, Double, Text};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};

/// One role's view of a database.
#[derive(Clone, Debug, QueryableByName)]
pub struct Facts {
    /// Role that connected.
    #[diesel(sql_type = Text)]
    pub role: String,
    /// Does it ignore every rule?
    #[diesel(sql_type = Bool)]
    pub superuser: bool,
    /// Does it ignore row-level security?
    #[diesel(sql_type = Bool)]
    pub bypasses: bool,
    /// How many of our tables it owns.
    #[diesel(sql_type = BigInt)]
    pub owned: i64,
    /// How many of our tables there are.
    #[diesel(sql_type = BigInt)]
    pub tables: i64,
    /// How many of our tables it may read.
    #[diesel(sql_type = BigInt)]
    pub readable: i64,
    /// Tables on which row-level security is not both on and forced, or that have no policy.
    #[diesel(sql_type = Array<Text>)]
    pub unguarded: Vec<String>,
    /// The database's clock, seconds since 1970.
    #[diesel(sql_type = Double)]
    pub now: f64,
}

/// Connects by itself, not through the pools: it may be another role's address.
///
/// # Errors
/// If the database cannot be reached or refuses the role.
pub async fn inspect(url: &str) -> anyhow::Result<Facts> {
    let mut conn = AsyncPgConnection::establish(url).await?;
    Ok(diesel::sql_query(include_str!("inspect.sql")).get_result(&mut conn).await?)
}
