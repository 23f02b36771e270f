//! Which field a column is, by its name.

use super::Slot;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What becomes of one column: an entry of `admin.imports.mapping`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapped {
    /// The file's column.
    pub column: String,
    /// The slot; empty for columns that are left out.
    #[serde(default)]
    pub field: String,
    /// The way in which a reference is known; empty for plain values.
    #[serde(default)]
    pub by: String,
}

impl Mapped {
    /// The word in forms: `company_id|name`.
    pub fn word(&self) -> String {
        if self.by.is_empty() { self.field.clone() } else { format!("{}|{}", self.field, self.by) }
    }

    /// Reads the word.
    pub fn parse(column: &str, word: &str) -> Self {
        let (field, by) = word.split_once('|').unwrap_or((word, ""));
        Self { column: column.to_owned(), field: field.to_owned(), by: by.to_owned() }
    }
}

/// Names that other programs give to what we call otherwise: theirs, ours.
const SYNONYMS: &[(&str, &str)] = &[
    ("mail", "email"),
    ("emailaddress", "email"),
    ("emails", "email"),
    ("givenname", "firstname"),
    ("vorname", "firstname"),
    ("familyname", "lastname"),
    ("surname", "lastname"),
    ("nachname", "lastname"),
    ("telephone", "number"),
    ("phone", "number"),
    ("phonenumber", "number"),
    ("telefon", "number"),
    ("mobile", "number"),
    ("organisation", "company"),
    ("organization", "company"),
    ("firma", "company"),
    ("companyname", "company"),
    ("url", "website"),
    ("web", "website"),
    ("homepage", "website"),
    ("position", "jobtitle"),
    ("role", "jobtitle"),
    ("notes", "description"),
    ("currencycode", "currency"),
    ("language", "locale"),
];

/// A mapping of these columns: that of `saved` as far as it names them, then by names. No field is given twice.
pub fn guess(columns: &[String], sample: &[Vec<String>], slots: &[Slot], saved: &[Mapped]) -> Vec<Mapped> {
    let mut all: Vec<Mapped> = columns
        .iter()
        .map(|column| {
            let known = saved.iter().find(|mapped| mapped.column == *column && fits(mapped, slots));
            known.cloned().unwrap_or_else(|| Mapped { column: column.clone(), ..Mapped::default() })
        })
        .collect();
    // Names that say exactly what they are come first, so that a likeness takes no field away from them.
    for exact in [true, false] {
        for at in 0..all.len() {
            let Some(mapped) = all.get(at).filter(|mapped| mapped.field.is_empty()) else { continue };
            let free = |slot: &&Slot| !all.iter().any(|other| other.field == slot.name);
            let found = slots
                .iter()
                .filter(free)
                .find(|slot| if exact { is(slot, &mapped.column) } else { like(slot, &mapped.column) });
            let Some(slot) = found else { continue };
            let by = by(slot, &mapped.column, sample.iter().filter_map(|row| row.get(at)));
            let field = slot.name.clone();
            if let Some(mapped) = all.get_mut(at) {
                (mapped.field, mapped.by) = (field, by);
            }
        }
    }
    all
}

/// Does a mapping name what there is?
pub fn fits(mapped: &Mapped, slots: &[Slot]) -> bool {
    let slot = slots.iter().find(|slot| slot.name == mapped.field);
    mapped.field.is_empty()
        || slot.is_some_and(|slot| {
            slot.keys.is_empty() == mapped.by.is_empty()
                && (mapped.by.is_empty() || slot.keys.iter().any(|key| key.by == mapped.by))
        })
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn is(slot: &Slot, column: &str) -> bool {
    let column = plain(column);
    let own = slot.name.rsplit('.').next().unwrap_or(&slot.name);
    [own, &slot.label, &slot.field.english, &slot.name].into_iter().any(|name| plain(name) == column)
}

fn like(slot: &Slot, column: &str) -> bool {
    let column = plain(column);
    let ours =
        SYNONYMS.iter().find(|(theirs, _)| *theirs == column).map_or(column.as_str(), |(_, ours)| *ours);
    let own = slot.name.rsplit('.').next().unwrap_or(&slot.name);
    let bare = own.strip_suffix("_id").unwrap_or(own);
    [own, bare, &slot.field.english].into_iter().any(|name| plain(name) == ours)
}

/// Ids are known as such by what they look like.
fn by<'a>(slot: &Slot, column: &str, mut sample: impl Iterator<Item = &'a String>) -> String {
    let first = slot.keys.first().map(|key| key.by.clone()).unwrap_or_default();
    if slot.keys.is_empty() {
        return first;
    }
    let named = slot
        .keys
        .iter()
        .find(|key| plain(column).ends_with(&plain(key.by.rsplit('.').next().unwrap_or(&key.by))));
    let looks =
        sample.find(|cell| !cell.trim().is_empty()).is_some_and(|cell| Uuid::parse_str(cell.trim()).is_ok());
    match named {
        _ if looks => "id".to_owned(),
        Some(key) if key.by != "id" => key.by.clone(),
        _ => first,
    }
}
