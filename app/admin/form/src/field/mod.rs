//! Fields of a form: every control as HTML that works without script, with the elements around it that enhance it.

mod choice;
mod known;
mod line;
mod look;
mod parts;
mod picture;
mod relation;
mod said;
mod text;

pub use look::wrapped;
pub use said::{said, text_row};

use crate::page::Sheet;
use engine::registry::Control;
use frame::Desk;
use leptos::prelude::*;
use look::Look;

/// The input of a field.
pub fn input(desk: &Desk, sheet: &Sheet, field: &engine::Field) -> AnyView {
    let look = Look { desk, sheet, field };
    if sheet.locked.contains(&field.name) {
        return wrapped(field, relation::locked(&look));
    }
    let control = match &field.control {
        Control::Area | Control::Markdown | Control::Rich | Control::Code | Control::Json => {
            text::view(&look)
        }
        Control::Check | Control::Choice(_) | Control::Choices => choice::view(&look),
        Control::Zone | Control::Language | Control::Country | Control::Currency => known::view(&look),
        Control::Image => picture::view(&look),
        Control::Person | Control::Relation => relation::view(&look),
        Control::Object(list) => parts::object(&look, list),
        Control::List(list) => parts::list(&look, list),
        _ => line::view(&look),
    };
    wrapped(field, control)
}
