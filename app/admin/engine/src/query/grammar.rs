//! Filters in addresses.
//!
//! ```text
//! filter.state=eq.draft                      one comparison; repeated parameters are joined by and
//! filter.state=in.(draft,review)             several values; "…" around one with , ( ) or "
//! filter.or=(price.gt.10,and(price.null,state.eq.free))
//! ```

use super::{Filter, Op, Test};

/// Most comparisons in one filter; more than people make, and few enough for the database.
const MOST: usize = 40;
/// Deepest nesting.
const DEEPEST: usize = 4;

impl Filter {
    /// Reads the parameters of an address, those that begin with `filter.`.
    ///
    /// # Errors
    /// The name of the parameter that cannot be read.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, String> {
        let mut parts = Vec::new();
        for (name, text) in pairs {
            let Some(field) = name.strip_prefix("filter.") else { continue };
            let read = match field {
                "or" | "and" => group(field, text, 1),
                _ => comparison(field, text),
            };
            parts.push(read.ok_or_else(|| name.to_owned())?);
        }
        let filter = Self::All(parts);
        if filter.tests().len() > MOST { Err("filter".to_owned()) } else { Ok(filter) }
    }

    /// The parameters that [`Filter::from_pairs`] reads back.
    pub fn to_pairs(&self) -> Vec<(String, String)> {
        let parts = match self {
            Self::All(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        };
        parts
            .iter()
            .map(|part| match part {
                Self::Is(test) => (format!("filter.{}", test.field), test_text(test)),
                Self::Any(parts) => ("filter.or".to_owned(), list(parts)),
                Self::All(parts) => ("filter.and".to_owned(), list(parts)),
            })
            .collect()
    }
}

fn list(parts: &[Filter]) -> String {
    let written: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Filter::Is(test) => format!("{}.{}", test.field, test_text(test)),
            Filter::Any(parts) => format!("or{}", list(parts)),
            Filter::All(parts) => format!("and{}", list(parts)),
        })
        .collect();
    format!("({})", written.join(","))
}

fn test_text(test: &Test) -> String {
    let op = test.op.as_str();
    if test.op.is_alone() {
        return op.to_owned();
    }
    if test.op.is_several() {
        let values: Vec<String> = test.values.iter().map(|value| quoted(value)).collect();
        return format!("{op}.({})", values.join(","));
    }
    format!("{op}.{}", quoted(test.values.first().map_or("", String::as_str)))
}

fn quoted(value: &str) -> String {
    if value.is_empty() || value.contains([',', '(', ')', '"', '\\']) {
        format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        value.to_owned()
    }
}

fn comparison(field: &str, text: &str) -> Option<Filter> {
    let is_name =
        !field.is_empty() && field.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !is_name {
        return None;
    }
    let (op, rest) = text.split_once('.').map_or((text, None), |(op, rest)| (op, Some(rest)));
    let op = Op::parse(op)?;
    // `null` stands alone, everything else before a value, which may be empty.
    let rest = if op.is_alone() { rest.is_none().then_some("")? } else { rest? };
    let values = match (op.is_alone(), op.is_several()) {
        (true, _) => Vec::new(),
        (_, true) => {
            split(rest.strip_prefix('(')?.strip_suffix(')')?)?.iter().map(|part| unquoted(part)).collect()
        }
        _ => vec![unquoted(rest)],
    };
    Some(Filter::Is(Test { field: field.to_owned(), op, values }))
}

fn group(word: &str, text: &str, depth: usize) -> Option<Filter> {
    if depth > DEEPEST {
        return None;
    }
    let inner = text.strip_prefix('(')?.strip_suffix(')')?;
    let parts = split(inner)?.into_iter().map(|part| member(part, depth)).collect::<Option<Vec<_>>>()?;
    Some(if word == "or" { Filter::Any(parts) } else { Filter::All(parts) })
}

fn member(part: &str, depth: usize) -> Option<Filter> {
    for word in ["or", "and"] {
        if let Some(rest) = part.strip_prefix(word).filter(|rest| rest.starts_with('(')) {
            return group(word, rest, depth + 1);
        }
    }
    let (field, text) = part.split_once('.')?;
    comparison(field, text)
}

/// Splits at commas that stand outside of quotes and brackets.
fn split(text: &str) -> Option<Vec<&str>> {
    let (mut parts, mut from, mut depth, mut inside, mut escaped) = (Vec::new(), 0, 0_usize, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            '(' if !inside => depth += 1,
            ')' if !inside => depth = depth.checked_sub(1)?,
            ',' if !inside && depth == 0 => {
                parts.push(text.get(from..at)?);
                from = at + 1;
            }
            _ => {}
        }
    }
    if inside || depth > 0 {
        return None;
    }
    parts.push(text.get(from..)?);
    Some(parts.into_iter().filter(|part| !part.is_empty()).collect())
}

fn unquoted(text: &str) -> String {
    let Some(inner) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return text.to_owned();
    };
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        out.push(if letter == '\\' { letters.next().unwrap_or(letter) } else { letter });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_read_back() {
        for pairs in [
            vec![("filter.state", "eq.draft")],
            vec![("filter.state", "in.(draft,\"a,b\",\"say \\\"x\\\"\")"), ("filter.price", "gte.10.50")],
            vec![("filter.or", "(price.gt.10,and(price.null,name.contains.\"a(b)\"))")],
            vec![("filter.name", "eq.\"\"")],
        ] {
            let filter = Filter::from_pairs(pairs.iter().copied()).unwrap();
            let back = filter.to_pairs();
            let back: Vec<(&str, &str)> =
                back.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            assert_eq!(back, pairs);
        }
    }

    #[test]
    fn nonsense_is_refused_by_name() {
        for (name, text) in [
            ("filter.state", "like.x"),
            ("filter.State", "eq.x"),
            ("filter.a;b", "eq.x"),
            ("filter.or", "(a.eq.1"),
            ("filter.or", "(((((a.eq.1)))))"),
            ("filter.state", "in.draft"),
            ("filter.state", "eq"),
            ("filter.state", "null.x"),
            ("filter.or", "(or(or(or(or(a.eq.1)))))"),
        ] {
            assert_eq!(Filter::from_pairs([(name, text)]), Err(name.to_owned()), "{text}");
        }
        let many = (0..50).map(|_| ("filter.a", "eq.1"));
        assert!(Filter::from_pairs(many).is_err());
    }
}
