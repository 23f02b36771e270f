//! Filters as SQL over the row `r`.

use super::{Filter, Op, Test};
use crate::catalogue::Kind;
use crate::registry::{Field, Mode, Noun};
use crate::scope::Scope;
use crate::value;
use db::Dynamic;
use kernel::FieldErrors;

/// The condition that a filter is. An empty filter is `true`.
///
/// # Errors
/// A sentence per column that cannot be compared so, or whose value cannot be read.
pub fn condition(noun: &Noun, scope: &Scope, filter: &Filter) -> Result<Dynamic, FieldErrors> {
    let (parts, word, none) = match filter {
        Filter::All(parts) => (parts, " and ", "true"),
        Filter::Any(parts) => (parts, " or ", "false"),
        Filter::Is(test) => return comparison(noun, scope, test),
    };
    if parts.is_empty() {
        return Ok(Dynamic::new(none));
    }
    let mut sql = Dynamic::new("(");
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            sql.push(word);
        }
        sql.join(&condition(noun, scope, part)?);
    }
    sql.push(")");
    Ok(sql)
}

/// Shorter words are no help to an index of three letters at a time.
const INDEXED: usize = 3;

/// The condition that a row contains every word: one of its search columns, or what is indexed of it. Without search
/// columns or words it is `true`. The trash is not indexed.
pub fn search_condition(noun: &Noun, scope: &Scope, words: &str, trash: bool) -> Dynamic {
    let words: Vec<&str> = words.split_whitespace().take(8).collect();
    if words.is_empty() || noun.search.is_empty() {
        return Dynamic::new("true");
    }
    if noun.declared.is_indexed && !trash && words.iter().any(|word| word.chars().count() >= INDEXED) {
        let mut sql = Dynamic::new("r.");
        sql.name(&noun.key).push(" in (select search.rows(").bind(Some(words.join(" ")), "text");
        sql.push(", ").bind(Some(noun.name.clone()), "text");
        sql.push(", ").bind(Some(scope.organization.to_string()), "uuid").push("))");
        return sql;
    }
    let mut sql = Dynamic::new("(");
    for (at, word) in words.iter().enumerate() {
        sql.push(if at > 0 { " and (" } else { "(" });
        for (at, column) in noun.search.iter().enumerate() {
            sql.push(if at > 0 { " or " } else { "" });
            // A list may be searched by what SQL works out, too.
            match noun.declared.computed.iter().find(|(name, _, _)| name == column) {
                Some((_, _, own)) => sql.push(&format!("({own})")),
                None => sql.push("r.").name(column),
            };
            sql.push("::text ilike ").bind(Some(format!("%{}%", escaped(word))), "text");
        }
        sql.push(")");
    }
    sql.push(")");
    sql
}

/// `%` and `_` as they are.
fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

fn comparison(noun: &Noun, scope: &Scope, test: &Test) -> Result<Dynamic, FieldErrors> {
    let refused = |key: &str| FieldErrors::one(&format!("filter.{}", test.field), scope.say(key));
    let field = noun
        .field(&test.field)
        .filter(|field| field.mode != Mode::Inside && scope.sees(field))
        .ok_or_else(|| refused("filter-no-field"))?;
    if !Op::of(field).contains(&test.op) && !test.op.is_alone() {
        return Err(refused("filter-no-op"));
    }
    let mut sql = Dynamic::new("r.");
    sql.name(&field.name);
    compare(&mut sql, field, test, scope).ok_or_else(|| refused("filter-bad-value"))?;
    Ok(sql)
}

fn compare(sql: &mut Dynamic, field: &Field, test: &Test, scope: &Scope) -> Option<()> {
    let cast = if field.column.kind == Kind::Text { "text" } else { field.column.kind.cast() };
    let first = || test.values.first().map(String::as_str).unwrap_or_default();
    let bound = |text: &str| value::comparable(field, text, scope.zone);
    match test.op {
        Op::Eq => sql.push(" = ").bind(Some(bound(first())?), cast),
        Op::Ne => sql.push(" is distinct from ").bind(Some(bound(first())?), cast),
        Op::Lt => sql.push(" < ").bind(Some(bound(first())?), cast),
        Op::Lte => sql.push(" <= ").bind(Some(bound(first())?), cast),
        Op::Gt => sql.push(" > ").bind(Some(bound(first())?), cast),
        Op::Gte => sql.push(" >= ").bind(Some(bound(first())?), cast),
        Op::In | Op::NotIn => {
            sql.push(if test.op == Op::In { " in (" } else { " not in (" });
            for (at, text) in test.values.iter().enumerate() {
                sql.push(if at > 0 { ", " } else { "" }).bind(Some(bound(text)?), cast);
            }
            // An empty list holds nothing, which SQL has no words for.
            sql.push(if test.values.is_empty() { "null)" } else { ")" })
        }
        Op::Contains => sql.push("::text ilike ").bind(Some(format!("%{}%", escaped(first()))), "text"),
        Op::Starts => sql.push("::text ilike ").bind(Some(format!("{}%", escaped(first()))), "text"),
        Op::Has => sql.push("::text[] @> array[").bind(Some(first().to_owned()), "text").push("]"),
        Op::Null => sql.push(" is null"),
        Op::Set => sql.push(" is not null"),
        Op::Last | Op::Next => {
            let span = span(first())?;
            let (from, to) = if test.op == Op::Last {
                (format!("now() - interval '{span}'"), "now()".to_owned())
            } else {
                ("now()".to_owned(), format!("now() + interval '{span}'"))
            };
            sql.push(&format!(" between {from} and {to}"))
        }
    };
    Some(())
}

/// `7d` → `7 days`; made of a number and a word of our own, so it can stand in the text.
fn span(text: &str) -> Option<String> {
    let unit = text.chars().last()?;
    let figures = text.strip_suffix(unit)?;
    let number: u16 = figures.chars().all(|c| c.is_ascii_digit()).then(|| figures.parse().ok())??;
    let word = match unit {
        'h' => "hours",
        'd' => "days",
        'w' => "weeks",
        'm' => "months",
        // Further back there are no moments.
        'y' if number <= 5000 => "years",
        _ => return None,
    };
    Some(format!("{number} {word}"))
}
