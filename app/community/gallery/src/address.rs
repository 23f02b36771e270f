//! Addresses with what was chosen on a list.

use url::form_urlencoded::Serializer;

/// `path` with the values that are not empty.
pub fn with_query(path: &str, values: &[(&str, &str)]) -> String {
    let mut query = Serializer::new(String::new());
    let mut any = false;
    for (name, value) in values.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
        any = true;
    }
    if any { format!("{path}?{}", query.finish()) } else { path.to_owned() }
}
