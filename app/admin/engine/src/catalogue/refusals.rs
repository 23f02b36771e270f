//! What the database's own functions say when they refuse without naming a rule.

use db::denial::says;
use db::prelude::*;
use diesel::sql_types::Text;

/// The words of every such refusal; those that are about who asks are [`db::denial`]'s.
#[derive(Clone, Debug, Default)]
pub struct Refusals(Vec<String>);

#[derive(QueryableByName)]
struct Refusal {
    /// As written in the function; `%` stands for something.
    #[diesel(sql_type = Text)]
    words: String,
}

impl Refusals {
    /// Reads them from the functions.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn load(tx: &ActorTx<'_>) -> StoreResult<Self> {
        let rows: Vec<Refusal> = statement(include_str!("refusals.sql")).load(&mut tx.conn()).await?;
        Ok(Self(rows.into_iter().map(|row| row.words).collect()))
    }

    /// Did one of our functions say this?
    pub fn know(&self, message: &str) -> bool {
        self.0.iter().any(|words| says(words, message))
    }
}
