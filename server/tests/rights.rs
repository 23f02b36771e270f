//! Every route, called by somebody who is not signed in and by somebody of another organisation. What is to come out
//! stands in `routes.txt`, one line per route; a route that is not listed fails the test, and so does a line too many.

use crate::support::{Site, request};
use axum::body::Body;
use server::middleware::limits::Limits;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use testing::{TestDb, World, sign_in};
use web::Settings;

/// `METHOD route address visitor stranger`
struct Line<'a> {
    address: &'a str,
    visitor: u16,
    stranger: u16,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_keeps_strangers_out() {
    let listed = lines(include_str!("routes.txt"));
    let test = TestDb::new().await;
    World::new(&test).await;
    // Nobody tries so much in so short a time; limits have a test of their own.
    let site = Site::limited(test.db.clone(), Settings::default(), Limits::new(true)).await;
    let (mut wrong, mut routes) = (String::new(), routes());
    for ((method, route), line) in &listed {
        if !routes.remove(&(method.to_string(), route.to_string())) {
            let _ = writeln!(wrong, "no such route any more: {method} {route}");
        }
        let form = ("content-type", "application/x-www-form-urlencoded");
        let call = async |headers: &[(&str, &str)]| {
            let asked = request(method, line.address, headers).body(Body::empty()).unwrap();
            site.status(asked).await
        };
        // Some routes end the session.
        let vera = sign_in(&test, "vera").await;
        let seen = (call(&[form]).await, call(&[form, ("cookie", &vera)]).await);
        if seen != (line.visitor, line.stranger) {
            let _ = writeln!(wrong, "{method} {route} {} {} {}", line.address, seen.0, seen.1);
        }
    }
    for (method, route) in routes {
        let _ = writeln!(wrong, "not listed: {method} {route}");
    }
    assert!(wrong.is_empty(), "routes.txt and the routes disagree; what came out:\n{wrong}");
}

fn lines(text: &str) -> BTreeMap<(&str, &str), Line<'_>> {
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        let parts: Vec<&str> = row.split_whitespace().collect();
        let [method, route, address, visitor, stranger] = parts[..] else { panic!("routes.txt: {row}") };
        (
            (method, route),
            Line { address, visitor: visitor.parse().unwrap(), stranger: stranger.parse().unwrap() },
        )
    })
    .collect()
}

/// Every `.route("…", get(…).post(…))` in the systems' sources: the router itself cannot be asked.
fn routes() -> std::collections::BTreeSet<(String, String)> {
    let mut found = std::collections::BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["app", "server/src"] {
        walk(&root.join(folder), &mut |text| {
            for piece in text.split(".route(").skip(1) {
                let call = call(piece);
                let Some(route) = call.split('"').nth(1) else {
                    continue;
                };
                for method in ["get", "post", "put", "patch", "delete"] {
                    let here = call
                        .match_indices(&format!("{method}("))
                        .any(|(at, _)| !call[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
                    if here {
                        found.insert((method.to_uppercase(), route.to_owned()));
                    }
                }
            }
        });
    }
    found
}

/// The arguments of the call, up to its closing parenthesis.
fn call(text: &str) -> &str {
    let mut depth = 1_i32;
    let end = text.find(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}

fn walk(folder: &Path, read: &mut dyn FnMut(&str)) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "tests" && name != "target" {
                walk(&path, read);
            }
        } else if name.ends_with(".rs") && name != "tests.rs" {
            read(&std::fs::read_to_string(&path).unwrap());
        }
    }
}
