//! What each shape promises, written a second time in Rust and held against what the database did. The declared shapes
//! stand in `samples/*.toml`; words of roles are data and are read from the world.

use super::attempts::Attempt;
use super::rows::Tables;
use super::samples::Samples;
use super::{ROLES, texts};
use std::collections::BTreeSet;
use testing::{TestDb, id};

/// How many of the rows somebody may reach.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Share {
    None,
    /// Whatever is public of them: the other proofs look at that.
    Any,
    All,
}

/// Every cell where the database does something else than the shape says.
pub async fn complaints(test: &TestDb, tables: &Tables, results: &[(&str, Vec<Attempt>)]) -> Vec<String> {
    let samples = Samples::read();
    let words = words(test).await;
    let mut all = Vec::new();
    for table in tables.keys() {
        let Some(shape) = samples.shape(table) else {
            all.push(format!("{table}: no shape is declared in rights/samples"));
            continue;
        };
        for (role, attempts) in results {
            for side in ["birch", "oak"] {
                let has = |word: &str| words.contains(&(*role, side, word.to_owned()));
                for command in ["see", "add", "change", "delete"] {
                    let tried = attempts
                        .iter()
                        .filter(|a| a.table == *table && a.side == side && a.command == command);
                    let (yes, count) =
                        tried.fold((0, 0), |(yes, all), a| (yes + u32::from(a.allowed), all + 1));
                    let expected = expected(shape, command, &has, plays(role, side));
                    let fits = match expected {
                        Share::Any => true,
                        Share::None => yes == 0,
                        Share::All => yes == count,
                    };
                    if !fits {
                        all.push(format!(
                            "{table} ({shape}): {role} may {command} {yes} of {count} rows of {side}, expected {expected:?}"
                        ));
                    }
                }
            }
        }
    }
    all
}

/// Rows about a person are ana's in birch and omar's in oak.
fn plays(role: &str, side: &str) -> bool {
    matches!((role, side), ("owner", "birch") | ("owner of the other organisation", "oak"))
}

fn expected(shape: &str, command: &str, has: &dyn Fn(&str) -> bool, own: bool) -> Share {
    let mut parts = shape.split_whitespace();
    let kind = parts.next().unwrap_or_default();
    let last = shape.split_whitespace().last().unwrap_or_default();
    let system = if kind == "through" { last } else { parts.next().unwrap_or_default() };
    let verb = match command {
        "see" => "read",
        "add" => "create",
        "change" => "update",
        _ => "delete",
    };
    let by_word = if has(&format!("{system}.{verb}")) { Share::All } else { Share::None };
    let or_public = |share: Share| if share == Share::None { Share::Any } else { share };
    match (kind, command) {
        ("organization", "see") if last == "visible" => or_public(by_word),
        ("organization" | "through", "see" | "add" | "change" | "delete")
            if kind == "organization" || command != "see" =>
        {
            by_word
        }
        ("through", _) => or_public(by_word),
        ("created", "see" | "add" | "delete") => by_word,
        // Rows of the proof are nobody's own; shapes.rs tries creators.
        ("created", _) => by_word,
        ("append", "change" | "delete") | ("system", _) => Share::None,
        ("append", "see") if last == "visible" => or_public(by_word),
        ("append", _) => by_word,
        ("own", _) if own => Share::All,
        ("own", _) => Share::None,
        ("profile", _) if own => Share::All,
        ("profile", "see") => Share::Any,
        ("profile", _) => Share::None,
        ("thread", "see") if own => Share::All,
        ("thread", _) if own => Share::Any,
        ("thread", _) => Share::None,
        ("house", "see") => or_public(by_community(has, verb)),
        ("house", _) if own => Share::Any,
        ("house", _) => by_community(has, verb),
        // The subsite's own people write, too: sam has a role on one of birch's.
        ("part", "see") => or_public(if has("sites.update") { Share::All } else { Share::None }),
        ("part", _) if has(&format!("sites.{verb}")) => Share::All,
        ("part" | "custom:", _) => Share::Any,
        _ => panic!("the shape {shape} is not known: add what it promises to oracle.rs"),
    }
}

fn by_community(has: &dyn Fn(&str) -> bool, verb: &str) -> Share {
    if has(&format!("community.{verb}")) { Share::All } else { Share::None }
}

/// (role, side, word) of everybody who plays in the proof; owners have every word.
async fn words(test: &TestDb) -> BTreeSet<(&'static str, &'static str, String)> {
    let mut all = BTreeSet::new();
    for (role, name) in ROLES {
        for side in ["birch", "oak"] {
            let member = format!(
                "select m.role from identity.organization_members m where m.user_id = '{}' and m.organization_id = '{}'",
                id(&format!("user of {name}")),
                id(side)
            );
            let sql = format!(
                "select distinct p.permission as text from identity.role_permissions p
                  where p.organization_id = '{}' and ((({member}) = 'owner') or p.role = ({member}))",
                id(side)
            );
            all.extend(texts(test, &sql).await.into_iter().map(|word| (role, side, word)));
        }
    }
    all
}
