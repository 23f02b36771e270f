//! The rights as a table for people.

use super::{Attempt, ROLES, Tables};
use std::collections::BTreeMap;
use std::fmt::Write;

const COMMANDS: [&str; 4] = ["see", "add", "change", "delete"];

/// Tables with the same rights stand together.
pub fn text(tables: &Tables, results: &[(&str, Vec<Attempt>)]) -> String {
    let mut alike: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for table in tables.keys() {
        alike.entry(matrix(table, results)).or_default().push(table);
    }
    let mut groups: Vec<_> = alike.into_iter().collect();
    groups.sort_by(|a, b| a.1.cmp(&b.1));
    let mut out = String::from(
        "Who may do what with the rows of each table. Every cell was tried out against the database.\n\n\
         ✔ all rows   ◐ some of the rows (published ones, one's own, those of one's subsite)   ✘ none   – no rows\n\n\
         \"own\" are rows of the organisation Birch, in which the roles from member to owner work; \"other\" are rows of\n\
         the organisation Oak. Tables below each other have the same rights.\n",
    );
    for (matrix, names) in groups {
        write!(out, "\n{}\n{matrix}", names.join("\n")).unwrap();
    }
    out
}

fn matrix(table: &str, results: &[(&str, Vec<Attempt>)]) -> String {
    let wide = ROLES.iter().map(|(role, _)| role.len()).max().unwrap_or_default();
    let heads = "see add change delete";
    let mut out = format!("  {:wide$}   own: {heads}   other: {heads}\n", "");
    for (role, attempts) in results {
        let cells = |side: &str| {
            COMMANDS.map(|command| {
                let tried =
                    attempts.iter().filter(|a| a.table == table && a.side == side && a.command == command);
                let (allowed, all) =
                    tried.fold((0, 0), |(yes, all), a| (yes + u32::from(a.allowed), all + 1));
                match (allowed, all) {
                    (_, 0) => "–",
                    (0, _) => "✘",
                    (yes, all) if yes == all => "✔",
                    _ => "◐",
                }
            })
        };
        let ([a, b, c, d], [e, f, g, h]) = (cells("birch"), cells("oak"));
        writeln!(
            out,
            "  {role:wide$}        {a}   {b}   {c}      {d}               {e}   {f}   {g}      {h}"
        )
        .unwrap();
    }
    out
}
