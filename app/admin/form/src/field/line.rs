//! One line: text, numbers, amounts, days and times.

use super::look::Look;
use chrono_tz::Tz;
use engine::catalogue::Kind;
use engine::registry::Control;
use leptos::prelude::*;
use ui::prelude::*;

/// What the input is.
#[derive(Default)]
struct Line {
    kind: &'static str,
    dir: Option<&'static str>,
    mode: Option<&'static str>,
    step: Option<String>,
    autocomplete: Option<&'static str>,
    placeholder: Option<&'static str>,
    /// What stands behind it: a currency, `%`.
    unit: Option<String>,
    short: bool,
}

pub(super) fn view(look: &Look<'_>) -> AnyView {
    match &look.field.control {
        Control::Tags => tags(look),
        Control::Moment(zone) => moment(look, zone),
        Control::Slug(from) => {
            let from = from.clone();
            view! { <slug-input from=from>{draw(look, of(look))}</slug-input> }.into_any()
        }
        Control::Color => view! { <color-input>{draw(look, of(look))}</color-input> }.into_any(),
        _ => draw(look, of(look)),
    }
}

fn of(look: &Look<'_>) -> Line {
    let text = Line { kind: "text", dir: Some("auto"), ..Line::default() };
    let code = Line { kind: "text", dir: Some("ltr"), ..Line::default() };
    match &look.field.control {
        Control::Email => Line { kind: "email", autocomplete: Some("off"), ..code },
        // Addresses of ours begin with a slash, which inputs of type url refuse.
        Control::Url => Line { mode: Some("url"), ..code },
        Control::Phone => Line { kind: "tel", autocomplete: Some("off"), ..code },
        Control::Slug(_) => code,
        Control::Color => Line { placeholder: Some("#8a2b4f"), short: true, ..code },
        Control::Money(currency) => {
            let unit = look.sheet.typed.get(currency).filter(|text| !text.is_empty()).map(str::to_owned);
            Line { mode: Some("decimal"), unit, short: true, ..code }
        }
        Control::Number => {
            Line { kind: "number", step: step(look.field.column.kind), short: true, ..Line::default() }
        }
        Control::Percent => {
            let (step, unit) = (step(look.field.column.kind), Some("%".to_owned()));
            Line { kind: "number", step, unit, short: true, ..Line::default() }
        }
        Control::Date => Line { kind: "date", short: true, ..Line::default() },
        Control::Time => Line { kind: "time", step: Some("any".to_owned()), short: true, ..Line::default() },
        Control::Span => Line { placeholder: Some("90 minutes"), short: true, ..code },
        _ => text,
    }
}

fn step(kind: Kind) -> Option<String> {
    match kind {
        Kind::Decimal(scale) if scale > 0 => Some(format!("0.{:0>width$}", 1, width = usize::from(scale))),
        Kind::Decimal(_) | Kind::Float => Some("any".to_owned()),
        _ => Some("1".to_owned()),
    }
}

fn draw(look: &Look<'_>, line: Line) -> AnyView {
    let frame = look.frame();
    let limits = &look.field.limits;
    let figures = matches!(line.kind, "number" | "date");
    let (min, max) = if figures { (limits.min.clone(), limits.max.clone()) } else { (None, None) };
    let text = !figures && look.field.column.kind == Kind::Text;
    let length = |limit: Option<u32>| limit.filter(|_| text).map(|limit| limit.to_string());
    let pattern = limits.pattern.clone().filter(|_| text);
    let class = if line.short { "input input-short" } else { "input" };
    let input = view! {
        <input
            class=class id=frame.id.clone() name=look.name() type=line.kind value=look.value() required=look.required()
            dir=line.dir inputmode=line.mode step=line.step min=min max=max minlength=length(limits.min_length)
            maxlength=length(limits.max_length) pattern=pattern autocomplete=line.autocomplete placeholder=line.placeholder
            aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    match line.unit {
        Some(unit) => {
            frame.around(view! { <span class="with-unit">{input}<span class="unit">{unit}</span></span> })
        }
        None => frame.around(input),
    }
}

fn tags(look: &Look<'_>) -> AnyView {
    let (name, label, value) = (look.name(), look.label(), look.value());
    view! {
        <tag-input>
            <TagsField name=name label=label value=value error=look.error() help=look.help() required=look.required()/>
        </tag-input>
    }
    .into_any()
}

/// A moment on the clocks of the zone that another field names, else of the person's.
fn moment(look: &Look<'_>, other: &str) -> AnyView {
    let own = look.sheet.typed.get(other).and_then(|name| name.parse::<Tz>().ok());
    let zone = own.unwrap_or(look.desk.scope.zone);
    let words = tr("field-zone", &[("zone", zone.name().replace('_', " ").into())]);
    let help = look.help().map_or_else(|| words.clone(), |help| format!("{help} {words}"));
    let frame = ui::form::Frame::new(&look.name(), look.label(), look.error(), Some(help), look.required());
    let input = view! {
        <input
            class="input input-short" id=frame.id.clone() name=look.name() type="datetime-local" value=look.value() step="any"
            required=look.required() aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    frame.around(input)
}
