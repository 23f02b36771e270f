//! A form before it is drawn.

use crate::conflict::Clash;
use crate::draft::Draft;
use crate::picker::Picks;
use crate::side::Side;
use crate::tab::Related;
use db::prelude::*;
use engine::value::Typed;
use engine::{Noun, Row};
use frame::Desk;
use kernel::FieldErrors;
use resource::Values;
use serde_json::Value;
use std::sync::Arc;

/// Everything that a form shows.
#[derive(Clone)]
pub struct Sheet {
    /// Of what.
    pub noun: Arc<Noun>,
    /// The row as it is; `None` for a new one.
    pub row: Option<Row>,
    /// What stands in the inputs.
    pub typed: Typed,
    /// What is wrong.
    pub errors: FieldErrors,
    /// The version that the inputs began with.
    pub version: String,
    /// The values that they began with.
    pub base: Values,
    /// References that the address has chosen.
    pub locked: Vec<String>,
    /// What there is to choose from.
    pub picks: Picks,
    /// What somebody else changed as well.
    pub clashes: Vec<Clash>,
    /// Whence the inputs' texts came, if from an unsaved form.
    pub draft: Option<Draft>,
    /// What stands beside it.
    pub side: Side,
    /// The related rows that are shown instead of the form.
    pub related: Option<Related>,
    /// HTTP status.
    pub status: u16,
}

impl Sheet {
    /// The form of a new row.
    pub fn fresh(noun: Arc<Noun>, typed: Typed, locked: Vec<String>) -> Self {
        Self {
            noun,
            row: None,
            typed,
            errors: FieldErrors::default(),
            version: String::new(),
            base: Values::new(),
            locked,
            picks: Picks::default(),
            clashes: Vec::new(),
            draft: None,
            side: Side::default(),
            related: None,
            status: 200,
        }
    }

    /// The form of a row as it is.
    pub fn of(desk: &Desk, noun: Arc<Noun>, row: Row) -> Self {
        let typed = super::typed_of(&noun, &row.values, desk.scope.zone);
        let (version, base) = (row.version.clone(), base(desk, &noun, &row));
        Self { version, base, row: Some(row), ..Self::fresh(noun, typed, Vec::new()) }
    }

    /// The same form with what somebody typed into it and what is wrong with that.
    #[must_use]
    pub fn with(mut self, typed: Typed, errors: FieldErrors, status: u16) -> Self {
        let hidden = |name: &str| typed.get(name).unwrap_or_default().to_owned();
        if self.row.is_some() {
            if let Ok(Value::Object(base)) = serde_json::from_str(&hidden("_base")) {
                self.base = base;
            }
            self.version = hidden("_version");
        }
        self.locked =
            hidden("_locked").split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        (self.typed, self.errors, self.status) = (typed, errors, status);
        self
    }

    /// Is it about a row that is not there yet?
    pub fn is_new(&self) -> bool {
        self.row.is_none()
    }

    /// Reads what there is to choose from.
    ///
    /// # Errors
    /// If the database is away.
    pub async fn load_picks(&mut self, tx: &ActorTx<'_>, desk: &Desk) -> StoreResult<()> {
        self.picks = Picks::load(tx, desk, self).await?;
        Ok(())
    }
}

/// The values of a row's inputs.
pub(super) fn base(desk: &Desk, noun: &Noun, row: &Row) -> Values {
    super::inputs(desk, noun, false)
        .iter()
        .map(|field| (field.name.clone(), row.get(&field.name).clone()))
        .collect()
}
