//! What may stand in a column: a field, or what SQL works out for each row.

use engine::registry::Field;
use engine::{Mode, Noun};
use frame::Desk;
use kernel::Locale;

/// A column.
#[derive(Clone)]
pub enum Column {
    /// Of the table.
    Field(Box<Field>),
    /// Declared with [`resource::Resource::computed`].
    Computed {
        /// Its name.
        name: String,
        /// What it is called.
        label: String,
    },
}

impl Column {
    /// The column of that name, if the one who asks may see it.
    pub fn find(desk: &Desk, noun: &Noun, name: &str) -> Option<Self> {
        match noun.field(name) {
            Some(field) => (field.mode != Mode::Inside && desk.scope.sees(field))
                .then(|| Self::Field(Box::new(field.clone()))),
            None => noun
                .computed(name, desk.cx.locale)
                .map(|label| Self::Computed { name: name.to_owned(), label }),
        }
    }

    /// All that the one who asks may see.
    pub fn every(desk: &Desk, noun: &Noun) -> Vec<Self> {
        let fields = noun.fields.iter().map(|field| field.name.as_str());
        let computed = noun.declared.computed.iter().map(|(name, _, _)| *name);
        fields
            .filter(|name| *name != "organization_id")
            .chain(computed)
            .filter_map(|name| Self::find(desk, noun, name))
            .collect()
    }

    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Field(field) => &field.name,
            Self::Computed { name, .. } => name,
        }
    }

    /// What it is called.
    pub fn label(&self, locale: Locale) -> String {
        match self {
            Self::Field(field) => field.label(locale),
            Self::Computed { label, .. } => label.clone(),
        }
    }

    /// The field, if it is one.
    pub fn field(&self) -> Option<&Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Computed { .. } => None,
        }
    }
}
