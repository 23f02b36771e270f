//! What becomes of which column: the mapping of an import, held against what there is now.

use super::model::Import;
use crate::file::Format;
use crate::target::guess::{Mapped, fits};
use crate::target::{Part, Slot, slots};
use engine::registry::Control;
use engine::scope::Scope;
use engine::{Noun, Registry};
use kernel::{AppError, FieldErrors};
use std::sync::Arc;

/// What is done with rows that are there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnMatch {
    /// Changed.
    Update,
    /// Changed where they have nothing yet.
    Fill,
    /// Left alone.
    Skip,
    /// Added once more.
    Add,
}

impl OnMatch {
    /// All of them, as the page offers them.
    pub const ALL: &'static [Self] = &[Self::Update, Self::Fill, Self::Skip, Self::Add];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Fill => "fill",
            Self::Skip => "skip",
            Self::Add => "add",
        }
    }

    /// Reads the word; `Update` for words there are not.
    pub fn parse(word: &str) -> Self {
        Self::ALL.iter().copied().find(|way| way.as_str() == word).unwrap_or(Self::Update)
    }
}

/// A column that becomes something.
#[derive(Clone)]
pub struct Bound {
    /// Its place in the file.
    pub at: usize,
    /// What it becomes.
    pub slot: Slot,
    /// The way in which a reference is known.
    pub by: String,
}

/// By what rows are found.
#[derive(Clone)]
pub enum Found {
    /// Every row is new.
    Never,
    /// By these columns.
    By(Vec<String>),
    /// By a part: a contact's e-mail address.
    ByPart(Part),
}

/// All of it.
#[derive(Clone)]
pub struct Plan {
    /// What the rows are.
    pub noun: Arc<Noun>,
    /// What the file is.
    pub format: Format,
    /// Columns that become something, those first that others need to be understood.
    pub columns: Vec<Bound>,
    /// By what rows are found.
    pub found: Found,
    /// What is done with them.
    pub on_match: OnMatch,
}

impl Plan {
    /// Holds a mapping against the resource.
    ///
    /// # Errors
    /// `Invalid` with sentences beside the fields of the mapping page: `column.{n}`, `match`.
    pub fn new(
        registry: &Registry,
        noun: &Arc<Noun>,
        scope: &Scope,
        import: &Import,
    ) -> Result<Self, AppError> {
        let slots = slots(registry, noun, scope);
        let mut errors = FieldErrors::default();
        let mut columns: Vec<Bound> = Vec::new();
        for (at, mapped) in
            import.decided.mapping.0.iter().enumerate().filter(|(_, mapped)| !mapped.field.is_empty())
        {
            let place = import.columns.iter().position(|column| *column == mapped.column);
            match (place, bound(&slots, mapped)) {
                (Some(place), Some(slot)) if !columns.iter().any(|have| have.slot.name == slot.name) => {
                    columns.push(Bound { at: place, slot, by: mapped.by.clone() });
                }
                (Some(_), Some(_)) => errors.add(&format!("column.{at}"), scope.say("transfer-field-twice")),
                _ => errors.add(&format!("column.{at}"), scope.say("transfer-field-gone")),
            }
        }
        if columns.iter().all(|column| column.slot.only_key) {
            errors.add("", scope.say("transfer-nothing-chosen"));
        }
        let found = found(&columns, &import.decided.match_by).unwrap_or_else(|key| {
            errors.add("match", scope.say(key));
            Found::Never
        });
        errors.into_result()?;
        // Currency before amounts, zone before moments.
        columns.sort_by_key(|column| !matches!(column.slot.field.control, Control::Currency | Control::Zone));
        let format = Format::parse(&import.format).unwrap_or(Format::Csv);
        Ok(Self {
            noun: Arc::clone(noun),
            format,
            columns,
            found,
            on_match: OnMatch::parse(&import.decided.on_match),
        })
    }
}

fn bound(slots: &[Slot], mapped: &Mapped) -> Option<Slot> {
    let slot = slots.iter().find(|slot| slot.name == mapped.field)?;
    fits(mapped, slots).then(|| slot.clone())
}

fn found(columns: &[Bound], by: &[String]) -> Result<Found, &'static str> {
    let slots: Option<Vec<&Slot>> = by
        .iter()
        .map(|name| columns.iter().map(|column| &column.slot).find(|slot| slot.name == *name))
        .collect();
    let slots = slots.ok_or("transfer-match-not-chosen")?;
    if slots.iter().any(|slot| !slot.finds()) {
        return Err("transfer-match-not-possible");
    }
    match slots.as_slice() {
        [] => Ok(Found::Never),
        [only] if only.part.is_some() => {
            only.part.clone().map(Found::ByPart).ok_or("transfer-match-not-possible")
        }
        several if several.iter().any(|slot| slot.part.is_some()) => Err("transfer-match-alone"),
        several => Ok(Found::By(several.iter().map(|slot| slot.name.clone()).collect())),
    }
}
