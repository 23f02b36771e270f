//! What the database refused, as sentences beside fields.

use crate::check;
use crate::registry::{Mode, Noun, words};
use crate::scope::Scope;
use db::StoreError;
use kernel::{AppError, FieldErrors};

/// The error as people read it. Constraints of other tables (a trigger wrote there) keep their name for the log; a refusal
/// because of who asks is [`StoreError::Denied`].
pub fn refused(noun: &Noun, scope: &Scope, error: StoreError) -> StoreError {
    match &error {
        StoreError::Missing { column } => {
            let name = noun.field(column).map_or("", |field| field.name.as_str());
            AppError::field(name, scope.say("value-missing")).into()
        }
        // A function of the database that names no rule.
        StoreError::Constraint { name } if name.is_empty() => unnamed(scope, "api-problem-rule"),
        StoreError::Constraint { name } => {
            named(noun, scope, name).map_or(error, |errors| AppError::Invalid(errors).into())
        }
        _ if error.is_denial() => StoreError::Denied,
        StoreError::Other(cause) => {
            let cause = cause.to_string();
            if cause.strip_prefix("database: ").is_some_and(|said| noun.table.refusals.know(said)) {
                return unnamed(scope, "api-problem-rule");
            }
            if is_misfit(&cause) { unnamed(scope, "api-problem-misfit") } else { error }
        }
        _ => error,
    }
}

fn unnamed(scope: &Scope, sentence: &str) -> StoreError {
    AppError::field("", scope.say(sentence)).into()
}

/// Did a value not fit its type or its index? These messages are Postgres' own and stable (classes 22 and 54).
pub fn is_misfit(cause: &str) -> bool {
    const WORDS: [&str; 14] = [
        "out of range",
        "overflow",
        "invalid input syntax",
        "invalid input value",
        "malformed",
        "unsupported Unicode",
        "range lower bound",
        "invalid byte sequence",
        "value too long",
        "date/time field value",
        "invalid regular expression",
        "index row size",
        "index row requires",
        "division by zero",
    ];
    cause.starts_with("database: ") && WORDS.iter().any(|word| cause.contains(word))
}

fn named(noun: &Noun, scope: &Scope, name: &str) -> Option<FieldErrors> {
    let label = |column: &str| {
        noun.field(column).map_or_else(|| column.to_owned(), |field| field.label(scope.locale))
    };
    if let Some(unique) = noun.table.uniques.iter().find(|unique| unique.name == name) {
        return Some(beside(noun, &unique.columns, &scope.say("value-taken")));
    }
    if let Some(reference) = noun.table.references.iter().find(|reference| reference.name == name) {
        return Some(FieldErrors::one(&reference.column, scope.say("value-no-row")));
    }
    if let Some(check) = noun.table.checks.iter().find(|check| check.name == name) {
        let key = if check.rules.is_empty() { Some("value-overlaps") } else { None };
        let sentence =
            key.map_or_else(|| check::refusal(&check.rules, &label, scope.locale), |key| scope.say(key));
        return Some(beside(noun, &check.columns, &sentence));
    }
    by_trigger(noun, scope, name)
}

/// Triggers name their refusals like checks: `{table}_{column}_step`, `…_circle`, or with words of their own.
fn by_trigger(noun: &Noun, scope: &Scope, name: &str) -> Option<FieldErrors> {
    let rest = name.strip_prefix(&noun.table.name).and_then(|rest| rest.strip_prefix('_'));
    let message = format!("refused-{}", name.replace('_', "-"));
    let own = Some(scope.say(&message)).filter(|words| *words != message);
    let (column, key) = match rest.and_then(|rest| rest.rsplit_once('_')) {
        Some((column, "step")) => (column, "value-no-step"),
        Some((column, "circle")) => (column, "value-circle"),
        Some((column, _)) => (column, "value-refused"),
        None => ("", "value-refused"),
    };
    let column = if noun.table.has(column) { column } else { "" };
    let sentence = own.unwrap_or_else(|| match key {
        "value-refused" => refusal_words(scope, name, noun),
        key => scope.say(key),
    });
    Some(FieldErrors::one(column, sentence))
}

/// Names of rules are written to be read: `organization_keeps_owner` → “Organisation keeps owner”.
fn refusal_words(scope: &Scope, name: &str, noun: &Noun) -> String {
    let short = name.strip_prefix(&format!("{}_", noun.table.name)).unwrap_or(name);
    let rule = words::sentence(&words::plain(short));
    ui::i18n::message(scope.locale, "value-refused", &[("rule", rule.into())])
}

/// Beside every column that people typed; beside the form where they typed none of them.
fn beside(noun: &Noun, columns: &[String], sentence: &str) -> FieldErrors {
    let mut errors = FieldErrors::default();
    let typed = |column: &&String| {
        noun.field(column).is_some_and(|field| matches!(field.mode, Mode::Editable | Mode::Once))
    };
    for column in columns.iter().filter(typed) {
        errors.add(column, sentence);
    }
    if errors.is_empty() { FieldErrors::one("", sentence) } else { errors }
}

#[cfg(test)]
mod tests {
    use super::is_misfit;

    #[test]
    fn faults_are_no_misfits() {
        assert!(is_misfit("database: numeric field overflow"));
        assert!(is_misfit(
            "database: index row size 3000 exceeds btree version 4 maximum 2704 for index \"x\""
        ));
        assert!(!is_misfit("database: column \"x\" does not exist") && !is_misfit("storage: out of range"));
    }
}
