//! Value sets are written twice: as a check in the database and as a Rust enum. Here they are compared; every system
//! lists its enums in a test with [`crate::text_set!`].

use crate::{Db, StoreResult, statement};
use diesel::QueryableByName;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;
use std::collections::{BTreeMap, BTreeSet};

/// The values of one Rust enum and the check that they must equal.
#[derive(Clone, Debug)]
pub struct TextSet {
    /// `schema.constraint`, such as `sites.subsites_visibility_value`.
    pub constraint: &'static str,
    /// Every value of the enum.
    pub words: Vec<&'static str>,
}

/// `text_set!("sites.subsites_visibility_value", Visibility)` for an enum made by `kernel::text_enum!`.
#[macro_export]
macro_rules! text_set {
    ($constraint:literal, $name:ty) => {
        $crate::checks::TextSet {
            constraint: $constraint,
            words: <$name>::ALL.iter().map(|value| value.as_str()).collect(),
        }
    };
}

#[derive(QueryableByName)]
struct Check {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    definition: String,
}

/// Complaints about the value checks (constraints ending in `_value`) of one Postgres schema: enums that differ, enums
/// whose check is not there, checks without an enum. `exempt` names checks that need none.
///
/// # Errors
/// If the database is away.
pub async fn complaints(
    db: &Db,
    schema: &str,
    sets: &[TextSet],
    exempt: &[&str],
) -> StoreResult<Vec<String>> {
    let checks: Vec<Check> = db
        .as_system("comparing value sets", async |tx| {
            Ok(statement(
                "select distinct n.nspname || '.' || c.conname as name, pg_get_constraintdef(c.oid) as definition
                   from pg_constraint c join pg_namespace n on n.oid = c.connamespace
                  where c.contype = 'c' and n.nspname = $1 and c.conname like '%\\_value' order by 1",
            )
            .bind::<Text, _>(schema)
            .load(&mut tx.conn())
            .await?)
        })
        .await?;
    let known: BTreeMap<String, BTreeSet<String>> = checks
        .into_iter()
        .map(|check| (check.name, words(&check.definition).into_iter().collect()))
        .collect();
    let mut all = Vec::new();
    for set in sets {
        let ours: BTreeSet<String> = set.words.iter().map(ToString::to_string).collect();
        match known.get(set.constraint) {
            None => all.push(format!("{}: there is no such check", set.constraint)),
            Some(theirs) if *theirs != ours => {
                all.push(format!("{}: the database says {theirs:?}, Rust says {ours:?}", set.constraint));
            }
            Some(_) => {}
        }
    }
    let without = known.keys().filter(|name| {
        !sets.iter().any(|set| set.constraint == name.as_str()) && !exempt.contains(&name.as_str())
    });
    all.extend(without.map(|name| format!("{name}: no Rust enum is listed for it")));
    Ok(all)
}

/// The quoted words of a check, in its order.
pub(crate) fn words(definition: &str) -> Vec<String> {
    definition.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_read_from_both_forms_of_a_check() {
        let list = "CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text])))";
        assert_eq!(words(list), ["waiting", "done"]);
        assert_eq!(words("CHECK ((kind = 'one'::text))"), ["one"]);
    }
}
