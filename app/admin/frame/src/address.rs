//! Addresses with queries.

use std::fmt::Write;

/// Percent-encodes everything that means something in a query. Brackets, commas and dots of filters stay readable.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~(),/:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// `path?name=value&…`; pairs without a value are left out.
pub fn with_query<'a>(path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> =
        pairs.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::with_query;

    #[test]
    fn addresses_are_readable_and_safe() {
        let address = with_query("/a", [("filter.or", "(a.eq.1,b.null)"), ("q", "x & y=é"), ("after", "")]);
        assert_eq!(address, "/a?filter.or=(a.eq.1,b.null)&q=x%20%26%20y%3D%C3%A9");
    }
}
