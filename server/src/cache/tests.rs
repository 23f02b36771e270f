//! The rules of the cache without a database.

use super::index::Index;
use super::key::canonical;
use super::*;

fn tags(names: &[&str]) -> Vec<Arc<str>> {
    names.iter().map(|name| Arc::from(*name)).collect()
}

#[test]
fn a_page_that_began_before_a_change_is_not_kept() {
    let mut index = Index::default();
    let key: Key = "a".into();
    let since = index.now();
    index.change("subsite:1");
    assert!(!index.add(&key, &tags(&["mega_site:1", "subsite:1"]), 1, since), "it may show the old row");
    assert!(index.add(&key, &tags(&["subsite:2"]), 2, since), "it shows something else");
    assert!(index.add(&key, &tags(&["subsite:1"]), 3, index.now()), "it began after the change");
}

#[test]
fn after_a_reconnect_nothing_that_began_before_is_kept() {
    let mut index = Index::default();
    let since = index.now();
    index.clear();
    assert!(!index.add(&"a".into(), &tags(&["x"]), 1, since));
}

#[test]
fn more_changes_than_can_be_remembered_make_everything_older_stale() {
    let mut index = Index::default();
    let since = index.now();
    for number in 0..20_001 {
        index.change(&format!("asset:{number}"));
    }
    assert!(!index.fresh(&tags(&["asset:unchanged"]), since));
    assert!(index.fresh(&tags(&["asset:unchanged"]), index.now()));
}

#[test]
fn a_change_names_the_pages_that_show_it() {
    let mut index = Index::default();
    let (a, b): (Key, Key) = ("a".into(), "b".into());
    index.add(&a, &tags(&["sites", "subsite:1"]), 1, 0);
    index.add(&b, &tags(&["sites"]), 2, 0);
    assert_eq!(index.change("subsite:1"), [Arc::clone(&a)]);
    let mut both = index.change("sites:");
    both.sort();
    assert_eq!(both, [a, b]);
    assert!(index.change("sites").is_empty());
}

#[test]
fn forgetting_an_old_entry_leaves_the_new_one_noted() {
    let mut index = Index::default();
    let key: Key = "a".into();
    index.add(&key, &tags(&["x"]), 1, 0);
    index.add(&key, &tags(&["x"]), 2, 0);
    index.forget(&key, &tags(&["x"]), 1);
    assert_eq!(index.change("x"), [Arc::clone(&key)]);
    index.add(&key, &tags(&["x"]), 3, index.now());
    index.forget(&key, &tags(&["x"]), 3);
    assert_eq!(index.tags(), 0);
}

#[test]
fn equal_queries_have_one_address() {
    let canonical = |uri: &str| canonical(&uri.parse().unwrap()).map(|uri| uri.to_string());
    assert_eq!(canonical("/a?b=2&a=1").as_deref(), Some("/a?a=1&b=2"));
    assert_eq!(canonical("/a?a=1&b=2"), None);
    assert_eq!(canonical("/a?tag=y&tag=x"), None, "repeated names keep their order");
    assert_eq!(canonical("/a?utm_source=x&fbclid=y").as_deref(), Some("/a"));
    assert_eq!(canonical("/a"), None);
}
