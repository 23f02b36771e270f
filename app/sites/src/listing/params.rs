//! The words behind the question mark. Lists take whatever is sent: unknown words are ignored, of several the first
//! counts, and nothing is too long or unreadable to be answered.

use url::form_urlencoded;

/// The longest value that is looked at, in letters.
const LONGEST: usize = 200;

/// The query of an address.
#[derive(Clone, Debug, Default)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// Reads the query of this address.
    pub fn of(uri: &http::Uri) -> Self {
        Self::parse(uri.query().unwrap_or_default())
    }

    /// Reads a query.
    pub fn parse(query: &str) -> Self {
        Self(
            form_urlencoded::parse(query.as_bytes())
                .take(40)
                .map(|(name, value)| (name.into_owned(), clean(&value)))
                .collect(),
        )
    }

    /// A value; empty if it is not there.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(have, _)| have == name).map_or("", |(_, value)| value)
    }

    /// A value that is not empty.
    pub fn some(&self, name: &str) -> Option<String> {
        Some(self.get(name)).filter(|value| !value.is_empty()).map(ToOwned::to_owned)
    }
}

/// Postgres takes no NUL, and nobody means line breaks.
fn clean(value: &str) -> String {
    value
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(LONGEST)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// `?name=value&…` of the values that are not empty; nothing if there are none.
pub fn query_string(pairs: &[(&str, &str)]) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        out.append_pair(name, value);
    }
    let out = out.finish();
    if out.is_empty() { out } else { format!("?{out}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_sent_is_taken() {
        let params = Params::parse("q=%00a%0Ab&q=second&tag=%ff&x");
        assert_eq!(params.get("q"), "a b");
        assert_eq!(params.get("tag"), "\u{fffd}");
        assert_eq!(params.get("x"), "");
        assert_eq!(Params::parse(&format!("q={}", "é".repeat(9999))).get("q").chars().count(), LONGEST);
        assert_eq!(query_string(&[("q", "a & b"), ("tag", "")]), "?q=a+%26+b");
    }
}
