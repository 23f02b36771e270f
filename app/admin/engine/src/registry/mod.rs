//! Every resource: declarations joined with the catalogue.

mod control;
mod faults;
mod field;
mod noun;
mod said;
pub mod words;

pub use control::Control;
pub use field::{Field, Mode};
pub use noun::{FormSection, Noun, Tab, Title};
pub use said::{Said, english};

use crate::catalogue::{self, Table};
use db::{Db, StoreResult};
use kernel::Actor;
use resource::{Place, Resource};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// The engine of a process: declarations, and the registry made from them when it is first needed. Cheap to clone.
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    declared: Vec<Resource>,
    registry: OnceCell<Arc<Registry>>,
}

impl Engine {
    /// An engine over these declarations, in the order of the menu.
    pub fn new(declared: Vec<Resource>) -> Self {
        Self(Arc::new(Inner { declared, registry: OnceCell::new() }))
    }

    /// The registry; reads the database's catalogue at the first call.
    ///
    /// # Errors
    /// If the database is away; the next call tries again.
    pub async fn registry(&self, db: &Db) -> StoreResult<Arc<Registry>> {
        let load = async || {
            let tables = db.read(Actor::Visitor, async |tx| catalogue::load(tx).await).await?;
            Ok(Arc::new(Registry::new(self.0.declared.clone(), tables)))
        };
        self.0.registry.get_or_try_init(load).await.cloned()
    }
}

/// Every resource there is.
pub struct Registry {
    nouns: Vec<Arc<Noun>>,
    by_name: HashMap<String, Arc<Noun>>,
    tables: HashMap<String, Table>,
    declared: Vec<Resource>,
}

impl Registry {
    /// Joins declarations and tables. What does not fit is left out and stands in [`Registry::faults`].
    pub fn new(declared: Vec<Resource>, tables: HashMap<String, Table>) -> Self {
        let shown = declared.iter().filter(|resource| !matches!(resource.place, Place::Hidden(_)));
        let mut nouns: Vec<Noun> = shown
            .filter_map(|resource| Noun::new(resource.clone(), tables.get(resource.table)?.clone()))
            .collect();
        let references = references(&nouns);
        for noun in &mut nouns {
            noun.incoming = references.get(&noun.name).cloned().unwrap_or_default();
            noun.tabs = noun.declared.tabs.iter().filter_map(|tab| tab_of(tab, &noun.incoming)).collect();
        }
        let nouns: Vec<Arc<Noun>> = nouns.into_iter().map(Arc::new).collect();
        let by_name = nouns.iter().map(|noun| (noun.name.clone(), Arc::clone(noun))).collect();
        Self { nouns, by_name, tables, declared }
    }

    /// All of them, in the order of the menu.
    pub fn nouns(&self) -> &[Arc<Noun>] {
        &self.nouns
    }

    /// By table: `crm.contacts`.
    pub fn noun(&self, name: &str) -> Option<&Arc<Noun>> {
        self.by_name.get(name)
    }

    /// By the words of its address: `crm`, `contact-emails`.
    pub fn find(&self, system: &str, path: &str) -> Option<&Arc<Noun>> {
        // Underscores in an address would make a second address of the same page.
        if path.contains('_') {
            return None;
        }
        self.by_name.get(&format!("{system}.{}", path.replace('-', "_")))
    }

    /// Names of the systems, in the order of the menu.
    pub fn systems(&self) -> Vec<&str> {
        let mut systems: Vec<&str> = Vec::new();
        for noun in &self.nouns {
            if !systems.contains(&noun.system.as_str()) {
                systems.push(&noun.system);
            }
        }
        systems
    }

    /// What is wrong with the declarations, one sentence each; a test holds this empty.
    pub fn faults(&self) -> Vec<String> {
        faults::faults(self)
    }
}

/// Which columns of which resources point to a table.
fn references(nouns: &[Noun]) -> HashMap<String, Vec<Tab>> {
    let mut all: HashMap<String, Vec<Tab>> = HashMap::new();
    for noun in nouns {
        for reference in &noun.table.references {
            let tab = Tab { table: noun.name.clone(), column: reference.column.clone() };
            all.entry(reference.target.clone()).or_default().push(tab);
        }
    }
    all
}

/// `crm.contact_emails` or `crm.deals.contact_id`.
fn tab_of(declared: &str, incoming: &[Tab]) -> Option<Tab> {
    let mut parts = declared.splitn(3, '.');
    let table = format!("{}.{}", parts.next()?, parts.next()?);
    let column = parts.next();
    incoming
        .iter()
        .find(|tab| tab.table == table && column.is_none_or(|column| column == tab.column))
        .cloned()
}

/// SQL written over the row `r`, over another alias.
fn realias(sql: &str, alias: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut before = ' ';
    let mut letters = sql.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_alias = letter == 'r'
            && letters.peek() == Some(&'.')
            && !(before.is_alphanumeric() || "_.\"'".contains(before));
        if is_alias {
            out.push_str(alias)
        } else {
            out.push(letter)
        }
        before = letter;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::realias;

    #[test]
    fn only_the_row_is_renamed() {
        assert_eq!(
            realias("r.first || ' ' || r.last || far.x || t.r.y", "t1"),
            "t1.first || ' ' || t1.last || far.x || t.r.y"
        );
    }
}
