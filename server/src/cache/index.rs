//! Which pages show what, and what changed when.

use super::Key;
use std::collections::HashMap;
use std::sync::Arc;

/// So many changed tags are remembered one by one; beyond, everything older counts as changed.
const REMEMBERED: usize = 20_000;

/// Numbers changes in the order in which they are heard.
#[derive(Default)]
pub struct Index {
    /// Number of the last change.
    last: u64,
    /// Whatever began before this number may be stale.
    floor: u64,
    /// Tag → number of its last change.
    changed: HashMap<Arc<str>, u64>,
    /// Tag → pages that show it, with the id of the page's entry.
    pages: HashMap<Arc<str>, HashMap<Key, u64>>,
}

impl Index {
    /// The number of the last change.
    pub fn now(&self) -> u64 {
        self.last
    }

    /// Has none of `tags` changed after `since`?
    pub fn fresh(&self, tags: &[Arc<str>], since: u64) -> bool {
        since >= self.floor
            && tags.iter().all(|tag| self.changed.get(tag).is_none_or(|change| *change <= since))
    }

    /// Notes that the page shows `tags`; refuses one that is stale already.
    pub fn add(&mut self, key: &Key, tags: &[Arc<str>], id: u64, since: u64) -> bool {
        let fresh = self.fresh(tags, since);
        if fresh {
            for tag in tags {
                self.pages.entry(Arc::clone(tag)).or_default().insert(Arc::clone(key), id);
            }
        }
        fresh
    }

    /// The entry is gone; a newer one of the same page stays noted.
    pub fn forget(&mut self, key: &Key, tags: &[Arc<str>], id: u64) {
        for tag in tags {
            if let Some(pages) = self.pages.get_mut(tag) {
                if pages.get(key) == Some(&id) {
                    pages.remove(key);
                }
                if pages.is_empty() {
                    self.pages.remove(tag);
                }
            }
        }
    }

    /// `tag` changed; returns the pages that showed it.
    pub fn change(&mut self, tag: &str) -> Vec<Key> {
        let tag = plain(tag);
        self.last += 1;
        if self.changed.len() >= REMEMBERED {
            self.changed.clear();
            self.floor = self.last;
        }
        self.changed.insert(tag.into(), self.last);
        self.pages.remove(tag).into_iter().flat_map(HashMap::into_keys).collect()
    }

    /// Everything may have changed.
    pub fn clear(&mut self) {
        self.last += 1;
        self.floor = self.last;
        self.changed.clear();
        self.pages.clear();
    }

    /// How many tags are noted, for tests.
    #[cfg(test)]
    pub fn tags(&self) -> usize {
        self.pages.len()
    }
}

/// `sites:` and `sites` are the same.
pub fn plain(tag: &str) -> &str {
    tag.trim_end_matches(':')
}
