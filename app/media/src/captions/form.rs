//! The part of an edit page that only what plays has: captions and poster.

use super::language::{choices, name};
use super::store::Side;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// What was sent to this part, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Tag of the language.
    pub language: String,
    /// Sentences beside `language`, `captions` and `poster`.
    pub errors: FieldErrors,
}

/// The labels of the fields, for the summary of what is wrong.
pub fn labels() -> Vec<(&'static str, String)> {
    ["language", "captions", "poster"].map(|name| (name, t(&format!("media-field-{name}")))).to_vec()
}

/// Captions there are, fields for more, and for the poster. They stand inside the page's form (`multipart/form-data`),
/// so that each button sends everything. `base` is the address to which `/captions` and `/poster` belong.
pub fn section(base: &str, side: &Side, typed: &Typed) -> AnyView {
    let there = side.languages.iter().map(|language| row(base, language)).collect_view();
    let there = (!side.languages.is_empty()).then(|| view! { <ul class="captions-list">{there}</ul> });
    let tile =
        side.has_poster.then(|| button(format!("{base}/poster/remove"), t("media-poster-remove").into_any()));
    view! {
        <section class="captions" id="captions" aria-labelledby="captions-name">
            <h2 id="captions-name">{t("media-captions")}</h2>
            <p>{t("media-captions-text")}</p>
            {there}
            <SelectField
                name="language" label=t("media-field-language") options=choices() value=typed.language.clone()
                error=beside(&typed.errors, "language")
            />
            {file("captions", ".vtt,text/vtt", &typed.errors)}
            <div class="captions-do">{button(format!("{base}/captions"), t("media-captions-send").into_any())}</div>
        </section>
        <section class="captions" id="poster" aria-labelledby="poster-name">
            <h2 id="poster-name">{t("media-poster")}</h2>
            {file("poster", "image/jpeg,image/png,image/webp,image/gif", &typed.errors)}
            <div class="captions-do">
                {button(format!("{base}/poster"), t("media-poster-send").into_any())}
                {tile}
            </div>
        </section>
    }
    .into_any()
}

/// What is missing elsewhere in the form is said by the page that follows, not by the browser.
fn button(action: String, words: AnyView) -> AnyView {
    view! {
        <button type="submit" class=ButtonKind::Quiet.class() formaction=action formnovalidate=true>{words}</button>
    }
    .into_any()
}

fn row(base: &str, language: &str) -> AnyView {
    let name = name(language).unwrap_or(language).to_owned();
    let label = tr("media-captions-remove", &[("name", name.clone().into())]);
    let path = format!("{base}/captions/{language}");
    view! {
        <li>
            <a href=path.clone() lang=language.to_owned() dir="auto">{name}</a>
            {button(format!("{path}/remove"), view! { <Icon name="trash-2" label=label/> }.into_any())}
        </li>
    }
    .into_any()
}

fn file(name: &'static str, accept: &'static str, errors: &FieldErrors) -> AnyView {
    let (label, help) = (t(&format!("media-field-{name}")), t(&format!("media-field-{name}-help")));
    let frame = Frame::new(name, label, beside(errors, name), Some(help), false);
    let control = view! {
        <input
            class="input" id=frame.id.clone() name=name type="file" accept=accept
            aria-describedby=frame.described_by() aria-invalid=frame.invalid()
        />
    };
    frame.around(control)
}
