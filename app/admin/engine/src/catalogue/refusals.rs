//! What the database's own functions say when they refuse without naming a rule.

use db::prelude::*;
use diesel::sql_types::{Bool, Text};

/// The words of every such refusal.
#[derive(Clone, Debug, Default)]
pub struct Refusals(Vec<Refusal>);

/// One of them.
#[derive(Clone, Debug, QueryableByName)]
struct Refusal {
    /// As written in the function; `%` stands for something.
    #[diesel(sql_type = Text)]
    words: String,
    /// It is about who asks, not about what is asked.
    #[diesel(sql_type = Bool)]
    denied: bool,
}

impl Refusals {
    /// Reads them from the functions.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn load(tx: &ActorTx<'_>) -> StoreResult<Self> {
        Ok(Self(statement(include_str!("refusals.sql")).load(&mut tx.conn()).await?))
    }

    /// Did one of our functions say this? `Some(true)` if it is about who asks.
    pub fn denies(&self, message: &str) -> Option<bool> {
        self.0.iter().find(|refusal| says(&refusal.words, message)).map(|refusal| refusal.denied)
    }
}

/// Is a message made of these words? Several places of `%` stand for anything in between.
fn says(words: &str, message: &str) -> bool {
    let mut parts = words.split('%');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = message.strip_prefix(first) else { return false };
    let mut last = None;
    for part in parts {
        if let Some(middle) = last.replace(part) {
            let Some((_, behind)) = rest.split_once(middle) else { return false };
            rest = behind;
        }
    }
    last.map_or(rest.is_empty(), |last| rest.ends_with(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_recognised_around_what_they_name() {
        for (words, message) in [
            ("somebody else decides", "somebody else decides"),
            ("the field % is not yours to change", "the field title is not yours to change"),
            ("rows of %.% are append-only", "rows of identity.audit_log are append-only"),
            ("there is no such row in %", "there is no such row in crm.deals"),
        ] {
            assert!(says(words, message), "{message}");
        }
        for (words, message) in [
            ("somebody else decides", "somebody else decides, or so"),
            ("the field % is not yours to change", "the field title is yours"),
            ("rows of %.% are append-only", "rows of audit_log are append-only"),
        ] {
            assert!(!says(words, message), "{message}");
        }
        let all = Refusals(vec![Refusal { words: "the poll is closed".to_owned(), denied: true }]);
        assert_eq!(
            (all.denies("the poll is closed"), all.denies("integer out of range")),
            (Some(true), None)
        );
    }
}
