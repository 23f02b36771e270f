//! What declarations and the schema say in English has words in every other language, and no language has words for what
//! nothing says.

use engine::registry::{Said, english};
use kernel::Locale;
use std::collections::{BTreeMap, BTreeSet};
use testing::TestDb;

/// What is said, and the systems that say it.
type Sayings = BTreeMap<(Said, String), BTreeSet<String>>;

/// Ids and texts of a language.
fn messages(locale: Locale) -> BTreeMap<&'static str, &'static str> {
    let mut all = BTreeMap::new();
    for (file, text) in ui::i18n::declared::catalogues(locale) {
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (id, words) = line.split_once(" = ").unwrap_or_else(|| panic!("{file}: {line}"));
            assert!(all.insert(id, words).is_none(), "{file}: {id} is there twice");
        }
    }
    all
}

async fn sayings() -> Sayings {
    let test = TestDb::new().await;
    let registry = admin::engine().registry(&test.db).await.unwrap();
    let mut all = Sayings::new();
    for noun in registry.nouns() {
        for saying in english(noun) {
            all.entry(saying).or_default().insert(noun.system.clone());
        }
    }
    assert!(all.len() > 5000, "only {} sayings: are they still collected?", all.len());
    all
}

/// The message that a system shows: its own, or everybody's.
fn shown(said: Said, words: &str, system: &str, there: impl Fn(&str) -> bool) -> Option<String> {
    let id = said.id(words)?;
    let own = format!("{id}-in-{system}");
    Some(if there(&own) { own } else { id })
}

#[tokio::test(flavor = "multi_thread")]
async fn every_language_has_the_words_of_declarations_and_no_others() {
    let sayings = sayings().await;
    for locale in Locale::ALL.iter().copied().filter(|locale| *locale != Locale::En) {
        let messages = messages(locale);
        let (mut missing, mut used) = (Vec::new(), BTreeSet::new());
        for ((said, words), systems) in &sayings {
            for system in systems {
                let Some(id) = shown(*said, words, system, |id| messages.contains_key(id)) else { continue };
                if !messages.contains_key(id.as_str()) {
                    missing.push(format!("{id}\t{system}\t{words}"));
                }
                used.insert(id);
            }
        }
        let idle: Vec<&str> = messages.keys().copied().filter(|id| !used.contains(*id)).collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "{} lacks {}:\n{}\nand has {} that nothing says:\n{}",
            locale.tag(),
            missing.len(),
            missing.join("\n"),
            idle.len(),
            idle.join("\n")
        );
    }
}

/// What only looks translated is English with an id. Names such as Instagram are the same everywhere.
#[tokio::test(flavor = "multi_thread")]
async fn words_are_in_their_language() {
    let messages = messages(Locale::Ar);
    let is_arabic = |text: &str| text.chars().any(|letter| ('\u{0620}'..='\u{064A}').contains(&letter));
    let sayings = sayings().await;
    let foreign: Vec<_> = sayings
        .iter()
        .filter_map(|((said, words), _)| {
            let id = said.id(words)?;
            let text = messages.get(id.as_str())?;
            let plain = text.replace("{ \"", "").replace("\" }", "");
            (!is_arabic(text) && said.id(&plain) != Some(id)).then(|| format!("{words}: {text}"))
        })
        .collect();
    assert!(foreign.is_empty(), "not Arabic ({}):\n{}", foreign.len(), foreign.join("\n"));
}
