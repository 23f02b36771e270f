//! The diagram of one system: its tables, what their rows point to inside of it, and neighbours as small grey boxes.

use super::{Key, Table};
use std::collections::BTreeSet;
use std::fmt::{Error, Write};

/// What nearly every table points to: drawing it would hide the rest.
const EVERYWHERE: [&str; 3] = ["identity.organizations", "identity.users", "identity.profiles"];

/// In the language of Graphviz. Ids of nodes are the tables' names, so that a test can find them in the drawing.
pub fn dot(tables: &[Table], keys: &[&Key]) -> Result<String, Error> {
    let schema = tables.first().map_or("", |table| &table.schema);
    let mut out = format!("digraph {schema} {{\n");
    out.push_str(
        "  graph [rankdir=LR, nodesep=0.15, ranksep=0.8, bgcolor=\"white\", fontname=\"Helvetica\"]\n",
    );
    out.push_str("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f6f4ef\", color=\"#57534e\", fontname=\"Helvetica\", fontsize=11, height=0.3]\n");
    out.push_str("  edge [color=\"#78716c\", arrowsize=0.6]\n");
    for table in tables.iter().filter(|table| !table.is_view) {
        writeln!(out, "  \"{}\"", table.name)?;
    }
    let shown: Vec<(String, &&Key)> = keys
        .iter()
        .filter_map(|key| {
            let target = format!("{}.{}", key.target_schema, key.target);
            let inside = key.target_schema == key.schema;
            (inside || !EVERYWHERE.contains(&target.as_str()))
                .then(|| (if inside { key.target.clone() } else { target }, key))
        })
        .collect();
    let outside: BTreeSet<&String> =
        shown.iter().map(|(target, _)| target).filter(|name| name.contains('.')).collect();
    for name in outside {
        writeln!(
            out,
            "  \"{name}\" [fillcolor=\"white\", color=\"#a8a29e\", fontcolor=\"#57534e\", fontsize=9]"
        )?;
    }
    for (target, key) in shown {
        let style = if key.cascades { " [penwidth=1.6]" } else { " [style=dashed]" };
        writeln!(out, "  \"{}\" -> \"{target}\"{style}", key.table)?;
    }
    out.push_str("}\n");
    Ok(out)
}
