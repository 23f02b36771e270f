//! What every control knows about its field.

use crate::page::Sheet;
use engine::Field;
use frame::Desk;
use leptos::prelude::*;
use ui::form::Frame;

/// A field as it is drawn.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub desk: &'a Desk,
    pub sheet: &'a Sheet,
    pub field: &'a Field,
}

impl Look<'_> {
    /// Its name.
    pub fn name(&self) -> String {
        self.field.name.clone()
    }

    /// What it is called.
    pub fn label(&self) -> String {
        self.field.label(self.desk.cx.locale)
    }

    /// What was typed.
    pub fn value(&self) -> String {
        self.sheet.typed.get(&self.field.name).unwrap_or_default().to_owned()
    }

    /// What is wrong with it.
    pub fn error(&self) -> Option<String> {
        self.sheet.errors.get(&self.field.name).map(str::to_owned)
    }

    /// What helps to fill it in.
    pub fn help(&self) -> Option<String> {
        self.field.hint(self.desk.cx.locale)
    }

    /// Must something be there? On a new form the database's default may fill in.
    pub fn required(&self) -> bool {
        use engine::catalogue::Kind;
        use engine::registry::Control::{Choice, Country, Currency};
        let column = &self.field.column;
        // One of the choices is the default; there is no need for "none".
        if matches!(self.field.control, Choice(_) | Country | Currency) && !self.value().is_empty() {
            return column.required;
        }
        // An empty text or list is a value, too.
        let may_be_empty = matches!(column.kind, Kind::Text | Kind::Texts | Kind::Integers | Kind::Uuids)
            && column.default.is_some();
        if self.sheet.is_new() { column.must_be_given() } else { column.required && !may_be_empty }
    }

    /// Label, help and error around a control.
    pub fn frame(&self) -> Frame {
        Frame::new(&self.field.name, self.label(), self.error(), self.help(), self.required())
    }
}

/// A field with its condition: without script everything is shown.
pub fn wrapped(field: &Field, control: AnyView) -> AnyView {
    let wide = is_wide(field);
    let class = if wide { "cell cell-wide" } else { "cell" };
    let when = field.when.as_ref().map(|when| format!("{}={}", when.other, when.values.join("|")));
    view! { <div class=class data-when=when>{control}</div> }.into_any()
}

/// Long texts, pictures and lists take both columns.
fn is_wide(field: &Field) -> bool {
    use engine::registry::Control::{Area, Code, Image, Json, List, Markdown, Object, Rich};
    matches!(field.control, Area | Markdown | Rich | Json | Code | Object(_) | List(_) | Image)
}
