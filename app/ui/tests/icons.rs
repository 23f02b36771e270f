//! Every icon that the sources name is in the sprite.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            found.push(entry);
        }
    }
}

/// The names in `<Icon name="…"`, `icon: "…"` and `icons.svg#…`.
fn named(text: &str) -> impl Iterator<Item = &str> {
    ["<Icon name=\"", "icon: \"", "icon=\"", "/icons.svg#"].into_iter().flat_map(move |mark| {
        text.match_indices(mark).filter_map(move |(at, _)| {
            let rest = &text[at + mark.len()..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))?;
            (end > 0).then(|| &rest[..end])
        })
    })
}

#[test]
fn every_icon_is_in_the_sprite() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sprite = std::fs::read_to_string(root.join("public/icons.svg")).unwrap();
    let list = std::fs::read_to_string(root.join("style/icons.txt")).unwrap();
    for name in list.lines() {
        assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{name} is listed: run bin/icons");
    }
    let mut files = Vec::new();
    sources(&root.join("app"), &mut files);
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for name in named(&text) {
            count += 1;
            assert!(
                list.lines().any(|have| have == name),
                "{} names the icon {name}: add it to style/icons.txt and run bin/icons",
                file.display()
            );
        }
    }
    assert!(count > 5, "only {count} icons are named: does the search still work?");
}
