//! Several lines: plain, Markdown, formatted, code.

use super::look::Look;
use engine::registry::Control;
use leptos::prelude::*;
use ui::prelude::*;

pub(super) fn view(look: &Look<'_>) -> AnyView {
    match &look.field.control {
        Control::Markdown => {
            let help = look.help().unwrap_or_else(|| t("markdown-help"));
            view! { <markdown-editor preview="/ui/markdown">{area(look, Some(help), 10)}</markdown-editor> }
                .into_any()
        }
        Control::Rich => view! { <rich-editor>{area(look, look.help(), 10)}</rich-editor> }.into_any(),
        Control::Json => {
            view! { <code-editor language="json">{area(look, look.help(), 6)}</code-editor> }.into_any()
        }
        Control::Code => {
            let lang = language(&look.field.name);
            view! { <code-editor language=lang>{area(look, look.help(), 10)}</code-editor> }.into_any()
        }
        _ => area(look, look.help(), 4),
    }
}

/// Code is a template of HTML unless the column's name says another thing.
fn language(name: &str) -> &'static str {
    ["css", "sql", "json"].into_iter().find(|lang| name.contains(lang)).unwrap_or("html")
}

fn area(look: &Look<'_>, help: Option<String>, rows: u32) -> AnyView {
    let most = look.field.limits.max_length;
    view! {
        <TextArea
            name=look.name() label=look.label() value=look.value() error=look.error() help=help required=look.required()
            rows=rows max_length=most
        />
    }
    .into_any()
}
