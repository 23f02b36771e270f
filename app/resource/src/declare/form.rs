//! The form of a row: its sections and fields, what hangs below it, what can be done with it.

use super::{Resource, Section};
use crate::{Action, Condition, FieldWords, Hooks, Widget};
use std::sync::Arc;

impl Resource {
    /// Adds a section of the form.
    #[must_use]
    pub fn section<const N: usize>(mut self, label: &'static str, fields: [&'static str; N]) -> Self {
        self.sections.push(Section { label, fields: fields.to_vec(), closed: false });
        self
    }

    /// Adds a section that is closed at first: what is rarely needed.
    #[must_use]
    pub fn closed<const N: usize>(mut self, label: &'static str, fields: [&'static str; N]) -> Self {
        self.sections.push(Section { label, fields: fields.to_vec(), closed: true });
        self
    }

    fn field(&mut self, column: &'static str) -> &mut FieldWords {
        self.fields.entry(column).or_default()
    }

    /// What a field is called, where its column's name does not say it well.
    #[must_use]
    pub fn label(mut self, column: &'static str, label: &'static str) -> Self {
        self.field(column).label = Some(label);
        self
    }

    /// What helps to fill a field in; otherwise the column's comment.
    #[must_use]
    pub fn help(mut self, column: &'static str, help: &'static str) -> Self {
        self.field(column).help = Some(help);
        self
    }

    /// How a field is edited, where its type does not say it well.
    #[must_use]
    pub fn widget(mut self, column: &'static str, widget: Widget) -> Self {
        self.field(column).widget = Some(widget);
        self
    }

    /// Shows `column` only while `other` has one of `values` (`""` for nothing chosen).
    #[must_use]
    pub fn when<const N: usize>(
        mut self,
        column: &'static str,
        other: &'static str,
        values: [&'static str; N],
    ) -> Self {
        self.field(column).when = Some(Condition { other, values: values.to_vec() });
        self
    }

    /// Only people with the permission word see the field.
    #[must_use]
    pub fn only(mut self, column: &'static str, word: &'static str) -> Self {
        self.field(column).seen_with = Some(word);
        self
    }

    /// Everybody who sees the row sees the field; only people with the permission word change it.
    #[must_use]
    pub fn change_only(mut self, column: &'static str, word: &'static str) -> Self {
        self.field(column).changed_with = Some(word);
        self
    }

    /// The field is filled in by the system: shown, never typed.
    #[must_use]
    pub fn read_only<const N: usize>(mut self, columns: [&'static str; N]) -> Self {
        for column in columns {
            self.field(column).read_only = true;
        }
        self
    }

    /// Sets [`Resource::tabs`].
    #[must_use]
    pub fn tabs<const N: usize>(mut self, tables: [&'static str; N]) -> Self {
        self.tabs = tables.to_vec();
        self
    }

    /// Adds an [`Action`].
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// Sets [`Resource::no_create`].
    #[must_use]
    pub fn no_create(mut self) -> Self {
        self.no_create = true;
        self
    }

    /// Sets [`Resource::hooks`].
    #[must_use]
    pub fn hooks(mut self, hooks: impl Hooks + 'static) -> Self {
        self.hooks = Some(Arc::new(hooks));
        self
    }
}
