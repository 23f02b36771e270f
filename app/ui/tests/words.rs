//! Every word that the sources ask for is in the catalogue, in every language that must have it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use kernel::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// In an English catalogue, words between this group comment and the next one are seen in the dashboard only, which
/// needs no Arabic. Everything else is seen by visitors and members.
const ENGLISH_ONLY: &str = "## Dashboard";

fn ids(locale: Locale) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in ui::i18n::catalogues(locale) {
        let own = found.entry(file).or_default();
        for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            if let Some((id, _)) = line.split_once('=') {
                assert!(own.insert(id.trim().to_owned()), "{file} ({}) has {id} twice", locale.tag());
            }
        }
    }
    found
}

/// The ids of a catalogue's dashboard groups.
fn english_only(file: &str) -> BTreeSet<String> {
    let text =
        ui::i18n::catalogues(Locale::En).iter().find(|(name, _)| *name == file).map_or("", |(_, text)| text);
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        if line.starts_with("## ") {
            inside = line.starts_with(ENGLISH_ONLY);
        } else if inside && line.starts_with(|c: char| c.is_ascii_lowercase()) {
            found.extend(line.split_once('=').map(|(id, _)| id.trim().to_owned()));
        }
    }
    found
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            found.push(entry);
        }
    }
}

/// The ids in `t("…")` and `tr("…"`, however they are reached (`ui::t`, `cx.t`).
fn asked(text: &str) -> impl Iterator<Item = &str> {
    ["t(\"", "tr(\""].into_iter().flat_map(move |call| {
        text.match_indices(call).filter_map(move |(at, _)| {
            let before = text[..at].chars().next_back().unwrap_or(' ');
            let id = text[at + call.len()..].split('"').next()?;
            let word = !id.is_empty()
                && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
            (word && !before.is_alphanumeric() && before != '_').then_some(id)
        })
    })
}

#[test]
fn every_word_that_is_asked_for_exists() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut files);
    let words: BTreeSet<String> = ids(Locale::En).into_values().flatten().collect();
    let mut count = 0;
    let mut missing = Vec::new();
    // This file asks for words that are examples.
    for file in files.iter().filter(|file| !file.ends_with("ui/tests/words.rs")) {
        let text = std::fs::read_to_string(file).unwrap();
        for id in asked(&text) {
            count += 1;
            if !words.contains(id.split('.').next().unwrap_or(id)) {
                missing.push(format!("{id} ({})", file.display()));
            }
        }
    }
    assert!(count > 20, "only {count} words are asked for: does the search still work?");
    assert!(missing.is_empty(), "not in the English catalogue ({}): {missing:#?}", missing.len());
}

#[test]
fn arabic_has_every_word_and_no_other() {
    let (english, arabic) = (ids(Locale::En), ids(Locale::Ar));
    for (file, words) in &english {
        let own = arabic.get(file).unwrap_or_else(|| panic!("{file} has no Arabic"));
        let free = english_only(file);
        let missing: Vec<_> = words.difference(own).filter(|id| !free.contains(*id)).collect();
        let surplus: Vec<_> = own.difference(words).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{file}: missing {missing:?}, surplus {surplus:?}");
    }
}

#[test]
fn no_word_is_in_two_catalogues() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (file, words) in ids(Locale::En) {
        for id in words {
            if let Some(other) = seen.insert(id.clone(), file) {
                panic!("{id} is in {other} and in {file}");
            }
        }
    }
}

#[test]
fn the_search_sees_calls_and_nothing_else() {
    let text = r#"t("a-b") ui::tr("c", &[]) cx.t("d.e") insert("f") tr("g h") part("i") t("")"#;
    assert_eq!(asked(text).collect::<BTreeSet<_>>(), BTreeSet::from(["a-b", "c", "d.e"]));
}
